"""What a person writes of one example: what can be expected, who says so, and what is refused."""

from __future__ import annotations

import pytest

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.evaluation.golden_writing import Written, changed_item, choices, expectation, new_item, refuse_text
from support.golden import BINARY, CODES, FLAGS, WORDS, A, E, V

JSON = OutputContract(
    ContractKind.JSON, (), (Field("violation", FieldKind.BINARY), Field("rules", FieldKind.RULE_IDS)), ("R1", "R2")
)
OLD = GoldenItem("old", Expectation(V, "SP2", "SP2"), "en", "why", "Ada", "2025", "file, row 3", Half.TEST)


def test_what_can_be_chosen_is_every_label_and_each_decision_that_they_leave_open() -> None:
    assert choices(BINARY) == ("violates", "allowed")
    assert choices(JSON) == ("violates", "allowed")
    assert choices(CODES) == ("SP0", "SP2", "SP3", "SP4", "violates")
    assert choices(WORDS) == ("VALID", "INVALID", "INVALID + ESCALATE")
    assert choices(FLAGS) == ("S", "H", "V", "violates", "allowed")


@pytest.mark.parametrize("contract", [BINARY, JSON, CODES, WORDS, FLAGS])
def test_every_choice_means_a_decision_of_its_own(contract: OutputContract) -> None:
    meant = [expectation(one, "", contract) for one in choices(contract)]
    assert len(set(meant)) == len(meant)
    assert all(one.decision for one in meant)


def test_what_is_no_answer_of_the_policy_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError, match="SP9"):
        expectation("SP9", "", CODES)
    with pytest.raises(InputError) as refused:
        new_item(Written("text"), WORDS, "", "")
    assert "VALID, INVALID or INVALID + ESCALATE" in str(refused.value.hints[0])


def test_a_new_example_says_who_wrote_it_and_when() -> None:
    made = new_item(Written(" as it is\n", "violates", "R1", " because "), JSON, "Ben", "2026")
    assert made == GoldenItem(" as it is\n", Expectation(V, "", "R1"), note="because", said_by="Ben", said_at="2026")


def test_a_note_changes_nothing_of_who_said_so_and_an_answer_does() -> None:
    noted = changed_item(OLD, Written(note="better"), CODES, "Ben", "2026")
    assert noted == GoldenItem("old", OLD.expected, "en", "better", "Ada", "2025", "file, row 3", Half.TEST)
    assert changed_item(OLD, Written("old", "SP2"), CODES, "Ben", "2026") == OLD
    other = changed_item(OLD, Written(expected="escalate"), CODES, "Ben", "2026")
    assert (other.expected, other.said_by, other.said_at) == (Expectation(E), "Ben", "2026")
    assert (other.origin, other.language, other.half) == ("file, row 3", "en", Half.TEST)


def test_another_text_is_no_longer_what_stood_in_the_file() -> None:
    other = changed_item(OLD, Written("new"), CODES, "Ben", "2026")
    assert (other.text, other.expected, other.origin, other.said_by) == ("new", OLD.expected, "", "Ben")


def test_a_rule_goes_with_the_answer_that_it_was_given_for() -> None:
    old = GoldenItem("old", Expectation(V, "", "R1"))
    assert changed_item(old, Written(expected="violates"), JSON, "", "").expected.rule == "R1"
    assert changed_item(old, Written(expected="allowed"), JSON, "", "").expected == Expectation(A)
    assert changed_item(old, Written(rule="R2"), JSON, "", "").expected == Expectation(V, "", "R2")
    assert changed_item(OLD, Written(expected="SP3"), CODES, "", "").expected == Expectation(V, "SP3")


def test_a_text_is_refused_where_it_is_empty_or_there_already() -> None:
    items = [GoldenItem(text, Expectation(A)) for text in ("one", "two", "two")]
    with pytest.raises(InputError, match="needs a text"):
        refuse_text(" \n", items)
    with pytest.raises(InputError, match="example 2"):
        refuse_text("two", items)
    refuse_text("one", items, 0)
    refuse_text("three", items)
