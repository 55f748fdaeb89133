"""A golden set is imported once it was shown how the file is read; its texts are hidden until they are asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from plumbline.desktop.evaluate.golden_import import GoldenImport
from plumbline.desktop.evaluate.page import EvaluatePage
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.desktop.widgets.entries import EntryList
from support.desktop import Desktop
from support.evaluate_page import GOLDEN, WAIT, ask_for_blurred_texts
from support.policies_page import SAMPLE
from support.widgets import click, named, offered, open_dialog, visible_text


def test_a_golden_set_is_imported_as_it_was_previewed_and_shown_with_its_texts_hidden(
    page: EvaluatePage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("window.content", "hidden")
    click(page, "View: Golden sets")
    click(page, "Import examples…")
    chooser = open_dialog(QFileDialog)
    chooser.fileSelected.emit(str(SAMPLE / "examples.csv"))
    chooser.close()
    qtbot.waitUntil(lambda: bool(page.findChildren(GoldenImport)), timeout=WAIT)
    dialog = open_dialog(GoldenImport)
    policy = named(dialog, QComboBox, "Policy")
    policy.setCurrentIndex(policy.findData("flea-market"))
    qtbot.waitUntil(lambda: offered(dialog, "Import"), timeout=WAIT)
    assert "16 examples: " in visible_text(dialog)
    column = named(dialog, QLineEdit, "Label column")
    column.setText("no such column")
    column.editingFinished.emit()
    qtbot.waitUntil(lambda: "There is no such column" in visible_text(dialog), timeout=WAIT)
    assert "Fill in “Label column”." in visible_text(dialog)
    assert not offered(dialog, "Import")
    column.clear()
    column.editingFinished.emit()
    qtbot.waitUntil(lambda: offered(dialog, "Import"), timeout=WAIT)
    click(dialog, "Import")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in sets.names(), timeout=WAIT)
    assert "now has 16 examples" in page.notice.text
    sets.choose(GOLDEN)
    model = named(page, QTableView, "Examples").model()
    qtbot.waitUntil(lambda: model.rowCount() == 16, timeout=WAIT)
    assert str(model.index(0, 1).data()) == "Hidden"
    assert "guitar" not in str(model.index(0, 1).data())
    click(page, "Show texts")
    assert "guitar" in str(model.index(0, 1).data())


def test_examples_for_a_policy_that_asks_for_blurred_texts_are_hidden(
    page: EvaluatePage, desktop: Desktop, few_examples: None, qtbot: QtBot, tmp_path: Path
) -> None:
    click(page, "View: Golden sets")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in sets.names(), timeout=WAIT)
    sets.choose(GOLDEN)
    model = named(page, QTableView, "Examples").model()
    qtbot.waitUntil(lambda: model.rowCount() == 6, timeout=WAIT)
    assert "guitar" in str(model.index(0, 1).data())
    ask_for_blurred_texts(desktop, tmp_path / "blurred")
    page.opened()
    qtbot.waitUntil(lambda: "xxxxxx" in str(model.index(0, 1).data()), timeout=WAIT)
    click(page, "Show texts")
    assert "guitar" in str(model.index(0, 1).data())
    assert not model.index(0, 1).data(BLURRED_TEXT)
    click(page, "Hide texts")
    assert model.index(0, 1).data(BLURRED_TEXT)
    desktop.preferences.look("hidden")
    assert str(model.index(0, 1).data()) == "Hidden"


def test_the_text_has_most_of_the_room_in_a_small_window(
    page: EvaluatePage, desktop: Desktop, few_examples: None, qtbot: QtBot
) -> None:
    desktop.window.resize(1024, 640)
    click(page, "View: Golden sets")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in sets.names(), timeout=WAIT)
    sets.choose(GOLDEN)
    table = named(page, QTableView, "Examples")
    qtbot.waitUntil(lambda: table.model().rowCount() == 6, timeout=WAIT)
    qtbot.waitUntil(lambda: table.columnWidth(1) > max(table.columnWidth(column) for column in (0, 2, 3)), timeout=WAIT)


def test_the_form_says_where_a_set_of_this_name_is_there_and_where_rules_are_another_policys(
    page: EvaluatePage, few_examples: None, qtbot: QtBot
) -> None:
    click(page, "View: Golden sets")
    sets = named(page, EntryList, "Golden sets")
    qtbot.waitUntil(lambda: GOLDEN in sets.names(), timeout=WAIT)
    page.golden.import_file(SAMPLE / "examples.csv")
    qtbot.waitUntil(lambda: bool(page.findChildren(GoldenImport)), timeout=WAIT)
    dialog = open_dialog(GoldenImport)
    policy = named(dialog, QComboBox, "Policy")
    policy.setCurrentIndex(policy.findData("flea-market"))
    qtbot.waitUntil(lambda: offered(dialog, "Import"), timeout=WAIT)
    assert "Its next version will hold these examples alone" in visible_text(dialog)
    assert "Is it the right policy?" not in visible_text(dialog)
    named(dialog, QLineEdit, "Name of the golden set").setText("more")
    assert "Its next version" not in visible_text(dialog)
    policy.setCurrentIndex(policy.findData("spam"))
    qtbot.waitUntil(lambda: "Is it the right policy?" in visible_text(dialog), timeout=WAIT)
    assert "“R1” (" in visible_text(dialog)
    click(dialog, "Cancel")
