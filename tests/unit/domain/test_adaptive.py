"""Which answers leave a doubt."""

from __future__ import annotations

import pytest

from plumbline.domain.adaptive import Doubt, doubt, violation_probability
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.harmony import system_text
from plumbline.domain.run import CAUTIOUS, Bounds, Effort
from plumbline.domain.verdict import (
    Decision,
    DecisionProbability,
    FinishReason,
    PartVerdict,
    Reading,
    UndeterminedReason,
    Verdict,
)

BINARY = OutputContract(ContractKind.BINARY, (Label("0", Decision.ALLOWED), Label("1", Decision.VIOLATES, 1)))
GRADED = OutputContract(
    ContractKind.LABEL,
    (
        Label("A", Decision.ALLOWED, 0),
        Label("B", Decision.VIOLATES, 1),
        Label("C", Decision.VIOLATES, 2),
        Label("D", Decision.VIOLATES, 3),
        Label("E", Decision.ESCALATE, 9),
    ),
)
BOUNDS = Bounds(0.1, 0.8)


def verdict(decision: Decision, probability: float | None = 0.999, severity: int = 0, **changes: object) -> Verdict:
    reason = UndeterminedReason.UNREADABLE if decision is Decision.UNDETERMINED else None
    measured = None if probability is None else DecisionProbability(probability)
    return Verdict(Reading(decision, reason, severity=severity), probability=measured, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (verdict(Decision.ALLOWED), None),
        (verdict(Decision.ALLOWED, 0.9), None),  # at the bound
        (verdict(Decision.ALLOWED, 0.89), Doubt.UNCERTAIN),
        (verdict(Decision.VIOLATES, 0.8), None),
        (verdict(Decision.VIOLATES, 0.79), Doubt.UNCERTAIN),
        (verdict(Decision.ESCALATE), Doubt.ESCALATED),
        (verdict(Decision.UNDETERMINED, None), Doubt.UNDETERMINED),
        (verdict(Decision.ALLOWED, None), Doubt.UNMEASURED),
    ],
)
def test_what_leaves_a_doubt_at_low_effort(said: Verdict, why: Doubt | None) -> None:
    assert doubt(said, BINARY, Effort.LOW, BOUNDS) is why


@pytest.mark.parametrize(
    "said",
    [
        verdict(Decision.ALLOWED, finish_reason=FinishReason.BUDGET),
        Verdict(Reading(Decision.UNDETERMINED, UndeterminedReason.BUDGET), finish_reason=FinishReason.LENGTH),
        verdict(
            Decision.VIOLATES,
            parts=(
                PartVerdict(0, 9, Reading(Decision.VIOLATES)),
                PartVerdict(7, 12, Reading(Decision.ALLOWED), finish_reason=FinishReason.BUDGET),
            ),
        ),
    ],
)
def test_reasoning_that_was_ended_by_its_limit_is_a_doubt_however_certain_the_answer_is(said: Verdict) -> None:
    assert said.at_limit
    assert [doubt(said, BINARY, effort, BOUNDS) for effort in Effort.AUTO.steps] == [Doubt.LIMIT, Doubt.LIMIT, None]


def test_an_unknown_probability_does_not_take_an_item_beyond_medium_effort() -> None:
    assert doubt(verdict(Decision.ALLOWED, None), BINARY, Effort.MEDIUM, BOUNDS) is None
    assert doubt(verdict(Decision.ALLOWED, 0.5), BINARY, Effort.MEDIUM, BOUNDS) is Doubt.UNCERTAIN


@pytest.mark.parametrize("decision", list(Decision))
def test_high_effort_is_the_last(decision: Decision) -> None:
    assert doubt(verdict(decision, 0.5, severity=3), GRADED, Effort.HIGH, CAUTIOUS) is None


@pytest.mark.parametrize(("severity", "severe"), [(1, False), (2, False), (3, True)])
def test_the_upper_half_of_the_severities_is_severe(severity: int, severe: bool) -> None:
    """Escalations are judged again in any case, so that their severities do not count."""
    found = doubt(verdict(Decision.VIOLATES, severity=severity), GRADED, Effort.LOW, BOUNDS)
    assert found is (Doubt.SEVERE if severe else None)


def test_where_all_violations_are_alike_none_is_severe() -> None:
    assert doubt(verdict(Decision.VIOLATES, severity=1), BINARY, Effort.LOW, BOUNDS) is None


def test_a_split_text_is_as_doubtful_as_its_most_doubtful_part() -> None:
    parts = tuple(
        PartVerdict(0, 1, Reading(Decision.ALLOWED), probability=probability) for probability in (0.999, 0.6, 0.99)
    )
    said = verdict(Decision.ALLOWED, 0.999, parts=parts)
    assert violation_probability(said) == pytest.approx(0.4)
    assert doubt(said, BINARY, Effort.LOW, BOUNDS) is Doubt.UNCERTAIN
    unmeasured = verdict(Decision.ALLOWED, parts=(*parts, PartVerdict(0, 1, Reading(Decision.ALLOWED))))
    assert violation_probability(unmeasured) is None


def test_no_prompt_states_an_effort_that_adapts() -> None:
    with pytest.raises(ValueError, match="one effort"):
        system_text(Effort.AUTO, "2026-11-29")
    assert Effort.AUTO.steps == (Effort.LOW, Effort.MEDIUM, Effort.HIGH)
    assert Effort.HIGH.steps == (Effort.HIGH,)
