"""Items whose texts are near-copies of one: found in the whole history or in one run."""

from __future__ import annotations

from pathlib import Path

from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.verdict import Decision
from plumbline.services.history.similar import similar_items
from plumbline.store.history import History
from support import histories

OFFER = "Cheap followers for your channel, write to me today and get three for the price of two"


def test_near_copies_are_found_the_most_similar_first(tmp_path: Path) -> None:
    with History.open(tmp_path / "history.db") as history:
        first = history.runs.create(histories.spec())
        history.runs.add_items(
            first,
            0,
            [
                histories.item(f"{OFFER} https://a.example", 0),
                histories.item("who has seen my cat", 1),
                histories.item(f"{OFFER.replace('today', 'tonight')} https://a.example/{'long/' * 50}", 2),
                histories.item(f"{OFFER} https://waiting.example", 3),
            ],
        )
        second = history.runs.create(histories.spec())
        history.runs.add_items(second, 0, [histories.item(f"{OFFER.upper()}! http://b.example 🎉", 0)])
        shadow = history.runs.create(histories.spec(shadow_of=first))
        history.runs.add_items(shadow, 0, [histories.item(f"{OFFER} https://shadow.example", 0)])
        for run, count in ((first, 3), (second, 1), (shadow, 1)):
            for position in range(count):
                history.runs.record(run, position, histories.verdict(Decision.VIOLATES))
        asked = history.items.page(first)[0].item_id
        found = similar_items(history, asked)
        assert [(one.item.run, one.item.position) for one in found] == [(second, 0), (first, 2)]
        assert found[0].likeness == 1 > found[1].likeness
        assert [(one.item.run, one.item.position) for one in similar_items(history, asked, [first])] == [(first, 2)]
        assert similar_items(history, history.items.page(first)[1].item_id) == []


def test_an_example_of_an_evaluation_is_no_near_copy_unless_its_run_is_named(tmp_path: Path) -> None:
    with History.open(tmp_path / "history.db") as history:
        checked = history.runs.create(histories.spec())
        history.runs.add_items(checked, 0, [histories.item(OFFER, 0)])
        golden = history.golden.save("spam", "examples", [GoldenItem(f"{OFFER}!", Expectation(Decision.VIOLATES))])
        part = Part(histories.policy(), GoldenRef("spam", "examples", 1))
        plan = NewColumn((part,), histories.spec(), 0, golden.items)
        number = history.evaluations.create("", EvaluationDetails(Half.TEST, 4, "", together=False), [plan])
        evaluated = history.evaluations.get(number).columns[0].run
        for run in (checked, evaluated):
            history.runs.record(run, 0, histories.verdict(Decision.VIOLATES))
        asked = history.items.page(checked)[0].item_id
        assert similar_items(history, asked) == []
        assert [one.item.run for one in similar_items(history, asked, [evaluated])] == [evaluated]


def test_an_item_is_no_copy_of_itself_under_another_policy_of_its_check(tmp_path: Path) -> None:
    with History.open(tmp_path / "history.db") as history:
        first = history.runs.create(histories.spec())
        second = history.runs.create(histories.spec(policy=histories.policy("other"), part_of=first))
        for run in (first, second):
            history.runs.add_items(run, 0, [histories.item(OFFER, 0), histories.item(f"{OFFER}!", 1)])
            for position in range(2):
                history.runs.record(run, position, histories.verdict(Decision.VIOLATES))
        found = similar_items(history, history.items.page(second)[0].item_id)
        assert [(one.item.run, one.item.position) for one in found] == [(second, 1), (first, 1)]
