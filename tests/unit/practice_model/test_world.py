"""The generator: the same seed gives the same item, and what it calls true is true."""

import json
import random

import pytest
from recipe.answers import analysis, final, judge, locate
from recipe.language import FUNCTION_WORDS, POLICY_WORDS, content_words
from recipe.policies import FORMATS, LAYOUTS, Rule, write
from recipe.world import EFFORTS, Scope, draw


def items(count: int, seed: int = 5, scope: Scope | None = None):
    rng = random.Random(seed)
    return [draw(rng, scope or Scope()) for _ in range(count)]


def test_a_seed_names_its_items() -> None:
    assert items(50) == items(50)
    assert items(50) != items(50, seed=6)


def test_efforts_formats_and_verdicts_all_occur() -> None:
    drawn = items(300)
    assert {item.effort for item in drawn} == set(EFFORTS)
    assert {item.answer for item in drawn} == set(FORMATS)
    assert {bool(item.outcome.broken) for item in drawn} == {True, False}
    assert {item.layout for item in drawn} == set(range(LAYOUTS - 1))


def test_the_held_out_layout_occurs_only_when_asked_for() -> None:
    assert {item.layout for item in items(20, scope=Scope(held_out_layout=True))} == {LAYOUTS - 1}


def test_every_rule_stands_in_the_policy_in_order() -> None:
    for item in items(200):
        at = 0
        for rule in item.outcome.rules:
            for part in (rule.id, rule.name, *rule.terms, *rule.exceptions):
                at = item.policy.index(part, at)


@pytest.mark.parametrize(
    ("term", "content", "found"),
    [
        ("rake", "My Rake is new.", True),
        ("rake", "My rakes are new.", False),
        ("garden hose", "a garden hose, please", True),
        ("garden hose", "a hose for the garden", False),
        ("rake", "the rake's handle", True),
        ("rake", "a Rakeish thing, unrake it", False),
        ("rakeish", "a Rakeish thing", True),
    ],
)
def test_a_term_counts_as_whole_words_in_any_case(term: str, content: str, found: bool) -> None:
    assert (locate(term, content) is not None) is found


def test_adding_a_word_of_the_content_to_a_rule_breaks_that_rule() -> None:
    rules = [Rule("R1", "Tools", ("rake",)), Rule("R2", "Money", ("loan",))]
    assert judge(rules, "the garden is open").broken == []
    edited = [rules[0], Rule("R2", "Money", ("loan", "garden"))]
    assert judge(edited, "the garden is open").broken == ["R2"]


def test_an_exception_lifts_the_rule_that_has_it_and_no_other() -> None:
    rules = [Rule("R1", "Betting", ("casino",), ("museum",)), Rule("R2", "", ("lottery",))]
    assert judge(rules, "a casino").broken == ["R1"]
    assert judge(rules, "a casino in the museum").broken == []
    assert judge(rules, "a casino and a lottery in the museum").broken == ["R2"]
    assert judge(rules, "a museum").broken == []


@pytest.mark.parametrize(
    ("effort", "wanted"),
    [
        ("low", "R1 Betting: casino found, unless museum present; excused. R2 tea found; broken. Result: R2 decides."),
        (
            "medium",
            (
                "Rule R1 Betting: casino found, unless museum present. This rule is excused.\n"
                "Rule R2 tea found. This rule is broken.\nResult: R2 decides."
            ),
        ),
        (
            "high",
            (
                "Rule R1 Betting:\n- casino found\n- unless museum present\nThis rule is excused.\n"
                "Rule R2 tea found\nThis rule is broken.\nResult: R2 decides."
            ),
        ),
    ],
)
def test_the_reasoning_walks_the_rules_and_says_what_lifts_one(effort: str, wanted: str) -> None:
    rules = [Rule("R1", "Betting", ("casino",), ("museum",)), Rule("R2", "", ("tea",))]
    assert analysis(judge(rules, "Tea at the casino museum"), effort) == wanted


def test_all_that_the_card_names_occurs_in_the_world() -> None:
    drawn = items(400)
    rules = [rule for item in drawn for rule in item.outcome.rules]
    assert {len(item.outcome.rules) for item in drawn} == set(range(1, 7))
    assert any(rule.exceptions for rule in rules)
    assert any(rule.escalates for rule in rules)
    assert any(not rule.name for item in items(20, scope=Scope(nameless=1.0)) for rule in item.outcome.rules)
    assert any(item.opened for item in drawn)
    words = {word for rule in rules for term in rule.terms for word in term.split()}
    assert words & set(content_words())
    assert words - set(content_words())


def test_the_reply_says_for_each_term_what_is_so() -> None:
    for item in items(100, scope=Scope(strange=0.0)):
        reasoning = item.reply.split("<|message|>")[1]
        for rule, found in zip(item.outcome.rules, item.outcome.found, strict=True):
            for term in rule.terms:
                assert f"{term} {'found' if term in found else 'absent'}" in reasoning


def test_json_answers_are_json_with_the_fields_in_order() -> None:
    outcome = judge([Rule("R1", "Tools", ("rake",))], "my rake")
    fields = json.loads(final(outcome, "json_full", "SAFE"))
    assert list(fields) == ["violation", "policy_category", "rule_ids", "confidence", "rationale"]
    assert fields["violation"] == 1
    assert fields["policy_category"] == "R1"
    assert fields["rule_ids"] == ["R1"]


def test_a_policy_states_its_safe_label() -> None:
    text = write(random.Random(1), [Rule("R1", "Tools", ("rake",))], 0, "label", "ALLOWED", [])
    assert "ALLOWED" in text


def test_the_words_carry_no_grammar_and_are_plain() -> None:
    words = content_words()
    assert len(words) > 2000
    assert list(words) == sorted(set(words))
    assert not set(words) & {*FUNCTION_WORDS, *POLICY_WORDS}
    assert all(word.isascii() and word.islower() and word.isalpha() for word in words)
