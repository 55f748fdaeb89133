"""Figures of a column: how right it is under each of its policies, and what it took.

A text is scored as far as people said something of it: its decision, its label where the policy knows it, its flags where they are
known. A text without an expected decision is in no table of decisions, a flag that nobody set is unknown, and UNDETERMINED is
counted and never right.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.evaluation import Column, Evaluation, GoldenRef
from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.joint.contract import decision_under
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort
from plumbline.domain.statistics.curves import Scored
from plumbline.domain.statistics.metrics import ClassScore, Confusion, multi_policy_accuracy
from plumbline.domain.statistics.rates import Share
from plumbline.domain.verdict import Decision

DECISIONS: Final = tuple(decision.value for decision in (Decision.VIOLATES, Decision.ESCALATE, Decision.ALLOWED))
RAISED, DOWN = "1", "0"
"""A flag's two values, as classes of its table."""


class Judged(NamedTuple):
    """One text of a column under one of its policies.

    Attributes:
        item: the item's number in the history.
        decision: under this policy; UNDETERMINED where none could be read.
        labels: as this policy's contract spells them; of a joined answer none.
        probability: of the decision; None in a joined answer, and in the practice model's.
    """

    item: int
    example: GoldenItem
    decision: Decision
    labels: tuple[str, ...]
    probability: float | None

    @property
    def right(self) -> bool | None:
        """None where no decision was expected."""
        wanted = self.example.expected.decision
        return None if wanted is None else self.decision is wanted


@dataclass(frozen=True, slots=True)
class Cost:
    """What a column took, reused verdicts aside.

    Attributes:
        read: prompt tokens, the policy counted with every item although it was calculated once.
        reasoning, answer: tokens written.
        seconds: added up over all items; they are worked on at the same time.
        at_once: how many at most.
        again, high: texts that an adaptive effort judged at medium after low, and of them those that it judged at high.
    """

    items: int
    read: int
    reasoning: int
    answer: int
    seconds: float
    at_once: int
    adaptive: bool = False
    again: int = 0
    high: int = 0

    @property
    def written(self) -> int:
        return self.reasoning + self.answer

    @property
    def items_a_second(self) -> float | None:
        """About how many while all places are busy; None where nothing was made or measured."""
        return self.items * min(self.at_once, self.items) / self.seconds if self.seconds > 0 else None


@dataclass(frozen=True)
class PolicyScore:
    """How right a column is under one of its policies.

    Attributes:
        judged: the texts with an outcome of which something is expected.
        waiting: texts that have no outcome yet.
    """

    policy: PolicyVersion
    golden: GoldenRef
    judged: tuple[Judged, ...]
    waiting: int

    @cached_property
    def decisions(self) -> Confusion:
        return Confusion(
            (
                (one.example.expected.decision.value, _word(one.decision))
                for one in self.judged
                if one.example.expected.decision is not None
            ),
            DECISIONS,
        )

    @cached_property
    def violates(self) -> ClassScore:
        """Violations against all else: what published F1 figures mean."""
        return self.decisions.score(Decision.VIOLATES.value)

    @cached_property
    def labels(self) -> Confusion:
        """Of the texts whose expected label the policy knows; empty for policies of flags."""
        words = _LabelWords(self.policy.contract)
        return Confusion(
            ((word, words.given(one)) for one in self.judged if (word := words.expected(one.example.expected))),
            words.order,
        )

    @cached_property
    def flags(self) -> tuple[tuple[str, Confusion], ...]:
        """For each flag of a policy of flags: the texts of which it is known whether it should be raised."""
        contract = self.policy.contract
        if contract.kind is not ContractKind.FLAGS:
            return ()
        names = [label.text for label in contract.labels]
        pairs: dict[str, list[tuple[str, str | None]]] = {name: [] for name in names}
        for one in self.judged:
            known = _known_flags(one.example.expected, names)
            for name, raised in known.items():
                given = None if one.decision is Decision.UNDETERMINED else (RAISED if name in one.labels else DOWN)
                pairs[name].append((RAISED if raised else DOWN, given))
        return tuple((name, Confusion(found, (RAISED, DOWN))) for name, found in pairs.items() if found)

    @cached_property
    def points(self) -> tuple[Scored, ...]:
        """For curves; `off_curve` counts the texts without one."""
        return tuple(point for _, point in self.scored_texts)

    @cached_property
    def scored_texts(self) -> tuple[tuple[GoldenItem, Scored], ...]:
        """The texts with a probability that they violate.

        The probability of a violation is the decision's own where it is a violation, and what is left of it where the text is
        allowed (where an answer can also escalate, that is in it). Of an escalation it is not known.
        """
        found = []
        for one in self.judged:
            wanted = one.example.expected.decision
            if wanted is None or one.probability is None or one.decision not in (Decision.VIOLATES, Decision.ALLOWED):
                continue
            violates = one.probability if one.decision is Decision.VIOLATES else 1 - one.probability
            found.append((one.example, Scored(violates, wanted is Decision.VIOLATES)))
        return tuple(found)

    @property
    def off_curve(self) -> int:
        """Texts with an expected decision that were undetermined, escalated, or decided at no single token."""
        return self.decisions.total - len(self.points)


@dataclass(frozen=True)
class ColumnScore:
    """Figures of a column: for each policy of its prompt; `all_right` is a joined prompt's multi-policy accuracy."""

    column: Column
    policies: tuple[PolicyScore, ...]
    all_right: Share | None
    cost: Cost


@dataclass(frozen=True, slots=True)
class AllRight:
    """Multi-policy accuracy of columns that judged the same texts one policy at a time."""

    columns: tuple[int, ...]
    share: Share


def score(column: Column) -> ColumnScore:
    """The figures of a column."""
    policies = tuple(_policy_score(column, place) for place in range(len(column.parts)))
    all_right = multi_policy_accuracy(_rights(policies)) if column.together else None
    return ColumnScore(column, policies, all_right, _cost(column))


def all_right_one_by_one(evaluation: Evaluation, scores: Iterable[ColumnScore]) -> tuple[AllRight, ...]:
    """The multi-policy accuracy of each set of columns that differ in nothing but the policy, one version of each."""
    groups: dict[tuple[object, ...], list[ColumnScore]] = {}
    for one in scores:
        if not one.column.together:
            spec = one.column.spec
            groups.setdefault((spec.model.sha256, spec.effort, one.column.repeat), []).append(one)
    found = []
    for group in groups.values():
        names = [one.policies[0].policy.name for one in group]
        if len(names) > 1 and len(set(names)) == len(names) and evaluation.details.together:
            share = multi_policy_accuracy(_rights([one.policies[0] for one in group]))
            found.append(AllRight(tuple(one.column.number for one in group), share))
    return tuple(found)


def _policy_score(column: Column, place: int) -> PolicyScore:
    part, golden = column.parts[place], column.golden[place]
    together = column.together
    judged = []
    waiting = 0
    for one in column.given:
        example = golden.get(one.sha256)
        if example is None:
            continue
        if one.decision is None:
            waiting += 1
        elif together:
            decision = decision_under(part.policy, one.decision, one.labels)
            judged.append(Judged(one.item, example, decision, (), None))
        else:
            probability = None if column.spec.model.practice else one.probability
            judged.append(Judged(one.item, example, one.decision, one.labels, probability))
    return PolicyScore(part.policy, part.golden, tuple(judged), waiting)


def _rights(policies: Iterable[PolicyScore]) -> Iterable[dict[str, bool]]:
    """For each text: policy → whether the decision under it is right."""
    rights: dict[str, dict[str, bool]] = {}
    for policy in policies:
        for one in policy.judged:
            right = one.right
            if right is not None:
                rights.setdefault(one.example.sha256, {})[policy.policy.name] = right
    return rights.values()


def _cost(column: Column) -> Cost:
    made = [one for one in column.given if one.decision is not None and not one.reused]
    return Cost(
        items=len(made),
        read=sum(one.prompt_tokens for one in made),
        reasoning=sum(one.reasoning_tokens for one in made),
        answer=sum(one.answer_tokens for one in made),
        seconds=sum(one.seconds for one in made),
        at_once=column.spec.engine_config.sequences if column.spec.engine_config else 1,
        adaptive=column.spec.effort is Effort.AUTO,
        again=sum(one.steps_before > 0 for one in made),
        high=sum(one.steps_before > 1 for one in made),
    )


def _word(decision: Decision) -> str | None:
    return None if decision is Decision.UNDETERMINED else decision.value


def _known_flags(expected: Expectation, names: Iterable[str]) -> dict[str, bool]:
    """Where a text is allowed, all of its flags are down."""
    known = dict(expected.flags)
    if not known and expected.label:
        known = {expected.label: True}
    if expected.decision is Decision.ALLOWED:
        return {name: known.get(name, False) for name in names}
    return {name: known[name] for name in names if name in known}


class _LabelWords:
    """Labels as the classes of a table: a policy's own, and "allowed" where it has no label for that, or several."""

    def __init__(self, contract: OutputContract) -> None:
        self._flags = contract.kind is ContractKind.FLAGS
        self._known = {label.text for label in contract.labels}
        allowed = [label.text for label in contract.labels if label.decision is Decision.ALLOWED]
        self._allowed = allowed[0] if len(allowed) == 1 else Decision.ALLOWED.value
        self.order = (*(label.text for label in contract.labels), Decision.ALLOWED.value)
        # "0" and "1" say no more than the decision does
        self._telling = self._known != {"0", "1"}

    def expected(self, expected: Expectation) -> str:
        """ "" where the class is not known."""
        if self._flags or not self._telling:
            return ""
        for word in (expected.label, expected.rule):
            if word in self._known:
                return word
        return self._allowed if expected.decision is Decision.ALLOWED else ""

    def given(self, one: Judged) -> str | None:
        if one.decision is Decision.UNDETERMINED:
            return None
        if one.labels:
            return one.labels[0]
        return self._allowed if one.decision is Decision.ALLOWED else one.decision.value
