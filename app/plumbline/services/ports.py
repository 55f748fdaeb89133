"""What the use cases need of the outer world, as Protocols. The composition root hands in the real parts, tests
hand in fakes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from plumbline.domain.content import ContentItem, Origin, Skip
from plumbline.domain.run import EngineConfig, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision, Verdict


class QueuedItem(Protocol):
    """An item of a run that waits for its verdict."""

    @property
    def position(self) -> int:
        """Number within the run, from 0."""

    @property
    def sha256(self) -> str:
        """Hex sha256 of the text."""

    @property
    def text(self) -> str:
        """What is judged."""

    @property
    def origin(self) -> Origin:
        """Where it came from."""

    @property
    def attempts(self) -> int:
        """How often the engine died while it worked on the item."""


class RunProgress(Protocol):
    """How far a run's reading is."""

    @property
    def fully_read(self) -> bool:
        """True when all of the run's sources have been read."""


class Recording(Protocol):
    """What recording an outcome did."""

    @property
    def item_id(self) -> int:
        """The item's number in the history."""

    @property
    def decision(self) -> Decision:
        """The outcome that stands, which is the older one if there was one already."""


class RunHistory(Protocol):
    """The part of the history that a run writes. Every call is one durable transaction."""

    def create(self, spec: RunSpec) -> int:
        """A new run in state READING; its number."""

    def spec(self, run: int) -> RunSpec:
        """What the run was started with."""

    def get(self, run: int) -> RunProgress:
        """How far the run's reading is."""

    def reading_done(self, run: int) -> None:
        """All of the run's sources have been read."""

    def set_engine_config(self, run: int, engine_config: EngineConfig) -> None:
        """Keeps how the engine was set up for the run."""

    def set_state(self, run: int, state: RunState) -> None:
        """Moves the run on."""

    def add_items(
        self, run: int, first_position: int, new_items: Sequence[ContentItem], skips: Sequence[Skip], first_skip: int
    ) -> object:
        """Adds items and skips as they were read, numbered from the two firsts. What is there already is left alone.

        Raises:
            PlumblineError: a position holds another text already: the sources have changed.
        """

    def queued(self, run: int, after_position: int, limit: int) -> Sequence[QueuedItem]:
        """The next items without an outcome, by position."""

    def finished_duplicate(self, run: int, sha256: str) -> int | None:
        """Number of an item of this run with the same text that has an outcome, or None."""

    def record(self, run: int, position: int, verdict: Verdict) -> Recording:
        """Keeps an item's outcome with its search rows. A second outcome for it changes nothing."""

    def record_duplicate(self, run: int, position: int, finished: int) -> Recording:
        """Keeps for an item the outcome of the item numbered `finished`, which has the same text."""

    def note_death(self, run: int, positions: Sequence[int]) -> Mapping[int, int]:
        """Counts a death of the engine against the items that it worked on; how often each was hit by now."""

    def counts(self, run: int) -> RunCounts:
        """How far the run is."""
