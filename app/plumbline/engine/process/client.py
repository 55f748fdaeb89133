"""The inference process as seen from the program: starts it, talks to it, notices its death.

Nothing here imports llama.cpp or numpy.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeVar

from plumbline.domain.errors import Hint, PlumblineError
from plumbline.domain.harmony import Segment
from plumbline.domain.messages import Message, sentences
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine import interface
from plumbline.engine.errors import EngineDiedError, EngineStoppedError, ProtocolMismatchError, without_gpu
from plumbline.engine.process import protocol
from plumbline.processes.channel import Pipe
from plumbline.processes.child import Child, Ended
from plumbline.processes.codec import CodecError

_SECONDS_TO_LEAVE: Final = 2.0
_PROGRESS_PARTS: Final = 1000
_Answer = TypeVar("_Answer", protocol.Started, protocol.Opened, protocol.Counted)
_Child = Child[protocol.Request, protocol.Response]


class InferenceClient:
    """An `Engine` in a process of its own.

    Args:
        seconds_to_stop: how long the process may take to stop what it calculates before it is killed; a model that stays loaded
            saves a person many seconds, and a step on a GPU can't be interrupted.
        process: what the process does; by default it loads a model into llama.cpp.
        name: the process's name.
        server: the team's server that the process asks instead of loading files.
    """

    def __init__(
        self,
        seconds_to_stop: float = 2.0,
        *,
        process: Callable[[Pipe], None] | None = None,
        name: str = "plumbline-engine",
        server: interface.ServerAccess | None = None,
    ) -> None:
        self._seconds_to_stop = seconds_to_stop
        self._process = process or _work
        self._name = name
        self._server = server
        self._child: _Child | None = None
        self._info: interface.EngineInfo | None = None
        self._start: protocol.Start | None = None
        self._prefix: protocol.OpenPrefix | None = None
        self._in_flight: dict[int, bool] = {}  # id → admitted
        self._answered = 0
        self._reported = -1
        self._events: list[interface.EngineEvent] = []
        self._last_words = ""
        self._gpu: str | None = None  # the one in use; "" for none, None until the drivers have said

    @property
    def info(self) -> interface.EngineInfo:
        if self._info is None:
            raise _no_model()
        return self._info

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child is not None else None

    def start(
        self, files: Sequence[Path], settings: interface.EngineSettings, work: Work | None = None
    ) -> interface.EngineInfo:
        """Blocks until the model is loaded. A failed start leaves no process."""
        self.close()
        own = tuple(Path(file).absolute() for file in files)
        self._start = protocol.Start(protocol.VERSION, own, settings, self._server)
        self._prefix = None
        return self._load(work or Work())

    def open_prefix(
        self,
        segments: Sequence[Segment],
        *,
        reasoning_budget: int = 2048,
        answer_limit: int = 512,
        work: Work | None = None,
    ) -> interface.PrefixInfo:
        work = work or Work()
        request = protocol.OpenPrefix(tuple(segments), reasoning_budget, answer_limit)
        self._prefix = None
        work.check()
        self._send(request)
        with self._stopped_by(work):  # behind the request: what is cancelled must have arrived
            opened = self._answer(protocol.Opened, work, Stage.PREFILLING)
        work.check()
        self._prefix = request
        self._answered, self._reported = 0, -1
        return opened.prefix

    def submit(self, request: interface.GenerationRequest) -> None:
        if request.id in self._in_flight:
            raise ValueError(f"item {request.id} is in flight already")
        if self._prefix is None:
            raise _stopped(Message("It has not read a policy yet."))
        self._in_flight[request.id] = False
        self._reported = -1
        self._send(protocol.Submit(request))

    def poll(self, timeout: float | None = None) -> list[interface.EngineEvent]:
        deadline = None if timeout is None else time.monotonic() + timeout
        if not self._events and self._in_flight and self._reported != self._answered:
            self._reported = self._answered
            self._send(protocol.Polling(self._answered))
        while not self._events and self._in_flight:
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not self._receive(left):
                break
        while self._in_flight and self._receive(0.0):
            pass
        events, self._events = self._events, []
        return events

    def cancel(self, ids: Iterable[int] | None = None) -> None:
        """Cancels items, from any thread; without ids also whatever else is being calculated. Without a process: nothing."""
        child = self._child
        if child is not None:
            child.send(protocol.Cancel(None if ids is None else tuple(ids)))

    def clear(self) -> None:
        if self._child is None or not self._in_flight:
            return
        self.cancel()
        deadline = time.monotonic() + self._seconds_to_stop
        while self._in_flight:
            if not self._receive(max(0.0, deadline - time.monotonic())):
                self.kill()
        self._events = []

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text; blocks for at most a step of what is running."""
        self._send(protocol.CountTokens(tuple(texts)))
        return list(self._answer(protocol.Counted, Work(), Stage.JUDGING).counts)

    def restart(self, work: Work | None = None) -> interface.EngineInfo:
        if self._start is None:
            raise _no_model()
        prefix = self._prefix
        self._end_process(0.0)
        info = self._load(work or Work())
        if prefix is not None:
            try:
                self.open_prefix(
                    prefix.segments,
                    reasoning_budget=prefix.reasoning_budget,
                    answer_limit=prefix.answer_limit,
                    work=work,
                )
            finally:
                self._prefix = prefix
        return info

    def close(self) -> None:
        self._end_process(_SECONDS_TO_LEAVE)
        self._info = None

    def kill(self) -> None:
        child = self._child
        if child is not None:
            child.kill()

    def _load(self, work: Work) -> interface.EngineInfo:
        assert self._start is not None, "the model is known"  # noqa: S101
        child = self._child = Child(self._process, protocol.Response, name=self._name)
        self._in_flight, self._events = {}, []
        self._answered, self._reported = 0, -1
        self._last_words = ""
        self._gpu = None if self._server is None else ""
        try:
            with work.on_cancel(child.kill):  # heard also before the process exists
                child.start()
                self._send(self._start)
                started = self._answer(protocol.Started, work, Stage.LOADING)
            work.check()
        except BaseException:
            self._end_process(0.0)
            raise
        if started.version != protocol.VERSION:
            self._end_process(0.0)
            raise ProtocolMismatchError(
                Message("Two versions of the program are mixed"),
                Message(
                    "The inference process is of version {other}, the program of version {own}.",
                    other=str(started.version),
                    own=str(protocol.VERSION),
                ),
                Message("Close the program and start it again."),
            )
        self._info = started.info
        return started.info

    @contextmanager
    def _stopped_by(self, work: Work) -> Iterator[None]:
        """While the block runs, cancelling stops what is calculated; a process that does not hear it in time is killed."""
        child = self._running()
        timer = threading.Timer(self._seconds_to_stop, child.kill)
        timer.daemon = True

        def stop() -> None:
            timer.start()
            child.send(protocol.Cancel(None))

        try:
            with work.on_cancel(stop):
                yield
        finally:
            timer.cancel()

    def _answer(self, kind: type[_Answer], work: Work, stage: Stage) -> _Answer:
        """Waits for the answer to a request; events that come in between are kept for `poll`.

        A cancelled work is still waited for, until the process says that it has stopped or has ended, so that no answer comes when
        nobody expects it. For the same reason whatever else breaks off the wait, such as a second Ctrl+C, ends the process.
        """
        while True:
            try:
                message = self._next(None)
                if isinstance(message, protocol.ProgressMade):
                    with suppress(Cancelled):
                        work.report(stage, round(message.fraction * _PROGRESS_PARTS), _PROGRESS_PARTS)
                    continue
            except BaseException:
                self._end_process(0.0)
                raise
            if isinstance(message, protocol.GpuChosen):
                self._gpu = message.name
                continue
            if isinstance(message, kind):
                return message
            if isinstance(message, protocol.Refused):
                raise message.report.error()
            if isinstance(message, protocol.Stopped):
                raise Cancelled
            if isinstance(message, Ended):
                work.check()
                raise self._death(message, stage)
            if message is not None:
                self._take(message)

    def _receive(self, timeout: float | None) -> bool:
        """Takes one message or the news of a death; False when there was none in time."""
        message = self._next(timeout)
        if message is None:
            return False
        if isinstance(message, Ended):
            in_flight = tuple(self._in_flight)
            admitted = tuple(number for number, begun in self._in_flight.items() if begun)
            self._in_flight = {}
            death = self._death(message, Stage.JUDGING)
            gpu = "" if message.killed else self._gpu or ""
            self._events.append(interface.WorkerDied(death.message, in_flight, admitted, gpu))
        elif isinstance(message, protocol.Refused):
            raise message.report.error()
        else:
            self._take(message)
        return True

    def _next(self, timeout: float | None) -> protocol.Response | Ended | None:
        child = self._running()
        try:
            message = child.receive(timeout)
        except CodecError as error:
            child.kill()
            raise ProtocolMismatchError(
                Message("The inference process can't be understood"),
                Message("It sent something that can't be read: {reason}.", reason=str(error)),
                Message("Close the program and start it again."),
            ) from error
        if isinstance(message, protocol.Dying):
            self._last_words = message.message
        return message

    def _take(self, message: protocol.Response) -> None:
        if isinstance(message, interface.Admitted):
            self._in_flight[message.id] = True
            self._events.append(message)
        elif isinstance(message, interface.Completed | interface.Failed):
            self._in_flight.pop(message.id, None)
            self._answered += 1
            self._events.append(message)
        elif isinstance(message, interface.Streamed | interface.Worked):
            self._events.append(message)

    def _death(self, ended: Ended, stage: Stage) -> EngineStoppedError:
        if ended.killed:
            return _stopped(Message("It was ended on request."))
        title = Message("The inference process ended unexpectedly")
        when = None
        hints: tuple[Hint, ...] = ()
        if stage is Stage.LOADING and self._start is not None and self._start.files:
            when = Message("That happened while it loaded “{file}”.", file=self._start.files[0].name)
            hints = self._without_gpu(self._start.settings)
        if self._last_words:
            words = self._last_words.strip().splitlines()[-1]
            return EngineDiedError(title, sentences(Message("Its last output: {words}", words=words), when), *hints)
        if ended.ended_by_system:
            return EngineDiedError(
                title,
                sentences(Message("The system ended it, most likely because memory ran out."), when),
                Message("Close other programs, choose a smaller model, or set fewer sequences or a smaller context."),
            )
        silent = Message("It gave no reason ({reason}).", reason=ended.reason)
        return EngineDiedError(title, sentences(silent, when), *hints)

    def _without_gpu(self, settings: interface.EngineSettings) -> tuple[Hint, ...]:
        """Hints where a GPU was in use, or drivers were being started."""
        starting = self._gpu is None and settings.gpu_layers != 0
        return without_gpu(self._gpu or "") if self._gpu or starting else ()

    def _send(self, message: protocol.Request) -> None:
        self._running().send(message)

    def _running(self) -> _Child:
        if self._child is None:
            raise _no_model()
        return self._child

    def _end_process(self, patience: float) -> None:
        child, self._child = self._child, None
        self._in_flight, self._events = {}, []
        if child is not None:
            child.close(patience)


def _work(pipe: Pipe) -> None:
    from plumbline.engine.process import worker  # noqa: PLC0415

    worker.main(pipe)


def _stopped(message: Message, *hints: Hint) -> EngineStoppedError:
    return EngineStoppedError(Message("The inference process is not running"), message, *hints)


def _no_model() -> PlumblineError:
    return _stopped(Message("No model is loaded."), Message("Load it again."))
