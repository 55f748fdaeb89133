"""What may be asked of a confinement, and what holds of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plumbline.domain.messages import Message


class Protection(StrEnum):
    """What a process can't do any more."""

    CORE_DUMPS = "core dumps"
    MEMORY = "memory"
    OWN_MEMORY = "own memory"
    PRIVILEGES = "privileges"
    NETWORK = "network"
    FILES = "files"
    PROGRAMS = "programs"

    @property
    def words(self) -> Message:
        return _WORDS[self]


_WORDS = {
    Protection.CORE_DUMPS: Message("a crash writes no memory to the disk"),
    Protection.MEMORY: Message("its memory has a limit"),
    Protection.OWN_MEMORY: Message("its memory has a limit while no graphics card is used"),
    Protection.PRIVILEGES: Message("it can gain no privileges"),
    Protection.NETWORK: Message("it can't reach the network"),
    Protection.FILES: Message("it can write no file, and read none but the program's"),
    Protection.PROGRAMS: Message("it can start no program"),
}


@dataclass(frozen=True, slots=True)
class Confinement:
    """What a process gives up.

    Attributes:
        memory: bytes of address space; None where libraries need more than they use, as those of graphics cards do.
        own_memory: bytes of memory that is no part of a file; what loads a model narrows it once its size is known.
        network: it can reach none.
        files: it keeps no access to files but reading those of the program and of the system; what is open stays open.
        programs: it can't start any.
        calls: it loses system calls that readers don't need, and all sockets instead of those to other machines.
    """

    memory: int | None = None
    own_memory: int | None = None
    network: bool = True
    files: bool = True
    programs: bool = True
    calls: bool = True


INFERENCE: Final = Confinement(own_memory=1 << 50, files=False, programs=False, calls=False)
"""The process that loads a model: a graphics card's libraries need files, and calls that nobody lists."""

DOWNLOAD: Final = Confinement(network=False, files=False, programs=False, calls=False)
"""The process that downloads."""

SERVER_CLIENT: Final = Confinement(network=False, files=False, calls=False)
"""The process that talks to a team's server."""


@dataclass(frozen=True, slots=True)
class Held:
    """What of a confinement holds, and what of it this system does not grant."""

    holding: tuple[Protection, ...] = ()
    missing: tuple[Protection, ...] = ()
