"""A history in memory, for trying a policy without storing anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from plumbline.domain.content import ContentItem, Origin, Skip
from plumbline.domain.run import EngineConfig, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision, Verdict


@dataclass
class _Item:
    position: int
    text: str
    sha256: str
    origin: Origin
    attempts: int = 0
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class _Recording:
    item_id: int
    decision: Decision


@dataclass
class _Run:
    spec: RunSpec
    items: list[_Item] = field(default_factory=list)
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
        verdict = self._runs[run].items[position].verdict
        assert verdict is not None, "it was recorded"  # noqa: S101
        return verdict

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
        made = [_Item(first_position + n, item.text, item.sha256, item.origin) for n, item in enumerate(new_items)]
        held = self._runs[run]
        held.items.extend(made)
        counts = held.counts
        held.counts = replace(counts, total=counts.total + len(made), skipped=counts.skipped + len(skips))

    def queued(self, run: int, after_position: int, limit: int) -> Sequence[_Item]:
        waiting = [item for item in self._runs[run].items if item.verdict is None and item.position > after_position]
        return waiting[:limit]

    def finished_duplicate(self, run: int, sha256: str) -> int | None:
        found = (item.position for item in self._runs[run].items if item.verdict is not None and item.sha256 == sha256)
        return next(found, None)

    def record(self, run: int, position: int, verdict: Verdict) -> _Recording:
        held = self._runs[run]
        held.items[position].verdict = verdict
        held.counts = held.counts.plus(verdict.decision)
        return _Recording(position, verdict.decision)

    def record_duplicate(self, run: int, position: int, finished: int) -> _Recording:
        return self.record(run, position, self.verdict(run, finished))

    def note_death(self, run: int, positions: Sequence[int]) -> Mapping[int, int]:
        for position in positions:
            self._runs[run].items[position].attempts += 1
        return {position: self._runs[run].items[position].attempts for position in positions}

    def counts(self, run: int) -> RunCounts:
        return self._runs[run].counts
