"""`plumbline review`: the same record as the window makes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision, Review
from plumbline.store.errors import HistoryReadOnlyError
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from support import histories

Plumb = Callable[..., Result]


def reviews(path: Path, run: int, position: int) -> list[Review]:
    with History.open(path) as history:
        return list(history.items.get(history.items.page(run)[position].item_id).reviews)


def test_a_decision_is_recorded_beside_the_verdict(history_file: Path, plumb: Plumb) -> None:
    done = plumb(
        "review", 2, 1, "--decision", "escalate", "--label", "SP4", "--note", " a threat ", "--reviewer", "Ada"
    )
    assert done.exit_code == 0
    assert done.stdout == "Recorded for item 1 of run 2 by Ada: ▲ Escalate SP4\nNote: a threat\n"
    (made,) = reviews(history_file, 2, 0)
    assert (made.decision, made.label, made.note, made.reviewer) == (Decision.ESCALATE, "SP4", "a threat", "Ada")
    assert made.at
    shown = plumb("show", 2, "--item", 1).stdout
    assert f"Reviewed by Ada, {made.at[:16].replace('T', ' ')} UTC: ▲ Escalate SP4\nNote: a threat\n" in shown
    with History.open(history_file) as history:
        assert history.audit.check().sound
        assert history.search.find("threat").hits[0].item.position == 0


def test_the_name_in_the_settings_stands_beside_a_decision_unless_another_is_given(
    history_file: Path, plumb: Plumb
) -> None:
    plumb("settings", "set", "review.name", "Ada")
    plumb("review", 1, 1, "--agree")
    plumb("review", 1, 1, "--decision", "allowed", "--reviewer", "Ben")
    plumb("review", 1, 1, "--decision", "allowed", "--reviewer", "")
    plumb("review", 1, 1, "--undo")
    assert [one.reviewer for one in reviews(history_file, 1, 0)] == ["Ada", "Ben", "", "Ada"]


def test_agreeing_records_the_models_decision_and_label(history_file: Path, plumb: Plumb) -> None:
    row = json.loads(plumb("review", 1, 1, "--agree", "--format", "jsonl").stdout)
    at = row.pop("at")
    assert row == {"run": 1, "item": 1, "decision": "violates", "label": "SP2", "note": "", "reviewer": ""}
    assert reviews(history_file, 1, 0) == [Review(Decision.VIOLATES, "SP2", at=at)]
    plumb("review", 1, 1, "--decision", "allowed")
    assert f"\nReviewed {at[:16].replace('T', ' ')} UTC: ✕ Violates SP2\n" in plumb("show", 1, "--item", 1).stdout
    assert [one.decision for one in reviews(history_file, 1, 0)] == [Decision.VIOLATES, Decision.ALLOWED]


def test_a_decision_is_taken_back_and_none_is_left(history_file: Path, plumb: Plumb) -> None:
    plumb("review", 1, 1, "--decision", "allowed")
    plumb("review", 1, 1, "--decision", "escalate", "--label", "SP4")
    undone = plumb("review", 1, 1, "--undo", "--reviewer", "Ada").stdout
    assert undone == "The decision on item 1 of run 1 was taken back. What counts now: ✓ Allowed.\n"
    undone = plumb("review", 1, 1, "--undo").stdout
    assert undone == "The decision on item 1 of run 1 was taken back. No decision is left.\n"
    assert [one.withdraws for one in reviews(history_file, 1, 0)] == [False, False, True, True]
    with History.open(history_file) as history:
        assert history.items.at(1, [0])[0].review is None
        assert history.audit.check().sound
    with pytest.raises(InputError, match="Nobody has decided on item 1"):
        plumb("review", 1, 1, "--undo")


@pytest.mark.usefixtures("history_file")
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--agree", "--decision", "allowed"),
        ("--agree", "--label", "SP2"),
        ("--decision", "undetermined"),
        ("--undo", "--agree"),
        ("--undo", "--note", "x"),
    ],
    ids=["nothing", "both", "a label of one's own", "no decision", "undone and made", "a note on nothing"],
)
def test_a_decision_has_to_be_clear(plumb: Plumb, arguments: tuple[str, ...]) -> None:
    assert plumb("review", 1, 1, *arguments).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((9, 1, "--agree"), "There is no run 9"),
        ((1, 3, "--agree"), "Run 1 has no item 3"),
        ((1, 1, "--decision", "allowed", "--label", "SP4"), "no label “SP4” for “allowed”.*SP0"),
    ],
    ids=["run", "item", "label"],
)
def test_what_is_not_there_gets_a_sentence(
    history_file: Path, plumb: Plumb, arguments: tuple[object, ...], said: str
) -> None:
    with pytest.raises(InputError, match=said):
        plumb("review", *arguments)
    assert reviews(history_file, 1, 0) == []


def test_an_item_without_a_verdict_has_nothing_to_decide_on(history_file: Path, plumb: Plumb) -> None:
    with History.open(history_file) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item("waiting"), histories.item("unclear")])
        history.runs.record(run, 1, histories.verdict(Decision.UNDETERMINED))
    with pytest.raises(NotInHistoryError, match="no verdict on item 1 of run 3"):
        plumb("review", run, 1, "--decision", "allowed")
    with pytest.raises(InputError, match="nothing to agree with"):
        plumb("review", run, 2, "--agree")
    assert plumb("review", run, 2, "--decision", "allowed").exit_code == 0


@pytest.mark.usefixtures("history_file")
def test_a_read_only_history_takes_none(plumb: Plumb, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plumbline.store.file.database.writable", lambda _: False)
    with pytest.raises(HistoryReadOnlyError):
        plumb("review", 1, 1, "--agree")
