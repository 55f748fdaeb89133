"""A piece of advice, and what every check looks at: the policy's text with all that is known about it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.lines import numbered_lines
from plumbline.domain.lint.vocabulary import section_of
from plumbline.domain.messages import Message
from plumbline.domain.outline import COLON_LEVEL, Heading, Outline


class Severity(StrEnum):
    """How much a piece of advice matters. Values are printed."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Advice:
    """One piece of advice.

    Attributes:
        code: short name of what is advised, stable ("vague-word").
        line, column: where, from 1; 1, 1 where it is about the whole policy.
        end: where the passage ends: column after it, on the same line; equal to `column` for the whole policy.
    """

    severity: Severity
    code: str
    message: Message
    line: int = 1
    column: int = 1
    end: int = 1


@dataclass(frozen=True)
class Subject:
    """What every check looks at. In `masked`, quoted passages are blanked out: they are other people's words."""

    text: str
    masked: str
    about: Outline
    contract: OutputContract | None
    tokens: int
    language: str

    def at(self, severity: Severity, code: str, message: Message, start: int, end: int) -> Advice:
        line = bisect_right(self._line_starts, start)
        column = start - self._line_starts[line - 1] + 1
        return Advice(severity, code, message, line, column, column + end - start)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [offset for _, offset, _ in numbered_lines(self.text)]

    def examples(self) -> Heading | None:
        """The heading over the examples; a line that ends in a colon heads examples of one rule alone."""
        return next((heading for heading in self.about.headings if heads_examples(heading)), None)


def heads_examples(heading: Heading) -> bool:
    """True for a heading over a section of examples."""
    return heading.level < COLON_LEVEL and section_of(heading.text) == "examples"
