"""Checks under several policies, and decisions that are taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision, Review, standing
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.results.items import ItemChoice, ItemOrder, Reviewed, ReviewTally
from plumbline.store.results.search import SearchFilters
from support import histories


@pytest.fixture
def history(path: Path) -> History:
    made = History.open(path)
    histories.fill(made)
    return made


def newest(history: History) -> int:
    return history.runs.newest()[-1].id


def test_the_runs_of_a_check_get_the_items_of_the_first_once(history: History) -> None:
    run = newest(history)
    spec = history.runs.spec(run)
    (other,) = history.together.begin(run, [replace(spec, policy=replace(spec.policy, name="other"))])
    assert [record.id for record in history.together.runs_of(other)] == [run, other]
    assert history.runs.get(other).state is RunState.READING
    history.together.fill(run)
    history.together.fill(run)
    record = history.runs.get(other)
    assert (record.state, record.counts.total) == (RunState.PAUSED, history.runs.counts(run).total)
    assert record.counts.skipped == history.runs.counts(run).skipped == len(history.items.skips(other))
    assert [item.sha256 for item in history.items.page(other)] == [item.sha256 for item in history.items.page(run)]
    assert history.audit.check().sound
    history.close()


def test_a_first_decision_that_is_taken_back_leaves_none(history: History) -> None:
    run = newest(history)
    item = history.items.page(run)[2].item_id
    assert history.reviews.withdraw(item) is None
    history.reviews.add(item, Review(Decision.ALLOWED, note="mistaken"))
    assert [hit.item.item_id for hit in history.search.find("", SearchFilters(run=run, reviewed=True)).hits].count(item)
    history.reviews.withdraw(item, "Ada")
    record = history.items.get(item)
    assert standing(record.reviews) == ()
    assert [(review.decision, review.withdraws) for review in record.reviews] == [
        (Decision.ALLOWED, False),
        (None, True),
    ]
    assert history.items.page(run)[2].review is None
    assert item not in [hit.item.item_id for hit in history.search.find("", SearchFilters(reviewed=True)).hits]
    (row,) = [row for row in history.export.run(run) if row["item"] == 3]
    assert [review["decision"] for review in row["reviews"]] == ["allowed", None]  # type: ignore[attr-defined]
    assert history.audit.check().sound
    history.close()


def test_decisions_are_taken_back_one_after_the_other(history: History) -> None:
    item = history.items.page(newest(history))[2].item_id
    for decision in (Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE):
        history.reviews.add(item, Review(decision))
    stands = []
    for _ in range(3):
        history.reviews.withdraw(item)
        decided = standing(history.items.get(item).reviews)
        stands.append(decided[-1].decision if decided else None)
    assert stands == [Decision.VIOLATES, Decision.ALLOWED, None]
    history.close()


def test_a_decision_that_was_changed_in_the_file_is_found(history: History) -> None:
    item = history.items.page(newest(history))[2].item_id
    history.reviews.add(item, Review(Decision.ALLOWED))
    history.reviews.withdraw(item)
    with history._database.write() as connection:
        connection.exec_driver_sql("UPDATE verdicts SET review = 'allowed' WHERE item_id = ?", (item,))
    assert not history.audit.check().sound
    history.close()


def test_items_are_found_by_a_rule_or_label_and_by_words(history: History) -> None:
    run = newest(history)
    for label, found in {"SP2": [item.position for item in history.items.page(run)], "SP0": [], "SP": []}.items():
        assert history.items.positions(ItemChoice((run,), rule=label)) == found
    second = history.runs.create(history.runs.spec(run))
    written = ("The café\0 at the bridge", "A bridge", "Straße")
    history.runs.add_items(second, 0, [ContentItem(text, Origin("a")) for text in written])
    for words, found in {"BRIDGE": [0, 1], "bridge cafe": [0], "strasse": [2], "bridge street": [], "%": []}.items():
        assert history.items.positions(ItemChoice((second,), words=words)) == found
    history.close()


def test_items_are_found_where_one_of_the_runs_has_them(history: History) -> None:
    run = newest(history)
    spec = history.runs.spec(run)
    second = history.runs.create(replace(spec, part_of=run))
    history.runs.add_items(second, 0, [ContentItem("one", Origin("a")), ContentItem("two", Origin("b"))])
    violating = history.items.positions(ItemChoice((second, run), Decision.VIOLATES))
    assert violating == [item.position for item in history.items.page(run) if item.decision is Decision.VIOLATES]
    assert history.together.tally([second, run])[Decision.VIOLATES] == len(violating)
    reviewed = history.items.positions(ItemChoice((run,), review=Reviewed.YES))
    left = history.items.positions(ItemChoice((run,), review=Reviewed.NO))
    done, total = len(reviewed), len(reviewed) + len(left)
    assert history.together.reviewed([run]) == ReviewTally(done, total, done, total)
    texts = history.items.positions(ItemChoice((run,), order=ItemOrder.TEXT))
    assert sorted(texts) == [item.position for item in history.items.page(run)]
    assert history.items.positions(ItemChoice((run,), after=3, limit=2)) == [4, 5]
    for order in ItemOrder:
        choice = ItemChoice((second, run), Decision.VIOLATES, order=order, order_run=1)
        assert sorted(history.items.positions(choice)) == violating
    history.close()


def test_the_check_of_a_run_that_is_not_there_is_no_empty_one(history: History) -> None:
    with pytest.raises(NotInHistoryError):
        history.together.runs_of(404)
    history.close()


def test_an_item_is_reviewed_once_each_of_its_verdicts_is(history: History) -> None:
    runs = first, second = [
        history.runs.create(histories.spec(policy=histories.policy(name))) for name in ("one", "two")
    ]
    of_first, of_second = [], []
    for run, made in ((first, of_first), (second, of_second)):
        history.runs.add_items(run, 0, [histories.item(f"text {number}", number) for number in range(3)])
        made += [history.runs.record(run, number, histories.verdict(Decision.ALLOWED)).item_id for number in range(3)]
    for item in of_first:
        history.reviews.add(item, Review(Decision.ALLOWED))
    assert history.together.reviewed(runs) == ReviewTally(0, 3, 3, 6)
    assert history.items.positions(ItemChoice(tuple(runs), review=Reviewed.YES)) == []
    history.reviews.add(of_second[1], Review(Decision.ESCALATE))
    assert history.together.reviewed(runs) == ReviewTally(1, 3, 4, 6)
    assert history.items.positions(ItemChoice(tuple(runs), review=Reviewed.YES)) == [1]
    assert history.items.positions(ItemChoice(tuple(runs), review=Reviewed.NO)) == [0, 2]
    history.close()
