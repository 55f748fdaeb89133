"""The terms of an output contract: what kind of answer, which labels, which fields, and what they mean.

`ContractTerms` is checked data: whatever can't be turned into a form in which every answer has one meaning is refused here, with a
message to the person who wrote it. `form` turns terms into a form, `reading` reads an answer, and `contract` joins the three.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.verdict import Decision

MOST_LABELS: Final = 200
MOST_LABEL_CHARS: Final = 80
MOST_TEXT_CHARS: Final = 2000
MOST_RULE_IDS: Final = 64
MOST_NUMBER: Final = 100

DEFAULT_SEVERITY: Final = {Decision.ALLOWED: 0, Decision.VIOLATES: 1, Decision.ESCALATE: 2}


class ContractKind(StrEnum):
    """How an answer looks. Values are written in policy.toml and stored."""

    BINARY = "binary"  # 0 or 1
    LABEL = "label"  # one code of a list: SP4
    WORD = "word"  # one word or phrase of a list: INVALID + ESCALATE
    JSON = "json"  # an object with named fields
    FLAGS = "flags"  # an object with 0 or 1 for every category


class FieldKind(StrEnum):
    """What stands in a field of a JSON answer. Values are written in policy.toml and stored."""

    BINARY = "binary"  # 0 or 1
    LABEL = "label"  # one of the contract's labels
    RULE_IDS = "rule_ids"  # a list of the policy's rule ids
    CHOICE = "choice"  # one of the field's own options
    TEXT = "text"  # free text
    NUMBER = "number"  # from 0 to `most`, in steps


@dataclass(frozen=True)
class Label:
    """One label and what it means.

    Attributes:
        text: the label as the policy spells it; "0" or "1" in a binary contract, a flag's name in a contract of flags.
        decision: what it decides; for a flag, what the raised flag decides. Never UNDETERMINED.
        severity: 0 and up; the most severe part of a split text decides.
        meaning: the label's title in words, or "".
    """

    text: str
    decision: Decision
    severity: int = 0
    meaning: str = ""


@dataclass(frozen=True)
class Field:
    """One field of a JSON answer.

    Attributes:
        nullable: a label may be null where nothing applies.
        options: what a CHOICE chooses from.
        most: most entries of RULE_IDS; the highest NUMBER.
        max_chars: most characters of a TEXT.
    """

    name: str
    kind: FieldKind
    nullable: bool = False
    options: tuple[str, ...] = ()
    most: int = 8
    max_chars: int = 300


_BEHIND_FLAGS: Final = (FieldKind.RULE_IDS, FieldKind.TEXT)
STANDARD_FIELDS: Final = (
    (FieldKind.BINARY, FieldKind.LABEL, FieldKind.TEXT),
    (FieldKind.BINARY, FieldKind.TEXT),
)
"""Kinds of the fields of the standard form; without a label where the policy sets out no rules."""

BINARY_LABELS: Final = (Label("0", Decision.ALLOWED, 0), Label("1", Decision.VIOLATES, 1))
TURNED_LABELS: Final = (Label("0", Decision.VIOLATES, 1), Label("1", Decision.ALLOWED, 0))
"""What 0 and 1 mean where a policy says it the other way round."""


@dataclass(frozen=True)
class ContractTerms:
    """What has to be known to ask for an answer and to read it.

    Attributes:
        labels: the table label -> decision. In a JSON contract the values of its label field; where it has a binary field alone,
            "0" and "1". May be left empty for BINARY and for JSON with a binary field alone.
        fields: the fields of a JSON answer in the order in which they are written. For flags, what stands behind them: rules that
            are cited, and text. Empty for the other kinds.
        rule_ids: the rules that an answer may cite.
        inferred: guessed from the policy's text, not stated.
        standard: the standard form, for a policy that doesn't say how to answer: the prompt says it in its place. Where nothing is
            broken, the answer ends with the decision.

    Raises:
        InputError: the terms contradict each other or leave an answer without a meaning.
    """

    kind: ContractKind
    labels: tuple[Label, ...]
    fields: tuple[Field, ...] = ()
    rule_ids: tuple[str, ...] = ()
    inferred: bool = False
    standard: bool = False

    def __post_init__(self) -> None:
        if not self.labels and self._digits_decide():
            object.__setattr__(self, "labels", BINARY_LABELS)
        _check_labels(self.labels)
        if self.kind is ContractKind.JSON:
            _check_fields(self)
        elif self.kind is ContractKind.FLAGS and all(field.kind in _BEHIND_FLAGS for field in self.fields):
            for name in [field.name for field in self.fields]:
                check_name(name)
            _check_names([label.text for label in self.labels] + [field.name for field in self.fields])
            for field in self.fields:
                _check_field(field)
        elif self.fields:
            raise refusal(
                Message("An answer of the kind “{kind}” has no fields.", kind=self.kind.value),
                Message("Remove the fields, or choose the kind “{kind}”.", kind=ContractKind.JSON.value),
            )
        if self.kind is ContractKind.BINARY and {label.text for label in self.labels} != {"0", "1"}:
            raise refusal(
                Message("A binary answer is 0 or 1, but other labels are stated."),
                Message("Name the labels “0” and “1”, or choose the kind “{kind}”.", kind=ContractKind.LABEL.value),
            )
        if self.kind in (ContractKind.LABEL, ContractKind.WORD) and len(self.labels) < 2:
            raise refusal(Message("An answer needs at least two labels to choose from."), _ADD_LABELS)
        if self.kind is ContractKind.FLAGS and not self.labels:
            raise refusal(Message("No flags are stated."), Message("Add a label for every flag."))
        if self.standard and tuple(field.kind for field in self.fields) not in STANDARD_FIELDS:
            raise refusal(
                Message("These are not the fields of the standard form."),
                Message("Remove “{key}” to use fields of your own.", key="standard"),
            )

    @property
    def binary_field(self) -> Field | None:
        return next((field for field in self.fields if field.kind is FieldKind.BINARY), None)

    @property
    def label_field(self) -> Field | None:
        return next((field for field in self.fields if field.kind is FieldKind.LABEL), None)

    def label(self, text: str) -> Label:
        return {label.text: label for label in self.labels}[text]

    def _digits_decide(self) -> bool:
        if self.kind is ContractKind.BINARY:
            return True
        return self.kind is ContractKind.JSON and self.binary_field is not None and self.label_field is None


def default_label(text: str, decision: Decision, meaning: str = "") -> Label:
    """A label with the severity that goes with its decision where none is stated."""
    return Label(text, decision, DEFAULT_SEVERITY[decision], meaning)


def both_ways(decisions: Iterable[Decision]) -> bool:
    """True where an answer can allow, and can do something else."""
    found = set(decisions)
    return Decision.ALLOWED in found and found != {Decision.ALLOWED}


def refusal(message: Message, hint: Message) -> InputError:
    """The error for terms that can't be used."""
    return InputError(Message("The answer format can't be used"), message, hint)


_ADD_LABELS: Final = Message("Add a label for every possible answer.")


def _check_labels(labels: tuple[Label, ...]) -> None:
    seen: set[str] = set()
    for label in labels:
        check_name(label.text)
        if label.text in seen:
            raise refusal(
                Message("The label “{label}” is stated twice.", label=label.text), Message("Keep one of the two.")
            )
        seen.add(label.text)
        if label.decision is Decision.UNDETERMINED:
            raise refusal(
                Message("The label “{label}” can't mean “undetermined”.", label=label.text),
                Message("Its decision is “violates”, “allowed” or “escalate”."),
            )
        if label.severity < 0:
            raise refusal(
                Message("The severity of the label “{label}” is below 0.", label=label.text),
                Message("Use 0 or a higher whole number."),
            )
    if len(labels) > MOST_LABELS:
        raise refusal(
            Message("There are more than {limit} labels.", limit=MOST_LABELS),
            Message("Split the policy into several."),
        )


def _check_fields(terms: ContractTerms) -> None:
    if not terms.fields:
        raise refusal(
            Message("The fields of the JSON answer are not stated."),
            Message("Add every field, in the order in which they are written."),
        )
    names = [field.name.casefold() for field in terms.fields]
    for name in names:
        check_name(name)
    for kind in (FieldKind.BINARY, FieldKind.LABEL):
        if sum(field.kind is kind for field in terms.fields) > 1:
            raise refusal(
                Message("There are two fields of the type “{type}”.", type=kind.value),
                Message("Keep one: an answer has one decision."),
            )
    _check_names(names)
    if terms.binary_field is None and terms.label_field is None:
        raise refusal(
            Message("No field of the answer holds a decision."),
            Message(
                "Add a field of the type “{binary}” or “{label}”.",
                binary=FieldKind.BINARY.value,
                label=FieldKind.LABEL.value,
            ),
        )
    for field in terms.fields:
        _check_field(field)
    _check_meanings(terms)


def _check_names(names: list[str]) -> None:
    folded = [name.casefold() for name in names]
    if len(set(folded)) < len(folded):
        raise refusal(Message("Two fields have the same name."), Message("Give every field a name of its own."))


def _check_field(field: Field) -> None:
    if field.nullable and field.kind is not FieldKind.LABEL:
        raise refusal(
            Message("The field “{field}” can't be null.", field=field.name),
            Message("Only a field of the type “{type}” can be nullable.", type=FieldKind.LABEL.value),
        )
    if field.kind is FieldKind.CHOICE:
        if len(field.options) < 2 or len(set(field.options)) < len(field.options):
            raise refusal(
                Message("The field “{field}” needs at least two different options.", field=field.name),
                Message("For example: low, medium, high."),
            )
        for option in field.options:
            check_name(option)
    if field.kind is FieldKind.RULE_IDS and not 1 <= field.most <= MOST_RULE_IDS:
        raise refusal(
            Message(
                "The field “{field}” can hold 1 to {limit} rule IDs, not {stated}.",
                field=field.name,
                limit=MOST_RULE_IDS,
                stated=field.most,
            ),
            Message("8 is a good number."),
        )
    if field.kind is FieldKind.NUMBER and not 1 <= field.most <= MOST_NUMBER:
        raise refusal(
            Message(
                "The highest number in the field “{field}” can be 1 to {limit}, not {stated}.",
                field=field.name,
                limit=MOST_NUMBER,
                stated=field.most,
            ),
            Message("For example 1, for numbers such as 0.85, or 100."),
        )
    if field.kind is FieldKind.TEXT and not 1 <= field.max_chars <= MOST_TEXT_CHARS:
        raise refusal(
            Message(
                "The field “{field}” can hold 1 to {limit} characters, not {stated}.",
                field=field.name,
                limit=MOST_TEXT_CHARS,
                stated=field.max_chars,
            ),
            Message("300 is a good number."),
        )


def _check_meanings(terms: ContractTerms) -> None:
    """Every value that a decision can take has a label, and 0 and 1 each have something to be written beside them."""
    field = terms.label_field
    if field is None:
        if {label.text for label in terms.labels} != {"0", "1"}:
            raise refusal(
                Message("Labels are stated, but no field of the answer holds a label."),
                Message("Add a field of the type “{type}”, or remove the labels.", type=FieldKind.LABEL.value),
            )
        return
    if len(terms.labels) + field.nullable < 2:
        raise refusal(
            Message("The field “{field}” needs at least two values to choose from.", field=field.name), _ADD_LABELS
        )
    if terms.binary_field is None:
        return
    decisions = {label.decision for label in terms.labels}
    if not field.nullable and Decision.ALLOWED not in decisions:
        raise refusal(
            Message(
                "Where “{binary}” is 0, nothing can be written in “{field}”.",
                binary=terms.binary_field.name,
                field=field.name,
            ),
            Message("Make it nullable, or add a label that means allowed."),
        )
    if not decisions - {Decision.ALLOWED}:
        raise refusal(
            Message(
                "Where “{binary}” is 1, nothing can be written in “{field}”.",
                binary=terms.binary_field.name,
                field=field.name,
            ),
            Message("Add a label that means violates or escalate."),
        )


def check_name(text: str) -> None:
    """Refuses what can't be written in an answer: empty, overlong, with control characters or with spaces at its ends."""
    if not text or text != text.strip() or len(text) > MOST_LABEL_CHARS or not text.isprintable():
        raise refusal(
            Message("“{name}” can't be the name of a label, a field or an option.", name=text[:40]),
            Message("Use 1 to {limit} visible characters, without a space at either end.", limit=MOST_LABEL_CHARS),
        )


def in_order(labels: Iterable[Label]) -> list[Label]:
    """Labels from the most to the least severe; escalation before violation where the severity is the same."""
    return sorted(labels, key=lambda label: (-label.severity, -DEFAULT_SEVERITY[label.decision]))
