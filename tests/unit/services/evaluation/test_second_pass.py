"""Effort that adapts, as a column beside the fixed efforts, and bounds learned for a recall; the engine errs in a known way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.golden import Half
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import CAUTIOUS, Effort
from plumbline.domain.verdict import Decision, FinishReason
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedReply
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.evaluation.reports import Reports
from plumbline.store.history import History
from support.evaluating import EvaluationSetup, example

COUNT = 240
POLICY = PolicyVersion(
    "posts",
    "Posts",
    b"Answer with FINE or BAD.",
    OutputContract(ContractKind.WORD, (Label("FINE", Decision.ALLOWED), Label("BAD", Decision.VIOLATES, 1))),
)


def violates(number: int) -> bool:
    return number % 3 == 0


def missed_at(number: int) -> float | None:
    """How sure low effort is of a violation that it misses: one in four, with a probability from 0.02 to 0.4 that it is one."""
    return 0.02 + 0.38 * (number // 12 % 20) / 19 if violates(number) and number % 12 == 0 else None


class Errs:
    """Low effort misses a quarter of the violations, less sure the more the number is; higher efforts are right."""

    def __init__(self, setup: EvaluationSetup) -> None:
        self.setup = setup

    def __call__(self, content: str, _: GenerationRequest) -> ScriptedReply:
        effort = next(one for one in Effort.AUTO.steps if f"Reasoning: {one.value}" in self.setup.engines[-1].prefix)
        number = int(content.rsplit(maxsplit=1)[-1])
        thought = " ".join(["so"] * {Effort.LOW: 5, Effort.MEDIUM: 50, Effort.HIGH: 500}[effort])
        missed = missed_at(number) if effort is Effort.LOW else None
        if missed is not None:
            return ScriptedReply("FINE", thought, probability=1 - missed, decision_option="FINE")
        word = "BAD" if violates(number) else "FINE"
        return ScriptedReply(word, thought, probability=0.999, decision_option=word)


@pytest.fixture
def setup(tmp_path: Path) -> Iterator[EvaluationSetup]:
    with History.open(tmp_path / "history.db") as history:
        made = EvaluationSetup(history, tmp_path)
        made.script = Errs(made)
        half = [Half.TUNE, Half.TEST]
        history.golden.save(
            "posts",
            "known",
            [
                example(
                    f"text {number}",
                    Decision.VIOLATES if violates(number) else Decision.ALLOWED,
                    half[number // 12 % 2],
                )
                for number in range(COUNT)
            ],
        )
        yield made


def evaluated(setup: EvaluationSetup, *efforts: Effort) -> int:
    number = setup.evaluations.create(
        EvaluationRequest(policies=[POLICY], golden="known", efforts=efforts), setup.said.append
    )
    setup.run(number)
    return number


def test_auto_is_a_column_with_its_cost_beside_the_fixed_efforts(setup: EvaluationSetup) -> None:
    report = setup.evaluated.read(evaluated(setup, *Effort))
    low, medium, high, auto = (score.cost for score in report.scores)
    assert [one.items for one in (low, medium, high, auto)] == [COUNT] * 4
    assert low.reasoning == 5 * COUNT
    assert (auto.again, auto.high) == (20, 0)
    assert auto.reasoning == 5 * COUNT + 20 * 50
    assert (low.again, low.adaptive, auto.adaptive) == (0, False, True)
    recalls = [score.policies[0].violates.recall.hits for score in report.scores]
    assert recalls == [60, 80, 80, 80]
    assert str(report.names[-1]) == "auto"


def test_what_reached_the_reasoning_limit_is_learned_as_a_second_pass_as_a_check_takes_it(
    setup: EvaluationSetup,
) -> None:
    usual = setup.script

    def answer(content: str, request: GenerationRequest) -> ScriptedReply:
        reply = usual(content, request)
        cut = content.endswith("7") and "Reasoning: low" in setup.engines[-1].prefix
        return replace(reply, finish_reason=FinishReason.BUDGET) if cut else reply

    setup.script = answer
    number = evaluated(setup, *Effort)
    (found,) = setup.evaluated.second_passes(str(number), 0.75)
    auto = setup.evaluated.read(number).scores[-1].cost
    assert found.default.again.hits == auto.again == 20 + COUNT // 10


@pytest.mark.parametrize("recall", [0.75, 0.85, 0.9, 0.95, 1.0])
def test_the_learned_bounds_keep_the_recall_that_was_asked_for_with_the_fewest_second_passes(
    setup: EvaluationSetup, recall: float
) -> None:
    number = evaluated(setup, *Effort.AUTO.steps)
    (found,) = setup.evaluated.second_passes(str(number), recall)
    assert found.bounds is not None
    assert found.checked is not None
    assert found.chosen.recall.value is not None
    assert found.chosen.recall.value >= recall
    needed = max(0, -int(-recall * 40 // 1) - 30)  # of the tuning half's 40 violations low effort finds 30
    assert found.chosen.again.hits == needed
    assert found.chosen.recall.interval is not None
    setup.evaluated.keep_bounds(found)
    again = setup.evaluated.read(evaluated(setup, Effort.AUTO))
    (score,) = again.scores
    assert score.column.spec.bounds == found.bounds
    figures = score.policies[0].violates.recall
    assert figures.hits == found.chosen.recall.hits + found.checked.recall.hits
    assert score.cost.again == found.chosen.again.hits + found.checked.again.hits


def test_where_low_effort_is_enough_nothing_is_judged_again(setup: EvaluationSetup) -> None:
    number = evaluated(setup, *Effort.AUTO.steps)
    (found,) = setup.evaluated.second_passes(str(number), 0.5)
    assert found.chosen.again.hits == 0
    assert found.default.again.hits == 20
    assert [found.fixed[effort].recall.hits for effort in Effort.AUTO.steps] == [60, 80, 80]
    assert found.fixed[Effort.HIGH].tokens == 501


def test_what_can_not_be_reached_is_said(setup: EvaluationSetup) -> None:
    blind = setup.script

    def never(content: str, request: GenerationRequest) -> ScriptedReply:
        number = int(content.rsplit(maxsplit=1)[-1])
        return (
            ScriptedReply("FINE", probability=0.99, decision_option="FINE") if number < 30 else blind(content, request)
        )  # type: ignore[return-value]

    setup.script = never
    number = evaluated(setup, *Effort.AUTO.steps)
    (found,) = setup.evaluated.second_passes(str(number), 1.0)
    assert found.bounds is None
    assert "No bounds reach a recall of 100 %" in str(found.warnings[0])
    setup.evaluated.keep_bounds(found)
    assert setup.history.effort_bounds.find(POLICY, found.model_sha256) is None


def test_bounds_hold_for_the_version_and_the_model_that_they_were_learned_on(setup: EvaluationSetup) -> None:
    (found,) = setup.evaluated.second_passes(str(evaluated(setup, *Effort.AUTO.steps)), 0.9)
    setup.evaluated.keep_bounds(found)
    bounds = setup.history.effort_bounds
    assert bounds.find(POLICY, found.model_sha256) == found.bounds
    other = PolicyVersion("posts", "Posts", b"Answer with FINE or BAD, please.", POLICY.contract)
    assert bounds.find(other, found.model_sha256) is None
    assert bounds.find(POLICY, "f" * 64) is None


def test_three_efforts_are_needed(setup: EvaluationSetup) -> None:
    number = evaluated(setup, Effort.LOW, Effort.HIGH, Effort.AUTO)
    with pytest.raises(InputError, match="Not all efforts"):
        setup.evaluated.second_passes(str(number), 0.9)


def test_an_evaluation_reuses_what_was_judged_under_the_same_bounds_alone(setup: EvaluationSetup) -> None:
    first = evaluated(setup, *Effort)
    second = setup.evaluated.read(evaluated(setup, Effort.AUTO))
    assert second.scores[0].column.reused == COUNT
    (found,) = setup.evaluated.second_passes(str(first), 0.9)
    setup.evaluated.keep_bounds(found)
    third = setup.evaluated.read(evaluated(setup, Effort.AUTO))
    assert third.scores[0].column.reused == 0
    assert found.bounds != CAUTIOUS


def test_the_file_says_the_same(setup: EvaluationSetup) -> None:
    found = setup.evaluated.second_passes(str(evaluated(setup, *Effort.AUTO.steps)), 0.9)
    (line,) = Reports(setup.evaluated).calibration((), found)
    (row,) = json.loads(line)["second_passes"]
    assert row["wanted_recall"] == 0.9
    assert row["low"] == found[0].bounds.low  # type: ignore[union-attr]
    assert row["chosen"]["judged_again_at_medium"]["hits"] == found[0].chosen.again.hits
