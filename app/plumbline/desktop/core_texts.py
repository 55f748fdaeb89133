"""The core's sentences in the window's words and language.

The core says what happened in English, with values already in the sentence. Here the template that the sentence was made from is
found again, and its translation gets the values; where the template is for a command line, what the window says in its place
(`window_words`). A sentence that has none, or whose translation is missing, stays as it is. Values that are sentences of the core
themselves are translated too.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from plumbline.desktop.window_words import WINDOW_WORDS
from plumbline.domain.messages import Message

_PLACE: Final = re.compile(r"{\d+}")
_BETWEEN: Final = re.compile(r"(?<=[.?!]) (?=[A-Z“`])")
"""Between two sentences."""
_DEEPEST: Final = 3
"""How far sentences inside sentences are followed."""


def localized(text: str | Message) -> str:
    """What the core said, in the window's words and language: a title, a sentence, or several in a row or below each other."""
    text = str(text)
    lines = text.split("\n")
    return "\n".join(_localized_line(line) for line in lines) if len(lines) > 1 else _localized_line(text)


def _localized_line(text: str) -> str:
    whole = _localized(text, 0)
    if whole != text:
        return whole
    sentences = _BETWEEN.split(text)
    if len(sentences) > 1:
        return " ".join(_localized_line(sentence) for sentence in sentences)
    # A title has no full stop of its own, and gets one where it stands before a sentence.
    return f"{_localized(text[:-1], 0)}." if text.endswith(".") else text


def _localized(text: str, depth: int) -> str:
    sentences, templates = _known()
    stripped = text.strip()
    if not stripped or depth > _DEEPEST:
        return text
    if stripped in sentences:
        return text.replace(stripped, _translated(stripped))
    for template, prefix in templates:
        if stripped.startswith(prefix) and (match := _pattern(template).fullmatch(stripped)):
            translated = _translated(template)
            if translated == template:
                return text
            return text.replace(
                stripped, _filled(translated, [_localized(value, depth + 1) for value in match.groups()])
            )
    return text


def _filled(template: str, values: list[str]) -> str:
    """Not `format`: a template may hold other braces than its places, and values are data."""
    return _PLACE.sub(lambda place: values[int(place.group()[1:-1])], template)


@cache
def _known() -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """The sentences without values, and the templates with the words they begin with, the most particular ones first."""
    from plumbline.desktop.core_sentences import SENTENCES  # noqa: PLC0415 - a large table, not needed at the start

    every = {*SENTENCES, *WINDOW_WORDS}
    whole = frozenset(text for text in every if not _PLACE.search(text))
    templates = sorted(every - whole, key=lambda text: -len(_PLACE.sub("", text)))
    return whole, tuple((text, text[: text.index("{0}")]) for text in templates)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    literals = _PLACE.split(template)
    return re.compile("(.*?)".join(re.escape(part) for part in literals), re.DOTALL)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Core", WINDOW_WORDS.get(text, text))
