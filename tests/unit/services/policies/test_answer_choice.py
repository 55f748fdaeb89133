"""What is said of the form of an answer, and whether the prompt states it."""

from __future__ import annotations

import pytest

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision
from plumbline.services.policies.answer_choice import answer_note, chosen_contract, must_state_answer, reading_words

DIGITS = "Answer with 1 if it violates the rules, else with 0.\n\nNo ads.\n"
BOTH = "Answer 1 if the post violates the rules below, else 0.\nAnswer with one word: ALLOW or REMOVE.\n\nNo ads.\n"
SILENT = "1. Be kind.\n2. No ads.\n"
SPAM = (Label("SP1", Decision.VIOLATES), Label("SP2", Decision.ESCALATE))
CATEGORY = Field("policy_category", FieldKind.LABEL, nullable=True)


def policy(text: str, choice: str = "") -> PolicyVersion:
    contract = chosen_contract(text, choice) if choice else find_answer_form(text).contract
    assert contract is not None
    return PolicyVersion("rules", "House rules", text.encode(), contract)


@pytest.mark.parametrize(
    ("text", "choice", "said"),
    [
        (DIGITS, "", "“House rules” states its own answer (1: violates; 0: allowed)."),
        (
            "Label the post as ALLOW, REVIEW or REMOVE.\n",
            "",
            "“House rules” states its own answer (REMOVE: violates; ALLOW: allowed; REVIEW: a person decides).",
        ),
        (BOTH, "2", "“House rules” states its own answer, which is read as chosen (REMOVE: violates; ALLOW: allowed)."),
        (
            SILENT,
            "standard",
            "“House rules” is answered in the standard form: the decision, then the rule (R1 and R2) and why.",
        ),
        (
            SILENT,
            "escalate",
            (
                "“House rules” is answered in the standard form: the decision, then the rule (R1 and R2) and why. "
                "The model may leave the decision to a person."
            ),
        ),
        (
            "Be kind.\n",
            "standard",
            "“House rules” is answered in the standard form: the decision, and why where it violates.",
        ),
    ],
)
def test_the_form_is_said_in_a_line(text: str, choice: str, said: str) -> None:
    assert str(answer_note(policy(text, choice), choice)) == said


def test_a_form_that_is_stated_beside_the_policy_needs_no_line() -> None:
    stated = PolicyVersion("rules", "House rules", DIGITS.encode(), OutputContract(ContractKind.BINARY, ()))
    assert answer_note(stated) is None


@pytest.mark.parametrize(
    ("contract", "said"),
    [
        (
            OutputContract(ContractKind.JSON, SPAM, (Field("violation", FieldKind.BINARY), CATEGORY)),
            '{"violation": …, "policy_category": …}; SP1: violates; null: allowed; SP2: a person decides',
        ),
        (
            OutputContract(ContractKind.JSON, (), (Field("violation", FieldKind.BINARY),)),
            '{"violation": …}; 1: violates; 0: allowed',
        ),
        (OutputContract(ContractKind.FLAGS, SPAM[:1]), "SP1: violates; no flag: allowed"),
        (
            OutputContract(ContractKind.WORD, (SPAM[1], Label("FINE", Decision.ALLOWED))),
            "FINE: allowed; SP2: a person decides",
        ),
        (
            OutputContract(
                ContractKind.LABEL,
                (*(Label(f"R{n}", Decision.VIOLATES) for n in range(1, 31)), Label("OK", Decision.ALLOWED)),
            ),
            "R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12 and 18 more: violates; OK: allowed",
        ),
    ],
)
def test_every_answer_has_its_meaning_and_a_long_list_stays_short(contract: OutputContract, said: str) -> None:
    assert str(reading_words(contract)) == said


def test_the_prompt_states_a_reading_that_had_to_be_chosen() -> None:
    assert find_answer_form(BOTH).contract is None
    for choice in ("1", "2", "standard"):
        assert must_state_answer(BOTH, chosen_contract(BOTH, choice)), choice


def test_the_prompt_does_not_repeat_what_the_text_says() -> None:
    assert not must_state_answer(DIGITS, policy(DIGITS).contract)
    assert not must_state_answer(DIGITS, OutputContract(ContractKind.BINARY, ()))


def test_what_the_prompt_states_says_what_each_answer_means() -> None:
    digits, words = (chosen_contract(BOTH, number).schema()["description"] for number in ("1", "2"))
    assert digits == "One digit and nothing else: 1 if the content violates the policy; 0 if it does not."
    assert (
        words
        == "One of these answers and nothing else: REMOVE if the content violates the policy; ALLOW if it does not."
    )
