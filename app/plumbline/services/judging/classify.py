"""The main job: reads content into a run, has every item judged, and stores each outcome immediately.

A run goes through two phases. Reading registers every item in the history, in batches, so that from then on nothing depends on the
files. Judging (`judging_loop`) takes queued items in order and records each outcome. Both can be cut off at any moment and resumed:
registering and recording are idempotent, and an item in flight is simply still queued.

The generator's consumer decides the pace; closing it pauses the run, and so does cancelling its `Work`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.errors import InputError
from plumbline.domain.harmony import render_prefix
from plumbline.domain.messages import Message
from plumbline.domain.run import (
    Effort,
    ItemsRead,
    RunCounts,
    RunEnded,
    RunEvent,
    RunSpec,
    RunStarted,
    RunState,
    Skipped,
    StepBegun,
)
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine import interface
from plumbline.services.judging.judging_loop import JudgingLoop
from plumbline.services.ports import RunHistory

READ_BATCH: Final = 200
"""Items registered in one transaction."""

_Entries = Iterator[list[ContentItem | Skip]]


@dataclass
class OpenPrefix:
    """The policy that an engine has read, None for none, and the most tokens of content per item under it."""

    wanted: object | None = None
    content_limit: int = 0


class GaveWay(Exception):  # noqa: N818 - a pause, no error
    """A run is paused, because others are to have the engine first."""

    def __init__(self, run: int) -> None:
        super().__init__(run)
        self.run = run


class Classifier:
    """Runs the main job on a history and a started engine.

    Args:
        working: holds a run for this process; raises a PlumblineError when another process works on it.
        stream: also yield the text as it is written (`Streamed`).
        prefix: what the engine holds already, from an earlier use that nothing came after.
        others_wait: True where somebody else is to have the engine; then `GaveWay` is raised between two items.
    """

    def __init__(
        self,
        history: RunHistory,
        engine: interface.Engine,
        working: Callable[[int], AbstractContextManager[None]] = lambda _run: nullcontext(),
        *,
        stream: bool = False,
        prefix: OpenPrefix | None = None,
        others_wait: Callable[[], bool] = lambda: False,
    ) -> None:
        self._history = history
        self._engine = engine
        self._working = working
        self._stream = stream
        self._prefix = prefix or OpenPrefix()
        self._others_wait = others_wait

    def start(
        self, spec: RunSpec, content: Iterable[ContentItem | Skip], work: Work | None = None
    ) -> Generator[RunEvent, None, None]:
        """A new run over `content`.

        Args:
            spec: what the run is; stored with the engine's configuration from the first moment, so that a run that is cut off
                while reading is resumed by the same engine.
            content: items and skips, read lazily.
            work: cancelling it pauses the run; before the run exists it raises Cancelled.

        Raises:
            InputError: there is no content at all; no run is left behind.
            PlumblineError: the policy does not fit, the history can't be written, the engine can't continue. The run is then paused
                and can be resumed.
            Cancelled: before the run exists.
        """
        work = work or Work()
        self._open(spec, spec.effort.steps[0], work)
        batches = _batches(content, work)
        first = next(batches, None)
        if first is None:
            raise InputError(
                Message("There is nothing to judge"),
                Message("No text was found in what was given, so no run was started."),
                Message("Check the paths, or enter a text."),
            )
        spec = replace(spec, engine_config=self._engine.info.engine_config)
        run = self._history.create(spec)
        with self._working(run):
            yield from self._read_and_judge(run, spec, chain([first], batches), work, resumed=False)

    def resume(
        self, run: int, content: Iterable[ContentItem | Skip] | None, work: Work | None = None
    ) -> Generator[RunEvent, None, None]:
        """Resumes a paused or interrupted run.

        Args:
            content: the same sources read again, used only when the run was cut off while reading; None when they can't be
                read again (standard input): then what had been read is judged.
            work: as for `start`.
        """
        work = work or Work()
        spec = self._history.spec(run)
        effort = next(self._waiting(run, spec), spec.effort.steps[0])
        self._open(spec, effort, work)
        with self._working(run):
            unread = content is not None and not self._history.get(run).fully_read
            batches = _batches(content or (), work) if unread else None
            yield from self._read_and_judge(run, spec, batches, work, resumed=True)

    def go_on(
        self, run: int, content: Iterable[ContentItem | Skip], work: Work | None = None
    ) -> Generator[RunEvent, None, None]:
        """Adds items to a run that takes them as they come, and judges what waits in it. The caller holds the run.

        Raises:
            PlumblineError, Cancelled: as for `start`; nothing was added where the policy does not fit.
        """
        work = work or Work()
        spec = self._history.spec(run)
        self._open(spec, spec.effort.steps[0], work)
        before = self._history.counts(run)
        yield from self._read_and_judge(run, spec, _batches(content, work), work, resumed=True, before=before)

    def room(self, spec: RunSpec, work: Work | None = None) -> int:
        """The most tokens that a run like this leaves for an item: its text, the reasoning and the answer together.

        Raises:
            PolicyTooLongError: it leaves none.
        """
        least = replace(spec, reasoning_budget=0, answer_limit=1)
        return self._open(least, spec.effort.steps[-1], work or Work()) + least.answer_limit

    def _waiting(self, run: int, spec: RunSpec) -> Iterator[Effort]:
        """The efforts at which items of the run wait to be judged, looked up one after the other."""
        efforts = spec.effort.steps
        for taken, effort in enumerate(efforts):
            if self._history.queued(run, -1, 1, taken if len(efforts) > 1 else None):
                yield effort

    def _open(self, spec: RunSpec, effort: Effort, work: Work) -> int:
        """Calculates what all items share, unless the engine still holds it; returns the most tokens of content per item.

        A policy that does not fit is an error before anything is written.
        """
        schema = spec.policy.contract.schema() if spec.state_format else None
        segments = render_prefix(spec.policy.text, effort, spec.date, schema)
        wanted = (segments, spec.reasoning_budget, spec.answer_limit)
        work.check()
        prefix = self._prefix
        if prefix.wanted != wanted:
            prefix.wanted = None
            work.report(Stage.PREFILLING)
            info = self._engine.open_prefix(
                segments, reasoning_budget=spec.reasoning_budget, answer_limit=spec.answer_limit, work=work
            )
            prefix.wanted, prefix.content_limit = wanted, info.content_limit
        return prefix.content_limit

    def _read_and_judge(
        self,
        run: int,
        spec: RunSpec,
        batches: _Entries | None,
        work: Work,
        *,
        resumed: bool,
        before: RunCounts | None = None,
    ) -> Iterator[RunEvent]:
        """`batches`: None where everything has been read. `before`: how much the run has that is not read again."""
        try:
            if batches is not None:
                yield from self._read(run, batches, before or RunCounts())
            yield from self._judge(run, spec, work, resumed=resumed)
        except Cancelled:
            self._history.set_state(run, RunState.PAUSED)
            yield RunEnded(run, RunState.PAUSED, self._history.counts(run))

    def _read(self, run: int, batches: _Entries, before: RunCounts) -> Iterator[RunEvent]:
        position, skipped = before.total, before.skipped
        for batch in batches:
            items = [entry for entry in batch if isinstance(entry, ContentItem)]
            skips = [entry for entry in batch if isinstance(entry, Skip)]
            self._history.add_items(run, position, items, skips, skipped)
            position += len(items)
            skipped += len(skips)
            for skip in skips:
                yield Skipped(run, skip)
            yield ItemsRead(run, position, skipped)
        self._history.reading_done(run)

    def _judge(self, run: int, spec: RunSpec, work: Work, *, resumed: bool) -> Iterator[RunEvent]:
        """All items at one effort, or effort by effort: each has its own prefix, and what needs the next one waits for it."""
        yield RunStarted(run, self._history.counts(run), resumed)
        state = RunState.PAUSED
        gave_way = False
        try:
            for effort in self._waiting(run, spec):
                if work.cancelled:
                    break
                content_limit = self._open(spec, effort, work)
                if spec.effort is Effort.AUTO:
                    waiting = self._history.count_queued(run, spec.effort.steps.index(effort))
                    yield StepBegun(run, effort, waiting)
                loop = JudgingLoop(
                    self._history,
                    self._engine,
                    run,
                    spec,
                    effort,
                    content_limit,
                    work,
                    stream=self._stream,
                    others_wait=self._others_wait,
                )
                yield from loop.judge()
                if loop.gave_way:
                    gave_way = True
                    break
            if not self._history.queued(run, -1, 1):
                state = RunState.FINISHED
        finally:
            # An error, a cancellation and a closed generator all pause the run; a process that dies leaves it as it stands.
            self._engine.clear()
            self._history.set_state(run, state)
        if gave_way and state is RunState.PAUSED and not work.cancelled:
            raise GaveWay(run)
        yield RunEnded(run, state, self._history.counts(run))


def _batches(content: Iterable[ContentItem | Skip], work: Work) -> _Entries:
    """What is registered together; a cancelled work reads no more."""

    def entries() -> Iterator[ContentItem | Skip]:
        work.check()
        for entry in content:
            yield entry
            work.check()

    stream = entries()
    while batch := list(islice(stream, READ_BATCH)):
        yield batch
