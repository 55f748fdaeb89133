"""The part of the history that a run writes: the real one, or one in memory (`plumbline.services.judging.scratch`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from plumbline.domain.adaptive import Doubt
from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.run import Effort, EngineConfig, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Verdict
from plumbline.store.results.runs import QueuedItem, Recording


class RunProgress(Protocol):
    """How far a run's reading is."""

    @property
    def fully_read(self) -> bool: ...


class RunHistory(Protocol):
    """What a run writes. In the history every call is one durable transaction."""

    def create(self, spec: RunSpec) -> int:
        """A new run in state READING; its number."""

    def spec(self, run: int) -> RunSpec: ...

    def get(self, run: int) -> RunProgress: ...

    def reading_done(self, run: int) -> None: ...

    def set_engine_config(self, run: int, engine_config: EngineConfig) -> None: ...

    def set_state(self, run: int, state: RunState) -> None: ...

    def add_items(
        self, run: int, first_position: int, new_items: Sequence[ContentItem], skips: Sequence[Skip], first_skip: int
    ) -> object:
        """Adds items and skips, numbered from the two firsts. What is there already is left alone.

        Raises:
            SourceChangedError: a position holds another text already.
        """

    def queued(self, run: int, after_position: int, limit: int, taken: int | None = None) -> Sequence[QueuedItem]:
        """The next items without an outcome, by position; with `taken`, those after so many steps."""

    def count_queued(self, run: int, taken: int) -> int:
        """How many items wait after so many steps."""

    def finished_duplicate(self, run: int, position: int) -> int | None:
        """Number of an item of this run with the same text and context that has an outcome, or None."""

    def unsettled_duplicate(self, run: int, position: int) -> bool:
        """True where an item of this run with the same text and context waits to be judged again."""

    def waiting_duplicates(self, run: int, position: int) -> Sequence[int]:
        """The positions of items with the same text and context that wait, and that no step was taken for."""

    def keep_step(self, run: int, position: int, effort: Effort, doubt: Doubt, verdict: Verdict) -> object:
        """Keeps an answer that did not settle its item, which stays in the queue. The same step again changes nothing."""

    def record(self, run: int, position: int, verdict: Verdict) -> Recording:
        """Keeps an item's outcome with its search rows. A second outcome for it changes nothing."""

    def record_duplicate(self, run: int, position: int, finished: int) -> Recording:
        """Keeps for an item the outcome of the item numbered `finished`, which has the same text."""

    def note_death(self, run: int, positions: Sequence[int]) -> Mapping[int, int]:
        """Counts a death of the engine against the items that it worked on; how often each was hit by now."""

    def counts(self, run: int) -> RunCounts: ...
