"""The form of the answer is the text's own, or the standard form, or a person is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.contract.finding import find_answer_form, states_answer
from support.policy_texts import GUIDE_JSON, SPAM_PACK, STUNT_PACK, THREAT_TEMPLATE

NUMBERED = "\n1. No insults.\n2. No ads.\n"


def table(contract):
    return " ".join(f"{label.text}:{label.decision.value[0]}" for label in contract.labels)


@pytest.mark.parametrize(
    "text", [SPAM_PACK, STUNT_PACK, THREAT_TEMPLATE, GUIDE_JSON, "Answer 0 unless a rule is broken."]
)
def test_a_form_that_the_text_states_is_kept(text):
    found = find_answer_form(text)
    assert found.contract.inferred
    assert not found.contract.standard
    assert states_answer(text, found.contract)


@pytest.mark.parametrize(
    "text", ["1. Be kind. 2. No ads.", "Be kind.", "# House rules\n\nReply kindly to everybody." + NUMBERED]
)
def test_a_text_that_says_nothing_of_its_answer_gets_the_standard_form(text):
    found = find_answer_form(text)
    assert found.contract.standard
    assert found.contract.inferred
    assert not states_answer(text, found.contract)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("Answer 0 or 1. Answer ALLOW or REMOVE." + NUMBERED, ["0:a 1:v", "0:v 1:a", "ALLOW:a REMOVE:v"]),
        ("Answer 0 or 1." + NUMBERED, ["0:a 1:v", "0:v 1:a"]),
        ("Answer YES or NO." + NUMBERED, ["YES:v NO:a", "YES:a NO:v"]),
        ("Rate from 1 to 3 how bad it is." + NUMBERED, ["1:a 2:e 3:v", "1:v 2:e 3:a"]),
        ("Score it between 0 and 100." + NUMBERED, []),
        ("Severity: 0 none, 1 mild, 2 severe. Return the number." + NUMBERED, []),
        ("Answer with YES or NO: does the text break a rule?" + NUMBERED, ["YES:v NO:a", "YES:a NO:v"]),
        ("「はい」か「いいえ」で答えてください。" + NUMBERED, ["はい:v いいえ:a", "はい:a いいえ:v"]),
        ("Say OK if the text is okay; otherwise quote the sentence that violates a rule." + NUMBERED, []),
        ("If the message breaks a rule, answer 0." + NUMBERED, ["0:v 1:a", "0:a 1:v"]),
        ('Respond with {"result": true}.' + NUMBERED, ["0:a 1:v", "0:v 1:a"]),
        ("Return these fields:\n- Policies: [names]\n- Severity: [number]\n", []),
        ("Answer R1 or R2.\n- R1 Selling: a\n- R2 Begging: b\n", []),
        ("Answer 0, 1 or 2." + NUMBERED, ["0:a 1:v", "0:v 1:a"]),
        ("Answer in JSON with a score." + NUMBERED, []),
        ("0 = safe, 1 = violates, 2 = severe" + NUMBERED, ["0:a 1:v"]),
        ("Label it as REMOVE only if it is spam." + NUMBERED, []),
        ("Say 0 or 1." + NUMBERED, ["0:a 1:v", "0:v 1:a"]),
        ("Classify by these rules:\n- REMOVE: spam\n- MUTE: more spam\n- ALLOW: the rest\n", ["REMOVE:v ALLOW:a"]),
    ],
)  # fmt: skip
def test_where_there_is_a_doubt_a_person_chooses(text, readings):
    found = find_answer_form(text)
    assert found.contract is None
    assert [table(reading) for reading in found.readings] == readings


def test_words_that_are_asked_for_one_by_one():
    text = "Reply with ALLOW when all is fine.\nReply with REMOVE when it breaks a rule." + NUMBERED
    assert table(find_answer_form(text).contract) == "ALLOW:a REMOVE:v"


def test_the_number_from_which_a_scale_violates():
    for said in ("Rate the post from 1 to 5. Remove at 3 or higher.", "Rate it 1 to 5; at least 3 is removed."):
        assert table(find_answer_form(said + NUMBERED).contract) == "1:a 2:a 3:v 4:v 5:v"


def test_what_is_forbidden_twice_is_not_allowed():
    text = "Return 1 if it violates a rule and is not allowed, else 0." + NUMBERED
    assert table(find_answer_form(text).contract) == "0:a 1:v"


COMPLAINTS = "VALID: the complaint is right, the post breaks a rule. INVALID: the post is fine."


@pytest.mark.parametrize("text", [COMPLAINTS, "VALID if a violation is found, INVALID otherwise."])
def test_words_that_the_policy_explains_by_the_contrary_are_asked_about(text):
    found = find_answer_form("Answer with one word: VALID or INVALID. " + text)
    assert found.contract is None
    assert [table(reading) for reading in found.readings] == ["VALID:v INVALID:a", "VALID:a INVALID:v"]


def test_words_that_are_explained_as_usual_are_not():
    text = "Answer with one word: VALID or INVALID. VALID: it breaks no rule. INVALID: it breaks a rule."
    assert table(find_answer_form(text).contract) == "VALID:a INVALID:v"


@pytest.mark.parametrize("front", ["title: House rules\noutput: ALLOWED", "title: House rules\noutput: text"])
def test_front_matter_has_no_say(front):
    text = f"---\n{front}\n---\nR1: Insults.\n\nAnswer with exactly one word: VALID or INVALID.\n"
    assert table(find_answer_form(text).contract) == "VALID:a INVALID:v"


@pytest.mark.parametrize("end", ["\r", "\r\n", "\u2028", "\x85"])
def test_rules_are_found_whatever_ends_a_line(end):
    text = end.join(("R1: Insults.", "R2: Private data.", "", "Answer 1 if the content breaks a rule, otherwise 0."))
    contract = find_answer_form(text).contract
    assert (contract.kind, contract.rule_ids) == (ContractKind.BINARY, ("R1", "R2"))


@pytest.mark.parametrize("heading", ["## Rules", "## VIOLATES", "# What is not allowed", "Rules:", "## House rules"])
def test_json_that_asks_for_the_id_of_a_rule_without_one(heading):
    text = 'Answer with JSON: {"violation": 0 or 1, "policy_category": rule id or null}\n' + heading + NUMBERED
    contract = find_answer_form(text).contract
    assert table(contract) == "R1:v R2:v"
    assert [label.meaning for label in contract.labels] == ["No insults", "No ads"]
    assert not states_answer(text, contract), "the model can't know the ids"
    assert "R2: No ads" in str(contract.schema())


@pytest.mark.parametrize(
    ("stated", "text", "states"),
    [
        ({"kind": "binary"}, "Say 1 or 0.", True),
        ({"kind": "binary"}, "Be kind.", False),
        ({"kind": "flags", "labels": [{"label": "S", "decision": "violates"}]}, "H alone", False),
    ],
)
def test_whether_the_text_tells_the_model_what_to_answer(stated, text, states):
    assert states_answer(text, OutputContract.from_dict(stated)) is states


PARTS = st.sampled_from(
    [
        "Answer (0 or 1):", "1. Be kind.", "2. No ads.", "- No ads", "\n", "\r", "Label as ALLOW or BLOCK", "YES", "NO",
        "from 1 to 5", "otherwise", "5 is the worst", "{", "}", '"violation": 0', "1 = ", "violates", "---\n", "title: x\n",
        "| a |", "|-|",
        "規則", "١", "「許可」",
        " ", ":", "VALID", "INVALID",
        "## Allowed\n", "Content: [INPUT]",
    ]
)  # fmt: skip


@given(st.lists(PARTS, max_size=30).map("".join))
def test_every_text_has_a_form_or_is_asked_about(text):
    found = find_answer_form(text)
    for contract in (found.contract, *found.readings):
        if contract is not None:
            contract.form().grammar()
            assert OutputContract.from_dict(contract.to_dict()) == contract
    assert found.contract is None or not found.readings
