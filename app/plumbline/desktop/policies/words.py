"""How contracts and advice are worded on the Policies page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.widgets.verdict_words import word
from plumbline.domain.contract.terms import ContractKind, ContractTerms, FieldKind, in_order
from plumbline.domain.lint.linter import Severity
from plumbline.domain.verdict import Decision

_KINDS: Final = {
    ContractKind.BINARY: mark("Policies", "0 or 1"),
    ContractKind.LABEL: mark("Policies", "A code from a list"),
    ContractKind.WORD: mark("Policies", "A word from a list"),
    ContractKind.JSON: mark("Policies", "JSON with fields"),
    ContractKind.FLAGS: mark("Policies", "JSON with 0 or 1 for each label"),
}
_FIELD_KINDS: Final = {
    FieldKind.BINARY: mark("Policies", "0 or 1"),
    FieldKind.LABEL: mark("Policies", "an answer from the table"),
    FieldKind.RULE_IDS: mark("Policies", "rule IDs"),
    FieldKind.CHOICE: mark("Policies", "one of its options"),
    FieldKind.TEXT: mark("Policies", "free text"),
    FieldKind.NUMBER: mark("Policies", "a number up to its option"),
}
SIGNS: Final = {Severity.ERROR: "✕", Severity.WARNING: "▲", Severity.HINT: "○"}
_SEVERITIES: Final = {
    Severity.ERROR: mark("Policies", "Error"),
    Severity.WARNING: mark("Policies", "Warning"),
    Severity.HINT: mark("Policies", "Hint"),
}


def kind_word(kind: ContractKind) -> str:
    """How an answer looks, in a few words."""
    return translate("Policies", _KINDS[kind])


def field_word(kind: FieldKind) -> str:
    """What stands in a field."""
    return translate("Policies", _FIELD_KINDS[kind])


def severity_word(severity: Severity) -> str:
    """How much a piece of advice matters."""
    return translate("Policies", _SEVERITIES[severity])


def grouped(terms: ContractTerms) -> list[tuple[str, str]]:
    """The answers with what they mean, those that mean the same together: ("SP2, SP3", "Violates")."""
    groups: dict[Decision, list[str]] = {}
    for label in in_order(terms.labels):
        text = f"{label.text} {label.meaning}" if terms.standard and label.text in terms.rule_ids else label.text
        groups.setdefault(label.decision, []).append(text.strip())
    if terms.standard:
        rows = [("\n".join(texts), word(decision)) for decision, texts in groups.items()]
        if terms.label_field is not None:
            rows.append((translate("Policies", "no rule broken"), word(Decision.ALLOWED)))
        return [*rows, (translate("Policies", "anything else"), word(Decision.UNDETERMINED))]
    rows = [(", ".join(texts), word(decision)) for decision, texts in groups.items()]
    field = terms.label_field
    if field is not None and field.nullable:
        rows.append((translate("Policies", "null"), word(Decision.ALLOWED)))
    if terms.kind is ContractKind.FLAGS:
        rows.append((translate("Policies", "no flag set"), word(Decision.ALLOWED)))
    rows.append((translate("Policies", "anything else"), word(Decision.UNDETERMINED)))
    return rows


def listed(texts: Iterable[str]) -> str:
    """Ids after each other, each once."""
    return ", ".join(dict.fromkeys(texts))
