"""The `[answer]` table: read, written, and its mistakes."""

import json
import tomllib

import pytest

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision
from support.contracts import CONTRACTS

TABLE = """
kind = "json"
[[fields]]
name = "violation"
type = "binary"
[[fields]]
name = "policy_category"
type = "label"
nullable = true
[[fields]]
name = "rule_ids"
type = "rule_ids"
[[fields]]
name = "confidence"
type = "choice"
options = ["low", "high"]
[[fields]]
name = "rationale"
type = "text"
max_chars = 200
[[labels]]
label = "SP2"
decision = "violates"
[[labels]]
label = "SP4"
decision = "escalate"
severity = 7
meaning = "Fraud"
"""


def table(text):
    return tomllib.loads(text)


def test_the_table_of_a_policy_folder():
    contract = OutputContract.from_dict(table(TABLE), ["SP2.a", "SP4"])
    assert contract.kind is ContractKind.JSON
    assert contract.labels == (Label("SP2", Decision.VIOLATES, 1), Label("SP4", Decision.ESCALATE, 7, "Fraud"))
    assert contract.fields[1] == Field("policy_category", FieldKind.LABEL, nullable=True)
    assert contract.fields[4].max_chars == 200
    assert contract.rule_ids == ("SP2.a", "SP4")
    assert not contract.inferred


@pytest.mark.parametrize("name", CONTRACTS)
def test_table_and_contract_are_the_same(name):
    contract = CONTRACTS[name]
    assert OutputContract.from_dict(json.loads(json.dumps(contract.to_dict()))) == contract


def test_an_inferred_contract_stays_inferred():
    contract = OutputContract(ContractKind.BINARY, (), inferred=True)
    assert OutputContract.from_dict(contract.to_dict()).inferred


def test_binary_needs_no_table():
    contract = OutputContract.from_dict({"kind": "binary"})
    assert contract.decisions() == {"0": Decision.ALLOWED, "1": Decision.VIOLATES}
    stated = OutputContract.from_dict(
        {"kind": "binary", "labels": [{"label": 0, "decision": "violates"}, {"label": 1, "decision": "allowed"}]}
    )
    assert stated.decisions() == {"0": Decision.VIOLATES, "1": Decision.ALLOWED}


def test_rules_become_labels_where_a_category_has_none():
    fields = [{"name": "violation", "type": "binary"}, {"name": "policy_category", "type": "label", "nullable": True}]
    contract = OutputContract.from_dict({"kind": "json", "fields": fields}, ["R1", "R2"])
    assert [label.text for label in contract.labels] == ["R1", "R2"]
    assert {label.decision for label in contract.labels} == {Decision.VIOLATES}


def test_the_tables_own_rules_win():
    assert OutputContract.from_dict({"kind": "binary", "rule_ids": ["A.1"]}, ["R1"]).rule_ids == ("A.1",)


LABELS = '[[labels]]\nlabel = "A"\ndecision = "violates"\n[[labels]]\nlabel = "B"\ndecision = "allowed"\n'


FIELD = '[[fields]]\nname = "v"\ntype = "binary"\n'


@pytest.mark.parametrize(
    ("text", "named", "advised"),
    [
        ("", "kind", '"binary", "label", "word", "json" or "flags"'),
        ('kind = "yes"', "yes", '"binary"'),
        ('kind = "binary"\nlabel = []', "“label”", "labels"),
        ('kind = "label"', "two labels", "Add a label"),
        ('kind = "label"\nlabels = ["A", "B"]', "labels", "[[answer.labels]]"),
        ('kind = "label"\n' + LABELS + LABELS[: LABELS.index("[[labels]]", 3)], "twice", "Keep one"),
        ('kind = "label"\n' + LABELS.replace("violates", "undetermined"), "undetermined", '"escalate"'),
        ('kind = "label"\n' + LABELS.replace("violates", "bad"), "bad", '"violates"'),
        ('kind = "label"\n' + LABELS + "severity = -1", "severity", "0 or a higher"),
        ('kind = "label"\n' + LABELS + "severity = 1.5", "severity", "severity ="),
        ('kind = "label"\n' + LABELS + "severity = true", "severity", "severity ="),
        ('kind = "label"\n' + LABELS + "meaning = 3", "meaning", "quotes"),
        ('kind = "label"\n' + LABELS.replace('"A"', '" A"'), "A", "visible"),
        ('kind = "label"\n' + LABELS.replace('"A"', '"A\\n"'), "A", "visible"),
        ('kind = "binary"\n' + LABELS, "0 or 1", "“0” and “1”"),
        ('kind = "flags"', "flags", "every flag"),
        ('kind = "json"', "fields", "every field"),
        ('kind = "word"\n' + LABELS + FIELD, "no fields", "json"),
        ('kind = "json"\n' + FIELD + FIELD.replace('"v"', '"w"'), "two fields", "one decision"),
        ('kind = "json"\n' + FIELD + FIELD.replace("binary", "text").replace('"v"', '"V"'), "same name", "own"),
        ('kind = "json"\n' + FIELD.replace("binary", "text"), "decision", "binary"),
        ('kind = "json"\n' + FIELD.replace("binary", "numeric"), "numeric", '"rule_ids"'),
        ('kind = "json"\n' + FIELD + "nullable = true", "null", "label"),
        ('kind = "json"\n' + FIELD + 'nullable = "yes"', "nullable", "true"),
        ('kind = "json"\n' + FIELD + '[[fields]]\nname = "c"\ntype = "choice"', "two different", "low, medium"),
        ('kind = "json"\n' + FIELD + '[[fields]]\nname = "c"\ntype = "choice"\noptions = "a"', "options", "["),
        ('kind = "json"\n' + FIELD + '[[fields]]\nname = "c"\ntype = "text"\nmax_chars = 9000', "9,000", "300"),
        ('kind = "json"\n' + FIELD + '[[fields]]\nname = "c"\ntype = "rule_ids"\nmost = 0', "rule IDs", "8"),
        ('kind = "json"\n' + FIELD + LABELS, "no field", "type"),
        (
            'kind = "json"\n'
            + FIELD
            + '[[fields]]\nname = "c"\ntype = "label"\n'
            + LABELS.replace("allowed", "escalate"),
            "is 0",
            "nullable",
        ),
        (
            'kind = "json"\n'
            + FIELD
            + '[[fields]]\nname = "c"\ntype = "label"\nnullable = true\n'
            + LABELS.replace("violates", "allowed"),
            "is 1",
            "violates or escalate",
        ),
        ('kind = "binary"\nrule_ids = "R1"', "rule_ids", "["),
    ],
)
def test_mistakes_in_the_table_are_named(text, named, advised):
    with pytest.raises(InputError) as caught:
        OutputContract.from_dict(table(text))
    assert named in str(caught.value.message)
    assert advised in " ".join(map(str, caught.value.hints))
