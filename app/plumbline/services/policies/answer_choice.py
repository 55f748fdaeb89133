"""The ways in which a policy's answers can be read: what a person chose of them, and what is said and stated of the one in use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.contract.finding import find_answer_form, states_answer
from plumbline.domain.contract.standard import ESCALATE, STANDARD, escalates, standard_contract
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Listing, Message, sentences
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision

CHOICES: Final = (STANDARD, ESCALATE.lower())
"""What can be chosen for any policy; beside it the number of a reading, from 1."""
_MOST_LISTED: Final = 12
_MAY_ESCALATE: Final = Message("The model may leave the decision to a person.")


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


def chosen_before(earlier: OutputContract, readings: Sequence[OutputContract]) -> str:
    """What a person chose for an earlier version, as a choice among a text's readings; "" where it is none of them."""
    if earlier.inferred:
        return ""
    if earlier.standard:
        return ESCALATE.lower() if escalates(earlier) else STANDARD
    alike = (number for number, reading in enumerate(readings, 1) if _answers(reading) == _answers(earlier))
    return str(next(alike, ""))


def _answers(contract: OutputContract) -> tuple[object, ...]:
    """What can be answered, and what it means."""
    labels = tuple((label.text, label.decision) for label in contract.labels)
    return contract.kind, contract.fields, labels


def reading_words(contract: OutputContract) -> Message:
    """A contract in one line: how an answer looks where it is JSON, the answers, and what each of them means."""
    if contract.standard:
        return Message("{answer}", answer=_shape(contract))
    if contract.kind is ContractKind.JSON:
        return Message("{answer}; {meanings}", answer=_shape(contract), meanings=_meanings(contract))
    return _meanings(contract)


def must_state_answer(text: str, contract: OutputContract) -> bool:
    """True where the prompt has to state the form of the answer: the policy's text doesn't, or it can be read in several ways."""
    if not states_answer(text, contract):
        return True
    if contract.inferred:
        return False
    found = find_answer_form(text)
    return found.contract is None and bool(found.readings)


def answer_note(policy: PolicyVersion, choice: str = "") -> Message | None:
    """What a person should know of a form that is not stated beside the policy; None for one that is.

    Args:
        choice: what was chosen for this use, as in `chosen_contract`.
    """
    contract = policy.contract
    if contract.standard:
        return sentences(_standard_note(policy), _MAY_ESCALATE if escalates(contract) else None)
    if choice or _is_chosen_reading(policy):
        return Message(
            "“{policy}” states its own answer, which is read as chosen ({reading}).",
            policy=policy.title,
            reading=reading_words(contract),
        )
    if not contract.inferred:
        return None
    if contract.kind is ContractKind.LABEL and all(label.text.isdecimal() for label in contract.labels):
        return Message("“{policy}” asks for a number: {reading}.", policy=policy.title, reading=reading_words(contract))
    return Message(
        "“{policy}” states its own answer ({reading}).", policy=policy.title, reading=reading_words(contract)
    )


def _is_chosen_reading(policy: PolicyVersion) -> bool:
    """True where the contract is one of the readings of a text that doesn't say clearly which is meant."""
    if policy.contract.inferred:
        return False
    found = find_answer_form(policy.text)
    return found.contract is None and replace(policy.contract, inferred=True) in found.readings


def _standard_note(policy: PolicyVersion) -> Message:
    contract, title = policy.contract, policy.title
    rules = _shortened([label.text for label in contract.labels if label.text in contract.rule_ids])
    if contract.inferred and rules.entries:
        return Message(
            "“{policy}” has no answer form that Plumbline knows, "
            "so the standard form is used: the decision, then the rule ({rules}) and why.",
            policy=title,
            rules=rules,
        )
    if contract.inferred:
        return Message(
            "“{policy}” has no answer form that Plumbline knows, "
            "so the standard form is used: the decision, and why where it violates.",
            policy=title,
        )
    if rules.entries:
        return Message(
            "“{policy}” is answered in the standard form: the decision, then the rule ({rules}) and why.",
            policy=title,
            rules=rules,
        )
    return Message(
        "“{policy}” is answered in the standard form: the decision, and why where it violates.", policy=title
    )


def _meanings(contract: OutputContract) -> Message:
    groups: dict[Decision, list[str | Message]] = {decision: [] for decision in Decision}
    for label in contract.labels:
        groups[label.decision].append(label.text)
    field = contract.label_field
    if field is not None and field.nullable:
        groups[Decision.ALLOWED].append("null")
    if contract.kind is ContractKind.FLAGS:
        groups[Decision.ALLOWED].append(Message("no flag"))
    refused, allowed, escalated = (
        _shortened(groups[decision]) for decision in (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)
    )
    if escalated.entries and refused.entries:
        return Message(
            "{refused}: violates; {allowed}: allowed; {escalated}: a person decides",
            refused=refused,
            allowed=allowed,
            escalated=escalated,
        )
    if escalated.entries:
        return Message("{allowed}: allowed; {escalated}: a person decides", allowed=allowed, escalated=escalated)
    return Message("{refused}: violates; {allowed}: allowed", refused=refused, allowed=allowed)


def _shortened(entries: Sequence[str | Message]) -> Listing:
    more = len(entries) - _MOST_LISTED
    if more <= 1:  # one more takes no more room than the words that would say so
        return Listing(tuple(entries))
    return Listing((*entries[:_MOST_LISTED], Message("{n} more", one="{n} more", n=more)))


def _shape(contract: OutputContract) -> str:
    fields = contract.fields[:1] if contract.standard else contract.fields
    return "{" + ", ".join(f'"{field.name}": …' for field in fields) + "}"
