"""A download's data, which crosses to and from the download process: the request, the hub's offer, the progress, the end."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plumbline.domain.errors import Hint, MachineError
from plumbline.domain.messages import Message
from plumbline.domain.models.model import FileSpec


@dataclass(frozen=True, slots=True)
class Tuning:
    """The numbers of a download.

    Attributes:
        connections: maximum requests at once; fewer where the server does not allow it, and one where one is enough.
        enough_rate: bytes per second at which no more connections are opened.
        ramp_after_s: how long the current rate is measured before another connection is tried; 0: all are opened at once.
        request_bytes: maximum bytes per request.
        sync_bytes: maximum bytes that a kill can cost: the unsynced block. Received bytes are synced before it is full.
        patience_s: how long nothing may arrive before the download gives up (it can be resumed).
        ask_patience_s: the same before the first byte, while a person waits.
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
    """Everything that the download process needs to know.

    Attributes:
        name: the model's name here, "" to take it from the file's name.
        title: for people, "" as for `name`.
        endpoint: address of the hub or a mirror, or a folder (path or `file:` address) laid out as organisation/name/file.
        repository, revision: what is asked for there.
        files: the files, with what is known of them; empty: selected from the repository's list by `wanted`.
        wanted: a file's name or a part of it, when `files` is empty.
        confirmed: the figures in `files` come from the hub itself: a file with others is refused.
        known_as: `NAME:VARIANT` of the catalogue, or "".
        terms: names of the terms that were accepted.
        token: for repositories that need one; sent to the endpoint alone.
        contacts: the file in which every contact is noted.
        facts: the file of the cache of hashes.
        limit: maximum bytes per second, 0 for no limit.
        restart: drop an unfinished download of an older revision and download the newest.
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
    """What the hub offers, pinned, before the first byte.

    Attributes:
        name: the model's name here.
        repository, revision, commit: what was asked for and which commit that is.
        done: bytes that are on the disk from before.
        free: free bytes on the models folder's disk.
        notes: what to know before it begins: differences from the catalogue, a newer revision.
    """

    name: str
    repository: str
    revision: str
    commit: str
    files: tuple[FileSpec, ...]
    done: int
    free: int
    notes: tuple[Hint, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes or 0 for file in self.files)


class Phase(StrEnum):
    """What a download is doing."""

    DOWNLOADING = "downloading"
    WAITING = "waiting"
    PAUSED = "paused"
    CHECKING = "checking"
    REPAIRING = "repairing"


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is.

    Attributes:
        done, bytes: of the whole model.
        rate: bytes per second, lately.
        left_s: estimated seconds left, or None.
        detail: while waiting: why, and when the next attempt is made.
    """

    phase: Phase
    file: str
    done: int
    bytes: int
    rate: float
    left_s: float | None
    detail: Message | None = None


@dataclass(frozen=True, slots=True)
class DownloadNote:
    """Something to know that stops nothing."""

    message: Message


@dataclass(frozen=True, slots=True)
class DownloadDone:
    """The model is installed under this name. `problem`: why the right file can't be used all the same."""

    name: str
    already: bool = False
    problem: Message | None = None


class FailureKind(StrEnum):
    """Why a download failed, for programs."""

    NETWORK_FORBIDDEN = "network forbidden"
    NO_CONNECTION = "no connection"
    RATE_LIMITED = "rate limited"
    SERVER_FAILED = "server failed"
    TOKEN_NEEDED = "token needed"  # noqa: S105 - no password
    ACCESS_DENIED = "access denied"
    NOT_FOUND = "not found"
    WEB_PAGE = "web page"  # a captive portal's or a proxy's page came instead of the file
    BAD_RESPONSE = "bad response"
    FILE_CHANGED = "file changed"
    HASH_MISMATCH = "hash mismatch"
    DISK_FULL = "disk full"
    PROCESS_ENDED = "process ended"
    DEFECT = "defect"  # in Plumbline
    OTHER = "other"


class DownloadFailedError(MachineError):
    """A download failed; what came is kept."""

    def __init__(self, kind: FailureKind, title: Message, message: Message, *hints: Hint) -> None:
        super().__init__(title, message, *hints)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class DownloadFailed:
    """The download failed; what came is kept. The texts are those of an error."""

    kind: FailureKind
    title: Message
    message: Message
    hints: tuple[Hint, ...] = ()

    def error(self) -> DownloadFailedError:
        return DownloadFailedError(self.kind, self.title, self.message, *self.hints)


@dataclass(frozen=True, slots=True)
class DownloadStopped:
    """A person stopped the download; what came is kept."""


DownloadEvent = DownloadPlan | DownloadProgress | DownloadNote | DownloadDone | DownloadFailed | DownloadStopped


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact with the network.

    Attributes:
        when: its beginning, ISO 8601 with the offset from UTC.
        what: which list or file, in English.
        bytes: received in bodies.
    """

    when: str
    host: str
    what: str
    requests: int
    bytes: int
