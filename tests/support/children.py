"""What child processes of tests do. Here, because a new interpreter must be able to import it."""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

from plumbline.processes.channel import Channel, ChannelClosedError, Pipe


@dataclass(frozen=True, slots=True)
class Say:
    """A text, in both directions."""

    text: str


def echo(pipe: Pipe) -> None:
    """Sends back what comes, until nobody is there."""
    channel: Channel[Say, Say] = Channel(pipe, Say)
    while True:
        try:
            channel.send(channel.receive())
        except ChannelClosedError:
            return


def say_and_leave(pipe: Pipe) -> None:
    """Sends two messages and ends with exit code 7."""
    channel: Channel[Say, Say] = Channel(pipe, Say)
    channel.send(Say("one"))
    channel.send(Say("two"))
    os._exit(7)


def break_off(pipe: Pipe) -> None:
    """Dies of a signal."""
    os.kill(os.getpid(), signal.SIGSEGV)


def babble(pipe: Pipe) -> None:
    """Sends something that is no message."""
    pipe.send_bytes(b"[1, 2")


def look_around(pipe: Pipe) -> None:
    """Says where it is, where it imports from, and whether it hears Ctrl+C."""
    channel: Channel[Say, Say] = Channel(pipe, Say)
    hears = signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
    channel.send(Say("\n".join((str(hears), str(Path.cwd()), *sys.path))))
