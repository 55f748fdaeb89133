"""From a contract's terms to what the model is held to: the form of the answer and the table of decisions.

JSON is written as `json.dumps` writes it, without escapes for what is not ASCII. Where an answer holds both 0 / 1 and a label, the
form branches on what comes first, so that the two can't contradict each other; see `goes_with`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Branch, Choice, JsonText, Listing, Literal, Part
from plumbline.domain.contract.terms import ContractKind, ContractTerms, Field, FieldKind
from plumbline.domain.verdict import Decision

NULL = "null"


def build_form(terms: ContractTerms) -> AnswerForm:
    """The form of an answer under these terms."""
    if terms.kind is ContractKind.FLAGS:
        parts: list[Part] = []
        for index, label in enumerate(terms.labels):
            parts += [Literal(("{" if index == 0 else ", ") + f"{quoted(label.text)}: "), Choice(("0", "1"))]
        for field in terms.fields:
            parts += [Literal(f", {quoted(field.name)}: "), *_value(terms, field)]
        return AnswerForm(_joined([*parts, Literal("}")]), 1 if len(terms.labels) == 1 else None)
    if terms.standard:
        return _standard_form(terms)
    if terms.kind is ContractKind.JSON:
        return _json_form(terms)
    return AnswerForm((Choice(tuple(label.text for label in terms.labels)),), decision=0)


def build_decisions(terms: ContractTerms) -> dict[str, Decision]:
    """What each option of the form's deciding choice says by itself; empty where no single choice decides."""
    if terms.kind is ContractKind.FLAGS:
        if len(terms.labels) > 1:
            return {}
        return {"0": Decision.ALLOWED, "1": terms.labels[0].decision}
    if terms.kind is not ContractKind.JSON:
        return {label.text: label.decision for label in terms.labels}
    first = _deciding(terms)[0]
    if first.kind is FieldKind.BINARY:
        if terms.label_field is None:
            return {label.text: label.decision for label in terms.labels}
        return {"0": Decision.ALLOWED, "1": _plain_one(terms)}
    decisions = {quoted(label.text): label.decision for label in terms.labels}
    return {NULL: Decision.ALLOWED, **decisions} if first.nullable else decisions


def quoted(text: str) -> str:
    """The text as a JSON string."""
    return json.dumps(text, ensure_ascii=False)


def numbers_to(most: int) -> tuple[str, ...]:
    """What can be written in a field of numbers: hundredths up to 1, whole numbers up to more."""
    if most == 1:
        return (
            *(f"0.{hundredths:02}".rstrip("0") if hundredths else "0.0" for hundredths in range(100)),
            "1.0",
            "0",
            "1",
        )
    return tuple(str(number) for number in range(most + 1))


def goes_with(digit: str, decision: Decision) -> bool:
    """True when 0 or 1 and a label that decides this don't contradict each other.

    A label that escalates goes with both, and is an escalation with both: it is meant for doubt, which a model may express by a 0,
    and a text that a person should see must not be counted as allowed.
    """
    return decision is Decision.ESCALATE or (decision is Decision.VIOLATES) == (digit == "1")


def _plain_one(terms: ContractTerms) -> Decision:
    """What 1 says before the label is known: a violation, unless no label could say so."""
    violates = any(label.decision is Decision.VIOLATES for label in terms.labels)
    return Decision.VIOLATES if violates else Decision.ESCALATE


def _deciding(terms: ContractTerms) -> list[Field]:
    return [field for field in terms.fields if field.kind in (FieldKind.BINARY, FieldKind.LABEL)]


def _json_form(terms: ContractTerms) -> AnswerForm:
    """Fields one after the other; those between the first and the second deciding one stand inside the branch."""
    deciding = [index for index, field in enumerate(terms.fields) if field in _deciding(terms)]
    first, last = deciding[0], deciding[-1]
    before = _joined([*_fields(terms, 0, first), _key(terms, first)])
    choice: Part
    if first == last:
        choice = Choice(tuple(build_decisions(terms)))
    else:
        between = [*_fields(terms, first + 1, last), _key(terms, last)]
        choice = Branch(tuple(_joined([Choice(a), *between, Choice(b)]) for a, b in _pairs(terms)))
    after = _fields(terms, last + 1, len(terms.fields))
    return AnswerForm(_joined([*before, choice, *after, Literal("}")]), decision=len(before))


def _standard_form(terms: ContractTerms) -> AnswerForm:
    """The decision alone where nothing is broken; else the rule and the reason after it."""
    why: list[Part] = []
    for index, field in enumerate(terms.fields[1:], 1):
        broken = tuple(quoted(label.text) for label in terms.labels if goes_with("1", label.decision))
        value: list[Part] = [Choice(broken)] if field.kind is FieldKind.LABEL else _value(terms, field)
        why += [_key(terms, index), *value]
    ends = ((Choice(("0",)), Literal("}")), _joined([Choice(("1",)), *why, Literal("}")]))
    return AnswerForm((_key(terms, 0), Branch(ends)), decision=1)


def _fields(terms: ContractTerms, start: int, stop: int) -> list[Part]:
    return [part for index in range(start, stop) for part in (_key(terms, index), *_value(terms, terms.fields[index]))]


def _pairs(terms: ContractTerms) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What can stand in the first deciding field, with what can then stand in the second."""
    field = terms.label_field
    values: list[tuple[str, Decision]] = [(quoted(label.text), label.decision) for label in terms.labels]
    if field is not None and field.nullable:
        values.insert(0, (NULL, Decision.ALLOWED))
    if _deciding(terms)[0].kind is FieldKind.BINARY:
        return [
            ((digit,), tuple(value for value, decision in values if goes_with(digit, decision))) for digit in ("0", "1")
        ]
    groups: dict[tuple[str, ...], list[str]] = {}
    for value, decision in values:
        digits = tuple(digit for digit in ("0", "1") if goes_with(digit, decision))
        groups.setdefault(digits, []).append(value)
    return [(tuple(members), digits) for digits, members in groups.items()]


def _key(terms: ContractTerms, index: int) -> Literal:
    return Literal(("{" if index == 0 else ", ") + f"{quoted(terms.fields[index].name)}: ")


def _value(terms: ContractTerms, field: Field) -> list[Part]:
    if field.kind is FieldKind.CHOICE:
        return [Choice(tuple(quoted(option) for option in field.options))]
    if field.kind is FieldKind.TEXT:
        return [Literal('"'), JsonText(field.max_chars), Literal('"')]
    if field.kind is FieldKind.NUMBER:
        return [Choice(numbers_to(field.most))]
    if not terms.rule_ids:
        return [Literal("[]")]
    options = tuple(quoted(rule) for rule in terms.rule_ids)
    return [Literal("["), Listing(options, ", ", 0, min(field.most, len(options))), Literal("]")]


def _joined(parts: Iterable[Part]) -> tuple[Part, ...]:
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if isinstance(part, Literal) and isinstance(last, Literal):
            joined[-1] = Literal(last.text + part.text)
        else:
            joined.append(part)
    return tuple(joined)
