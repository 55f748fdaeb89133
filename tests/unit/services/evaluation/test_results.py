"""Evaluations read back: figures, comparison with its flips, calibration, agreement, several policies in one prompt."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.joint.contract import decision_under, join
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import Script, ScriptedReply
from plumbline.evaluation.agreements import Differing
from plumbline.evaluation.golden_writing import Written
from plumbline.evaluation.report.items import item_rows
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.judging.choices import Choices
from plumbline.store.history import History
from support.evaluating import EvaluationSetup, example, examples, policy


@pytest.fixture
def setup(tmp_path: Path) -> Iterator[EvaluationSetup]:
    with History.open(tmp_path / "history.db") as history:
        made = EvaluationSetup(history, tmp_path)
        made.history.golden.save("market", "mine", examples(12))
        yield made


def judged(setup: EvaluationSetup, script: Script, *policies: PolicyVersion, **changes: object) -> int:
    setup.script = script
    wanted = EvaluationRequest(policies, choices=Choices(reasoning_budget=20), date="2026-11-23")
    number = setup.evaluations.create(replace(wanted, **changes), setup.said.append)  # type: ignore[arg-type]
    setup.run(number)
    return number


def saying(options: dict[str, str | None], probability: float | None = 0.8) -> Script:
    """A script that says this of each text; None: nothing that can be read."""

    def script(content: str, _request: GenerationRequest) -> ScriptedReply:
        option = options.get(content, "0")
        if option is None:
            return ScriptedReply("perhaps")
        return ScriptedReply(option, reasoning=f"why {content}", probability=probability, decision_option=option)

    return script


def test_figures_are_counted_from_the_verdicts(setup: EvaluationSetup) -> None:
    # texts 0, 3, 6, 9 violate; the script finds 0 and 3, accuses 1, and says nothing of 6
    number = judged(setup, saying({"text 0": "1", "text 3": "1", "text 1": "1", "text 6": None}), policy("first"))
    report = setup.evaluated.read(number)
    (score,) = report.scores
    (one,) = score.policies
    assert (one.decisions.accuracy.hits, one.decisions.accuracy.of) == (9, 12)
    assert one.decisions.undetermined.hits == 1
    assert (one.violates.precision.hits, one.violates.precision.of) == (2, 3)
    assert (one.violates.recall.hits, one.violates.recall.of) == (2, 4)
    assert one.off_curve == 1
    assert len(one.points) == 11
    assert score.cost.items == 12
    assert [str(name) for name in report.names] == [f"market@{1}"]
    assert [summary.id for summary in setup.evaluated.listed()] == [number]


def test_an_evaluation_keeps_the_version_of_its_golden_set_when_examples_are_changed(setup: EvaluationSetup) -> None:
    wanted = policy("first")
    number = judged(setup, saying({"text 0": "1"}), wanted)
    before = setup.evaluated.read(number)
    changed = setup.sets.change_example(wanted, setup.sets.get("market", "mine"), 0, Written("other", "allowed"))
    changed = setup.sets.add_example(wanted, "mine", Written("one more", "violates"))
    setup.sets.remove_example(changed, 1)
    assert setup.evaluated.read(number) == before
    assert {str(part.golden) for column in before.evaluation.columns for part in column.parts} == {"market/mine@1"}
    again = judged(setup, saying({"text 0": "1"}), wanted)
    after = setup.evaluated.read(again)
    assert {str(part.golden) for column in after.evaluation.columns for part in column.parts} == {"market/mine@4"}


def test_the_practice_models_verdicts_are_marked_and_have_no_probability(setup: EvaluationSetup) -> None:
    number = judged(setup, saying({"text 0": "1"}), policy("first"), models=("practice",), practice_anyway=True)
    report = setup.evaluated.read(number)
    (one,) = report.scores[0].policies
    assert one.points == ()
    assert {row["probability"] for row in item_rows(report)} == {None}
    assert all(row["practice_model"] for row in item_rows(report))
    assert any("practice model" in str(notice) for notice in report.notices)


def test_what_nobody_said_is_in_no_figure(setup: EvaluationSetup) -> None:
    kept = [example("a", Decision.VIOLATES), example("b", None, label="perhaps"), example("c", Decision.ALLOWED)]
    setup.history.golden.save(
        "market", "unsure", [*kept, example("c", Decision.VIOLATES), example("d", Decision.ALLOWED)]
    )
    report = setup.evaluated.read(judged(setup, saying({"a": "1"}), policy("first"), golden="unsure"))
    score = report.scores[0].policies[0]
    assert (score.decisions.accuracy.hits, score.decisions.total) == (2, 2)
    assert report.evaluation.columns[0].contradictory == 1
    assert any("contradictory" in str(notice) for notice in report.notices)


@pytest.mark.parametrize("seed", range(25))
def test_the_flip_list_is_empty_exactly_when_nothing_flipped(setup: EvaluationSetup, seed: int) -> None:
    rng = random.Random(seed)
    texts = [item.text for item in examples(12)]
    first = {text: rng.choice(["0", "1", None]) for text in texts}
    second = {text: rng.choice([first[text]] * 15 + ["0", "1", None]) for text in texts}
    judged(setup, saying(first), policy("first"))
    judged(setup, saying(second), policy("second"))
    (one,) = setup.evaluated.compare("1", "2").comparisons
    expected = {text for text in texts if first[text] != second[text]}
    assert {flip.first.example.text for flip in one.flips} == expected
    assert bool(one.flips) == bool(expected)
    assert one.common == 12
    assert not one.relabelled


def test_a_comparison_says_what_changed_and_what_each_said(setup: EvaluationSetup) -> None:
    judged(setup, saying({"text 0": "1"}), policy("first"))
    judged(setup, saying({"text 0": "1", "text 3": "1"}), policy("second"), efforts=[Effort.HIGH])
    compared = setup.evaluated.compare("1", "2")
    (one,) = compared.comparisons
    assert {str(change.what) for change in one.changes} == {"policy", "effort"}
    assert "-first" in one.policy_diff
    assert "+second" in one.policy_diff
    (flip,) = one.flips
    assert flip.gain == 1
    assert [compared.said[side.item].reasoning for side in (flip.first, flip.second)] == ["why text 3"] * 2
    assert str(one.sentence).endswith(
        "is right on 1 more of 12 items; a difference this small is often chance (p = 1.00)."
    )
    assert setup.evaluated.compare("1:1", "1:1").comparisons[0].flips == ()


def test_columns_of_one_evaluation_are_compared_with_the_first_of_their_policy(setup: EvaluationSetup) -> None:
    judged(setup, saying({}), policy("one"), policy("two"), efforts=[Effort.LOW, Effort.HIGH])
    compared = setup.evaluated.compare("1")
    assert [tuple(column.number for column in one.columns) for one in compared.comparisons] == [(1, 2), (1, 3), (1, 4)]
    with pytest.raises(InputError, match="nothing to compare"):
        setup.evaluated.compare("1:1")


@pytest.mark.parametrize("reference", ["x", "9", "1:7", "1:x", ""])
def test_what_is_not_there_is_named(setup: EvaluationSetup, reference: str) -> None:
    judged(setup, saying({}), policy("one"))
    with pytest.raises(InputError):
        setup.evaluated.compare(reference, "1")


def test_golden_sets_in_translation_are_paired_by_place(setup: EvaluationSetup) -> None:
    setup.history.golden.save(
        "markt", "mine", [example(f"Text Nummer {n}", item.expected.decision) for n, item in enumerate(examples(12))]
    )
    german = policy("zwei", "markt", language="de")
    judged(setup, saying({"text 0": "1"}), policy("one", language="en"))
    judged(setup, saying({"Text Nummer 1": "1"}), german)
    (one,) = setup.evaluated.compare("1", "2").comparisons
    assert one.by_place
    assert [(flip.first.example.text, flip.second.example.text) for flip in one.flips] == [
        ("text 0", "Text Nummer 0"),
        ("text 1", "Text Nummer 1"),
    ]


def test_agreement_is_measured_where_one_thing_alone_differs(setup: EvaluationSetup) -> None:
    def script(content: str, request: GenerationRequest) -> ScriptedReply:
        return ScriptedReply("1" if request.sampling.seed % 2 else "0")

    german = policy("drei", "markt", language="de")
    number = judged(
        setup,
        script,
        policy("one", language="en"),
        german,
        golden="market/mine",
        repeat=2,
        efforts=[Effort.LOW, Effort.HIGH],
        models=("script", "other"),
    )
    found = setup.evaluated.read(number).agreements
    kinds = [one.differing for one in found]
    assert kinds.count(Differing.REPEATS) == 8
    assert kinds.count(Differing.EFFORTS) == 4
    assert kinds.count(Differing.MODELS) == 4
    assert kinds.count(Differing.LANGUAGES) == 4
    repeats = found[0]
    assert "always agree" in str(repeats.remark)
    assert repeats.agreement.unanimous.hits < repeats.agreement.unanimous.of == 12
    assert all(one.agreement.kappa in (None, 1.0) for one in found if one.differing is Differing.EFFORTS)


def test_calibration_chooses_on_one_half_and_checks_on_the_other(setup: EvaluationSetup) -> None:
    kept = [
        GoldenItem(
            f"text {n}",
            Expectation(Decision.VIOLATES if n % 2 else Decision.ALLOWED),
            half=Half.TEST if n > 99 else Half.TUNE,
        )
        for n in range(200)
    ]
    setup.history.golden.save("market", "many", kept)

    def script(content: str, _request: GenerationRequest) -> ScriptedReply:
        n = int(content.removeprefix("text "))
        sure = 0.5 + (n % 10) / 20
        option = "1" if n % 2 or n % 10 == 8 else "0"
        return ScriptedReply(option, probability=sure, decision_option=option)

    number = judged(setup, script, policy("one"), golden="many")
    ((_, found),) = setup.evaluated.calibrate(str(number), [("precision", 0.9), ("recall", 0.9), ("precision", 1.1)])
    precise, complete, impossible = found.thresholds
    assert precise.halves
    assert precise.chosen is not None
    assert precise.checked is not None
    assert precise.chosen.precision.value is not None
    assert precise.chosen.precision.value >= 0.9
    assert precise.chosen.recall.of == precise.checked.recall.of == 50
    assert complete.chosen is not None
    assert complete.chosen.recall.hits >= 45
    assert impossible.chosen is None
    assert any("No threshold" in str(warning) for warning in found.warnings)
    assert not any("flatters" in str(warning) for warning in found.warnings)
    assert found.brier is not None
    assert found.error is not None
    assert found.positives.of == 200


def test_calibration_of_little_says_so(setup: EvaluationSetup) -> None:
    number = judged(setup, saying({"text 0": "1", "text 3": None}), policy("one"))
    ((_, found),) = setup.evaluated.calibrate(f"{number}:1", [("recall", 0.5)])
    said = " ".join(map(str, found.warnings))
    assert "Only 11 examples" in said
    assert "1 text is on no curve" in said
    assert "flatters" in said
    silent = judged(setup, saying({}, probability=None), policy("two"))
    ((_, nothing),) = setup.evaluated.calibrate(str(silent), [])
    assert nothing.warnings == (Message("No verdict here has a probability that could be measured."),)
    assert nothing.brier is None
    with pytest.raises(InputError, match="nothing to calibrate"):
        setup.evaluated.calibrate(str(number), [], "another")


LABELLED = OutputContract(
    ContractKind.LABEL,
    (Label("OK", Decision.ALLOWED), Label("A1", Decision.VIOLATES, 1), Label("A2", Decision.ESCALATE, 2)),
)


def test_labels_are_scored_where_the_policy_knows_them(setup: EvaluationSetup) -> None:
    kept = [
        GoldenItem("one", Expectation(Decision.VIOLATES, "A1")),
        GoldenItem("two", Expectation(Decision.ESCALATE, "", "A2")),
        GoldenItem("three", Expectation(Decision.ALLOWED)),
        GoldenItem("four", Expectation(Decision.VIOLATES)),
    ]
    setup.history.golden.save("labels", "mine", kept)
    version = PolicyVersion("labels", "Labels", b"Answer with OK, A1 or A2.", LABELLED)
    number = judged(setup, saying({"one": "A1", "two": "A1", "three": "OK", "four": "A1"}), version)
    score = setup.evaluated.read(number).scores[0].policies[0]
    assert score.labels.count("A1", "A1") == 1
    assert score.labels.count("A2", "A1") == 1
    assert score.labels.count("OK", "OK") == 1
    assert score.labels.total == 3  # of the fourth nobody said which label
    assert score.decisions.accuracy.hits == 3


FLAGS = OutputContract(ContractKind.FLAGS, (Label("H", Decision.VIOLATES, 1), Label("S", Decision.VIOLATES, 1)))


def test_an_absent_flag_is_unknown_and_in_no_figure(setup: EvaluationSetup) -> None:
    kept = [
        GoldenItem("one", Expectation(Decision.VIOLATES, flags=(("H", True),))),
        GoldenItem("two", Expectation(None, flags=(("H", False),))),
        GoldenItem("three", Expectation(Decision.ALLOWED, flags=(("H", False), ("S", False)))),
    ]
    setup.history.golden.save("flags", "mine", kept)
    version = PolicyVersion("flags", "Flags", b"Flags H and S.", FLAGS)
    raised = {"one": '{"H": 1, "S": 1}', "two": '{"H": 0, "S": 1}', "three": '{"H": 0, "S": 0}'}
    number = judged(setup, saying(dict(raised), probability=None), version)
    score = setup.evaluated.read(number).scores[0].policies[0]
    flags = dict(score.flags)
    assert flags["H"].total == 3
    assert flags["H"].accuracy.hits == 3
    assert flags["S"].total == 1  # what was said of S in the first two can't be right or wrong
    assert score.decisions.total == 2


ESCALATING = OutputContract(
    ContractKind.WORD,
    (Label("VALID", Decision.ALLOWED), Label("INVALID", Decision.VIOLATES, 1), Label("ASK", Decision.ESCALATE, 2)),
)


def test_several_policies_in_one_prompt_are_compared_with_one_by_one(setup: EvaluationSetup) -> None:
    first, second = (
        policy("Nothing sold.", "market"),
        PolicyVersion("calm", "Calm", "No “shouting”.\r\n".encode(), ESCALATING),
    )
    setup.history.golden.save("calm", "mine", [example("text 0", Decision.ALLOWED), example("loud", Decision.ESCALATE)])

    def script(content: str, request: GenerationRequest) -> ScriptedReply:
        sold = int(content in ("text 0", "text 3", "text 6", "text 9"))
        if request.form is not None and "calm_escalate" in request.form.grammar():
            sold = int(sold and content != "text 9")  # together one is missed
            return ScriptedReply(f'{{"market": {sold}, "calm": 0, "calm_escalate": {int(content == "loud")}}}')
        if request.form is not None and "INVALID" in request.form.grammar():
            return ScriptedReply("ASK" if content == "loud" else "VALID")
        return ScriptedReply(str(sold))

    number = judged(setup, script, first, second, golden="mine", together=True, dominant="calm")
    assert '"calm" takes precedence' in setup.history.evaluations.get(number).columns[2].spec.policy.text
    assert next(str(one) for one in setup.said if "tokens" in str(one)).startswith("“market” has ")
    report = setup.evaluated.read(number)
    assert [len(column.given) for column in report.evaluation.columns] == [12, 2, 13]
    together = report.scores[2]
    assert [one.policy.name for one in together.policies] == ["market", "calm"]
    assert together.policies[0].decisions.accuracy.hits == 11
    assert together.policies[1].decisions.accuracy.hits == 2
    assert together.all_right is not None
    assert (together.all_right.hits, together.all_right.of) == (12, 13)
    (one_by_one,) = report.all_right
    assert (one_by_one.columns, one_by_one.share.hits, one_by_one.share.of) == ((1, 2), 13, 13)
    pairs = setup.evaluated.compare(str(number)).comparisons
    assert [tuple(column.number for column in one.columns) for one in pairs] == [(1, 3), (2, 3)]
    assert [flip.first.example.text for flip in pairs[0].flips] == ["text 9"]
    assert pairs[1].flips == ()
    with pytest.raises(InputError, match="nothing to calibrate"):
        setup.evaluated.calibrate(f"{number}:3")


def test_a_joined_prompt_holds_each_policy_byte_for_byte() -> None:
    one, two = policy("Nothing sold."), PolicyVersion("calm", "Calm", "\ufeffNo “shouting”.\r\n".encode(), ESCALATING)
    joined = join([one, two])
    assert one.text in joined.text
    assert two.text in joined.text
    assert [label.text for label in joined.contract.labels] == ["market", "calm", "calm_escalate"]
    read = joined.contract.read(
        '{"market": 1, "calm": 0, "calm_escalate": 1, "rule_ids": [], "rationale": "It sells a bicycle."}'
    )
    assert read.rationale == "It sells a bicycle."
    assert decision_under(one, read.decision, read.labels) is Decision.VIOLATES
    assert decision_under(two, read.decision, read.labels) is Decision.ESCALATE
    nothing = joined.contract.read("perhaps")
    assert decision_under(one, nothing.decision, nothing.labels) is Decision.UNDETERMINED
    with pytest.raises(InputError):
        join([one, one])
    with pytest.raises(InputError):
        join([one])
