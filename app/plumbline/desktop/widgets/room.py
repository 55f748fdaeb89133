"""Whether there is little room: measured in heights of a line, as larger text needs more."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

_LOW_LINES: Final = 40
_FEW_LINES: Final = 26
_WIDE_LINES: Final = 30


def in_low_window(widget: QWidget) -> bool:
    """Rows have to be lower, so that enough of them can be seen."""
    return widget.window().height() < _LOW_LINES * widget.fontMetrics().lineSpacing()


def has_few_lines(widget: QWidget) -> bool:
    """What stands above or below the content takes too much of the widget's height."""
    return widget.height() < _FEW_LINES * widget.fontMetrics().lineSpacing()


def has_wide_row(widget: QWidget) -> bool:
    """Each filter can have a button of its own in the widget's row."""
    return widget.width() >= _WIDE_LINES * widget.fontMetrics().lineSpacing()
