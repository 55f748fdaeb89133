"""The lines of a policy's text, whatever ends them, and its front matter. Offsets in what is returned are those in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_LINE_END: Final = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
_FRONT_MATTER: Final = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<inside>(?:(?!---|\.\.\.)[^\n]*\n){0,60})(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_KEY: Final = re.compile(r"[A-Za-z_][\w -]{0,40}:(?:[ \t\r]|\n)")
_VISIBLE: Final = re.compile(r"[^\s]")


def with_line_feeds(text: str) -> str:
    """The text in which every line ends in a line feed; one after a carriage return stays as it is. Offsets don't change."""
    return _LINE_END.sub("\n", text)


def without_front_matter(text: str) -> str:
    """The text with blanks in place of the front matter (what stands between two lines of `---` at its very top)."""
    front = _FRONT_MATTER.match(text)
    if front is None or not _KEY.match(front.group("inside")):
        return text
    return _VISIBLE.sub(" ", front.group()) + text[front.end() :]


def numbered_lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Each line with its number, from 1, and the offset at which it begins, without its end."""
    offset = 0
    for number, line in enumerate(with_line_feeds(text).split("\n"), 1):
        yield number, offset, line.rstrip("\r")
        offset += len(line) + 1
