"""A download's nouns: what is asked for, what was found to be there, how far it is, how it ended.

They cross a process's border as JSON, so they hold nothing but text, numbers and tuples of these.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plumbline.domain.models.model import FileSpec


@dataclass(frozen=True, slots=True)
class Tuning:
    """The numbers of a download.

    Attributes:
        connections: most requests at once; fewer where the server does not allow it, and one where one is enough.
        enough_rate: bytes a second with which no more connections are opened.
        ramp_after_s: how long what the connections bring is measured before another is tried; 0: all are opened at once.
        request_bytes: most bytes asked for in one request.
        sync_bytes: most bytes that a kill can cost: the unsynced block. Received bytes are synced and noted before it is full.
        patience_s: how long nothing may arrive before the download gives up (and can be taken up again).
        ask_patience_s: the same before the first byte, while a person sits there and waits.
        first_wait_s, last_wait_s: pauses between attempts grow from the one to the other.
        timeout_s: how long one answer may take.
        reserve_bytes: free space that a download never touches.
    """

    connections: int = 4
    enough_rate: float = 80e6
    ramp_after_s: float = 1.0
    request_bytes: int = 256 * 1024 * 1024
    sync_bytes: int = 32 * 1024 * 1024
    patience_s: float = 1800.0
    ask_patience_s: float = 15.0
    first_wait_s: float = 1.0
    last_wait_s: float = 60.0
    timeout_s: float = 30.0
    reserve_bytes: int = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """What a person asked for, completely: the process that fetches it knows nothing else.

    Attributes:
        name: the model's name here, "" to take it from the file's name.
        title: for people, "" as for `name`.
        endpoint: address of the hub or a mirror, or a folder (`file:` address) laid out as organisation/name/file.
        repository, revision: what is asked for there.
        files: the files, with what is known of them; empty: found in the repository's list by `wanted`.
        wanted: a file's name or a part of it, when `files` is empty.
        confirmed: the figures in `files` are the hub's own: others are refused.
        known_as: `NAME:VARIANT` of the catalogue, or "".
        terms: names of what was accepted.
        token: for repositories that ask for one; sent to the endpoint alone.
        folder: the models folder.
        contacts: the file in which every contact is noted.
        facts: the file of remembered hashes.
        limit: most bytes a second, 0 for no limit.
        restart: leave an unfinished download of the same name aside and take the newest revision.
        tuning: the numbers.
    """

    name: str
    title: str
    endpoint: str
    repository: str
    revision: str
    files: tuple[FileSpec, ...]
    wanted: str
    confirmed: bool
    known_as: str
    terms: tuple[str, ...]
    token: str
    folder: str
    contacts: str
    facts: str
    limit: int = 0
    restart: bool = False
    tuning: Tuning = Tuning()


@dataclass(frozen=True, slots=True)
class DownloadPlan:
    """What the hub says is there, pinned, before the first byte of it.

    Attributes:
        name: the model's name here.
        repository, revision, commit: what was asked for and which commit that is.
        files: path, size and hash, as the hub says.
        done: bytes that are on the disk from before.
        free: free bytes on the models folder's disk.
        notes: what a person should know before it begins: differences from the catalogue, a revision that moved on.
    """

    name: str
    repository: str
    revision: str
    commit: str
    files: tuple[FileSpec, ...]
    done: int
    free: int
    notes: tuple[str, ...]

    @property
    def bytes(self) -> int:
        """Size of all files."""
        return sum(file.bytes or 0 for file in self.files)


class Phase(StrEnum):
    """What a download is doing."""

    FETCHING = "fetching"
    WAITING = "waiting"
    PAUSED = "paused"
    CHECKING = "checking"
    REPAIRING = "repairing"


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is.

    Attributes:
        phase: what it is doing.
        file: name of the file in work.
        done, bytes: of the whole model.
        rate: bytes a second, lately.
        left_s: seconds left at that rate, or None while it can't be told.
        detail: why it waits, in words; else "".
    """

    phase: Phase
    file: str
    done: int
    bytes: int
    rate: float
    left_s: float | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DownloadNote:
    """Something that a person should know, and that stops nothing."""

    text: str


@dataclass(frozen=True, slots=True)
class DownloadDone:
    """The model is here under this name.

    Attributes:
        name: what to call it.
        already: nothing had to be fetched.
        problem: its bytes are those that were promised, and it can't be used all the same: why; else "".
    """

    name: str
    already: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class DownloadFailed:
    """The download stopped; what was fetched is kept. `trouble` names the class of it for programs."""

    trouble: str
    title: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class DownloadStopped:
    """The download was stopped by a person; what was fetched is kept."""


DownloadEvent = DownloadPlan | DownloadProgress | DownloadNote | DownloadDone | DownloadFailed | DownloadStopped


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact with the network: what is known of it.

    Attributes:
        when: begin, ISO 8601 with the offset from UTC.
        host: whom.
        what: in words: whose list, which file.
        requests: how many.
        bytes: received in answers' bodies.
    """

    when: str
    host: str
    what: str
    requests: int
    bytes: int
