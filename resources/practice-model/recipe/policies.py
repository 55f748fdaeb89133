"""Policies: how a set of rules is written down.

Whatever the layout, a policy's rules stand in one stretch of text in which each rule gives, in this order, its id,
its name and its listed terms. Examples and the answer format stand before or after that stretch, never inside it.
That order is what lets a small network walk the rules (see ``network.py``).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

LAYOUTS = 10
HELD_OUT_LAYOUT = 9  # never seen in training
FORMATS: tuple[str, ...] = ("binary", "label", "valid", "json", "json_full")

INTROS = (
    "Flag content that uses a listed term.",
    "Check the content against each rule.",
    "A rule is broken when the content uses one of its terms.",
    "You classify posts by these rules.",
    "Decide whether the content breaks a rule.",
    "",
)
FORMAT_LINES: dict[str, tuple[str, ...]] = {
    "binary": (
        "Answer with 1 or 0 only.",
        "Output only 0 or 1.",
        "Reply with a single digit: 1 for a violation, 0 otherwise.",
        "Return 1 if any rule is broken, else 0.",
        "Answer exactly 1 (violates) or 0 (safe).",
    ),
    "label": (
        "Answer with one label: the id of the first broken rule, or {safe}.",
        "Return the id of the rule that is broken first, otherwise {safe}.",
        "Output {safe} when no rule is broken, otherwise the id of the first broken rule.",
    ),
    "valid": (
        "Answer VALID or INVALID.",
        "Output: VALID when no rule is broken, INVALID otherwise.",
        "Return INVALID if any rule is broken, else VALID.",
    ),
    "json": (
        'Answer with JSON: {"violation": 0 or 1, "policy_category": id or null}.',
        'Return JSON with the keys "violation" and "policy_category".',
        "Answer with JSON: violation and policy_category.",
    ),
    "json_full": (
        'Return JSON with the keys "violation", "policy_category", "rule_ids", "confidence", "rationale".',
        "Answer with JSON: violation, policy_category, rule_ids, confidence and rationale.",
        "Output JSON with violation, policy_category, rule_ids, confidence and a rationale.",
    ),
}


@dataclass(frozen=True)
class Rule:
    """One rule: its id as the policy writes it, its name, and the terms (a word or a short phrase each)."""

    id: str
    name: str
    terms: tuple[str, ...]


_STRAY = re.compile(r"\d|\belse\b")  # would be taken for the first word of the rules


@dataclass(frozen=True)
class _Style:
    """How this policy writes its lists: with quotes or not, between what, after which words."""

    quoted: bool
    separator: str
    word: str
    verb: str

    def term(self, text: str) -> str:
        return f'"{text}"' if self.quoted else text

    def listed(self, terms: tuple[str, ...]) -> str:
        return self.separator.join(self.term(term) for term in terms)


def _rule(rule: Rule, layout: int, style: _Style) -> str:
    """One rule in the given layout."""
    terms = style.listed(rule.terms)
    bullets = "\n".join(f"- {style.term(term)}" for term in rule.terms)
    verb = style.verb
    forms = (
        f"## {rule.id} {rule.name}\n{style.word}: {terms}",
        f"- {rule.id} ({rule.name}): {terms}.",
        f"| {rule.id} | {rule.name} | {terms} |",
        f"{rule.id} {rule.name}: {verb} {terms}.",
        f"### {rule.id}: {rule.name}\n{bullets}",
        f"Rule {rule.id}, {rule.name}. {verb[0].upper() + verb[1:]} {terms}.",
        f"* **{rule.id} {rule.name}**: {terms}",
        f"- {rule.id} {rule.name}: any of {terms}",
        f"**{rule.id}** - {rule.name} - {verb} {terms}.",
        f"[{rule.id}] {rule.name} = {terms}",
    )
    assert len(forms) == LAYOUTS
    return forms[layout]


def write(rng: random.Random, rules: list[Rule], layout: int, answer: str, safe: str, examples: list[str]) -> str:
    """The policy's text. ``answer`` is one of FORMATS, ``safe`` the label for content that breaks no rule."""
    quoted = rng.random() < 0.4
    separator = rng.choice((", ", ", ", "; ", " / "))
    format_line = rng.choice(FORMAT_LINES[answer]).replace("{safe}", safe)
    sections = rng.random() < 0.4
    head: list[str] = []
    if rng.random() < 0.3:
        head.append(rng.choice(("# Policy", "# Content policy")))
    intro = rng.choice(INTROS)
    if intro:
        head += ["## Instructions"] * sections + [intro]
    on_top = rng.random() < 0.4 and not _STRAY.search(format_line)
    if on_top:
        head.append(format_line)
    if sections:
        head.append(rng.choice(("## Criteria", "## Rules", "VIOLATES:")))
    style = _Style(
        quoted,
        separator,
        rng.choice(("Terms", "Words", "Listed terms", "Flag")),
        rng.choice(("do not mention", "do not use", "flag", "the content must not use", "banned terms are")),
    )
    body = ["| id | name | terms |", "| --- | --- | --- |"] if layout == 2 else []
    body += [_rule(rule, layout, style) for rule in rules]
    tail: list[str] = []
    if examples:
        tail.append(rng.choice(("## Examples", "Examples:", "Allowed examples:")))
        tail += [f'- "{example}" is {rng.choice(("fine", "allowed"))}.' for example in examples]
    if not on_top:
        if sections:
            tail.append(rng.choice(("## Output", "## Answer")))
        tail.append(format_line)
    gap = rng.choice(("\n", "\n", "\n\n"))
    within = "\n" if layout == 2 else gap
    return gap.join([*head, within.join(body), *tail])
