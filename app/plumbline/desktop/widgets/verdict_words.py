"""How verdicts and their reasons are written in the window: a sign and a word, in its language."""

from __future__ import annotations

from typing import Final

from plumbline.desktop.shell.i18n import mark, translate
from plumbline.domain.adaptive import Doubt
from plumbline.domain.contract.terms import BINARY_LABELS
from plumbline.domain.golden import Expectation
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision, UndeterminedReason

SIGNS: Final = {
    Decision.VIOLATES: "✕",
    Decision.ALLOWED: "✓",
    Decision.ESCALATE: "▲",
    Decision.UNDETERMINED: "?",
}
LIMIT_SIGN: Final = "*"
BARE_LABELS: Final = frozenset(label.text for label in BINARY_LABELS)
"""They say no more than the decision does."""
_WORDS: Final = {
    Decision.VIOLATES: mark("Verdict", "Violates"),
    Decision.ALLOWED: mark("Verdict", "Allowed"),
    Decision.ESCALATE: mark("Verdict", "Escalate"),
    Decision.UNDETERMINED: mark("Verdict", "Undetermined"),
}
_REASONS: Final = {
    UndeterminedReason.UNREADABLE: mark("Verdict", "The answer is not one that the policy defines."),
    UndeterminedReason.CUT_OFF: mark("Verdict", "The answer was cut off."),
    UndeterminedReason.CONTRADICTORY: mark("Verdict", "Parts of the answer contradict each other."),
    UndeterminedReason.BUDGET: mark("Verdict", "The reasoning reached its limit before an answer was given."),
    UndeterminedReason.NO_ANSWER: mark("Verdict", "The model gave no answer."),
    UndeterminedReason.ENGINE: mark("Verdict", "The engine failed repeatedly on this item."),
}
_EFFORTS: Final = {
    Effort.LOW: mark("Verdict", "Low"),
    Effort.MEDIUM: mark("Verdict", "Medium"),
    Effort.HIGH: mark("Verdict", "High"),
    Effort.AUTO: mark("Verdict", "Auto"),
}
_DOUBTS: Final = {
    Doubt.UNDETERMINED: mark("Verdict", "no answer could be read"),
    Doubt.ESCALATED: mark("Verdict", "it was escalated"),
    Doubt.SEVERE: mark("Verdict", "the label is severe"),
    Doubt.UNCERTAIN: mark("Verdict", "the model was not certain"),
    Doubt.UNMEASURED: mark("Verdict", "the certainty could not be measured"),
    Doubt.LIMIT: mark("Verdict", "the reasoning reached its limit"),
}


def word(decision: Decision) -> str:
    """The verdict's word: "Violates"."""
    return translate("Verdict", _WORDS[decision])


def signed(decision: Decision) -> str:
    """Sign and word: "✕ Violates"."""
    return f"{SIGNS[decision]} {word(decision)}"


def marked(words: str, *, at_limit: bool) -> str:
    """A verdict's words, with a star where its reasoning was ended by the limit: "✕ Violates*"."""
    return f"{words}{LIMIT_SIGN}" if at_limit else words


def limit_sentence() -> str:
    """What the star means."""
    return translate("Verdict", "The reasoning reached its limit.")


def reason_sentence(reason: UndeterminedReason) -> str:
    """Why no verdict could be read, in a sentence."""
    return translate("Verdict", _REASONS[reason])


def expectation_text(expected: Expectation) -> str:
    """What people expect: the decision, and the label or else the rule where there is one."""
    parts = [signed(expected.decision)] if expected.decision else []
    if expected.label or expected.flags:
        parts.append(str(expected))
    elif expected.rule:
        parts.append(expected.rule)
    return " · ".join(parts)


def effort_word(effort: Effort) -> str:
    """The reasoning effort: "Medium"."""
    return translate("Verdict", _EFFORTS[effort])


def doubt_words(doubt: Doubt) -> str:
    """Why an item was judged again, as part of a sentence."""
    return translate("Verdict", _DOUBTS[doubt])
