"""Rules in a policy's own words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plumbline.domain.contract.standard import rule_lines
from plumbline.domain.outline import outline
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rule_list import listed_rules

MOST_CHARS: Final = 700
CUT: Final = " […]"
"""What stands behind a rule that was cut."""


def quoted_rules(policy: PolicyVersion, wanted: Iterable[str]) -> dict[str, str]:
    """For each rule of the policy, by id: what its text says of it, to the next rule, heading or empty line."""
    text = policy.text
    places = rule_lines(text, policy.contract)
    lines = text.splitlines(keepends=True)
    stops = {
        *places.values(),
        *(rule.line for rule in listed_rules(text)),
        *(heading.line for heading in outline(text).headings),
    }
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
