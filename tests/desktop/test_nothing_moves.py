"""What comes and goes by itself moves no control of any page."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.history.page import HistoryPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import GoTo, ShowRun
from plumbline.desktop.shell.page import Page
from plumbline.desktop.watch.page import WatchPage
from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message
from plumbline.services.judging.watching.journal import Event, Line
from screens.camera import settled
from screens.scenes import SCENES
from screens.stage import put_away, show
from support.history_page import WAIT

_SHOWN = frozenset(
    {
        *("check", "check-files", "check-run", "policies", "policies-versions", "history", "review", "reviewing"),
        *(
            "appeals",
            "second-knowing",
            "second-settling",
            "evaluate",
            "classroom",
            "watch",
            "models",
            "settings-privacy",
        ),
    }
)
_SHORT = "All the words that there are to say about it."
_LONG = f"{_SHORT} " * 6


def places(page: Page) -> dict[int, QRect]:
    """Where every visible widget of the page stands, but for what lies over its foot."""
    return {
        shiboken6.getCppPointer(one)[0]: QRect(one.mapTo(page, QPoint()), one.size())
        for one in page.findChildren(QWidget)
        if one.isVisibleTo(page) and one is not page.foot and not page.foot.isAncestorOf(one)
    }


def enabled_buttons(page: Page) -> list[tuple[str, QRegion]]:
    """What can be clicked on the page, by name, and where it can be seen."""
    return [
        (one.accessibleName() or one.text(), one.visibleRegion().translated(one.mapTo(page, QPoint())))
        for one in page.findChildren(QAbstractButton)
        if one.isVisibleTo(page) and one.isEnabled() and not page.foot.isAncestorOf(one)
    ]


def laid_out() -> None:
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents()


@pytest.mark.parametrize(
    ("size", "text_size", "words", "most"), [(QSize(1360, 860), 100, _LONG, 0), (QSize(1024, 640), 200, _SHORT, 1)]
)
def test_a_notice_moves_nothing_and_covers_no_button_where_there_is_room(
    full_desktop: Desktop, size: QSize, text_size: int, words: str, most: int
) -> None:
    """`most`: buttons that may be covered, where a page is full of them."""
    window = full_desktop.window
    full_desktop.preferences.set("window.text_size", str(text_size))
    window.resize(size)
    error = MachineError(Message("It failed"), Message("{words}", words=words))
    scenes = [one for one in SCENES if one.name in _SHOWN]
    assert len(scenes) == len(_SHOWN)
    for scene in scenes:
        show(full_desktop, scene)
        settled(window)
        page = window.front
        before, buttons = places(page), enabled_buttons(page)
        for come in (
            lambda page=page: page.show_error(error),
            lambda page=page: page.notice.show_text(words, "Undo", lambda: None),
            lambda page=page: page.say(_LONG),
            page.notice.hide,
        ):
            come()
            laid_out()
            assert places(page) == before, scene.name
            if page.notice.isVisible():
                inside = QRect(page.notice.mapTo(page, QPoint()), page.notice.size())
                assert page.rect().contains(inside), scene.name
                assert inside.bottom() < page.notice.status.y(), "news can be read beside it"
                top = page.childAt(inside.center())
                assert top is page.notice or page.notice.isAncestorOf(top), scene.name
                covered = [name for name, region in buttons if region.intersects(inside)]
                assert len(covered) <= most, f"{scene.name}: {covered}"
    put_away(full_desktop)


@pytest.mark.parametrize("files", [0, 3, 60])
def test_a_notice_covers_no_row_where_there_is_other_room(desktop: Desktop, files: int) -> None:
    desktop.window.resize(QSize(1024, 640))
    page = desktop.window.open_page("watch")
    assert isinstance(page, WatchPage)
    for folder in ("/srv/forum/exports", "/srv/incoming"):
        page.choices.add_folder(Path(folder))
    at = "2026-11-23T09:30:00+00:00"
    page.files.add([Line(at, Event.LEFT_OUT, "/srv/incoming", f"{number}.txt") for number in range(files)])
    laid_out()
    page.notice.show_text(_LONG, "Start", lambda: None)
    laid_out()
    covered = QRect(page.foot.mapTo(page, QPoint()), page.foot.size())
    assert covered.height() > 0
    for view in (page.choices.folders, page.files):
        rows = (view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount()))
        seen = (row.intersected(view.viewport().rect()) for row in rows)
        read = [row.translated(view.viewport().mapTo(page, QPoint())) for row in seen if row.isValid()]
        assert len(read) >= min(view.model().rowCount(), 2)
        assert not [row for row in read if row.intersects(covered)], view.accessibleName()


def test_a_notice_keeps_its_place_when_the_window_changes_its_size(desktop: Desktop) -> None:
    page = desktop.window.open_page("models")
    page.notice.show_text("Words.", "Undo", lambda: None)
    for size in (QSize(900, 600), QSize(1300, 800)):
        desktop.window.resize(size)
        laid_out()
        assert page.foot.geometry().bottom() + 1 == page.notice.status.y()
        assert page.foot.width() == page.width()


def test_an_error_goes_by_itself_once_somebody_was_there_to_read_it(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("models")
    page.notice._later.setInterval(1)
    page.show_error(MachineError(Message("It failed"), Message("So it is.")))
    laid_out()
    assert not page.notice._later.isActive(), "nobody has touched the window yet"
    qtbot.keyClick(desktop.window.windowHandle(), "x")
    qtbot.waitUntil(lambda: page.notice.text == "", timeout=WAIT)


def test_an_error_on_a_page_behind_waits_until_it_is_seen(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("models")
    desktop.window.open_page("watch")
    page.show_error(MachineError(Message("It failed"), Message("So it is.")))
    qtbot.keyClick(desktop.window.windowHandle(), "x")
    qtbot.waitUntil(page.notice._later.isActive, timeout=WAIT)
    page.notice._later.timeout.emit()
    assert "It failed" in page.notice.text
    desktop.window.open_page("models")
    page.notice._later.timeout.emit()
    assert not page.notice.text


def test_what_has_a_way_out_stays_until_it_is_taken(desktop: Desktop, qtbot: QtBot) -> None:
    page = desktop.window.open_page("models")
    page.notice._later.setInterval(1)
    taken: list[bool] = []
    page.notice.show_text("Archived.", "Undo", lambda: taken.append(True))
    qtbot.keyClick(desktop.window.windowHandle(), "x")
    laid_out()
    assert not page.notice._later.isActive()
    page.notice._way_out.click()
    assert (taken, page.notice.isVisible()) == ([True], False)


def test_the_progress_of_an_export_moves_no_verdict(full_desktop: Desktop, qtbot: QtBot) -> None:
    page = full_desktop.window.open_page("history")
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(lambda: page.search.rows > 0 and not page.search.running, timeout=WAIT)
    laid_out()
    before = places(page)
    page.operations.bar.begin("Exporting…", lambda: None)
    laid_out()
    assert page.operations.bar.isVisible()
    assert places(page) == before
    page.operations.bar.end()
    laid_out()
    assert places(page) == before


def test_what_is_said_of_a_check_moves_neither_its_filters_nor_its_first_row(full_desktop: Desktop) -> None:
    full_desktop.window.on_intent(ShowRun(1))
    page = full_desktop.window.front
    assert isinstance(page, CheckPage)
    settled(full_desktop.window)
    results = page.results
    before = results.filters.pos(), results.table.pos()
    results.show_words("12 of 16 items", running=True)
    laid_out()
    assert (results.filters.pos(), results.table.pos()) == before
    results.remarks._show_limits(Message("3 items reached a limit."))
    laid_out()
    assert results.remarks.isVisible()
    assert (results.filters.pos(), results.table.pos()) == before


@pytest.mark.parametrize("name", ["check", "history"])
def test_a_window_that_becomes_narrower_leaves_no_empty_room_above_a_list(
    full_desktop: Desktop, qtbot: QtBot, name: str
) -> None:
    window = full_desktop.window
    window.resize(1360, 800)
    page = window.open_page(name)
    window.on_intent(ShowRun(1) if name == "check" else GoTo("history"))
    if isinstance(page, CheckPage):
        qtbot.waitUntil(lambda: page.results.detail.item is not None, timeout=WAIT)
    settled(window)
    for width in (1024, 1360, 1024):
        window.resize(width, 800)
        settled(window)
        before = places(page)
        for one in page.findChildren(QWidget):
            if (layout := one.layout()) is not None:
                layout.invalidate()
        laid_out()
        assert places(page) == before
