"""Where hard items stand in a queue, in words."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.domain.review_queue import HardItems

_HARD: Final = {
    HardItems.AS_THEY_COME: mark("Review", "As they come"),
    HardItems.SPREAD: mark("Review", "Spread"),
    HardItems.LAST: mark("Review", "Last"),
}


def hard_word(order: HardItems) -> str:
    """Where hard items stand."""
    return translate("Review", _HARD[order])
