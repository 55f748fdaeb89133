"""The standard form of an answer, for a policy that doesn't say how to answer: the decision, then the rule, then why.

    {"violation": 0}
    {"violation": 1, "policy_category": "R2", "rationale": "…"}

The names are those of the models' guide. Rules keep the ids that the policy gives them. Where it gives none, they are numbered in
their order ("R1"), and a rule keeps its id for as long as its text stays: all of it, not just the sentence that is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
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
from plumbline.domain.rule_list import ListedRule, compared, listed_rules
from plumbline.domain.rules import find_rules, place_in, rules_named
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


@dataclass(frozen=True)
class EarlierContract(OutputContract):
    """The contract of an earlier version of a policy, and that version's text, by which its rules are known again."""

    policy: str = ""

    @classmethod
    def of(cls, contract: OutputContract, policy: str) -> EarlierContract:
        terms = {field.name: getattr(contract, field.name) for field in fields(OutputContract)}
        return cls(**terms, policy=policy)


def standard_contract(
    text: str, *, escalate: bool = False, before: Sequence[OutputContract] = (), inferred: bool = True
) -> OutputContract:
    """The standard form for a policy's text.

    Args:
        escalate: the model may leave the decision to a person.
        before: the contracts of earlier versions of the policy, the newest first: rules keep the ids that they have there. A rule
            of an `EarlierContract` is known again by its whole text, one of another contract by its title.
        inferred: taken because the text says nothing of its answer, not chosen.
    """
    labels = _own_rules(text, before) or numbered_rules(text, before)
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
                Message("In the standard form, the keys are {keys}. Correct it or remove it.", keys=Listing(_KEYS)),
            )
    if not isinstance(escalate, bool):
        raise refusal(
            Message("“{key}” in {table} has to be true or false.", key="escalate", table="[answer]"),
            Message("Write {example}, without quotes.", example="escalate = true"),
        )
    return standard_contract(text, escalate=escalate, before=before, inferred=False)


def numbered_rules(text: str, before: Sequence[OutputContract] = ()) -> list[Label]:
    """The rules to which the policy gives no ids, with ids. One that another rule had in an earlier version is not used again."""
    rules = _placed(text) or _rules_in(text)
    ids = _ids(rules, before, set())
    return [default_label(rule_id, rule.decision, rule.text) for rule, rule_id in zip(rules, ids, strict=True)]


def rule_lines(text: str, contract: OutputContract | None) -> dict[str, int]:
    """The lines in which a policy sets out its rules, by their ids: those that it gives, and those that the contract gives."""
    listed = {rule.text: rule.line for rule in listed_rules(text)}
    labels = contract.labels if contract is not None else ()
    return {label.text: listed[label.meaning] for label in labels if label.meaning in listed} | _defined(text)


def _own_rules(text: str, before: Sequence[OutputContract]) -> list[Label]:
    """The rules to which the policy gives ids, and those without beside them, in order.

    The titles of the former are left out: the policy's text has them.
    """
    rules = outline(text).rules
    lines = _lines_of_ids(text)
    labels = [
        (lines[rule], default_label(rule, decision or Decision.VIOLATES))
        for rule, decision in rules.items()
        if rule in lines and decision is not Decision.ALLOWED and not rule.endswith("#")
    ]
    if not labels:
        return []
    others = _beside(text, lines)
    ids = _ids(others, before, set(rules))
    labels += [
        (rule.line, default_label(rule_id, rule.decision, rule.text)) for rule, rule_id in zip(others, ids, strict=True)
    ]
    labels.sort(key=lambda one: one[0])
    return [label for _, label in labels] if len(labels) < MOST_LABELS else []


def _lines_of_ids(text: str) -> dict[str, int]:
    """The ids that the policy gives, and the lines in which it does."""
    return {} if _placed(text) else _defined(text)


def _defined(text: str) -> dict[str, int]:
    return {mention.id: mention.line for mention in find_rules(text) if mention.defined}


def _placed(text: str) -> list[ListedRule]:
    """The rules of a policy that gives no id but such as "Rule 4", which says where a rule stands; empty for any other policy.

    Where such a word heads anything but a rule, or stands beside other ids, it is an id.
    """
    lines = _defined(text)
    if not lines or not all(map(place_in, lines)):
        return []
    decisions = outline(text).rules
    allowed = {rule for rule in lines if decisions[rule] is Decision.ALLOWED}
    listed = _rules_in(text)
    if not allowed.union(rule.id for rule in listed) >= lines.keys():
        return []
    beside = _beside(text, lines)
    return [
        replace(rule, decision=decisions.get(rule.id) or rule.decision)
        for rule in listed
        if (rule.id and rule.id not in allowed) or rule in beside
    ]


def _beside(text: str, lines: Mapping[str, int]) -> list[ListedRule]:
    """The rules without ids in the lists of those with ids, and in lists that are said to be rules."""
    listed = _rules_in(text)
    named = {rule.among for rule in listed if rule.id}
    headed = set(lines.values())
    return [
        rule
        for rule in listed
        if not (rule.id or rules_named(rule.text, lines))
        and (rule.among in named or (rule.announced and headed.isdisjoint(rule.under)))
    ]


@lru_cache(maxsize=8)  # asked for several times of one text
def _rules_in(text: str) -> tuple[ListedRule, ...]:
    return listed_rules(without_front_matter(with_line_feeds(text)))


@lru_cache(maxsize=64)  # the editor asks for those of the same versions at every pause
def _earlier_rules(text: str) -> tuple[tuple[ListedRule, ...], dict[str, str]]:
    """The rules of an earlier version's text to which it gives no ids, and the ids that it gives, by what is compared of a rule."""
    listed = _rules_in(text)
    lines = _lines_of_ids(text)
    ids = {rule.key: rule.id for rule in listed if rule.id}
    return tuple(_beside(text, lines) or listed) if lines else listed, ids


def _ids(rules: Sequence[ListedRule], before: Sequence[OutputContract], own: set[str]) -> Iterator[str]:
    """An id for each rule: the one that it had in the newest earlier version, or one that no rule has had.

    "Rule 4" may be the id of an earlier version. It stays as long as the text says "Rule 4", too, and no other id looks like it.
    """
    by_key: dict[str, str] = {}
    by_title: dict[str, str] = {}
    for contract in reversed(before):
        by_key |= _known(contract)
        by_title |= {compared(label.meaning): label.text for label in _numbered(contract)}
    known = set(by_key.values())
    by_title = {title: rule_id for title, rule_id in by_title.items() if rule_id not in known}
    used = own | {label.text for contract in before for label in contract.labels}
    used |= {f"R{place_in(rule_id)}" for rule_id in used}
    new = (rule_id for number in count(1) if (rule_id := f"R{number}") not in used)
    taken = set(own)
    for rule in rules:
        rule_id = by_key.get(rule.key) or by_title.get(compared(rule.text)) or next(new)
        if rule_id in taken or (place_in(rule_id) and rule_id != rule.id):
            rule_id = next(new)
        taken.add(rule_id)
        yield rule_id


def _numbered(contract: OutputContract) -> list[Label]:
    return [label for label in contract.labels if label.meaning and label.text != ESCALATE]


def _known(contract: OutputContract) -> dict[str, str]:
    """The ids of a contract's rules by their whole text, where its policy's text has them."""
    if not isinstance(contract, EarlierContract):
        return {}
    rules, ids = _earlier_rules(contract.policy)
    found = {key: rule_id for key, rule_id in ids.items() if not place_in(rule_id) or rule_id in contract.rule_ids}
    titled: dict[str, list[ListedRule]] = {}
    for rule in reversed(rules):
        titled.setdefault(compared(rule.text), []).append(rule)
    for label in _numbered(contract):
        same = titled.get(compared(label.meaning))
        if same:
            found[same.pop().key] = label.text
    return found
