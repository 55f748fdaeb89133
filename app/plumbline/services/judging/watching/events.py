"""What a person asks for who has folders watched, and what happens then."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plumbline.domain.messages import Message
from plumbline.domain.run import RunEvent
from plumbline.services.history.export import FileForm
from plumbline.services.history.interchange import ITEM_TYPE
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.watching.journal import Line


@dataclass(frozen=True)
class WatchRequest:
    """What a person asked for.

    Attributes:
        check: how to judge; its content is not looked at, and a date of "" is that of each day.
        endings: of the files that are judged, as `endings_of` gives them; empty for all.
        output: the folder for verdicts and journal.
        item_type: what items are called in Coop, for that form.
        inside: it may lie in a watched folder.
        settled: seconds for which a file must have stayed the same.
        every: seconds between two looks.
        once: end when everything that is there is done.
    """

    folders: tuple[Path, ...]
    output: Path
    check: CheckRequest
    endings: tuple[str, ...] = ()
    form: FileForm = FileForm.JSONL
    reasoning: bool = True
    item_type: str = ITEM_TYPE
    inside: bool = False
    settled: float = 5.0
    every: float = 2.0
    once: bool = False


@dataclass(frozen=True, slots=True)
class Watching:
    """Watching has begun. `known`: files that were done before; `unfinished`: runs that are taken up first."""

    folders: tuple[Path, ...]
    output: Path
    known: int
    unfinished: int


@dataclass(frozen=True, slots=True)
class Looked:
    """All folders were looked through: so many files wait to be judged, and so many may still be written to."""

    ready: int
    incomplete: int


@dataclass(frozen=True, slots=True)
class FileDone:
    """The journal has a new line, of whatever kind but `Event.BEGUN`."""

    line: Line


@dataclass(frozen=True, slots=True)
class FolderLost:
    """A folder can't be looked into, and is looked for again; said once until it is back."""

    folder: Path
    why: Message


WatchEvent = Watching | Looked | FileDone | FolderLost | RunEvent
