"""Statements on items of the history, and templates that a person changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision, Review
from plumbline.services.history.statements import Statements
from plumbline.store.history import History
from support import histories

SHIPPED = Path(__file__).parents[4] / "resources" / "statements"


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def statements(history: History, tmp_path: Path) -> Statements:
    return Statements(history, SHIPPED, tmp_path / "statements")


def judged(history: History, decision: Decision) -> int:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item("a text", 0)])
    return history.runs.record(run, 0, histories.verdict(decision)).item_id


def test_the_machines_verdict_alone_then_a_persons(history: History, statements: Statements) -> None:
    item = judged(history, Decision.VIOLATES)
    assert "A program decided this" in statements.of(item, "en", date="today")
    assert "Decided on today." in statements.of(item, "en", date="today")
    history.reviews.add(item, Review(Decision.ALLOWED, note="A quotation.", reviewer="Kim"))
    said = statements.of(item, "en")
    assert "Your post stays." in said
    assert "Reason: A quotation." in said
    assert "a person decided" in said
    assert "Kim" not in said
    history.reviews.withdraw(item, "Kim")
    assert "Your post was removed." in statements.of(item, "en")


def test_an_item_without_a_verdict_has_no_statement(history: History, statements: Statements) -> None:
    run = history.runs.create(histories.spec())
    history.runs.add_items(run, 0, [histories.item("a text", 0)])
    (item,) = history.items.at(run, [0])
    with pytest.raises(InputError):
        statements.of(item.item_id, "en")


def test_a_template_is_changed_and_taken_back(history: History, statements: Statements) -> None:
    item = judged(history, Decision.VIOLATES)
    changed = replace(statements.template("de"), violates="Weg damit ({policy}).")
    statements.save("de", changed)
    assert statements.is_own("de")
    assert statements.of(item, "de").startswith("Weg damit (")
    assert "Your post was removed." in statements.of(item, "en")
    statements.reset("de")
    assert not statements.is_own("de")
    assert "Weg damit" not in statements.of(item, "de")


@pytest.mark.parametrize("language", ["xx", "../en", ""])
def test_a_language_without_a_template_is_refused(statements: Statements, language: str) -> None:
    with pytest.raises(InputError, match="There are templates in"):
        statements.template(language)
    with pytest.raises(InputError):
        statements.reset(language)


def test_an_appeal_that_was_decided_has_a_reply(history: History, statements: Statements) -> None:
    item = judged(history, Decision.VIOLATES)
    appeal = history.appeals.open(item, "It was a joke.")
    with pytest.raises(InputError, match="Appeal 1 was not decided"):
        statements.reply(appeal.id, "en")
    history.appeals.end(appeal.id, Ruling(Outcome.OVERTURNED, Decision.ALLOWED, "SP0", "A quotation.", "Kim"))
    said = statements.reply(appeal.id, "en", date="today")
    assert "changed the decision." in said
    assert "Your post stays." in said
    assert "Reason: A quotation." in said
    assert said.endswith("Decided on today.\n")
    assert "Kim" not in said
    history.reviews.add(item, Review(Decision.VIOLATES))
    assert "Your post stays." in statements.reply(appeal.id, "en")
    second = history.appeals.open(item, "Again.")
    history.appeals.end(second.id, Ruling(Outcome.WITHDRAWN))
    with pytest.raises(InputError, match="Appeal 2 was not decided"):
        statements.reply(second.id, "en")


def test_an_own_template_from_before_appeals_still_replies(
    history: History, statements: Statements, tmp_path: Path
) -> None:
    (tmp_path / "statements").mkdir()
    lines = (SHIPPED / "en.toml").read_text("utf-8").splitlines()
    own = "\n".join(line for line in lines if not line.startswith("appeal_")).replace("removed", "hidden")
    (tmp_path / "statements" / "en.toml").write_text(own, "utf-8")
    item = judged(history, Decision.VIOLATES)
    appeal = history.appeals.open(item, "Why?")
    history.appeals.end(appeal.id, Ruling(Outcome.UPHELD, reason="Spam."))
    assert "The decision stands.\n\nYour post was hidden." in statements.reply(appeal.id, "en")


def _decided(history: History, policy: PolicyVersion, label: str, *reviews: Review) -> int:
    run = history.runs.create(histories.spec(policy=policy))
    history.runs.add_items(run, 0, [histories.item("a text", 0)])
    item = history.runs.record(run, 0, histories.verdict(Decision.VIOLATES, labels=(label,))).item_id
    for review in reviews:
        history.reviews.add(item, review)
    return item


def test_the_rule_that_a_person_names_is_the_one_that_is_quoted(history: History, statements: Statements) -> None:
    policy = histories.policy(text="1. Be kind.\n2. No ads.", contract=standard_contract("1. Be kind.\n2. No ads."))
    assert "The rule in question:\n2. No ads." in statements.of(_decided(history, policy, "R2"), "en")
    for review in (Review(Decision.VIOLATES, "R1"), Review(Decision.ESCALATE, "R1")):
        said = statements.of(_decided(history, policy, "R2", review), "en")
        assert "The rule in question:\n1. Be kind." in said
        assert "No ads" not in said
    allowed = statements.of(_decided(history, policy, "R2", Review(Decision.ALLOWED, "R2")), "en")
    assert "The rule in question" not in allowed


def test_an_answer_is_said_by_what_it_means(history: History, statements: Statements) -> None:
    labels = (Label("SAFE", Decision.ALLOWED, 0, "Fine"), Label("VALID", Decision.VIOLATES, 1, "A real threat"))
    policy = histories.policy(text="Say VALID or SAFE.", contract=OutputContract(ContractKind.WORD, labels))
    said = statements.of(_decided(history, policy, "VALID"), "en")
    assert "The rule in question:\nA real threat\n" in said
    assert "VALID" not in said


def test_a_template_with_an_unknown_place_is_not_kept(statements: Statements) -> None:
    with pytest.raises(InputError, match=r"\{grund\}"):
        statements.save("de", replace(statements.template("de"), note="Grund: {grund}"))
    assert not statements.is_own("de")
