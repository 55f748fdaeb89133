"""Text drawn out of focus. Its letters were replaced before; the blur is how that looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsBlurEffect, QWidget

BLURRED_TEXT: Final = Qt.ItemDataRole.UserRole + 3
"""Role of a cell or entry: True where its text is drawn blurred."""
_RADIUS: Final = 8


def paint_blurred(painter: QPainter, rect: QRect, draw: Callable[[QPainter], object]) -> None:
    """Paints what `draw` draws inside a rectangle, blurred; it begins with the painter's font and pen."""
    if rect.isEmpty():
        return
    ratio = painter.device().devicePixelRatioF()
    sharp = QPixmap(rect.size() * ratio)
    sharp.setDevicePixelRatio(ratio)
    sharp.fill(Qt.GlobalColor.transparent)
    inner = QPainter(sharp)
    inner.setFont(painter.font())
    inner.setPen(painter.pen())
    inner.setLayoutDirection(painter.layoutDirection())
    inner.translate(-rect.topLeft())
    draw(inner)
    inner.end()
    soft = sharp
    for part in (2, 4, 2):  # step by step, so that no grid of pixels is seen
        soft = _resized(soft, (rect.size() / part).expandedTo(QSize(1, 1)))
    painter.drawPixmap(rect, _resized(soft, sharp.size()))


def _resized(picture: QPixmap, size: QSize) -> QPixmap:
    return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


class Blur:
    """A widget that can be blurred as a whole."""

    def __init__(self, widget: QWidget) -> None:
        self._effect = QGraphicsBlurEffect(widget)
        self._effect.setBlurRadius(_RADIUS)
        self._effect.setEnabled(False)
        widget.setGraphicsEffect(self._effect)

    def set_on(self, blurred: bool) -> None:
        self._effect.setEnabled(blurred)
