"""Work off the main thread: the one way in which the window does anything that takes longer than a few milliseconds.

Success and failure are declared where the work is begun, and both come back on the main thread. The store has a lane of its own
with one thread, so that what is asked of the history comes back in the order of asking. Known trouble (`PlumblineError`) goes to
`failed`, or to the page's notice; anything else is a bug and is raised on the main thread with its traceback. What belongs to an
owner that is gone, or to a task that was dropped, is never delivered.
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

_T = TypeVar("_T")
_E = TypeVar("_E")

_TOGETHER_MS: Final = 40
"""Events of a stream are handed over together, so many milliseconds apart: a fast run repaints 25 times a second, not 500."""

Failed = Callable[[PlumblineError], None]


class Lane(Enum):
    """Where work is done."""

    STORE = auto()  # one thread: the history
    WORK = auto()  # several threads: files, models, texts


class Task:
    """Work that was begun. Dropping it means that nobody waits for its outcome any more; a stream is also asked to stop."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._dropped = threading.Event()
        self._stopping = threading.Event()
        self.over = False

    def drop(self) -> None:
        """Nothing of it is delivered from now on."""
        self._dropped.set()
        self._stopping.set()

    def stop(self) -> None:
        """Asks it to end soon; what it still says is delivered."""
        self._stopping.set()

    def stopping(self) -> bool:
        """True when it was asked to end; may be called from any thread."""
        return self._stopping.is_set()

    @property
    def wanted(self) -> bool:
        """True while somebody waits for it. To be asked on the main thread."""
        return not self._dropped.is_set() and shiboken6.isValid(self._owner)


class Tasks(QObject):
    """Begins work and brings its outcome back to the main thread."""

    _arrived = Signal(object)

    def __init__(self, trouble: Failed, parent: QObject | None = None) -> None:
        """`trouble`: takes known trouble where a task names nothing of its own."""
        super().__init__(parent)
        self._trouble = trouble
        self._lanes = {
            Lane.STORE: ThreadPoolExecutor(1, "store"),
            Lane.WORK: ThreadPoolExecutor(4, "work"),
        }
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
        """Does `work` on a lane, then calls `done` with what it returned, or `failed` with the trouble, on the main thread.

        Args:
            owner: when it is gone, nothing is delivered.
            work: must not touch a widget.
            done, failed: run on the main thread.
            lane: where it is done.
        """
        task = Task(owner)

        def work_on() -> None:
            if task.stopping():
                return
            try:
                outcome = work()
            except BaseException as error:  # noqa: BLE001 - the edge of the thread: it goes on to the main thread
                self._send(task, partial(self._fail, task, error, failed))
            else:
                self._send(task, partial(self._end, task, done, outcome))

        if self._closed:  # a timer that fires while the window goes
            task.drop()
        else:
            self._lanes[lane].submit(work_on)
        return task

    def follow(
        self,
        owner: QObject,
        events: Callable[[Task], Generator[_E, None, None]],
        on_events: Callable[[list[_E]], None],
        done: Callable[[], None] | None = None,
        failed: Failed | None = None,
    ) -> Task:
        """Iterates over `events(task)` in a thread of its own and hands over what it yields, several together.

        The iterator should look at `task.stopping()` and end when it says so; it is closed when the task is dropped.
        """
        task = Task(owner)
        waiting: deque[_E] = deque()
        on_its_way = threading.Event()

        def ended(_: None) -> None:
            if done is not None:
                done()

        def hand_over() -> None:
            on_its_way.clear()
            batch = []
            while waiting:
                batch.append(waiting.popleft())
            if batch and task.wanted:
                on_events(batch)

        def work_on() -> None:
            try:
                with closing(events(task)) as iterator:
                    for event in iterator:
                        waiting.append(event)
                        if not on_its_way.is_set():
                            on_its_way.set()
                            self._send(task, lambda: QTimer.singleShot(_TOGETHER_MS, self, hand_over))
                        if task._dropped.is_set():  # noqa: SLF001 - the task is this module's own
                            break
            except BaseException as error:  # noqa: BLE001 - the edge of the thread: it goes on to the main thread
                self._send(task, hand_over)
                self._send(task, partial(self._fail, task, error, failed))
            else:
                self._send(task, hand_over)
                self._send(task, partial(self._end, task, ended, None))

        thread = threading.Thread(target=work_on, name="stream", daemon=True)
        self._streams = [(known, alive) for known, alive in self._streams if alive.is_alive()]
        self._streams.append((task, thread))
        thread.start()
        return task

    @property
    def streaming(self) -> bool:
        """True while a stream is under way: a run, a download."""
        return any(thread.is_alive() for _, thread in self._streams)

    def close(self) -> None:
        """Asks all streams to end and waits for what is under way; nothing is delivered afterwards."""
        self._closed = True
        for task, _ in self._streams:
            task.drop()
        for _, thread in self._streams:
            thread.join()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _send(self, task: Task, deliver: Callable[[], Any]) -> None:
        if not self._closed and not task._dropped.is_set():  # noqa: SLF001 - the task is this module's own
            self._arrived.emit(deliver)

    @Slot(object)
    def _deliver(self, deliver: Callable[[], Any]) -> None:
        if not self._closed:
            deliver()

    def _end(self, task: Task, done: Callable[[Any], None] | None, outcome: object) -> None:
        task.over = True
        if done is not None and task.wanted:
            done(outcome)

    def _fail(self, task: Task, error: BaseException, failed: Failed | None) -> None:
        task.over = True
        if not isinstance(error, PlumblineError):
            raise error
        if task.wanted:
            (failed or self._trouble)(error)
