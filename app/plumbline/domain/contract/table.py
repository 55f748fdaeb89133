"""The `[answer]` table of a policy.toml: from the table to a contract's terms and back.

Every mistake in the table gets a message that names the key and says what to write there. Unknown keys are refused, because a
misspelt key that is silently ignored changes what an answer means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final, TypeVar

from plumbline.domain.contract.terms import (
    DEFAULT_SEVERITY,
    ContractKind,
    ContractTerms,
    Field,
    FieldKind,
    Label,
    refusal,
)
from plumbline.domain.messages import Listing, Message
from plumbline.domain.verdict import Decision

_ANSWER_KEYS: Final = ("kind", "fields", "labels", "rule_ids", "inferred", "standard")
_LABEL_KEYS: Final = ("label", "decision", "severity", "meaning")
_FIELD_KEYS: Final = ("name", "type", "nullable", "options", "most", "max_chars")
_MOST: Final = {FieldKind.NUMBER: 1}
"""What `most` is for a kind of field where it isn't stated; 8 for all others."""

E = TypeVar("E", bound=StrEnum)


def terms_from_table(data: Mapping[str, object], rule_ids: Sequence[str] = ()) -> dict[str, Any]:
    """The arguments of `ContractTerms` that the table states; its own `rule_ids` win over those given."""
    _check_keys(data, _ANSWER_KEYS, "[answer]")
    kind = _member(ContractKind, data, "kind", "[answer]")
    stated = data.get("rule_ids")
    rules = tuple(rule_ids) if stated is None else _texts(stated, "rule_ids", "[answer]")
    fields = tuple(_field(table, index) for index, table in enumerate(_tables(data, "fields"), 1))
    labels = tuple(_label(table, index, kind) for index, table in enumerate(_tables(data, "labels"), 1))
    has_label_field = any(field.kind is FieldKind.LABEL for field in fields)
    if not labels and rules and kind is ContractKind.JSON and has_label_field:
        labels = tuple(Label(rule, Decision.VIOLATES, 1) for rule in rules)
    return {
        "kind": kind,
        "labels": labels,
        "fields": fields,
        "rule_ids": rules,
        "inferred": _flag(data, "inferred", "[answer]"),
        "standard": _flag(data, "standard", "[answer]"),
    }


def terms_to_table(terms: ContractTerms) -> dict[str, object]:
    """The terms as an `[answer]` table with every value stated."""
    table: dict[str, object] = {"kind": terms.kind.value, "rule_ids": list(terms.rule_ids)}
    if terms.inferred:
        table["inferred"] = True
    if terms.standard:
        table["standard"] = True
    if terms.fields:
        table["fields"] = [_field_table(field) for field in terms.fields]
    table["labels"] = [
        {
            "label": label.text,
            "decision": label.decision.value,
            "severity": label.severity,
            **({"meaning": label.meaning} if label.meaning else {}),
        }
        for label in terms.labels
    ]
    return table


def _field_table(field: Field) -> dict[str, object]:
    table: dict[str, object] = {"name": field.name, "type": field.kind.value}
    if field.nullable:
        table["nullable"] = True
    if field.kind is FieldKind.CHOICE:
        table["options"] = list(field.options)
    if field.kind in (FieldKind.RULE_IDS, FieldKind.NUMBER):
        table["most"] = field.most
    if field.kind is FieldKind.TEXT:
        table["max_chars"] = field.max_chars
    return table


def _label(table: Mapping[str, object], index: int, kind: ContractKind) -> Label:
    where = f"[[answer.labels]] #{index}"
    _check_keys(table, _LABEL_KEYS, where)
    decision = _member(Decision, table, "decision", where)
    if kind is ContractKind.BINARY and table.get("label") in (0, 1) and not isinstance(table["label"], bool):
        table = {**table, "label": str(table["label"])}
    return Label(
        _text(table, "label", where),
        decision,
        _number(table, "severity", where, DEFAULT_SEVERITY.get(decision, 0)),
        _text(table, "meaning", where, ""),
    )


def _field(table: Mapping[str, object], index: int) -> Field:
    where = f"[[answer.fields]] #{index}"
    _check_keys(table, _FIELD_KEYS, where)
    kind = _member(FieldKind, table, "type", where)
    return Field(
        _text(table, "name", where),
        kind,
        _flag(table, "nullable", where),
        _texts(table.get("options", []), "options", where),
        _number(table, "most", where, _MOST.get(kind, 8)),
        _number(table, "max_chars", where, 300),
    )


def _check_keys(table: Mapping[str, object], known: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in known:
            keys = tuple(name for name in known if name not in ("inferred", "standard"))
            raise refusal(
                Message("There is no key “{key}” in {table}.", key=key, table=where),
                Message("The keys are {keys}. Correct it or remove it.", keys=Listing(keys)),
            )


def _tables(data: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
        raise refusal(
            Message("“{key}” in {table} has to be a list of tables.", key=key, table="[answer]"),
            Message("Write {table} for each.", table=f"[[answer.{key}]]"),
        )
    return value


def _member(choices: type[E], table: Mapping[str, object], key: str, where: str) -> E:
    value = table.get(key)
    offered = [choice for choice in choices if choice.value != Decision.UNDETERMINED.value]
    for choice in offered:
        if value == choice.value:
            return choice
    hint = Message(
        "Write {key} = {values}.",
        key=key,
        values=Listing(tuple(f'"{choice.value}"' for choice in offered), alternatives=True),
    )
    if value is None:
        raise refusal(_missing(key, where), hint)
    raise refusal(
        Message("“{value}” can't be the “{key}” of {table}.", value=f"{value!s:.40}", key=key, table=where), hint
    )


def _text(table: Mapping[str, object], key: str, where: str, default: str | None = None) -> str:
    value = table.get(key, default)
    hint = Message("Write {example}, in quotes.", example=f'{key} = "…"')
    if value is None:
        raise refusal(_missing(key, where), hint)
    if not isinstance(value, str):
        raise refusal(Message("“{key}” in {table} has to be text.", key=key, table=where), hint)
    return value


def _texts(value: object, key: str, where: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(entry, str) and entry for entry in value):
        raise refusal(
            Message("“{key}” in {table} has to be a list of texts.", key=key, table=where),
            Message("Write {example}.", example=f'{key} = ["…", "…"]'),
        )
    return tuple(dict.fromkeys(value)) if key == "rule_ids" else tuple(value)


def _number(table: Mapping[str, object], key: str, where: str, default: int) -> int:
    value = table.get(key, default)
    if not isinstance(value, int) or isinstance(value, bool):
        raise refusal(
            Message("“{key}” in {table} has to be a whole number.", key=key, table=where),
            Message("Write, for example, {example}.", example=f"{key} = {default}"),
        )
    return value


def _flag(table: Mapping[str, object], key: str, where: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise refusal(
            Message("“{key}” in {table} has to be true or false.", key=key, table=where),
            Message("Write {example}, without quotes.", example=f"{key} = true"),
        )
    return value


def _missing(key: str, where: str) -> Message:
    return Message("“{key}” is missing in {table}.", key=key, table=where)
