"""The inference process: receives requests, runs the scheduler, sends events. It owns llama.cpp, so that a crash stays in here.

Two threads. One only reads the channel, so that a cancellation reaches a running decode, and so that the process ends with its
parent, whatever it is doing. The other one does all the work. There is no network, no database and no policy logic here, and
nothing is printed, because an abort of llama.cpp would write to the terminal.
"""

from __future__ import annotations

import os
import queue
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Protocol

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine import interface
from plumbline.engine.decode.backend import Backend
from plumbline.engine.decode.scheduler import Scheduler
from plumbline.engine.errors import EngineFaultError, ErrorReport, mixed_versions, no_model_yet
from plumbline.engine.process import protocol
from plumbline.processes.channel import Channel, ChannelClosedError, Pipe
from plumbline.processes.child import silence_outputs
from plumbline.processes.codec import CodecError
from plumbline.processes.confinement import INFERENCE, confine

_PROGRESS_STEP: Final = 0.01
_Channel = Channel[protocol.Response, protocol.Request]


class Stop(Protocol):
    """Stops a running decode; set from the reading thread."""

    def set(self) -> None: ...
    def clear(self) -> None: ...
    def is_set(self) -> bool: ...


Loader = Callable[[protocol.Start, Work], tuple[Backend, interface.EngineInfo]]


class Worker:
    """Answers requests until the other side is gone.

    Args:
        receive: waits for the next request; None when the other side is gone. With False it does not wait and raises queue.Empty.
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
        self._scheduler: Scheduler | None = None

    def run(self) -> None:
        while True:
            try:
                request = self._receive(self._scheduler is None or not self._scheduler.ready)
            except queue.Empty:
                if self._scheduler is not None:
                    self._scheduler.step()
                continue
            if request is None:
                return
            try:
                self._handle(request)
            except PlumblineError as error:
                self._send(protocol.Refused(ErrorReport.of(error)))
            except Cancelled:
                self._send(protocol.Stopped())

    def _handle(self, request: protocol.Request) -> None:
        if isinstance(request, protocol.Start):
            self._start(request)
        elif isinstance(request, protocol.Cancel):
            self._stop.clear()
            if self._scheduler is not None:
                self._scheduler.cancel(request.ids)
        elif isinstance(request, protocol.OpenPrefix):
            prefix = self._loaded().open_prefix(
                request.segments, request.reasoning_budget, request.answer_limit, self._work()
            )
            self._send(protocol.Opened(prefix))
        elif isinstance(request, protocol.Submit):
            self._loaded().submit(request.request)
        elif isinstance(request, protocol.Polling):
            self._loaded().polling(request.answered)
        else:
            vocabulary = self._loaded().backend.vocabulary
            self._send(protocol.Counted(tuple(len(vocabulary.encode_text(text)) for text in request.texts)))

    def _start(self, request: protocol.Start) -> None:
        if request.version != protocol.VERSION:
            raise mixed_versions(request.version, protocol.VERSION)
        if self._scheduler is not None:
            raise EngineFaultError(
                Message("A model is loaded already"),
                Message("One inference process holds one model."),
            )
        backend, info = self._load(request, self._work())
        self._scheduler = Scheduler(backend, self._send, time.monotonic)
        self._send(protocol.Started(protocol.VERSION, info))

    def _loaded(self) -> Scheduler:
        if self._scheduler is None:
            raise no_model_yet()
        return self._scheduler

    def _work(self) -> Work:
        """What is being done, seen from inside: says how far it is, in steps that a person can see, and hears `stop`."""
        last = -1.0

        def report(_: Stage, done: int, total: int) -> None:
            nonlocal last
            if self._stop.is_set():
                raise Cancelled
            fraction = min(max(done / total, 0.0), 1.0) if total else 0.0
            if fraction - last >= _PROGRESS_STEP or fraction >= 1.0 > last:
                last = fraction
                self._send(protocol.ProgressMade(fraction))

        return Work(report)


def main(pipe: Pipe) -> None:
    """The process's entry."""
    silence_outputs()
    confine(INFERENCE)
    channel: _Channel = Channel(pipe, protocol.Request)
    try:
        _serve(channel)
    except ChannelClosedError:
        pass  # the parent is gone
    except BaseException:  # noqa: BLE001 - the process's edge: last words, then the end
        _say_last_words(channel, traceback.format_exc(limit=-6))
    os._exit(1)


def _serve(channel: _Channel) -> None:
    from plumbline.engine.llama import backend as llama_backend  # noqa: PLC0415 - only this process loads llama.cpp
    from plumbline.engine.llama import loading as llama_loading  # noqa: PLC0415 - likewise

    inbox: queue.SimpleQueue[protocol.Request | None] = queue.SimpleQueue()
    stop = llama_backend.StopFlag()
    held = llama_backend.on_abort(lambda message: _say_last_words(channel, message))

    def read() -> None:
        while True:
            try:
                request = channel.receive()
            except ChannelClosedError:
                os._exit(0)  # the parent is gone: nothing here is worth finishing
            except CodecError as error:
                _say_last_words(channel, f"A message could not be read: {error}")
                os._exit(1)
            if isinstance(request, protocol.Cancel) and request.ids is None:
                stop.set()
            inbox.put(request)

    def load(request: protocol.Start, work: Work) -> tuple[Backend, interface.EngineInfo]:
        def say_gpu(name: str) -> None:
            channel.send(protocol.GpuChosen(name))

        backend = llama_loading.load(request.files, request.settings, stop, work, say_gpu)
        return backend, backend.info

    threading.Thread(target=read, name="requests", daemon=True).start()
    Worker(lambda wait: inbox.get() if wait else inbox.get_nowait(), channel.send, load, stop).run()
    del held


def _say_last_words(channel: _Channel, message: str) -> None:
    with suppress(ChannelClosedError):
        channel.send(protocol.Dying(message))
