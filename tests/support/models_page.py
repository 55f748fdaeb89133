"""The Models page as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from plumbline.desktop.models.detail import ModelDetail
from plumbline.desktop.models.dialogs import Question
from plumbline.desktop.models.page import ModelsPage
from plumbline.desktop.widgets.entries import EntryList
from support.widgets import named, visible_text

WAIT = 60_000


def models(page: ModelsPage) -> EntryList:
    """The list of models."""
    return named(page, EntryList, "Models")


def choose(page: ModelsPage, name: str) -> None:
    """Selects a model."""
    assert models(page).choose(name)


def offered(page: ModelsPage) -> set[str]:
    """What can be done with the selected model, by the buttons' texts."""
    return {one.text() for one in _detail(page).findChildren(QAbstractButton) if one.isVisibleTo(page) and one.text()}


def said(page: ModelsPage) -> str:
    """All that is said of the selected model."""
    return "\n".join(one.text() for one in _detail(page).findChildren(QLabel) if one.isVisibleTo(page) and one.text())


def below(page: ModelsPage, name: str) -> str:
    """What the list says of a model; "" where it is not in the list."""
    entries = models(page)
    names = entries.names()
    item = entries.item(names.index(name)) if name in names else None
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item else ""


def installed(page: ModelsPage, qtbot: QtBot, name: str) -> None:
    """Waits until a model is installed."""
    qtbot.waitUntil(lambda: "Installed" in below(page, name), timeout=WAIT)


def question(page: ModelsPage, qtbot: QtBot, words: str = "") -> Question:
    """The question that is open, once it is, with these words in it."""

    def open_one() -> Question | None:
        found = [one for one in page.findChildren(Question) if one.isVisible()]
        return next((one for one in found if words in f"{one.windowTitle()}\n{visible_text(one)}"), None)

    qtbot.waitUntil(lambda: open_one() is not None, timeout=WAIT)
    found = open_one()
    assert found is not None
    return found


def _detail(page: ModelsPage) -> ModelDetail:
    return named(page, ModelDetail, "Model details")
