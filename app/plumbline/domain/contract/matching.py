"""Where a text that is being written stands in a sequence of parts, and what can follow.

Text is matched part by part with every reading kept, so that one option may be the beginning of another. Matching costs a few
string comparisons for each part, whatever the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from plumbline.domain.contract.parts import Choice, JsonText, Listing, Literal, Plain

_CHAR: Final = r'[^"\\\x7f\x00-\x1f]|\\["\\/nrt]'
_ESCAPE: Final = re.compile(r"\\.")


def open_points(line: tuple[Plain, ...], written: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where `written` can end: a part's index, the offset where it begins, and the texts of which one must follow to go on in it.

    The index past the last part says that `written` is a whole answer. A text "" stands for anything.
    """
    starts: tuple[int, ...] | set[int] = (0,)
    for index, part in enumerate(line):
        if isinstance(part, Literal) and len(starts) == 1 and written.startswith(part.text, next(iter(starts))):
            starts = (next(iter(starts)) + len(part.text),)
            continue  # most of a long answer is behind it: no need to look at it more closely
        ends: set[int] = set()
        for start in starts:
            here, rests = _scan(part, written, start)
            ends.update(here)
            if rests:
                yield index, start, rests
        starts = ends
        if not starts:
            return
    if len(written) in starts:
        yield len(line), len(written), ()


def _scan(part: Plain, written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    if isinstance(part, Literal):
        return _scan_options((part.text,), written, start)
    if isinstance(part, Choice):
        return _scan_options(part.options, written, start)
    if isinstance(part, JsonText):
        return _scan_text(part, written, start)
    return _scan_listing(part, written, start)


def _scan_options(options: tuple[str, ...], written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    ends = {start + len(option) for option in options if written.startswith(option, start)}
    length = len(written) - start
    if length > max(map(len, options)):
        return ends, ()
    tail = written[start:]
    return ends, tuple(option[length:] for option in options if len(option) > length and option.startswith(tail))


def _scan_text(part: JsonText, written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    match = _json_text(part.max_chars).match(written, start)
    end = match.end() if match else start
    if end < len(written) and written[end:] != "\\":
        return {end}, ()
    length = end - start - len(_ESCAPE.findall(written, start, end))
    return ({end} if end == len(written) else set()), (("",) if length < part.max_chars else ())


@lru_cache(maxsize=64)
def _json_text(max_chars: int) -> re.Pattern[str]:
    return re.compile(f"(?:{_CHAR}){{0,{max_chars}}}")


def _scan_listing(part: Listing, written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    ends: set[int] = {start} if part.least == 0 else set()
    rests: list[str] = []
    starts = {start}
    for count in range(1, part.most + 1):
        after: set[int] = set()
        for at in starts:
            here, open_here = _scan_options(part.options, written, at)
            after.update(here)
            rests.extend(open_here)
        if count >= part.least:
            ends.update(after)
        if count == part.most:
            break
        starts = set()
        for at in after:
            here, open_here = _scan_options((part.separator,), written, at)
            starts.update(here)
            rests.extend(open_here)
    return ends, tuple(rests)


def lead(line: tuple[Plain, ...], index: int) -> str:
    """The text with which everything from the part at `index` on begins."""
    if index == len(line):
        return ""
    part = line[index]
    if isinstance(part, Literal):
        return part.text + lead(line, index + 1)
    if isinstance(part, Choice):
        after = lead(line, index + 1)
        return common([option + after for option in part.options])
    if isinstance(part, JsonText):
        return ""
    ways = list(part.options)
    return common(ways if part.least else [*ways, lead(line, index + 1)])


def common(texts: list[str]) -> str:
    """The longest text with which all of these begin."""
    first, last = min(texts, default=""), max(texts, default="")
    return next((first[:at] for at, char in enumerate(first) if char != last[at]), first)
