"""What can go wrong with the history.

Every error names the file, so that a person who keeps several histories knows which one is meant. `HistoryDiskFullError` and
`HistoryBusyError` pass: nothing was written, and the same call works again when the cause is gone.
"""

from __future__ import annotations

from pathlib import Path

from plumbline.domain.errors import Hint, MachineError, Remedy, RemedyKind
from plumbline.domain.messages import Listing, Message, Size

_CHOOSE_HISTORY = Remedy(RemedyKind.CHOOSE_HISTORY)


class HistoryError(MachineError):
    """A problem with the history's file, at `path`."""

    def __init__(self, path: Path, title: Message, message: Message, *hints: Hint) -> None:
        super().__init__(title, message, *hints)
        self.path = path


class HistoryTooNewError(HistoryError):
    """The history was written by a newer version of this program; it was not touched."""

    def __init__(self, path: Path, found: str, known: str) -> None:
        super().__init__(
            path,
            Message("The history is from a newer version of Plumbline"),
            Message(
                "{file} has schema {found}, and this version knows schemas up to {known}. Nothing in it was changed.",
                file=path,
                found=found,
                known=known,
            ),
            Message("Install the newer version of Plumbline."),
            _CHOOSE_HISTORY,
        )


class HistoryDamagedError(HistoryError):
    """The file can't be read as the database that it should be."""

    def __init__(self, path: Path, detail: Message | str) -> None:
        super().__init__(
            path,
            Message("The history is damaged"),
            Message("{file} can't be read properly ({detail}).", file=path, detail=detail),
            Remedy(RemedyKind.SALVAGE_HISTORY),
        )


class HistoryAlteredError(HistoryError):
    """The structure of the database is not the one that this program makes; nothing was written.

    Attributes:
        objects: what was added, changed or removed, by name.
    """

    def __init__(self, path: Path, objects: tuple[Message, ...]) -> None:
        super().__init__(
            path,
            Message("The history was altered by other means"),
            Message(
                "The structure of {file} is not what Plumbline makes: {objects}. What it records could be falsified unseen, so it "
                "was not opened.",
                file=path,
                objects=Listing(_some(objects)),
            ),
            Remedy(RemedyKind.SALVAGE_HISTORY),
        )
        self.objects = objects


def _some(objects: tuple[Message, ...], most: int = 5) -> tuple[Message, ...]:
    more = len(objects) - most
    return objects if more <= 0 else (*objects[:most], Message("{n} more objects", one="{n} more object", n=more))


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
        super().__init__(
            path,
            Message("The disk is full"),
            Message(
                "There is no room left on the disk that holds {file}. Everything recorded so far is safe.", file=path
            )
            if free_bytes is None
            else Message(
                "There is no room left on the disk that holds {file} ({free} are free). Everything recorded so far is safe.",
                file=path,
                free=Size(free_bytes),
            ),
            Message("Free at least {space}, and resume.", space=Size(100_000_000)),
        )


class HistoryReadOnlyError(HistoryError):
    """The file or its folder can't be written to."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history is read-only"),
            Message("{file}, or the folder that it is in, can't be written to.", file=path),
            Message("Check the folder's permissions."),
            _CHOOSE_HISTORY,
        )


class HistoryTooOldError(HistoryError):
    """A read-only history has an older schema, and can't be migrated where it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            Message("The history is from an older version of Plumbline"),
            Message(
                "{file} has to be migrated to this version before it can be read, and it can't be written to.",
                file=path,
            ),
            Message("Copy it as {file} into a folder that you can write to.", file=f"data/{path.name}"),
            _CHOOSE_HISTORY,
        )


class HistoryUnreachableError(HistoryError):
    """The file can't be opened or created."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            path,
            Message("The history can't be opened"),
            Message("{file} can't be opened or created ({detail}).", file=path, detail=detail),
            Message("Check that its folder exists and that you may write there."),
        )


class HistoryDiskError(HistoryError):
    """The disk failed to read or write."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            path,
            Message("The disk reports an error"),
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
            _CHOOSE_HISTORY,
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
            Remedy(RemedyKind.UNLOCK_HISTORY),
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
            Message("A key was given, but {file} is not encrypted.", file=path),
            Message("Open it without a key."),
            Remedy(RemedyKind.ENCRYPT_HISTORY),
        )
