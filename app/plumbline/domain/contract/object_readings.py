"""What the objects that a text shows can be read as, beside the words that it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plumbline.domain.contract.answer_shapes import YES
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.offers import Offers
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.standard import numbered_rules
from plumbline.domain.contract.terms import (
    BINARY_LABELS,
    TURNED_LABELS,
    ContractKind,
    ContractTerms,
    both_ways,
    default_label,
)
from plumbline.domain.contract.wording_objects import object_terms, values_said
from plumbline.domain.meanings import TURNED


def readings_of_objects(
    policy: Passages, offers: Offers, before: Sequence[OutputContract]
) -> tuple[tuple[ContractTerms, ...], bool]:
    """What the objects and the words beside them can be read as, the likeliest first, and whether that leaves a doubt.

    `before` as in `standard_contract`.
    """
    objects = offers.objects or _of_numbered_rules(policy, before)
    readings = tuple(terms for terms in objects if _decides_both_ways(terms))
    turned = (_turned_values(policy, terms) for terms in readings)
    readings += tuple(terms for terms in turned if terms is not None and terms not in readings)
    beside = _words_beside(policy, offers, readings)
    asks_yes_or_no = any(YES.fullmatch(answer) for group in offers.unknown for answer in group)
    return (*readings, *beside), bool(beside) or asks_yes_or_no or offers.doubtful_objects


def _turned_values(policy: Passages, stated: ContractTerms) -> ContractTerms | None:
    """The contract with 0 and 1 the other way round, where the text says so of them and the fields' names don't."""
    if stated.label_field is not None or stated.kind is not ContractKind.JSON:
        return None
    said = values_said(policy)
    if not any(TURNED[label.decision] in said[label.text] for label in stated.labels):
        return None
    labels = TURNED_LABELS if stated.labels == BINARY_LABELS else BINARY_LABELS
    return replace(stated, labels=labels)


def _words_beside(policy: Passages, offers: Offers, objects: Sequence[ContractTerms]) -> tuple[ContractTerms, ...]:
    """The words that are asked for beside an object in which they don't stand."""
    words = offers.words | offers.lone
    inside = {"true", "false", "0", "1"}
    for contract in objects:
        inside |= {name.casefold() for field in contract.fields for name in (field.name, *field.options)}
        inside |= {label.text.casefold() for label in contract.labels}
    if not both_ways(words.values()) or inside & {word.casefold() for word in words}:
        return ()
    labels = tuple(default_label(word, decision) for word, decision in words.items())
    return (ContractTerms(ContractKind.WORD, labels, (), tuple(policy.about.rules), inferred=True),)


def _decides_both_ways(terms: ContractTerms) -> bool:
    """True when an answer can allow and can refuse. With a list of violations alone everything would be one."""
    if terms.kind is ContractKind.FLAGS or terms.binary_field is not None:
        return True
    nullable = terms.label_field is not None and terms.label_field.nullable
    return both_ways(label.decision for label in terms.labels) or (nullable and bool(terms.labels))


def _of_numbered_rules(policy: Passages, before: Sequence[OutputContract]) -> list[ContractTerms]:
    """The JSON answer of a policy that asks for the id of a rule and gives its rules none."""
    numbered = numbered_rules(policy.text, before)
    if policy.about.rules or not numbered:
        return []
    rules = {label.text: label.decision for label in numbered}
    found = object_terms(policy, replace(policy.about, rules=rules))
    titles = {label.text: label.meaning for label in numbered}
    return [
        replace(terms, labels=tuple(replace(label, meaning=titles.get(label.text, "")) for label in terms.labels))
        if terms.label_field
        else terms
        for terms in found
    ]
