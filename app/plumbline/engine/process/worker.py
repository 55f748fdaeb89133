"""The inference process: receives requests, runs the scheduler, sends events. It owns llama.cpp, so that a crash stays in here.

Two threads. One only reads the connection, so that calling off reaches a running decode, and so that the process ends with its
parent, whatever it is doing. The other one does all the work. There is no network, no database and no policy logic here, and
nothing is printed: both output streams are closed, because an abort of llama.cpp would write to them.
"""

from __future__ import annotations

import os
import queue
import signal
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Protocol

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.engine import interface
from plumbline.engine.decode.backend import Backend
from plumbline.engine.decode.scheduler import Scheduler
from plumbline.engine.errors import EngineFaultError, ProtocolMismatchError
from plumbline.engine.process import protocol
from plumbline.processes.codec import CodecError

_PROGRESS_STEP = 0.01


class Stop(Protocol):
    """Calls a running decode off; set from the reading thread."""

    def set(self) -> None: ...
    def clear(self) -> None: ...
    def is_set(self) -> bool: ...


Loader = Callable[[protocol.Start, Stop, Callable[[float], bool]], tuple[Backend, interface.EngineInfo]]


class Worker:
    """Answers requests until the other side is gone.

    Args:
        receive: waits for the next request; None when the other side is gone. With False it does not wait and raises queue.Empty.
        send: sends a message.
        load: loads a model.
        stop: calls a running decode off.
    """

    def __init__(
        self,
        receive: Callable[[bool], protocol.Request | None],
        send: Callable[[protocol.Response], None],
        load: Loader,
        stop: Stop,
    ) -> None:
        self._receive = receive
        self._send = send
        self._load = load
        self._stop = stop
        self._backend: Backend | None = None
        self._scheduler: Scheduler | None = None

    def run(self) -> None:
        """Works until the other side is gone."""
        while True:
            try:
                request = self._receive(not self._ready())
            except queue.Empty:
                if self._scheduler is not None:
                    self._scheduler.step()
                continue
            if request is None:
                return
            try:
                self._handle(request)
            except PlumblineError as error:
                self._send(protocol.Refused(type(error).__name__, str(error.title), str(error.message), error.hint))

    def _ready(self) -> bool:
        return self._scheduler is not None and self._scheduler.ready

    def _handle(self, request: protocol.Request) -> None:
        if isinstance(request, protocol.Start):
            self._start(request)
        elif isinstance(request, protocol.Cancel):
            self._stop.clear()
            if self._scheduler is not None:
                self._scheduler.cancel(request.ids)
        elif isinstance(request, protocol.OpenPrefix):
            prefix = self._loaded().open_prefix(
                request.segments, request.reasoning_budget, request.answer_limit, self._progress(), self._stop.is_set
            )
            self._send(protocol.Opened(prefix))
        elif isinstance(request, protocol.Submit):
            self._loaded().submit(request.request)
        elif isinstance(request, protocol.Polling):
            self._loaded().polling(request.answered)
        else:
            self._loaded()
            vocabulary = self._backend.vocabulary if self._backend else None
            counts = [len(vocabulary.encode_text(text)) for text in request.texts] if vocabulary else []
            self._send(protocol.Counted(tuple(counts)))

    def _start(self, request: protocol.Start) -> None:
        if request.version != protocol.VERSION:
            raise ProtocolMismatchError(
                Message("Two versions of the program are mixed"),
                Message(
                    "The program speaks version {version} to its inference process, which speaks {version2}.",
                    version=request.version,
                    version2=protocol.VERSION,
                ),
                Message("Close the program and start it again; if it was updated meanwhile, that is the cause."),
            )
        if self._backend is not None:
            raise EngineFaultError(
                Message("A model is loaded already"),
                Message("One inference process holds one model."),
            )
        progress = self._progress()

        def going_on(fraction: float) -> bool:
            progress(fraction)
            return not self._stop.is_set()

        self._backend, info = self._load(request, self._stop, going_on)
        self._scheduler = Scheduler(self._backend, self._send, time.monotonic)
        self._send(protocol.Started(protocol.VERSION, info))

    def _loaded(self) -> Scheduler:
        if self._scheduler is None:
            raise EngineFaultError(
                Message("No model is loaded"),
                Message("The inference process was asked for work before it had a model."),
            )
        return self._scheduler

    def _progress(self) -> Callable[[float], None]:
        last = -1.0

        def report(fraction: float) -> None:
            nonlocal last
            if fraction - last >= _PROGRESS_STEP or fraction >= 1.0 > last:
                last = fraction
                self._send(protocol.ProgressMade(min(max(fraction, 0.0), 1.0)))

        return report


def main(connection: Connection) -> None:
    """The process's entry; `connection` leads to the client."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's, which decides what to call off
    _close_outputs()
    try:
        _serve(connection)
    except (OSError, EOFError):
        pass  # the parent is gone
    except BaseException:  # noqa: BLE001 - the process's edge: last words, then the end
        _last_words(connection, traceback.format_exc(limit=-6))
    os._exit(1)


def _serve(connection: Connection) -> None:
    from plumbline.engine.llama import backend as llama_backend  # noqa: PLC0415 - only this process loads llama.cpp
    from plumbline.engine.llama import loading as llama_loading  # noqa: PLC0415 - likewise

    inbox: queue.SimpleQueue[protocol.Request | None] = queue.SimpleQueue()
    stop = llama_backend.StopFlag()
    held = llama_backend.on_abort(lambda message: _last_words(connection, message))

    def read() -> None:
        while True:
            try:
                data = connection.recv_bytes()
            except (OSError, EOFError):
                os._exit(0)  # the parent is gone: nothing here is worth finishing
            try:
                request = protocol.read_request(data)
            except CodecError as error:
                _last_words(connection, f"A message could not be read: {error}")
                os._exit(1)
            if isinstance(request, protocol.Cancel) and request.ids is None:
                stop.set()
            inbox.put(request)

    def load(
        request: protocol.Start, flag: Stop, on_progress: Callable[[float], bool]
    ) -> tuple[Backend, interface.EngineInfo]:
        del flag  # the one this process has
        backend = llama_loading.load(request.files, request.settings, stop, on_progress)
        return backend, backend.info

    threading.Thread(target=read, name="requests", daemon=True).start()
    Worker(
        receive=lambda wait: inbox.get() if wait else inbox.get_nowait(),
        send=lambda message: protocol.send(connection, message),
        load=load,
        stop=stop,
    ).run()
    del held


def _last_words(connection: Connection, message: str) -> None:
    try:
        protocol.send(connection, protocol.Dying(message))
    except OSError:
        return


def _close_outputs() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    os.close(nothing)
