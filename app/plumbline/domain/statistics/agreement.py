"""How far several judgements of the same items agree: repeats of a run, efforts, models, people.

UNDETERMINED (None) is a category like the others. Kappa is agreement beyond chance, and
None where all judgements are of one category.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from plumbline.domain.statistics.rates import CONFIDENCE, Interval, Share, wilson

Category = str | None

_NONE = 1e-12
"""A variance below it is one of rounding alone."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far judgements agree.

    Attributes:
        unanimous: of the items, those on which all judgements are the same.
        observed: mean share of pairs of judgements of an item that are the same, 0 to 1; None without items.
        expected: what chance would give with the same frequencies, 0 to 1; None without items.
    """

    unanimous: Share
    observed: float | None
    expected: float | None

    @property
    def kappa(self) -> float | None:
        """(observed - expected) / (1 - expected): 1 is full agreement, 0 is chance; None where chance alone agrees fully."""
        if self.observed is None or self.expected is None or self.expected == 1:
            return None
        return (self.observed - self.expected) / (1 - self.expected)


def cohen(first: Sequence[Category], second: Sequence[Category]) -> Agreement:
    """Two judges, each with frequencies of their own; `first[i]` and `second[i]` are of the same item.

    Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37-46.

    Raises:
        ValueError: the two are not of the same length.
    """
    same = sum(one == other for one, other in zip(first, second, strict=True))
    items = len(first)
    if not items:
        return Agreement(Share(0, 0), None, None)
    left, right = Counter(first), Counter(second)
    # Integers until the last step: equal frequencies then give exactly 1, and no kappa.
    chance = sum(count * right[category] for category, count in left.items())
    return Agreement(Share(same, items), same / items, chance / (items * items))


def cohen_interval(first: Sequence[Category], second: Sequence[Category]) -> Interval | None:
    """The 95 % interval of Cohen's kappa, for large samples; None without kappa, and where one of the two always said the same.

    Two who always agree, or never, have no standard error. What chance would give is then taken as it is, and the interval is that
    of the share of items on which they agree.

    Source: J. L. Fleiss, J. Cohen, B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological
    Bulletin 72 (1969) 323-327.
    """
    agreement, items = cohen(first, second), len(first)
    kappa, expected = agreement.kappa, agreement.expected
    if kappa is None or expected is None:
        return None
    left, right = Counter(first), Counter(second)
    if min(len(left), len(right)) == 1:  # kappa is 0 then, whatever the other one said
        return None
    rest = 1 - kappa
    same = other = 0.0
    for (one, two), count in Counter(zip(first, second, strict=True)).items():
        part = count / items
        if one == two:
            same += part * (1 - (left[one] + right[one]) / items * rest) ** 2
        else:
            other += part * ((right[one] + left[two]) / items) ** 2
    variance = (same + rest**2 * other - (kappa - expected * rest) ** 2) / (items * (1 - expected) ** 2)
    if variance < _NONE:
        share = wilson(agreement.unanimous.hits, items)
        return Interval(*(max((bound - expected) / (1 - expected), -1.0) for bound in (share.low, share.high)))
    half = NormalDist().inv_cdf(0.5 + CONFIDENCE / 2) * math.sqrt(max(variance, 0.0))
    return Interval(max(kappa - half, -1.0), min(kappa + half, 1.0))


def fleiss(judgements: Sequence[Sequence[Category]]) -> Agreement:
    """Any number of interchangeable judges.

    Args:
        judgements: for each item its judgements, of every item equally many and at least two.

    Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971) 378-382.

    Raises:
        ValueError: the items have different numbers of judgements, or fewer than two.
    """
    if not judgements:
        return Agreement(Share(0, 0), None, None)
    judges, items = len(judgements[0]), len(judgements)
    if judges < 2 or any(len(row) != judges for row in judgements):
        raise ValueError("every item needs the same number of judgements, at least two")
    overall: Counter[Category] = Counter()
    same = unanimous = 0
    for row in judgements:
        counts = Counter(row)
        overall.update(counts)
        same += sum(count * (count - 1) for count in counts.values())
        unanimous += len(counts) == 1
    ratings = items * judges
    return Agreement(
        unanimous=Share(unanimous, items),
        observed=same / (ratings * (judges - 1)),
        expected=sum(count * count for count in overall.values()) / (ratings * ratings),
    )
