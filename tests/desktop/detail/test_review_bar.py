"""The keys of deciding, as buttons."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from plumbline.desktop.detail.review import ReviewBar


def texts(bar: ReviewBar) -> dict[str, str]:
    return {one.accessibleName(): one.text() for one in bar.findChildren(QPushButton)}


def rows(bar: ReviewBar) -> int:
    return len({one.mapTo(bar, one.rect().center()).y() for one in bar.findChildren(QPushButton)})


@pytest.fixture
def bar(qtbot: QtBot) -> ReviewBar:
    made = ReviewBar()
    padded = "QPushButton { padding: 5px 12px; } QPushButton[tight='true'] { padding: 5px; }"
    made.setStyleSheet(padded)  # as in the window
    qtbot.addWidget(made)
    made.show()
    return made


def test_in_two_rows_the_buttons_say_title_and_key(bar: ReviewBar, qtbot: QtBot) -> None:
    widest = max(one.sizeHint().width() for one in bar.findChildren(QPushButton))
    bar.resize(4 * widest, 200)
    qtbot.waitUntil(lambda: rows(bar) <= 2)
    assert (texts(bar)["Agree"], texts(bar)["Previous item"]) == ("Agree\u2002A", "Previous\u2002K")


def test_in_little_room_they_still_have_two_rows_and_what_has_no_room_is_told(bar: ReviewBar, qtbot: QtBot) -> None:
    bar.resize(13 * bar.fontMetrics().lineSpacing(), 400)
    qtbot.waitUntil(lambda: rows(bar) == 2 and texts(bar)["Agree"] == "Agree")
    assert (texts(bar)["Previous item"], texts(bar)["Next item"]) == ("↑", "↓")
    told = {one.accessibleName(): one.toolTip() for one in bar.findChildren(QPushButton)}
    assert told["Agree"].endswith("(A)")
    assert told["Next item"].endswith("(J)")
    bar.resize(1000, 400)
    qtbot.waitUntil(lambda: texts(bar)["Agree"] == "Agree\u2002A")
    assert not any(one.toolTip().endswith(")") for one in bar.findChildren(QPushButton))
