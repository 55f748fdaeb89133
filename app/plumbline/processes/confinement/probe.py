"""What a confinement comes to on this machine, tried in a process that does nothing else."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from plumbline.processes.channel import Channel, Pipe
from plumbline.processes.child import Child
from plumbline.processes.confinement.report import Confinement, Held
from plumbline.processes.confinement.system import confine

_SECONDS: Final = 60.0


def probe(wanted: Confinement) -> Held | None:
    """What holds; None where no process could say it.

    Raises:
        MachineError: no process can be started.
    """
    child: Child[Held, Held] = Child(partial(_say, wanted), Held, name="plumbline-probe")
    try:
        child.start()
        held = child.receive(_SECONDS)
        return held if isinstance(held, Held) else None
    finally:
        child.close()


def _say(wanted: Confinement, pipe: Pipe) -> None:
    channel: Channel[Any, Any] = Channel(pipe, Held)
    channel.send(confine(wanted))
