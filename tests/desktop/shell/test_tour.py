"""The tour: offered once at the first start, had again from the menu, beside the real controls, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.check.page import CheckPage
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tour import STEPS
from plumbline.desktop.widgets.callout import _Pointer
from support.check_page import WAIT, open_check
from support.desktop import another_start, end
from support.widgets import button, click, offered, visible_text


@pytest.fixture
def speak(desktop: Desktop, qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    """Changes the language. It is the application's: the tests after this one get English again."""

    def change(language: str) -> None:
        before = desktop.window
        desktop.preferences.set("window.language", language)
        qtbot.waitUntil(lambda: desktop.window is not before, timeout=WAIT)

    yield change
    qtbot.waitUntil(lambda: not desktop.core.engine_host.busy and not desktop.tasks.streaming, timeout=WAIT)
    change("en")


def note(desktop: Desktop) -> QWidget:
    return desktop.tour.callout


def title(desktop: Desktop) -> str:
    """What a screen reader calls the note."""
    return note(desktop).accessibleName()


def area(widget: QWidget, desktop: Desktop) -> QRect:
    """What of a widget is not scrolled out of sight, in the window's coordinates."""
    window = desktop.window
    seen = window.rect()
    one: QWidget | None = widget
    while one is not None and one is not window:
        seen = seen.intersected(QRect(one.mapTo(window, QPoint()), one.size()))
        one = one.parentWidget()
    return seen


def targets(page: CheckPage, desktop: Desktop) -> list[QWidget]:
    detail = page.results.detail
    return [page.bar.policies, page.compose.panel, detail, detail.bar, desktop.window.sidebar.status]


def test_no_test_meets_the_tour_unasked_and_the_first_start_is_offered_it_once(desktop: Desktop, qtbot: QtBot) -> None:
    assert not desktop.tour.running
    desktop.tour.offer_once()
    assert title(desktop) == "How should texts be shown?"
    click(note(desktop), "Not now")
    assert not desktop.tour.running
    desktop.tour.offer_once()
    assert not desktop.tour.running
    again = another_start()
    again.tour.offer_once()
    assert not again.tour.running
    end(again)


@pytest.mark.parametrize(
    ("choice", "leave", "content"),
    [
        ("Show texts", "Take the tour", "policy"),
        ("Blur texts until I ask", "Take the tour", "blurred"),
        ("Blur texts until I ask", "Not now", "blurred"),
    ],
)
def test_the_first_start_asks_how_texts_are_shown(desktop: Desktop, choice: str, leave: str, content: str) -> None:
    desktop.tour.offer_once()
    assert button(note(desktop), "Show texts").isChecked()
    click(note(desktop), choice)
    click(note(desktop), leave)
    assert desktop.preferences.text("window.content") == content
    desktop.tour.begin()
    assert not any(choice.isVisible() for choice in note(desktop).findChildren(QRadioButton))


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("size", "text_size"), [((1360, 860), "100"), ((1024, 640), "100"), ((1024, 640), "200")])
def test_each_of_the_five_steps_stands_beside_its_control_and_covers_it_not(
    desktop: Desktop,
    qtbot: QtBot,
    speak: Callable[[str], None],
    language: str,
    size: tuple[int, int],
    text_size: str,
) -> None:
    desktop.preferences.set("window.text_size", text_size)
    speak(language)
    desktop.window.resize(*size)
    page = open_check(desktop)
    desktop.window.trigger("help.tour")
    for number, target in enumerate(targets(page, desktop)):
        assert translate("Tour", STEPS[number].title) == title(desktop)
        qtbot.waitUntil(target.isVisible, timeout=WAIT)  # the third has the sample judged, as there is no check
        qtbot.waitUntil(
            lambda shown=target: not note(desktop).geometry().intersects(area(shown, desktop)), timeout=WAIT
        )
        assert desktop.window.rect().contains(note(desktop).geometry())
        click(note(desktop), translate("Tour", "Done" if number == 4 else "Next"))
    assert not desktop.tour.running
    page.running.stop()
    qtbot.waitUntil(lambda: not page.running.active, timeout=WAIT)


def test_the_keyboard_alone_goes_through_it_and_stays_inside(desktop: Desktop, qtbot: QtBot) -> None:
    page = open_check(desktop)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)
    page.compose.panel.text.setFocus()
    desktop.tour.begin()
    pressed = QApplication.focusWidget()
    assert pressed is button(note(desktop), "Next")
    assert "1 of 5" in visible_text(note(desktop))
    assert not offered(note(desktop), "Back")
    qtbot.keyClick(pressed, Qt.Key.Key_Space)
    assert title(desktop) == STEPS[1].title
    assert "2 of 5" in visible_text(note(desktop))
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        inside = QApplication.focusWidget()
        assert inside is not None
        assert note(desktop).isAncestorOf(inside)
    button(note(desktop), "Back").setFocus()
    qtbot.keyClick(button(note(desktop), "Back"), Qt.Key.Key_Space)
    assert title(desktop) == STEPS[0].title
    qtbot.keyClick(button(note(desktop), "Next"), Qt.Key.Key_Escape)
    assert not desktop.tour.running
    assert QApplication.focusWidget() is page.compose.panel.text


def test_going_elsewhere_ends_it(desktop: Desktop) -> None:
    desktop.tour.begin()
    desktop.window.open_page("models")
    assert not desktop.tour.running
    desktop.tour.begin()
    assert desktop.window.front is open_check(desktop)
    assert desktop.tour.running
    click(note(desktop), "Skip")
    assert not desktop.tour.running


def test_what_was_typed_is_still_there_after_it(desktop: Desktop) -> None:
    page = open_check(desktop)
    page.compose.panel.put_text("my own text")
    desktop.tour.begin()
    click(note(desktop), "Next")
    click(note(desktop), "Skip")
    assert page.compose.content == "my own text"


@pytest.mark.parametrize("presses", [0, len(STEPS)])
def test_nothing_of_it_comes_back_when_the_window_changes_its_size(
    desktop: Desktop, qtbot: QtBot, presses: int
) -> None:
    open_check(desktop)
    desktop.tour.begin()
    (pointer,) = desktop.window.findChildren(_Pointer)
    assert pointer.isVisible()
    for _ in range(presses):
        qtbot.keyClick(button(note(desktop), "Done" if offered(note(desktop), "Done") else "Next"), Qt.Key.Key_Return)
    if desktop.tour.running:
        desktop.tour.end()
    desktop.window.resize(desktop.window.width() - 40, desktop.window.height() - 40)
    for _ in range(3):
        QApplication.processEvents()
    assert pointer.isHidden()
