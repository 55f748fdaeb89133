"""The window's downloads. Each is followed in a thread of its own; closing the window ends them, and what came is kept."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
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
from plumbline.services.models.weights import Offer, Weights
from plumbline.weights.download.client import DownloadProcess


@dataclass
class ActiveDownload:
    """One download. `plan` is set while it waits for an answer, `model` once the hub has said what it has."""

    name: str
    offer: Offer
    task: Task | None = None
    handle: DownloadProcess | None = None
    progress: DownloadProgress | None = None
    plan: DownloadPlan | None = None
    paused: bool = False
    model: str = ""


class Downloads(QObject):
    """All downloads of this window."""

    changed = Signal(str)
    """A download's name: it has made progress, or has ended."""
    planned = Signal(str)
    """A download waits for `answer`: what the hub has is in its `plan`."""
    noted = Signal(Message)
    finished = Signal(DownloadDone)
    failed = Signal(object, object)
    """The `ActiveDownload` and its `DownloadFailed` or `PlumblineError`."""

    def __init__(self, weights: Weights, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weights, self._tasks = weights, tasks
        self._active: dict[str, ActiveDownload] = {}

    def get(self, name: str) -> ActiveDownload | None:
        """The download of this name (what was asked for, or the model's name here), if it is running."""
        by_model = (download for download in self._active.values() if download.model == name)
        return self._active.get(name) or next(by_model, None)

    def begin(self, name: str, offer: Offer) -> None:
        if name in self._active:
            return

        def events(work: Work) -> Generator[DownloadEvent, None, None]:
            handle = download.handle = self._weights.begin(offer)
            with work.on_cancel(handle.stop), handle:
                yield from handle.events()

        download = self._active[name] = ActiveDownload(name, offer)
        download.task = self._tasks.follow(
            self,
            events,
            lambda batch: self._take(download, batch),
            lambda: self._end(download),
            lambda error: self._fail(download, error),
        )
        self.changed.emit(name)

    def answer(self, name: str, go: bool) -> None:
        download = self.get(name)
        if download is not None and download.handle is not None:
            download.plan = None
            download.handle.answer(go)

    def pause(self, name: str, paused: bool) -> None:
        download = self.get(name)
        if download is not None and download.handle is not None:
            download.paused = paused
            download.handle.pause(paused)
            self.changed.emit(download.name)

    def stop(self, name: str) -> None:
        download = self.get(name)
        if download is not None and download.task is not None:
            download.task.stop()

    def close(self) -> None:
        for download in self._active.values():
            if download.task is not None:
                download.task.stop()
            if download.handle is not None:
                download.handle.kill()

    def _take(self, download: ActiveDownload, batch: list[DownloadEvent]) -> None:
        for event in batch:
            match event:
                case DownloadPlan():
                    download.plan, download.model = event, event.name
                    self.planned.emit(download.name)
                case DownloadProgress():
                    download.progress = event
                    download.paused = event.phase is Phase.PAUSED
                case DownloadNote():
                    self.noted.emit(event.message)
                case DownloadDone():
                    self.finished.emit(event)
                case DownloadFailed():
                    self._forget(download)
                    self.failed.emit(download, event)
                case DownloadStopped():
                    pass
        self.changed.emit(download.name)

    def _end(self, download: ActiveDownload) -> None:
        self._forget(download)
        self.changed.emit(download.name)

    def _fail(self, download: ActiveDownload, error: PlumblineError) -> None:
        self._forget(download)
        self.failed.emit(download, error)
        self.changed.emit(download.name)

    def _forget(self, download: ActiveDownload) -> None:
        """Removes a download, unless another try under its name has begun meanwhile: that one stays."""
        if self._active.get(download.name) is download:
            del self._active[download.name]
