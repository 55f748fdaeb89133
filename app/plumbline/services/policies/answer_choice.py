"""What a person chose of the ways in which a policy's answers can be read: a reading of its text, or the standard form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import ESCALATE, STANDARD, standard_contract
from plumbline.domain.contract.terms import FieldKind
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision

CHOICES: Final = (STANDARD, ESCALATE.lower())
"""What can be chosen for any policy; beside it the number of a reading, from 1."""


def chosen_contract(text: str, choice: str, before: Sequence[OutputContract] = ()) -> OutputContract:
    """The contract that a person chose.

    Args:
        choice: one of `CHOICES`, or the number of a reading of the text.
        before: as in `standard_contract`.

    Raises:
        InputError: there is no such reading.
    """
    if choice in CHOICES:
        return standard_contract(text, escalate=choice != STANDARD, before=before, inferred=False)
    readings = find_answer_form(text, before).readings
    if choice.isdecimal() and 1 <= int(choice[:4]) <= len(readings):
        return replace(readings[int(choice) - 1], inferred=False)
    offered = (*(str(number) for number, _ in enumerate(readings, 1)), *CHOICES)
    raise InputError(
        Message("There is no such answer form"),
        Message("“{choice}” is not one of {choices}.", choice=choice, choices=Listing(offered, alternatives=True)),
    )


def reading_words(contract: OutputContract) -> Message:
    """A contract in one line: the answers, and what each of them means."""
    if contract.standard or (contract.kind is ContractKind.JSON and contract.label_field is None):
        return Message("{answer}", answer=_shape(contract))
    groups = {
        decision: tuple(label.text for label in contract.labels if label.decision is decision) for decision in Decision
    }
    escalate = groups[Decision.ESCALATE]
    if escalate:
        return Message(
            "{refused}: violates; {allowed}: allowed; {escalated}: a person decides",
            refused=Listing(groups[Decision.VIOLATES]),
            allowed=Listing(groups[Decision.ALLOWED]),
            escalated=Listing(escalate),
        )
    return Message(
        "{refused}: violates; {allowed}: allowed",
        refused=Listing(groups[Decision.VIOLATES]),
        allowed=Listing(groups[Decision.ALLOWED]),
    )


def answer_note(policy: PolicyVersion) -> Message | None:
    """What a person should know of a form that was not simply read in the policy's text; None for all others."""
    contract = policy.contract
    if contract.standard:
        rules = tuple(label.text for label in contract.labels if label.text in contract.rule_ids)
        if not rules:
            return Message(
                "“{policy}” has no answer form that Plumbline knows, "
                "so the standard form is used: the decision, and why where it violates.",
                policy=policy.title,
            )
        return Message(
            "“{policy}” has no answer form that Plumbline knows, "
            "so the standard form is used: the decision, then the rule ({rules}) and why.",
            policy=policy.title,
            rules=Listing(rules),
        )
    if (
        contract.inferred
        and contract.kind is ContractKind.LABEL
        and all(label.text.isdecimal() for label in contract.labels)
    ):
        return Message("“{policy}” asks for a number: {reading}.", policy=policy.title, reading=reading_words(contract))
    return None


def _shape(contract: OutputContract) -> str:
    values = {FieldKind.BINARY: "0", FieldKind.LABEL: "…", FieldKind.TEXT: "…"}
    fields = contract.fields[:1] if contract.standard else contract.fields
    return "{" + ", ".join(f'"{field.name}": {values.get(field.kind, "…")}' for field in fields) + "}"
