"""The file an item came from: opened with another program, its place said and copied, what is gone or has changed said too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowRun
from plumbline.desktop.widgets.question import Question
from plumbline.domain.content import ContentItem
from plumbline.domain.run import RunState
from plumbline.intake import IntakeOptions, read_sources
from plumbline.store.history import History
from support import histories
from support.check_page import WAIT, items
from support.history_page import hits, settled, with_history
from support.widgets import action, click, offered, open_dialog

ROWS = "text\nfirst\nsecond\n"


class _Program(QObject):
    """What the system opens files with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def program() -> Iterator[_Program]:
    made = _Program()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def judged(desktop: Desktop, qtbot: QtBot, file: Path) -> CheckPage:
    """The Check page with a run over the file, at its first item."""

    def make(history: History) -> int:
        options = IntakeOptions()
        run = history.runs.create(histories.spec(sources=(str(file),), intake_options=options.to_json()))
        found = [entry for entry in read_sources([file], options) if isinstance(entry, ContentItem)]
        history.runs.add_items(run, 0, found)
        history.runs.reading_done(run)
        for number in range(len(found)):
            history.runs.record(run, number, histories.verdict())
        history.runs.set_state(run, RunState.FINISHED)
        return run

    desktop.window.on_intent(ShowRun(with_history(desktop, qtbot, make)))
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    qtbot.waitUntil(lambda: page.results.detail.item is not None, timeout=WAIT)
    return page


def written(folder: Path, name: str, text: str = ROWS) -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def says(page: CheckPage, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: words in page.notice.text, timeout=WAIT)


def test_a_table_opens_and_the_row_is_said_and_copied(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, program: _Program
) -> None:
    file = written(tmp_path, "posts.csv")
    page = judged(desktop, qtbot, file)
    click(page.results.detail, "Open file")
    says(page, "posts.csv was opened. The item is at: row 1 (copied).", qtbot)
    assert program.opened == [file]
    assert QGuiApplication.clipboard().text() == "row 1"


def test_a_file_that_changed_or_is_gone_is_said(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, program: _Program
) -> None:
    file = written(tmp_path, "posts.csv")
    page = judged(desktop, qtbot, file)
    file.write_text(ROWS.replace("first", "one\nfirst"), "utf-8")
    desktop.window.trigger("item.open")
    says(page, "The file has changed since it was judged. The item's text is now at: row 2.", qtbot)
    file.write_text(ROWS.replace("first", "one"), "utf-8")
    desktop.window.trigger("item.open")
    says(page, "The item's text is not in it any more.", qtbot)
    file.unlink()
    desktop.window.trigger("item.open")
    says(page, "The file is not there any more.", qtbot)
    assert program.opened == [file, file]


def test_a_web_page_is_asked_about_and_its_folder_can_be_opened_instead(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, program: _Program
) -> None:
    file = written(tmp_path, "page.html", "<p>first</p>")
    page = judged(desktop, qtbot, file)
    desktop.window.trigger("item.open")
    qtbot.waitUntil(lambda: offered(page, "Open folder"), timeout=WAIT)
    assert not program.opened
    click(open_dialog(Question), "Open folder")
    assert program.opened == [tmp_path]
    desktop.window.trigger("item.open")
    qtbot.waitUntil(lambda: offered(page, "Open folder"), timeout=WAIT)
    click(open_dialog(Question), "Open")
    says(page, "page.html was opened.", qtbot)
    assert program.opened == [tmp_path, file]


def test_of_a_file_that_could_be_run_the_folder_is_opened(
    desktop: Desktop, qtbot: QtBot, tmp_path: Path, program: _Program
) -> None:
    page = judged(desktop, qtbot, written(tmp_path, "posts", ROWS))
    desktop.window.trigger("item.open")
    says(page, "The folder of posts was opened", qtbot)
    assert program.opened == [tmp_path]


def test_the_lists_offer_it_too(desktop: Desktop, qtbot: QtBot, tmp_path: Path, program: _Program) -> None:
    file = written(tmp_path, "posts.csv")
    page = judged(desktop, qtbot, file)
    qtbot.waitUntil(lambda: items(page).selectionModel().hasSelection(), timeout=WAIT)
    items(page).customContextMenuRequested.emit(items(page).rect().center())
    choose(page, "Open file")
    qtbot.waitUntil(lambda: program.opened == [file], timeout=WAIT)
    history = desktop.window.open_page("history")
    assert isinstance(history, HistoryPage)
    settled(history, qtbot)
    hits(history).setCurrentIndex(hits(history).model().index(1, 0))
    hits(history).customContextMenuRequested.emit(hits(history).rect().center())
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in hits(history).findChildren(QMenu)), timeout=WAIT)
    choose(history, "Open file")
    qtbot.waitUntil(lambda: program.opened == [file, file], timeout=WAIT)
    qtbot.waitUntil(lambda: "posts.csv was opened" in history.notice.text, timeout=WAIT)


def choose(page: CheckPage | HistoryPage, text: str) -> None:
    """Chooses an entry of the context menu that is open."""
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    (entry,) = [one for one in menu.actions() if one.text() == text]
    menu.close()
    entry.trigger()


def test_what_was_pasted_has_no_file_to_open(desktop: Desktop, qtbot: QtBot) -> None:
    def make(history: History) -> int:
        run = history.runs.create(histories.spec(sources=("pasted text",)))
        history.runs.add_items(run, 0, [histories.item("pasted", 1, "pasted text")])
        history.runs.reading_done(run)
        history.runs.record(run, 0, histories.verdict())
        history.runs.set_state(run, RunState.FINISHED)
        return run

    desktop.window.on_intent(ShowRun(with_history(desktop, qtbot, make)))
    page = desktop.window.front
    assert isinstance(page, CheckPage)
    qtbot.waitUntil(lambda: page.results.detail.item is not None, timeout=WAIT)
    assert not offered(page, "Open file")
    assert not action(desktop.window, "item.open").isEnabled()
