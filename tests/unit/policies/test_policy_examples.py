"""The labelled examples of the starter policies: each is decided as its rule says, and none is dangerous to ship."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest

from plumbline.domain.contract.contract import ContractKind, FieldKind, OutputContract
from plumbline.domain.verdict import Decision

# Never illustrated: the rule that everything sexual with minors is escalated.
WITHOUT_EXAMPLES = {"SX5"}


def test_enough_of_both_kinds_and_of_those_in_doubt(starter):
    counts = Counter(example.expected for example in starter.examples)
    assert sum(counts.values()) >= 24
    assert counts["violates"] >= 10
    assert counts["allowed"] >= 10
    if any(label.decision is Decision.ESCALATE for label in starter.policy.contract.labels):
        assert counts["escalate"] >= 5
    assert set(counts) <= {"violates", "allowed", "escalate"}


def test_no_text_stands_twice_or_in_a_policy(starters):
    texts = [_bare(example.text) for starter in starters for example in starter.examples]
    worked = {_bare(text) for starter in starters for text, _ in starter.worked}
    assert len(worked) == sum(len(starter.worked) for starter in starters)
    assert [text for text, times in Counter(texts).items() if times > 1] == []
    assert worked.isdisjoint(texts)


def test_every_example_is_decided_as_its_rule_says(starter):
    labels = {label.text: label.decision for label in starter.policy.contract.labels}
    rules = {rule: decision for rule, (_, decision) in starter.rules.items()}
    for example in starter.examples:
        if not example.rule:
            assert example.expected == "allowed", example
            continue
        decision = labels.get(example.rule) or rules.get(example.rule)
        if starter.kind is ContractKind.BINARY and decision is Decision.ESCALATE:
            decision = Decision.VIOLATES
        assert decision == example.expected, example


def test_every_rule_that_can_decide_has_an_example(starter):
    used = {example.rule for example in starter.examples}
    names = {rule: {rule, title} for rule, (title, _) in starter.rules.items()}
    unused = {rule for rule, either in names.items() if used.isdisjoint(either)}
    if starter.kind is ContractKind.LABEL:
        assert "SH0" in used
        unused = {rule for rule in unused if not rule.startswith("SH0.")}
    assert unused - WITHOUT_EXAMPLES == set()


def test_the_right_answer_can_be_given(starter):
    contract = starter.policy.contract
    for example in starter.examples:
        answer = _right_answer(contract, example.rule, example.expected)
        assert contract.form().complete(answer), example
        reading = contract.read(answer)
        assert reading.decision == example.expected, example
        if example.rule in {label.text for label in contract.labels}:
            assert example.rule in reading.labels


def test_every_example_says_why_it_is_near_the_line(starter):
    for example in starter.examples:
        assert example.text == example.text.strip(), example
        assert 3 <= len(example.text.split()) <= 60, example
        assert 10 <= len(example.note) <= 90, example


@pytest.mark.parametrize(
    ("what", "allowed"),
    [
        (r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|de|eu|info|io|biz)\b", r"(?:[\w-]+\.)*example\.org"),
        (r"\b\d{3}[ -]\d{3,}[\w-]*", r"555-01\w*"),
        (r"\+\d{6,}|\b0\d{5,}\b", r"(?!)"),
        (r"\b(?:\d{1,3}\.){3}\d{1,3}\b", r"192\.0\.2\.\d+"),
    ],
    ids=["addresses", "numbers", "long numbers", "machines"],
)
def test_contacts_lead_nowhere(starters, what: str, allowed: str):
    for starter in starters:
        for text in [starter.text, *(example.text for example in starter.examples)]:
            assert [found for found in re.findall(what, text) if not re.fullmatch(allowed, found)] == []


def _right_answer(contract: OutputContract, rule: str, expected: str) -> str:
    """The answer that the policy asks for where this rule decides so."""
    labels = [label.text for label in contract.labels]
    if contract.kind is ContractKind.FLAGS:
        return json.dumps({label: int(label == rule) for label in labels})
    if contract.kind is not ContractKind.JSON:
        return rule if rule in labels else next(label.text for label in contract.labels if label.decision == expected)
    values = {
        FieldKind.BINARY: int(expected != "allowed"),
        FieldKind.LABEL: rule if rule in labels else None,
        FieldKind.RULE_IDS: [rule] if rule else [],
        FieldKind.CHOICE: "low",
        FieldKind.TEXT: "So sagt es die Regel – “near the line”.",
    }
    return json.dumps({field.name: values[field.kind] for field in contract.fields}, ensure_ascii=False)


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()
