"""Appeals: opened on items, decided again by a person, and what that says of the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from plumbline.domain.appeals import Appeal, AppealFigures, Outcome, Ruling, by_rule, rules_against
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.policy import NamedVersion
from plumbline.domain.rules import rule_titles
from plumbline.domain.verdict import Decision
from plumbline.services.history.reviewing import check_label

if TYPE_CHECKING:
    from plumbline.domain.policy import PolicyVersion
    from plumbline.store.history import History
    from plumbline.store.results.appeals import AppealEntry
    from plumbline.store.results.items import ItemSummary


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """What became of the appeals against decisions that cite a rule; `rule` is "" for those that cite none."""

    rule: str
    title: str
    figures: AppealFigures


@dataclass(frozen=True, slots=True)
class PolicyFigures:
    """What became of the appeals under one version of a policy. An appeal counts for each rule that its decision cites.

    Attributes:
        number: the version's, as in `NamedVersion`.
    """

    name: str
    title: str
    sha256: str
    number: int
    figures: AppealFigures
    rules: tuple[RuleFigures, ...]

    @property
    def policy(self) -> NamedVersion:
        return NamedVersion(self.title, self.number, self.sha256)


class Appeals:
    """All appeals."""

    def __init__(self, history: History) -> None:
        self._history = history

    def open(self, item_id: int, words: str, opened_by: str = "") -> Appeal:
        """Opens an appeal against the decision that counts.

        Args:
            words: the appellant's.
            opened_by: who records it.

        Raises:
            InputError: there are no words, no decision, or an open appeal on the item.
        """
        self._history.require_writable()
        if not words.strip():
            raise InputError(
                Message("The appeal has no words"),
                Message("An appeal is kept in the words of the person who appeals."),
                Message("Copy what they wrote."),
            )
        return self._history.appeals.open(item_id, words.strip(), opened_by)

    def uphold(self, number: int, reason: str, reviewer: str = "") -> Appeal:
        """Decides that the decision stands.

        Raises:
            InputError: there is no reason or no such appeal, it has ended, or another decision counts by now.
        """
        self._history.require_writable()
        return self._history.appeals.end(number, Ruling(Outcome.UPHELD, reason=_given(reason), reviewer=reviewer))

    def overturn(self, number: int, decision: Decision, label: str, reason: str, reviewer: str = "") -> Appeal:
        """Changes the decision; the new one, which is not UNDETERMINED, is also recorded as a review.

        Raises:
            InputError: there is no reason or no such appeal, it has ended, the decision is the same, or the policy has no such
                label.
        """
        self._history.require_writable()
        item = self._history.items.get(self._history.appeals.get(number).item.item_id)
        check_label(item.spec.policy.contract, decision, label)
        ruling = Ruling(Outcome.OVERTURNED, decision, label, _given(reason), reviewer)
        return self._history.appeals.end(number, ruling)

    def withdraw(self, number: int, reason: str = "", reviewer: str = "") -> Appeal:
        """Ends an appeal without a decision; InputError where there is none, or it has ended."""
        self._history.require_writable()
        return self._history.appeals.end(number, Ruling(Outcome.WITHDRAWN, reason=reason.strip(), reviewer=reviewer))

    def get(self, number: int) -> AppealEntry:
        return self._history.appeals.get(number)

    def waiting(self) -> list[AppealEntry]:
        """The open appeals, the oldest first."""
        return self._history.appeals.waiting()

    def all(self, outcome: Outcome | None = None) -> list[AppealEntry]:
        """Appeals, the newest first: all, or those that ended so."""
        return self._history.appeals.all(outcome)

    def figures(self) -> list[PolicyFigures]:
        """By version of a policy, by name, and in it by rule, the rules most often overturned first."""
        entries = self.all()
        policies = {run: self._history.runs.spec(run).policy for run in {entry.item.run for entry in entries}}
        found: dict[tuple[str, str], list[AppealEntry]] = {}
        for entry in entries:
            policy = policies[entry.item.run]
            found.setdefault((policy.name, policy.sha256), []).append(entry)
        numbers = {key: self._history.runs.get(own[0].item.run).policy_number for key, own in found.items()}
        return [_figures(policies[own[0].item.run], numbers[key], own) for key, own in sorted(found.items())]


def _given(reason: str) -> str:
    if not reason.strip():
        raise InputError(
            Message("The reason is missing"),
            Message("An appeal is decided with a reason, which the appellant is told."),
            Message("Say in a sentence why."),
        )
    return reason.strip()


def _figures(policy: PolicyVersion, number: int, entries: Sequence[AppealEntry]) -> PolicyFigures:
    titles = rule_titles(policy.text)
    counted = by_rule((entry.appeal, _rules(entry, titles)) for entry in entries)
    return PolicyFigures(
        policy.name,
        policy.title,
        policy.sha256,
        number,
        AppealFigures.of(entry.appeal for entry in entries),
        tuple(RuleFigures(rule, titles.get(rule, ""), figures) for rule, figures in counted.items()),
    )


def _rules(entry: AppealEntry, defined: Mapping[str, str]) -> tuple[str, ...]:
    item = entry.item
    said = item.decision or Decision.UNDETERMINED
    return rules_against(entry.appeal.against, said, _cited(item, defined))


def _cited(item: ItemSummary, defined: Mapping[str, str]) -> tuple[str, ...]:
    """The rules that the model cites and the policy defines; where it defines none of them, the labels."""
    cited = dict.fromkeys((*item.rule_ids, *item.labels))
    return tuple(rule for rule in cited if rule in defined) or item.labels
