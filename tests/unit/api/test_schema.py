"""Which JSON schemas the answers of a policy fit, and which are refused."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from openai.lib._pydantic import to_strict_json_schema
from pydantic import BaseModel

from plumbline.api.schema import completed, objection
from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.verdict import Decision

LABELS = (Label("R1", Decision.VIOLATES, 1), Label("R2", Decision.VIOLATES, 1))
JSON = OutputContract(
    ContractKind.JSON,
    LABELS,
    (Field("violation", FieldKind.BINARY), Field("rule", FieldKind.LABEL, nullable=True), Field("why", FieldKind.TEXT)),
    ("R1", "R2"),
)


class Fits(BaseModel):
    """Takes every answer."""

    violation: Literal[0, 1]
    rule: Literal["R1", "R2"] | None
    why: str


class Wider(BaseModel):
    """Takes more."""

    violation: float
    rule: str | None
    why: str
    note: str | None = None


class TooNarrow(BaseModel):
    """Takes no answer without a rule."""

    violation: int
    rule: str
    why: str


class TooMuch(BaseModel):
    """Asks for what is not there."""

    violation: int
    rule: str | None
    why: str
    score: float


@pytest.mark.parametrize("wanted", [Fits, Wider])
def test_a_schema_that_takes_every_answer_is_taken(wanted: type[BaseModel]) -> None:
    assert objection(to_strict_json_schema(wanted), JSON) == ""


@pytest.mark.parametrize("wanted", [TooNarrow, TooMuch])
def test_a_schema_that_takes_only_some_is_refused(wanted: type[BaseModel]) -> None:
    assert "does not take every answer" in objection(to_strict_json_schema(wanted), JSON)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string"},
        {"type": "object", "properties": {"violation": {"type": "boolean"}}},
        {"type": "object", "properties": {"violation": {"enum": [1]}}},
        {"type": "object", "properties": {"violation": {"enum": [True, False]}}},
        {"type": "object", "properties": {"why": {"type": "string", "maxLength": 5}}},
        {"type": "object", "properties": {"why": {"type": "string", "pattern": "^a"}}},
        {"type": "object", "properties": {}, "additionalProperties": False},
        {"type": "object", "minProperties": 9},
        {"$ref": "#/$defs/Loop", "$defs": {"Loop": {"$ref": "#/$defs/Loop"}}},
        {"anyOf": []},
    ],
)
def test_what_is_not_sure_to_be_taken_is_refused(schema: dict[str, Any]) -> None:
    assert objection(schema, JSON)


def test_an_answer_without_an_object_fits_no_schema() -> None:
    assert "without an object" in objection({"type": "object"}, OutputContract(ContractKind.BINARY, ()))


def test_what_the_standard_form_leaves_out_becomes_null() -> None:
    schema = {
        "type": "object",
        "properties": {
            "violation": {"type": "integer"},
            "policy_category": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "rationale": {"type": ["string", "null"]},
        },
        "required": ["violation", "policy_category", "rationale"],
    }
    assert objection(schema, standard_contract("1. Be kind.\n2. No ads.")) == ""
    assert completed(schema, '{"violation": 0}') == '{"violation": 0, "policy_category": null, "rationale": null}'
    assert completed(None, '{"violation": 0}') == '{"violation": 0}'
