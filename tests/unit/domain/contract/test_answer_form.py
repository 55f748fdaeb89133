"""The form's views describe one language: forced text, decision options and grammar are held against each other."""

import json
import random
from functools import cache

import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Listing, Literal
from plumbline.domain.verdict import Decision
from support.contracts import CONTRACTS, FORMS, walk
from support.gbnf import grammar_pattern

WALKS = 12


@cache
def walks(name):
    rng = random.Random(name)
    return [walk(FORMS[name], rng) for _ in range(WALKS)]


@pytest.mark.parametrize("name", FORMS)
def test_grammar_accepts_every_walk(name):
    pattern = grammar_pattern(FORMS[name].grammar())
    for text in walks(name):
        assert pattern.fullmatch(text), text


@pytest.mark.parametrize("name", FORMS)
def test_grammar_and_form_agree_on_damaged_texts(name):
    form, rng = FORMS[name], random.Random(name)
    pattern = grammar_pattern(form.grammar())
    rejected = 0
    for text in walks(name):
        for _ in range(6):
            at = rng.randrange(len(text))
            damaged = (
                text[:at] + rng.choice(["", "0", '"', "x", "\\", "\n", ", ", "\\u0041"]) + text[at + rng.randrange(2) :]
            )
            assert form.complete(damaged) == bool(pattern.fullmatch(damaged)), damaged
            rejected += not form.complete(damaged)
    assert rejected > WALKS


@pytest.mark.parametrize("name", FORMS)
def test_forced_text_is_the_only_way_on_and_all_of_it(name):
    form = FORMS[name]
    alphabet = set(form.grammar()) | {"x", "é", '"', "\\"}
    for text in walks(name)[:3]:
        for end in range(len(text) + 1):
            written = text[:end]
            assert form.possible(written)
            ways = {char for char in alphabet if form.possible(written + char)}
            forced = form.forced(written)
            if forced:
                assert ways == {forced[0]}
                assert not form.complete(written)
                assert form.possible(written + forced)
            else:
                assert form.complete(written) or len(ways) > 1


@pytest.mark.parametrize("name", [name for name in FORMS if FORMS[name].decision is not None])
def test_decision_options_are_what_can_follow(name):
    form = FORMS[name]
    seen = set()
    for text in walks(name):
        for end in range(len(text)):
            rests = form.open_decisions(text[:end])
            assert tuple(form.open_decisions(text[:end]).values()) == tuple(rests.values())
            for option, rest in rests.items():
                assert option.endswith(rest)
                assert form.possible(text[:end] + rest)
            seen |= rests.keys()
    if name in CONTRACTS:
        assert seen == CONTRACTS[name].decisions().keys()


@pytest.mark.parametrize("name", CONTRACTS)
def test_every_walk_is_read_to_a_decision(name):
    contract = CONTRACTS[name]
    for text in walks(name):
        assert contract.read(text).decision is not Decision.UNDETERMINED, text


@pytest.mark.parametrize("name", FORMS)
def test_survives_the_way_to_another_process(name):
    assert AnswerForm.from_dict(json.loads(json.dumps(FORMS[name].to_dict()))) == FORMS[name]


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"parts": [["verse", "x"]], "decision": None},
        {"parts": [["branch", "x"]], "decision": None},
        {"parts": [["text", "3"]]},
    ],
)
def test_refuses_what_describes_no_form(data):
    with pytest.raises(ValueError, match="not a"):
        AnswerForm.from_dict(data)


def test_json_answer_step_by_step():
    form = CONTRACTS["json"].form()
    assert form.forced("") == '{"violation": '
    assert form.open_decisions('{"violation": ') == {"0": "0", "1": "1"}
    assert form.forced('{"violation": 1') == ', "policy_category": "SP'
    assert form.forced('{"violation": 0') == ', "policy_category": '
    assert form.forced('{"violation": 1, "policy_category": "SP4') == '", "rule_ids": ['
    assert tuple(form.open_decisions('{"violation": 1').values()) == ()


def test_violation_and_label_cant_contradict_each_other():
    form = CONTRACTS["json"].form()
    assert not form.possible('{"violation": 0, "policy_category": "SP2')
    assert not form.possible('{"violation": 1, "policy_category": null')
    assert not form.possible('{"violation": 1, "policy_category": "SP0')


def test_an_option_may_begin_another():
    form = CONTRACTS["word"].form()
    assert form.complete("INVALID")
    assert form.forced("INVALID") == ""
    assert form.forced("INVALID ") == "+ ESCALATE"
    assert form.open_decisions("INVALID") == {"INVALID": "", "INVALID + ESCALATE": " + ESCALATE"}
    assert form.open_decisions("INVALID +") == {"INVALID + ESCALATE": " ESCALATE"}


def test_text_counts_an_escape_as_one_character():
    form = AnswerForm((Literal('"'), JsonText(2), Literal('"')))
    assert form.complete('"\\n\\""')
    assert form.forced('"ab') == '"'
    assert form.forced('"a\\') == ""
    assert not form.possible('"abc')
    assert not form.possible('"\x00')
    assert not form.possible('"\\u')


def test_outside_the_form_nothing_is_offered():
    form = CONTRACTS["label"].form()
    assert form.forced("SP9") == ""
    assert tuple(form.open_decisions("SP9").values()) == ()
    assert not form.possible("SP9")
    assert not form.complete("SP9")


def test_grammar_names_hold_no_underscore_and_quotes_are_escaped():
    grammar = AnswerForm((Literal('{"a_b\\": '), Choice(('"', "\n")), Listing(("x",), ", ", 0, 1))).grammar()
    names = [line.split(" ::= ")[0] for line in grammar.splitlines()]
    assert all("_" not in name for name in names)
    assert '"{\\"a_b\\\\\\": "' in grammar
    assert '"\\n"' in grammar
