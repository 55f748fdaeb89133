"""Rules in a policy's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
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
_BELONGS: Final = re.compile(r"\s*(?:[-*+•–>|#]|\d+[.)]\s)|\s{2,}")
"""The beginning of a list, a table, a quotation or a heading below."""


def quoted_rules(policy: PolicyVersion, wanted: Iterable[str]) -> dict[str, str]:
    """For each rule of the policy, by id: what its text says of it, to the next rule, heading or empty line.

    A rule that is a heading has what stands below it: the first paragraph, and the lists and parts that follow.
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
            ends = rules | {line for line, level in headings.items() if level <= headings[first]}
            end = next((line for line in sorted(ends) if line > first), len(lines) + 1)
            last = _end_of_part(lines[: end - 1], first)
        else:
            while last < len(lines) and last + 1 not in stops and lines[last].strip():
                last += 1
        said = "".join(lines[first - 1 : last]).strip()
        lead = _LEAD.match(said)
        said = said[lead.end() :] if lead else said
        found[rule] = said if len(said) <= MOST_CHARS else f"{said[:MOST_CHARS].rstrip()}{CUT}"
    return found


def _end_of_part(lines: Sequence[str], heading: int) -> int:
    """The last line of what belongs to a heading: another paragraph may be about something else, such as the answer's form."""
    said = False
    for number, line in enumerate(lines[heading:], heading + 1):
        if not line.strip():
            continue
        begins = not lines[number - 2].strip()
        if (
            said
            and begins
            and not _BELONGS.match(line)
            and not "".join(lines[: number - 1]).rstrip().endswith((":", "："))
        ):
            return number - 1
        said = not line.lstrip().startswith("#")
    return len(lines)
