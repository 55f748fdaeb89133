"""From pasted text, files and folders to items: the preview, how it can be changed, and what is skipped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMessageBox,
    QPlainTextEdit,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
)
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.check.skips import SkipsDialog
from plumbline.desktop.shell.app import Desktop
from plumbline.intake import Split
from support.check_page import (
    ALLOWED,
    VIOLATES,
    WAIT,
    finished,
    items,
    judged_item,
    open_check,
    preview_says,
    progress,
    shown,
    verdicts,
    write_text,
)
from support.widgets import button, click, column_texts, drop, named, offered, open_dialog, press, visible_text


def test_from_paste_to_verdict_with_the_content_hidden_until_asked_for(
    page: CheckPage, desktop: Desktop, qtbot: QtBot
) -> None:
    desktop.preferences.set("window.content", "blurred")
    QGuiApplication.clipboard().setText("The casino near the bridge has free tea today.")
    page.setFocus()
    press(desktop.window, "Ctrl+V")
    assert named(page, QPlainTextEdit, "Text to judge").toPlainText().startswith("The casino")
    preview_says(page, "1 item", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    assert verdicts(page) == [VIOLATES]
    judged_item(page, qtbot)
    table = items(page)
    cells = " ".join(text for column in range(table.model().columnCount()) for text in column_texts(table, column))
    assert "casino" not in cells
    assert "casino" not in shown(page, "Content")
    assert "casino" not in shown(page, "Reasoning")
    press(desktop.window, "Space")
    assert "casino" in shown(page, "Content")
    assert "casino" in shown(page, "Reasoning")
    qtbot.keyRelease(page, " ")
    assert "casino" not in shown(page, "Content")
    assert "casino" not in shown(page, "Reasoning")
    assert "R1" in shown(page, "Why")
    click(page, "Show texts")
    assert "casino" in shown(page, "Content")


def test_pasting_nothing_is_said(page: CheckPage, desktop: Desktop) -> None:
    QGuiApplication.clipboard().clear()
    page.setFocus()
    press(desktop.window, "Ctrl+V")
    assert "no text on the clipboard" in page.notice.text


def test_the_question_about_lines_is_seen_in_a_low_window(desktop: Desktop, qtbot: QtBot) -> None:
    page = open_check(desktop)
    desktop.window.resize(1024, 640)
    qtbot.waitUntil(lambda: offered(page, "Try it with sample content"), timeout=WAIT)
    write_text(page, "Bread and honey.\nThe casino.")
    preview_says(page, "1 item", qtbot)
    lines = button(page, "One item per line")
    qtbot.waitUntil(lambda: lines.visibleRegion().boundingRect().height() > 20, timeout=WAIT)


def test_a_text_file_of_several_lines_says_that_it_is_one_item(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    hint = "each text file is one item; “Split into” can make each line an item"
    one, several = tmp_path / "one.txt", tmp_path / "several.txt"
    one.write_text("I sold the bicycle.\n")
    several.write_text("I sold the bicycle.\nBread and honey.\n")
    drop(page.compose, one)
    preview_says(page, "1 item", qtbot)
    assert hint not in visible_text(page)
    drop(page.compose, several)
    preview_says(page, hint, qtbot)
    page.compose.preview.answer(Split.LINE)
    preview_says(page, "3 items", qtbot)
    assert hint not in visible_text(page)


def test_a_folder_becomes_items_and_what_is_skipped_is_said(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("I sold the bicycle to my teacher yesterday.")
    (tmp_path / "two.csv").write_text("id,words,body\n1,a,My password is on the pillow.\n2,b,Bread and honey.\n")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    drop(page.compose, tmp_path)
    preview_says(page, "3 items · 1 skipped", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    assert sorted(verdicts(page)) == sorted([ALLOWED, ALLOWED, VIOLATES])
    assert sorted(column_texts(items(page), 4)) == ["one.txt", "two.csv · row 1", "two.csv · row 2"]
    assert "1 skipped" in progress(page)
    click(page, "Why?")
    qtbot.waitUntil(lambda: bool(page.findChildren(SkipsDialog)), timeout=WAIT)
    dialog = open_dialog(SkipsDialog)
    assert "1 entry was skipped in this check." in visible_text(dialog)
    table = named(dialog, QTableWidget, "Skipped entries")
    assert "photo.png" in column_texts(table, 0)[0]
    assert column_texts(table, 1)[0]
    dialog.close()


def test_the_text_column_can_be_changed_before_the_run(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text("text,reply\nBread and honey.,The casino is open.\n")
    drop(page.compose, file)
    column = named(page, QComboBox, "Text column")
    qtbot.waitUntil(lambda: column.findText("reply") > 0, timeout=WAIT)
    column.setCurrentText("reply")
    preview_says(page, "“reply”", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    assert verdicts(page) == [VIOLATES]


def test_what_is_wrong_with_the_encoding_is_said_at_once(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Bread.")
    drop(page.compose, tmp_path / "a.txt")
    named(page, QComboBox, "Encoding").setCurrentText("klingon")
    preview_says(page, "klingon", qtbot)
    click(page, "Start")
    assert "klingon" in page.notice.text
    assert offered(page, "Start")


def test_chosen_columns_are_shown_to_the_model_as_context(
    page: CheckPage, desktop: Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "posts.csv"
    file.write_text("title,text\nLost lantern,My password is on the pillow.\n", "utf-8")
    page.compose.panel.add_sources([file])
    button = page.compose.preview.context
    qtbot.waitUntil(lambda: "title" in [action.text() for action in button.menu().actions()], timeout=WAIT)
    assert button.text() == "The text alone"
    (action,) = [action for action in button.menu().actions() if action.text() == "title"]
    action.trigger()
    assert button.text() == "Title"
    assert page.compose.options.context == ("title",)
    click(page, "Start")
    finished(page, qtbot)
    (found,) = desktop.core.history().items.page(1)
    assert desktop.core.history().items.get(found.item_id).content.shown == (("title", "Lost lantern"),)
    qtbot.waitUntil(lambda: "Shown to the model as context: title: " in visible_text(page), timeout=WAIT)


def names_of(tree: QTreeWidget) -> dict[str, QTreeWidgetItem]:
    found: dict[str, QTreeWidgetItem] = {}
    waiting = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    while waiting:
        entry = waiting.pop()
        found[Path(entry.text(0)).name] = entry
        waiting += [entry.child(place) for place in range(entry.childCount())]
    return found


def test_files_of_a_folder_are_counted_and_can_be_left_out(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "one.txt").write_text("I sold the bicycle to my teacher yesterday.")
    (tmp_path / "two.csv").write_text("id,words,body\n1,a,My password is on the pillow.\n2,b,Bread and honey.\n")
    (tmp_path / "three.csv").write_text("text\nThe casino is open.\nThe casino is closed.\n")
    drop(page.compose, tmp_path)
    tree = named(page, QTreeWidget, "Files and folders to judge")
    qtbot.waitUntil(lambda: {"one.txt", "two.csv", "three.csv", "kept"} <= set(names_of(tree)), timeout=WAIT)
    assert {name: entry.text(1) for name, entry in names_of(tree).items() if "." in name and entry.parent()} == {
        "one.txt": "1", "two.csv": "2", "three.csv": "2",
    }  # fmt: skip
    qtbot.waitUntil(lambda: "5 items to judge" in visible_text(page), timeout=WAIT)
    names_of(tree)["two.csv"].setCheckState(0, Qt.CheckState.Unchecked)
    names_of(tree)["kept"].setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "2 items to judge" in visible_text(page), timeout=WAIT)
    click(page, "Start")
    finished(page, qtbot)
    assert verdicts(page) == [VIOLATES, VIOLATES]
    assert "2 skipped" in progress(page)


def test_a_file_that_is_unticked_is_not_read_and_nothing_can_start_without_one(
    page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "one.txt").write_text("Bread.")
    (tmp_path / "two.txt").write_text("The casino is open.")
    drop(page.compose, tmp_path / "one.txt", tmp_path / "two.txt")
    tree = named(page, QTreeWidget, "Files and folders to judge")
    qtbot.waitUntil(lambda: "2 items to judge" in visible_text(page), timeout=WAIT)
    names_of(tree)["one.txt"].setCheckState(0, Qt.CheckState.Unchecked)
    assert page.compose.content == (str(tmp_path / "two.txt"),)
    names_of(tree)["two.txt"].setCheckState(0, Qt.CheckState.Unchecked)
    assert not offered(page, "Start")


def test_every_skip_can_be_read_before_the_start(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("text\nBread.\nHoney.\n")
    for number in range(60):
        (tmp_path / f"note{number}.toml").write_text("a = 1")
    drop(page.compose, tmp_path)
    qtbot.waitUntil(lambda: "2 items to judge" in visible_text(page), timeout=WAIT)
    qtbot.waitUntil(lambda: "Unsupported file type: 60" in visible_text(page), timeout=WAIT)
    click(page, "Show skipped…")
    dialog = open_dialog(SkipsDialog)
    assert "60 entries will be skipped in this check." in visible_text(dialog)
    assert len(column_texts(named(dialog, QTableWidget, "Skipped entries"), 0)) == 60
    dialog.close()
    tree = named(page, QTreeWidget, "Files and folders to judge")
    assert names_of(tree)["note7.toml"].text(1) == "Unsupported file type"


def test_the_beginning_of_much_content_does_not_say_how_much_is_skipped(
    page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "1.toml").write_text("a = 1")
    (tmp_path / "2.csv").write_text("text\n" + "Bread.\n" * 60)
    (tmp_path / "3.toml").write_text("a = 1")
    drop(page.compose, tmp_path)
    preview_says(page, "First 49 items · text column", qtbot)
    qtbot.waitUntil(lambda: "Unsupported file type: 2" in visible_text(page), timeout=WAIT)


def test_a_check_of_many_items_is_asked_about_before_it_starts(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text('{"text": "Bread and honey."}\n' * 6_000)
    drop(page.compose, tmp_path / "many.jsonl")
    qtbot.waitUntil(lambda: "6,000 items to judge" in visible_text(page), timeout=WAIT)
    click(page, "Start")
    box = open_dialog(QMessageBox)
    assert "There are 6,000 items to judge." in box.text()
    assert not page.running.active
    click(box, "Cancel")
    assert not page.running.active


LINES = "One item per line"


def split_of(page: CheckPage) -> str:
    return named(page, QComboBox, "Split into").currentText()


def answer_lines(page: CheckPage, text: str, qtbot: QtBot) -> None:
    """Writes a text of several lines and answers the question about them."""
    write_text(page, text)
    qtbot.waitUntil(lambda: offered(page, LINES), timeout=WAIT)
    click(page, LINES)
    assert split_of(page) == LINES


def test_an_answer_for_a_text_is_not_used_for_the_files_of_the_next_check(
    page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    answer_lines(page, "Bread.\nHoney.\nThe casino.", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    click(page, "New check")
    assert split_of(page) == "Automatic"
    (tmp_path / "posts.csv").write_text("author,text\nAda,Bread and honey.\nEve,The casino is open.\n")
    drop(page.compose, tmp_path / "posts.csv")
    preview_says(page, "2 items · text column “text”", qtbot)


def test_an_answer_for_a_text_goes_with_it(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    answer_lines(page, "Bread.\nHoney.", qtbot)
    write_text(page, "Bread.\nHoney and tea.")
    assert split_of(page) == LINES
    write_text(page, "Other lines,\nof another text.")
    assert split_of(page) == "Automatic"
    answer_lines(page, "Bread.\nHoney.", qtbot)
    write_text(page, "")
    assert split_of(page) == "Automatic"
    answer_lines(page, "Bread.\nHoney.", qtbot)
    (tmp_path / "one.txt").write_text("One.\nTwo.\n")
    drop(page.compose, tmp_path / "one.txt")
    assert split_of(page) == "Automatic"


def test_a_split_chosen_in_its_box_stays_while_the_text_is_rewritten(page: CheckPage) -> None:
    write_text(page, "Bread.\nHoney.", split=LINES)
    write_text(page, "Other lines,\nof another text.")
    assert split_of(page) == LINES
    page.compose.panel.put_text("Pasted\nin its place.")
    assert split_of(page) == "Automatic"


def test_choices_for_a_file_that_was_judged_are_not_used_for_one_that_is_added(
    page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "posts.csv").write_text("text;reply\nBread and honey.;The casino is open.\n")
    (tmp_path / "more.csv").write_text("text,reply\nTea for two.,No.\n")
    drop(page.compose, tmp_path / "posts.csv")
    column, encoding = named(page, QComboBox, "Text column"), named(page, QComboBox, "Encoding")
    qtbot.waitUntil(lambda: column.findText("reply") > 0, timeout=WAIT)
    column.setCurrentText("reply")
    encoding.setCurrentText("windows-1252")
    preview_says(page, "“reply”", qtbot)
    click(page, "Start")
    finished(page, qtbot)
    click(page, "New check")
    click(page, "Use the previous content")
    assert column.currentText() == "reply"
    drop(page.compose, tmp_path / "more.csv")
    assert {column.currentText(), encoding.currentText()} == {"Detect automatically"}
    preview_says(page, "2 items · text column “text”", qtbot)


def test_a_check_that_is_started_before_its_items_are_counted_waits_for_their_number(
    page: CheckPage, qtbot: QtBot, tmp_path: Path
) -> None:
    few, many = tmp_path / "few.csv", tmp_path / "many.csv"
    few.write_text("text\n" + "".join(f"text {number}\n" for number in range(3)), "utf-8")
    many.write_text("text\n" + "".join(f"text {number}\n" for number in range(5_000)), "utf-8")
    page.compose.panel.add_sources([many])
    assert page.compose.counting
    page.start()
    assert not page.running.active
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=WAIT)
    asked = open_dialog(QMessageBox)
    assert "5,000 items" in asked.text()
    click(asked, "Cancel")
    page.compose.panel.clear()
    page.compose.panel.add_sources([few])
    page.start()
    finished(page, qtbot)
    assert page.running.counts.total == 3


def test_a_check_is_not_started_once_other_content_is_chosen(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "posts.csv"
    file.write_text("text\none\ntwo\n", "utf-8")
    page.compose.panel.add_sources([file])
    page.start()
    page.compose.panel.clear()
    page.compose.panel.add_sources([file])
    qtbot.waitUntil(lambda: not page.compose.counting, timeout=WAIT)
    assert not page.running.active
