"""The generator: the same seed gives the same item, and what it calls true is true."""

import json
import random

import pytest
from recipe.answers import final, judge, locate
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
            for part in (rule.id, rule.name, *rule.terms):
                at = item.policy.index(part, at)


@pytest.mark.parametrize(
    ("term", "content", "found"),
    [
        ("rake", "My Rake is new.", True),
        ("rake", "My rakes are new.", False),
        ("garden hose", "a garden hose, please", True),
        ("garden hose", "a hose for the garden", False),
        ("rake", "the rake's handle", True),
    ],
)
def test_a_term_counts_as_whole_words_in_any_case(term: str, content: str, found: bool) -> None:
    assert (locate(term, content) is not None) is found


def test_adding_a_word_of_the_content_to_a_rule_breaks_that_rule() -> None:
    rules = [Rule("R1", "Tools", ("rake",)), Rule("R2", "Money", ("loan",))]
    assert judge(rules, "the garden is open").broken == []
    edited = [rules[0], Rule("R2", "Money", ("loan", "garden"))]
    assert judge(edited, "the garden is open").broken == ["R2"]


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
