"""The plots of a report, as SVG without scripts: classes for colours, so that one picture works in light, in dark and on paper.

Every plot has a title and says its figures in words, for people who can't see it; colours never stand alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.statistics.curves import CurvePoint, ReliabilityBin
from plumbline.domain.statistics.rates import Interval
from plumbline.markup.elements import Html, tag

_SIDE: Final = 200.0
_EDGE: Final = 34.0
_ROW: Final = 26.0
_NAMES: Final = 260.0
_NAME_CHARS: Final = 40
_WIDTH: Final = 360.0


def intervals(title: Message, rows: Sequence[tuple[Message, float | None, Interval | None]]) -> Html:
    """A dot and its interval for each row (name, value, interval), on one scale from 0 to 1; without a value the row is empty."""
    height = _ROW * len(rows) + 34
    parts: list[Html] = [tag("title", title)]
    for step in range(6):
        x = _NAMES + _WIDTH * step / 5
        parts.append(tag("line", x1=x, x2=x, y1=8.0, y2=height - 24, class_="grid"))
        parts.append(tag("text", f"{step / 5:.1f}", x=x, y=height - 8, text_anchor="middle"))
    for place, (name, value, interval) in enumerate(rows):
        y = 8 + _ROW * (place + 0.5)
        parts.append(
            tag(
                "text",
                name if len(str(name)) <= _NAME_CHARS else f"{str(name)[: _NAME_CHARS - 1]}…",
                x=_NAMES - 8,
                y=y + 4,
                text_anchor="end",
            )
        )
        if value is None:
            parts.append(tag("text", Message("no figure"), x=_NAMES + 6, y=y + 4, class_="quiet"))
            continue
        if interval is not None:
            ends = (_NAMES + _WIDTH * interval.low, _NAMES + _WIDTH * interval.high)
            parts.append(tag("line", x1=ends[0], x2=ends[1], y1=y, y2=y, class_="reach"))
        parts.append(tag("circle", cx=_NAMES + _WIDTH * value, cy=y, r=4.5, class_="dot"))
    return _svg(title, _NAMES + _WIDTH + 24, height, parts)


def precision_recall_curve(title: Message, points: Sequence[CurvePoint]) -> Html:
    """Precision over recall."""
    ranked = [
        (point.recall.value, point.precision.value)
        for point in reversed(points)
        if point.recall.value is not None and point.precision.value is not None
    ]
    return _square(
        title, Message("recall"), Message("precision"), [*_line(ranked), *(_dot(x, y) for x, y in ranked[:60])]
    )


def reliability_curve(title: Message, bins: Sequence[ReliabilityBin]) -> Html:
    """Share of violations over mean probability, with intervals, beside the line on which a calibrated model would be."""
    parts = [tag("line", x1=_x(0.0), y1=_y(0.0), x2=_x(1.0), y2=_y(1.0), class_="ideal")]
    for one in bins:
        interval = one.positive.interval
        if interval is not None:
            parts.append(
                tag("line", x1=_x(one.mean), x2=_x(one.mean), y1=_y(interval.low), y2=_y(interval.high), class_="reach")
            )
    points = [(one.mean, one.positive.value or 0.0) for one in bins]
    return _square(
        title, Message("probability"), Message("violations"), [*parts, *_line(points), *(_dot(x, y) for x, y in points)]
    )


def _square(title: Message, across: Message, upwards: Message, parts: Sequence[Html]) -> Html:
    frame = [tag("title", title)]
    for step in range(6):
        share = step / 5
        frame.append(tag("line", x1=_x(share), x2=_x(share), y1=_y(0.0), y2=_y(1.0), class_="grid"))
        frame.append(tag("line", x1=_x(0.0), x2=_x(1.0), y1=_y(share), y2=_y(share), class_="grid"))
        frame.append(tag("text", f"{share:.1f}", x=_x(share), y=_y(0.0) + 14, text_anchor="middle"))
        frame.append(tag("text", f"{share:.1f}", x=_x(0.0) - 6, y=_y(share) + 4, text_anchor="end"))
    frame.append(tag("text", across, x=_x(0.5), y=_y(0.0) + 29, text_anchor="middle"))
    frame.append(tag("text", upwards, x=_x(0.0), y=_y(1.0) - 8))
    return _svg(title, _SIDE + 2 * _EDGE, _SIDE + 2 * _EDGE, [*frame, *parts])


def _svg(title: Message, width: float, height: float, parts: Sequence[Html]) -> Html:
    return tag(
        "svg", *parts, viewBox=f"0 0 {width:.0f} {height:.0f}", width=width, height=height, role="img", aria_label=title
    )


def _line(points: Sequence[tuple[float, float]]) -> list[Html]:
    if len(points) < 2:
        return []
    written = " ".join(f"{_x(x):.1f},{_y(y):.1f}" for x, y in points)
    return [tag("polyline", points=written, class_="curve")]


def _dot(x: float, y: float) -> Html:
    return tag("circle", cx=_x(x), cy=_y(y), r=3.0, class_="dot")


def _x(share: float) -> float:
    return _EDGE + _SIDE * share


def _y(share: float) -> float:
    return _EDGE + _SIDE * (1 - share)
