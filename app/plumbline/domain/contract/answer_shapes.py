"""Patterns that more than one wording needs: what asks for an answer, what looks like one, and what stands between two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.patterns import WordPattern

DIGIT: Final = r"(?<![A-Za-z0-9_.,/-])[01](?![A-Za-z0-9_%/-]|[.,]\d)"
JOINS: Final = any_language("joins")
QUOTES: Final = "\"'“”„«»「」『』`‘’*"
_UPPER: Final = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
QUOTED: Final = (
    rf"(?:[“„«「『‘][^{QUOTES}\n]{{1,40}}[”“»」』’]|[\"`][^\"`\n]{{1,40}}[\"`]"
    rf"|(?<!\w)(?:\*{{1,2}}|')[^{QUOTES}\n]{{1,40}}(?:\*{{1,2}}|')(?!\w))"
)
CAPITALS: Final = (
    rf"(?<![\w-])(?-i:[{_UPPER}][{_UPPER}0-9]{{0,23}}(?:[-_][{_UPPER}0-9]{{1,23}}){{0,3}}(?:\.[a-z0-9]{{1,3}}){{0,3}}"
    rf"(?:(?: | ?\+ ?)[{_UPPER}]{{2,24}}){{0,3}})(?!\w)"
)
_MEANT: Final = "|".join(any_language(entry) for entry in ("refuse", "escalate", "allow"))
_WORD: Final = rf"(?:(?:not|no|non|nicht|kein|pas|não|nie)[ _-])?(?:{_MEANT})"
KNOWN: Final = rf"{_WORD}(?:[ ]?\+[ ]?{_WORD}){{0,2}}"
ASKS: Final = WordPattern(any_language("asks"))
YES: Final = WordPattern(any_language("yes"))
NOTHING: Final = WordPattern(any_language("nothing"))
"""An answer that stands for none of the others."""
OTHERWISE: Final = WordPattern(any_language("otherwise"))

_NO_ANSWERS: Final = frozenset(
    (
        "JSON", "ONLY", "ONE", "EXACTLY", "MUST", "NOT", "NO OTHER", "NEVER", "ALWAYS", "EACH", "THE", "AND", "OR", "IF", "ANY",
        "A", "I",
    )
)  # fmt: skip
_WORD_CHARACTER: Final = re.compile(r"\w")
_BLANKS: Final = re.compile(r"\s+")
_PLUS: Final = re.compile(r" ?\+ ?")


def bare(item: str) -> str:
    """An answer without quotes and emphasis, and with one blank around a plus sign."""
    return _PLUS.sub(" + ", _BLANKS.sub(" ", item.strip(QUOTES + " ")))


def set_apart(item: str) -> bool:
    """True for an answer in quotes, in capitals, or of digits."""
    return item[0] in QUOTES or (item.upper() == item and item.lower() != item) or item.isdigit()


def answers_in(pattern: WordPattern, text: str) -> Iterator[re.Match[str]]:
    """Where the pattern finds something that can be an answer."""
    for match in pattern.finditer(text):
        item = bare(match.group())
        if item in _NO_ANSWERS or not _WORD_CHARACTER.search(item) or item.endswith(":") or len(item.split()) > 5:
            continue
        yield match
