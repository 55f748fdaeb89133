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
    """What a content does to a policy: per rule the terms, and the words of its exception, that it uses."""

    rules: tuple[Rule, ...]
    found: tuple[tuple[str, ...], ...]
    excused: tuple[tuple[str, ...], ...]

    @property
    def broken(self) -> list[str]:
        """Ids of the broken rules in the policy's order; the first one decides."""
        rows = zip(self.rules, self.found, self.excused, strict=True)
        return [rule.id for rule, terms, excuses in rows if terms and not excuses]


def locate(term: str, content: str) -> re.Match[str] | None:
    """The first place where ``content`` uses ``term`` as whole words, in any case."""
    return re.search(rf"(?<![A-Za-z]){re.escape(term)}(?![A-Za-z])", content, re.IGNORECASE)


def judge(rules: list[Rule], content: str) -> Outcome:
    """The truth about ``content``: a rule is broken when one of its terms is used, and none of its exception."""

    def used(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word for word in words if locate(word, content))

    return Outcome(
        tuple(rules), tuple(used(rule.terms) for rule in rules), tuple(used(rule.exceptions) for rule in rules)
    )


def analysis(outcome: Outcome, effort: str) -> str:
    """The reasoning for one item at ``effort`` low, medium or high.

    In the walk no word stands but those of the policy, in the policy's order, and words of grammar: the next word to
    write is then always the one that follows the last two in the policy.
    """
    parts: list[str] = []
    decided = False
    for rule, found, excused in zip(outcome.rules, outcome.found, outcome.excused, strict=True):
        state = "clear"
        if found:
            state = "excused" if excused else "also broken" if decided else "broken"
        decided = decided or "broken" in state
        marks = [f"{term} {'found' if term in found else 'absent'}" for term in rule.terms]
        unless = [f"{word} {'present' if word in excused else 'absent'}" for word in rule.exceptions]
        listed = ", ".join(marks) + f", unless {', '.join(unless)}" * bool(unless)
        begin = f"{rule.id} {rule.name}:" if rule.name else rule.id
        if effort == "low":
            parts.append(f"{begin} {listed}; {state}.")
        elif effort == "medium":
            parts.append(f"Rule {begin} {listed}. This rule is {state}.")
        else:
            lines = "\n- ".join([*marks, *(f"unless {mark}" for mark in unless)])
            gap = "\n- " if rule.name else " "
            parts.append(f"Rule {begin}{gap}{lines}\nThis rule is {state}.")
    parts.append(f"Result: {outcome.broken[0]} decides." if decided else "Result: nothing decides.")
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
            f"The content uses a term listed in {broken[0]}." if broken else "The content breaks no rule."
        )
    return json.dumps(fields)
