"""What can go wrong with the history, said once.

Every error names the file, so that a person who keeps several histories knows which one is meant. `HistoryDiskFullError` and
`HistoryBusyError` are passing trouble: nothing was written, and the same call works again when the cause is gone.
"""

from __future__ import annotations

from pathlib import Path

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.messages import Message


class HistoryError(MachineError):
    """Trouble with the history's file.

    Attributes:
        path: the history's file.
    """

    def __init__(self, path: Path, title: Message | str, message: Message | str, hint: Message | str = "") -> None:
        super().__init__(title, message, hint)
        self.path = path


class HistoryTooNewError(HistoryError):
    """The history was written by a newer version of this program; it was not touched."""

    def __init__(self, path: Path, found: str, known: str) -> None:
        super().__init__(
            path,
            Message("The history is from a newer Plumbline"),
            Message(
                "{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.",
                file=path,
                found=found,
                known=known,
            ),
            Message("Install the newer version of Plumbline, or choose another folder for the history."),
        )


class HistoryDamagedError(HistoryError):
    """The file can't be read as the database that it should be."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            path,
            Message("The history is damaged"),
            Message("{file} can't be read properly ({detail}).", file=path, detail=detail),
            Message(
                "Make a copy of the file first. Then “plumbline history salvage” writes what can still be read to a file, and a copy from a backup can be put in its place."
            ),
        )


class HistoryBusyError(HistoryError):
    """Another program holds the history for longer than we waited; nothing was written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history is in use"),
            Message("Another program is writing to {file}, and did not finish in time.", file=path),
            Message("Close other windows of Plumbline, and other programs that have this file open, and try again."),
        )


class HistoryDiskFullError(HistoryError):
    """There is no room on the disk; nothing was written, and the same call works when there is room again."""

    def __init__(self, path: Path, free_bytes: int | None) -> None:
        left = "" if free_bytes is None else f" ({free_bytes / 1e6:.1f} MB are free)"
        super().__init__(
            path,
            Message("The disk is full"),
            Message(
                "There is no room left on the disk that holds {file}{left}. Everything recorded so far is safe.",
                file=path,
                left=left,
            ),
            Message("Free some space, at least 100 MB, and resume."),
        )


class HistoryReadOnlyError(HistoryError):
    """The file or its folder can't be written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history can't be written to"),
            Message("{file}, or the folder that it is in, can't be written to.", file=path),
            Message("Check the folder's permissions, or choose another folder for the history."),
        )


class HistoryTooOldError(HistoryError):
    """A history that can't be written to has an older schema, and can't be brought up to date where it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history is from an older Plumbline"),
            Message(
                "{file} has to be brought up to date before it can be read, and it can't be written to.", file=path
            ),
            Message(
                "Copy it as data/{file} into a folder that you can write to, and set PLUMBLINE_HOME to that folder.",
                file=path.name,
            ),
        )


class HistoryUnreachableError(HistoryError):
    """The file can't be opened or made."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            path,
            Message("The history can't be opened"),
            Message("{file} can't be opened or made ({detail}).", file=path, detail=detail),
            Message("Check that its folder exists and that you may write there."),
        )


class HistoryDiskError(HistoryError):
    """The disk failed to read or write."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            path,
            Message("The disk did not answer properly"),
            Message("Reading or writing {file} failed ({detail}).", file=path, detail=detail),
            Message("Check the drive and its connection. If it is a network folder, move the history to a local disk."),
        )


class NotAHistoryError(HistoryError):
    """The file is a database of another program, or no database at all; it was not touched."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("This file is not a history"),
            Message("{file} is not a history of Plumbline. Nothing in it was changed.", file=path),
            Message("Choose another file or folder for the history."),
        )


class KeyNeededError(HistoryError):
    """The history is encrypted, or no database at all, and no key was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history needs its key"),
            Message(
                "{file} is encrypted and no key was given. (A file whose first bytes are damaged looks the same.)",
                file=path,
            ),
            Message("Give the passphrase, or unlock the system's keyring, and try again."),
        )


class WrongKeyError(HistoryError):
    """The key does not open the history."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The key does not fit"),
            Message(
                "{file} can't be opened with this key. (A file whose first bytes are damaged looks the same.)",
                file=path,
            ),
            Message(
                "Check the passphrase. Without the right key nobody can read the history, the makers of Plumbline included."
            ),
        )


class NotEncryptedError(HistoryError):
    """A key was given for a history that is not encrypted."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history is not encrypted"),
            Message("A key was given, and {file} is not encrypted.", file=path),
            Message("Open it without a key, or encrypt it with “plumbline history encrypt”."),
        )


class NotInHistoryError(InputError):
    """There is no such run, item or evaluation."""

    def __init__(self, what: str, number: int) -> None:
        listing = "evaluations" if what == "evaluation" else "runs"
        super().__init__(
            Message("There is no {what} {number}", what=what, number=number),
            Message("The history holds no {what} {number}.", what=what, number=number),
            Message("“plumbline {listing}” lists the {listing} that there are.", listing=listing),
        )


class SourceChangedError(InputError):
    """A run's items were read again and are not what they were.

    Attributes:
        position: the first item whose text differs.
    """

    def __init__(self, run: int, position: int, source: str) -> None:
        super().__init__(
            Message("The sources have changed"),
            Message(
                "Item {position} of run {run}, from {source}, is not the text that was read before.",
                position=position + 1,
                run=run,
                source=source,
            ),
            Message("Start a new run. The old one keeps what it has."),
        )
        self.position = position
