"""What holds on every page: nothing is cut or on top of something else, Tab reaches everything, everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SECTIONS
from plumbline.desktop.shell import fuzzy
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowSettings
from plumbline.desktop.shell.pages import PAGES
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from support.layout_check import focusable, troubles, unnamed

PLACES = [*(page.id for page in PAGES), *(f"settings {section}" for section in SECTIONS)]
_MOST_TABS = 400


def go_to(desktop: Desktop, place: str, qtbot: QtBot) -> None:
    page, _, section = place.partition(" ")
    desktop.window.open_page(page)
    if section:
        desktop.window.on_intent(ShowSettings(section))
    done: list[None] = []
    desktop.tasks.run(desktop, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    QApplication.processEvents()


@pytest.mark.parametrize(("width", "height", "size"), [(1360, 860, 100), (1024, 640, 100), (1024, 640, 200)])
def test_nothing_is_cut_off_or_on_top_of_something_else(
    desktop: Desktop, qtbot: QtBot, width: int, height: int, size: int
) -> None:
    desktop.preferences.set("window.text_size", str(size))
    desktop.window.resize(width, height)
    for place in PLACES:
        go_to(desktop, place, qtbot)
        qtbot.waitUntil(lambda: not troubles(desktop.window), timeout=5000) if troubles(desktop.window) else None
        assert not troubles(desktop.window), place


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_focus_has_a_name_and_tab_reaches_it(
    desktop: Desktop, qtbot: QtBot, place: str
) -> None:
    go_to(desktop, place, qtbot)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    assert not list(unnamed(desktop.window))
    wanted = set(focusable(desktop.window))
    assert wanted
    desktop.window.front.setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(_MOST_TABS):
        now = QApplication.focusWidget()
        if now is None or wanted <= reached:
            break
        reached |= {now, *_holders(now)}
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    missed = [one for one in wanted if one not in reached and not one.visibleRegion().isEmpty()]
    assert not missed, [f"{type(one).__name__} {one.accessibleName()}" for one in missed]


def _holders(widget: QWidget) -> list[QWidget]:
    """The widgets that this one takes the focus for."""
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        if parent.focusProxy() is widget:
            found.append(parent)
        parent = parent.parentWidget()
    return found


def test_the_check_sees_what_is_cut_and_what_lies_on_something_else(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    words, more = QLabel("A sentence that needs its room", holder), QPushButton("Press here for more", holder)
    line = flow(words, more)
    line.setParent(holder)
    holder.resize(600, 200)
    holder.show()
    line.resize(560, 60)
    line.layout().activate()
    assert not troubles(holder)
    words.setGeometry(QRect(0, 0, 30, 20))
    more.setGeometry(QRect(10, 0, 30, 20))
    found = " ".join(troubles(holder))
    assert found.count("cut:") == 2
    assert "overlap:" in found


def test_a_flow_breaks_its_line_when_there_is_no_room(qtbot: QtBot, qapp: QApplication) -> None:
    buttons = [QPushButton(f"Button {number}") for number in range(4)]
    line = flow(*buttons)
    qtbot.addWidget(line)
    line.show()
    line.resize(900, 40)
    assert len({one.y() for one in buttons}) == 1
    line.resize(buttons[0].width() + 10, 400)
    line.layout().activate()
    assert len({one.y() for one in buttons}) == 4
    buttons[1].hide()
    assert line.layout().heightForWidth(line.width()) < 4 * buttons[0].height() + 3 * 8


def test_a_few_letters_find_what_is_meant() -> None:
    names = ["Check", "Policies", "History", "Start check", "Stop check", "Über Plumbline"]
    assert fuzzy.best("", names, str) == names
    assert fuzzy.best("stc", names, str)[0] == "Start check"
    assert fuzzy.best("check", names, str) == ["Check", "Start check", "Stop check"]
    assert fuzzy.best("uber", names, str) == ["Über Plumbline"]
    assert fuzzy.best("stop", names, str)[0] == "Stop check"
    assert fuzzy.best("xyz", names, str) == []


def middle_of_the_ink(widget: QWidget) -> float:
    """Where what is painted has its middle: 0 at the left edge, 1 at the right."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() // 2, image.height() - 2)
    inked = [x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    return (min(inked) + max(inked)) / 2 / image.width()


@pytest.mark.parametrize("right", [False, True])
def test_reading_begins_where_the_window_does_whatever_a_texts_own_direction(
    right: bool, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    try:
        for text in ("Model", "نموذج"):
            entries = EntryList("Models")
            entries.setFrameShape(EntryList.Shape.NoFrame)
            entries.fill([("one", text, text)])
            entries.setCurrentRow(-1)
            for widget in (label(text), entries):
                qtbot.addWidget(widget)
                widget.resize(400, 60)
                assert (middle_of_the_ink(widget) > 0.5) is right, (text, widget)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_list_of_entries_is_wide_enough_for_larger_text(qtbot: QtBot) -> None:
    entries = EntryList("Evaluations")
    qtbot.addWidget(entries)
    font = entries.font()
    font.setPointSizeF(2 * font.pointSizeF())
    entries.setFont(font)
    assert entries.minimumWidth() > entries.fontMetrics().horizontalAdvance("2026-11-27") + 24
