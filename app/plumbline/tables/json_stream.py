"""The text of JSON files as they are: without the comments in them, and without the name to which some exports assign the value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

_LOOK: Final = 65_536
_LONGEST_COMMENT: Final = 1_000_000
_ASSIGNED: Final = re.compile(r"\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.\[\]\"']*\s*=\s*(?=[\[{])")
"""`window.YTD.tweets.part0 = [`, as archives of social networks begin."""

_COMMENTED: Final = re.compile(r"^[^\S\n]*+(?://|/\*|#)", re.MULTILINE)
_PARTS: Final = re.compile(
    r'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"?'
    r"|(?P<block>/\*.*?\*/)|/\*.*"
    r"|(?P<line>(?<![:\w])//[^\r\n]*+|^[^\S\r\n]*+\#[^\r\n]*+)",
    re.DOTALL | re.MULTILINE,
)
"""Strings and comments; what is not closed is neither and goes to its end, so that no text is looked through twice."""


def json_text(chunks: Iterable[str]) -> Iterator[str]:
    """The chunks; of a file that begins with comments, or has lines of them near its beginning, without comments."""
    stream = iter(chunks)
    first = next(stream, "")
    assigned = _ASSIGNED.match(first)
    first = first[assigned.end() :] if assigned else first
    if not _COMMENTED.search(first[:_LOOK]):
        return chain([first], stream)
    return _without_comments(chain([first], stream))


def _without_comments(chunks: Iterable[str]) -> Iterator[str]:
    """Line by line but for block comments, in which lines are held until they end."""
    waiting = ""
    for chunk in chunks:
        waiting += chunk
        cut = waiting.rfind("\n") + 1
        if not cut or (waiting.rfind("/*") > waiting.rfind("*/") and len(waiting) < _LONGEST_COMMENT):
            continue
        yield _PARTS.sub(_kept, waiting[:cut])
        waiting = waiting[cut:]
    yield _PARTS.sub(_kept, waiting)


def _kept(found: re.Match[str]) -> str:
    return " " if found.lastgroup else found[0]
