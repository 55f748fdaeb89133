"""Two plots: precision over recall, and calibration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.statistics.curves import CurvePoint, ReliabilityBin

_MARGIN: Final = 6
_DOT: Final = 3.0


class Plot(QWidget):
    """A square from 0 to 100 % both ways, with its axes named. Screen readers get it in words."""

    def __init__(self, theme: Theme, name: str, across: str, up: str) -> None:
        super().__init__()
        self._theme = theme
        self._across, self._up = across, up
        self._line: list[tuple[float, float]] = []
        self._dots: list[tuple[float, float, float]] = []
        self._diagonal = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(280, 260)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(180, 160)

    def show_curve(self, curve: Sequence[CurvePoint]) -> None:
        self._line = [
            (point.recall.value, point.precision.value)
            for point in curve
            if point.recall.value is not None and point.precision.value is not None
        ]
        self._dots, self._diagonal = [], False
        self.setAccessibleDescription(
            translate("Evaluate", "Precision over recall, {n} points", "", len(self._line)) if self._line else ""
        )
        self.update()

    def show_reliability(self, bins: Sequence[ReliabilityBin]) -> None:
        """Predicted against actual shares; on the diagonal a probability is calibrated."""
        most = max((one.positive.of for one in bins), default=1)
        self._dots = [
            (one.mean, one.positive.value, one.positive.of / most) for one in bins if one.positive.value is not None
        ]
        self._line, self._diagonal = [(x, y) for x, y, _ in self._dots], True
        self.setAccessibleDescription(
            "; ".join(
                translate("Evaluate", "predicted {said} %, actual {was} % of {count}").format(
                    said=round(100 * one.mean), was=round(100 * (one.positive.value or 0)), count=one.positive.of
                )
                for one in bins
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self.fontMetrics().height()
        side = max(40, min(self.width() - 5 * words, self.height() - 4 * words - _MARGIN))
        frame = QRectF(4 * words, words + _MARGIN, side, side)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.panel))
        painter.drawRect(frame)
        for part in (0.25, 0.5, 0.75):
            painter.drawLine(self._at(frame, part, 0), self._at(frame, part, 1))
            painter.drawLine(self._at(frame, 0, part), self._at(frame, 1, part))
        if self._diagonal:
            painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(self._at(frame, 0, 0), self._at(frame, 1, 1))
        painter.setPen(QColor(tokens.muted))
        for value in (0, 50, 100):
            where = self._at(frame, value / 100, value / 100)
            painter.drawText(
                QRectF(where.x() - 3 * words, frame.bottom() + 2, 6 * words, words),
                Qt.AlignmentFlag.AlignHCenter,
                str(value),
            )
            painter.drawText(
                QRectF(0, where.y() - words / 2, frame.left() - 4, words), Qt.AlignmentFlag.AlignRight, str(value)
            )
        painter.setPen(QColor(tokens.ink))
        below = QRectF(0, frame.bottom() + words, self.width(), 3 * words)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._across)
        painter.drawText(QRectF(0, 0, self.width(), words), Qt.AlignmentFlag.AlignLeft, self._up)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self._at(frame, x, y) for x, y in self._line]))
        painter.setBrush(QColor(tokens.accent))
        for x, y, weight in self._dots or [(x, y, 0.0) for x, y in self._line]:
            radius = _DOT + 4 * weight
            painter.drawEllipse(self._at(frame, x, y), radius, radius)

    @staticmethod
    def _at(frame: QRectF, x: float, y: float) -> QPointF:
        return QPointF(frame.left() + x * frame.width(), frame.bottom() - y * frame.height())
