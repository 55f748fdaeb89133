"""Other people's texts, shown so that they change nothing beside them, nor make the window wait.

What turns the direction of writing is seen and does not turn. What is stored and exported stays exact.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FRAME: Final = "▯"
_LONGEST_RUN: Final = 2_000
"""Characters without a space that are laid out as one: laying out takes time with the square of them."""

_RUN: Final = re.compile(r"\S+")
_ISOLATED: Final = "\u2068{}\u2069"


def steady(text: str) -> str:
    """The text for one line: as long as it was, with a frame for each character that turns the direction of writing."""
    return _TURNING.sub(_FRAME, text)


def readable(text: str) -> str:
    """The text to be read whole: codes for what turns the direction of writing, and long runs without a space cut into lines."""
    text = _TURNING.sub(_code, text)
    return _RUN.sub(_in_lines, text) if has_long_run(text) else text


def has_long_run(text: str) -> bool:
    """True where so many characters stand without a space that laying them out by words takes long."""
    return len(text) > _LONGEST_RUN and any(len(run) > _LONGEST_RUN for run in text.split())


def beside(parts: Iterable[str]) -> str:
    """Several pieces on a line, none of which turns another; empty ones are left out."""
    return " · ".join(_apart(steady(part)) for part in parts if part)


def _code(found: re.Match[str]) -> str:
    return f"⟨{ord(found[0]):04X}⟩"


def _in_lines(found: re.Match[str]) -> str:
    run = found[0]
    return "\n".join(run[start : start + _LONGEST_RUN] for start in range(0, len(run), _LONGEST_RUN))


def _apart(part: str) -> str:
    turned = any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in part)
    return _ISOLATED.format(part) if turned else part
