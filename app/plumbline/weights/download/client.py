"""The parent's side of a download: starts the process, passes its events on, ends it.

Invariants: with the network forbidden no process is started, so no socket is opened; nothing here imports a library that knows
the network. One thread follows `events`; every other call may come from any thread, and only `kill` waits, for the process's end.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadFailed,
    DownloadFailedError,
    DownloadRequest,
    DownloadStopped,
    FailureKind,
)
from plumbline.domain.releases import NewestRelease, ReleaseRequest
from plumbline.domain.work import Cancelled, Work
from plumbline.files.home import in_home
from plumbline.processes.child import Child, Ended
from plumbline.weights.download import process as download_process
from plumbline.weights.download.errors import NetworkForbiddenError
from plumbline.weights.download.messages import Answer, Event, Order, SetPace, Stop

_SECONDS_TO_END: Final = 5.0


class DownloadProcess:
    """A download in a process of its own. Use it as a context manager: leaving it ends the process, and what came is kept."""

    def __init__(self, request: DownloadRequest) -> None:
        self._request = _absolute(request)
        self._child: Child[Order, DownloadEvent] = Child(
            download_process.main, DownloadEvent, name="plumbline-download"
        )
        self._lock = threading.Lock()
        self._started = False
        self._stopped = False
        self._paused = False
        self._limit = request.limit

    def __enter__(self) -> DownloadProcess:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def pid(self) -> int | None:
        return self._child.pid

    def start(self) -> None:
        """Only once; not after `stop` or `kill`."""
        with self._lock:
            if self._started or self._stopped:
                return
            self._started = True
            self._child.start()
            self._child.send(self._request)

    def events(self) -> Iterator[DownloadEvent]:
        """Ends with `DownloadDone`, `DownloadFailed` or `DownloadStopped`."""
        self.start()
        while True:
            received = self._child.receive()
            if received is None:
                continue
            event = self._last(received) if isinstance(received, Ended) else received
            yield event
            if isinstance(event, DownloadDone | DownloadFailed | DownloadStopped):
                self._child.close(_SECONDS_TO_END)
                return

    def answer(self, go: bool) -> None:
        """To a `DownloadPlan`: download it, or not."""
        self._child.send(Answer(go))

    def pause(self, paused: bool) -> None:
        with self._lock:
            self._paused = paused
            self._child.send(SetPace(self._paused, self._limit))

    def set_limit(self, limit: int) -> None:
        """Bytes per second; 0 for no limit."""
        with self._lock:
            self._limit = limit
            self._child.send(SetPace(self._paused, self._limit))

    def stop(self) -> None:
        """Asks the process to end after a sync."""
        with self._lock:
            self._stopped = True
            self._child.send(Stop())

    def kill(self) -> None:
        """At most the last unsynced block is lost."""
        self._child.kill()
        self._child.close()

    def _last(self, ended: Ended) -> DownloadEvent:
        if ended.killed or self._stopped:
            return DownloadStopped()
        return DownloadFailed(
            FailureKind.PROCESS_ENDED,
            Message("The download process has ended"),
            Message("It ended unexpectedly ({reason}). Something else may have ended it.", reason=ended.reason),
            (Message("Nothing is lost: the download resumes where it was."), Remedy(RemedyKind.RETRY)),
        )


def _absolute(request: DownloadRequest) -> DownloadRequest:
    """The process works in another folder."""
    endpoint = request.endpoint
    if "://" not in endpoint and not endpoint.startswith("file:") and in_home(endpoint).is_dir():
        endpoint = str(in_home(endpoint).absolute())
    return replace(
        request,
        endpoint=endpoint,
        folder=str(Path(request.folder).absolute()),
        contacts=str(Path(request.contacts).absolute()),
        facts=str(Path(request.facts).absolute()),
    )


class Downloader:
    """Begins what uses the network, unless a setting forbids it."""

    def __init__(self, allowed: Callable[[], bool]) -> None:
        self._allowed = allowed

    def begin(self, request: DownloadRequest) -> DownloadProcess:
        if not self._allowed():
            raise NetworkForbiddenError(
                Message("The network is forbidden"),
                Message("A setting keeps Plumbline from using the network, so nothing was downloaded."),
                Remedy(RemedyKind.CHANGE_SETTING, key="network.allowed", value="yes"),
                Remedy(RemedyKind.IMPORT_MODEL),
            )
        return DownloadProcess(request)

    def newest_release(self, request: ReleaseRequest, work: Work) -> NewestRelease:
        """Asks once, in a process of its own, which a cancel ends.

        Raises:
            NetworkForbiddenError: the setting forbids it; then no process is started.
            DownloadFailedError: no version was named.
        """
        if not self._allowed():
            raise NetworkForbiddenError(
                Message("The network is forbidden"),
                Message("A setting keeps Plumbline from using the network, so no request was made."),
                Remedy(RemedyKind.CHANGE_SETTING, key="network.allowed", value="yes"),
            )
        request = replace(request, contacts=str(Path(request.contacts).absolute()))
        child: Child[Order, Event] = Child(download_process.main, Event, name="plumbline-release")
        try:
            with work.on_cancel(child.kill):
                child.start()
                child.send(request)
                received = None
                while received is None:
                    received = child.receive()
        finally:
            child.kill()
            child.close()
        if isinstance(received, NewestRelease):
            return received
        if work.cancelled:
            raise Cancelled
        if isinstance(received, DownloadFailed):
            raise received.error()
        raise DownloadFailedError(
            FailureKind.PROCESS_ENDED,
            Message("The newest version is not known"),
            Message("The process that asked has ended unexpectedly."),
            Remedy(RemedyKind.RETRY),
        )
