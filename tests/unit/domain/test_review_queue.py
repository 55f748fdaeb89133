"""What a queue is drawn from: rules, the audit's share, golden items among the others, hard items, reviewers."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import pairwise

from plumbline.domain.review_queue import (
    Candidate,
    Entry,
    GoldenShare,
    HardItems,
    QueueRules,
    Why,
    arranged,
    chosen,
    grouped,
    with_golden,
)
from plumbline.domain.verdict import Decision


def candidate(number: int, decision: Decision = Decision.ALLOWED, **changes: object) -> Candidate:
    sha256 = hashlib.sha256(str(number).encode()).hexdigest()
    made = Candidate(number, 1, number, sha256, decision, 0.75, hard=False, review=None, reviews=0, policy=1)
    return replace(made, **changes)  # type: ignore[arg-type]


def numbers(entries: list[Entry]) -> list[int]:
    return [entry.candidate.item_id for entry in entries]


MIXED = [
    candidate(0, Decision.VIOLATES, probability=0.99),
    candidate(1, probability=0.6),
    candidate(2, Decision.ESCALATE, probability=None),
    candidate(3, Decision.UNDETERMINED, probability=None),
    candidate(4, review=Decision.ESCALATE, reviews=1),
    candidate(5, Decision.VIOLATES, review=Decision.ALLOWED, reviews=1),
    candidate(6, probability=0.9),
]


def test_each_rule_chooses_its_own_and_an_item_has_every_reason() -> None:
    assert numbers(chosen(QueueRules(violates=True), MIXED)) == [0]
    assert numbers(chosen(QueueRules(escalated=True), MIXED)) == [2, 4]
    assert numbers(chosen(QueueRules(undetermined=True), MIXED)) == [3]
    assert numbers(chosen(QueueRules(between=(0.6, 0.9)), MIXED)) == [1, 6]
    assert numbers(chosen(QueueRules(every=3), MIXED)) == [2]
    assert numbers(chosen(QueueRules(audit=1), MIXED)) == [1, 6]
    both = chosen(QueueRules(audit=1, between=(0.5, 0.7), violates=True), MIXED)
    assert [entry.why for entry in both] == [(Why.VIOLATES,), (Why.BETWEEN, Why.AUDIT), (Why.AUDIT,)]
    assert chosen(QueueRules(), MIXED) == []


def test_the_audit_draws_its_share_and_the_same_again_with_the_same_seed() -> None:
    many = [candidate(number) for number in range(4000)]
    drawn = numbers(chosen(QueueRules(audit=0.1, seed="a"), many))
    assert len(drawn) == 400
    assert numbers(chosen(QueueRules(audit=0.1, seed="a"), many)) == drawn
    assert numbers(chosen(QueueRules(audit=0.1, seed="b"), many)) != drawn
    assert set(drawn) < set(numbers(chosen(QueueRules(audit=0.2, seed="a"), many)))


def test_the_audit_of_a_few_items_has_as_many_as_it_says_with_every_seed() -> None:
    few = [candidate(number) for number in range(56)]
    for number in range(40):
        assert len(chosen(QueueRules(audit=0.2, seed=str(number)), few)) == 11
        assert len(chosen(QueueRules(audit=0.001, seed=str(number)), few)) == 1


def test_what_was_decided_meanwhile_changes_nothing_of_what_the_audit_draws() -> None:
    many = [candidate(number) for number in range(100)]
    rules = QueueRules(audit=0.2, seed="a")
    drawn = numbers(chosen(rules, many))
    reviewed = [replace(one, review=Decision.ALLOWED) if one.item_id in drawn[:5] else one for one in many]
    assert numbers(chosen(rules, reviewed)) == drawn[5:]


def test_similar_ones_stand_behind_the_first_and_stay_with_one_reviewer() -> None:
    entries = chosen(QueueRules(violates=True), [candidate(number, Decision.VIOLATES) for number in range(5)])
    made = arranged(QueueRules(reviewers=("Ada", "Ben")), grouped(entries, [0, 1, 0, 3, 1]))
    assert numbers(made) == [0, 2, 1, 4, 3]
    assert [entry.likeness for entry in made] == [0, 0, 2, 2, 4]
    assert [entry.reviewer for entry in made] == ["Ada", "Ada", "Ben", "Ben", "Ada"]


def test_hard_items_stand_last_or_spread() -> None:
    hard = [candidate(number, Decision.VIOLATES, hard=number < 3) for number in range(9)]
    entries = chosen(QueueRules(violates=True), hard)
    assert numbers(arranged(QueueRules(), entries)) == list(range(9))
    assert numbers(arranged(QueueRules(hard=HardItems.LAST), entries)) == [*range(3, 9), 0, 1, 2]
    spread = [entry.candidate.hard for entry in arranged(QueueRules(hard=HardItems.SPREAD), entries)]
    assert sum(spread) == 3
    assert not any(one and two for one, two in pairwise(spread)), spread


def test_golden_items_are_hidden_among_those_that_the_rules_would_choose_too() -> None:
    rules = QueueRules(violates=True, seed="a", golden=GoldenShare("spam", "examples", 1, 0.2))
    entries = chosen(rules, [candidate(number, Decision.VIOLATES) for number in range(20)])
    golden = [(candidate(100 + number, Decision.VIOLATES), Decision.ALLOWED) for number in range(6)]
    golden += [(candidate(200 + number), Decision.VIOLATES) for number in range(6)]
    mixed = with_golden(rules, entries, golden)
    known = [entry for entry in mixed if entry.known is not None]
    assert len(mixed) == 24
    assert len(known) == 4
    assert all(entry.candidate.decision is Decision.VIOLATES and entry.why == (Why.VIOLATES,) for entry in known)
    assert len({entry.likeness for entry in mixed}) == 24
    assert numbers(with_golden(rules, entries, golden)) == numbers(mixed)
    assert [entry for entry in mixed if entry.known is None] == entries


def test_a_golden_item_never_stands_between_similar_ones() -> None:
    rules = QueueRules(violates=True, seed="a", golden=GoldenShare("spam", "examples", 1, 1))
    entries = chosen(rules, [candidate(number, Decision.VIOLATES) for number in range(6)])
    golden = [(candidate(100 + number, Decision.VIOLATES), Decision.ALLOWED) for number in range(6)]
    mixed = with_golden(rules, grouped(entries, [0, 0, 0, 3, 3, 3]), golden)
    assert len(mixed) == 12
    places = [place for place, entry in enumerate(mixed) if entry.likeness == 0]
    assert places == list(range(places[0], places[0] + 3))
