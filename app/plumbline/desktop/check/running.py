"""The current check: started, paused, resumed, and its progress in words.

A check has a run for each policy, one after the other. There is one check at a time, because there is one engine.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Collection, Generator, Sequence
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from plumbline.desktop.check.wording import judged_words
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say, say_hint
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.amounts import decimal_text, duration_text, number_text
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.run import (
    Effort,
    ItemsRead,
    Recorded,
    RunCounts,
    RunEnded,
    RunEvent,
    RunStarted,
    RunState,
    RunsTogether,
    ShadowJudged,
    StepBegun,
    Streamed,
    WorkerRestarted,
    Working,
)
from plumbline.domain.work import Stage, Work
from plumbline.services.judging.checking import CheckRequest, Checks

_WINDOW_S: Final = 20.0
"""The speed is that of the last so many seconds."""

_STAGES: Final = {
    Stage.HASHING: mark("Check", "Computing the model's checksum (first use only)"),
    Stage.LOADING: mark("Check", "Loading the model"),
    Stage.PREFILLING: mark("Check", "Reading the policy"),
}


class State(Enum):
    """What the check is doing."""

    IDLE = auto()
    PREPARING = auto()
    READING = auto()
    JUDGING = auto()
    STOPPING = auto()
    PAUSED = auto()


class CheckRunner(QObject):
    """The current check. Everything here is for the main thread."""

    changed = Signal()
    """State, words or counts have changed."""
    began = Signal(int)
    """A run's number."""
    recorded = Signal(int, list)
    """A run's number, and the positions that have their outcome now."""
    written = Signal(object)
    """A `Streamed`."""
    said = Signal(str)
    ended = Signal(bool)
    """The check is over or paused; True when every item of every run has its outcome."""
    failed = Signal(object)
    """A `PlumblineError`; the check is paused if it has a run, else there is none."""

    _told = Signal(str)

    def __init__(self, checks: Callable[[], Checks], tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._checks, self._tasks = checks, tasks
        self._task: Task | None = None
        self._current: int | None = None
        self._asked = 0
        self._stage = ""
        self._done_at: deque[tuple[float, int]] = deque()
        self._tokens = (0, 0)
        self._step: StepBegun | None = None
        self._shadow: ShadowJudged | None = None
        self._finished: set[int] = set()
        self.state = State.IDLE
        self.runs: list[int] = []
        self.counts = RunCounts()
        self._sentences: list[str] = []
        self._told.connect(self._add_sentence, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> bool:
        """True from the start of a check until it is paused or over."""
        return self.state not in (State.IDLE, State.PAUSED)

    @property
    def run(self) -> int | None:
        """The run that is judged now, or was last."""
        return self._current

    def start(self, requests: Sequence[CheckRequest]) -> None:
        """A run for each policy, over the same content."""
        self._clear()
        self._asked = len(requests)
        self._follow(lambda checks, work: checks.start_together(requests, self._notify, work, stream=True))

    def judge_without_limits(self, run: int) -> None:
        """Judges the items of a run that reached a limit again, in a run of their own."""
        self._clear()
        self._follow(lambda checks, work: checks.without_limits(run, self._notify, work, stream=True))

    def judge_again(self, run: int, request: CheckRequest) -> None:
        """Judges the items of a run again with what the request says, in a run of their own."""
        self._clear()
        self._follow(lambda checks, work: checks.again(run, request, self._notify, work, stream=True))

    def resume(self, runs: Sequence[int], finished: Collection[int] = ()) -> None:
        """Resumes a check, including the runs that it had not begun; `finished` are those that are."""
        self._clear()
        self.runs, self._finished = list(runs), set(finished)
        self._resume()

    def resume_paused(self) -> None:
        if self.state is State.PAUSED:
            self._resume()

    def _resume(self) -> None:
        runs = tuple(self.runs)
        self._follow(lambda checks, work: checks.resume_together(runs, self._notify, work, stream=True))

    def _notify(self, message: Message) -> None:
        self._told.emit(say(message))

    def _add_sentence(self, sentence: str) -> None:
        """What is told at the start of a check is said together: each policy has its own sentence."""
        self._sentences.append(sentence)
        self.said.emit(" ".join(self._sentences))

    def stop(self) -> None:
        """Pauses the check: what has its verdict keeps it, and the rest is judged on resuming."""
        if self._task is None or self.state is State.STOPPING:
            return
        self._task.stop()
        self.state = State.STOPPING
        self.changed.emit()

    def forget(self) -> None:
        if not self.active:
            self._clear()
            self.changed.emit()

    @property
    def words(self) -> str:
        if self.state is State.IDLE:
            return judged_words(self.counts)
        if self.state is State.STOPPING:
            return translate("Check", "Pausing…")
        if self.state is State.PREPARING:
            return self._stage or translate("Check", "Preparing…")
        if self.state is State.READING:
            return translate("Check", "Reading: {n} items", "", self.counts.total)
        return self._judging_words()

    def _judging_words(self) -> str:
        counts = self.counts
        parts = [translate("Check", "{done} of {n} items", "", counts.total).format(done=number_text(counts.done))]
        if self.state is State.PAUSED:
            parts.append(translate("Check", "paused"))
        elif (rate := self._rate()) > 0:
            parts.append(
                translate("Check", "{number} per second").format(number=decimal_text(rate))
                if rate >= 0.1
                else translate("Check", "{number} per minute").format(number=decimal_text(60 * rate))
            )
            left = duration_text((counts.total - counts.done) / rate)
            parts.append(translate("Check", "{time} left").format(time=left))
        elif any(self._tokens):
            read, written = self._tokens
            parts.append(
                translate("Check", "{read} tokens read, {written} written").format(
                    read=number_text(read), written=number_text(written)
                )
            )
        if self._step is not None and self._step.effort is not Effort.LOW:
            parts.append(
                translate("Check", "{n} items judged again at {effort} effort", "", self._step.waiting).format(
                    effort=effort_word(self._step.effort).lower()
                )
            )
        if self._shadow is not None:
            parts.append(
                translate("Check", "shadow: {done} of {n} items", "", self._shadow.total).format(
                    done=number_text(self._shadow.done)
                )
            )
        if len(self.runs) > 1 and self._current in self.runs:
            number = self.runs.index(self._current) + 1
            parts.append(translate("Check", "policy {number} of {all}").format(number=number, all=len(self.runs)))
        return " · ".join(parts)

    def _rate(self) -> float:
        if len(self._done_at) < 2:
            return 0.0
        (first, before), (last, done) = self._done_at[0], self._done_at[-1]
        return (done - before) / (last - first) if last > first else 0.0

    def _clear(self) -> None:
        self.runs, self._finished, self._current, self._asked = [], set(), None, 1
        self.counts = RunCounts()
        self.state = State.IDLE

    def _follow(self, judge: Callable[[Checks, Work], Generator[RunEvent, None, None]]) -> None:
        def events(work: Work) -> Generator[RunEvent, None, None]:
            yield from judge(self._checks(), work)

        self.state, self._stage = State.PREPARING, ""
        self._done_at.clear()
        self._tokens = (0, 0)
        self._sentences.clear()
        self._step = self._shadow = None
        self._task = self._tasks.follow(self, events, self._take, self._over, self._broke, progress=self._on_stage)
        self.changed.emit()

    def _on_stage(self, stage: Stage, done: int, total: int) -> None:
        if self.state is State.PREPARING and stage in _STAGES:
            words = translate("Check", _STAGES[stage])
            self._stage = (
                translate("Check", "{what}: {percent} %").format(what=words, percent=100 * done // total)
                if done and total
                else translate("Check", "{what}…").format(what=words)
            )
            self.changed.emit()

    def _take(self, batch: list[RunEvent]) -> None:
        done: dict[int, list[int]] = {}
        for event in batch:
            if isinstance(event, Recorded):
                self.counts = self.counts.plus(event.decision)
                done.setdefault(event.run, []).append(event.position)
            else:
                self._take_one(event)
        now = time.monotonic()
        if done:
            self._done_at.append((now, self.counts.done))
            while self._done_at and now - self._done_at[0][0] > _WINDOW_S and len(self._done_at) > 2:
                self._done_at.popleft()
        for run, positions in done.items():
            self.recorded.emit(run, positions)
        self.changed.emit()

    def _take_one(self, event: RunEvent) -> None:
        if isinstance(event, RunsTogether):
            self.runs = list(event.runs)
            self.began.emit(event.run)
        elif isinstance(event, ItemsRead):
            self.counts = RunCounts(total=event.items, skipped=event.skipped)
            self._know(event.run)
            self._change(State.READING)
        elif isinstance(event, RunStarted):
            self._know(event.run)
            self.counts = event.counts
            self._done_at.append((time.monotonic(), event.counts.done))
            self._change(State.JUDGING)
        elif isinstance(event, StepBegun):
            self._step = event
        elif isinstance(event, ShadowJudged):
            self._shadow = event
        elif isinstance(event, Working):
            self._tokens = (event.read, event.written)
        elif isinstance(event, Streamed):
            self.written.emit(event)
        elif isinstance(event, WorkerRestarted):
            restarted = translate("Check", "The engine stopped and was restarted. Nothing is lost.")
            self.said.emit(" ".join((restarted, *map(say_hint, event.hints))))
        elif isinstance(event, RunEnded):
            self.counts = event.counts
            if event.state is RunState.FINISHED:
                self._finished.add(event.run)
                if not self._whole:
                    self._stage = ""
                    self._change(State.PREPARING)  # of the next policy

    def _know(self, run: int) -> None:
        if run != self._current:
            self._current = run
            self._step = self._shadow = None
            self._done_at.clear()
        if run not in self.runs:
            self.runs.append(run)
        self.began.emit(run)

    @property
    def _whole(self) -> bool:
        return len(self.runs) >= self._asked and self._finished >= set(self.runs)

    def _change(self, state: State) -> None:
        if self.state is not State.STOPPING:
            self.state = state

    def _over(self) -> None:
        self._task = None
        whole = self._whole
        self.state = State.PAUSED if self.runs and not whole else State.IDLE
        self.changed.emit()
        self.ended.emit(whole)

    def _broke(self, error: PlumblineError) -> None:
        called_off = self.state is State.STOPPING
        self._task = None
        self.state = State.PAUSED if self.runs else State.IDLE
        self.changed.emit()
        if called_off:
            self.ended.emit(False)
        else:
            self.failed.emit(error)
