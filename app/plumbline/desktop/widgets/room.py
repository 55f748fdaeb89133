"""Whether there is little room: measured in heights of a line, as larger text needs more."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

_LOW_LINES: Final = 40
_WIDE_LINES: Final = 30


def in_low_window(widget: QWidget) -> bool:
    """Rows have to be lower, so that enough of them can be seen."""
    return widget.window().height() < _LOW_LINES * widget.fontMetrics().lineSpacing()


def has_wide_row(widget: QWidget) -> bool:
    """Each filter can have a button of its own in the widget's row."""
    return widget.width() >= _WIDE_LINES * widget.fontMetrics().lineSpacing()
