"""Where text is cut before it is tokenized, so that no control token comes of it and no tokenizer overflows.

A text is cut inside every place where a control token's text stands. Long runs of one kind of character are cut as well: llama.cpp
splits text with a recursive regular expression, and a word of some 20,000 letters overflows the stack. Text without either is left
whole, so that it has exactly the tokens that the model was trained with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

LONGEST_RUN: Final = 2_048
_LONG_RUN: Final = re.compile(
    rf"[^\W\d_]{{{LONGEST_RUN + 1},}}|(?:[^\w\s]|_){{{LONGEST_RUN + 1},}}|\s{{{LONGEST_RUN + 1},}}"
)


class Cutting:
    """Cuts text for a vocabulary with these control tokens, of which there is at least one."""

    def __init__(self, control_texts: Iterable[str]) -> None:
        self._texts = frozenset(control_texts)
        self._lengths = sorted({len(text) for text in self._texts})
        first, last = min(self._texts), max(self._texts)
        shared = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(first))
        self._start = first[:shared]

    def pieces(self, text: str) -> Iterator[str]:
        """The text in pieces: cut behind the second character of every control token's text, and inside overlong runs."""
        cuts = set(self._inside_controls(text))
        if len(text) > LONGEST_RUN:
            for run in _LONG_RUN.finditer(text):
                cuts.update(range(run.start() + LONGEST_RUN, run.end(), LONGEST_RUN))
        start = 0
        for cut in sorted(cuts):
            yield text[start:cut]
            start = cut
        yield text[start:]

    def _inside_controls(self, text: str) -> Iterator[int]:
        """Offsets inside every place where a control token's text stands, overlapping ones included."""
        at = text.find(self._start)
        while 0 <= at < len(text):
            for length in self._lengths:
                if text[at : at + length] in self._texts:
                    yield at + min(2, max(1, length - 1))
            at = text.find(self._start, at + 1)
