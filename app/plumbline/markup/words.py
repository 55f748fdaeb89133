"""Words that reports share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from plumbline.domain.adaptive import Doubt
from plumbline.domain.content import SkipReason
from plumbline.domain.contract.terms import ContractKind
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision, UndeterminedReason

DECISIONS: Final[Mapping[Decision, Message]] = {
    Decision.VIOLATES: Message("Violates"),
    Decision.ALLOWED: Message("Allowed"),
    Decision.ESCALATE: Message("Escalate"),
    Decision.UNDETERMINED: Message("Undetermined"),
}
EFFORTS: Final[Mapping[Effort, Message]] = {
    Effort.LOW: Message("low"),
    Effort.MEDIUM: Message("medium"),
    Effort.HIGH: Message("high"),
    Effort.AUTO: Message("auto"),
}
REASONS: Final[Mapping[UndeterminedReason, Message]] = {
    UndeterminedReason.UNREADABLE: Message("the answer is not one that the policy knows"),
    UndeterminedReason.CUT_OFF: Message("the answer was cut off"),
    UndeterminedReason.CONTRADICTORY: Message("the answer contradicts itself"),
    UndeterminedReason.BUDGET: Message("the reasoning reached its limit before there was an answer"),
    UndeterminedReason.NO_ANSWER: Message("the model gave no answer"),
    UndeterminedReason.ENGINE: Message("the model failed on this item again and again"),
}
DOUBTS: Final[Mapping[Doubt, Message]] = {
    Doubt.UNDETERMINED: Message("no answer could be read"),
    Doubt.ESCALATED: Message("it was escalated"),
    Doubt.SEVERE: Message("the label is severe"),
    Doubt.UNCERTAIN: Message("the model was not certain"),
    Doubt.UNMEASURED: Message("the certainty could not be measured"),
    Doubt.LIMIT: Message("the reasoning reached its limit"),
}
ANSWERS: Final[Mapping[ContractKind, Message]] = {
    ContractKind.BINARY: Message("0 or 1"),
    ContractKind.LABEL: Message("A code from a list"),
    ContractKind.WORD: Message("A word from a list"),
    ContractKind.JSON: Message("JSON with fields"),
    ContractKind.FLAGS: Message("JSON with 0 or 1 for each label"),
}

SKIPS: Final[Mapping[SkipReason, Message]] = {
    SkipReason.EMPTY: Message("Empty"),
    SkipReason.TOO_LARGE: Message("Too large"),
    SkipReason.BINARY: Message("Not text"),
    SkipReason.UNDECODABLE: Message("Unknown encoding"),
    SkipReason.UNSUPPORTED: Message("Unsupported file type"),
    SkipReason.NOT_REGULAR: Message("Not a regular file"),
    SkipReason.OUTSIDE: Message("Outside the chosen folder"),
    SkipReason.LINK: Message("Symbolic link"),
    SkipReason.UNREADABLE: Message("Could not be opened"),
    SkipReason.MALFORMED: Message("Invalid for its format"),
    SkipReason.NO_TEXT_COLUMN: Message("No text column found"),
    SkipReason.MISSING: Message("Not found"),
    SkipReason.HIDDEN: Message("Hidden or system file"),
    SkipReason.EXCLUDED: Message("Excluded by a filter"),
    SkipReason.OTHER_PART: Message("Another part of the file is read"),
    SkipReason.CHANGED: Message("Changed while being read"),
    SkipReason.SYSTEM: Message("Not written by a person"),
    SkipReason.MEDIA: Message("Media without text"),
    SkipReason.DELETED: Message("Deleted message"),
    SkipReason.SHARED: Message("Shared from someone else"),
    SkipReason.PROTECTED: Message("Protected by a password"),
    SkipReason.SCANNED: Message("A picture of text"),
    SkipReason.STOPPED: Message("Took too long or too much memory"),
}


def again_without_limit(run: int) -> Message:
    """What a run is that judges items of `run` again."""
    return Message("These items of run {run} had reached a limit. They were judged again without it.", run=str(run))


def decision_word(text: str) -> str | Message:
    """A decision's word; any other text as it is."""
    return DECISIONS[Decision(text)] if text in list(Decision) else text
