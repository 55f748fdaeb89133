"""The parent's side of a download: starts the process, passes its events on, ends it.

What always holds: with the network forbidden no process is started, so no socket is opened; the process's death is an event,
seen on its sentinel and never by a time-out; nothing here imports a library that knows the network. One thread follows
`events`; every other call may come from any thread at any moment, such as a window's, and waits for nothing but `kill` for
the process's end.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.connection
import threading
from collections.abc import Callable, Iterator
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadFailed,
    DownloadRequest,
    DownloadStopped,
)
from plumbline.weights.download import process as download_process
from plumbline.weights.download.errors import NetworkForbiddenError
from plumbline.weights.download.messages import MAX_MESSAGE, Answer, Order, SetPace, Stop, decode, encode

_GRACE_S: Final = 5.0


class Download:
    """A download under way. Use as a context manager: leaving it ends the process, and what was fetched is kept."""

    def __init__(self, request: DownloadRequest) -> None:
        """Starts the process."""
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=download_process.main, args=(theirs,), name="plumbline-download", daemon=True
        )
        self._process.start()
        theirs.close()
        self._limit = request.limit
        self._paused = False
        self._killed = False
        self._ordering = threading.Lock()  # orders are whole and in order, whoever gives them
        self._reading = threading.Lock()  # the connection is not closed while somebody reads from it
        self._order(request)

    def __enter__(self) -> Download:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def pid(self) -> int | None:
        """The process's number."""
        return self._process.pid

    def events(self) -> Iterator[DownloadEvent]:
        """What happens, to the end: the last event is `DownloadDone`, `DownloadFailed` or `DownloadStopped`."""
        while True:
            event = self._next()
            yield event
            if isinstance(event, DownloadDone | DownloadFailed | DownloadStopped):
                with self._reading:
                    self._process.join(_GRACE_S)
                return

    def _next(self) -> DownloadEvent:
        with self._reading:
            try:
                multiprocessing.connection.wait([self._connection, self._process.sentinel])
                if not self._connection.poll():
                    raise EOFError
                event = decode(self._connection.recv_bytes(MAX_MESSAGE))
            except (EOFError, OSError):
                if self._killed:
                    return DownloadStopped()
                return DownloadFailed(
                    "Died",
                    "The download process has died",
                    f"It ended without a word (exit code {self._exit_code()}). Something else may have ended it.",
                    "Nothing is lost: run the same command again, and it goes on where it was.",
                )
        assert not isinstance(event, Order), "orders go the other way"  # noqa: S101
        return event

    def answer(self, go: bool) -> None:
        """Answers a `DownloadPlan`: go on, or leave it."""
        self._order(Answer(go))

    def pause(self, paused: bool) -> None:
        """Holds the download, or lets it go on."""
        with self._ordering:
            self._paused = paused
            self._put(SetPace(self._paused, self._limit))

    def set_limit(self, limit: int) -> None:
        """Most bytes a second from now on; 0 for no limit."""
        with self._ordering:
            self._limit = limit
            self._put(SetPace(self._paused, self._limit))

    def stop(self) -> None:
        """Asks the process to end; what was fetched is synced first. `events` then comes to its end."""
        self._order(Stop())

    def kill(self) -> None:
        """Ends the process at once. At most the last unsynced block is fetched again; `events` ends with `DownloadStopped`."""
        self._killed = True
        self._process.kill()
        with self._reading:
            self._process.join()
        with self._ordering:
            self._connection.close()

    def _order(self, order: Order) -> None:
        with self._ordering:
            self._put(order)

    def _put(self, order: Order) -> None:
        with contextlib.suppress(OSError):  # a process that is dead is seen by `events`
            self._connection.send_bytes(encode(order))

    def _exit_code(self) -> int | None:
        self._process.join(_GRACE_S)
        return self._process.exitcode


class Downloader:
    """Begins downloads, unless the person forbids the network."""

    def __init__(self, allowed: Callable[[], bool]) -> None:
        """`allowed` is asked before each download."""
        self._allowed = allowed

    def begin(self, request: DownloadRequest) -> Download:
        """Starts a download.

        Raises:
            NetworkForbiddenError: the person forbids it; no process was started.
        """
        if not self._allowed():
            raise NetworkForbiddenError(
                Message("The network is forbidden"),
                Message("A setting of yours keeps Plumbline from contacting anybody, so nothing was fetched."),
                Message(
                    "`plumbline settings set network.allowed yes` permits it. `plumbline models import PATH` takes files from a disk."
                ),
            )
        return Download(request)
