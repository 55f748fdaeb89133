"""Two evaluations of the same items: which is right more often, and whether that is more than chance.

Only items that both judged and that have an expectation are compared. The test looks at the items on which exactly one of the two
is right; where both are right or both are wrong nothing speaks for either.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, fsum, lgamma, log
from typing import Final

from plumbline.domain.messages import Message, Value

SELDOM: Final = 0.05
"""Below this probability a difference is called more than chance."""


@dataclass(frozen=True, slots=True)
class Paired:
    """On how many items both, one, or none of two was right."""

    both: int
    only_first: int
    only_second: int
    neither: int

    @classmethod
    def count(cls, right: Iterable[tuple[bool, bool]]) -> Paired:
        table = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
        for pair in right:
            table[pair] += 1
        return cls(*table.values())

    @property
    def total(self) -> int:
        return self.both + self.only_first + self.only_second + self.neither

    @property
    def p(self) -> float:
        """How likely a split at least this uneven is when neither is better: the exact two-sided McNemar test; 1 without a split.

        Source: Q. McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
        Psychometrika 12 (1947) 153-157, with the binomial distribution in place of its approximation.
        """
        split = self.only_first + self.only_second
        fewer = min(self.only_first, self.only_second)
        if 2 * fewer == split:
            return 1.0
        # In logarithms, because C(n, k) of a few thousand items is beyond a float.
        ways = lgamma(split + 1) - split * log(2)
        tail = fsum(exp(ways - lgamma(k + 1) - lgamma(split - k + 1)) for k in range(fewer + 1))
        return min(1.0, 2 * tail)

    def sentence(self, first: Value, second: Value) -> Message:
        """What the comparison means, for people who don't know the test; `first` and `second` name the two."""
        if not self.total:
            return Message(
                "{first} and {second} have no labelled item in common, so they can't be compared.",
                first=first,
                second=second,
            )
        if not self.only_first + self.only_second:
            return Message(
                "{first} and {second} are right on the same {right} of {total} items: nothing tells them apart here.",
                first=first,
                second=second,
                right=self.both,
                total=self.total,
            )
        gain = self.only_second - self.only_first
        if not gain:
            return Message(
                "{first} and {second} are each right on {right} of {total} items, but not on the same ones: "
                "{n} go each way. Nothing speaks for either.",
                one="{first} and {second} are each right on {right} of {total} items, but not on the same ones: "
                "{n} goes each way. Nothing speaks for either.",
                first=first,
                second=second,
                right=self.both + self.only_first,
                total=self.total,
                n=self.only_first,
            )
        better, count = (second, gain) if gain > 0 else (first, -gain)
        if self.p < SELDOM:
            return Message(
                "{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).",
                one="{better} is right on {n} more of {total} items; a difference this large is seldom chance ({p}).",
                better=better,
                n=count,
                total=self.total,
                p=_chance(self.p),
            )
        return Message(
            "{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).",
            one="{better} is right on {n} more of {total} items; a difference this small is often chance ({p}).",
            better=better,
            n=count,
            total=self.total,
            p=_chance(self.p),
        )


def _chance(p: float) -> str:
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}" if p < 0.1 else f"p = {p:.2f}"
