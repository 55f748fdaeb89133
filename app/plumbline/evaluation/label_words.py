"""What a written label means under a policy.

The policy's own labels come first and are compared whole, case and outer spaces aside, so that INVALID is never taken for VALID.
Then come a few words that say "violates" or "allowed" in any policy, with 1 and 0 as data sets write them. Whatever else is written
is kept as it is, without a decision, and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.golden import Expectation
from plumbline.domain.verdict import Decision

_VIOLATES: Final = ("violates", "violating", "violation", "unsafe", "yes", "true", "1", "1.0")
_ALLOWED: Final = ("allowed", "non-violating", "not violating", "no violation", "safe", "no", "false", "0", "0.0")
_YES: Final = ("1", "1.0", "true", "yes")
_NO: Final = ("0", "0.0", "false", "no")
_ESCALATE: Final = ("escalate", "escalated")

_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_GOOD: Final = frozenset(
    {
        "safe",
        "ok",
        "okay",
        "fine",
        "allowed",
        "acceptable",
        "approved",
        "clean",
        "benign",
        "nontoxic",
        "harmless",
        "valid",
        "good",
    }
)
_SEVERITY: Final = {Decision.VIOLATES: 3, Decision.ESCALATE: 2, Decision.ALLOWED: 0}


class Answers(Enum):
    """What yes and no, 1 and 0 mean in a column of labels."""

    VIOLATES = auto()  # yes is "violates"
    ALLOWED = auto()  # yes is "allowed": the column is called "safe", "ok" or the like
    NUMBERS = auto()  # 0 and 1 are two of more numbers, and mean neither


class LabelWords:
    """The labels of one policy and the words that everybody uses."""

    def __init__(self, contract: OutputContract) -> None:
        self._labels = {_plain(label.text): label for label in contract.labels}
        self._flags = contract.kind is ContractKind.FLAGS
        self._words = dict.fromkeys(_VIOLATES, Decision.VIOLATES)
        self._words |= dict.fromkeys(_ALLOWED, Decision.ALLOWED) | dict.fromkeys(_ESCALATE, Decision.ESCALATE)

    def knows(self, written: str) -> bool:
        return _plain(written) in self._labels or _plain(written) in self._words

    def is_own(self, written: str) -> bool:
        return _plain(written) in self._labels

    def answers(self, name: str, column: Iterable[str]) -> Answers:
        """What yes and no mean in a column, by its name and all that is written in it."""
        written = {_plain(cell) for cell in column} - {""}
        numbers = {word for word in written if _NUMBER.fullmatch(word)}
        if not numbers <= {*_VIOLATES, *_ALLOWED} and not any(map(self.is_own, numbers)):
            return Answers.NUMBERS
        yes_and_no = written <= {*_YES, *_NO} and not any(map(self.is_own, written))
        said = re.split(r"[\W_]+", name.casefold())
        good = bool(_GOOD & set(said)) and not {"not", "non", "un", "in"} & set(said)
        return Answers.ALLOWED if yes_and_no and good else Answers.VIOLATES

    def read(self, written: str, rule: str = "", answers: Answers = Answers.VIOLATES) -> Expectation:
        """`rule` is the rule that was named beside the label, which may be a label of the policy too."""
        word = _plain(written)
        if word in self._labels:
            label = self._labels[word]
            if self._flags:
                return Expectation(label.decision, label.text, rule.strip(), ((label.text, True),))
            return Expectation(label.decision, label.text, rule.strip())
        decision = self._words.get(word)
        if answers is Answers.NUMBERS and _NUMBER.fullmatch(word):
            decision = None
        elif answers is Answers.ALLOWED and word in (*_YES, *_NO):
            decision = Decision.ALLOWED if word in _YES else Decision.VIOLATES
        if decision is None:
            return Expectation(None, written.strip(), rule.strip())
        beside = self._labels.get(_plain(rule))
        named = beside.text if beside is not None and beside.decision is decision else ""
        return Expectation(decision, named, rule.strip())

    def read_flags(self, flags: Iterable[tuple[str, bool]]) -> Expectation:
        """The gravest flag that is raised decides; only when every flag of the policy is known to be down is the text allowed."""
        named: dict[str, bool] = {}
        for name, up in flags:
            label = self._labels.get(_plain(name))
            named[label.text if label else name] = up
        raised = [label.decision for label in self._labels.values() if named.get(label.text)]
        decision = max(raised, key=lambda one: _SEVERITY[one], default=None)
        if decision is None and all(named.get(label.text) is False for label in self._labels.values()):
            decision = Decision.ALLOWED
        return Expectation(decision, flags=tuple(sorted(named.items())))


def flag(written: str | None) -> bool | None:
    """A flag's value; None where nothing is written (unknown), `ValueError` for what is no yes or no."""
    word = _plain(written or "")
    if not word:
        return None
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError(word)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
