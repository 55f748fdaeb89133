"""Curves against scikit-learn on 1,000 random tables, and thresholds against trying all of them."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest
from sklearn import metrics as reference
from sklearn.calibration import calibration_curve

from plumbline.domain.statistics.curves import (
    Scored,
    average_precision,
    brier,
    calibration_error,
    precision_recall,
    reliability,
    threshold_for_precision,
    threshold_for_recall,
)
from plumbline.domain.statistics.rates import Share

TABLES = 1000


def tables() -> Iterator[list[Scored]]:
    """Probabilities and truths; many ties, some tables empty or of one class."""
    chance = random.Random(11)
    for number in range(TABLES):
        length = 0 if number % 50 == 0 else chance.randint(1, 40)
        one_class = {1: True, 2: False}.get(number % 10)
        rough = number % 2 == 0

        def probability(rough: bool = rough) -> float:
            return chance.choice([0.0, 0.125, 0.5, 0.77, 1.0]) if rough else chance.random()

        yield [Scored(probability(), chance.random() < 0.4 if one_class is None else one_class) for _ in range(length)]


def columns(items: list[Scored]) -> tuple[list[bool], list[float]]:
    return [item.positive for item in items], [item.probability for item in items]


def test_precision_and_recall_are_scikit_learns() -> None:
    for items in tables():
        points = precision_recall(items)
        if not items:
            assert points == ()
            continue
        truth, scores = columns(items)
        if not any(truth):
            assert all(point.recall.value is None and point.precision.value == 0 for point in points)
            assert average_precision(items) is None
            continue
        precision, recall, thresholds = reference.precision_recall_curve(truth, scores)
        assert [point.threshold for point in points] == list(thresholds)
        assert [point.precision.value for point in points] == pytest.approx(list(precision[:-1]))
        assert [point.recall.value for point in points] == pytest.approx(list(recall[:-1]))
        assert average_precision(items) == pytest.approx(reference.average_precision_score(truth, scores))


def test_reliability_and_brier_are_scikit_learns() -> None:
    for items in tables():
        if not items:
            assert (reliability(items), brier(items)) == ((), None)
            continue
        truth, scores = columns(items)
        bins = reliability(items, 8)
        share, mean = calibration_curve(truth, scores, n_bins=8)
        assert [one.positive.value for one in bins] == pytest.approx(list(share))
        assert [one.mean for one in bins] == pytest.approx(list(mean))
        assert sum(one.positive.of for one in bins) == len(items)
        assert brier(items) == pytest.approx(reference.brier_score_loss(truth, scores, pos_label=True))


def test_a_probability_on_a_border_belongs_to_the_bin_below() -> None:
    (low, high) = reliability([Scored(0.0, False), Scored(0.3, True), Scored(0.3, False), Scored(1.0, True)], 10)[::2]
    assert (low.low, low.high) == (0.0, 0.1)
    assert (high.low, high.high, high.mean) == (0.9, 1.0, 1.0)
    (middle,) = reliability([Scored(0.3, True)], 10)
    assert (middle.low, middle.high) == (0.2, 0.3)
    with pytest.raises(ValueError, match="at least one bin"):
        reliability([], 0)


def test_thresholds_give_what_was_wanted_and_the_most_of_the_rest() -> None:
    chance = random.Random(12)
    for items in tables():
        wanted = chance.choice([0.0, 0.5, 0.9, 1.0, chance.random()])
        truth, scores = columns(items)

        def at(threshold: float, truth: list[bool] = truth, scores: list[float] = scores) -> tuple[Share, Share]:
            taken = [right for right, score in zip(truth, scores, strict=True) if score >= threshold]
            return Share(sum(taken), len(taken)), Share(sum(taken), sum(truth))

        tried = [at(threshold) for threshold in scores]
        precise = [recall.hits for precision, recall in tried if (precision.value or 0) >= wanted]
        point = threshold_for_precision(items, wanted)
        assert (point is None) == (not precise)
        if point:
            assert at(point.threshold) == (point.precision, point.recall)
            assert point.recall.hits == max(precise)
        complete = [precision.value or 0 for precision, recall in tried if recall.of and (recall.value or 0) >= wanted]
        point = threshold_for_recall(items, wanted)
        assert (point is None) == (not complete)
        if point:
            assert at(point.threshold) == (point.precision, point.recall)
            assert point.precision.value == max(complete)


def test_the_calibration_error_is_what_scikit_learns_curve_gives() -> None:
    """Its curve has the means and shares of the bins; their sizes are counted here."""
    for items in tables():
        if not items:
            assert calibration_error(items) is None
            continue
        truth, scores = columns(items)
        shares, means = calibration_curve(truth, scores, n_bins=10, strategy="uniform")
        edges = np.linspace(0.0, 1.0, 11)
        sizes = np.bincount(np.searchsorted(edges[1:-1], scores), minlength=10)
        sizes = sizes[sizes > 0]
        assert calibration_error(items) == pytest.approx(float(np.sum(np.abs(shares - means) * sizes) / len(items)))
