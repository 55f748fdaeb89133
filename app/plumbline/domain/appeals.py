"""Appeals: somebody objects to a decision in their own words, and a person decides again.

An appeal is opened and gets one outcome; neither changes afterwards. It keeps the decision that it is against, whatever is decided
on the item later. When it has its outcome, another one can be opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.statistics.rates import Share
from plumbline.domain.verdict import Decision, Review, Verdict, standing

FEW: Final = 10
"""With fewer appeals decided, a share says little."""


class Outcome(StrEnum):
    """What became of an appeal. Values are stored and printed."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Appealed:
    """The decision that an appeal is against.

    Attributes:
        by_person: a person made it; otherwise the model alone.
        reviewer: that person's name, or "".
        at: UTC time, ISO 8601.
    """

    decision: Decision
    label: str
    by_person: bool
    reviewer: str
    at: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """How an appeal ended.

    Attributes:
        decision: what counts from then on; None where the appeal was withdrawn.
        label: the policy's label for it, or "".
        reason: in the words of who decided.
        at: UTC time, ISO 8601.
    """

    outcome: Outcome
    decision: Decision | None = None
    label: str = ""
    reason: str = ""
    reviewer: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Appeal:
    """An appeal.

    Attributes:
        words: the appellant's.
        opened_by: who recorded it, or "".
        opened: UTC time, ISO 8601.
        ruling: None while it is open.
    """

    id: int
    words: str
    opened_by: str
    opened: str
    against: Appealed
    ruling: Ruling | None = None

    @property
    def is_open(self) -> bool:
        return self.ruling is None

    def same_person(self, reviewer: str) -> bool:
        """True where the decision is a person's and has this very name, or neither has one."""
        return self.against.by_person and _plain(self.against.reviewer) == _plain(reviewer)


def counting(verdict: Verdict, recorded: str, reviews: Sequence[Review]) -> Appealed | None:
    """The decision that counts: the last of people, else the model's; None where there is neither.

    Args:
        recorded: when the model's was recorded.
    """
    made = standing(reviews)
    if made and made[-1].decision is not None:
        last = made[-1]
        return Appealed(made[-1].decision, last.label, by_person=True, reviewer=last.reviewer, at=last.at)
    if verdict.decision is Decision.UNDETERMINED:
        return None
    label = verdict.reading.labels[0] if verdict.reading.labels else ""
    return Appealed(verdict.decision, label, by_person=False, reviewer="", at=recorded)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class AppealFigures:
    """What became of some appeals: how many are open, were withdrawn, upheld and overturned."""

    open: int = 0
    withdrawn: int = 0
    upheld: int = 0
    overturned: int = 0

    @property
    def total(self) -> int:
        return self.open + self.withdrawn + self.upheld + self.overturned

    @property
    def overturned_share(self) -> Share:
        """Of those decided."""
        return Share(self.overturned, self.upheld + self.overturned)

    @property
    def few(self) -> bool:
        """Some were decided, but so few that the share says little."""
        return 0 < self.overturned_share.of < FEW

    @classmethod
    def of(cls, appeals: Iterable[Appeal]) -> AppealFigures:
        ended = [appeal.ruling and appeal.ruling.outcome for appeal in appeals]
        return cls(
            ended.count(None),
            ended.count(Outcome.WITHDRAWN),
            ended.count(Outcome.UPHELD),
            ended.count(Outcome.OVERTURNED),
        )


def by_rule(appeals: Iterable[tuple[Appeal, Sequence[str]]]) -> Mapping[str, AppealFigures]:
    """The figures of each rule, "" for decisions that cite none; the rules most often overturned first.

    Args:
        appeals: each with the rules that the decision cites. It counts for every one of them.
    """
    found: dict[str, list[Appeal]] = {}
    for appeal, rules in appeals:
        for rule in dict.fromkeys(rules) or ("",):
            found.setdefault(rule, []).append(appeal)
    counted = {rule: AppealFigures.of(own) for rule, own in found.items()}
    return dict(sorted(counted.items(), key=lambda one: _worst_first(*one)))


def _worst_first(rule: str, figures: AppealFigures) -> tuple[int, int, int, str]:
    return -figures.overturned, -figures.overturned_share.of, -figures.total, rule


def rules_against(against: Appealed, said: Decision, cited: Sequence[str]) -> tuple[str, ...]:
    """The rules that an appealed decision rests on.

    Args:
        said: the model's decision.
        cited: the rules that the model cites. They are also those of a person who agrees with it and names no other label.
    """
    if against.decision is said and (not against.label or against.label in cited or not against.by_person):
        return tuple(dict.fromkeys(cited))
    return (against.label,) if against.label else ()
