"""The main job: reads content into a run, has every item judged, and keeps each outcome the moment it is there.

A run goes through two phases. Reading registers every item in the history, in batches, so that from then on
nothing depends on the files. Judging takes queued items in order, keeps the engine busy a little ahead, and
records each outcome in one transaction. Both can be cut off at any moment and taken up again: registering and
recording are idempotent, and an item in flight is simply still queued.

What a death of the engine does: the items in flight are suspects and are judged again one at a time, alone, so
that an item that kills the engine is told from those that were only there. The third death sets it aside; all
others go on.

The generator's consumer decides the pace; closing it pauses the run.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Final

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.messages import Message
from plumbline.domain.run import (
    ItemsRead,
    Recorded,
    RunEnded,
    RunEvent,
    RunSpec,
    RunStarted,
    RunState,
    Sampling,
    Skipped,
    Streamed,
    WorkerRestarted,
    Working,
)
from plumbline.domain.splitting import split
from plumbline.domain.verdict import Decision, FinishReason, UndeterminedReason, Verdict
from plumbline.engine import interface
from plumbline.services.judging.reading import VerdictReader
from plumbline.services.ports import QueuedItem, RunHistory

READ_BATCH: Final = 200
"""Items registered in one transaction."""

DEATHS_TO_SET_ASIDE: Final = 3
"""So many deaths of the engine on an item set it aside."""

_POLL_SECONDS: Final = 0.25
_MOST_WAITING_TWINS: Final = 1000


@dataclass
class _Work:
    """An item in flight: its parts, and what came back for each."""

    item: QueuedItem
    parts: tuple[tuple[int, int], ...]
    results: dict[int, Verdict] = field(default_factory=dict)
    twins: list[int] = field(default_factory=list)


class Classifier:
    """Runs the main job on a history and a started engine."""

    def __init__(
        self,
        history: RunHistory,
        engine: interface.Engine,
        working: Callable[[int], AbstractContextManager[None]] = lambda _run: nullcontext(),
        *,
        stream: bool = False,
        on_policy: interface.Progress | None = None,
    ) -> None:
        """Takes its parts.

        Args:
            history: where everything is kept.
            engine: started.
            working: holds a run for this process; raises a PlumblineError when another process works on it.
            stream: also yield the text as it is written (`Streamed`).
            on_policy: takes how much of the policy the model has read, 0 to 1.
        """
        self._history = history
        self._engine = engine
        self._working = working
        self._stream = stream
        self._on_policy = on_policy
        self._opened: tuple[object, interface.PrefixInfo] | None = None

    def start(
        self, spec: RunSpec, content: Iterable[ContentItem | Skip], stop: Callable[[], bool] = lambda: False
    ) -> Generator[RunEvent, None, None]:
        """A new run over `content`.

        Args:
            spec: what the run is; its schedule is the engine's, stored with the run from its first moment: a run that is cut
                off while reading is taken up by the same engine.
            content: items and skips, read lazily.
            stop: asked often; when it says True the run is paused.

        Raises:
            PlumblineError: the policy does not fit, the history can't be written, the engine can't go on. The run is then paused
                and can be resumed.
        """
        prefix = self._open(spec)
        spec = replace(spec, schedule=self._engine.info.schedule)
        run = self._history.create(spec)
        with self._working(run):
            yield from self._read(run, content)
            yield from self._judge(run, spec, prefix, stop, resumed=False)

    def resume(
        self, run: int, content: Iterable[ContentItem | Skip] | None, stop: Callable[[], bool] = lambda: False
    ) -> Generator[RunEvent, None, None]:
        """Takes up a run that was cut off or paused.

        Args:
            run: its number.
            content: the same sources read again, used only when the run was cut off while reading; None when they can't be
                read again (standard input): then what had been read is judged.
            stop: as for `start`.
        """
        spec = self._history.spec(run)
        prefix = self._open(spec)
        with self._working(run):
            if content is not None and not self._history.get(run).fully_read:
                yield from self._read(run, content)
            yield from self._judge(run, spec, prefix, stop, resumed=True)

    def _open(self, spec: RunSpec) -> interface.PrefixInfo:
        """Evaluates what all items share; a policy that does not fit is an error before anything is written.

        What the engine holds already, from the run before, is not evaluated again.
        """
        schema = spec.policy.contract.schema() if spec.state_format else None
        segments = render_prefix(spec.policy.text, spec.effort, spec.date, schema)
        wanted = (segments, spec.reasoning_budget, spec.answer_limit)
        if self._opened is None or self._opened[0] != wanted:
            self._opened = None
            info = self._engine.open_prefix(
                segments,
                reasoning_budget=spec.reasoning_budget,
                answer_limit=spec.answer_limit,
                on_progress=self._on_policy,
            )
            self._opened = (wanted, info)
        return self._opened[1]

    def _read(self, run: int, content: Iterable[ContentItem | Skip]) -> Iterator[RunEvent]:
        stream = iter(content)
        position = skipped = 0
        while batch := list(islice(stream, READ_BATCH)):
            items = [entry for entry in batch if isinstance(entry, ContentItem)]
            skips = [entry for entry in batch if isinstance(entry, Skip)]
            self._history.add_items(run, position, items, skips, skipped)
            position += len(items)
            skipped += len(skips)
            for skip in skips:
                yield Skipped(run, skip)
            yield ItemsRead(run, position, skipped)
        self._history.reading_done(run)

    def _judge(
        self, run: int, spec: RunSpec, prefix: interface.PrefixInfo, stop: Callable[[], bool], *, resumed: bool
    ) -> Iterator[RunEvent]:
        yield RunStarted(run, self._history.counts(run), resumed)
        state = RunState.PAUSED
        try:
            if self._history.queued(run, -1, 1):
                session = _JudgingLoop(self._history, self._engine, run, spec, prefix.content_room, stream=self._stream)
                yield from session.judge(stop)
            if not self._history.queued(run, -1, 1):
                state = RunState.FINISHED
        finally:
            # An error, a stop and a closed generator all pause the run; a process that dies leaves it as it stands.
            self._call_off()
            self._history.set_state(run, state)
        yield RunEnded(run, state, self._history.counts(run))

    def _call_off(self) -> None:
        """Empties the engine, so that it can be used again and nothing answers late."""
        self._engine.cancel(None)
        while events := self._engine.poll(None):
            if any(isinstance(event, interface.WorkerDied) for event in events):
                return


class _JudgingLoop:
    """One stretch of judging: from the engine's prefix to the last item, or to a stop."""

    def __init__(
        self, history: RunHistory, engine: interface.Engine, run: int, spec: RunSpec, room: int, *, stream: bool
    ) -> None:
        self._history = history
        self._engine = engine
        self._run = run
        self._spec = spec
        self._stream = stream
        self._contract = spec.policy.contract
        self._form = self._contract.form()
        self._decisions = {option: decision.value for option, decision in self._contract.decisions().items()}
        self._reader = VerdictReader(spec.policy)
        self._room = room
        schedule = engine.info.schedule
        if schedule != spec.schedule:
            history.set_schedule(run, schedule)
        history.set_state(run, RunState.RUNNING)
        self._ahead = 2 * schedule.sequences
        self._after = -1
        self._exhausted = False
        self._next_id = 0
        self._requests: dict[int, tuple[_Work, int]] = {}
        self._works: dict[int, _Work] = {}  # by position
        self._by_text: dict[str, _Work] = {}  # by the text's sha256
        self._suspects: deque[QueuedItem] = deque()
        self._fetched: deque[QueuedItem] = deque()
        self._retries: dict[int, int] = {}
        self._deaths_without_blame = 0

    def judge(self, stop: Callable[[], bool]) -> Iterator[RunEvent]:
        """Judges until nothing is left or `stop` says so."""
        while not stop():
            yield from self._top_up()
            if not self._works:
                return
            for event in self._engine.poll(_POLL_SECONDS):
                yield from self._on(event)

    def _on(self, event: interface.EngineEvent) -> Iterator[RunEvent]:
        if isinstance(event, interface.WorkerDied):
            yield from self._on_death(event)
        elif isinstance(event, interface.Streamed):
            if self._stream and event.id in self._requests:
                yield Streamed(self._run, self._requests[event.id][0].item.position, event.channel, event.text)
        elif isinstance(event, interface.Worked):
            yield Working(self._run, event.read, event.written)
        elif isinstance(event, interface.Completed):
            yield from self._on_completed(event.generation)
        elif isinstance(event, interface.Failed):
            yield from self._on_failed(event)

    def _top_up(self) -> Iterator[RunEvent]:
        """Submits items until the engine has enough to do; suspects go alone."""
        if self._suspects:
            if not self._works:
                self._submit(self._suspects.popleft())
            return
        waiting = sum(len(work.twins) for work in self._works.values())
        while len(self._works) < self._ahead and waiting < _MOST_WAITING_TWINS:
            item = self._next()
            if item is None:
                return
            if item.attempts:
                self._suspects.append(item)
                if not self._works:
                    self._submit(self._suspects.popleft())
                return
            working = self._by_text.get(item.sha256)
            twin = None if working else self._history.finished_duplicate(self._run, item.sha256)
            if working:
                working.twins.append(item.position)
                waiting += 1
            elif twin is not None:
                yield self._record_same(item.position, twin)
            else:
                self._submit(item)

    def _next(self) -> QueuedItem | None:
        if not self._fetched and not self._exhausted:
            batch = self._history.queued(self._run, self._after, 64)
            self._fetched.extend(batch)
            self._exhausted = not batch
            if batch:
                self._after = batch[-1].position
        return self._fetched.popleft() if self._fetched else None

    def _submit(self, item: QueuedItem) -> None:
        work = _Work(item, self._parts(item.text))
        self._works[item.position] = work
        self._by_text.setdefault(item.sha256, work)
        for part, (start, end) in enumerate(work.parts):
            self._submit_part(work, part, item.text[start:end])

    def _submit_part(self, work: _Work, part: int, text: str) -> None:
        request = self._next_id
        self._next_id += 1
        self._requests[request] = (work, part)
        sampling = self._spec.sampling
        seed = item_seed(sampling.seed, work.item.position, part)
        self._engine.submit(
            interface.GenerationRequest(
                id=request,
                segments=render_suffix(text),
                form=self._form,
                decisions=self._decisions,
                sampling=Sampling(sampling.temperature, sampling.top_p, seed),
                reasoning_budget=self._spec.reasoning_budget,
                answer_limit=self._spec.answer_limit,
                stream=self._stream,
            )
        )

    def _parts(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where the text must be split; a token has at least one byte, so that most texts need no count."""
        if len(text.encode("utf-8")) <= self._room:
            return ((0, len(text)),)
        return split(text, self._room, lambda piece: self._engine.count_tokens([piece])[0])

    def _on_completed(self, generation: interface.Generation) -> Iterator[RunEvent]:
        if generation.id not in self._requests or generation.finish_reason is FinishReason.CANCELLED:
            return
        work, part = self._requests.pop(generation.id)
        work.results[part] = self._reader.read(generation)
        if len(work.results) == len(work.parts):
            judged = [work.results[index] for index in range(len(work.parts))]
            yield from self._record(work, self._reader.whole(work.parts, judged))

    def _on_failed(self, event: interface.Failed) -> Iterator[RunEvent]:
        if event.id not in self._requests:
            return
        work, part = self._requests.pop(event.id)
        position = work.item.position
        self._retries[position] = self._retries.get(position, 0) + 1
        if not event.retryable or self._retries[position] >= DEATHS_TO_SET_ASIDE:
            raise PlumblineError(event.title, event.message, event.hint)
        start, end = work.parts[part]
        self._submit_part(work, part, work.item.text[start:end])
        yield from ()

    def _on_death(self, event: interface.WorkerDied) -> Iterator[RunEvent]:
        """Counts the death against the items that were being worked on, and takes up the queue again from its beginning."""
        blamed = {self._requests[request][0].item.position for request in event.admitted if request in self._requests}
        deaths = self._history.note_death(self._run, sorted(blamed)) if blamed else {}
        self._deaths_without_blame = 0 if blamed else self._deaths_without_blame + 1
        if self._deaths_without_blame >= DEATHS_TO_SET_ASIDE:
            raise MachineError(
                Message("The engine keeps stopping"),
                Message(
                    "The inference process ended {deaths_to_set_aside} times before it worked on any item. {message}",
                    deaths_to_set_aside=DEATHS_TO_SET_ASIDE,
                    message=event.message,
                ),
                Message("Run `plumbline doctor`, which tries the model and says what is wrong."),
            )
        works = [self._works[position] for position in sorted(self._works)]
        self._forget_all()
        set_aside = [work for work in works if deaths.get(work.item.position, 0) >= DEATHS_TO_SET_ASIDE]
        for work in set_aside:
            yield from self._record(work, _engine_failed())
        self._engine.restart()
        yield WorkerRestarted(
            self._run,
            event.message,
            tuple(work.item.position for work in works if work not in set_aside),
            tuple(work.item.position for work in set_aside),
        )

    def _forget_all(self) -> None:
        self._requests.clear()
        self._works.clear()
        self._by_text.clear()
        self._suspects.clear()
        self._fetched.clear()
        self._after = -1
        self._exhausted = False

    def _record(self, work: _Work, verdict: Verdict) -> Iterator[RunEvent]:
        position = work.item.position
        recording = self._history.record(self._run, position, verdict)
        self._works.pop(position, None)
        self._retries.pop(position, None)
        if self._by_text.get(work.item.sha256) is work:
            del self._by_text[work.item.sha256]
        yield Recorded(self._run, position, recording.item_id, recording.decision)
        for twin in work.twins:
            yield self._record_same(twin, recording.item_id)

    def _record_same(self, position: int, twin: int) -> Recorded:
        """`twin`: the number of the item with the same text."""
        recording = self._history.record_duplicate(self._run, position, twin)
        return Recorded(self._run, position, recording.item_id, recording.decision)


def item_seed(run_seed: int, position: int, part: int) -> int:
    """The seed of one item, or of one part of it: 31 bits that depend on the run's seed and the item's place alone."""
    digest = hashlib.sha256(f"{run_seed}:{position}:{part}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1


def _engine_failed() -> Verdict:
    return Verdict(decision=Decision.UNDETERMINED, reason=UndeterminedReason.ENGINE, finish_reason=FinishReason.FAILED)
