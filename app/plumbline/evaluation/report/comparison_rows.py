"""A comparison for programs."""

from __future__ import annotations

from collections.abc import Mapping

from plumbline.domain.verdict import Verdict
from plumbline.evaluation.calibration import Calibration
from plumbline.evaluation.comparison import Comparison, Flip
from plumbline.evaluation.report.contents import ComparedColumns
from plumbline.evaluation.report.figures import share_row
from plumbline.evaluation.scoring import Judged
from plumbline.evaluation.second_pass import Measured, SecondPass


def compared_row(compared: ComparedColumns, *, reasoning: bool, with_text: bool) -> dict[str, object]:
    """Comparisons with their flips."""
    said = compared.said if reasoning else {}
    return {
        "comparisons": [_row(one, said, with_text=with_text) for one in compared.comparisons],
        "unmatched": list(compared.unmatched),
        "notices": [str(notice) for notice in compared.notices],
    }


def second_pass_row(found: SecondPass) -> dict[str, object]:
    """When an adaptive effort should judge again."""
    return {
        "policy": found.policy.name,
        "policy_sha256": found.policy.sha256,
        "model_sha256": found.model_sha256,
        "wanted_recall": found.wanted,
        "low": found.bounds.low if found.bounds else None,
        "high": found.bounds.high if found.bounds else None,
        "chosen": _measured_row(found.chosen),
        "checked_on_the_other_half": _measured_row(found.checked) if found.checked else None,
        "default_bounds": _measured_row(found.default),
        "efforts": {effort.value: _measured_row(one) for effort, one in found.fixed.items()},
        "warnings": [str(one) for one in found.warnings],
    }


def _measured_row(one: Measured) -> dict[str, object]:
    return {
        "recall": share_row(one.recall),
        "precision": share_row(one.precision),
        "right": share_row(one.right),
        "judged_again_at_medium": share_row(one.again),
        "judged_again_at_high": share_row(one.high),
        "tokens_an_item": one.tokens,
        "seconds_an_item": one.seconds,
    }


def calibration_row(name: str, found: Calibration) -> dict[str, object]:
    """A calibration."""
    return {
        "name": name,
        "policy": found.score.policy.name,
        "policy_sha256": found.score.policy.sha256,
        "on_curves": found.positives.of,
        "off_curves": found.score.off_curve,
        "violations": share_row(found.positives),
        "brier": found.brier,
        "brier_of_always_the_share": found.brier_constant,
        "calibration_error": found.error,
        "average_precision": found.average_precision,
        "reliability": [
            {"low": one.low, "high": one.high, "mean": one.mean, "violations": share_row(one.positive)}
            for one in found.bins
        ],
        "thresholds": [
            {
                "wanted": one.wanted,
                "least": one.least,
                "threshold": one.chosen.threshold if one.chosen else None,
                "precision": share_row(one.chosen.precision) if one.chosen else None,
                "recall": share_row(one.chosen.recall) if one.chosen else None,
                "checked_on_the_other_half": {
                    "precision": share_row(one.checked.precision),
                    "recall": share_row(one.checked.recall),
                }
                if one.checked
                else None,
            }
            for one in found.thresholds
        ],
        "warnings": [str(warning) for warning in found.warnings],
    }


def _row(one: Comparison, said: Mapping[int, Verdict], *, with_text: bool) -> dict[str, object]:
    first, second = one.scores
    return {
        "first": str(one.names[0]),
        "second": str(one.names[1]),
        "sentence": str(one.sentence),
        "changes": [
            {"what": str(change.what), "first": str(change.first), "second": str(change.second)}
            for change in one.changes
        ],
        "policy_diff": list(one.policy_diff),
        "common": one.common,
        "both_right": one.paired.both,
        "only_first_right": one.paired.only_first,
        "only_second_right": one.paired.only_second,
        "neither_right": one.paired.neither,
        "mcnemar_p": one.paired.p,
        "accuracy": [share_row(first.decisions.accuracy), share_row(second.decisions.accuracy)],
        "kappa": one.agreement.kappa,
        "same_decision": share_row(one.agreement.unanimous),
        "paired_by_place": one.by_place,
        "flips": [_flip(flip, said, with_text=with_text) for flip in one.flips],
        "relabelled": [_flip(flip, said, with_text=with_text) for flip in one.relabelled],
    }


def _flip(flip: Flip, said: Mapping[int, Verdict], *, with_text: bool) -> dict[str, object]:
    expected = flip.first.example.expected
    row: dict[str, object] = {
        "sha256": flip.first.example.sha256,
        "expected": expected.decision.value if expected.decision else None,
        "first": _side(flip.first, said),
        "second": _side(flip.second, said),
    }
    return row | {"text": flip.first.example.text} if with_text else row


def _side(judged: Judged, said: Mapping[int, Verdict]) -> dict[str, object]:
    row: dict[str, object] = {
        "item": judged.item,
        "decision": judged.decision.value,
        "labels": list(judged.labels),
        "right": judged.right,
        "probability": judged.probability,
    }
    verdict = said.get(judged.item)
    return row | {"rationale": verdict.reading.rationale, "reasoning": verdict.reasoning} if verdict else row
