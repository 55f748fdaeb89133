"""Appeals: what they are against, who decides twice, and the figures by rule."""

from __future__ import annotations

from plumbline.domain.appeals import (
    Appeal,
    Appealed,
    AppealFigures,
    Outcome,
    Ruling,
    by_rule,
    counting,
    rules_against,
)
from plumbline.domain.verdict import Decision, Reading, Review, Verdict

V, A, E = Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE


def against(reviewer: str = "Ada", *, by_person: bool = True, decision: Decision = V, label: str = "") -> Appealed:
    return Appealed(decision, label, by_person=by_person, reviewer=reviewer, at="2026-11-30T10:00:00.000Z")


def appeal(outcome: Outcome | None = None, reviewer: str = "Ada", *, by_person: bool = True) -> Appeal:
    ruling = None if outcome is None else Ruling(outcome)
    return Appeal(1, "Why?", "", "", against(reviewer, by_person=by_person), ruling)


def test_the_last_decision_of_people_counts_and_then_the_models() -> None:
    verdict = Verdict(Reading(V, labels=("SP2", "SP4")))
    assert counting(verdict, "then", ()) == Appealed(V, "SP2", by_person=False, reviewer="", at="then")
    first, second = Review(E, "SP4", reviewer="Ada", at="1"), Review(A, reviewer="Ben", at="2")
    assert counting(verdict, "then", (first, second)) == Appealed(A, "", by_person=True, reviewer="Ben", at="2")
    back = Review(E, withdraws=True)
    assert counting(verdict, "then", (first, second, back)) == Appealed(
        E, "SP4", by_person=True, reviewer="Ada", at="1"
    )
    nothing = Verdict(Reading(Decision.UNDETERMINED))
    assert counting(nothing, "then", ()) is None
    assert counting(nothing, "then", (first, Review(None, withdraws=True))) is None


def test_the_same_person_is_told_by_the_name_and_no_name_may_be_anybody() -> None:
    assert appeal().same_person(" ada ")
    assert not appeal().same_person("Ben")
    assert not appeal().same_person("")
    assert appeal(reviewer="").same_person("")
    assert not appeal(reviewer="", by_person=False).same_person("")


def test_figures_count_each_appeal_once_and_of_those_decided_how_many_were_overturned() -> None:
    outcomes = [None, Outcome.WITHDRAWN, Outcome.UPHELD, Outcome.UPHELD, Outcome.OVERTURNED]
    figures = AppealFigures.of(map(appeal, outcomes))
    assert figures == AppealFigures(open=1, withdrawn=1, upheld=2, overturned=1)
    assert figures.total == 5
    assert (figures.overturned_share.hits, figures.overturned_share.of) == (1, 3)
    assert figures.few
    assert not AppealFigures(upheld=8, overturned=2).few
    assert not AppealFigures(open=1).few
    assert AppealFigures().overturned_share.value is None


def test_a_bad_rule_comes_first_and_an_appeal_counts_for_each_of_its_rules() -> None:
    good = [(appeal(Outcome.UPHELD), ("R1",)) for _ in range(3)]
    bad = [(appeal(Outcome.OVERTURNED), ("R2", "R1", "R2"))]
    found = by_rule([*good, *bad, (appeal(), ())])
    assert found == {
        "R1": AppealFigures(upheld=3, overturned=1),
        "R2": AppealFigures(overturned=1),
        "": AppealFigures(open=1),
    }
    assert list(found) == ["R1", "R2", ""]


def test_a_decision_rests_on_the_models_rules_only_where_the_person_agrees() -> None:
    cited = ("R1", "R2")
    assert rules_against(against(by_person=False, label="1"), V, cited) == cited
    assert rules_against(against(), V, cited) == cited
    assert rules_against(against(label="R2"), V, cited) == cited
    assert rules_against(against(label="R9"), V, cited) == ("R9",)
    assert rules_against(against(decision=A, label="R0"), V, cited) == ("R0",)
    assert rules_against(against(decision=A), V, cited) == ()
