"""The standard form: nothing but the decision where nothing is broken, else the rule and why; ids that stay with their rules."""

import json

import pytest

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.standard import escalates, standard_contract, standard_from_table
from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision

PASTED = "1. Be kind. 2. No ads."


def rules(contract):
    return {label.text: label.meaning for label in contract.labels}


def test_the_answers_of_the_standard_form():
    contract = standard_contract(PASTED)
    form = contract.form()
    assert form.closed('{"violation": 0}')
    assert form.closed('{"violation": 1, "policy_category": "R2", "rationale": "It sells a bicycle."}')
    assert not form.possible('{"violation": 0, ')
    assert contract.decisions() == {"0": Decision.ALLOWED, "1": Decision.VIOLATES}
    assert form.open_decisions('{"violation": ') == {"0": "0", "1": "1"}


@pytest.mark.parametrize(
    ("answer", "decision", "cited"),
    [
        ('{"violation": 0}', Decision.ALLOWED, ()),
        ('{"violation": 0, "policy_category": null}', Decision.ALLOWED, ()),
        ('{"violation": 1, "policy_category": "R2", "rationale": "x"}', Decision.VIOLATES, ("R2",)),
        ('{"violation": 1, "policy_category": "ESCALATE", "rationale": "x"}', Decision.ESCALATE, ()),
        ('{"violation": 1}', Decision.UNDETERMINED, ()),
        ('{"violation": 0, "policy_category": "R1"}', Decision.UNDETERMINED, ()),
    ],
)
def test_how_they_are_read(answer, decision, cited):
    reading = standard_contract(PASTED, escalate=True).read(answer)
    assert (reading.decision, reading.rule_ids) == (decision, cited)


def test_without_rules_there_is_nothing_to_cite():
    contract = standard_contract("Be nice to people.")
    assert contract.form().closed('{"violation": 1, "rationale": "It mocks somebody."}')
    assert contract.rule_ids == ()
    wished = standard_contract("Be nice to people.", escalate=True)
    assert wished.read('{"violation": 1, "policy_category": "ESCALATE", "rationale": ""}').decision is Decision.ESCALATE


def test_the_policys_own_ids_are_kept_and_what_is_allowed_is_no_rule():
    contract = standard_contract("## Not allowed\n- SP2: Ads\n- SP3: Fraud\n## Allowed\n- SP0: The rest\n")
    assert rules(contract) == {"SP2": "", "SP3": ""}


def test_a_rule_keeps_its_id_while_its_text_stays():
    first = standard_contract(PASTED)
    second = standard_contract("1. No politics. 2. Be kind. 3. No ads.", before=[first])
    assert rules(second) == {"R3": "No politics", "R1": "Be kind", "R2": "No ads"}
    third = standard_contract("1. Be kind. 2. No games.", before=[second, first])
    assert rules(third) == {"R1": "Be kind", "R4": "No games"}
    back = standard_contract("1. No ads.", before=[third, second, first])
    assert rules(back) == {"R2": "No ads"}


def test_the_prompt_says_the_form_and_which_rule_is_which():
    schema = standard_contract(PASTED).schema()
    assert schema["required"] == ["violation"]
    assert schema["properties"]["policy_category"] == {
        "type": "string",
        "enum": ["R1", "R2"],
        "description": "R1: Be kind; R2: No ads",
    }
    (long,) = (
        standard_contract("1. " + "word " * 40).schema()["properties"]["policy_category"]["description"].split("; ")
    )
    assert len(long) < 70
    assert long.endswith("word…")
    own = standard_contract("- SP2: Ads\n- SP3: Fraud\n").schema()
    assert "description" not in own["properties"]["policy_category"], "the policy says it"


def test_it_is_stored_and_read_again():
    contract = standard_contract(PASTED, escalate=True, inferred=False)
    again = OutputContract.from_dict(json.loads(json.dumps(contract.to_dict())))
    assert again == contract
    assert escalates(again)


def test_it_can_be_asked_for_in_a_table():
    assert not escalates(standard_from_table({"kind": "standard"}, PASTED))
    assert escalates(standard_from_table({"kind": "standard", "escalate": True}, PASTED))


@pytest.mark.parametrize("table", [{"kind": "standard", "escalate": 1}, {"kind": "standard", "labels": []}])
def test_a_wrong_table_is_refused(table):
    with pytest.raises(InputError):
        standard_from_table(table, PASTED)


def test_other_fields_are_not_the_standard_form():
    table = standard_contract(PASTED).to_dict()
    table["fields"] = [{"name": "violation", "type": "binary"}]
    with pytest.raises(InputError):
        OutputContract.from_dict(table)
