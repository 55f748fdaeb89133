"""A history in memory, for trying a policy without storing anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from plumbline.domain.adaptive import Doubt, Step
from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.run import Effort, EngineConfig, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Verdict
from plumbline.store.results.runs import QueuedItem, Recording


@dataclass
class _Run:
    spec: RunSpec
    items: list[QueuedItem] = field(default_factory=list)
    verdicts: dict[int, Verdict] = field(default_factory=dict)  # by position
    steps: dict[int, list[Step]] = field(default_factory=dict)  # by position
    fully_read: bool = False
    counts: RunCounts = field(default_factory=RunCounts)


class Scratch:
    """A `RunHistory` in memory. Numbers of items are their positions."""

    def __init__(self) -> None:
        self._runs: list[_Run] = []

    def create(self, spec: RunSpec) -> int:
        self._runs.append(_Run(spec))
        return len(self._runs) - 1

    def verdict(self, run: int, position: int) -> Verdict:
        return self._runs[run].verdicts[position]

    def spec(self, run: int) -> RunSpec:
        return self._runs[run].spec

    def get(self, run: int) -> _Run:
        return self._runs[run]

    def reading_done(self, run: int) -> None:
        self._runs[run].fully_read = True

    def set_engine_config(self, run: int, engine_config: EngineConfig) -> None:
        self._runs[run].spec = replace(self._runs[run].spec, engine_config=engine_config)

    def set_state(self, run: int, state: RunState) -> None:
        """Nothing reads the state of a run that is not stored."""

    def add_items(
        self, run: int, first_position: int, new_items: Sequence[ContentItem], skips: Sequence[Skip], first_skip: int
    ) -> None:
        del first_skip
        held = self._runs[run]
        held.items += [
            QueuedItem(position, position, item.sha256, item.text, item.origin, 0, item.shown)
            for position, item in enumerate(new_items, first_position)
        ]
        counts = held.counts
        held.counts = replace(counts, total=counts.total + len(new_items), skipped=counts.skipped + len(skips))

    def queued(self, run: int, after_position: int, limit: int, taken: int | None = None) -> Sequence[QueuedItem]:
        held = self._runs[run]
        waiting = (
            item
            for item in held.items[after_position + 1 :]
            if item.position not in held.verdicts and taken in (None, len(held.steps.get(item.position, ())))
        )
        return list(islice(waiting, limit))

    def count_queued(self, run: int, taken: int) -> int:
        return len(self.queued(run, -1, len(self._runs[run].items), taken))

    def finished_duplicate(self, run: int, position: int) -> int | None:
        held = self._runs[run]
        return next((other for other in self._same(run, position) if other in held.verdicts), None)

    def unsettled_duplicate(self, run: int, position: int) -> bool:
        held = self._runs[run]
        return any(other in held.steps and other not in held.verdicts for other in self._same(run, position))

    def waiting_duplicates(self, run: int, position: int) -> Sequence[int]:
        held = self._runs[run]
        return [other for other in self._same(run, position) if other not in held.steps and other not in held.verdicts]

    def keep_step(self, run: int, position: int, effort: Effort, doubt: Doubt, verdict: Verdict) -> object:
        steps = self._runs[run].steps.setdefault(position, [])
        steps.append(Step(effort, doubt, verdict))
        return steps

    def steps(self, run: int, position: int) -> tuple[Step, ...]:
        return tuple(self._runs[run].steps.get(position, ()))

    def _same(self, run: int, position: int) -> list[int]:
        items = self._runs[run].items
        own = items[position]
        return [
            other.position
            for other in items
            if other is not own and (other.sha256, other.shown) == (own.sha256, own.shown)
        ]

    def record(self, run: int, position: int, verdict: Verdict) -> Recording:
        held = self._runs[run]
        held.verdicts[position] = verdict
        held.counts = held.counts.plus(verdict.decision)
        return Recording(position, verdict.decision, new=True)

    def record_duplicate(self, run: int, position: int, finished: int) -> Recording:
        return self.record(run, position, self.verdict(run, finished))

    def note_death(self, run: int, positions: Sequence[int]) -> Mapping[int, int]:
        items = self._runs[run].items
        for position in positions:
            items[position] = replace(items[position], attempts=items[position].attempts + 1)
        return {position: items[position].attempts for position in positions}

    def counts(self, run: int) -> RunCounts:
        return self._runs[run].counts
