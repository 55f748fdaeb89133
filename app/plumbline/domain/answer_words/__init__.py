"""How languages say what is allowed and how to answer: a module each, from which every pattern that reads a policy is made.

Each entry is a list of alternatives in the syntax of regular expressions. To add a language, add a module and a row here;
`tests/unit/domain/contract/test_wordings.py` holds a sentence of every kind in every language.
"""

from __future__ import annotations

from typing import Final

from plumbline.domain.answer_words.arabic import ARABIC
from plumbline.domain.answer_words.english import ENGLISH
from plumbline.domain.answer_words.french import FRENCH
from plumbline.domain.answer_words.german import GERMAN
from plumbline.domain.answer_words.italian import ITALIAN
from plumbline.domain.answer_words.japanese import JAPANESE
from plumbline.domain.answer_words.polish import POLISH
from plumbline.domain.answer_words.portuguese import PORTUGUESE
from plumbline.domain.answer_words.spanish import SPANISH

LANGUAGES: Final = {
    "en": ENGLISH,
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "pt": PORTUGUESE,
    "pl": POLISH,
    "ar": ARABIC,
    "ja": JAPANESE,
    "it": ITALIAN,
}

_UNSPACED: Final = ("ja",)
"""Languages that write without blanks between words."""


def any_language(entry: str) -> str:
    """All languages' alternatives of one entry, each a whole word where the language has words."""
    spaced = "|".join(getattr(words, entry) for code, words in LANGUAGES.items() if code not in _UNSPACED)
    unspaced = "|".join(getattr(words, entry) for code, words in LANGUAGES.items() if code in _UNSPACED)
    return rf"(?:(?<!\w)(?:{spaced})(?!\w)|(?:{unspaced}))"


def neutral_words() -> frozenset[str]:
    """All languages' words that say nothing of themselves."""
    return frozenset(word for words in LANGUAGES.values() for word in words.neutral.split())
