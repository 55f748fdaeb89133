"""Contracts of every kind and a few that strain the form, for tests that hold for all of them."""

from __future__ import annotations

import random

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.contract.parts import Branch, Choice, JsonText, Listing, Literal
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.verdict import Decision

ALLOWED, VIOLATES, ESCALATE = Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE
CONFIDENCE = Field("confidence", FieldKind.CHOICE, options=("low", "medium", "high"))
RULES = ("SP2.a", "SP2", "SP4", "SP0.a")
SPAM = (Label("SP0", ALLOWED, 0, "Nothing unwanted"), Label("SP2", VIOLATES, 1), Label("SP4", ESCALATE, 3, "Fraud"))

CONTRACTS: dict[str, OutputContract] = {
    "binary": OutputContract(ContractKind.BINARY, ()),
    "binary, 1 is allowed": OutputContract(ContractKind.BINARY, (Label("0", VIOLATES, 1), Label("1", ALLOWED))),
    "label": OutputContract(ContractKind.LABEL, (*SPAM, Label("SP2.a", VIOLATES, 1)), rule_ids=RULES),
    "word": OutputContract(
        ContractKind.WORD,
        (Label("VALID", ALLOWED), Label("INVALID", VIOLATES, 1), Label("INVALID + ESCALATE", ESCALATE, 2)),
    ),
    "word or code": OutputContract(
        ContractKind.LABEL,
        (Label("VALID", ALLOWED), Label("INVALID", VIOLATES, 1), Label("DC0", ALLOWED), Label("DC1", VIOLATES, 1)),
    ),
    "word in other scripts": OutputContract(
        ContractKind.WORD,
        (Label("Verstoß „A“", VIOLATES, 1), Label("erlaubt \\ 可以", ALLOWED), Label('"x"', ESCALATE, 2)),
    ),
    "json": OutputContract(
        ContractKind.JSON,
        SPAM,
        (
            Field("violation", FieldKind.BINARY),
            Field("policy_category", FieldKind.LABEL, nullable=True),
            Field("rule_ids", FieldKind.RULE_IDS, most=3),
            CONFIDENCE,
            Field("rationale", FieldKind.TEXT, max_chars=12),
        ),
        RULES,
    ),
    "json, digit alone": OutputContract(
        ContractKind.JSON, (), (Field("violation", FieldKind.BINARY), Field("rule_ids", FieldKind.RULE_IDS)), RULES
    ),
    "json, numbers": OutputContract(
        ContractKind.JSON,
        (),
        (
            Field("violation", FieldKind.BINARY),
            Field("confidence", FieldKind.NUMBER, most=1),
            Field("certainty", FieldKind.NUMBER, most=100),
        ),
    ),
    "json, 1 is allowed": OutputContract(
        ContractKind.JSON,
        (Label("0", VIOLATES, 1), Label("1", ALLOWED)),
        (Field("safe", FieldKind.BINARY), Field("reason", FieldKind.TEXT, max_chars=8)),
    ),
    "json, label alone": OutputContract(
        ContractKind.JSON,
        SPAM,
        (Field("why", FieldKind.TEXT, max_chars=5), Field("label", FieldKind.LABEL), CONFIDENCE),
    ),
    "json, label first": OutputContract(
        ContractKind.JSON,
        SPAM,
        (Field("category", FieldKind.LABEL, nullable=True), CONFIDENCE, Field("violation", FieldKind.BINARY)),
    ),
    "json, no rules known": OutputContract(
        ContractKind.JSON, (), (Field("violation", FieldKind.BINARY), Field("rule_ids", FieldKind.RULE_IDS))
    ),
    "flags": OutputContract(
        ContractKind.FLAGS, (Label("S", VIOLATES, 1), Label("prüfen", ESCALATE, 0), Label("V2", VIOLATES, 4))
    ),
    "flags with rules": OutputContract(
        ContractKind.FLAGS,
        (Label("S", VIOLATES, 1), Label("V2", ESCALATE, 4)),
        (Field("rule_ids", FieldKind.RULE_IDS, most=2), Field("rationale", FieldKind.TEXT, max_chars=5)),
        RULES,
    ),
    "standard": standard_contract("1. Be kind. 2. No ads.", escalate=True),
    "standard, no rules": standard_contract("Be kind."),
    "one flag": OutputContract(ContractKind.FLAGS, (Label("S", ESCALATE, 2),)),
}

FORMS: dict[str, AnswerForm] = {
    **{name: contract.form() for name, contract in CONTRACTS.items()},
    "options that begin each other": AnswerForm((Choice(("a", "ab", "abc", "b")), Literal("c"), Choice(("", "cd"))), 0),
    "at least one": AnswerForm((Literal("["), Listing(("a", "ab"), ", ", 1, 3), Literal("]"))),
    "branches after another": AnswerForm(
        (
            Branch(((Choice(("x", "y")), Literal("1")), (Choice(("xz",)), JsonText(2), Literal('"')))),
            Branch(((Literal("!"),), ())),
        ),
        0,
    ),
}  # fmt: skip

FREE_TEXT = ("e", "é", "日", "😀", '\\"', "\\\\", "\\n", " ", "}", "]")


def walk(form: AnswerForm, rng: random.Random) -> str:
    """A whole answer of the form, by taking forced text and choosing freely wherever there is a choice."""
    alphabet = sorted({char for char in form.grammar() if char.isprintable()} | set(FREE_TEXT))
    written = ""
    while True:
        written += form.forced(written)
        options = [char for char in alphabet if form.possible(written + char)]
        if form.complete(written) and (not options or rng.random() < 0.5):
            return written
        decisions = tuple(form.open_decisions(written).values())
        written += rng.choice([rest for rest in decisions if rest] or options)
