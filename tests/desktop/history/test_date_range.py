"""Days as they are typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plumbline.desktop.history.date_range import DayEdit

DAY = QDate(2024, 2, 5)


@pytest.fixture(params=["en_GB", "en_US", "de_DE", "hi_IN"])
def edit(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[DayEdit]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    made = DayEdit(QDate(2026, 11, 30))
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    made.setSelectedSection(made.sectionAt(0))
    yield made
    QLocale.setDefault(before)


def written(edit: DayEdit) -> str:
    """The day with two digits for day and month and all of the year, as people write it who don't look at the field."""
    return QLocale().toString(DAY, edit.displayFormat().replace("dd", "d").replace("MM", "M"))


def test_a_day_is_typed_with_its_separators(edit: DayEdit, qtbot: QtBot) -> None:
    for text in (written(edit), edit.textFromDateTime(DAY.startOfDay())):
        edit.setDate(QDate(2026, 11, 30))
        edit.setSelectedSection(edit.sectionAt(0))
        qtbot.keyClicks(edit, text)
        assert edit.date() == DAY


def test_a_day_is_typed_without_separators_over_all_that_is_there(edit: DayEdit, qtbot: QtBot) -> None:
    order = "MMdd" if edit.displayFormat().startswith("M") else "ddMM"
    qtbot.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(edit, DAY.toString(f"{order}yyyy"))
    assert edit.date() == DAY


def test_a_day_is_typed_from_its_first_part_on_by_whatever_key_one_came(edit: DayEdit, qtbot: QtBot) -> None:
    edit.setSelectedSection(edit.sectionAt(edit.sectionCount() - 1))
    event = QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.BacktabFocusReason)
    QApplication.sendEvent(edit, event)
    qtbot.keyClicks(edit, written(edit))
    assert edit.date() == DAY
