"""Byte-pair encoding written down as its definition says, slow and with nothing of tiktoken's: what the others are held against."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import regex


class ReferenceTokenizer:
    """`pieces`: the bytes of every plain token, by its id, which is also its rank."""

    def __init__(self, pieces: Sequence[bytes], pattern: str) -> None:
        self._ranks = {piece: rank for rank, piece in enumerate(pieces)}
        self._pattern = regex.compile(pattern)
        self._word = cache(self._merged)

    def __call__(self, text: str) -> list[int]:
        return [token for word in self._pattern.findall(text) for token in self._word(word)]

    def _merged(self, word: str) -> tuple[int, ...]:
        """Joins the two neighbours whose union has the lowest rank, the first of them, until no union is a token."""
        parts = [bytes([byte]) for byte in word.encode()]
        while True:
            unions = [(self._ranks.get(a + b), at) for at, (a, b) in enumerate(pairwise(parts))]
            rank, at = min(((rank, at) for rank, at in unions if rank is not None), default=(None, 0))
            if rank is None:
                return tuple(self._ranks[part] for part in parts)
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
