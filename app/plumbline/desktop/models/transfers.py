"""Downloads under way, as the window sees them: begun, paused, stopped, and what each last said.

Each is followed in a thread of its own. Closing the window ends them; what was fetched is kept and goes on from the list.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadStopped,
    Phase,
)
from plumbline.domain.work import Work
from plumbline.services.models.weights import Offer, Transfer, Weights


@dataclass
class Running:
    """One download.

    Attributes:
        name: what was asked for.
        here: the model's name here, once the hub has said what there is; else "".
        plan: set while it waits for an answer.
    """

    name: str
    offer: Offer
    task: Task | None = None
    transfer: Transfer | None = None
    progress: DownloadProgress | None = None
    plan: DownloadPlan | None = None
    paused: bool = False
    here: str = ""


class Transfers(QObject):
    """All downloads of this window."""

    changed = Signal(str)
    """A download's name: it has made progress, or has ended."""
    planned = Signal(str)
    """A download waits for `answer`: what the hub says is in its `plan`."""
    noted = Signal(str)
    """A sentence that a person should know."""
    arrived = Signal(object)
    """A `DownloadDone`."""
    failed = Signal(str, object)
    """A download's name and its `DownloadFailed` or other trouble."""

    def __init__(self, weights: Weights, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weights, self._tasks = weights, tasks
        self._running: dict[str, Running] = {}

    def get(self, name: str) -> Running | None:
        """The download of this name (what was asked for, or the model's name here), if it is under way."""
        here = (running for running in self._running.values() if running.here == name)
        return self._running.get(name) or next(here, None)

    @property
    def any(self) -> bool:
        """True while something is being fetched."""
        return bool(self._running)

    def begin(self, name: str, offer: Offer) -> None:
        """Begins a download whose terms were accepted; one that is under way goes on."""
        if name in self._running:
            return

        def events(work: Work) -> Generator[DownloadEvent, None, None]:
            with self._weights.begin(offer) as transfer:
                running.transfer = transfer
                if work.cancelled:
                    transfer.stop()
                yield from transfer.events()

        running = self._running[name] = Running(name, offer)
        running.task = self._tasks.follow(
            self,
            events,
            lambda batch: self._take(running, batch),
            lambda: self._end(running),
            lambda error: self._fail(running, error),
        )
        self.changed.emit(name)

    def answer(self, name: str, go: bool) -> None:
        """Answers a plan."""
        running = self.get(name)
        if running is not None and running.transfer is not None:
            running.plan = None
            running.transfer.answer(go)

    def pause(self, name: str, paused: bool) -> None:
        """Holds a download, or lets it go on."""
        running = self.get(name)
        if running is not None and running.transfer is not None:
            running.paused = paused
            running.transfer.pause(paused)
            self.changed.emit(running.name)

    def stop(self, name: str) -> None:
        """Ends a download; what was fetched is kept."""
        running = self.get(name)
        if running is not None and running.task is not None:
            running.task.stop()
            if running.transfer is not None:
                running.transfer.stop()

    def close(self) -> None:
        """Ends all of them, for the end of the window."""
        for running in self._running.values():
            if running.task is not None:
                running.task.stop()
            if running.transfer is not None:
                running.transfer.kill()

    def _take(self, running: Running, batch: list[DownloadEvent]) -> None:
        name = running.name
        for event in batch:
            if isinstance(event, DownloadPlan):
                running.plan, running.here = event, event.name
                self.planned.emit(name)
            elif isinstance(event, DownloadProgress):
                running.progress = event
                running.paused = event.phase is Phase.PAUSED
            elif isinstance(event, DownloadNote):
                self.noted.emit(event.text)
            elif isinstance(event, DownloadDone):
                self.arrived.emit(event)
            elif isinstance(event, DownloadFailed):
                self._forget(running)
                self.failed.emit(name, event)
            else:
                assert isinstance(event, DownloadStopped), "every event is known"  # noqa: S101
        self.changed.emit(name)

    def _end(self, running: Running) -> None:
        self._forget(running)
        self.changed.emit(running.name)

    def _fail(self, running: Running, error: PlumblineError) -> None:
        self._forget(running)
        self.failed.emit(running.name, error)
        self.changed.emit(running.name)

    def _forget(self, running: Running) -> None:
        """Takes a download out, unless another try under its name has begun meanwhile: that one stays."""
        if self._running.get(running.name) is running:
            del self._running[running.name]


def as_error(failed: DownloadFailed | PlumblineError) -> PlumblineError:
    """A failure as trouble that a page can show."""
    if isinstance(failed, DownloadFailed):
        return MachineError(failed.title, failed.message, failed.hint)
    return failed
