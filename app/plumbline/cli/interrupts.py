"""Ctrl+C during a long command: the first one cancels the job, which then ends in order; a second one breaks it off."""

from __future__ import annotations

import queue
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import BinaryIO, Final

from plumbline.domain.work import Progress, Work

STOPPED_EXIT: Final = 130
"""The exit code of a command that was stopped, as shells have it for Ctrl+C."""


@contextmanager
def interruptible(on_progress: Progress | None = None, *, service: bool = False) -> Iterator[Work]:
    """A job that Ctrl+C cancels while the block runs: `Cancelled` is raised at its next look.

    A `service`, which goes on until it is stopped, is cancelled in the same way when the system ends it.

    Must be entered on the main thread. The signal's handler interrupts that thread anywhere, also where it holds a lock, so it only
    passes the news on, and another thread cancels.
    """
    work = Work(on_progress)
    presses: queue.SimpleQueue[bool] = queue.SimpleQueue()
    pressed = False

    def pass_on(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        if pressed:
            signal.default_int_handler(number, frame)
        pressed = True
        presses.put(True)

    def cancel() -> None:
        while presses.get():
            work.cancel()

    listener = threading.Thread(target=cancel, name="interrupts", daemon=True)
    listener.start()
    numbers = (signal.SIGINT, signal.SIGTERM) if service else (signal.SIGINT,)
    before = {number: signal.signal(number, pass_on) for number in numbers}
    try:
        yield work
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        presses.put(False)
        listener.join()


@contextmanager
def waiting() -> Iterator[None]:
    """Within a job: a wait for a person or another program, which nothing but a KeyboardInterrupt can end."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class StandardInput:
    """Standard input as content that is read to its end, which Ctrl+C breaks off at once."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self) -> bytes:
        with waiting():
            return self._stream.read()
