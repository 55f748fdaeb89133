"""A text on one line is cut at its end, in either direction."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from plumbline.desktop.history.one_line import one_line


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("word", ["word ", "كلمة "])
def test_a_text_that_is_too_long_shows_its_beginning(word: str, right: bool, qapp: QApplication) -> None:
    width, font = 200, qapp.font()
    shown = one_line(word * 60, width, font, right=right).text()
    assert shown.startswith(word)
    assert shown.endswith("…")
    fitted = one_line(shown.rstrip("…"), 10 * width, font, right=right)
    assert width / 2 < fitted.lineAt(0).naturalTextWidth() < width + 2  # a last letter has another form than one within


def test_a_text_that_fits_is_whole(qapp: QApplication) -> None:
    assert one_line("a few words", 400, qapp.font(), right=False).text() == "a few words"
