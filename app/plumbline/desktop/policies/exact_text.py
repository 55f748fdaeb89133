"""A policy's bytes as text that can be edited, and back, byte for byte: in the editor, lines end in \\n and there is no mark.

Lines that were not changed keep their own ends, new ones get the end that most lines have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

_BOM: Final = "\ufeff"
_END: Final = re.compile(r"\r\n|\n|\r")
_CLOSELY: Final = 1_000_000
"""Pairs of lines that are compared closely; with more, lines that recur often are passed over, as they would take minutes."""


class ExactText:
    """The text of a policy that is being edited."""

    def __init__(self, data: bytes) -> None:
        """Raises UnicodeDecodeError where they are not UTF-8."""
        text = data.decode("utf-8")
        self._mark = _BOM if text.startswith(_BOM) else ""
        text = text.removeprefix(_BOM)
        self._lines = _END.split(text)
        self._ends = _END.findall(text)
        counted = Counter(self._ends)
        self._usual = counted.most_common(1)[0][0] if counted else "\n"
        self._mixed = len(counted) > 1

    @property
    def shown(self) -> str:
        return "\n".join(self._lines)

    @property
    def offset(self) -> int:
        """So many characters of the first line are not shown: the byte-order mark."""
        return len(self._mark)

    def data(self, shown: str) -> bytes:
        """The bytes of an edited text. The text as it was shown gives the bytes as they were."""
        lines = shown.split("\n")
        if not self._mixed:
            return (self._mark + self._usual.join(lines)).encode("utf-8")
        ends = [self._usual] * (len(lines) - 1)
        for old, new, length in self._unchanged(lines):
            for step in range(length):
                if old + step < len(self._ends) and new + step < len(ends):
                    ends[new + step] = self._ends[old + step]
        pieces = [line + end for line, end in zip(lines, [*ends, ""], strict=True)]
        return (self._mark + "".join(pieces)).encode("utf-8")

    def _unchanged(self, lines: list[str]) -> Iterator[tuple[int, int, int]]:
        """Stretches of lines that are as they were: where they began, where they begin now, how many. Most of a text is, so that
        only what lies between the first and the last change is compared closely."""
        most = min(len(self._lines), len(lines))
        head = next((at for at in range(most) if self._lines[at] != lines[at]), most)
        tail = next((at for at in range(most - head) if self._lines[-1 - at] != lines[-1 - at]), most - head)
        yield 0, 0, head
        yield len(self._lines) - tail, len(lines) - tail, tail
        before, after = self._lines[head : len(self._lines) - tail], lines[head : len(lines) - tail]
        loosely = len(before) * len(after) > _CLOSELY
        for match in SequenceMatcher(None, before, after, autojunk=loosely).get_matching_blocks():
            yield head + match.a, head + match.b, match.size
