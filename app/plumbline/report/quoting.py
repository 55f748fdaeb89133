"""Rules in a policy's own words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plumbline.domain.outline import outline
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rule_list import listed_rules
from plumbline.domain.rules import find_rules

MOST_CHARS: Final = 700
CUT: Final = " […]"
"""What stands behind a rule that was cut."""


def quoted_rules(policy: PolicyVersion, wanted: Iterable[str]) -> dict[str, str]:
    """For each rule of the policy, by id: what its text says of it, to the next rule, heading or empty line."""
    text = policy.text
    listed = {rule.text: rule.line for rule in listed_rules(text)}
    places = {label.text: listed[label.meaning] for label in policy.contract.labels if label.meaning in listed}
    places |= {mention.id: mention.line for mention in find_rules(text) if mention.defined}
    lines = text.splitlines(keepends=True)
    stops = {*places.values(), *listed.values(), *(heading.line for heading in outline(text).headings)}
    found = {}
    for rule in wanted:
        if rule not in places:
            continue
        first = last = places[rule]
        while last < len(lines) and last + 1 not in stops and lines[last].strip():
            last += 1
        said = "".join(lines[first - 1 : last]).strip()
        found[rule] = said if len(said) <= MOST_CHARS else f"{said[:MOST_CHARS].rstrip()}{CUT}"
    return found
