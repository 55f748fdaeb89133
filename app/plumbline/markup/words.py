"""Words that reports share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.verdict import Decision, UndeterminedReason

DECISIONS: Final[Mapping[Decision, Message]] = {
    Decision.VIOLATES: Message("Violates"),
    Decision.ALLOWED: Message("Allowed"),
    Decision.ESCALATE: Message("Escalate"),
    Decision.UNDETERMINED: Message("Undetermined"),
}
REASONS: Final[Mapping[UndeterminedReason, Message]] = {
    UndeterminedReason.UNREADABLE: Message("the answer is not one that the policy knows"),
    UndeterminedReason.CUT_OFF: Message("the answer was cut off"),
    UndeterminedReason.CONTRADICTORY: Message("the answer contradicts itself"),
    UndeterminedReason.BUDGET: Message("the reasoning reached its limit before there was an answer"),
    UndeterminedReason.NO_ANSWER: Message("the model gave no answer"),
    UndeterminedReason.ENGINE: Message("the model failed on this item again and again"),
}


def decision_word(text: str) -> str | Message:
    """A decision's word; any other text as it is."""
    return DECISIONS[Decision(text)] if text in list(Decision) else text
