"""Evaluations on a real history and a scripted engine: the grid, shared prefixes, reused verdicts, stops, resuming."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.golden import Half
from plumbline.domain.run import Effort, Recorded, RunState
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Work
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedDeath, ScriptedReply
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.evaluation.events import ColumnBegun, ColumnSkipped, EvaluationEnded
from plumbline.services.judging.choices import Choices
from plumbline.store.history import History
from support import histories
from support.evaluating import EvaluationSetup, example, examples, policy

DATE = "2026-11-23"


@pytest.fixture
def setup(tmp_path: Path) -> Iterator[EvaluationSetup]:
    with History.open(tmp_path / "history.db") as history:
        made = EvaluationSetup(history, tmp_path)
        made.sets.keep("market", "mine", examples(9))
        yield made


def request(*policies: object, **changes: object) -> EvaluationRequest:
    made = EvaluationRequest(
        policies=policies or (policy("first"),),  # type: ignore[arg-type]
        choices=Choices(reasoning_budget=20),
        date=DATE,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def always_allowed(_content: str, _request: GenerationRequest) -> ScriptedReply:
    return ScriptedReply("0")


def judged(setup: EvaluationSetup, wanted: EvaluationRequest) -> int:
    number = setup.evaluations.create(wanted, setup.said.append)
    events = setup.run(number)
    assert events[-1] == EvaluationEnded(number, finished=True)
    return number


def test_a_grid_is_made_of_ordinary_runs(setup: EvaluationSetup) -> None:
    efforts = (Effort.LOW, Effort.HIGH)
    number = judged(setup, request(policy("first"), policy("second"), models=("script", "other"), efforts=efforts))
    evaluation = setup.history.evaluations.get(number)
    assert len(evaluation.columns) == 8
    assert evaluation.finished
    assert len(setup.engines) == 2  # one start a model
    for column, run in zip(evaluation.columns, reversed(setup.history.runs.newest()), strict=True):
        assert (column.run, run.state, run.counts.done) == (run.id, RunState.FINISHED, 9)
        assert run.sources == ("golden set market/mine@1",)
        assert [one.decision for one in column.given] == [
            Decision.ALLOWED if place % 3 else Decision.VIOLATES for place in range(9)
        ]
    assert setup.history.audit.check().sound


def test_each_prefix_is_evaluated_once_per_version_and_effort(setup: EvaluationSetup) -> None:
    setup.sets.keep("market", "hundred", examples(100))
    versions = [policy(f"version {number}") for number in range(4)]
    judged(setup, request(*versions, golden="hundred", efforts=Effort.AUTO.steps, repeat=2))
    assert len(setup.history.runs.newest()) == 24
    assert len(setup.engines) == 1
    assert len(setup.opened) == 12
    assert set(setup.opened.values()) == {1}


def test_verdicts_that_are_there_are_taken_over_and_nothing_is_loaded(setup: EvaluationSetup) -> None:
    first = judged(setup, request())
    again = setup.evaluations.create(request(policy("first"), title="again"), setup.said.append)
    begun = [event for event in setup.run(again) if isinstance(event, ColumnBegun)]
    assert [(one.texts, one.reused, one.from_runs) for one in begun] == [(9, 9, (1,))]
    assert len(setup.engines) == 1
    one, two = (setup.history.evaluations.get(number).columns[0] for number in (first, again))
    assert [given[2:8] for given in one.given] == [given[2:8] for given in two.given]
    assert [given.reused for given in two.given] == [True] * 9
    verdicts = [setup.history.items.get(column.given[0].item).verdict for column in (one, two)]
    made = setup.history.items.get(two.given[0].item).reused_from
    assert made is not None
    assert (made.run, made.item) == (one.run, one.given[0].item)
    assert setup.history.items.get(one.given[0].item).reused_from is None
    assert verdicts[0] == verdicts[1]
    third = judged(setup, request(policy("first"), title="from the first, not from its copy"))
    assert setup.history.reuse.sources(setup.history.evaluations.get(third).columns[0].run) == {1: 9}
    assert setup.history.audit.check().sound


@pytest.mark.parametrize(
    "changes",
    [
        {"policies": (policy("first, changed"),)},
        {"models": ("other",)},
        {"efforts": (Effort.HIGH,)},
        {"date": "2026-11-24"},
        {"choices": Choices(reasoning_budget=21)},
        {"choices": Choices(reasoning_budget=20, seed=1)},
        {"choices": Choices(reasoning_budget=20, temperature=1.0)},
        {"choices": Choices(reasoning_budget=20, state_format=False)},
    ],
)
def test_other_inputs_are_judged_anew(setup: EvaluationSetup, changes: dict[str, object]) -> None:
    judged(setup, request())
    number = judged(setup, request(**changes))
    assert setup.history.evaluations.get(number).columns[0].reused == 0


def test_only_what_is_new_in_a_golden_set_is_judged(setup: EvaluationSetup) -> None:
    judged(setup, request())
    setup.sets.keep("market", "mine", [example("text 30", Decision.VIOLATES), *examples(9)])
    number = judged(setup, request())
    column = setup.history.evaluations.get(number).columns[0]
    assert (column.parts[0].golden.version, len(column.given), column.reused) == (2, 10, 9)
    hot = Choices(reasoning_budget=20, temperature=1.0)
    judged(setup, request(choices=hot))
    setup.sets.keep("market", "mine", [*examples(9), example("text 30", Decision.VIOLATES)])
    number = judged(setup, request(choices=hot))  # an item's seed follows from its place, and every text has moved
    assert setup.history.evaluations.get(number).columns[0].reused == 0


def test_repeats_have_seeds_of_their_own_and_are_not_copies(setup: EvaluationSetup) -> None:
    number = judged(setup, request(repeat=3, choices=Choices(reasoning_budget=20, temperature=1.0, seed=7)))
    columns = setup.history.evaluations.get(number).columns
    assert [(column.repeat, column.spec.sampling.seed, column.reused) for column in columns] == [
        (0, 7, 0),
        (1, 8, 0),
        (2, 9, 0),
    ]


def test_one_half_alone_can_be_measured(setup: EvaluationSetup) -> None:
    kept = examples(20, lambda number: Half.TEST if number > 11 else Half.TUNE)
    setup.history.golden.save("market", "halves", kept)
    number = judged(setup, request(golden="halves", half=Half.TEST))
    assert [one.sha256 for one in setup.history.evaluations.get(number).columns[0].given] == [
        one.sha256 for one in examples(20) if int(one.text.split()[-1]) > 11
    ]


def test_an_evaluation_that_is_stopped_anywhere_ends_the_same(setup: EvaluationSetup) -> None:
    whole = judged(setup, request(policy("one"), policy("two"), title="whole"))
    expected = [[given[1:8] for given in column.given] for column in setup.history.evaluations.get(whole).columns]
    for steps in range(3, 40, 3):
        wanted = request(policy("one"), policy("two"), choices=Choices(reasoning_budget=30 + steps))
        number = setup.evaluations.create(wanted, setup.said.append)
        while True:
            events = setup.evaluations.run(number, setup.said.append)
            seen = list(islice(events, steps))
            events.close()
            if isinstance(seen[-1], EvaluationEnded):
                break
        evaluation = setup.history.evaluations.get(number)
        assert evaluation.finished
        assert [[given[1:8] for given in column.given] for column in evaluation.columns] == expected


def test_a_stop_is_heard_and_the_rest_waits(setup: EvaluationSetup) -> None:
    number = setup.evaluations.create(request(policy("one"), policy("two")), setup.said.append)
    recorded = 0

    work = Work()
    last: object = None
    for event in setup.evaluations.run(number, setup.said.append, work):
        recorded += isinstance(event, Recorded)
        if recorded == 3:
            work.cancel()
        last = event
    assert last == EvaluationEnded(number, finished=False)
    evaluation = setup.history.evaluations.get(number)
    assert [column.state for column in evaluation.columns] == [RunState.PAUSED, RunState.PAUSED]
    assert 3 <= evaluation.columns[0].done < 9
    assert setup.run(number)[-1] == EvaluationEnded(number, finished=True)


def test_a_verdict_that_the_engine_died_on_is_tried_again(setup: EvaluationSetup) -> None:
    def dies(content: str, request: GenerationRequest) -> ScriptedReply | ScriptedDeath:
        return ScriptedDeath() if content == "text 4" else ScriptedReply("0")

    setup.script = dies
    first = judged(setup, request())
    assert [one.decision for one in setup.history.evaluations.get(first).columns[0].given].count(
        Decision.UNDETERMINED
    ) == 1
    setup.script = always_allowed
    number = judged(setup, request())
    column = setup.history.evaluations.get(number).columns[0]
    assert (column.reused, {one.decision for one in column.given}) == (8, {Decision.ALLOWED})


def test_a_policy_that_does_not_fit_holds_up_no_other(setup: EvaluationSetup) -> None:
    wanted = request(policy("word " * 5_000), policy("short"))
    number = setup.evaluations.create(wanted, setup.said.append)
    for _ in range(2):
        events = setup.run(number)
        (left,) = [event for event in events if isinstance(event, ColumnSkipped)]
        assert (left.column, str(left.error.title)) == (1, "The policy is too long")
        assert events[-1] == EvaluationEnded(number, finished=False)
    assert [column.done for column in setup.history.evaluations.get(number).columns] == [0, 9]


def test_the_date_of_the_evaluation_before_is_kept(setup: EvaluationSetup) -> None:
    judged(setup, request())
    number = judged(setup, request(policy("second"), date=None))
    assert setup.history.evaluations.get(number).columns[0].spec.date == DATE
    assert any(DATE in str(sentence) for sentence in setup.said)


def test_starter_policies_bring_their_examples(setup: EvaluationSetup) -> None:
    setup.script = always_allowed
    number = setup.evaluations.create(request("classroom"), setup.said.append)
    part = setup.history.evaluations.get(number).columns[0].parts[0]
    assert str(part.golden) == "classroom/examples@1"
    again = setup.evaluations.create(request("classroom"), setup.said.append)
    assert setup.history.evaluations.get(again).columns[0].parts[0].golden == part.golden
    assert setup.sets.get("classroom", "examples").version == 1


def test_examples_beside_a_policy_become_its_golden_set(setup: EvaluationSetup, tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "policy.md").write_text("Answer with 1 if it violates, else with 0.\n\n- R1 Sale: goods for money.\n")
    (folder / "examples.csv").write_text("text,expected\nA bike for 30 €,violates\nGood morning,allowed\n")
    number = setup.evaluations.create(request(folder), setup.said.append)
    assert str(setup.history.evaluations.get(number).columns[0].parts[0].golden) == "ours/examples@1"
    assert any("examples.csv" in str(sentence) for sentence in setup.said)


def test_another_policys_golden_set_can_be_named(setup: EvaluationSetup) -> None:
    number = judged(setup, request(policy("translated", "markt"), golden="market/mine@1"))
    assert str(setup.history.evaluations.get(number).columns[0].parts[0].golden) == "market/mine@1"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"policies": ()}, "policy"),
        ({"policies": (policy("x", "unknown"),)}, "no golden set"),
        ({"golden": "nothing"}, "no such golden set"),
        ({"golden": "mine@x"}, "number of a version"),
        ({"repeat": 0}, "Nothing would be judged"),
        ({"repeat": 501}, "too large"),
        ({"golden": "other/tuning", "half": Half.TEST}, "nothing to judge"),
        ({"together": True}, "one prompt"),
        ({"policies": ("market@2",)}, "no such version"),
    ],
)
def test_what_can_not_be_evaluated_is_refused(setup: EvaluationSetup, changes: dict[str, object], words: str) -> None:
    setup.history.golden.save("other", "tuning", examples(3))
    with pytest.raises(InputError) as caught:
        setup.evaluations.create(replace(request(), **changes), setup.said.append)  # type: ignore[arg-type]
    assert words.lower() in str(caught.value).lower()
    assert setup.history.evaluations.summaries() == []


def test_several_sets_of_one_policy_are_not_guessed_between(setup: EvaluationSetup) -> None:
    setup.sets.keep("market", "other", examples(3))
    with pytest.raises(InputError, match="mine and other"):
        setup.evaluations.create(request(), setup.said.append)


def test_deleting_a_run_takes_its_column_along(setup: EvaluationSetup) -> None:
    number = judged(setup, request(policy("one"), policy("two")))
    copy = judged(setup, request(policy("one")))
    first, second = setup.history.evaluations.get(number).columns
    histories.delete(setup.history, first.run)
    assert [column.run for column in setup.history.evaluations.get(number).columns] == [second.run]
    assert setup.history.evaluations.get(copy).columns[0].reused == 9  # a copy stands on its own
    histories.delete(setup.history, second.run)
    assert [one.id for one in setup.history.evaluations.summaries()] == [copy]
    assert setup.history.audit.check().sound


def test_versions_of_a_policy_are_named_by_number_or_hash(setup: EvaluationSetup) -> None:
    kept = [policy("one"), policy("two")]
    for one in kept:
        setup.history.policies.save(one)
    assert setup.library.find("market@1") == kept[0]
    assert setup.library.find("market@2") == kept[1]
    assert setup.library.find(f"market@{kept[0].sha256[:8]}") == kept[0]
    with pytest.raises(InputError, match="market@2"):
        setup.library.find("market@3")


def test_a_name_is_never_a_folder_of_that_name(
    setup: EvaluationSetup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = policy("first")
    setup.history.policies.save(mine)
    planted = tmp_path / mine.name
    planted.mkdir()
    (planted / "policy.md").write_text("Answer with 1 if it violates this policy, else with 0.")
    monkeypatch.chdir(tmp_path)
    number = setup.evaluations.create(request(mine.name), setup.said.append)
    (part,) = setup.history.evaluations.get(number).columns[0].parts
    assert part.policy.text == mine.text
