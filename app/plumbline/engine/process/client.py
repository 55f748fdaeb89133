"""The inference process as seen from the program: starts it, talks to it, notices its death.

Waiting is always on the connection and on the process together, so that a death is an event and never a time-out. Nothing here
imports llama.cpp or numpy. The process is started with "spawn", so that it inherits neither threads nor open files.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing import connection as mp
from multiprocessing import resource_tracker
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final, TypeVar

from plumbline.domain.errors import PlumblineError
from plumbline.domain.harmony import Segment
from plumbline.domain.messages import Message
from plumbline.engine import interface
from plumbline.engine.errors import (
    EngineCancelledError,
    EngineStoppedError,
    ModelFileBrokenError,
    ProtocolMismatchError,
    TooLittleMemoryError,
    from_kind,
)
from plumbline.engine.process import protocol
from plumbline.processes.codec import CodecError

_SECONDS_TO_LEAVE: Final = 2.0
_Answer = TypeVar("_Answer", protocol.Started, protocol.Opened, protocol.Counted)


class InferenceClient:
    """An `Engine` in a process of its own."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._connection: mp.Connection | None = None
        self._sending = threading.Lock()
        self._info: interface.EngineInfo | None = None
        self._start: protocol.Start | None = None
        self._prefix: protocol.OpenPrefix | None = None
        self._in_flight: dict[int, bool] = {}  # id → admitted
        self._answered = 0
        self._told = -1
        self._events: list[interface.EngineEvent] = []
        self._last_words = ""
        self._killed = False

    @property
    def info(self) -> interface.EngineInfo:
        """What was loaded."""
        if self._info is None:
            raise _stopped("No model is loaded.")
        return self._info

    @property
    def pid(self) -> int | None:
        """The inference process's id, or None."""
        return self._process.pid if self._process else None

    def start(
        self, files: Sequence[Path], settings: interface.EngineSettings, on_progress: interface.Progress | None = None
    ) -> interface.EngineInfo:
        """Starts the process and loads the model; blocks. A failed start leaves no process."""
        self.close()
        self._start = protocol.Start(protocol.VERSION, tuple(Path(file).absolute() for file in files), settings)
        self._prefix = None
        return self._load(on_progress)

    def open_prefix(
        self,
        segments: Sequence[Segment],
        *,
        reasoning_budget: int = 2048,
        answer_limit: int = 512,
        on_progress: interface.Progress | None = None,
    ) -> interface.PrefixInfo:
        """Calculates the shared part of the prompt; blocks."""
        request = protocol.OpenPrefix(tuple(segments), reasoning_budget, answer_limit)
        self._prefix = None
        opened = self._ask(request, protocol.Opened, on_progress)
        self._prefix = request
        self._answered, self._told = 0, -1
        return opened.prefix

    def submit(self, request: interface.GenerationRequest) -> None:
        """Queues an item."""
        if request.id in self._in_flight:
            raise ValueError(f"item {request.id} is in flight already")
        if self._prefix is None:
            raise _stopped("There is no policy yet.")
        self._in_flight[request.id] = False
        self._told = -1
        self._send(protocol.Submit(request))

    def poll(self, timeout: float | None = None) -> list[interface.EngineEvent]:
        """Waits for events."""
        deadline = None if timeout is None else time.monotonic() + timeout
        if not self._events and self._in_flight and self._told != self._answered:
            self._told = self._answered
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
        """Calls items off, from any thread; without ids also whatever else is being calculated. Without a process: nothing."""
        if self._connection is not None:
            self._send(protocol.Cancel(None if ids is None else tuple(ids)))

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text; blocks for at most a step of what is running."""
        return list(self._ask(protocol.CountTokens(tuple(texts)), protocol.Counted, None).counts)

    def restart(self, on_progress: interface.Progress | None = None) -> interface.EngineInfo:
        """The same model and prefix in a new process; blocks."""
        if self._start is None:
            raise _stopped("No model was loaded before.")
        prefix = self._prefix
        self._end_process(0.0)
        info = self._load(on_progress)
        if prefix is not None:
            self.open_prefix(
                prefix.segments, reasoning_budget=prefix.reasoning_budget, answer_limit=prefix.answer_limit
            )
        return info

    def close(self) -> None:
        """Ends the process; it leaves when its connection is closed."""
        self._end_process(_SECONDS_TO_LEAVE)
        self._info = None

    def kill(self) -> None:
        """Ends the process at once, from any thread."""
        self._killed = True
        process = self._process
        if process is not None and process.is_alive():
            process.kill()

    def _load(self, on_progress: interface.Progress | None) -> interface.EngineInfo:
        if self._start is None:
            raise _stopped("No model was given.")
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs,), name="plumbline-engine", daemon=True)
        self._process, self._connection = process, ours
        self._in_flight, self._events = {}, []
        self._answered, self._told = 0, -1
        self._last_words, self._killed = "", False
        try:
            with _deaf_to_interrupts():
                process.start()
            theirs.close()
            started = self._ask(self._start, protocol.Started, on_progress)
        except BaseException:
            self._end_process(0.0)
            raise
        if started.version != protocol.VERSION:
            self._end_process(0.0)
            raise ProtocolMismatchError(
                Message("Two versions of the program are mixed"),
                Message(
                    "The inference process speaks version {version}, the program {version2}.",
                    version=started.version,
                    version2=protocol.VERSION,
                ),
                Message("Close the program and start it again."),
            )
        self._info = started.info
        return started.info

    def _ask(self, request: protocol.Request, kind: type[_Answer], on_progress: interface.Progress | None) -> _Answer:
        """Sends a request and waits for its answer; events that come in between are kept for `poll`.

        Ctrl+C in the middle ends the process at once: its answer would come when nobody waits for it.
        """
        self._send(request)
        while True:
            try:
                message = self._next(None)
            except KeyboardInterrupt:
                self._end_process(0.0)
                raise
            if isinstance(message, kind):
                return message
            if isinstance(message, protocol.ProgressMade):
                if on_progress is not None and on_progress(message.fraction) is False:
                    self._end_process(0.0)
                    raise EngineCancelledError(Message("Called off"), Message("Loading was called off."))
            elif isinstance(message, protocol.Refused):
                raise from_kind(message.kind, message.title, message.message, message.hint)
            elif message is None:
                raise self._broken_start() if kind is protocol.Started else self._death()
            else:
                self._take(message)

    def _receive(self, timeout: float | None) -> bool:
        """Takes one message or the news of a death; False when there was none in time."""
        waited = self._wait(timeout)
        if not waited:
            return False
        message = self._next(0.0)
        if message is None:
            self._take_death()
        elif isinstance(message, protocol.Refused):
            raise from_kind(message.kind, message.title, message.message, message.hint)
        else:
            self._take(message)
        return True

    def _wait(self, timeout: float | None) -> bool:
        connection, process = self._running()
        return bool(mp.wait([connection, process.sentinel], timeout))

    def _next(self, timeout: float | None) -> protocol.Response | None:
        """The next message, or None when the process has ended and all it sent has been read."""
        connection, _ = self._running()
        while True:
            self._wait(timeout)
            try:
                if not connection.poll(0):
                    return None
                message = protocol.read_response(connection.recv_bytes())
            except (EOFError, OSError):
                return None
            except CodecError as error:
                self.kill()
                raise ProtocolMismatchError(
                    Message("The inference process can't be understood"),
                    Message("It sent something unreadable: {reason}.", reason=str(error)),
                    Message("Start again."),
                ) from error
            if not isinstance(message, protocol.Dying):
                return message
            self._last_words = message.message

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

    def _take_death(self) -> None:
        in_flight = tuple(self._in_flight)
        admitted = tuple(number for number, begun in self._in_flight.items() if begun)
        death = self._death()
        self._in_flight = {}
        self._events.append(interface.WorkerDied(str(death.message), in_flight, admitted))

    def _broken_start(self) -> PlumblineError:
        """The process ended while it loaded: killed, so memory was short; else llama.cpp broke off over the file."""
        death = self._death()
        process = self._process
        if self._killed:
            return death
        if process is not None and process.exitcode == -getattr(signal, "SIGKILL", 9):
            return TooLittleMemoryError(Message("Too little memory"), death.message, death.hint)
        return ModelFileBrokenError(
            Message("The model can't be loaded"),
            Message("The inference process ended while it read the file. {message}", message=death.message),
            Message("The file may be damaged: download it again, and compare its checksum."),
        )

    def _death(self) -> EngineStoppedError:
        """What is known of how the process ended."""
        process = self._process
        code = None
        if process is not None:
            process.join(_SECONDS_TO_LEAVE)
            code = process.exitcode
        if self._killed:
            return _stopped("It was ended on request.")
        if self._last_words:
            return _stopped(f"It broke off: {self._last_words.strip().splitlines()[-1]}")
        if code is not None and code == -getattr(signal, "SIGKILL", 9):
            message = "The system ended the inference process, most likely because memory ran out."
            hint = "Close other programs, choose a smaller model, or set fewer sequences or a smaller context."
            return _stopped(message, hint)
        return _stopped(f"It ended unexpectedly ({_exit_words(code)}).")

    def _send(self, message: protocol.Request) -> None:
        """Sends; a process that is gone is noticed by the next receive, so that what it still said is read first."""
        connection, _ = self._running()
        with self._sending:
            try:
                protocol.send(connection, message)
            except OSError:
                return

    def _running(self) -> tuple[mp.Connection, SpawnProcess]:
        if self._connection is None or self._process is None:
            raise _stopped("No model is loaded.")
        return self._connection, self._process

    def _end_process(self, patience: float) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        self._in_flight, self._events = {}, []
        if connection is not None:
            connection.close()
        if process is not None and process.pid is not None:
            if patience:
                process.join(patience)
            if process.is_alive():
                process.kill()
            process.join()
            process.close()


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """What is started in here never hears Ctrl+C, which a terminal sends to every process; this one hears it afterwards.

    The process that is started would else break off, with a traceback, while it still imports what it needs.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows: `worker.main` shuts its ears as soon as it can
        yield
        return
    resource_tracker.ensure_running()  # it, too, is started by the first spawn, and would open this thread's ears again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(connection: mp.Connection) -> None:
    """The inference process's first lines: only there the worker, and with it numpy and llama.cpp, is imported."""
    from plumbline.engine.process import worker  # noqa: PLC0415

    worker.main(connection)


def _stopped(message: str, hint: str = "Start it again.") -> EngineStoppedError:
    return EngineStoppedError(Message("The inference process is not running"), message, hint)


def _exit_words(code: int | None) -> str:
    if code is None:
        return "it did not say why"
    if code < 0:
        try:
            return f"signal {signal.Signals(-code).name}"
        except ValueError:
            return f"signal {-code}"
    return f"exit code {code}"
