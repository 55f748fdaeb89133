"""What can be chosen of an exercise, in words: the decision, and the rule with its name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.classroom import Choice, Exercise
from plumbline.domain.rules import find_rules

_WIDEST: Final = 400


def choice_words(exercise: Exercise) -> dict[Choice, str]:
    """By choice, as "✕ Violates · R1 Betting"."""
    return {
        choice: " · ".join(filter(None, (signed(choice.decision), rule)))
        for choice, rule in rule_words(exercise).items()
    }


def rule_words(exercise: Exercise) -> dict[Choice, str]:
    """By choice, as "R1 Betting"; "" where it is a decision alone."""
    titles = {mention.id: mention.title for mention in find_rules(exercise.policy_text) if mention.defined}
    return {choice: _rule(choice, titles.get(choice.label, "")) for choice in exercise.choices}


def on_button(words: str, metrics: QFontMetrics) -> str:
    """The words as far as a button has room for them."""
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)


def _rule(choice: Choice, title: str) -> str:
    name = " ".join((title or choice.meaning).split())
    return steady(f"{choice.label} {name}".strip()) if choice.label else ""
