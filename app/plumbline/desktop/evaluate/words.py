"""How figures are worded on the Evaluate page."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_value
from plumbline.desktop.widgets.amounts import left_to_right
from plumbline.domain.messages import Percent
from plumbline.domain.statistics.metrics import F1
from plumbline.domain.statistics.rates import Share

NOTHING = "–"


def per_cent(value: float | None) -> str:
    """A share as a percentage; a dash where there is none."""
    return NOTHING if value is None else say_value(Percent(value, 1))


def share_text(share: Share | F1) -> str:
    """A share with its range: "91.7 % (74–98 %)"."""
    return _with_range(share, translate("Evaluate", "{value} ({range})"))


def share_lines(share: Share | F1) -> str:
    """The same in two lines, for a narrow column."""
    return _with_range(share, "{value}\n({range})")


def _with_range(share: Share | F1, words: str) -> str:
    interval = share.interval
    if interval is None:
        return NOTHING
    low_to_high = translate("Evaluate", "{low}–{high} %").format(
        low=round(100 * interval.low), high=round(100 * interval.high)
    )
    return "\n".join(map(left_to_right, words.format(value=per_cent(share.value), range=low_to_high).split("\n")))


def rate_text(a_second: float | None) -> str:
    """Items a second."""
    if a_second is None:
        return NOTHING
    return translate("Evaluate", "{number}/s").format(number=QLocale().toString(a_second, "f", 2))
