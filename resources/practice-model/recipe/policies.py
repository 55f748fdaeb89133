"""Policies: how a set of rules is written down.

Whatever the layout, a policy's rules stand in one stretch of text in which each rule gives, in this order, its id,
its name and its listed terms. Examples and the answer format stand before or after that stretch, never inside it.
That order is what lets a small network walk the rules (see ``network.py``).
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
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
    """One rule: its id as the policy writes it, its name, the terms and its exception (a word or a short phrase each).

    The name may be missing. A rule that ``escalates`` is for a person to look at; the program knows it by its id.
    """

    id: str
    name: str
    terms: tuple[str, ...]
    exceptions: tuple[str, ...] = ()
    escalates: bool = False


@dataclass(frozen=True)
class _Style:
    """How this policy writes its lists: with quotes or not, between what, after which words."""

    quoted: bool
    separator: str
    word: str
    verb: str
    clause: str
    escalate: str

    def term(self, text: str) -> str:
        return f'"{text}"' if self.quoted else text

    def listed(self, terms: tuple[str, ...]) -> str:
        return self.separator.join(self.term(term) for term in terms)


# How an exception is written: behind a comma, and as a sentence of its own.
CLAUSES = ("unless it says {}", "unless the content also says {}", "except when the post says {}", "except with {}")
SENTENCES = (
    "Allowed when it also says {}",
    "Allowed with {}",
    "Exception: {}",
    "Unless: {}",
)


def _rule(rule: Rule, layout: int, style: _Style) -> str:
    """One rule in the given layout."""
    terms, behind = style.listed(rule.terms), ""
    bullets = "\n".join(f"- {style.term(term)}" for term in rule.terms)
    verb, name = style.verb, rule.name
    if rule.escalates and name:
        name += style.escalate
    if rule.exceptions:
        clause = style.clause.format(style.listed(rule.exceptions))
        terms += (", " if clause[0].islower() else ". ") + clause
        behind = f"\n{clause}" if clause[0].isupper() else f"\n- {clause}"
    if name:
        forms = (
            f"## {rule.id} {name}\n{style.word}: {terms}",
            f"- {rule.id} ({name}): {terms}.",
            f"| {rule.id} | {name} | {terms} |",
            f"{rule.id} {name}: {verb} {terms}.",
            f"### {rule.id}: {name}\n{bullets}{behind}",
            f"Rule {rule.id}, {name}. {verb[0].upper() + verb[1:]} {terms}.",
            f"* **{rule.id} {name}**: {terms}",
            f"- {rule.id} {name}: any of {terms}",
            f"**{rule.id}** - {name} - {verb} {terms}.",
            f"[{rule.id}] {name} = {terms}",
        )
    else:
        forms = (
            f"## {rule.id}\n{style.word}: {terms}",
            f"- {rule.id}: {terms}.",
            f"| {rule.id} | - | {terms} |",
            f"{rule.id}: {verb} {terms}.",
            f"### {rule.id}\n{bullets}{behind}",
            f"Rule {rule.id}. {verb[0].upper() + verb[1:]} {terms}.",
            f"* **{rule.id}**: {terms}",
            f"- {rule.id}: any of {terms}",
            f"**{rule.id}** - {verb} {terms}.",
            f"[{rule.id}] = {terms}",
        )
    assert len(forms) == LAYOUTS
    return forms[layout]


# What a person writes before the rules; ``{}`` takes any word, ``{n}`` a number.
TITLES = (
    "# Policy", "# Content policy", "# Content policy", "# {} rules", "# Rules for our {} {}", "# {} {} policy",
    "# House rules of the {}, version {n}", "{} and {}", "# {n}. What we do not want in the {}", "# {}",
)  # fmt: skip
OPENINGS = (
    "We are a small {} club and we want {} talk.",
    "This policy is for the {} channel. It has {n} rules.",
    "Members write about {} and {}. Keep it {}.",
    "Last changed on {n} May 20{n}.",
    "Please be {}. Everybody here loves the {}!",
    "You check one post of our {} forum (about {n} posts a day). Answer 0 or 1 as said below.",
    "The {} belongs to all of us, so posts must not {} or {} anybody.",
    "I made this list with {} on Friday. A word counts wherever it stands.",
    "Posts are read by {n} people between {n} and {n} years old.",
    "Welcome to the {}!",
)


def opening(rng: random.Random, word: Callable[[], str], sentences: Callable[[], str]) -> list[str]:
    """A title and an introduction in ordinary words, either of which may be missing."""

    def filled(form: str) -> str:
        parts = re.split(r"({n?})", form)
        return "".join(
            str(rng.randrange(1, 100)) if part == "{n}" else word() if part == "{}" else part for part in parts
        )

    lines: list[str] = []
    if rng.random() < 0.7:
        title = filled(rng.choice(TITLES))
        lines.append(title[:2] + title[2:3].upper() + title[3:])
    lines += [
        filled(rng.choice(OPENINGS)) if rng.random() < 0.6 else sentences() for _ in range(rng.choice((0, 1, 1, 2)))
    ]
    return lines


def write(
    rng: random.Random, rules: list[Rule], layout: int, answer: str, safe: str, examples: list[str],
    opened: list[str] | None = None, note: str = "",
) -> str:  # fmt: skip
    """The policy's text. ``answer`` is one of FORMATS, ``safe`` the label for content that breaks no rule.

    ``opened`` are lines before the rules instead of the plain ones, ``note`` is a sentence behind them.
    """
    quoted = rng.random() < 0.4
    separator = rng.choice((", ", ", ", "; ", " / "))
    format_line = rng.choice(FORMAT_LINES[answer]).replace("{safe}", safe)
    sections = rng.random() < 0.4
    head: list[str] = []
    if rng.random() < 0.3:
        head.append(rng.choice(("# Policy", "# Content policy")))
    intro = rng.choice(INTROS)
    if opened is not None:
        head = list(opened)
        intro = intro if rng.random() < 0.4 else ""
    if intro:
        head += ["## Instructions"] * sections + [intro]
    on_top = rng.random() < 0.3
    if on_top:
        head.append(format_line)
    if sections:
        head.append(rng.choice(("## Criteria", "## Rules", "VIOLATES:")))
    style = _Style(
        quoted,
        separator,
        rng.choice(("Terms", "Words", "Listed terms", "Flag")),
        rng.choice(("do not mention", "do not use", "flag", "the content must not use", "banned terms are")),
        rng.choice(CLAUSES if rng.random() < 0.5 else SENTENCES),
        rng.choice((" (escalate)", ", escalate", " [ESCALATE]", "")),
    )
    body = ["| id | name | terms |", "| --- | --- | --- |"] if layout == 2 else []
    for rule in rules:
        if rule.escalates and layout != 2 and not (style.escalate and rule.name):
            body.append("### ESCALATE")
        body.append(_rule(rule, layout, style))
    tail: list[str] = [note] if note else []
    if examples:
        tail.append(rng.choice(("## Examples", "Examples:", "Fine:")))
        tail += [f'- "{example}" is {rng.choice(("fine", "allowed"))}.' for example in examples]
    if not on_top:
        if sections:
            tail.append(rng.choice(("## Output", "## Answer")))
        tail.append(format_line)
    gap = rng.choice(("\n", "\n", "\n\n"))
    within = "\n" if layout == 2 else gap
    return gap.join([*head, within.join(body), *tail])
