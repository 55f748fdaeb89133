"""Judges a run's queued items in order, from an opened prefix to the last item or a cancellation.

At an effort that adapts this is one step: the items that wait for this effort are judged at it, and an answer that leaves a doubt
is kept while its item waits for the next one. Items with the same text share the verdict of the first of them, whenever it comes.

Each outcome is recorded in one transaction. When the engine dies, the items in flight become suspects and are judged again one at
a time, so that an item that kills the engine is told from those that were only there; its third death sets it aside. Deaths over
no item, those while the engine restarts included, end the run after as many in a row.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from plumbline.domain.adaptive import doubt
from plumbline.domain.errors import Hint, InputError, MachineError, Remedy, RemedyKind
from plumbline.domain.harmony import context_text, render_suffix
from plumbline.domain.messages import Message, sentences
from plumbline.domain.run import (
    CAUTIOUS,
    Effort,
    JudgedAgain,
    Recorded,
    RunEvent,
    RunSpec,
    RunState,
    Sampling,
    Streamed,
    WorkerRestarted,
    Working,
)
from plumbline.domain.splitting import split
from plumbline.domain.verdict import Decision, FinishReason, Reading, UndeterminedReason, Verdict
from plumbline.domain.work import Work
from plumbline.engine import interface
from plumbline.engine.errors import EngineDiedError, without_gpu
from plumbline.services.judging.reading import VerdictReader
from plumbline.services.ports import RunHistory
from plumbline.store.results.runs import QueuedItem

DEATHS_TO_SET_ASIDE: Final = 3
"""The number of engine deaths after which an item is set aside."""
DEATHS_TO_DOUBT_GPU: Final = 2
"""The number of engine deaths in one run, with a GPU in use, after which a person is told how to do without it."""

_CONTEXT_STRUCTURE: Final = 8
"""Tokens around what is shown beside a text, at most."""

_POLL_SECONDS: Final = 0.25
_MOST_WAITING_DUPLICATES: Final = 1000


@dataclass
class _Job:
    """An item in flight: its parts, what came back for each, and the positions of items with the same text."""

    item: QueuedItem
    parts: tuple[tuple[int, int], ...]
    results: dict[int, Verdict] = field(default_factory=dict)
    duplicates: list[int] = field(default_factory=list)


class JudgingLoop:
    """Judges a run's queued items.

    Args:
        engine: has opened the run's prefix.
        effort: the one that the prefix states.
        content_limit: most tokens of an item's text; a longer one is split.
        stream: also yield the text as it is written.
        others_wait: True where somebody else is to have the engine: then what is in flight is judged, and no more, but at least
            one item.
    """

    def __init__(
        self,
        history: RunHistory,
        engine: interface.Engine,
        run: int,
        spec: RunSpec,
        effort: Effort,
        content_limit: int,
        work: Work,
        *,
        stream: bool,
        others_wait: Callable[[], bool] = lambda: False,
    ) -> None:
        self._effort = effort
        self._bounds = spec.bounds or CAUTIOUS
        self._adaptive = spec.effort is Effort.AUTO
        self._taken = spec.effort.steps.index(effort) if self._adaptive else None
        self._history = history
        self._engine = engine
        self._run = run
        self._spec = spec
        self._work = work
        self._stream = stream
        self._others_wait = others_wait
        self._concluded = 0
        self.gave_way = False
        self._contract = spec.policy.contract
        self._form = self._contract.form()
        self._decisions = {option: decision.value for option, decision in self._contract.decisions().items()}
        self._reader = VerdictReader(spec.policy)
        self._content_limit = content_limit
        engine_config = engine.info.engine_config
        if engine_config != spec.engine_config:
            history.set_engine_config(run, engine_config)
        history.set_state(run, RunState.RUNNING)
        self._ahead = 2 * engine_config.sequences
        self._after = -1
        self._exhausted = False
        self._next_id = 0
        self._requests: dict[int, tuple[_Job, int]] = {}
        self._jobs: dict[int, _Job] = {}  # by position
        self._by_text: dict[tuple[object, ...], _Job] = {}  # by text and what is shown beside it
        self._suspects: deque[QueuedItem] = deque()
        self._fetched: deque[QueuedItem] = deque()
        self._retries: dict[int, int] = {}
        self._unexplained_deaths = 0
        self._deaths_on_gpu = 0

    def judge(self) -> Iterator[RunEvent]:
        """Judges until nothing is left, others wait, or the work is cancelled; then what is in flight is given up."""
        with self._work.on_cancel(self._engine.cancel):  # ends the wait for the next event
            while not self._work.cancelled:
                self.gave_way = self.gave_way or (self._concluded > 0 and self._others_wait())
                if not self.gave_way:
                    yield from self._top_up()
                if not self._jobs:
                    return
                for event in self._engine.poll(_POLL_SECONDS):
                    yield from self._on(event)

    def _on(self, event: interface.EngineEvent) -> Iterator[RunEvent]:
        if isinstance(event, interface.WorkerDied):
            yield from self._on_death(event)
        elif isinstance(event, interface.Streamed):
            if self._stream and event.id in self._requests:
                job, part = self._requests[event.id]
                yield Streamed(self._run, job.item.position, event.channel, event.text, part, len(job.parts))
        elif isinstance(event, interface.Worked):
            yield Working(self._run, event.read, event.written)
        elif isinstance(event, interface.Completed):
            yield from self._on_completed(event.generation)
        elif isinstance(event, interface.Failed):
            self._on_failed(event)

    def _top_up(self) -> Iterator[RunEvent]:
        """Submits items until the engine has enough to do; suspects go alone."""
        if self._suspects and self._jobs:
            return
        while self._suspects:
            suspect = self._suspects.popleft()
            if not self._is_left_for_later(suspect):
                self._submit(suspect)
                return
        waiting = sum(len(job.duplicates) for job in self._jobs.values())
        while len(self._jobs) < self._ahead and waiting < _MOST_WAITING_DUPLICATES and not self._work.cancelled:
            item = self._next()
            if item is None:
                return
            if self._is_left_for_later(item):
                continue
            if item.attempts:
                self._suspects.append(item)
                if not self._jobs:
                    self._submit(self._suspects.popleft())
                return
            same = self._by_text.get(_key(item))
            finished = None if same else self._history.finished_duplicate(self._run, item.position)
            if same:
                same.duplicates.append(item.position)
                waiting += 1
            elif finished is not None:
                yield self._record_duplicate(item.position, finished)
            else:
                self._submit(item)

    def _is_left_for_later(self, item: QueuedItem) -> bool:
        """True where the verdict will come from an item with the same text that is judged at a higher effort."""
        return self._taken == 0 and self._history.unsettled_duplicate(self._run, item.position)

    def _next(self) -> QueuedItem | None:
        if not self._fetched and not self._exhausted:
            batch = self._history.queued(self._run, self._after, 64, self._taken)
            self._fetched.extend(batch)
            self._exhausted = not batch
            if batch:
                self._after = batch[-1].position
        return self._fetched.popleft() if self._fetched else None

    def _submit(self, item: QueuedItem) -> None:
        job = _Job(item, self._parts(item))
        self._jobs[item.position] = job
        self._by_text.setdefault(_key(item), job)
        for part, (start, end) in enumerate(job.parts):
            self._submit_part(job, part, item.text[start:end])

    def _submit_part(self, job: _Job, part: int, text: str) -> None:
        request = self._next_id
        self._next_id += 1
        self._requests[request] = (job, part)
        sampling = self._spec.sampling
        seed = item_seed(sampling.seed, job.item.position, part)
        self._engine.submit(
            interface.GenerationRequest(
                id=request,
                segments=render_suffix(text, job.item.shown),
                form=self._form,
                decisions=self._decisions,
                sampling=Sampling(sampling.temperature, sampling.top_p, seed),
                reasoning_budget=self._spec.reasoning_budget,
                answer_limit=self._spec.answer_limit,
                stream=self._stream,
            )
        )

    def _parts(self, item: QueuedItem) -> tuple[tuple[int, int], ...]:
        """Where the text must be split; a token has at least one byte, so that most texts need no count."""
        text, limit = item.text, self._content_limit
        if item.shown:
            limit -= self._count(context_text(item.shown)) + _CONTEXT_STRUCTURE
        if limit < self._content_limit // 2:
            raise InputError(
                Message("The context is too long"),
                Message(
                    "The columns shown with item {item} leave less than half of the space for its text.",
                    item=str(item.position + 1),
                ),
                Message("Choose fewer columns as context, a shorter policy, or a larger context of the engine."),
            )
        if len(text.encode("utf-8")) <= limit:
            return ((0, len(text)),)
        return split(text, limit, self._count)

    def _count(self, text: str) -> int:
        self._work.check()
        return self._engine.count_tokens([text])[0]

    def _on_completed(self, generation: interface.Generation) -> Iterator[RunEvent]:
        if generation.id not in self._requests or generation.finish_reason is FinishReason.CANCELLED:
            return
        job, part = self._requests.pop(generation.id)
        job.results[part] = self._reader.read(generation)
        if len(job.results) == len(job.parts):
            judged = [job.results[index] for index in range(len(job.parts))]
            yield from self._conclude(job, self._reader.whole(job.parts, judged))

    def _conclude(self, job: _Job, verdict: Verdict) -> Iterator[RunEvent]:
        """Records the verdict, unless it leaves a doubt that the next effort may settle."""
        why = doubt(verdict, self._contract, self._effort, self._bounds) if self._adaptive else None
        if why is None:
            yield from self._record(job, verdict)
            return
        position = job.item.position
        self._history.keep_step(self._run, position, self._effort, why, verdict)
        self._forget(job)  # what has the same text waits in the queue for the verdict
        yield JudgedAgain(self._run, position)

    def _on_failed(self, event: interface.Failed) -> None:
        if event.id not in self._requests:
            return
        job, part = self._requests.pop(event.id)
        position = job.item.position
        self._retries[position] = self._retries.get(position, 0) + 1
        if not event.retryable or self._retries[position] >= DEATHS_TO_SET_ASIDE:
            raise event.report.error()
        start, end = job.parts[part]
        self._submit_part(job, part, job.item.text[start:end])

    def _on_death(self, event: interface.WorkerDied) -> Iterator[RunEvent]:
        """Counts the death against the items in progress, and starts the queue over."""
        suspects = {self._requests[request][0].item.position for request in event.admitted if request in self._requests}
        deaths = self._history.note_death(self._run, sorted(suspects)) if suspects else {}
        self._deaths_on_gpu += bool(event.gpu)
        hints = without_gpu(event.gpu) if event.gpu and self._deaths_on_gpu >= DEATHS_TO_DOUBT_GPU else ()
        if suspects:
            self._unexplained_deaths = 0
        else:
            self._count_unexplained_death(event.message, hints)
        jobs = [self._jobs[position] for position in sorted(self._jobs)]
        self._reset()
        set_aside = [job for job in jobs if deaths.get(job.item.position, 0) >= DEATHS_TO_SET_ASIDE]
        failed = Verdict(Reading(Decision.UNDETERMINED, UndeterminedReason.ENGINE), finish_reason=FinishReason.FAILED)
        for job in set_aside:
            yield from self._record(job, failed)
        self._restart()
        yield WorkerRestarted(
            self._run,
            event.message,
            tuple(job.item.position for job in jobs if job not in set_aside),
            tuple(job.item.position for job in set_aside),
            hints,
        )

    def _restart(self) -> None:
        while True:
            try:
                self._engine.restart(self._work)
            except EngineDiedError as error:
                self._count_unexplained_death(error.message, error.hints)
            else:
                return

    def _count_unexplained_death(self, message: Message, hints: Sequence[Hint]) -> None:
        """Raises MachineError, with the hints, after too many in a row."""
        self._unexplained_deaths += 1
        if self._unexplained_deaths >= DEATHS_TO_SET_ASIDE:
            raise MachineError(
                Message("The engine keeps stopping"),
                sentences(
                    Message(
                        "The inference process ended {count} times before it worked on any item.",
                        count=DEATHS_TO_SET_ASIDE,
                    ),
                    message,
                ),
                *hints,
                Remedy(RemedyKind.TEST_MODEL),
            )

    def _reset(self) -> None:
        self._requests.clear()
        self._jobs.clear()
        self._by_text.clear()
        self._suspects.clear()
        self._fetched.clear()
        self._after = -1
        self._exhausted = False

    def _record(self, job: _Job, verdict: Verdict) -> Iterator[RunEvent]:
        position = job.item.position
        recording = self._history.record(self._run, position, verdict)
        self._forget(job)
        yield Recorded(self._run, position, recording.item_id, recording.decision)
        found = self._history.waiting_duplicates(self._run, position) if self._taken else ()
        for duplicate in sorted({*job.duplicates, *found}):
            yield self._record_duplicate(duplicate, recording.item_id)

    def _forget(self, job: _Job) -> None:
        self._concluded += 1
        self._jobs.pop(job.item.position, None)
        self._retries.pop(job.item.position, None)
        if self._by_text.get(_key(job.item)) is job:
            del self._by_text[_key(job.item)]

    def _record_duplicate(self, position: int, item: int) -> Recorded:
        """`item`: the number of the item with the same text."""
        recording = self._history.record_duplicate(self._run, position, item)
        return Recorded(self._run, position, recording.item_id, recording.decision)


def _key(item: QueuedItem) -> tuple[object, ...]:
    return item.sha256, item.shown


def item_seed(run_seed: int, position: int, part: int) -> int:
    """The seed of one item, or of one part of it: 31 bits that depend on the run's seed and the item's place alone."""
    digest = hashlib.sha256(f"{run_seed}:{position}:{part}".encode()).digest()
    return int.from_bytes(digest[:4], "big") >> 1
