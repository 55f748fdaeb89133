"""Opinions of two people on the same items: agreement, conflicts, and what settles them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plumbline.domain.second_review import Conflict, agreements, conflict, opinions
from plumbline.domain.verdict import Decision, Review

KIM = Review(Decision.ALLOWED, note="A quotation.", reviewer="Kim", at="2026-11-30T10:00:00Z")
LEE = Review(Decision.VIOLATES, note="It names the seller.", reviewer="Lee", at="2026-11-30T11:00:00Z")
KIM_LATER = Review(Decision.VIOLATES, reviewer="Kim", at="2026-11-30T12:00:00Z")
LEE_FIRST = replace(LEE, merged=True)
LEE_AGAIN = Review(Decision.ALLOWED, reviewer="Lee", at="2026-11-30T13:00:00Z", merged=True)
LEE_UNSURE = Review(Decision.ESCALATE, reviewer="Lee", at="2026-11-30T14:00:00Z", merged=True)
MIA = Review(Decision.ESCALATE, reviewer="Mia", at="2026-11-30T15:00:00Z", merged=True)
WITHDRAWN = Review(None, reviewer="Kim", at="2026-11-30T10:30:00Z", withdraws=True)


def test_an_opinion_is_the_first_standing_decision_of_each_person() -> None:
    assert opinions([KIM, LEE, KIM_LATER]) == [KIM, LEE]
    assert opinions([KIM, WITHDRAWN, LEE, KIM_LATER]) == [LEE, KIM_LATER]
    assert opinions([]) == []


def test_who_settles_a_conflict_has_no_opinion_of_their_own() -> None:
    mia = replace(MIA, merged=False)
    assert opinions([KIM, LEE_FIRST, mia]) == [KIM, LEE_FIRST]
    assert opinions([KIM, LEE_AGAIN, mia]) == [KIM, LEE_AGAIN, mia]  # the two had agreed
    assert [(one.first, one.second) for one in agreements([[KIM, LEE_FIRST, mia]])] == [("Kim", "Lee")]


def test_what_was_overturned_on_appeal_is_no_conflict_and_no_opinion() -> None:
    overturned = Review(Decision.ALLOWED, reviewer="Mia", at="2026-11-30T16:00:00Z", on_appeal=True)
    assert conflict([LEE, overturned]) is None
    assert opinions([LEE, overturned]) == [LEE]
    settled = conflict([KIM, LEE_FIRST, overturned])
    assert settled is not None
    assert settled.settled == overturned
    differs = conflict([LEE, overturned, MIA])
    assert differs is not None
    assert (differs.said, differs.settled) == ((overturned, MIA), None)


def test_different_opinions_are_a_conflict_until_somebody_decides_after_both() -> None:
    found = conflict([KIM, LEE])
    assert found is not None
    assert (found.said, found.settled) == ((KIM, LEE), None)
    found = conflict([KIM, LEE, KIM_LATER])
    assert found is not None
    assert found.settled == KIM_LATER


def test_no_conflict_where_two_agree_or_one_alone_changed_their_mind() -> None:
    assert conflict([KIM, KIM_LATER]) is None
    assert conflict([LEE, KIM_LATER]) is None
    assert conflict([]) is None


@pytest.mark.parametrize(
    ("reviews", "found"),
    [
        ([KIM, LEE_FIRST, LEE_UNSURE], Conflict((KIM, LEE_UNSURE))),
        ([KIM, LEE_FIRST, MIA], Conflict((KIM, LEE_FIRST, MIA))),
        ([KIM, LEE_FIRST, LEE_AGAIN], Conflict((KIM, LEE_FIRST), LEE_AGAIN)),
        ([KIM, LEE_AGAIN, LEE_UNSURE], Conflict((KIM, LEE_UNSURE))),
        ([KIM, LEE_AGAIN, KIM_LATER, LEE_FIRST], None),
    ],
    ids=["still differs", "a third person", "came round", "differs now", "agrees with what was decided last"],
)
def test_a_merged_decision_settles_nothing_unless_all_agree(reviews: list[Review], found: Conflict | None) -> None:
    assert conflict(reviews) == found


@pytest.mark.parametrize(
    ("reviews", "found"),
    [
        ([LEE_AGAIN], Conflict((KIM_LATER, LEE_AGAIN), reopened=True)),
        ([MIA], Conflict((KIM_LATER, MIA), reopened=True)),
        ([LEE_FIRST], Conflict((KIM, LEE_FIRST), KIM_LATER)),
        ([LEE_AGAIN, KIM], Conflict((KIM_LATER, LEE_AGAIN), KIM, reopened=True)),
        ([LEE_AGAIN, LEE_FIRST], Conflict((KIM_LATER, LEE_AGAIN), LEE_FIRST, reopened=True)),
        ([LEE_AGAIN, LEE_UNSURE], Conflict((KIM_LATER, LEE_UNSURE), reopened=True)),
        ([LEE_AGAIN, KIM, LEE_UNSURE], Conflict((KIM, LEE_UNSURE), reopened=True)),
    ],
    ids=["changed", "a third person", "the same", "settled again", "changed back", "changed twice", "opened twice"],
)
def test_a_settled_conflict_is_open_again_where_a_merged_decision_differs(
    reviews: list[Review], found: Conflict
) -> None:
    assert conflict([KIM, LEE_FIRST, KIM_LATER, *reviews]) == found


MIA_FINAL = Review(Decision.VIOLATES, "R1", "Kim is right.", "Mia", "2026-11-30T17:00:00Z", settles=True)
KIM_OWN = replace(KIM, at="2026-11-30T16:00:00Z")


def test_of_several_second_reviewers_each_is_heard_and_ones_own_first_decision_settles_nothing() -> None:
    found = conflict([LEE_FIRST, MIA, KIM_OWN])
    assert found == Conflict((LEE_FIRST, MIA, KIM_OWN))
    assert opinions([LEE_FIRST, MIA, KIM_OWN]) == [LEE_FIRST, MIA, KIM_OWN]
    assert conflict([LEE_FIRST, MIA, KIM_OWN, MIA_FINAL]) == Conflict((LEE_FIRST, MIA, KIM_OWN), MIA_FINAL)
    assert opinions([LEE_FIRST, MIA, KIM_OWN, MIA_FINAL]) == [LEE_FIRST, MIA, KIM_OWN]


def test_who_sees_the_others_and_decides_first_here_settles() -> None:
    final = replace(MIA_FINAL, reviewer="Kim")
    assert conflict([LEE_FIRST, MIA, final]) == Conflict((LEE_FIRST, MIA), final)
    assert opinions([LEE_FIRST, MIA, final]) == [LEE_FIRST, MIA]
    late = Review(Decision.ALLOWED, reviewer="Ann", at="2026-11-30T18:00:00Z", merged=True)
    assert conflict([LEE_FIRST, MIA, final, late]) == Conflict((final, late), reopened=True)


def test_three_people_make_three_pairs() -> None:
    items = [[LEE_FIRST, MIA, KIM_OWN, MIA_FINAL], [LEE_FIRST, replace(MIA, decision=Decision.VIOLATES), KIM_LATER]]
    assert [
        (one.first, one.second, one.agreement.unanimous.hits, one.agreement.unanimous.of) for one in agreements(items)
    ] == [
        ("Kim", "Lee", 1, 2),
        ("Kim", "Mia", 1, 2),
        ("Lee", "Mia", 1, 2),
    ]


def test_agreement_counts_first_opinions_of_each_two_people() -> None:
    (pair,) = agreements([[KIM, LEE, KIM_LATER], [KIM], [LEE, KIM_LATER], []])
    assert (pair.first, pair.second) == ("Kim", "Lee")
    assert (pair.agreement.unanimous.hits, pair.agreement.unanimous.of) == (1, 2)
    assert pair.agreement.kappa == 0
    assert pair.interval is None, "one of the two always said the same"
    (pair,) = agreements([[KIM, LEE], [KIM_LATER, LEE], [KIM, LEE_AGAIN], [KIM_LATER, LEE]])
    assert pair.interval is not None
    assert pair.interval.low <= pair.agreement.kappa <= pair.interval.high
