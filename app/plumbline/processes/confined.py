"""Runs a reader of what may be hostile in a child process that has given up what it can, and that is killed, not asked.

A file costs at most itself: whatever becomes of the process, the caller gets what was read before, then a `ConfinedError` that says
what happened, and the next file is read by a fresh process. Time counts only while the caller waits for an answer, so that a
reader may rest while its caller is busy, and is processor time (`usage`). Memory is watched from here too, because not every
system holds a process to its limit.
"""

from __future__ import annotations

import time
import typing
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from types import TracebackType
from typing import Any, BinaryIO, Final, Generic, TypeVar

from plumbline.domain import caps
from plumbline.domain.messages import Message, Size
from plumbline.domain.work import Work
from plumbline.processes.channel import Channel, ChannelClosedError, Pipe
from plumbline.processes.child import Child, Ended, silence_outputs
from plumbline.processes.codec import CodecError
from plumbline.processes.confinement import Confinement, Held, confine
from plumbline.processes.handing import give, is_open_file, take
from plumbline.processes.usage import Patience, memory

_BETWEEN_LOOKS: Final = 0.2
_SECONDS_TO_START: Final = 60.0
_LONGEST_WORDS: Final = 200
_ADDRESSES: Final = 1_000_000_000
"""Address space that libraries reserve and don't use, in bytes."""

Request = TypeVar("Request")
Answer = TypeVar("Answer")


class Trouble(StrEnum):
    """What became of a reading process."""

    TIME = "time"
    MEMORY = "memory"
    CRASHED = "crashed"
    FAILED = "failed"


class ConfinedError(Exception):
    """What a process was reading can't be read further."""

    def __init__(self, trouble: Trouble, words: str = "") -> None:
        super().__init__(trouble, words)
        self.trouble = trouble
        self.words = words

    @property
    def detail(self) -> Message:
        """A sentence that holds no content."""
        match self.trouble:
            case Trouble.TIME:
                return Message("It takes too long to read, and reading it was ended.")
            case Trouble.MEMORY:
                return Message(
                    "Reading it takes more than {limit} of memory, and was ended.", limit=Size(caps.MEMORY_BYTES)
                )
            case Trouble.CRASHED:
                return Message(
                    "The process that read it ended unexpectedly. The file may be damaged, or made to do harm."
                )
        return Message("It is damaged, or not what its name says.")


@dataclass(frozen=True, slots=True)
class _Start:
    handle: bool


@dataclass(frozen=True, slots=True)
class _Finished:
    pass


@dataclass(frozen=True, slots=True)
class _Failed:
    memory: bool
    words: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reading process may take.

    Attributes:
        silent: seconds of processor time without an answer while the caller waits.
        in_all: seconds of processor time for one file while the caller waits.
        idle: seconds in which it takes no processor time at all while the caller waits.
        by_the_clock: how many times as long `silent` and `in_all` may be by the clock.
        memory: bytes.
        files: how many files one process reads before a fresh one takes its place.
    """

    silent: float = caps.SECONDS_SILENT
    in_all: float = caps.SECONDS_IN_ALL
    idle: float = caps.SECONDS_IDLE
    by_the_clock: float = caps.BY_THE_CLOCK
    memory: int = caps.MEMORY_BYTES
    files: int = caps.FILES_OF_A_PROCESS


def reading(memory: int = caps.MEMORY_BYTES, *, programs: bool = False) -> Confinement:
    """What a reading process gives up.

    Args:
        programs: it may start programs (text recognition).
    """
    return Confinement(memory + _ADDRESSES, programs=not programs)


class Confined(Generic[Request, Answer]):
    """A reader in a process of its own. Use it as a context manager: leaving it ends the process.

    Args:
        reader: called in the process with a request and the open file; gives the answers. A function of a module.
        request: the dataclass of the requests.
        answers: the dataclasses of the answers.
        programs: the reader may start programs (text recognition).
    """

    def __init__(
        self,
        reader: Callable[[Request, BinaryIO], Iterator[Answer]],
        request: type[Request],
        answers: tuple[type, ...],
        *,
        name: str,
        limits: Limits | None = None,
        programs: bool = False,
    ) -> None:
        self._limits = limits or Limits()
        wanted = reading(self._limits.memory, programs=programs)
        self._target = partial(_serve, reader, request, wanted)
        self._received: Any = typing.Union[(*answers, Held, _Finished, _Failed)]
        self._name = name
        self._child: Child[Any, Any] | None = None
        self._read = 0
        self.held = Held()
        """What the process gave up; known once it has begun."""

    def __enter__(self) -> Confined[Request, Answer]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, request: Request, file: BinaryIO, work: Work | None = None) -> Generator[Answer, None, None]:
        """The answers about one file, as they come.

        Raises:
            ConfinedError: nothing more can be read of it.
        """
        work = work or Work()
        child = self._started(work)
        self._read += 1
        whole = False
        try:
            with work.on_cancel(child.kill):
                self._hand_over(child, request, file)
                yield from self._answers(child, work)
            whole = True
        finally:
            if not whole or self._read >= self._limits.files:
                self.close()

    def start(self, work: Work | None = None) -> Held:
        """Starts the process, and says what it gave up."""
        self._started(work or Work())
        return self.held

    def close(self) -> None:
        """Ends the process."""
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _started(self, work: Work) -> Child[Any, Any]:
        if self._child is not None:
            return self._child
        child: Child[Any, Any] = Child(self._target, self._received, name=self._name)
        self._read = 0
        try:
            with work.on_cancel(child.kill):
                child.start()
                first = child.receive(_SECONDS_TO_START)
            work.check()
            if not isinstance(first, Held):
                raise ConfinedError(Trouble.CRASHED, str(first.reason) if isinstance(first, Ended) else "")
        except BaseException:
            child.close()
            raise
        self.held = first
        self._child = child
        return child

    def _hand_over(self, child: Child[Any, Any], request: Request, file: BinaryIO) -> None:
        child.send(_Start(is_open_file(file)))
        child.send(request)
        child.hand_over(lambda pipe, pid: give(pipe, file, pid))

    def _answers(self, child: Child[Any, Any], work: Work) -> Iterator[Answer]:
        waited = 0.0
        while True:
            answer, seconds = self._wait(child, work, self._limits.in_all - waited)
            waited += seconds
            if isinstance(answer, _Finished):
                return
            if isinstance(answer, _Failed):
                raise ConfinedError(Trouble.MEMORY if answer.memory else Trouble.FAILED, answer.words)
            if isinstance(answer, Ended):
                raise ConfinedError(Trouble.MEMORY if answer.ended_by_system else Trouble.CRASHED, str(answer.reason))
            yield answer

    def _wait(self, child: Child[Any, Any], work: Work, most: float) -> tuple[Any, float]:
        """The next answer, and the seconds of processor time that it took, or by the clock where that is less."""
        began = time.monotonic()
        patience: Patience | None = None
        while True:
            try:
                answer = child.receive(_BETWEEN_LOOKS)
            except CodecError as error:
                raise ConfinedError(Trouble.CRASHED, type(error).__name__) from error
            work.check()
            seconds = time.monotonic() - began
            if answer is not None:
                return answer, seconds if patience is None else min(seconds, patience.taken + _BETWEEN_LOOKS)
            patience = patience or self._patience(child, most)
            if patience.over(seconds):
                raise ConfinedError(Trouble.TIME)
            if memory(child.pid) > self._limits.memory:
                raise ConfinedError(Trouble.MEMORY)

    def _patience(self, child: Child[Any, Any], most: float) -> Patience:
        allowed = min(self._limits.silent, most)
        clock = allowed * self._limits.by_the_clock
        return Patience(child.pid, busy=allowed, idle=self._limits.idle, clock=clock)


def _serve(reader: Callable[[Any, BinaryIO], Iterator[Any]], request: type, wanted: Confinement, pipe: Pipe) -> None:
    silence_outputs()
    channel: Channel[Any, Any] = Channel(pipe, typing.Union[_Start, request])  # noqa: UP007 - made at run time
    try:
        channel.send(confine(wanted))
        while True:
            start = channel.receive()
            asked = channel.receive()
            with take(pipe, handle=start.handle) as file:
                channel.send(_outcome(reader, asked, file, channel))
    except (ChannelClosedError, EOFError, OSError):
        return


def _outcome(
    reader: Callable[[Any, BinaryIO], Iterator[Any]], request: object, file: BinaryIO, channel: Channel[Any, Any]
) -> _Finished | _Failed:
    try:
        for answer in reader(request, file):
            channel.send(answer)
    except ChannelClosedError:
        raise
    except MemoryError:
        return _Failed(True, "")
    except Exception as error:  # noqa: BLE001 - the process's edge: what libraries raise on damaged files is anything
        return _Failed(False, type(error).__name__[:_LONGEST_WORDS])
    return _Finished()
