"""A field that takes what people paste."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption

from plumbline.desktop.widgets.text_field import TextField

RUN = "lorem" * 80_000
WORDS, ANYWHERE = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere, QTextOption.WrapMode.WrapAnywhere


@pytest.fixture
def field(qtbot) -> TextField:
    field = TextField()
    qtbot.addWidget(field)
    return field


def pasted(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_a_long_run_without_a_space_is_broken_anywhere_and_kept_whole(field: TextField) -> None:
    field.insertFromMimeData(pasted(RUN))
    assert field.wordWrapMode() == ANYWHERE
    assert field.toPlainText() == RUN


def test_a_text_of_words_is_broken_between_words(field: TextField) -> None:
    field.setPlainText(RUN)
    field.setPlainText("lorem " * 80_000)
    assert field.wordWrapMode() == WORDS
    field.insertFromMimeData(pasted("more words"))
    assert field.wordWrapMode() == WORDS


def test_a_run_that_grows_bit_by_bit_is_noticed(field: TextField) -> None:
    for _ in range(5):
        field.insertFromMimeData(pasted("x" * 1_000))
    assert field.wordWrapMode() == ANYWHERE
    field.clear()
    assert field.wordWrapMode() == WORDS
