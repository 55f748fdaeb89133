"""Near-identical texts, and halves of a golden set that don't leak: what a policy was tuned on must not measure it.

Two texts are near-identical when most of their runs of five characters are the same (Jaccard index, letters and digits alone, case
aside). The pairs are found exactly: by prefix filtering (R. J. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity
search", WWW 2007) and bit marks (E. F. de O. Sandes, G. L. M. Teodoro, A. C. M. A. Melo, "Bitmap filter", Information Systems 88,
2020).
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import ceil
from typing import Final

from plumbline.domain.golden import Half
from plumbline.domain.work import Work

NEAR: Final = 0.6
"""Jaccard index from which two texts are near-identical: one word of a dozen exchanged."""

_MARKS: Final = 1024
_ROUNDING: Final = 1e-9
_RUN: Final = 5
_NO_WORD = re.compile(r"[\W_]+")


def groups(texts: Sequence[str], work: Work | None = None) -> list[int]:
    """For each text the place of the first text of its group; a group also holds what resembles any text in it."""
    leaders = list(range(len(texts)))

    def leader(place: int) -> int:
        while leaders[place] != place:
            leaders[place] = leaders[leaders[place]]
            place = leaders[place]
        return place

    index = _Index(texts, NEAR, work or Work())
    for place in range(len(texts)):
        for other in index.sharing(place):
            one, two = leader(place), leader(other)
            if one != two and index.near(place, other):
                leaders[max(one, two)] = min(one, two)
        index.add(place)
    return [leader(place) for place in range(len(texts))]


def stars(texts: Sequence[str], near: float, work: Work | None = None) -> list[int]:
    """As `groups`, but every text of a group resembles the first; `near` is the Jaccard index from which two do."""
    index = _Index(texts, near, work or Work())
    leaders = []
    for place in range(len(texts)):
        found = next((other for other in index.sharing(place) if index.near(place, other)), place)
        if found == place:
            index.add(place)
        leaders.append(found)
    return leaders


class _Index:
    """The runs of texts, and which of those added so far may be near to one."""

    def __init__(self, texts: Sequence[str], near: float, work: Work) -> None:
        self._sets = []
        for text in texts:
            work.check()
            self._sets.append(runs_of(text))
        self._marks = [_marks(runs) for runs in self._sets]
        self._frequency = Counter(run for runs in self._sets for run in runs)
        self._seen: defaultdict[str, list[int]] = defaultdict(list)
        self._least = near
        self._apart = (1 - near) / (1 + near)  # of the runs of two near texts, at most this share is in one alone
        self._work = work

    def sharing(self, place: int) -> list[int]:
        """Those added that share a rare run with a text, in order: all that are near to it are among them."""
        self._work.check()
        return sorted({other for run in self._prefix(place) for other in self._seen[run]})

    def add(self, place: int) -> None:
        for run in self._prefix(place):
            self._seen[run].append(place)

    def near(self, one: int, two: int) -> bool:
        first, second = self._sets[one], self._sets[two]
        together = len(first) + len(second)
        if (self._marks[one] ^ self._marks[two]).bit_count() > self._apart * together:
            return False
        return _near(first, second, self._least)

    def _prefix(self, place: int) -> list[str]:
        runs = self._sets[place]
        rarest = sorted(runs, key=lambda run: (self._frequency[run], run))
        return rarest[: len(runs) - ceil(self._least * len(runs) - _ROUNDING) + 1]


def halves(
    texts: Sequence[str], known: Sequence[Half | None], test_share: float = 0.5, work: Work | None = None
) -> list[Half]:
    """A half for each text; near-identical texts share theirs.

    What has a half keeps it, so that a set can grow without moving a text that a policy was tuned on. Where a new text joins
    groups of both halves, all of them are for tuning from then on. Otherwise a hash of the group's first text decides.

    `known` are the halves that the texts have already; `test_share`, 0 to 1, is reached on average.
    """
    places = groups(texts, work)
    held: dict[int, set[Half]] = {}
    for place, half in zip(places, known, strict=True):
        if half is not None:
            held.setdefault(place, set()).add(half)
    chosen: dict[int, Half] = {}
    for place in set(places):
        before = held.get(place)
        if before:
            chosen[place] = Half.TUNE if Half.TUNE in before else Half.TEST
        else:
            chosen[place] = Half.TEST if _fraction(texts[place]) < test_share else Half.TUNE
    return [chosen[place] for place in places]


def runs_of(text: str) -> frozenset[str]:
    """The runs of characters by which texts are compared."""
    plain = _NO_WORD.sub(" ", text.casefold()).strip() or text
    return frozenset(plain[start : start + _RUN] for start in range(max(1, len(plain) - _RUN + 1)))


def _marks(runs: frozenset[str]) -> int:
    """A bit for each run; runs may share one, so two sets differ in at least as many runs as bits."""
    marks = 0
    for run in runs:
        marks |= 1 << hash(run) % _MARKS
    return marks


def _near(one: frozenset[str], two: frozenset[str], near: float = NEAR) -> bool:
    same = len(one & two)
    return same >= near * (len(one) + len(two) - same)


def _fraction(text: str) -> float:
    """A number from 0 to 1 that depends on the text alone."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:6], "big") / 2**48
