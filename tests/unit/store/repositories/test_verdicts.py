"""Outcomes: recorded whole, once, and for items with the same text together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import exc, text

from plumbline.domain.verdict import Decision, Review, UndeterminedReason
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from support import histories


@pytest.fixture
def run(history: History) -> int:
    run = history.runs.create(histories.spec())
    texts = ["one", "two", "one", "one"]
    history.runs.add_items(run, 0, [histories.item(words, number) for number, words in enumerate(texts)])
    return run


def test_a_verdict_comes_back_exactly(history: History, run: int) -> None:
    recorded = history.runs.record(run, 0, histories.full_verdict())
    record = history.items.get(recorded.item_id)
    assert record.verdict == histories.full_verdict()
    assert record.recorded == "2026-11-23T10:00:00.000Z"
    assert record.spec == history.runs.spec(run)
    assert (record.run, record.position, record.same_as) == (run, 0, None)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    said=st.text(max_size=80),
    labels=st.lists(st.text(max_size=8), max_size=4).map(tuple),
    number=st.floats(0, 1),
)
def test_anything_that_a_model_says_is_kept(
    history: History, said: str, labels: tuple[str, ...], number: float
) -> None:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item("text")])
    verdict = histories.verdict(
        rationale=said, raw=said, reasoning=said, labels=labels, rule_ids=labels, probability=number
    )
    recorded = history.runs.record(run, 0, verdict)
    assert history.items.get(recorded.item_id).verdict == verdict


def test_the_second_outcome_changes_nothing_and_says_so(history: History, run: int) -> None:
    first = history.runs.record(run, 0, histories.verdict(Decision.VIOLATES, "first"))
    second = history.runs.record(run, 0, histories.verdict(Decision.ALLOWED, "second"))
    assert first.new
    assert not second.new
    assert (second.item_id, second.decision) == (first.item_id, Decision.VIOLATES)
    verdict = history.items.get(first.item_id).verdict
    assert verdict is not None
    assert verdict.reading.rationale == "first"
    assert history.runs.counts(run).done == 1
    assert history.search.find("second").hits == ()
    assert not history.runs.record_duplicate(run, 0, first.item_id).new


def test_an_item_that_is_not_there(history: History, run: int) -> None:
    with pytest.raises(ValueError, match="position 9"):
        history.runs.record(run, 9, histories.verdict())


def test_the_same_text_is_judged_once_and_recorded_for_each(history: History, run: int) -> None:
    assert history.runs.finished_duplicate(run, 2) is None
    first = history.runs.record(run, 0, histories.full_verdict()).item_id
    assert history.runs.finished_duplicate(run, 2) == first
    second = history.runs.record_duplicate(run, 2, first)
    third = history.runs.record_duplicate(run, 3, second.item_id)
    assert second.new
    assert third.decision is Decision.ESCALATE
    for item_id in (second.item_id, third.item_id):
        record = history.items.get(item_id)
        assert record.same_as == first
        assert record.verdict == histories.full_verdict()
    counts = history.runs.counts(run)
    assert (counts.done, counts.escalate) == (3, 3)
    assert {hit.item.item_id for hit in history.search.find("bank account").hits} == {
        first,
        second.item_id,
        third.item_id,
    }
    assert history.audit.check().sound


def test_only_a_finished_twin_of_the_same_run_will_do(history: History, run: int) -> None:
    other = history.runs.record(run, 1, histories.verdict()).item_id
    queued = history.runs.queued(run)[0].item_id
    for wrong in (other, queued, 999):
        with pytest.raises(ValueError, match="no finished duplicate"):
            history.runs.record_duplicate(run, 2, wrong)
    second_run = history.runs.create(histories.spec())
    history.runs.add_items(second_run, 0, [histories.item("two")])
    assert history.runs.finished_duplicate(second_run, 0) is None
    with pytest.raises(ValueError, match="no finished duplicate"):
        history.runs.record_duplicate(second_run, 0, other)


def test_reviews_are_added_and_never_written_over(history: History, run: int, clock) -> None:
    item_id = history.runs.record(run, 0, histories.verdict(Decision.VIOLATES)).item_id
    first = history.reviews.add(item_id, Review(Decision.ALLOWED, "SP0", "a quotation", "Ada"))
    clock.forward(hours=1)
    history.reviews.add(item_id, Review(Decision.VIOLATES, at="2026-01-01T00:00:00Z"))
    record = history.items.get(item_id)
    assert [review.decision for review in record.reviews] == [Decision.ALLOWED, Decision.VIOLATES]
    assert record.reviews[0] == first
    assert first.at == "2026-11-23T10:00:00.000Z"
    assert record.reviews[1].at == "2026-01-01T00:00:00Z"
    assert record.verdict is not None
    assert record.verdict.decision is Decision.VIOLATES
    assert history.items.page(run)[0].review is Decision.VIOLATES


def test_a_review_that_repeats_what_stands_is_not_added(history: History, run: int, clock) -> None:
    item_id = history.runs.record(run, 0, histories.verdict(Decision.VIOLATES)).item_id
    said = Review(Decision.ALLOWED, "SP0", "a quotation", "Ada")
    first = history.reviews.add(item_id, said)
    clock.forward(hours=1)
    assert history.reviews.add(item_id, said) == first
    assert history.items.get(item_id).reviews == (first,)
    for other in (replace(said, note=""), replace(said, reviewer="Ben"), replace(said, label=""), said):
        history.reviews.add(item_id, other)
    history.reviews.withdraw(item_id, "Ada")
    history.reviews.add(item_id, said)
    assert len(history.items.get(item_id).reviews) == 7, "the one before stood again"
    assert history.audit.check().sound


def test_a_decision_on_several_items_is_taken_back_where_it_still_stands(history: History, run: int) -> None:
    items = [history.runs.record(run, place, histories.verdict()).item_id for place in range(3)]
    said = Review(Decision.ALLOWED, "SP0", reviewer="Ada")
    history.reviews.add(items[0], said)
    made = history.reviews.add_each([(item, said) for item in items])
    assert [item for item, _ in made] == items[1:], "the first was decided on so before"
    history.reviews.add(items[2], replace(said, note="a threat", reviewer="Ben"))
    assert history.reviews.take_back(made, "Ada") == 1
    assert [len(history.items.get(item).reviews) for item in items] == [1, 2, 2]
    assert history.items.get(items[1]).reviews[-1].withdraws
    assert history.reviews.take_back(made, "Ada") == 0
    assert history.audit.check().sound


def test_reviews_need_a_decision_and_a_verdict(history: History, run: int) -> None:
    item_id = history.runs.record(run, 0, histories.verdict()).item_id
    with pytest.raises(ValueError, match="undetermined"):
        history.reviews.add(item_id, Review(Decision.UNDETERMINED))
    with pytest.raises(NotInHistoryError):
        history.reviews.add(history.runs.queued(run)[0].item_id, Review(Decision.ALLOWED))


@pytest.mark.parametrize("table", ["answers", "reviews"])
def test_the_database_itself_refuses_to_change_what_was_said(history: History, run: int, table: str) -> None:
    item_id = history.runs.record(run, 0, histories.verdict()).item_id
    history.reviews.add(item_id, Review(Decision.ALLOWED))
    with pytest.raises(exc.IntegrityError, match="never changed"), history._database.write() as connection:
        connection.execute(text(f"UPDATE {table} SET decision = 'violates'"))


def test_an_unread_answer_keeps_its_reason(history: History, run: int) -> None:
    unread = histories.verdict(Decision.UNDETERMINED, reason=UndeterminedReason.CONTRADICTORY)
    history.runs.record(run, 0, unread)
    assert history.items.page(run)[0].reason is UndeterminedReason.CONTRADICTORY
