"""A dialog has the room of the window, also where another dialog asked for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet


def test_a_dialog_over_a_small_dialog_is_as_high_as_the_window_lets_it_be(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    small = Sheet(window, "Small")
    small.open()
    large = Sheet(small, "Large")
    for number in range(60):
        large.body.addWidget(label(f"Line {number}"))
    large.open()
    assert small.height() < 300
    assert 600 < large.height() < 700


def test_what_is_kept_above_the_buttons_stays_in_view_while_the_body_is_scrolled(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(500, 400)
    window.show()
    sheet = Sheet(window, "High")
    for number in range(60):
        sheet.body.addWidget(label(f"Line {number}"))
    reason = label("Select at least one rule. " * 6, wrap=True)
    sheet.keep_in_view(reason)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.height() < 400 and reason.height() > 0)
    below = reason.mapTo(sheet, reason.rect().bottomLeft()).y()
    assert below < sheet.buttons.mapTo(sheet, sheet.buttons.rect().topLeft()).y() < sheet.height()
    assert reason.height() >= reason.heightForWidth(reason.width())


def test_the_wheel_changes_no_choice_that_it_is_turned_over_while_a_dialog_is_scrolled(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet, number = Sheet(window, "Choices"), QSpinBox()
    number.setValue(50)
    sheet.body.addWidget(number)
    sheet.open()
    number.clearFocus()

    def turn() -> None:
        middle = QPointF(number.rect().center())
        event = QWheelEvent(
            middle,
            number.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(number, event)

    turn()
    assert number.value() == 50
    window.activateWindow()
    sheet.activateWindow()
    number.setFocus()
    qtbot.waitUntil(number.hasFocus)
    turn()
    assert number.value() == 51
