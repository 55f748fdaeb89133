"""Drafts outlive the window; no text is analysed on the main thread, and one that stopped the program is shown plainly."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies import drafting
from plumbline.desktop.policies.analysis import MOST_ANALYSED, Analysis, analyse
from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.policy import PolicyDraft
from plumbline.system.paths import user_paths
from support.policies_page import WAIT, analysed, save, show, state, type_over
from support.widgets import click, offered, visible_text

MARKER = "analysing"

Earlier = Sequence[OutputContract]


def test_a_draft_outlives_the_window(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    type_over(page, "poker night", "dice night")
    assert page.holds_work()
    desktop.window.close()
    assert [draft.text.count("dice") for draft in desktop.core.history().policies.drafts()] == [1]
    desktop.tasks.close()
    desktop.core.close()
    again = Desktop(user_paths())
    again.open()
    other = again.window.open_page("policies")
    assert isinstance(other, PoliciesPage)
    qtbot.waitUntil(lambda: "dice night" in other.editor.toPlainText(), timeout=WAIT)
    analysed(qtbot, other)
    qtbot.waitUntil(lambda: state(other) == "Version 1, modified", timeout=WAIT)
    other.handlers()["policy.discard"]()
    analysed(qtbot, other, also=lambda: state(other) == "Version 1")
    qtbot.waitUntil(lambda: again.core.history().policies.drafts() == [], timeout=WAIT)
    again.window.close()
    again.close()
    again.window.deleteLater()


def test_other_colours_are_no_draft(page: PoliciesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.editor.textChanged):
        page.parts.theme.changed.emit()
    assert not page.drafting.unkept
    type_over(page, "poker night", "dice night")
    assert page.drafting.unkept


def test_a_text_is_kept_and_marked_before_it_is_analysed_off_the_main_thread(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, list[str], str]] = []
    marker = desktop.core.paths.data / MARKER

    def watched(draft: PolicyDraft, data: bytes, count: Callable[[str], int], earlier: Earlier) -> Analysis:
        kept = [one.text for one in desktop.core.history().policies.drafts()]
        seen.append((threading.current_thread() is threading.main_thread(), kept, marker.read_text("utf-8")))
        return analyse(draft, data, count, earlier)

    monkeypatch.setattr(drafting, "analyse", watched)
    type_over(page, "poker night", "dice night")
    analysed(qtbot, page)
    on_main, kept, marked = seen[0]
    assert not on_main
    assert ["dice night" in text for text in kept] == [True]
    assert json.loads(marked) == sha256(page.editor.data).hexdigest()
    assert not marker.exists()


def stopped_at(data: bytes) -> None:
    """What a program leaves that was stopped while it analysed this text."""
    paths = user_paths()
    paths.create()
    (paths.data / MARKER).write_text(json.dumps(sha256(data).hexdigest()), "utf-8")


@pytest.fixture
def stopped(folder: Path) -> bytes:
    """The sample's text, whose analysis stopped the program."""
    data = (folder / "policy.md").read_bytes()
    stopped_at(data)
    return data


@pytest.mark.usefixtures("stopped")
def test_a_text_that_stopped_the_program_is_shown_without_analysis_until_that_is_wanted(
    page: PoliciesPage, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[bytes] = []

    def watched(draft: PolicyDraft, data: bytes, count: Callable[[str], int], earlier: Earlier) -> Analysis:
        calls.append(data)
        return analyse(draft, data, count, earlier)

    monkeypatch.setattr(drafting, "analyse", watched)
    show(desktop, qtbot, page, "flea-market")
    assert "shown without analysis" in page.notice.text
    assert "# Content policy" in page.editor.toPlainText()
    assert "Not analysed." in visible_text(page.advice)
    assert not offered(page, "Change…")
    assert calls == []
    click(page.notice, "Analyse again")
    qtbot.waitUntil(lambda: offered(page, "Change…"), timeout=WAIT)
    assert set(calls) == {page.editor.data}
    type_over(page, "poker night", "dice night")
    save(qtbot, page, 2)


def test_a_changed_text_is_analysed_again(page: PoliciesPage, desktop: Desktop, qtbot: QtBot, folder: Path) -> None:
    stopped_at((folder / "policy.md").read_bytes() + b"\nMore.")
    page.editor.moveCursor(page.editor.textCursor().MoveOperation.End)
    page.editor.insertPlainText("\nMore.")
    analysed(qtbot, page)
    assert offered(page, "Change…")  # the file of another start says nothing about this one


def test_a_text_that_is_far_too_long_is_shown_without_analysis(page: PoliciesPage, qtbot: QtBot) -> None:
    page.editor.setPlainText("word " * (MOST_ANALYSED // 5 + 1))
    analysed(qtbot, page)
    assert not offered(page, "Change…")
    assert "Not analysed." in visible_text(page.advice)


def test_an_analysis_that_does_not_end_is_given_up(
    page: PoliciesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()

    def endless(draft: PolicyDraft, data: bytes, count: Callable[[str], int], earlier: Earlier) -> Analysis:
        assert released.wait(60)
        return analyse(draft, data, count, earlier)

    monkeypatch.setattr(drafting, "analyse", endless)
    page.drafting.wait_at_most(50)
    type_over(page, "poker night", "dice night")
    qtbot.waitUntil(lambda: "takes too long" in page.notice.text, timeout=WAIT)
    assert not offered(page, "Change…")
    assert offered(page, "Save as version 2")
    released.set()
    qtbot.waitUntil(lambda: offered(page, "Change…"), timeout=WAIT)


def test_what_was_typed_after_an_analysis_was_given_up_is_analysed_once_that_has_ended(
    page: PoliciesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()

    def endless(draft: PolicyDraft, data: bytes, count: Callable[[str], int], earlier: Earlier) -> Analysis:
        assert released.wait(60)
        return analyse(draft, data, count, earlier)

    monkeypatch.setattr(drafting, "analyse", endless)
    page.drafting.wait_at_most(50)
    type_over(page, "poker night", "dice night")
    qtbot.waitUntil(lambda: "takes too long" in page.notice.text, timeout=WAIT)
    type_over(page, "dice night", "card night")
    page.drafting.look()
    assert not offered(page, "Change…")
    released.set()
    analysed(qtbot, page, also=lambda: offered(page, "Change…"))
    assert page.drafting.analysis is not None
    assert "card night" in page.drafting.analysis.draft.text
