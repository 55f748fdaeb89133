"""Answers: the analysis that walks the rules, and the final text in the policy's own format.

The analysis is a program that a reader can follow: it copies each rule's id, name and terms from the policy in
order, and puts ``absent`` or ``found`` behind each term at the moment the term has been read. Each step needs one
look at the policy or at the content; nothing has to be remembered that is not written down.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from recipe.policies import Rule


@dataclass(frozen=True)
class Outcome:
    """What a content does to a policy: per rule the terms that were found, in the policy's order."""

    rules: tuple[Rule, ...]
    found: tuple[tuple[str, ...], ...]

    @property
    def broken(self) -> list[str]:
        """Ids of the broken rules in the policy's order; the first one decides."""
        return [rule.id for rule, terms in zip(self.rules, self.found, strict=True) if terms]


def locate(term: str, content: str) -> re.Match[str] | None:
    """The first place where ``content`` uses ``term`` as whole words, in any case."""
    return re.search(rf"(?<![A-Za-z]){re.escape(term)}(?![A-Za-z])", content, re.IGNORECASE)


def judge(rules: list[Rule], content: str) -> Outcome:
    """The truth about ``content``: a rule is broken when at least one of its terms is used."""
    found = tuple(tuple(term for term in rule.terms if locate(term, content)) for rule in rules)
    return Outcome(tuple(rules), found)


def analysis(outcome: Outcome, effort: str) -> str:
    """The reasoning for one item at ``effort`` low, medium or high.

    In the walk no word stands but those of the policy, in the policy's order, and words of grammar: the next word to
    write is then always the one that follows the last two in the policy.
    """
    parts: list[str] = []
    decided = False
    for rule, found in zip(outcome.rules, outcome.found, strict=True):
        state = ("also broken" if decided else "broken") if found else "clear"
        decided = decided or bool(found)
        marks = [f"{term} {'found' if term in found else 'absent'}" for term in rule.terms]
        if effort == "low":
            parts.append(f"{rule.id} {rule.name}: {', '.join(marks)}; {state}.")
        elif effort == "medium":
            parts.append(f"Rule {rule.id} {rule.name}: {', '.join(marks)}. This rule is {state}.")
        else:
            lines = "".join(f"- {mark}\n" for mark in marks)
            parts.append(f"Rule {rule.id} {rule.name}:\n{lines}This rule is {state}.")
    parts.append(f"Result: {outcome.broken[0]} decides." if decided else "Result: nothing found.")
    return (" " if effort == "low" else "\n").join(parts)


def final(outcome: Outcome, answer: str, safe: str) -> str:
    """The final channel's text in the format ``answer``."""
    broken = outcome.broken
    violation = int(bool(broken))
    if answer == "binary":
        return str(violation)
    if answer == "label":
        return broken[0] if broken else safe
    if answer == "valid":
        return "INVALID" if broken else "VALID"
    fields: dict[str, object] = {"violation": violation, "policy_category": broken[0] if broken else None}
    if answer == "json_full":
        fields["rule_ids"] = broken[:1]
        fields["confidence"] = "high" if broken else "medium"
        fields["rationale"] = (
            f"The content uses a term listed in {broken[0]}." if broken else "The content uses no listed term."
        )
    return json.dumps(fields)
