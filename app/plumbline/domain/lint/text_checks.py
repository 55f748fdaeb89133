"""Advice on a policy's text: its length, its words, what can't be seen, its rules and how they stand to each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.lint.advice import Advice, Severity, Subject
from plumbline.domain.lint.vocabulary import BRIEF, ESCALATION, PRECEDENCE, VAGUE
from plumbline.domain.rules import codes_above, find_rules
from plumbline.domain.verdict import Decision

BEST_TOKENS: Final = (400, 600)
FEWEST_TOKENS: Final = 150
MOST_TOKENS: Final = 10_000

_CONTROL: Final = re.compile(r"<\|[a-z_0-9]{2,30}\|>")
_EFFORT: Final = re.compile(
    r"(?<!\w)reasoning(?:[ _-]effort)?\s*[:=]\s*[`\"*]*(?:low|medium|high)(?!\w)", re.IGNORECASE
)
_UNSEEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")


def estimated_tokens(text: str) -> int:
    """About how many tokens a policy has, where no model is at hand to count them."""
    return max(len(text.split()) * 27 // 20, len(text) // 5)


def _length(policy: Subject) -> Iterator[Advice]:
    tokens = policy.tokens if policy.tokens is not None else estimated_tokens(policy.text)
    about = f"{tokens:,}" if policy.tokens is not None else f"about {tokens:,}"
    best = f"Policies work best at {BEST_TOKENS[0]} to {BEST_TOKENS[1]}"
    if tokens > MOST_TOKENS:
        yield Advice(
            Severity.WARNING,
            "too-long",
            f"The policy has {about} tokens. {best}, and beyond {MOST_TOKENS:,} accuracy suffers. Split it into several policies.",
        )
    elif tokens > BEST_TOKENS[1] * 5 // 4:
        yield Advice(Severity.HINT, "long", f"The policy has {about} tokens. {best}: see what can go.")
    elif tokens < FEWEST_TOKENS:
        yield Advice(
            Severity.HINT,
            "short",
            f"The policy has {about} tokens. {best}: definitions and examples near the line help most.",
        )


def _unseen_characters(policy: Subject) -> Iterator[Advice]:
    for match in _UNSEEN.finditer(policy.text):
        code = f"U+{ord(match.group()[0]):04X}"
        yield policy.at(
            Severity.WARNING,
            "unseen-character",
            f"There is a character here that can't be seen ({code}). The model reads it all the same: take it out.",
            *match.span(),
        )


def _vague_words(policy: Subject) -> Iterator[Advice]:
    for match in VAGUE.finditer(policy.masked):
        yield policy.at(
            Severity.WARNING,
            "vague-word",
            f"“{match.group()}” leaves open when it does not apply. Say when the rule applies, and when it does not.",
            *match.span(),
        )


def _effort_line(policy: Subject) -> Iterator[Advice]:
    for match in _EFFORT.finditer(policy.text):
        yield policy.at(
            Severity.WARNING,
            "effort-in-policy",
            "The effort is not set by what a policy says: this line has no effect. Choose the effort for the run (--effort).",
            *match.span(),
        )


def _control_tokens(policy: Subject) -> Iterator[Advice]:
    for match in _CONTROL.finditer(policy.text):
        yield policy.at(
            Severity.WARNING,
            "control-token",
            f"“{match.group()}” looks like a control token of the prompt. It reaches the model as plain text and controls nothing.",
            *match.span(),
        )


def _output_caps(policy: Subject) -> Iterator[Advice]:
    for match in BRIEF.finditer(policy.masked):
        yield policy.at(
            Severity.WARNING,
            "output-cap",
            "A limit on the answer's or the reasoning's length costs accuracy. Take it out and lower the effort instead.",
            *match.span(),
        )


def _undefined_rules(policy: Subject) -> Iterator[Advice]:
    known = set(policy.about.rules)
    if policy.contract is not None:
        known |= {label.text for label in policy.contract.labels} | set(policy.contract.rule_ids)
    above = {code for rule in known for code in codes_above(rule)}
    seen: set[str] = set()
    for mention in find_rules(policy.text):
        rule = mention.id
        spoken = policy.masked[mention.offset : mention.end] != rule  # a code in somebody's post is no rule
        if spoken or rule in known or rule in seen or rule.endswith("#") or rule.split("-", 1)[-1] in known:
            continue
        if rule in above:
            continue  # "SP0" over SP0.a and SP0.b
        seen.add(mention.id)
        yield policy.at(
            Severity.WARNING,
            "undefined-rule",
            f"“{mention.id}” is mentioned and never defined. Define it, or correct the id.",
            mention.offset,
            mention.end,
        )


def _rule_ids(policy: Subject) -> Iterator[Advice]:
    if not policy.about.rules:
        yield Advice(
            Severity.HINT,
            "no-rule-ids",
            "The rules have no ids. With ids (R1, R2, …) an answer can say which rule decided.",
        )


def _precedence(policy: Subject) -> Iterator[Advice]:
    if len(policy.about.rules) > 1 and policy.language and not PRECEDENCE.search(policy.masked):
        yield Advice(
            Severity.HINT,
            "no-precedence",
            "The policy doesn't say which rule wins where two apply. Say it in one sentence.",
        )


def _escalation(policy: Subject) -> Iterator[Advice]:
    labels = policy.contract.labels if policy.contract else ()
    if any(label.decision is Decision.ESCALATE for label in labels) or not policy.language:
        return
    if not ESCALATION.search(policy.masked):
        yield Advice(
            Severity.HINT,
            "no-escalation",
            "The policy doesn't say what to do with unclear cases. Give them a way to a person.",
        )


TEXT_CHECKS: Final = (
    _length,
    _unseen_characters,
    _vague_words,
    _effort_line,
    _control_tokens,
    _output_caps,
    _undefined_rules,
    _rule_ids,
    _precedence,
    _escalation,
)
