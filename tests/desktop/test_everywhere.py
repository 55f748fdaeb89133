"""What holds on every page: nothing is cut or on top of something else, Tab reaches everything, everything has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.settings.page import SECTIONS
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.intents import ShowSettings
from plumbline.desktop.shell.pages import PAGES
from plumbline.desktop.widgets.flow import flow
from screens.camera import settled
from screens.scenes import SCENES
from screens.stage import put_away, show
from screens.waiting import StillWaitingError, wait_until
from support.layout_check import focusable, troubles, unnamed

PLACES = [*(page.id for page in PAGES), *(f"settings {section}" for section in SECTIONS)]

_FULL = ("check-files", "history", "reviewing", "policies-versions")

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


@pytest.mark.parametrize(
    ("width", "height", "size"), [(1360, 860, 100), (1024, 640, 100), (1024, 640, 150), (1024, 640, 200)]
)
def test_nothing_is_cut_off_or_on_top_of_something_else(
    desktop: Desktop, qtbot: QtBot, width: int, height: int, size: int
) -> None:
    desktop.preferences.set("window.text_size", str(size))
    desktop.window.resize(width, height)
    for place in PLACES:
        go_to(desktop, place, qtbot)
        qtbot.waitUntil(lambda: not troubles(desktop.window), timeout=5000) if troubles(desktop.window) else None
        assert not troubles(desktop.window), place


def test_a_full_page_is_whole_with_large_text_in_a_low_window(full_desktop: Desktop, qtbot: QtBot) -> None:
    full_desktop.preferences.set("window.text_size", "200")
    full_desktop.window.resize(1024, 640)
    for scene in [one for one in SCENES if one.name in _FULL]:
        show(full_desktop, scene)
        settled(full_desktop.window)
        assert not troubles(full_desktop.window), scene.name
    put_away(full_desktop)


@pytest.mark.usefixtures("qapp")
def test_a_wait_in_vain_says_what_for() -> None:
    came: list[int] = []
    with pytest.raises(StillWaitingError, match=r"lambda: len\(came\) > 3.*test_everywhere"):
        wait_until(lambda: len(came) > 3, pauses=1)
    with pytest.raises(StillWaitingError, match="clear"):
        wait_until(came.clear, pauses=1)


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
