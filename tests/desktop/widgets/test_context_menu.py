"""Where a list's context menu opens."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from plumbline.desktop.widgets.context_menu import ask_for_menu, offer_menu


def listed(qtbot: QtBot) -> tuple[QListWidget, list[QPoint]]:
    """A list of a hundred rows that has the focus, and where its menu was shown."""
    rows, places = QListWidget(), list[QPoint]()
    rows.addItems([f"row {number}" for number in range(100)])
    offer_menu(rows, places.append)
    qtbot.addWidget(rows)
    rows.resize(300, 400)
    rows.show()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    return rows, places


def test_a_key_opens_it_below_the_current_row_which_comes_into_view(qtbot: QtBot) -> None:
    rows, places = listed(qtbot)
    rows.setCurrentRow(70)
    rows.scrollToTop()
    ask_for_menu()
    (place,) = places
    row = rows.visualItemRect(rows.item(70))
    assert rows.viewport().rect().contains(row)
    assert rows.viewport().mapFromGlobal(place) == QPoint(0, row.bottom())


def test_a_key_opens_it_in_the_list_where_no_row_is_current(qtbot: QtBot) -> None:
    rows, places = listed(qtbot)
    rows.setCurrentRow(-1)
    ask_for_menu()
    assert rows.viewport().rect().contains(rows.viewport().mapFromGlobal(places[0]))


def test_a_click_opens_it_at_the_pointer(qtbot: QtBot) -> None:
    rows, places = listed(qtbot)
    rows.setCurrentRow(3)
    at = QPoint(120, 90)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, rows.viewport().mapToGlobal(at))
    QApplication.sendEvent(rows.viewport(), event)
    assert places == [rows.viewport().mapToGlobal(at)]
