"""`plumbline queue` and `plumbline similar`: from the rules to the figures."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from plumbline.cli import main
from plumbline.domain.errors import InputError
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from support import histories

Plumb = Callable[..., Result]

OFFER = "Cheap followers for your channel, write to me today and get three for the price of two"


@pytest.fixture
def run(history_file: Path) -> int:
    """A run with two near-copies, an insult and a question."""
    texts = [
        (f"{OFFER} https://a.example", Decision.VIOLATES),
        ("a question about moss", Decision.ALLOWED),
        (f"{OFFER.upper()} https://b.example", Decision.VIOLATES),
        ("you are all idiots", Decision.VIOLATES),
    ]
    with History.open(history_file) as history:
        number = history.runs.create(histories.spec())
        history.runs.add_items(number, 0, [histories.item(text, place) for place, (text, _) in enumerate(texts)])
        for place, (_, decision) in enumerate(texts):
            history.runs.record(number, place, histories.verdict(decision, "It offers followers."))
        history.runs.set_state(number, RunState.FINISHED)
    return number


def rows(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_queue_is_made_worked_through_and_counted(run: int, plumb: Plumb) -> None:
    made = plumb("queue", "make", "Monday", "--violates", "--every", 2, "--seed", "a").stdout
    assert made.startswith("Queue 1 has 4 items in 3 groups of similar ones. Seed: a\n")
    shown = plumb("queue", "next", 1).stdout
    assert "Item 1 of queue 1 · 0 of 4 reviewed\nWhy it is here: violates\n" in shown
    assert f"(run {run}, item 1)" in shown
    assert "Similar: item 2\n" in shown
    assert OFFER in shown
    done = plumb("queue", "decide", 1, 1, "--agree", "--reviewer", "Ada").stdout
    assert done == "Recorded for item 1, and for 1 item like it. 2 of 4 reviewed.\n"
    assert "Decided on 2 items at once." in plumb("show", run, "--item", 3).stdout
    assert plumb("queue", "undo", 1, 2).stdout == "The decision was taken back on 2 items. 0 of 4 reviewed.\n"
    assert "Reviewed" not in plumb("queue", "show", 1, "--left").stdout.splitlines()[2]
    plumb("queue", "decide", 1, 2, "--decision", "allowed", "--only", "--reviewer", "Ada")
    figures = plumb("queue", "figures", 1, "--reviewer", "Ada").stdout.splitlines()
    assert figures[0] == "1 of 4 items reviewed."
    assert figures[1].startswith("Decided differently from the model: 1 of 1, 100% (95 % interval ")
    assert figures[2] == "Ada: 1 reviewed"
    assert "1 of 4" in plumb("queue").stdout


def test_rows_have_the_same_names_everywhere(run: int, plumb: Plumb) -> None:
    (made,) = rows(plumb("queue", "make", "Monday", "--violates", "--format", "jsonl"))
    assert (made["queue"], made["title"], made["total"], made["reviewed"]) == (1, "Monday", 3, 0)
    plumb("queue", "decide", 1, 1, "--decision", "escalate", "--reviewer", "Ada")
    (listed,) = rows(plumb("queue", "list", "--format", "jsonl"))
    assert (listed["total"], listed["reviewed"], listed["runs"]) == (3, 2, [run])
    head, first, second, third = rows(plumb("queue", "show", 1, "--format", "jsonl"))
    assert head["reviewed"] == 2
    assert (first["item"], first["similar_to"], second["similar_to"], third["similar_to"]) == (1, 1, 1, 3)
    assert (first["review"], first["reviewed_by"], first["together"], first["why"]) == (
        "escalate", "Ada", 2, ["violates"],
    )  # fmt: skip
    assert (third["run"], third["run_item"], third["review"]) == (run, 4, None)
    (left,) = rows(plumb("queue", "show", 1, "--left", "--format", "jsonl"))[1:]
    assert left["item"] == 3
    (counted,) = rows(plumb("queue", "figures", 1, "--reviewer", "Ada", "--format", "jsonl"))
    assert counted["disagreed"]["hits"] == 2


def test_golden_items_can_not_be_told_from_the_others(run: int, history_file: Path, plumb: Plumb) -> None:
    with History.open(history_file) as history:
        golden = GoldenItem("a golden text of its own", Expectation(Decision.ALLOWED))
        kept = history.golden.save("spam", "examples", [golden])
        plan = NewColumn((Part(histories.policy(), GoldenRef("spam", "examples", 1)),), histories.spec(), 0, kept.items)
        number = history.evaluations.create("golden", EvaluationDetails(Half.TEST, 4, "", together=False), [plan])
        own = history.evaluations.get(number).columns[0].run
        history.runs.record(own, 0, histories.verdict(Decision.VIOLATES))
    plumb("queue", "make", "Monday", "--run", run, "--violates", "--golden", "examples")
    entries = rows(plumb("queue", "show", 1, "--format", "jsonl"))[1:]
    assert len(entries) == 4
    assert len({tuple(entry) for entry in entries}) == 1, "all have the same keys"
    assert {(entry["run"], entry["run_item"], tuple(entry["why"])) for entry in entries} == {
        (None, None, ("violates",))
    }
    place = next(entry["item"] for entry in entries if entry["text"] == "a golden text of its own")
    assert "Place" not in plumb("queue", "next", 1).stdout
    plumb("queue", "decide", 1, place, "--decision", "allowed", "--reviewer", "Ada")
    assert (
        "Ada: 1 reviewed; right on golden items: 1 of 1, 100%"
        in plumb("queue", "figures", 1, "--reviewer", "Ada").stdout
    )
    assert "Ada" not in plumb("queue", "figures", 1, "--reviewer", "Ben").stdout
    assert "Ada" in plumb("queue", "figures", 1, "--reviewer", "Ben", "--everyone").stdout


def test_each_reviewer_has_a_part(run: int, plumb: Plumb) -> None:
    plumb("queue", "make", "Monday", "--run", run, "--violates", "--apart", "--for", "Ada", "--for", "Ben")
    parts = [rows(plumb("queue", "show", 1, "--reviewer", name, "--format", "jsonl"))[1:] for name in ("Ada", "Ben")]
    assert [[row["item"] for row in part] for part in parts] == [[1, 3], [2]]
    assert plumb("queue", "next", 1, "--reviewer", "Ben").stdout.startswith("Item 2 of queue 1")
    plumb("queue", "decide", 1, 2, "--agree", "--reviewer", "Ben")
    assert plumb("queue", "next", 1, "--reviewer", "Ben").stdout == "1 of 3 reviewed. Nothing is left for Ben.\n"


def test_a_queue_is_removed_after_a_question(run: int, plumb: Plumb) -> None:
    plumb("queue", "make", "Monday", "--run", run, "--violates")
    assert plumb("queue", "remove", 1, typed="n\n").exit_code == 1
    assert plumb("queue", "remove", 1, typed="y\n").stdout.endswith("Queue 1 was removed.\n")
    assert plumb("queue").stdout.startswith("There is no queue yet.")


@pytest.mark.usefixtures("run")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("make", "Monday"), "at least one rule"),
        (("make", "Monday", "--undetermined"), "choose none of 4 verdicts"),
        (("make", "Monday", "--policy", "none", "--violates"), "no run under that policy"),
        (("make", "Monday", "--violates", "--golden", "none"), "“spam/none” was not found"),
        (("show", 7), "no queue 7"),
    ],
)
def test_what_cannot_be_done_gets_a_sentence(plumb: Plumb, arguments: tuple[object, ...], said: str) -> None:
    with pytest.raises(InputError, match=said):
        plumb("queue", *arguments)


def test_near_copies_are_found(run: int, plumb: Plumb) -> None:
    assert f"100%   {run}" in plumb("similar", run, 1).stdout
    (found,) = rows(plumb("similar", run, 1, "--same-run", "--format", "jsonl"))
    assert (found["likeness"], found["run"], found["item"]) == (1, run, 3)
    assert plumb("similar", run, 2).stdout == "No item is similar.\n"


def test_a_title_that_asks_keeps_its_question_mark(history_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert history_file.is_file()
    asked = ["queue", "make", "Monday", "--run", "1", "--run", "2", "--violates", "--golden", "examples"]
    assert main.run(asked) == 1
    assert capsys.readouterr().err.startswith("plumbline: Which policy's golden set?\n  The runs were")
