"""The Policies page as a person uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.policies.try_card import Outcome
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowPolicy
from plumbline.desktop.widgets.entries import EntryList
from support.widgets import named, offered

WAIT = 60_000
SAMPLE = Path(__file__).parents[2] / "resources" / "practice-model" / "samples" / "flea-market"
Form = TypeVar("Form", bound=QDialog)


def show(desktop: Desktop, qtbot: QtBot, page: PoliciesPage, name: str, rule: str = "") -> None:
    """Opens a policy, as another page would, and waits until it was analysed."""
    desktop.window.on_intent(ShowPolicy(name, rule))
    analysed(qtbot, page, name)


def analysed(qtbot: QtBot, page: PoliciesPage, name: str = "", also: Callable[[], bool] = lambda: True) -> None:
    """Waits until the text as it stands was analysed and kept."""
    drafting = page.drafting

    def done() -> bool:
        found = drafting.analysis
        return (
            also()
            and found is not None
            and found.draft is drafting.draft
            and found.draft.data == page.editor.data
            and not drafting.unkept
            and name in ("", found.draft.name)
        )

    qtbot.waitUntil(done, timeout=WAIT)


def type_over(page: PoliciesPage, old: str, new: str) -> None:
    """Types over a passage."""
    cursor = page.editor.document().find(old)
    assert not cursor.isNull()
    page.editor.setTextCursor(cursor)
    page.editor.insertPlainText(new)


def save(qtbot: QtBot, page: PoliciesPage, number: int) -> None:
    """Saves, and waits until the bar shows the version."""
    analysed(qtbot, page, also=lambda: offered(page, f"Save as version {number}"))
    page.handlers()["policy.save"]()
    qtbot.waitUntil(lambda: state(page) == f"Version {number}", timeout=WAIT)


def state(page: PoliciesPage) -> str:
    """Which version the bar says this is."""
    return page.bar.state.text()


def policies(page: PoliciesPage) -> EntryList:
    """The list of policies."""
    return named(page, EntryList, "Policies")


def try_field(page: PoliciesPage) -> QPlainTextEdit:
    """The field for a text to try."""
    return named(page, QPlainTextEdit, "Text to try")


def outcomes(page: PoliciesPage) -> list[str]:
    """What each version said of the text that was tried, in all its labels and texts."""
    found = []
    for outcome in page.findChildren(Outcome):
        if outcome.isVisibleTo(page):
            labels = [one.text() for one in outcome.findChildren(QLabel) if one.isVisibleTo(outcome)]
            reads = [one.toPlainText() for one in outcome.findChildren(QPlainTextEdit)]
            found.append("\n".join((*labels, *reads)))
    return found


def open_form(page: PoliciesPage, qtbot: QtBot, kind: type[Form]) -> Form:
    """The form of this kind, once it is open."""
    qtbot.waitUntil(lambda: any(form.isVisible() for form in page.findChildren(kind)), timeout=WAIT)
    return next(form for form in page.findChildren(kind) if form.isVisible())


def type_in(form: QDialog, qtbot: QtBot, name: str, text: str) -> None:
    """Replaces what a field of a form holds."""
    line = named(form, QLineEdit, name)
    line.selectAll()
    qtbot.keyClicks(line, text)
