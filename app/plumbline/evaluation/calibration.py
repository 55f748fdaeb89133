"""What a decision's probability is worth on one policy's examples, and a threshold for what a person wants.

A threshold is chosen on the half of the examples that is for tuning and checked on the other, because on the examples on which it
was chosen it flatters itself. Where one half has too little, it is chosen on all, and a warning says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.golden import Half
from plumbline.domain.messages import Message, Percent
from plumbline.domain.statistics.curves import (
    CurvePoint,
    ReliabilityBin,
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
from plumbline.evaluation.scoring import PolicyScore

FEW: Final = 100
"""With fewer examples the reliability curve and its error are mostly noise."""

FEW_POSITIVE: Final = 20
"""With fewer violations, or fewer of the rest, a threshold is mostly noise."""


_MEASURES: Final = {"precision": Message("precision"), "recall": Message("recall")}


@dataclass(frozen=True, slots=True)
class Threshold:
    """Everything with at least this probability is taken for a violation.

    Attributes:
        wanted: "precision" or "recall"; `least` says how much of it, 0 to 1.
        chosen: the point on the examples on which it was chosen; None where none reaches what is wanted.
        checked: the same threshold on the other half; None where there is none, or where it takes nothing.
        halves: it was chosen on the one half and checked on the other.
    """

    wanted: str
    least: float
    chosen: CurvePoint | None
    checked: CurvePoint | None
    halves: bool


@dataclass(frozen=True)
class Calibration:
    """What the probability is worth.

    Attributes:
        positives: of the texts on the curves, the violations.
        brier: mean squared distance between probability and truth; `brier_constant` is what always saying the share would give.
        error: the expected calibration error; with few texts it is above 0 even where all is well.
        bins, curve: the reliability curve, and the precision-recall curve.
    """

    score: PolicyScore
    positives: Share
    brier: float | None
    brier_constant: float | None
    error: float | None
    average_precision: float | None
    bins: tuple[ReliabilityBin, ...]
    curve: tuple[CurvePoint, ...]
    thresholds: tuple[Threshold, ...]
    warnings: tuple[Message, ...]


def calibrate(score: PolicyScore, wishes: Sequence[tuple[str, float]] = ()) -> Calibration:
    """Measures the probability of one policy's verdicts; a wish is "precision" or "recall", and how much, 0 to 1."""
    points = score.points
    positives = Share(sum(point.positive for point in points), len(points))
    share = positives.value
    thresholds = tuple(_threshold(score, wanted, least) for wanted, least in wishes)
    return Calibration(
        score=score,
        positives=positives,
        brier=brier(points),
        brier_constant=None if share is None else share * (1 - share),
        error=calibration_error(points),
        average_precision=average_precision(points),
        bins=reliability(points),
        curve=precision_recall(points),
        thresholds=thresholds,
        warnings=tuple(_warnings(score, positives, thresholds)),
    )


def _threshold(score: PolicyScore, wanted: str, least: float) -> Threshold:
    tune = [point for example, point in score.scored_texts if example.half is Half.TUNE]
    test = [point for example, point in score.scored_texts if example.half is Half.TEST]
    halves = all(_enough(side) for side in (tune, test))
    chosen_on = tune if halves else list(score.points)
    choose = threshold_for_precision if wanted == "precision" else threshold_for_recall
    chosen = choose(chosen_on, least)
    checked = _at(test, chosen.threshold) if halves and chosen else None
    return Threshold(wanted, least, chosen, checked, halves)


def _enough(points: Sequence[Scored]) -> bool:
    positives = sum(point.positive for point in points)
    return positives >= FEW_POSITIVE and len(points) - positives >= FEW_POSITIVE


def _at(points: Sequence[Scored], threshold: float) -> CurvePoint | None:
    taken = [point for point in points if point.probability >= threshold]
    positives = sum(point.positive for point in points)
    found = sum(point.positive for point in taken)
    return CurvePoint(threshold, Share(found, len(taken)), Share(found, positives)) if taken else None


def _warnings(score: PolicyScore, positives: Share, thresholds: Sequence[Threshold]) -> list[Message]:
    found: list[Message] = []
    if not positives.of:
        return [Message("No verdict here has a probability that could be measured.")]
    if positives.of < FEW:
        found.append(
            Message(
                "Only {n} examples: below {few}, the reliability curve and its error are mostly noise. "
                "Take them as a first impression.",
                one="Only {n} example: below {few}, the reliability curve and its error are mostly noise. "
                "Take them as a first impression.",
                n=positives.of,
                few=FEW,
            )
        )
    if not positives.hits or positives.hits == positives.of:
        found.append(
            Message("All examples on the curves are of one kind, so nothing can be said about telling the two apart.")
        )
    if score.off_curve:
        found.append(
            Message(
                "{n} texts are on no curve: they were undetermined or escalated, or no single word decided.",
                one="{n} text is on no curve: it was undetermined or escalated, or no single word decided.",
                n=score.off_curve,
            )
        )
    if len({point.probability for point in score.points}) < 5:
        found.append(
            Message("The probability has very few values here, so there is little to choose a threshold from.")
        )
    for one in thresholds:
        if one.chosen is None:
            found.append(
                Message(
                    "No threshold reaches {measure} {least} on these examples.",
                    measure=_MEASURES[one.wanted],
                    least=Percent(one.least),
                )
            )
        elif not one.halves:
            found.append(
                Message(
                    "The threshold for {measure} {least} was chosen and measured on the same examples, which flatters it. "
                    "To check it, each half needs at least {few} violations and {few} others.",
                    measure=_MEASURES[one.wanted],
                    least=Percent(one.least),
                    few=FEW_POSITIVE,
                )
            )
    return found
