"""Evaluations read back: figures, comparison, calibration.

Nothing is stored of a figure: it is counted from the verdicts each time, so that it can't go stale while an evaluation fills.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.evaluation import Column, Evaluation
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.agreements import agreements
from plumbline.evaluation.calibration import Calibration, calibrate
from plumbline.evaluation.comparison import Comparison, compare
from plumbline.evaluation.report.contents import ComparedColumns, EvaluationReport
from plumbline.evaluation.report.naming import column_names, column_policies
from plumbline.evaluation.scoring import ColumnScore, PolicyScore, all_right_one_by_one, score
from plumbline.evaluation.second_pass import SecondPass, by_effort, learn
from plumbline.services.evaluation.benchmarks import Benchmarks
from plumbline.services.history.runs import PRACTICE_NOTICE
from plumbline.store.history import History
from plumbline.store.results.library import EvaluationSummary

_PAGE: Final = 100


class Evaluated:
    """Reads and measures evaluations."""

    def __init__(self, history: History, benchmarks: Benchmarks) -> None:
        self._history = history
        self._benchmarks = benchmarks

    def listed(self) -> Iterator[EvaluationSummary]:
        """Newest first."""
        before: int | None = None
        while page := self._history.evaluations.summaries(_PAGE, before):
            yield from page
            before = page[-1].id

    def read(self, number: int, *, titled: bool = False) -> EvaluationReport:
        """`titled`: columns are called by their policies' titles, not by their names."""
        evaluation = self._history.evaluations.get(number)
        columns = evaluation.columns
        scores = tuple(score(column) for column in columns)
        versions = self._versions(columns)
        return EvaluationReport(
            evaluation=evaluation,
            names=tuple(column_names(columns, versions, titled=titled)),
            policies=tuple(column_policies(columns, versions)),
            scores=scores,
            all_right=all_right_one_by_one(evaluation, scores),
            agreements=agreements(columns),
            published=self._benchmarks.published(evaluation.details.benchmark),
            reused_from=tuple(self._history.reuse.sources(column.run) for column in columns),
            notices=tuple(_notices(evaluation)),
            remedies=tuple(_remedies(evaluation)),
        )

    def compare(self, first: str, second: str | None = None, *, titled: bool = False) -> ComparedColumns:
        """Compares two evaluations column by column, two columns (NUMBER:COLUMN), or the columns of one evaluation.

        Within one evaluation each column is compared with the first before it that has the same policy or golden set; a prompt
        with several policies with the columns that have one of them each. Pairs without a common text are left out where others
        have one. With nothing to compare it raises `InputError`.
        """
        one = self._columns(first)
        if second is None:
            pairs, unmatched = _within(one), list[_Side]()
        else:
            pairs, unmatched = _matched(one, self._columns(second))
        if not pairs:
            raise InputError(
                Message("There is nothing to compare"),
                Message("{first} has one column.", first=first)
                if second is None
                else Message("{first} and {second} have no columns that go together.", first=first, second=second),
                Remedy(RemedyKind.CHOOSE_TWO_COLUMNS),
            )
        every = list(dict.fromkeys((side.evaluation, side.column.number) for pair in pairs for side in pair))
        sides = {(side.evaluation, side.column.number): side.column for pair in pairs for side in pair}
        columns = [sides[key] for key in every]
        told = _told_apart(every, column_names(columns, self._versions(columns), titled=titled))
        names = dict(zip(every, told, strict=True))
        scores = {key: score(sides[key]) for key in every}
        comparisons: list[Comparison] = []
        for left, right in pairs:
            keys = ((left.evaluation, left.column.number), (right.evaluation, right.column.number))
            for side in _policies_of_both(scores[keys[0]], scores[keys[1]]):
                pair_names = (names[keys[0]], names[keys[1]])
                if left.column.together and right.column.together:
                    policy = side[0].policy.title if titled else side[0].policy.name
                    pair_names = (_under(pair_names[0], policy), _under(pair_names[1], policy))
                comparisons.append(compare(pair_names, (left.column, right.column), side))
        comparisons = [one for one in comparisons if one.common] or comparisons
        return ComparedColumns(
            tuple(comparisons),
            self._said(comparisons),
            tuple(str(side) for side in unmatched),
            (PRACTICE_NOTICE,) if any(column.spec.model.practice for column in columns) else (),
        )

    def calibrate(
        self, reference: str, wishes: Sequence[tuple[str, float]] = (), policy: str | None = None
    ) -> tuple[tuple[Message, Calibration], ...]:
        """What the probability is worth, for each column with one policy, or of this policy alone.

        `reference` is an evaluation's number, or NUMBER:COLUMN; wishes are those of `calibrate`. Raises `InputError` for none.
        """
        columns = [side.column for side in self._columns(reference)]
        names = column_names(columns, self._versions(columns))
        found = [
            (name, calibrate(score(column).policies[0], wishes))
            for name, column in zip(names, columns, strict=True)
            if not column.together and policy in (None, column.parts[0].policy.name)
        ]
        if not found:
            raise InputError(
                Message("There is nothing to calibrate"),
                Message(
                    "A prompt with several policies has no probability for each of them, and no other column was found."
                ),
                Remedy(RemedyKind.CHOOSE_ONE_COLUMN),
            )
        return tuple(found)

    def second_passes(self, reference: str, recall: float, policy: str | None = None) -> tuple[SecondPass, ...]:
        """When an adaptive effort should judge again for this recall of violations, 0 to 1: for each policy and model.

        `reference` is as for `calibrate`; one of the three columns means them all. Raises `InputError` where not all efforts were
        all measured.
        """
        number, colon, _ = reference.partition(":")
        named = {side.column.number for side in self._columns(reference)}
        whole = [
            columns
            for columns in by_effort(side.column for side in self._columns(number))
            if policy in (None, columns[Effort.LOW].parts[0].policy.name)
            and (not colon or named & {column.number for column in columns.values()})
        ]
        if not whole:
            raise InputError(
                Message("Not all efforts were measured"),
                Message(
                    "When to judge again is learned from the same policy, model and examples at low, medium and high effort, "
                    "in one evaluation."
                ),
                Message("Evaluate the policy at these three efforts first."),
            )
        return tuple(learn(columns, recall, _source(number, columns[Effort.LOW])) for columns in whole)

    def keep_bounds(self, found: SecondPass) -> None:
        """From now on runs of this policy version with this model judge again by what was learned."""
        self._history.effort_bounds.keep(found.policy, found.model_sha256, found.bounds)

    def verdict(self, item: int) -> Verdict | None:
        return self._history.items.get(item).verdict

    def _columns(self, reference: str) -> list[_Side]:
        number, colon, column = reference.partition(":")
        if not number.isdecimal() or (colon and not column.isdecimal()):
            raise InputError(
                Message("No such evaluation"),
                Message("“{reference}” is not the number of an evaluation.", reference=reference),
                Message("Write 3, or 3:2 for a column of it."),
                Remedy(RemedyKind.LIST_EVALUATIONS),
            )
        evaluation = self._history.evaluations.get(int(number))
        found = [_Side(evaluation.id, one) for one in evaluation.columns if not colon or one.number == int(column)]
        if not found:
            raise InputError(
                Message("No such column"),
                Message("Evaluation {number} has no column {column}.", number=number, column=column)
                if colon
                else Message("Evaluation {number} has no columns any more.", number=number),
                Remedy(RemedyKind.SHOW_EVALUATION, evaluation=number),
            )
        return found

    def _versions(self, columns: Sequence[Column]) -> dict[tuple[str, str], int]:
        """(policy's name, sha256) → the version's number, from 1."""
        found: dict[tuple[str, str], int] = {}
        for name in {part.policy.name for column in columns for part in column.parts}:
            kept = sorted(self._history.policies.versions(name), key=lambda one: one.id)
            found |= {(name, one.version.sha256): number for number, one in enumerate(kept, 1)}
        return found

    def _said(self, comparisons: Sequence[Comparison]) -> dict[int, Verdict]:
        items = {
            side.item
            for comparison in comparisons
            for flip in (*comparison.flips, *comparison.relabelled)
            for side in (flip.first, flip.second)
        }
        said = {item: self.verdict(item) for item in sorted(items)}
        return {item: verdict for item, verdict in said.items() if verdict is not None}


@dataclass(frozen=True, slots=True)
class _Side:
    evaluation: int
    column: Column

    def __str__(self) -> str:
        return f"{self.evaluation}:{self.column.number}"


def _within(sides: Sequence[_Side]) -> list[tuple[_Side, _Side]]:
    pairs = []
    for place, other in enumerate(sides):
        before = sides[:place]
        if other.column.together:
            alone = [one for one in sides if not one.column.together and _asked(one.column) == _asked(other.column)]
            pairs += [(one, other) for one in alone if _names(one.column) <= _names(other.column)]
            continue
        golden = other.column.parts[0].golden
        base = next((one for one in before if _names(one.column) == _names(other.column)), None) or next(
            (one for one in before if not one.column.together and one.column.parts[0].golden == golden), None
        )
        if base is not None:
            pairs.append((base, other))
    return pairs


def _source(number: str, column: Column) -> str:
    return f"evaluation {number}, {column.parts[0].golden}"


def _names(column: Column) -> frozenset[str]:
    return frozenset(part.policy.name for part in column.parts)


def _asked(column: Column) -> tuple[object, ...]:
    return column.spec.model.sha256, column.spec.effort, column.repeat


def _matched(first: Sequence[_Side], second: Sequence[_Side]) -> tuple[list[tuple[_Side, _Side]], list[_Side]]:
    """Columns that go together, and those without a counterpart.

    They go together when they differ in the policy's bytes at most; or when each side has one; or, failing both, in their order
    where there are equally many.
    """
    if len(first) == len(second) == 1:
        return [(first[0], second[0])], []
    free = list(second)
    pairs = []
    unmatched = []
    for one in first:
        other = next((two for two in free if _key(two.column) == _key(one.column)), None)
        if other is None:
            unmatched.append(one)
        else:
            free.remove(other)
            pairs.append((one, other))
    if not pairs and len(first) == len(second):
        return list(zip(first, second, strict=True)), []
    return pairs, [*unmatched, *free]


def _key(column: Column) -> tuple[object, ...]:
    policies = tuple(part.policy.name for part in column.parts)
    return policies, column.spec.model.sha256, column.spec.effort, column.repeat


def _under(name: Message, policy: str) -> Message:
    return Message("{name}, {policy}", name=name, policy=policy)


def _told_apart(keys: Sequence[tuple[int, int]], names: Sequence[Message]) -> list[Message]:
    """EVALUATION:COLUMN is added where two names are the same."""
    shown = [str(name) for name in names]
    return [
        Message("{name} ({column})", name=name, column=f"{evaluation}:{number}") if shown.count(str(name)) > 1 else name
        for (evaluation, number), name in zip(keys, names, strict=True)
    ]


def _policies_of_both(first: ColumnScore, second: ColumnScore) -> list[tuple[PolicyScore, PolicyScore]]:
    """The policies that two columns can be compared under: the only one of each, or those with the same name."""
    if len(first.policies) == len(second.policies) == 1:
        return [(first.policies[0], second.policies[0])]
    others = {one.policy.name: one for one in second.policies}
    return [(one, others[one.policy.name]) for one in first.policies if one.policy.name in others]


def _notices(evaluation: Evaluation) -> Iterator[Message]:
    if evaluation.practice:
        yield PRACTICE_NOTICE
    waiting = sum(len(column.given) - column.done for column in evaluation.columns)
    if waiting:
        yield Message("Not finished: {n} verdicts are missing.", one="Not finished: {n} verdict is missing.", n=waiting)
    if contradictory := _contradictory(evaluation):
        yield Message(
            "{n} texts have contradictory labels; they are in no figure.",
            one="{n} text has contradictory labels; it is in no figure.",
            n=contradictory,
        )
    if len({column.spec.date for column in evaluation.columns}) > 1:
        yield Message("The columns have different dates in their prompts.")


def _remedies(evaluation: Evaluation) -> Iterator[Remedy]:
    if not evaluation.finished:
        yield Remedy(RemedyKind.RESUME_EVALUATION, evaluation=str(evaluation.id))
    if _contradictory(evaluation):
        yield Remedy(RemedyKind.CHECK_GOLDEN_SET)


def _contradictory(evaluation: Evaluation) -> int:
    return max((column.contradictory for column in evaluation.columns), default=0)
