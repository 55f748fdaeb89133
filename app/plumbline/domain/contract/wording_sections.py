"""Codes that head a policy's sections (SP0, SP2, …), into which it sorts content, and their templates ("D-SP#")."""

from __future__ import annotations

from collections.abc import Iterable

from plumbline.domain.contract.offers import Offers
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.terms import Label, default_label
from plumbline.domain.rules import find_rules, id_letters
from plumbline.domain.verdict import Decision


def read_sections(policy: Passages, offers: Offers) -> None:
    """The codes that head sections, and not SP2.a, if the policy says of each what it decides."""
    heads = {heading.line for heading in policy.about.headings}
    codes = [mention.id for mention in find_rules(policy.text) if mention.defined and mention.line in heads]
    if len(codes) < 2:
        return
    decided = {code: policy.about.rules[code] for code in codes}
    known = {code: decision for code, decision in decided.items() if decision is not None}
    if len(known) < len(decided) or Decision.ALLOWED not in known.values():
        offers.unclear_sections = True
    else:
        offers.sections.update(known)


def prefixed(text: str, labels: Iterable[Label]) -> list[Label]:
    """Labels for templates such as "D-SP#": the same codes with the prefix, if the policy speaks of them so."""
    templates = dict.fromkeys(
        mention.id[:-1] for mention in find_rules(text) if mention.id.endswith("#") and "-" in mention.id
    )
    return [
        default_label(f"{prefix}-{label.text}", label.decision, label.meaning)
        for prefix, letters in (template.split("-", 1) for template in templates)
        for label in labels
        if id_letters(label.text) == letters
    ]
