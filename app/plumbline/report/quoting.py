"""Rules in a policy's own words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plumbline.domain.outline import outline
from plumbline.domain.rules import find_rules

MOST_CHARS: Final = 700
CUT: Final = " […]"
"""What stands behind a rule that was cut."""


def quoted_rules(text: str, wanted: Iterable[str]) -> dict[str, str]:
    """For each rule that the text defines, by id: its definition, to the next rule, heading or empty line."""
    definitions = {mention.id: mention for mention in find_rules(text) if mention.defined}
    lines = text.splitlines(keepends=True)
    stops = {mention.line for mention in definitions.values()} | {heading.line for heading in outline(text).headings}
    found = {}
    for rule in wanted:
        if rule not in definitions:
            continue
        first = definitions[rule].line
        last = first
        while last < len(lines) and last + 1 not in stops and lines[last].strip():
            last += 1
        said = "".join(lines[first - 1 : last]).strip()
        found[rule] = said if len(said) <= MOST_CHARS else f"{said[:MOST_CHARS].rstrip()}{CUT}"
    return found
