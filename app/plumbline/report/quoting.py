"""Rules in a policy's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from plumbline.domain.contract.standard import rule_lines
from plumbline.domain.outline import outline
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rule_list import listed_rules

MOST_CHARS: Final = 700
CUT: Final = " […]"
"""What stands behind a rule that was cut."""
_LEAD: Final = re.compile(r"(?:#{1,6}|[-*+•–>])\s+")
"""What makes a line a heading or an entry of a list."""


def quoted_rules(policy: PolicyVersion, wanted: Iterable[str]) -> dict[str, str]:
    """For each rule of the policy, by id: what its text says of it, to the next rule, heading or empty line.

    A rule that is a heading has all that stands below it.
    """
    text = policy.text
    places = rule_lines(text, policy.contract)
    lines = text.splitlines(keepends=True)
    headings = {heading.line: heading.level for heading in outline(text).headings}
    rules = set(places.values())
    stops = {*rules, *(rule.line for rule in listed_rules(text)), *headings}
    found = {}
    for rule in wanted:
        if rule not in places:
            continue
        first = last = places[rule]
        if first in headings:
            below = {line for line, level in headings.items() if level <= headings[first]}
            while last < len(lines) and last + 1 not in rules | below:
                last += 1
        else:
            while last < len(lines) and last + 1 not in stops and lines[last].strip():
                last += 1
        said = "".join(lines[first - 1 : last]).strip()
        lead = _LEAD.match(said)
        said = said[lead.end() :] if lead else said
        found[rule] = said if len(said) <= MOST_CHARS else f"{said[:MOST_CHARS].rstrip()}{CUT}"
    return found
