"""Queues as people work through them: made from rules, decided on one by one or similar ones together, taken back, counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.review_queue import GoldenShare, HardItems, QueueRules
from plumbline.domain.verdict import Decision, Review
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.review_queues import ReviewQueues
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from support import histories

VIOLATES, ALLOWED = Decision.VIOLATES, Decision.ALLOWED


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def queues(history: History, tmp_path: Path) -> ReviewQueues:
    return ReviewQueues(history, GoldenSets(tmp_path, history).named)


def judged(history: History, texts: Sequence[tuple[str, Decision]], **changes: object) -> int:
    run = history.runs.create(histories.spec(**changes))
    history.runs.add_items(run, 0, [histories.item(text, number) for number, (text, _) in enumerate(texts)])
    history.runs.reading_done(run)
    for number, (_, decision) in enumerate(texts):
        history.runs.record(run, number, histories.verdict(decision))
    return run


OFFER = "Cheap followers for your channel, write to me today and get three for the price of two"
TEXTS = (
    ("a question about moss", ALLOWED),
    (f"{OFFER} https://a.example", VIOLATES),
    ("who has seen my cat", Decision.UNDETERMINED),
    ("you are all idiots", VIOLATES),
    (f"{OFFER.upper()} https://b.example !!!", VIOLATES),
)


def test_a_text_is_covered_in_every_queue_where_one_policy_asks_for_it(history: History, queues: ReviewQueues) -> None:
    texts = [("a threat", VIOLATES), ("another text", VIOLATES)]
    harmless = judged(history, texts)
    strict = judged(history, texts[:1], policy=histories.policy("violence", sensitive=True))
    made = queues.make("Monday", [harmless, strict], QueueRules(violates=True)).queue
    alone = queues.make("Tuesday", [harmless], QueueRules(violates=True)).queue
    for queue in (made, alone):
        assert set(queues.excerpts(queue.id).values()) == {("a threat", True), ("another text", False)}


def test_similar_items_are_decided_on_at_once_and_each_has_its_own_record(
    history: History, queues: ReviewQueues
) -> None:
    run = judged(history, TEXTS)
    queue = queues.make("Monday", [run], QueueRules(violates=True, undetermined=True)).queue
    assert [entry.position for entry in queue.entries] == [1, 4, 2, 3]
    assert [entry.likeness for entry in queue.entries] == [0, 0, 2, 3]
    assert queues.decide(queue.id, 1, Review(ALLOWED, note="a joke", reviewer="Ada")) == 2
    for position in (1, 4):
        (item,) = history.items.at(run, [position])
        (review,) = history.items.get(item.item_id).reviews
        assert (review.decision, review.note, review.reviewer, review.together) == (ALLOWED, "a joke", "Ada", 2)
    assert [entry.review is not None for entry in queues.queue(queue.id).entries] == [True, True, False, False]
    assert [(one.reviewed, one.total) for one in queues.queues()] == [(2, 4)]
    assert queues.undo(queue.id, 0, "Ada") == 2
    for position in (1, 4):
        (item,) = history.items.at(run, [position])
        assert item.review is None
        reviews = history.items.get(item.item_id).reviews
        assert [review.withdraws for review in reviews] == [False, True]
    assert history.audit.check().sound


def test_a_decision_that_is_made_again_is_recorded_once(history: History, queues: ReviewQueues) -> None:
    run = judged(history, TEXTS)
    queue = queues.make("Monday", [run], QueueRules(violates=True, undetermined=True)).queue
    for _ in range(2):
        assert queues.decide(queue.id, 0, Review(ALLOWED, reviewer="Ada"), among=[0, 1]) == 2
    assert [len(entry.reviews) for entry in queues.queue(queue.id).entries] == [1, 1, 0, 0]
    assert queues.decide(queue.id, 0, Review(ALLOWED, reviewer="Ada"), among=[0, 1, 2]) == 3
    assert [len(entry.reviews) for entry in queues.queue(queue.id).entries] == [2, 2, 1, 0]


def test_agreeing_takes_the_models_verdict_and_one_alone_can_be_decided(history: History, queues: ReviewQueues) -> None:
    run = judged(history, TEXTS)
    queue = queues.make("Monday", [run], QueueRules(violates=True, undetermined=True)).queue
    assert queues.agree(queue.id, 0, reviewer="Ada", among=[0]) == 1
    assert queues.decide(queue.id, 1, Review(ALLOWED, reviewer="Ada")) == 1, "what was reviewed is not decided again"
    with pytest.raises(InputError, match="gave no decision"):
        queues.agree(queue.id, 2)
    with pytest.raises(InputError, match="no label “SP4”"):
        queues.decide(queue.id, 2, Review(ALLOWED, "SP4"))
    with pytest.raises(InputError, match="Nobody has decided"):
        queues.undo(queue.id, 2)
    with pytest.raises(NotInHistoryError, match="no item 9"):
        queues.agree(queue.id, 8)
    figures = queues.figures(queue.id)
    assert (figures.reviewed, figures.total) == (2, 4)
    assert (figures.disagreed.hits, figures.disagreed.of) == (1, 2)


def test_what_was_decided_before_is_left_out_but_an_escalation_is_decided_again(
    history: History, queues: ReviewQueues
) -> None:
    run = judged(history, TEXTS)
    first, second = history.items.at(run, [1, 3])
    history.reviews.add(first.item_id, Review(VIOLATES))
    history.reviews.add(second.item_id, Review(Decision.ESCALATE, reviewer="Ada"))
    queue = queues.make("Monday", [run], QueueRules(violates=True, escalated=True)).queue
    assert [entry.position for entry in queue.entries] == [3, 4]
    place = next(entry.place for entry in queue.entries if entry.position == second.position)
    assert next(entry for entry in queue.entries if entry.place == place).review is None
    queues.decide(queue.id, place, Review(ALLOWED, reviewer="Ben"))
    queues.undo(queue.id, place, "Ben")
    assert queues.queue(queue.id).entries[place].review is None
    assert history.items.at(run, [second.position])[0].review is Decision.ESCALATE


def test_what_cannot_be_made_gets_a_sentence(history: History, queues: ReviewQueues) -> None:
    with pytest.raises(InputError, match="no verdicts"):
        queues.newest_check()
    run = judged(history, TEXTS[:1])
    with pytest.raises(InputError, match="at least one rule"):
        queues.make("Monday", [run], QueueRules())
    with pytest.raises(InputError, match="choose none of 1 verdict"):
        queues.make("Monday", [run], QueueRules(violates=True))
    with pytest.raises(InputError, match="between 0 and 1"):
        queues.make("Monday", [run], QueueRules(between=(0.9, 0.1)))
    with pytest.raises(InputError, match="one in twenty"):
        queues.make("Monday", [run], QueueRules(audit=5))
    with pytest.raises(NotInHistoryError):
        queues.make("Monday", [run, 9], QueueRules(violates=True))
    with pytest.raises(NotInHistoryError):
        queues.queue(1)


def test_the_probability_of_the_practice_model_chooses_nothing(history: History, queues: ReviewQueues) -> None:
    run = judged(history, TEXTS)
    made = queues.make("Monday", [run], QueueRules(between=(0.5, 0.9), undetermined=True))
    assert [entry.position for entry in made.queue.entries] == [2]
    assert [str(remark) for remark in made.remarks] == [
        "The practice model's probability says nothing, so its verdicts are not chosen by it."
    ]
    real = judged(history, TEXTS, model=replace(histories.model(), practice=False))
    assert len(queues.make("Monday", [real], QueueRules(between=(0.7, 0.8))).queue.entries) == 4


GOLDEN = tuple(
    GoldenItem(f"a golden text, number {number} of many {'xyz' * number}", Expectation(ALLOWED)) for number in range(4)
)


def evaluated(history: History) -> GoldenShare:
    kept = history.golden.save("spam", "examples", GOLDEN)
    ref = GoldenRef(kept.policy, kept.name, kept.version)
    plan = NewColumn((Part(histories.policy(), ref),), histories.spec(), 0, kept.items)
    number = history.evaluations.create("golden", EvaluationDetails(Half.TEST, 4, "", together=False), [plan])
    run = history.evaluations.get(number).columns[0].run
    for position in range(len(GOLDEN)):
        history.runs.record(run, position, histories.verdict(VIOLATES))
    return GoldenShare(kept.policy, kept.name, kept.version, 0.5)


def test_golden_items_are_counted_for_their_reviewer_and_are_no_decision_on_a_verdict(
    history: History, queues: ReviewQueues
) -> None:
    share = evaluated(history)
    run = judged(history, TEXTS)
    assert queues.newest_check() == (run,)
    made = queues.make("Monday", [run], QueueRules(violates=True, seed="a", golden=share))
    assert made.remarks == ()
    golden = [entry for entry in made.queue.entries if entry.known is not None]
    assert len(golden) == 2
    assert made.queue.rules.seed == "a"
    queues.decide(made.queue.id, golden[0].place, Review(ALLOWED, reviewer="Ada"))
    queues.agree(made.queue.id, golden[1].place, reviewer="Ada")
    for entry in golden:
        assert history.items.get(entry.item_id).reviews == ()
    usual = next(entry for entry in made.queue.entries if entry.known is None)
    queues.agree(made.queue.id, usual.place, reviewer="Ben", among=[usual.place])
    ada, ben = queues.figures(made.queue.id).reviewers
    assert (ada.reviewer, ada.reviewed, ada.golden.hits, ada.golden.of) == ("Ada", 2, 1, 2)
    assert (ben.reviewer, ben.golden.of) == ("Ben", 0)
    assert queues.figures(made.queue.id).disagreed.of == 1
    queues.undo(made.queue.id, golden[1].place, "Ada")
    assert queues.figures(made.queue.id).reviewers[0].golden.of == 1
    assert history.audit.check().sound


def test_each_person_is_counted_by_their_own_decisions_whoever_decided_after_them(
    history: History, queues: ReviewQueues
) -> None:
    share = evaluated(history)
    run = judged(history, TEXTS)
    queue = queues.make("Monday", [run], QueueRules(violates=True, seed="a", golden=share)).queue
    for entry in queue.entries:
        queues.agree(queue.id, entry.place, reviewer="Ada", among=[entry.place])
    wrong = next(entry.place for entry in queue.entries if entry.known is not None)
    right = Review(ALLOWED, reviewer="Ben")
    queues.decide(queue.id, wrong, right, among=[wrong])
    ada, ben = queues.figures(queue.id).reviewers
    assert (ada.reviewed, ada.golden.hits, ada.golden.of) == (len(queue.entries), 0, 2)
    assert (ben.reviewed, ben.golden.hits, ben.golden.of) == (1, 1, 1)


def test_too_few_golden_items_with_a_verdict_are_said(history: History, queues: ReviewQueues) -> None:
    history.golden.save("spam", "examples", GOLDEN)
    run = judged(history, TEXTS)
    share = queues.golden_share([run], "examples", 0.5)
    made = queues.make("Monday", [run], QueueRules(violates=True, golden=share))
    assert [str(remark)[:61] for remark in made.remarks] == [
        "The queue has 0 of 2 golden items that were asked for: only t"
    ]
    other = judged(history, TEXTS, policy=histories.policy("hate"))
    with pytest.raises(InputError, match="under several policies"):
        queues.golden_share([run, other], "examples", 0.5)


def test_the_audit_is_an_estimate(history: History, queues: ReviewQueues) -> None:
    texts = [(f"an allowed text of its own kind {number} {chr(97 + number) * 20}", ALLOWED) for number in range(10)]
    run = judged(history, texts)
    queue = queues.make("Audit", [run], QueueRules(audit=1)).queue
    for place, decision in ((0, VIOLATES), (1, ALLOWED), (2, ALLOWED), (3, Decision.ESCALATE)):
        queues.decide(queue.id, place, Review(decision))
    audit = queues.figures(queue.id).audit
    assert (audit.hits, audit.of) == (1, 4)


def test_hard_items_of_today_are_counted_for_one_person(history: History, queues: ReviewQueues) -> None:
    run = judged(history, TEXTS, policy=histories.policy(sensitive=True))
    queue = queues.make("Monday", [run], QueueRules(violates=True, every=1, hard=HardItems.LAST)).queue
    assert [entry.hard for entry in queue.entries] == [False, True, True, True, True]
    assert queues.hard_today("Ada") == 0
    queues.agree(queue.id, 0, reviewer="Ada")
    queues.decide(queue.id, 1, Review(VIOLATES, reviewer="Ada"))
    assert queues.hard_today("Ada") == 2
    assert queues.hard_today("Ben") == 0


def test_deleting_a_run_takes_its_entries_and_removing_a_queue_leaves_decisions(
    history: History, queues: ReviewQueues
) -> None:
    first, second = judged(history, TEXTS), judged(history, (("another insult", VIOLATES),))
    queue = queues.make("Monday", [first, second], QueueRules(violates=True)).queue
    assert len(queue.entries) == 4
    histories.delete(history, first)
    left = queues.queue(queue.id)
    assert [entry.run for entry in left.entries] == [second]
    queues.agree(queue.id, left.entries[0].place)
    queues.remove(queue.id)
    assert queues.queues() == []
    assert history.items.at(second, [0])[0].review is VIOLATES
    assert history.audit.check().sound
    third = judged(history, (("one more insult", VIOLATES),))
    assert queues.make("Tuesday", [third], QueueRules(violates=True)).queue.id == queue.id, "numbers are used again"
    assert history.audit.check().sound


def test_the_number_that_was_said_is_the_queues_also_with_several_policies_groups_golden_items_and_an_audit(
    history: History, queues: ReviewQueues
) -> None:
    share = evaluated(history)
    runs = [judged(history, TEXTS), judged(history, TEXTS, policy=histories.policy("hate"))]
    history.reviews.add(history.items.at(runs[0], [3])[0].item_id, Review(VIOLATES))
    rules = QueueRules(violates=True, undetermined=True, audit=1, seed="a", golden=share)
    count = queues.count(runs, rules)
    queue = queues.make("Monday", runs, rules).queue
    assert count.items == len(queue.entries)
    assert count.golden == sum(entry.known is not None for entry in queue.entries)
    assert (count.verdicts, count.allowed, count.reviewed, count.waiting) == (10, 2, 1, 0)
    done = 0
    while (left := [entry for entry in queues.queue(queue.id).entries if entry.review is None]) and done < 50:
        done += queues.decide(queue.id, left[0].place, Review(ALLOWED, reviewer="Ada"))
        (summary,) = queues.queues()
        assert (summary.reviewed, summary.total) == (done, count.items)
    assert done == count.items


def test_what_is_left_out_of_a_queue_is_counted(history: History, queues: ReviewQueues) -> None:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item(text, number) for number, (text, _) in enumerate(TEXTS)])
    rules = QueueRules(violates=True)
    count = queues.count([run], rules)
    assert (count.items, count.verdicts, count.waiting) == (0, 0, len(TEXTS))
    history.runs.record(run, 0, histories.verdict(ALLOWED))
    history.runs.record(run, 1, histories.verdict(VIOLATES))
    history.reviews.add(history.items.at(run, [1])[0].item_id, Review(VIOLATES))
    count = queues.count([run], rules)
    assert (count.items, count.verdicts, count.allowed, count.reviewed, count.waiting) == (0, 2, 1, 1, 3)
    history.reviews.add(history.items.at(run, [0])[0].item_id, Review(Decision.ESCALATE))
    count = queues.count([run], QueueRules(violates=True, escalated=True))
    assert (count.items, count.reviewed) == (1, 1), (
        "what a person escalated is in the queue, and takes nothing from the others"
    )


def test_a_count_tells_which_golden_texts_are_there_already_and_which_have_a_verdict(
    history: History, queues: ReviewQueues
) -> None:
    share = evaluated(history)
    texts = [(GOLDEN[0].text, VIOLATES), *TEXTS]
    run = judged(history, texts)
    found = queues.count([run], QueueRules(violates=True, seed="a", golden=share))
    assert (found.golden_there, found.golden_judged) == (1, len(GOLDEN) - 1)
