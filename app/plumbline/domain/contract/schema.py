"""An answer's JSON schema under a contract's terms."""

from __future__ import annotations

from typing import Final

from plumbline.domain.contract.terms import TURNED_LABELS, ContractKind, ContractTerms, Field, FieldKind
from plumbline.domain.verdict import Decision

_MOST_NAME_CHARS: Final = 60
_WHEN: Final = {
    Decision.VIOLATES: "if the content violates the policy",
    Decision.ALLOWED: "if it does not",
    Decision.ESCALATE: "if a person has to decide",
}


def build_schema(terms: ContractTerms) -> dict[str, object]:
    """The answer as JSON schema; "title" and "description" are for the prompt's `# Response Formats`."""
    if terms.kind is ContractKind.FLAGS:
        properties: dict[str, object] = {
            label.text: {"type": "integer", "enum": [0, 1]} | ({"description": label.meaning} if label.meaning else {})
            for label in terms.labels
        }
        properties |= {field.name: _field_schema(terms, field) for field in terms.fields}
        return {
            "title": "answer",
            "description": "One JSON object: 1 for every category that applies, 0 for every other.",
            **_object(properties),
        }
    if terms.standard:
        return _standard_schema(terms)
    if terms.kind is ContractKind.JSON:
        return {
            "title": "answer",
            "description": "One JSON object and nothing else.",
            **_object({field.name: _field_schema(terms, field) for field in terms.fields}),
        }
    if terms.kind is ContractKind.BINARY:
        description = f"One digit and nothing else: {_meanings(terms)}."
        return {"title": "answer", "description": description, "type": "integer", "enum": [0, 1]}
    what = "One label" if terms.kind is ContractKind.LABEL else "One of these answers"
    labels = [label.text for label in terms.labels]
    description = f"{what} and nothing else: {_meanings(terms)}."
    return {"title": "answer", "description": description, "type": "string", "enum": labels}


def _standard_schema(terms: ContractTerms) -> dict[str, object]:
    """The standard form. It names the rules whose ids are not the policy's own, which the model can't know."""
    decision, *others = terms.fields
    properties: dict[str, object] = {decision.name: {"type": "integer", "enum": [0, 1]}}
    for field in others:
        if field.kind is FieldKind.TEXT:
            properties[field.name] = {"type": "string", "maxLength": field.max_chars}
            continue
        properties[field.name] = {"type": "string", "enum": [label.text for label in terms.labels]} | _named(terms)
    names = [field.name for field in terms.fields]
    rule = f'"{names[1]}" the rule that decides and ' if terms.label_field else ""
    description = (
        f'One JSON object and nothing else. If the content does not violate the policy, {{"{names[0]}": 0}}. '
        f'Otherwise "{names[0]}" is 1, {rule}"{names[-1]}" one sentence that says why.{_escalating(terms, names)}'
    )
    answer = _object(properties) | {"required": names[:1]}
    return {"title": "answer", "description": description, **answer}


def _escalating(terms: ContractTerms, names: list[str]) -> str:
    """How the decision is left to a person; nothing where the policy's own rules escalate."""
    escalates = any(label.decision is Decision.ESCALATE and label.text not in terms.rule_ids for label in terms.labels)
    return f' If that can\'t be decided, "{names[0]}" is 1 and "{names[1]}" is "ESCALATE".' if escalates else ""


def _named(terms: ContractTerms) -> dict[str, object]:
    """What the rules are to which the policy gives no ids; nothing for labels that the policy itself explains."""
    named = "; ".join(f"{label.text}: {_short(label.meaning)}" for label in terms.labels if label.meaning)
    return {"description": named} if named and (terms.standard or terms.inferred) else {}


def _meanings(terms: ContractTerms) -> str:
    """When each of the labels is the answer, for a text that leaves it open."""
    groups = {
        decision: ", ".join(label.text for label in terms.labels if label.decision is decision) for decision in _WHEN
    }
    return "; ".join(f"{labels} {_WHEN[decision]}" for decision, labels in groups.items() if labels)


def _short(title: str) -> str:
    """Enough of a rule's text to find it in the policy: every prompt carries it."""
    return title if len(title) <= _MOST_NAME_CHARS else title[: _MOST_NAME_CHARS - 1].rsplit(" ", 1)[0] + "…"


def _field_schema(terms: ContractTerms, field: Field) -> dict[str, object]:
    if field.kind is FieldKind.BINARY:
        turned: dict[str, object] = {"description": _meanings(terms)} if terms.labels == TURNED_LABELS else {}
        return {"type": "integer", "enum": [0, 1]} | turned
    if field.kind is FieldKind.LABEL:
        values: list[str | None] = [label.text for label in terms.labels]
        if field.nullable:
            return {"type": ["string", "null"], "enum": [*values, None]} | _named(terms)
        means: dict[str, object] = {} if terms.binary_field else {"description": _meanings(terms)}
        return {"type": "string", "enum": values} | (_named(terms) or means)
    if field.kind is FieldKind.CHOICE:
        return {"type": "string", "enum": list(field.options)}
    if field.kind is FieldKind.TEXT:
        return {"type": "string", "maxLength": field.max_chars}
    if field.kind is FieldKind.NUMBER:
        return {"type": "number" if field.most == 1 else "integer", "minimum": 0, "maximum": field.most}
    most = min(field.most, len(terms.rule_ids))
    items: dict[str, object] = {"type": "string"}
    if terms.rule_ids:
        items["enum"] = list(terms.rule_ids)
    return {"type": "array", "items": items, "maxItems": most}


def _object(properties: dict[str, object]) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
