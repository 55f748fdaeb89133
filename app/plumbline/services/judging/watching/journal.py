"""The journal of watched folders: one line of JSON for each thing that was done with a file, in the order in which it was done.

It lies beside the verdicts, and says after a restart what is done. A line is durable when `append` returns. What a file holds is
known by its sha256: a file that was renamed or copied is the same, one that was changed is another. Of what was judged the journal
holds counts alone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.files.atomic import unwritable

JOURNAL: Final = "journal.jsonl"


class Event(StrEnum):
    """What happened. Values are stored."""

    BEGUN = "begun"  # a run over some files is about to begin
    JUDGED = "judged"
    LEFT_OUT = "left out"  # there is nothing in the file that can be judged
    SAME = "same"  # the same bytes were judged before
    FAILED = "failed"  # it could not be judged, and is not tried again
    CHANGED = "changed"  # it changed while it was judged, and is judged as it is now
    GONE = "gone"  # it was gone, or could not be opened, before it was read; it is judged when it is there again


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the journal.

    Attributes:
        at: when, ISO 8601 in UTC.
        file: the file's path in the folder; of BEGUN, "".
        verdicts: the name of the file with the verdicts.
        counts: of the file's items, by decision.
        skipped: how much of the file was skipped, by the reason.
        same_as: the path of the file with the same bytes.
        why: a sentence.
        files: of BEGUN, the files and their sha256.
        after: of BEGUN, the newest run before.
    """

    at: str
    event: Event
    folder: str
    file: str = ""
    sha256: str = ""
    bytes: int = 0
    run: int | None = None
    verdicts: str = ""
    counts: Mapping[str, int] | None = None
    skipped: Mapping[str, int] | None = None
    same_as: str = ""
    why: str = ""
    policy: str = ""
    policy_sha256: str = ""
    model: str = ""
    files: tuple[tuple[str, str], ...] = ()
    after: int = 0

    def to_json(self) -> str:
        """A key for each attribute that says something."""
        said = {key: value for key, value in asdict(self).items() if value or key in ("at", "event", "folder")}
        return json.dumps(said)

    @classmethod
    def of(cls, data: Any) -> Line:
        """The line; a key that this version doesn't know is passed over, any other fault is a ValueError, TypeError or KeyError."""
        known = {field.name for field in fields(cls)}
        said = {key: value for key, value in dict(data).items() if key in known}
        said["event"] = Event(said["event"])
        said["files"] = tuple((str(name), str(sha256)) for name, sha256 in said.get("files", ()))
        return cls(**said)


@dataclass(frozen=True, slots=True)
class Begun:
    """A run that was begun, by its line; its number, if it came into being, is above `line.after` and below `before`."""

    line: Line
    before: int | None


class Journal:
    """The journal in a folder; it is made with its first line.

    Raises:
        InputError: the file is no journal.
        MachineError: it can't be read, or written to.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / JOURNAL
        self._known: dict[tuple[str, str], Line] = {}
        self._over: set[tuple[str, str]] = set()  # not done, but no run is left to finish
        self._same: set[tuple[str, str, str]] = set()
        self._begun: list[Line] = []
        try:
            for line in self._read():
                self._take(line)
        except OSError as error:
            raise unwritable(self.path, error) from error

    def __len__(self) -> int:
        return len(self._known)

    def known(self, sha256: str, name: str) -> Line | None:
        """What was done with a file of these bytes and a name that has it read in the same way."""
        return self._known.get((sha256, _ending(name)))

    def told(self, sha256: str, folder: str, file: str) -> bool:
        """True where the journal has a line for these bytes under this name."""
        line = self.known(sha256, file)
        judged = line is not None and (line.folder, line.file) == (folder, file)
        return judged or (folder, file, sha256) in self._same

    def unfinished(self) -> list[Begun]:
        """Runs that were begun and whose files are not all done."""
        over = self._known.keys() | self._over
        ends = (*(line.after + 1 for line in self._begun[1:]), None)
        return [
            Begun(line, before)
            for line, before in zip(self._begun, ends, strict=False)
            if any((sha256, _ending(name)) not in over for name, sha256 in line.files)
        ]

    def append(self, line: Line) -> None:
        """Writes a line."""
        try:
            with self.path.open("ab") as file:
                file.write(f"{line.to_json()}\n".encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise unwritable(self.path, error) from error
        self._take(line)

    def _take(self, line: Line) -> None:
        if line.event is Event.BEGUN:
            self._begun.append(line)
        elif line.event in (Event.CHANGED, Event.GONE):
            self._over.add((line.sha256, _ending(line.file)))
        elif line.event is Event.SAME:
            self._same.add((line.folder, line.file, line.sha256))
        else:
            self._known[line.sha256, _ending(line.file)] = line

    def _read(self) -> Iterator[Line]:
        if not self.path.exists():
            return
        with self.path.open("r+b") as file:
            whole = 0
            for number, data in enumerate(file, 1):
                if not data.endswith(b"\n"):  # a write that was cut off
                    file.truncate(whole)
                    break
                whole += len(data)
                try:
                    yield Line.of(json.loads(data))
                except (ValueError, TypeError, KeyError) as error:
                    raise InputError(
                        Message("The journal can't be read"),
                        Message(
                            "Line {line} of “{file}” is not one that Plumbline writes.", line=number, file=self.path
                        ),
                        Message("Correct the file, or choose another folder for the verdicts."),
                    ) from error


def _ending(name: str) -> str:
    """The ending by which a file is read."""
    return Path(name).suffix.lower()
