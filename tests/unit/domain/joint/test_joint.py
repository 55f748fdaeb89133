"""Several policies in one prompt: one can prevail, rules and a reason come back, and each one's length is said."""

import pytest

from plumbline.domain.contract.finding import find_answer_form, states_answer
from plumbline.domain.errors import InputError
from plumbline.domain.joint.advice import joint_advice
from plumbline.domain.joint.contract import decision_under, join
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision


def policy(name, text):
    contract = find_answer_form(text).contract
    assert contract is not None
    return PolicyVersion(name, name.capitalize(), text.encode(), contract)


CALM = policy("calm", "Answer with one word: VALID or INVALID.\n\n- R1 Shouting: capitals.\n- C2 Names: insults.\n")
STALL = policy("stall", "Answer 1 if a rule is broken, else 0.\n\n- R1 Selling: an offer.\n")
PASTED = policy("pasted", "1. Be kind. 2. No ads.")


def test_rules_and_a_reason_come_back():
    joined = join([CALM, STALL])
    answer = '{"calm": 1, "stall": 0, "rule_ids": ["calm: R1", "C2"], "rationale": "It shouts."}'
    assert joined.contract.form().closed(answer)
    reading = joined.contract.read(answer)
    assert (reading.rule_ids, reading.rationale) == (("calm: R1", "C2"), "It shouts.")
    assert decision_under(CALM, reading.decision, reading.labels) is Decision.VIOLATES
    assert decision_under(STALL, reading.decision, reading.labels) is Decision.ALLOWED
    assert "R1 is cited as calm: R1" in joined.text
    assert states_answer(joined.text, joined.contract)


def test_rules_without_ids_of_their_own_are_named_in_the_prompt():
    assert "Its rules: R1 is cited as calm: R1." in join([CALM, PASTED]).text
    assert "pasted: R1: Be kind; R2: No ads" in join([CALM, PASTED]).text


def test_one_policy_can_prevail():
    line = '"stall" takes precedence over all others'
    assert line in join([CALM, STALL], "stall").text
    assert "takes precedence" not in join([CALM, STALL]).text
    with pytest.raises(InputError, match="There is no such policy among them"):
        join([CALM, STALL], "spam")


def test_each_length_is_said_and_what_would_be_better():
    examples = "## Examples\n- “A” → INVALID\n- “B” → VALID\n"
    good = policy("good", "Answer with one word: VALID or INVALID.\n" + "word " * 400 + "\n" + examples)
    short, fine = map(str, joint_advice([STALL, good], lambda text: len(text.split())))
    assert short.startswith("“stall” has 14 tokens. Examples of what violates it: 0; of what is allowed: 0.")
    assert "300 to 600 tokens work best" in short
    assert "1 or 2 examples of each kind work best" in short
    assert (
        fine == f"“good” has {len(good.text.split())} tokens. Examples of what violates it: 1; of what is allowed: 1."
    )
