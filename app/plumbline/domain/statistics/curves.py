"""What a probability is worth: curves over thresholds, reliability, and a threshold for what a person wants.

Items without a probability can't be on a curve; the caller counts them. The model's probabilities are not calibrated.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from plumbline.domain.statistics.rates import Share


class Scored(NamedTuple):
    """An item: the probability that it belongs to the class, 0 to 1, and whether it does."""

    probability: float
    positive: bool


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What holds when everything with at least this probability is taken for the class."""

    threshold: float
    precision: Share
    recall: Share


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Items with a probability above `low` (the first bin: from 0) and up to `high`.

    Attributes:
        mean: their mean probability; a calibrated model has `positive.value` near it.
        positive: of them, those that belong to the class.
    """

    low: float
    high: float
    mean: float
    positive: Share


def precision_recall(items: Sequence[Scored]) -> tuple[CurvePoint, ...]:
    """A point for each probability that occurs, lowest threshold first; empty without items."""
    positives = sum(item.positive for item in items)
    points: list[CurvePoint] = []
    taken = found = 0
    ranked = sorted(items, key=lambda item: item.probability, reverse=True)
    for threshold, equal in groupby(ranked, key=lambda item: item.probability):
        for item in equal:
            taken += 1
            found += item.positive
        points.append(CurvePoint(threshold, Share(found, taken), Share(found, positives)))
    return tuple(reversed(points))


def average_precision(items: Sequence[Scored]) -> float | None:
    """Σ (recall of this point - recall of the one above) · precision: the curve as one figure; None without positive items.

    Source: M. Zhu, "Recall, Precision and Average Precision", University of Waterloo (2004).
    """
    total, found_above = 0.0, 0
    points = precision_recall(items)
    if not points or not points[0].recall.of:
        return None
    for point in reversed(points):
        total += (point.recall.hits - found_above) / point.recall.of * point.precision.hits / point.precision.of
        found_above = point.recall.hits
    return total


def reliability(items: Sequence[Scored], bins: int = 10) -> tuple[ReliabilityBin, ...]:
    """The reliability curve over bins of equal width; empty bins are left out.

    Source: A. Niculescu-Mizil, R. Caruana, "Predicting Good Probabilities with Supervised Learning", ICML (2005).

    Raises:
        ValueError: there is not at least one bin.
    """
    if bins < 1:
        raise ValueError("at least one bin")
    inner = [place / bins for place in range(1, bins)]
    counts, sums, found = [0] * bins, [0.0] * bins, [0] * bins
    for probability, positive in items:
        place = bisect_left(inner, probability)
        counts[place] += 1
        sums[place] += probability
        found[place] += positive
    return tuple(
        ReliabilityBin(
            place / bins, (place + 1) / bins, sums[place] / counts[place], Share(found[place], counts[place])
        )
        for place in range(bins)
        if counts[place]
    )


def brier(items: Sequence[Scored]) -> float | None:
    """Mean squared distance between probability and truth: 0 is best, 0.25 is what always saying 0.5 gives; None without items.

    Source: G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950) 1-3, in the
    form for two classes that counts one of them.
    """
    return sum((probability - positive) ** 2 for probability, positive in items) / len(items) if items else None


def calibration_error(items: Sequence[Scored], bins: int = 10) -> float | None:
    """Expected calibration error: the mean distance between probability and share over the bins, by their size; None without items.

    With few items it is above 0 even where a model is calibrated, because shares of few vary.

    Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI
    (2015).
    """
    if not items:
        return None
    return sum(abs(one.positive.hits - one.mean * one.positive.of) for one in reliability(items, bins)) / len(items)


def threshold_for_precision(items: Sequence[Scored], wanted: float) -> CurvePoint | None:
    """The point with the highest recall among those whose precision is at least `wanted`; None when there is none.

    Chosen on the same items on which it is reported, it flatters itself: check it on others before relying on it.
    """
    good = [point for point in precision_recall(items) if point.precision.hits >= wanted * point.precision.of]
    return max(good, key=lambda point: (point.recall.hits, point.threshold), default=None)


def threshold_for_recall(items: Sequence[Scored], wanted: float) -> CurvePoint | None:
    """The point with the highest precision among those whose recall is at least `wanted`; None without positive items.

    See `threshold_for_precision` for what to keep in mind.
    """
    good = [
        point for point in precision_recall(items) if point.recall.of and point.recall.hits >= wanted * point.recall.of
    ]
    return max(good, key=lambda point: (point.precision.hits / point.precision.of, point.threshold), default=None)
