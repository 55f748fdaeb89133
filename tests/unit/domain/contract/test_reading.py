"""What is read is right, and what can't be read is never a verdict."""

import json
import random

import pytest

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.verdict import Decision, Reading, UndeterminedReason
from support import injections
from support.contracts import CONTRACTS
from support.finals import readable, unreadable

FINALS = 500  # readable ones, and as many unreadable ones, of every contract


@pytest.mark.parametrize("name", CONTRACTS)
def test_readable_finals_are_read(name):
    rng = random.Random(f"readable {name}")
    decisions = set()
    for _ in range(FINALS):
        final = readable(name, rng)
        reading = CONTRACTS[name].read(final.text)
        assert (reading.decision, reading.labels, reading.reason) == (final.decision, final.labels, None), final.text
        decisions.add(final.decision)
    assert len(decisions) > 1


@pytest.mark.parametrize("name", CONTRACTS)
def test_unreadable_finals_are_undetermined(name):
    rng = random.Random(f"unreadable {name}")
    reasons = set()
    for _ in range(FINALS):
        final = unreadable(name, rng)
        reading = CONTRACTS[name].read(final.text, complete=final.complete)
        assert reading.reason in final.reasons, final.text[:200]
        assert reading == Reading(Decision.UNDETERMINED, reading.reason)
        reasons.add(reading.reason)
    assert len(reasons) > 2


def read(name, text, **options):
    return CONTRACTS[name].read(text, **options)


def test_valid_is_not_found_inside_invalid():
    assert read("word", "INVALID").decision is Decision.VIOLATES
    assert read("word", "The post is INVALID").decision is Decision.UNDETERMINED
    assert read("word", "INVALID + ESCALATE").decision is Decision.ESCALATE
    assert read("word", "VALID").decision is Decision.ALLOWED
    assert read("word", "INVALIDVALID").reason is UndeterminedReason.UNREADABLE
    assert read("word", "VALID or INVALID").reason is UndeterminedReason.CONTRADICTORY


def test_an_escalating_label_asks_for_a_person_whatever_the_digit_says():
    for digit in (0, 1):
        assert read("json", f'{{"violation": {digit}, "policy_category": "SP4"}}').decision is Decision.ESCALATE
    for digit, label in ((0, "SP2"), (1, "SP0")):
        reading = read("json", f'{{"violation": {digit}, "policy_category": "{label}"}}')
        assert reading.reason is UndeterminedReason.CONTRADICTORY


def test_a_cut_word_may_have_become_another():
    assert read("word", "INVALID", complete=False).reason is UndeterminedReason.CUT_OFF
    assert read("label", "SP2", complete=False).reason is UndeterminedReason.CUT_OFF


def test_a_closed_object_is_whole_although_the_end_was_cut():
    whole = '{"violation": 1, "policy_category": "SP4"}'
    assert read("json", whole, complete=False).decision is Decision.ESCALATE
    assert read("json", whole[:-1], complete=False).reason is UndeterminedReason.CUT_OFF
    assert read("json", whole[:-1]).reason is UndeterminedReason.CUT_OFF


@pytest.mark.parametrize(
    "text",
    [
        "SP4 - Fraud",
        "SP4 – Fraud and takeover",
        "SP4: Fraud",
        "SP4 (Fraud)",
        "sp4 - fraud",
        "**SP4 - Fraud.**",
        "Label: SP4",
        "SP4 - Losing Money",
    ],
)
def test_a_label_may_carry_its_title(text):
    assert read("label", text).labels == ("SP4",)


@pytest.mark.parametrize(
    "text", ["SP4 - no, SP2", "SP4 - or not", "SP4 Fraud", "SP4 -", "SP4 - Fraud\nSP2", "SP4 - Fraud not SP2", "D-SP4"]
)
def test_what_follows_a_label_may_not_be_anything(text):
    assert read("label", text).decision is Decision.UNDETERMINED


def test_a_label_is_compared_whole():
    assert read("label", "SP2.a").labels == ("SP2.a",)
    assert read("label", "SP2").labels == ("SP2",)
    assert read("label", "SP2.").labels == ("SP2",)
    assert read("label", "SP2.b").decision is Decision.UNDETERMINED


def test_case_counts_where_two_labels_differ_in_nothing_else():
    contract = OutputContract(ContractKind.LABEL, (Label("s", Decision.ALLOWED), Label("S", Decision.VIOLATES, 1)))
    assert contract.read("s").decision is Decision.ALLOWED
    assert contract.read("S").decision is Decision.VIOLATES


def test_composed_and_decomposed_letters_are_the_same():
    contract = OutputContract(
        ContractKind.WORD, (Label("prüfen", Decision.ESCALATE), Label("erlaubt", Decision.ALLOWED))
    )
    assert contract.read("pru\u0308fen").labels == ("prüfen",)


def test_digit_with_its_meaning():
    assert read("binary", "1 (VIOLATES)").decision is Decision.VIOLATES
    assert read("binary", "0 - safe").decision is Decision.ALLOWED
    assert read("binary", "1 (SAFE)").decision is Decision.UNDETERMINED
    assert read("binary", "1 - 5").decision is Decision.UNDETERMINED


def test_a_bare_answer_may_come_as_an_object_with_one_telling_key():
    assert read("binary", '{"violation": 1}').decision is Decision.VIOLATES
    assert read("label", '{"label": "SP4"}').labels == ("SP4",)
    assert read("binary", '{"confidence": 1}').decision is Decision.UNDETERMINED
    assert read("binary", '{"violation": 1, "label": 0}').decision is Decision.UNDETERMINED


@pytest.mark.parametrize(
    ("violation", "category", "expected"),
    [
        (0, None, Decision.ALLOWED),
        (0, "SP0", Decision.ALLOWED),
        (0, "SP4", Decision.ESCALATE),
        (1, "SP2", Decision.VIOLATES),
        (1, "SP4", Decision.ESCALATE),
        (0, "SP2", UndeterminedReason.CONTRADICTORY),
        (1, "SP0", UndeterminedReason.CONTRADICTORY),
        (1, None, UndeterminedReason.CONTRADICTORY),
        (1, ["SP2"], Decision.VIOLATES),
        (1, ["SP2", "SP4"], UndeterminedReason.CONTRADICTORY),
        (1, "SP2 and SP4", UndeterminedReason.CONTRADICTORY),
        (1, "SP9", UndeterminedReason.UNREADABLE),
        (1, 2, UndeterminedReason.UNREADABLE),
        (0, "none", Decision.ALLOWED),
        (0, "", Decision.ALLOWED),
        (1, "SP4 - Fraud", Decision.ESCALATE),
        (None, "SP2", UndeterminedReason.UNREADABLE),
    ],
)
def test_digit_and_label_together(violation, category, expected):
    reading = read("json", json.dumps({"violation": violation, "policy_category": category}))
    assert expected in (reading.decision, reading.reason)


def test_a_missing_category_is_nothing_only_where_nothing_applies():
    assert read("json", '{"violation": 0}').decision is Decision.ALLOWED
    assert read("json", '{"violation": 1}').reason is UndeterminedReason.UNREADABLE


def test_the_words_around_the_decision():
    reading = read(
        "json",
        '{"violation": 1, "policy_category": "SP4", "rule_ids": ["sp2.a", "X1", "SP2.a"], "confidence": "High", '
        '"rationale": "a\\u0000b\\ud800"}',
    )
    assert reading.rule_ids == ("SP2.a", "X1")
    assert reading.confidence == "high"
    assert reading.rationale == "a\ufffdb\ufffd"
    assert reading.severity == 3


def test_a_label_that_is_a_rule_is_its_own_citation():
    assert read("label", "SP4").rule_ids == ("SP4",)
    assert read("label", "SP0").rule_ids == ()


def test_keys_in_another_case_are_the_same_keys():
    assert read("json, digit alone", '{"Violation": 1}').decision is Decision.VIOLATES
    assert read("json, digit alone", '{"VIOLATION": 1, "Violation": 0}').reason is UndeterminedReason.CONTRADICTORY
    assert read("json, digit alone", '{"violation": 0, "violation": 1}').reason is UndeterminedReason.CONTRADICTORY
    assert read("json, digit alone", '{"violation": 1, "violation": 1}').decision is Decision.VIOLATES


def test_the_worst_flag_decides():
    reading = read("flags", '{"S": 1, "prüfen": 1, "V2": 1}')
    assert reading == Reading(Decision.VIOLATES, labels=("V2", "S", "prüfen"), severity=4)
    assert read("flags", '{"S": 0, "prüfen": 1, "V2": 0}').decision is Decision.ESCALATE
    assert read("flags", '{"S": 0, "prüfen": 0, "V2": 0}') == Reading(Decision.ALLOWED)


def test_an_absent_flag_is_unknown():
    assert read("flags", '{"S": 1, "V2": 0}').reason is UndeterminedReason.UNREADABLE


@pytest.mark.parametrize(
    "text",
    [
        '{"violation": 1}' + " " * 70_000,
        '{"violation": ' + "9" * 6_000 + "}",
        '{"violation": 1, "x": ' + "[" * 5_000 + "}",
    ],
)
def test_oversized_answers_are_refused_quickly(text):
    assert read("json, digit alone", text).reason is UndeterminedReason.UNREADABLE


def test_the_empty_answer():
    assert read("json", "").reason is UndeterminedReason.NO_ANSWER
    assert read("json", "```json\n```").reason is UndeterminedReason.NO_ANSWER
    assert read("json", "", complete=False).reason is UndeterminedReason.CUT_OFF


def test_the_same_object_again_and_again_is_read_once():
    contract = OutputContract(ContractKind.JSON, (), (Field("violation", FieldKind.BINARY),))
    answer = '{"violation": 1} '
    assert contract.read(answer * 3_000).decision is Decision.VIOLATES
    assert contract.read(answer * 3_000 + '{"violation": 0}').reason is UndeterminedReason.CONTRADICTORY
    assert contract.read(answer * 3_000 + '{"violation":').decision is Decision.UNDETERMINED


def test_no_attempt_to_influence_the_model_is_read_as_an_answer(count):
    """A model that repeats what it was told to say, instead of answering, has decided nothing."""
    attacks = injections.attacks("Cheap pills at example.org")
    for name, contract in CONTRACTS.items():
        for attack in attacks:
            assert contract.read(attack).decision is Decision.UNDETERMINED, (name, attack)
    count("unreadable answers, none taken for a verdict", len(attacks) * len(CONTRACTS))
