"""Appeals: kept with the decision that they are against, ended once, and gone with their run."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from plumbline.store.refusals import AppealError, NotInHistoryError
from support import histories

VIOLATES = histories.verdict(Decision.VIOLATES)


@pytest.fixture
def item(judged: Callable[..., list[int]]) -> int:
    return judged(("one", VIOLATES), ("two", VIOLATES))[0]


def overturn(decision: Decision = Decision.ALLOWED, **changes: str) -> Ruling:
    return Ruling(Outcome.OVERTURNED, decision, **changes)


def test_an_appeal_against_the_model_that_is_overturned_is_a_decision(history: History, item: int) -> None:
    appeal = history.appeals.open(item, "It was\na joke.", "Ada")
    assert (appeal.words, appeal.opened_by, appeal.ruling) == ("It was\na joke.", "Ada", None)
    assert (appeal.against.decision, appeal.against.label, appeal.against.by_person) == (
        Decision.VIOLATES,
        "SP2",
        False,
    )
    ended = history.appeals.end(appeal.id, overturn(label="SP0", reason="A quotation.", reviewer="Ben"))
    assert ended.against == appeal.against
    assert ended.ruling is not None
    assert (ended.ruling.outcome, ended.ruling.decision, ended.ruling.reason) == (
        Outcome.OVERTURNED,
        Decision.ALLOWED,
        "A quotation.",
    )
    record = history.items.get(item)
    assert record.appeals == (ended,)
    assert [(one.decision, one.label, one.note, one.reviewer) for one in record.reviews] == [
        (Decision.ALLOWED, "SP0", "A quotation.", "Ben")
    ]
    assert history.items.page(record.run)[0].review is Decision.ALLOWED
    assert histories.problems(history) == []


def test_upholding_leaves_the_decision_of_the_person(history: History, item: int) -> None:
    history.reviews.add(item, Review(Decision.ESCALATE, "SP4", "Unsure.", "Ada"))
    appeal = history.appeals.open(item, "Why?")
    assert (appeal.against.decision, appeal.against.reviewer, appeal.against.by_person) == (
        Decision.ESCALATE,
        "Ada",
        True,
    )
    ended = history.appeals.end(appeal.id, Ruling(Outcome.UPHELD, reason="It is fraud."))
    assert ended.ruling is not None
    assert (ended.ruling.decision, ended.ruling.label) == (Decision.ESCALATE, "SP4")
    assert len(history.items.get(item).reviews) == 1


def test_one_appeal_at_a_time_and_each_ends_once(history: History, item: int) -> None:
    first = history.appeals.open(item, "one")
    with pytest.raises(AppealError, match="Appeal 1 was not decided yet"):
        history.appeals.open(item, "two")
    withdrawn = history.appeals.end(first.id, Ruling(Outcome.WITHDRAWN, Decision.ALLOWED, reason="Settled by phone."))
    assert withdrawn.ruling is not None
    assert withdrawn.ruling.decision is None
    with pytest.raises(AppealError, match="never changed"):
        history.appeals.end(first.id, overturn())
    second = history.appeals.open(item, "again")
    assert [one.id for one in history.items.get(item).appeals] == [first.id, second.id]
    assert history.items.get(item).reviews == ()
    with pytest.raises(NotInHistoryError):
        history.appeals.end(99, overturn())


def test_what_counts_by_now_is_never_guessed(history: History, item: int) -> None:
    appeal = history.appeals.open(item, "It was a joke.")
    with pytest.raises(AppealError, match="overturns nothing"):
        history.appeals.end(appeal.id, overturn(Decision.VIOLATES))
    history.reviews.add(item, Review(Decision.ALLOWED, reviewer="Ben"))
    with pytest.raises(
        AppealError, match=re.escape("against “Violates”, and since then somebody has decided “Allowed”")
    ):
        history.appeals.end(appeal.id, Ruling(Outcome.UPHELD))
    assert history.appeals.end(appeal.id, overturn()).ruling is not None
    assert history.appeals.waiting() == []


def test_where_nothing_was_decided_there_is_nothing_to_appeal_against(
    history: History, judged: Callable[..., list[int]]
) -> None:
    (item,) = judged(("unclear", histories.verdict(Decision.UNDETERMINED)))
    with pytest.raises(AppealError, match="nobody has decided"):
        history.appeals.open(item, "Why?")
    history.reviews.add(item, Review(Decision.VIOLATES))
    appeal = history.appeals.open(item, "Why?")
    history.reviews.withdraw(item)
    with pytest.raises(AppealError, match="was taken back"):
        history.appeals.end(appeal.id, Ruling(Outcome.UPHELD))
    with pytest.raises(NotInHistoryError):
        history.appeals.open(99, "Why?")


def test_a_decision_on_an_appeal_is_not_taken_back_but_one_after_it_is(history: History, item: int) -> None:
    history.reviews.add(item, Review(Decision.VIOLATES, reviewer="Ada"))
    appeal = history.appeals.open(item, "Why?")
    history.appeals.end(appeal.id, overturn(reviewer="Ben"))
    with pytest.raises(AppealError, match="made on an appeal"):
        history.reviews.withdraw(item, "Ben")
    history.reviews.add(item, Review(Decision.ESCALATE, reviewer="Ben"))
    back = history.reviews.withdraw(item, "Ben")
    assert back is not None
    assert back.decision is Decision.ALLOWED
    with pytest.raises(AppealError):
        history.reviews.withdraw(item, "Ben")


def test_lists_have_the_oldest_open_one_first_and_otherwise_the_newest(
    history: History, judged: Callable[..., list[int]]
) -> None:
    one, two, three = judged(("one", VIOLATES), ("two", VIOLATES), ("three", VIOLATES))
    numbers = [history.appeals.open(item, "words").id for item in (three, two, one)]
    history.appeals.end(numbers[1], Ruling(Outcome.UPHELD))
    assert [entry.item.item_id for entry in history.appeals.waiting()] == [three, one]
    assert [entry.item.item_id for entry in history.appeals.all()] == [one, two, three]
    assert [entry.item.item_id for entry in history.appeals.all(Outcome.UPHELD)] == [two]
    assert history.appeals.all(Outcome.OVERTURNED) == []
    run = history.items.get(one).run
    assert history.appeals.count([run]) == 2
    assert history.appeals.count([]) == 0
    assert history.appeals.count() == 2


def test_appeals_go_with_their_run_and_leave_nothing(history: History, item: int) -> None:
    appeal = history.appeals.open(item, "appealcanary")
    history.appeals.end(appeal.id, overturn(reason="reasoncanary"))
    history.appeals.open(item, "appealcanary again")
    histories.delete(history, history.items.get(item).run)
    assert history.appeals.all() == []
    assert histories.problems(history) == []
    history.close()
    assert not [name for name in (b"appealcanary", b"reasoncanary") if name in history.path.read_bytes()]


def test_exports_have_each_appeal_with_its_outcome(history: History, item: int) -> None:
    run = history.items.get(item).run
    histories.appeal(history, run)
    decided, waiting = history.export.one(run, 1)["appeals"]  # type: ignore[misc]
    assert (decided["words"], decided["decision"], decided["outcome"], decided["outcome_reason"]) == (
        "appealcanary",
        "violates",
        "overturned",
        "Nobody had asked.",
    )
    assert (waiting["decision"], waiting["reviewer"], waiting["by_person"]) == ("escalate", "Ben", True)
    assert [waiting[name] for name in ("outcome", "outcome_decision", "outcome_at")] == [None, None, None]
    assert history.export.one(run, 0)["appeals"] == []
