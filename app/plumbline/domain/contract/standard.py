"""The standard form of an answer, for a policy that doesn't say how to answer: the decision, then the rule, then why.

    {"violation": 0}
    {"violation": 1, "policy_category": "R2", "rationale": "…"}

The names are those of the models' guide. Rules keep the ids that the policy gives them. Where it gives none, they are numbered in
their order ("R1"), and a rule keeps its id for as long as its text stays.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Final

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.terms import (
    DEFAULT_SEVERITY,
    MOST_LABELS,
    ContractKind,
    Field,
    FieldKind,
    Label,
    default_label,
    refusal,
)
from plumbline.domain.lines import with_line_feeds, without_front_matter
from plumbline.domain.messages import Listing, Message
from plumbline.domain.outline import outline
from plumbline.domain.rule_list import listed_rules
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision

STANDARD: Final = "standard"
"""What `kind` says in the `[answer]` table where this form is wanted."""
ESCALATE: Final = "ESCALATE"
"""The label that leaves the decision to a person."""

_WHOLE: Final = "POLICY"
"""The label of a violation where the policy sets out no rules, and an escalation needs a label beside it."""
_KEYS: Final = ("kind", "escalate")
_DECISION: Final = Field("violation", FieldKind.BINARY)
_RULE: Final = Field("policy_category", FieldKind.LABEL, nullable=True)
_WHY: Final = Field("rationale", FieldKind.TEXT)


def standard_contract(
    text: str, *, escalate: bool = False, before: Sequence[OutputContract] = (), inferred: bool = True
) -> OutputContract:
    """The standard form for a policy's text.

    Args:
        escalate: the model may leave the decision to a person.
        before: the contracts of earlier versions of the policy, the newest first: rules keep the ids that they have there.
        inferred: taken because the text says nothing of its answer, not chosen.
    """
    labels = _own_rules(text) or numbered_rules(text, before)
    ids = tuple(label.text for label in labels)
    if escalate and ESCALATE not in ids:
        labels = labels or [default_label(_WHOLE, Decision.VIOLATES)]
        labels.append(Label(ESCALATE, Decision.ESCALATE, DEFAULT_SEVERITY[Decision.ESCALATE], "a person decides"))
    fields = (_DECISION, _RULE, _WHY) if labels else (_DECISION, _WHY)
    return OutputContract(ContractKind.JSON, tuple(labels), fields, ids, inferred=inferred, standard=True)


def escalates(contract: OutputContract) -> bool:
    """True for a standard form in which a person chose that the model may escalate."""
    return contract.standard and any(label.text == ESCALATE for label in contract.labels)


def standard_from_table(data: Mapping[str, object], text: str, before: Sequence[OutputContract] = ()) -> OutputContract:
    """The contract of an `[answer]` table that asks for the standard form by its kind; `InputError` for a mistake in it."""
    escalate = data.get("escalate", False)
    for key in data:
        if key not in _KEYS:
            raise refusal(
                Message("There is no key “{key}” in {table}.", key=key, table="[answer]"),
                Message("With the standard form, the keys are {keys}. Correct it or remove it.", keys=Listing(_KEYS)),
            )
    if not isinstance(escalate, bool):
        raise refusal(
            Message("“{key}” in {table} has to be true or false.", key="escalate", table="[answer]"),
            Message("Write {example}, without quotes.", example="escalate = true"),
        )
    return standard_contract(text, escalate=escalate, before=before, inferred=False)


def _own_rules(text: str) -> list[Label]:
    """The rules to which the policy gives ids. Their titles are left out: the policy's text has them."""
    rules = outline(text).rules
    mentioned = {mention.id for mention in find_rules(text) if mention.defined}
    labels = [
        default_label(rule, decision or Decision.VIOLATES)
        for rule, decision in rules.items()
        if rule in mentioned and decision is not Decision.ALLOWED and not rule.endswith("#")
    ]
    return labels if len(labels) < MOST_LABELS else []


def numbered_rules(text: str, before: Sequence[OutputContract] = ()) -> list[Label]:
    """The rules to which the policy gives no ids, with ids. One that another rule had in an earlier version is not used again."""
    rules = listed_rules(without_front_matter(with_line_feeds(text)))
    earlier = [label for contract in before for label in contract.labels if label.meaning]
    known = {label.meaning: label.text for label in reversed(earlier)}
    used = {label.text for label in earlier}
    new = (rule for number in count(1) if (rule := f"R{number}") not in used)
    return [default_label(known.get(rule.text) or next(new), rule.decision, rule.text) for rule in rules]
