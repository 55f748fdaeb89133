"""A policy's outline: its headings, and what the policy itself says that each of its rules decides.

Read is a handful of words that say what a section is about ("VIOLATES (1)", "Allowed content", "Verstoß"), in several languages.
A rule about which the policy says nothing, or two things, has no decision: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.lines import numbered_lines
from plumbline.domain.meanings import decision_in
from plumbline.domain.rules import RuleMention, find_rules
from plumbline.domain.verdict import Decision

_HEADING: Final = re.compile(r"(?P<level>#{1,6})[ \t]+(?P<text>.+)$")
_BOLD: Final = re.compile(r"(?P<mark>\*\*|__)(?P<text>[^*_]+)(?P=mark):?$")
_OUTPUT: Final = re.compile(
    rf"[^\w`*(\[]*[`*_]*{any_language('outputs')}[`*_]*[ \t]*[:：][`*_\s]*(?P<answer>.+)$", re.IGNORECASE
)
_LIST_ENTRY: Final = re.compile(r"\* |\d+[.)] ")
_ENDS_IN_BRACKETS: Final = re.compile(r"\([^()]*\)$")
_PLAIN_LEVEL: Final = 7
COLON_LEVEL: Final = 8  # a line that is a heading only because it ends in a colon
_MOST_HEADING_CHARS: Final = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading: its line number from 1, where the line begins in the text, its level (7 and 8 without markdown), its text."""

    line: int
    offset: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Outline:
    """What the policy says of itself.

    Attributes:
        rules: every rule that the policy defines, with its decision where the policy states one.
        outputs: the answers that stand in "Output: …" lines, in order, each once.
    """

    headings: tuple[Heading, ...]
    rules: Mapping[str, Decision | None]
    outputs: tuple[str, ...]


def outline(text: str) -> Outline:
    """Reads a policy's outline."""
    definitions: dict[int, list[RuleMention]] = {}
    for mention in find_rules(text):
        if mention.defined:
            definitions.setdefault(mention.line, []).append(mention)
    headings: list[Heading] = []
    outputs: dict[str, None] = {}
    rules: dict[str, Decision | None] = {}
    sections: list[tuple[int, Decision | None]] = []
    block = _Block()
    title_line = next((number for number, _, line in numbered_lines(text) if line.strip()), 0)
    for number, offset, line in numbered_lines(text):
        output = _OUTPUT.match(line)
        if output is not None:
            answer = output.group("answer").rstrip(" \t")
            outputs[answer] = None
            decision = decision_in(answer)
            rules.update({rule: _agreed(rules[rule], decision) for rule in block.still_without(decision)})
            continue
        here = definitions.get(number, [])
        heading = _heading(number, offset, line, opens_rule=bool(here))
        if heading is not None:
            headings.append(heading)
            while sections and sections[-1][0] >= heading.level:
                sections.pop()
            if number != title_line:  # a policy's own title ("What is allowed here") is about all of it
                inherited = sections[-1][1] if sections else None
                sections.append((heading.level, _stated(heading.text, inherited, is_rule=bool(here))))
            if heading.level < COLON_LEVEL:
                block = _Block()
        for mention in here:
            rules[mention.id] = _stated(mention.title, sections[-1][1] if sections else None, is_rule=True)
            block.rules.append(mention.id)
    return Outline(tuple(headings), rules, tuple(outputs))


class _Block:
    """The rules of a section, to which its "Output:" lines apply. Repeating a line changes nothing."""

    def __init__(self) -> None:
        self.rules: list[str] = []
        self._applied: dict[Decision | None, int] = {}

    def still_without(self, decision: Decision | None) -> list[str]:
        done = self._applied.get(decision, 0)
        self._applied[decision] = len(self.rules)
        return self.rules[done:]


def _agreed(stated: Decision | None, put_out: Decision | None) -> Decision | None:
    """What a section's heading and its "Output:" line say together; None where one allows what the other forbids."""
    said = {decision for decision in (stated, put_out) if decision is not None}
    if said == {Decision.VIOLATES, Decision.ESCALATE}:
        return Decision.ESCALATE
    return said.pop() if len(said) == 1 else None


def _stated(text: str, inherited: Decision | None, *, is_rule: bool) -> Decision | None:
    """What a heading or a rule's title decides. A rule's title can escalate, and speaks for itself only outside a section."""
    own = decision_in(text)
    if own is None or (is_rule and own is not Decision.ESCALATE and inherited is not None):
        return inherited
    return own


def _heading(number: int, offset: int, line: str, *, opens_rule: bool) -> Heading | None:
    stripped = line.strip()
    marked = _HEADING.match(stripped)
    if marked is not None:
        text = marked.group("text")
        text = text.rstrip("#").rstrip(" \t") or text
        return Heading(number, offset, len(marked.group("level")), text.strip("* "))
    if not stripped or len(stripped) > _MOST_HEADING_CHARS or stripped[0] in '-+•>|"“„`' or _LIST_ENTRY.match(stripped):
        return None
    bold = _BOLD.match(stripped)
    letters = [char for char in stripped if char.isalpha()]
    symbol_first = not stripped[0].isascii() and not stripped[0].isalnum() and not stripped[0].isspace()
    capitals = (
        len(letters) > 3 and all(not char.islower() for char in letters) and any(char.isupper() for char in letters)
    )
    in_brackets = opens_rule and _ENDS_IN_BRACKETS.search(stripped) is not None
    if bold is None and not (symbol_first or capitals or stripped.endswith(":") or in_brackets):
        return None
    level = _PLAIN_LEVEL if bold or symbol_first or capitals or in_brackets else COLON_LEVEL
    return Heading(number, offset, level, (bold.group("text") if bold else stripped).strip("* "))
