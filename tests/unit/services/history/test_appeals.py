"""Appeals by their place in a run, with the policy's labels, and the figures by version and rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.appeals import AppealFigures, Outcome
from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision, Review
from plumbline.services.history.appeals import Appeals
from plumbline.store.history import History
from support import histories
from support.reports import POLICY


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def appeals(history: History) -> Appeals:
    return Appeals(history)


def judged(history: History, *verdicts: Decision, text: str = POLICY) -> int:
    run = history.runs.create(histories.spec(policy=histories.policy("market", text)))
    history.runs.add_items(run, 0, [histories.item(f"text {place}", place) for place in range(len(verdicts))])
    for place, decision in enumerate(verdicts):
        history.runs.record(run, place, histories.verdict(decision))
    return run


def item(history: History, run: int, position: int) -> int:
    return history.items.page(run)[position].item_id


def test_an_appeal_needs_words_and_keeps_them_without_the_space_around(history: History, appeals: Appeals) -> None:
    run = judged(history, Decision.VIOLATES)
    with pytest.raises(InputError, match="in the words of the person"):
        appeals.open(item(history, run, 0), " \n")
    assert appeals.open(item(history, run, 0), "  It was\na joke.\n", "Ada").words == "It was\na joke."


def test_overturning_takes_a_label_of_the_policy_alone(history: History, appeals: Appeals) -> None:
    run = judged(history, Decision.VIOLATES)
    number = appeals.open(item(history, run, 0), "Why?").id
    with pytest.raises(InputError, match="no label “SP2” for “allowed”"):
        appeals.overturn(number, Decision.ALLOWED, "SP2", "")
    made = appeals.overturn(number, Decision.ESCALATE, "SP4", " Unclear. ", "Ben")
    assert made.ruling is not None
    assert (made.ruling.label, made.ruling.reason, made.ruling.reviewer) == ("SP4", "Unclear.", "Ben")
    assert appeals.waiting() == []
    assert [entry.appeal.id for entry in appeals.all(Outcome.OVERTURNED)] == [number]


def test_figures_are_by_version_and_rule(history: History, appeals: Appeals) -> None:
    run = judged(history, Decision.VIOLATES, Decision.VIOLATES, Decision.ESCALATE, Decision.ALLOWED)
    for place in (0, 1):
        number = appeals.open(item(history, run, place), "Why?").id
        appeals.overturn(number, Decision.ALLOWED, "", "A joke.")
    appeals.uphold(appeals.open(item(history, run, 2), "Why?").id, "Fraud.")
    history.reviews.add(history.items.page(run)[3].item_id, Review(Decision.ALLOWED))
    appeals.withdraw(appeals.open(item(history, run, 3), "Take it down.").id)
    other = judged(history, Decision.VIOLATES, text=f"{POLICY}\nSP9: News.\n")
    appeals.open(item(history, other, 0), "Why?")
    versions = {one.sha256: one for one in appeals.figures()}
    assert len(versions) == 2
    first = versions[history.runs.spec(run).policy.sha256]
    assert first.figures == AppealFigures(withdrawn=1, upheld=1, overturned=2)
    assert [(one.rule, one.title, one.figures) for one in first.rules] == [
        ("SP2", "Bulk promotion", AppealFigures(upheld=1, overturned=2)),
        ("SP4", "Fraud", AppealFigures(upheld=1)),
        ("SP0", "", AppealFigures(withdrawn=1)),
    ]
    second = versions[history.runs.spec(other).policy.sha256]
    assert [str(one.policy.words()) for one in (first, second)] == [
        "Policy market · version 1",
        "Policy market · version 2",
    ]
    assert second.figures == AppealFigures(open=1)
