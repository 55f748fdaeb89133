"""What a written label means under a policy.

The policy's own labels come first and are compared whole, case and outer spaces aside, so that INVALID is never taken for VALID.
Then come a few words that say "violates" or "allowed" in any policy, with 1 and 0 as data sets write them. Whatever else is written
is kept as it is, without a decision, and never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.golden import Expectation
from plumbline.domain.verdict import Decision

_VIOLATES: Final = ("violates", "violating", "violation", "unsafe", "yes", "true", "1", "1.0")
_ALLOWED: Final = ("allowed", "non-violating", "not violating", "no violation", "safe", "no", "false", "0", "0.0")
_ESCALATE: Final = ("escalate", "escalated")

_SEVERITY: Final = {Decision.VIOLATES: 3, Decision.ESCALATE: 2, Decision.ALLOWED: 0}


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

    def read(self, written: str, rule: str = "") -> Expectation:
        """`rule` is the rule that was named beside the label, which may be a label of the policy too."""
        word = _plain(written)
        if word in self._labels:
            label = self._labels[word]
            if self._flags:
                return Expectation(label.decision, label.text, rule.strip(), ((label.text, True),))
            return Expectation(label.decision, label.text, rule.strip())
        decision = self._words.get(word)
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
    if word in ("1", "1.0", "true", "yes"):
        return True
    if word in ("0", "0.0", "false", "no"):
        return False
    raise ValueError(word)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
