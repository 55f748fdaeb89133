"""The tolerant parser: from the text of the final channel to a decision, without ever guessing.

Tolerated is what can't change the meaning: blanks, a code fence, quotes, a full stop, a leading "Answer:", letters' case, a label
followed by its title, the order of keys, unknown keys, true and false for 1 and 0. Anything else is UNDETERMINED.
"""

from __future__ import annotations

import re
from typing import Final

from plumbline.domain.contract.form import goes_with
from plumbline.domain.contract.labels import find_label, labels_named
from plumbline.domain.contract.strict_json import NoReadingError, contradictory, parse_object, unreadable
from plumbline.domain.contract.terms import ContractKind, ContractTerms, FieldKind, Label, in_order
from plumbline.domain.verdict import Decision, Reading, UndeterminedReason

MOST_CHARS: Final = 65_536

_FENCE: Final = re.compile(r"```[\w-]*")
_COMMA: Final = re.compile(r"[,;]")
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_TELLING_KEYS: Final = frozenset(
    ("violation", "label", "answer", "decision", "verdict", "classification", "category", "policy_category")
)
_NOTHING: Final = frozenset(("", "null", "none"))


def read_answer(terms: ContractTerms, text: str, *, complete: bool = True) -> Reading:
    """Reads an answer under the given terms; see `OutputContract.read`."""
    try:
        if len(text) > MOST_CHARS:
            raise unreadable()
        bare = _unwrapped(text)
        if not bare:
            raise NoReadingError(UndeterminedReason.NO_ANSWER)
        if terms.kind is ContractKind.FLAGS:
            return _read_flags(terms, parse_object(bare))
        if terms.kind is ContractKind.JSON:
            return _read_fields(terms, parse_object(bare))
        if not complete:
            # More could have followed, and changed it: INVALID may have become INVALID + ESCALATE.
            raise NoReadingError(UndeterminedReason.CUT_OFF)
        return _read_bare(terms, bare)
    except NoReadingError as none:
        cut = not complete and none.reason is not UndeterminedReason.CONTRADICTORY
        return Reading(Decision.UNDETERMINED, UndeterminedReason.CUT_OFF if cut else none.reason)


def _unwrapped(text: str) -> str:
    bare = text.strip().lstrip("\ufeff")
    fence = _FENCE.match(bare)
    return bare[fence.end() :].removesuffix("```").strip() if fence else bare


def _read_bare(terms: ContractTerms, text: str) -> Reading:
    label = find_label(terms.labels, text)
    if label is None:
        label = _single_value(terms, parse_object(text)) if text.startswith("{") else _label(terms, text)
    cited = label.text in terms.rule_ids and label.decision is not Decision.ALLOWED
    return Reading(
        label.decision,
        labels=(label.text,),
        rule_ids=(label.text,) if cited else (),
        severity=label.severity,
    )


def _label(terms: ContractTerms, text: str) -> Label:
    label = find_label(terms.labels, text)
    if label is None:
        raise contradictory() if len(labels_named(terms.labels, text)) > 1 else unreadable()
    return label


def _single_value(terms: ContractTerms, data: dict[str, object]) -> Label:
    """The label in an object with one telling key, where a bare answer was asked for."""
    if len(data) != 1 or next(iter(data)).casefold() not in _TELLING_KEYS:
        raise unreadable()
    value = next(iter(data.values()))
    if terms.kind is ContractKind.BINARY:
        return terms.label(_digit(value))
    if not isinstance(value, str):
        raise unreadable()
    return _label(terms, value)


def _read_flags(terms: ContractTerms, data: dict[str, object]) -> Reading:
    """Every flag has to be there: one that is absent is unknown, not 0."""
    raised = [label for label in terms.labels if _digit(_required(data, label.text)) == "1"]
    raised = in_order(raised)
    labels = tuple(label.text for label in raised)
    decision = raised[0].decision if raised else Decision.ALLOWED
    cites = any(field.kind is FieldKind.RULE_IDS for field in terms.fields)
    return Reading(
        decision,
        labels=labels,
        rule_ids=_rule_ids(terms, data, labels, decision) if cites else (),
        rationale=_said(terms, data, FieldKind.TEXT),
        severity=raised[0].severity if raised else 0,
    )


def _read_fields(terms: ContractTerms, data: dict[str, object]) -> Reading:
    binary, field = terms.binary_field, terms.label_field
    digit = _digit(_required(data, binary.name)) if binary else None
    if field is None:
        labels: tuple[str, ...] = ()
        decision, severity = terms.label(digit or "").decision, terms.label(digit or "").severity
    else:
        label = _labelled(terms, data, digit)
        decision = label.decision if label else Decision.ALLOWED
        labels = (label.text,) if label else ()
        severity = label.severity if label else 0
        if digit and not goes_with(digit, decision):
            raise contradictory()
    return Reading(
        decision,
        labels=labels,
        rule_ids=_rule_ids(terms, data, labels, decision),
        confidence=_said(terms, data, FieldKind.CHOICE) or _number(terms, data),
        rationale=_said(terms, data, FieldKind.TEXT),
        severity=severity,
    )


def _labelled(terms: ContractTerms, data: dict[str, object], digit: str | None) -> Label | None:
    field = terms.label_field
    assert field is not None  # noqa: S101 - the caller has looked
    values = _values(data, field.name)
    if not values:
        if digit == "0" and field.nullable:
            return None
        raise unreadable()
    value = values[0]
    if isinstance(value, list):
        named = {entry for entry in value if isinstance(entry, str)}
        if len(named) > 1:
            raise contradictory()
        value = next(iter(named), value or None)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None and field.nullable:
        return None
    if not isinstance(value, str):
        raise unreadable()
    label = find_label(terms.labels, value)
    if label is None and field.nullable and value.strip().casefold() in _NOTHING:
        return None
    return label or _label(terms, value)


def _digit(value: object) -> str:
    """0 or 1, as a number, a truth value or a text; nothing else."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int) and value in (0, 1):
        return str(value)
    if isinstance(value, str) and value.strip() in ("0", "1"):
        return value.strip()
    raise unreadable()


def _values(data: dict[str, object], name: str) -> list[object]:
    """The value under this key: exactly so, or in any case if nothing is exactly so. None or one."""
    if name in data:
        return [data[name]]
    found = [value for key, value in data.items() if key.casefold() == name.casefold()]
    if any(value != found[0] for value in found):
        raise contradictory()
    return found[:1]


def _required(data: dict[str, object], name: str) -> object:
    values = _values(data, name)
    if not values:
        raise unreadable()
    return values[0]


def _rule_ids(
    terms: ContractTerms, data: dict[str, object], labels: tuple[str, ...], decision: Decision
) -> tuple[str, ...]:
    """The rules cited, in the answer's order. Where no field lists them, a violated label that is a rule is the citation."""
    field = next((field for field in terms.fields if field.kind is FieldKind.RULE_IDS), None)
    if field is None:
        return tuple(label for label in labels if label in terms.rule_ids and decision is not Decision.ALLOWED)
    value = next(iter(_values(data, field.name)), None)
    entries = value if isinstance(value, list) else _COMMA.split(value) if isinstance(value, str) else []
    spelling = {rule.casefold(): rule for rule in terms.rule_ids}
    cited = [_writable(entry).strip() for entry in entries if isinstance(entry, str) and entry.strip()]
    return tuple(dict.fromkeys(spelling.get(rule.casefold(), rule) for rule in cited))


def _said(terms: ContractTerms, data: dict[str, object], kind: FieldKind) -> str:
    """The model's own words in the field of this kind: "confidence" or "rationale" if one is called so, else the first."""
    fields = [field for field in terms.fields if field.kind is kind]
    usual = {FieldKind.CHOICE: "confidence", FieldKind.TEXT: "rationale"}[kind]
    fields.sort(key=lambda field: field.name.casefold() != usual)
    value = next((found[0] for field in fields[:1] if (found := _values(data, field.name))), None)
    if not isinstance(value, str):
        return ""
    if kind is FieldKind.CHOICE:
        options = {option.casefold(): option for option in fields[0].options}
        return options.get(value.strip().casefold(), "")
    return _writable(value)


def _number(terms: ContractTerms, data: dict[str, object]) -> str:
    """The number in the first field of numbers, as it was written; "" where it isn't one that can stand there."""
    field = next((field for field in terms.fields if field.kind is FieldKind.NUMBER), None)
    value = next(iter(_values(data, field.name)), None) if field else None
    if field is None or isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return str(value) if 0 <= value <= field.most else ""


def _writable(text: str) -> str:
    """The text without what files and databases refuse: control characters and halves of surrogate pairs."""
    return _UNWRITABLE.sub("\ufffd", text)
