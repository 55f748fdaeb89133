"""Which passages of a policy's text are coloured."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from plumbline.desktop.policies.highlighter import PolicyHighlighter
from plumbline.desktop.widgets.theme import Theme


def coloured(document: QTextDocument, line: int = 0) -> list[str]:
    """The passages of a line that have a look of their own."""
    block = document.findBlockByNumber(line)
    return [block.text()[one.start : one.start + one.length] for one in block.layout().formats()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("R1, R10 and R1.2 (R1).", ["R1", "R10", "R1.2", "R1"]),
        ("R1.2.3 is none, nor R11, R1x, xR1 or a.R1", []),
        ("R1. Then R10!", ["R1", "R10"]),
        ("R-1 and R1-R10", ["R-1", "R1", "R10"]),
    ],
)
def test_ids_of_rules_are_coloured_where_they_stand_alone(text: str, expected: list[str], qapp: QApplication) -> None:
    document = QTextDocument(text)
    highlighter = PolicyHighlighter(document, Theme(qapp))
    highlighter.show_rules(["R1", "R10", "R1.2", "R-1"])
    assert coloured(document) == expected


def test_a_line_that_is_far_too_long_is_not_coloured(qapp: QApplication) -> None:
    document = QTextDocument("R1 " * 5_000 + "\nR1")
    highlighter = PolicyHighlighter(document, Theme(qapp))
    highlighter.show_rules(["R1"])
    assert coloured(document, 0) == []
    assert coloured(document, 1) == ["R1"]
