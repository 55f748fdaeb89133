"""A child process as its parent sees it.

Invariants:
- A child never hears Ctrl+C, from its first instruction on: a terminal sends it to every process of the group, and what it means is
  the parent's to decide.
- A child imports nothing from the folder that the program was started in, which is not to be trusted, and does not stay there.
- The end of a child is an event, seen on its sentinel and never by a time-out; what it sent before is read first.
- `kill` works from any thread and at any moment, before the process exists included.

The process is started with "spawn", so that it inherits neither threads nor open files.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection as mp
from multiprocessing import resource_tracker
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Final, Generic

from plumbline.domain.errors import MachineError, reason
from plumbline.domain.messages import Message
from plumbline.processes.channel import Channel, ChannelClosedError, Pipe, Received, Sent
from plumbline.processes.memory_dumps import forbid_core_dumps

_KILL: Final = -int(getattr(signal, "SIGKILL", 9))
_SECONDS_TO_END: Final = 5.0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended.

    Attributes:
        code: the exit code; negative for the signal that ended it; None where it is not known or nothing was started.
        killed: `kill` was called.
    """

    code: int | None
    killed: bool = False

    @property
    def ended_by_system(self) -> bool:
        """True when something outside the program killed it: on Linux nearly always for want of memory."""
        return self.code == _KILL and not self.killed

    @property
    def reason(self) -> Message:
        if self.code is None:
            return Message("no exit code")
        if self.code >= 0:
            return Message("exit code {code}", code=str(self.code))
        name = str(-self.code)
        with suppress(ValueError):
            name = signal.Signals(-self.code).name
        return Message("signal {name}", name=name)


class Child(Generic[Sent, Received]):
    """A child process and the channel to it.

    Args:
        target: what the process does: a function of a module, called there with the process's end of the pipe.
        received: the dataclass, or the union of dataclasses, that the process sends.
    """

    def __init__(self, target: Callable[[Pipe], object], received: Any, *, name: str) -> None:
        self._target = target
        self._received = received
        self._name = name
        self._lock = threading.Lock()
        self._receiving = threading.Lock()  # the pipe is not closed while somebody waits at it
        self._process: SpawnProcess | None = None
        self._channel: Channel[Sent, Received] | None = None
        self._pipe: Pipe | None = None
        self._killed = False
        self._ended: Ended | None = None

    @property
    def pid(self) -> int | None:
        process = self._process
        return process.pid if process is not None else None

    def start(self) -> None:
        """Starts the process, unless it was killed already.

        Raises:
            MachineError: the system lacks memory, processes or file handles for it.
        """
        with self._lock:
            if self._killed or self._process is not None:
                return
            context = multiprocessing.get_context("spawn")
            # a new interpreter looks for modules in the working folder otherwise
            os.environ.setdefault("PYTHONSAFEPATH", "1")
            try:
                ours, theirs = context.Pipe()
                try:
                    process = context.Process(target=_begin, args=(self._target, theirs), name=self._name, daemon=True)
                    with _interrupts_blocked():
                        process.start()
                        self._process, self._pipe = process, ours
                        self._channel = Channel(ours, self._received)
                finally:
                    theirs.close()
                    if self._process is None:
                        ours.close()
            except OSError as error:
                raise MachineError(
                    Message("A process can't be started"),
                    Message("{reason}.", reason=reason(error)),
                    Message("Close other programs first."),
                ) from error

    def send(self, message: Sent) -> None:
        """Sends a message. A process that is gone is noticed by `receive`, so that what it still said is read first."""
        channel = self._channel
        if channel is not None:
            with suppress(ChannelClosedError):
                channel.send(message)

    def hand_over(self, give: Callable[[Pipe, int], None]) -> None:
        """Calls `give` with the pipe and the process's id, for what is no message; the process must take it the same way.

        A process that is gone is noticed by `receive`.
        """
        process, pipe = self._process, self._pipe
        if process is None or pipe is None or process.pid is None:
            return
        with suppress(OSError):
            give(pipe, process.pid)

    def receive(self, timeout: float | None = None) -> Received | Ended | None:
        """The next message; `Ended` when there will be none; None after `timeout` seconds.

        Raises:
            CodecError: the process sent what it should not.
        """
        with self._receiving:
            process, pipe, channel = self._process, self._pipe, self._channel
            if process is None or pipe is None or channel is None:
                return self._end()
            ready = _wait([pipe, process.sentinel], timeout)
            if not ready:
                return None
            try:
                if pipe in ready or channel.waiting():
                    return channel.receive()
            except ChannelClosedError:
                pass
            return self._end()

    def kill(self) -> None:
        """Ends the process at once; one that was not started yet never will be."""
        with self._lock:
            self._killed = True
            if self._process is not None:
                self._process.kill()

    def close(self, patience: float = 0.0) -> Ended:
        """Closes the channel and waits for the end; a process that has not left after `patience` seconds is killed.

        Without patience this may be called from any thread: whoever waits in `receive` gets `Ended`.
        """
        with self._lock:
            if self._process is not None and not patience:
                self._process.kill()
        with self._receiving:
            with self._lock:
                process, channel = self._process, self._channel
                self._process = self._channel = self._pipe = None
            if channel is not None:
                channel.close()
            if process is not None:
                process.join(patience or None)
                if process.exitcode is None:
                    process.kill()
                process.join()
                self._ended = self._ended or Ended(process.exitcode, self._killed)
                process.close()
            return self._end()

    def _end(self) -> Ended:
        if self._ended is None:
            process = self._process
            if process is not None:
                process.join(_SECONDS_TO_END)
            self._ended = Ended(process.exitcode if process is not None else None, self._killed)
        return self._ended


def _begin(target: Callable[[Pipe], object], pipe: Pipe) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    forbid_core_dumps()
    os.chdir(
        next(folder for folder in Path(__file__).parents if folder.is_dir())
    )  # a bundle has modules without folders
    target(pipe)


def silence_outputs() -> None:
    """In a child: sends what libraries print to nowhere, and takes its input from there."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    os.close(nothing)


def _wait(handles: list[Any], timeout: float | None) -> list[Any]:
    """Those at which there is something; none after `timeout` seconds."""
    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        try:
            return mp.wait(handles, timeout)
        except InterruptedError:  # Windows: Ctrl+C, which a handler took
            if deadline is not None:
                timeout = max(0.0, deadline - time.monotonic())


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """What is started in here does not hear Ctrl+C; this process hears it afterwards.

    A child would else break off, with a traceback, while it still imports what it needs.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nobody else needs it

        ignore = ctypes.windll.kernel32.SetConsoleCtrlHandler  # children inherit that it is ignored
        ignore(None, True)
        try:
            yield
        finally:
            ignore(None, False)
        return
    resource_tracker.ensure_running()  # it, too, is started by the first spawn, and would unblock the signal again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
