"""A policy's text as the wordings read it: in passages of one line, with what the policy says of its rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from plumbline.domain.contract.addressing import addressed, folded, unquoted, without_denials
from plumbline.domain.lines import numbered_lines
from plumbline.domain.meanings import said_of_content
from plumbline.domain.outline import Outline, outline
from plumbline.domain.rules import codes_above
from plumbline.domain.verdict import Decision

MOST_CHARS: Final = 600
"""A longer sentence is prose, and is not read."""

_DIGITS: Final = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
    for value, digit in enumerate(digits)
}
_OBJECT: Final = re.compile(r"\{[^{}]*\}")
_QUESTION: Final = re.compile(r"(?<![^.!?:。！？؟：\n])[^.!?:。！？؟：\n]{3,300}(?:[?？؟]|(?<=[すたい]か)。)")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


@dataclass(frozen=True)
class Passages:
    """The text, without front matter and with line feeds alone.

    Attributes:
        whole: read too what isn't said to the model: quotations, comments, rules for members.
    """

    text: str
    whole: bool = False

    @cached_property
    def said(self) -> str:
        """What is said to the model, with ordinary letters and blanks, and without the answers that are forbidden."""
        plain = folded(self.text)
        return without_denials(unquoted(plain) if self.whole else addressed(plain))

    @cached_property
    def lines(self) -> list[str]:
        """The lines of what is said, with digits of other scripts as 0 to 9."""
        return [line.translate(_DIGITS) for _, _, line in numbered_lines(self.said)]

    @cached_property
    def readable(self) -> list[str]:
        """The lines without JSON objects; of a long one, its sentences, as many together as a line holds."""
        bare = (_OBJECT.sub(" ", line) for line in self.lines)
        return [part for line in bare for part in _parts(line) if len(part.strip()) > 2]

    @cached_property
    def prose(self) -> list[str]:
        """The readable lines outside lists, but for lists of instructions."""
        said = without_denials(addressed(folded(self.text), entries=False))
        return [_OBJECT.sub(" ", line.translate(_DIGITS)) for line in said.split("\n") if len(line.strip()) > 2]

    @cached_property
    def asked(self) -> Decision | None:
        """What is asked of the content ("Does it break a rule?"); None where nothing or more than one thing is."""
        meanings = {said_of_content(question) for question in self.questions} - {None}
        return meanings.pop() if len(meanings) == 1 else None

    @cached_property
    def questions(self) -> list[str]:
        return [match.group() for line in self.readable for match in _QUESTION.finditer(line)]

    @cached_property
    def about(self) -> Outline:
        return outline(self.text)

    @cached_property
    def decided(self) -> Mapping[str, Decision | None]:
        """What the policy says of each code, or says alike of everything under it ("SP0" over "SP0.a" and "SP0.b")."""
        below: dict[str, set[Decision | None]] = {}
        for rule, decision in self.about.rules.items():
            for code in codes_above(rule):
                below.setdefault(code, set()).add(decision)
        alike = {code: decisions.pop() if len(decisions) == 1 else None for code, decisions in below.items()}
        return alike | dict(self.about.rules)


def _parts(line: str) -> Iterator[str]:
    if len(line) <= MOST_CHARS:
        yield line
        return
    part = ""
    for sentence in _SENTENCE_END.split(line):
        if part and len(part) + len(sentence) >= MOST_CHARS:
            yield part
            part = ""
        if len(sentence) <= MOST_CHARS:
            part = f"{part} {sentence}" if part else sentence
    if part:
        yield part
