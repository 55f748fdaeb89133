"""Versions are compared, an old one is restored, and one is shown at a rule."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from plumbline.desktop.policies.page import PoliciesPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowPolicy
from plumbline.desktop.widgets.entries import EntryList
from support.policies_page import WAIT, analysed, save, show, type_over
from support.widgets import click, named


def test_versions_are_compared_and_an_old_one_is_restored(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    type_over(page, "poker night", "dice night")
    save(qtbot, page, 2)
    type_over(page, "dice night", "card night")
    analysed(qtbot, page)
    click(page, "View: Versions")
    versions = named(page, EntryList, "Versions")
    shown = named(page, QPlainTextEdit, "Differences")
    assert versions.names() == ["draft", "2", "1"]
    versions.choose("2")
    against = named(page, QComboBox, "Compare with")
    against.setCurrentText("Version 1")
    against.activated.emit(against.currentIndex())
    text = shown.toPlainText()
    assert "− - R1" in text
    assert "dice" in text
    assert "card" not in text
    versions.choose("draft")
    assert "card" in shown.toPlainText()
    versions.choose("1")
    click(page, "Restore this version")
    assert "unsaved changes" in page.notice.text
    click(page.notice, "Discard changes and restore")
    qtbot.waitUntil(lambda: desktop.core.library().find("flea-market").text.count("poker") == 1, timeout=WAIT)
    qtbot.waitUntil(lambda: "poker" in page.editor.toPlainText(), timeout=WAIT)
    assert desktop.core.history().policies.drafts() == []
    assert len(desktop.core.history().policies.versions("flea-market")) == 2


def test_another_page_can_show_a_rule_and_an_old_version(page: PoliciesPage, desktop: Desktop, qtbot: QtBot) -> None:
    show(desktop, qtbot, page, "flea-market", "R3")
    qtbot.waitUntil(lambda: page.editor.textCursor().block().text().startswith("- R3"), timeout=WAIT)
    first = desktop.core.library().find("flea-market")
    type_over(page, "poker night", "dice night")
    save(qtbot, page, 2)
    desktop.window.on_intent(ShowPolicy("flea-market", "R2", first.sha256))
    qtbot.waitUntil(page.versions.isVisible, timeout=WAIT)
    assert named(page, EntryList, "Versions").name == "1"
    shown = named(page, QPlainTextEdit, "Differences")
    assert shown.textCursor().selectedText().strip().startswith("- R2")
    assert "poker" in shown.toPlainText()
