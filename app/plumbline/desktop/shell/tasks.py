"""Work off the main thread: the one way in which the window does anything that takes longer than a few milliseconds.

A `PlumblineError` goes to `failed`, or to the page's notice; anything else is a bug and is raised on the main thread with its
traceback. What belongs to an owner that is gone, or to a task that was dropped, is never delivered.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from enum import Enum, auto
from functools import partial
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Cancelled, Progress, Stage, Work

_T = TypeVar("_T")
_E = TypeVar("_E")

_TOGETHER_MS: Final = 40
"""Events of a stream are handed over together, so many milliseconds apart: a fast run repaints 25 times a second, not 500."""

Failed = Callable[[PlumblineError], None]


class Lane(Enum):
    """Where work is done."""

    STORE = auto()  # one thread: the history answers in the order of asking
    WORK = auto()  # several threads: files, models, texts


class Task:
    """Work that was begun."""

    def __init__(self, owner: QObject, work: Work) -> None:
        self._owner = owner
        self._dropped = threading.Event()
        self.work = work
        self.over = False

    def drop(self) -> None:
        """Cancels it; nothing of it is delivered from now on."""
        self._dropped.set()
        self.work.cancel()

    def stop(self) -> None:
        """Cancels it; what it still says is delivered."""
        self.work.cancel()

    @property
    def dropped(self) -> bool:
        """True once nobody waits for it; may be asked from any thread."""
        return self._dropped.is_set()

    @property
    def wanted(self) -> bool:
        """True while somebody waits for it. To be asked on the main thread."""
        return not self.dropped and shiboken6.isValid(self._owner)


class Tasks(QObject):
    """Begins work and brings its outcome back to the main thread."""

    _arrived = Signal(object)

    def __init__(self, show_error: Failed, parent: QObject | None = None) -> None:
        """`show_error`: takes errors where a task names nothing of its own."""
        super().__init__(parent)
        self._show_error = show_error
        self._lanes = {
            Lane.STORE: ThreadPoolExecutor(1, "store"),
            Lane.WORK: ThreadPoolExecutor(4, "work"),
        }
        self._jobs: list[Task] = []
        self._streams: list[tuple[Task, threading.Thread]] = []
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        failed: Failed | None = None,
        lane: Lane = Lane.STORE,
    ) -> Task:
        """Does what takes a moment. `work` must not touch a widget; `done` or `failed` is called on the main thread."""
        return self.job(owner, lambda _: work(), done, failed, lane=lane)

    def job(
        self,
        owner: QObject,
        job: Callable[[Work], _T],
        done: Callable[[_T], None] | None = None,
        failed: Failed | None = None,
        *,
        stopped: Callable[[], None] | None = None,
        progress: Progress | None = None,
        lane: Lane = Lane.WORK,
    ) -> Task:
        """Does what can take long. `job` must not touch a widget; it is cancelled through its `Work`, and reports to it.

        On the main thread are called `progress`, with the last of the reports that came together, and one of `done`, `failed` and
        `stopped`.
        """
        task = self._task(owner, progress)

        def work_on() -> None:
            try:
                task.work.check()
                outcome = job(task.work)
            except Cancelled:
                self._send(task, partial(self._end, task, stopped))
            except BaseException as error:  # noqa: BLE001 - the edge of the thread: it goes on to the main thread
                self._send(task, partial(self._fail, task, error, failed))
            else:
                self._send(task, partial(self._end, task, partial(done, outcome) if done else None))

        if self._closed:  # a timer that fires while the window goes
            task.drop()
        else:
            self._jobs = [known for known in self._jobs if not known.over]
            self._jobs.append(task)
            self._lanes[lane].submit(work_on)
        return task

    def follow(
        self,
        owner: QObject,
        events: Callable[[Work], Generator[_E, None, None]],
        on_events: Callable[[list[_E]], None],
        done: Callable[[], None] | None = None,
        failed: Failed | None = None,
        *,
        progress: Progress | None = None,
    ) -> Task:
        """Iterates over `events(work)` in a thread of its own and hands over what it yields, several together.

        `done` is called when it has ended, also by being cancelled; the iterator is closed when the task is dropped.
        """
        task = self._task(owner, progress)
        waiting: deque[_E] = deque()
        on_its_way = threading.Event()

        def hand_over() -> None:
            on_its_way.clear()
            batch = []
            while waiting:
                batch.append(waiting.popleft())
            if batch and task.wanted:
                on_events(batch)

        def iterate() -> None:
            with closing(events(task.work)) as iterator:
                for event in iterator:
                    waiting.append(event)
                    if not on_its_way.is_set():
                        on_its_way.set()
                        self._send(task, lambda: QTimer.singleShot(_TOGETHER_MS, self, hand_over))
                    if task.dropped:
                        return

        def work_on() -> None:
            end = partial(self._end, task, done)
            try:
                iterate()
            except Cancelled:
                pass
            except BaseException as error:  # noqa: BLE001 - the edge of the thread: it goes on to the main thread
                end = partial(self._fail, task, error, failed)
            self._send(task, hand_over)
            self._send(task, end)

        thread = threading.Thread(target=work_on, name="stream", daemon=True)
        self._streams = [(known, alive) for known, alive in self._streams if alive.is_alive()]
        self._streams.append((task, thread))
        thread.start()
        return task

    @property
    def streaming(self) -> bool:
        """True while a stream is running: a check, a download."""
        return any(thread.is_alive() for _, thread in self._streams)

    def close(self) -> None:
        """Cancels everything and waits for it to end; nothing is delivered afterwards."""
        self._closed = True
        for task in (*self._jobs, *(task for task, _ in self._streams)):
            task.drop()
        for _, thread in self._streams:
            thread.join()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _task(self, owner: QObject, progress: Progress | None) -> Task:
        """`progress` is called on the main thread, with the last of the reports that have gathered."""
        if progress is None:
            return Task(owner, Work())
        last: deque[tuple[Stage, int, int]] = deque(maxlen=1)
        on_its_way = threading.Event()

        def tell() -> None:
            on_its_way.clear()
            if last and task.wanted and not task.over:
                progress(*last.pop())

        def report(stage: Stage, done: int, total: int) -> None:
            last.append((stage, done, total))
            if not on_its_way.is_set():
                on_its_way.set()
                self._send(task, lambda: QTimer.singleShot(_TOGETHER_MS, self, tell))

        task = Task(owner, Work(report))
        return task

    def _send(self, task: Task, deliver: Callable[[], Any]) -> None:
        if not self._closed and not task.dropped:
            self._arrived.emit(deliver)

    @Slot(object)
    def _deliver(self, deliver: Callable[[], Any]) -> None:
        if not self._closed:
            deliver()

    def _end(self, task: Task, done: Callable[[], None] | None) -> None:
        task.over = True
        if done is not None and task.wanted:
            done()

    def _fail(self, task: Task, error: BaseException, failed: Failed | None) -> None:
        task.over = True
        if not isinstance(error, PlumblineError):
            raise error
        if task.wanted:
            (failed or self._show_error)(error)
