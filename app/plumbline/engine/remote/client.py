"""A team's server as an `Engine`: the process that talks to it, seen from the program.

Nothing here opens a connection. It is the inference process's client with another process behind it: a server that goes away is
waited for there, and a run that waits in vain is paused with the reason.
"""

from __future__ import annotations

from plumbline.engine import interface
from plumbline.engine.process.client import InferenceClient
from plumbline.processes.channel import Pipe


class RemoteEngine(InferenceClient):
    """An `Engine` on another machine; `start` is given no files."""

    def __init__(self, access: interface.ServerAccess) -> None:
        super().__init__(process=_work, name="plumbline-server", server=access)


def _work(pipe: Pipe) -> None:
    from plumbline.engine.remote import worker  # noqa: PLC0415 - only that process knows the network

    worker.main(pipe)
