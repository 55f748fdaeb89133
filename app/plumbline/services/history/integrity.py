"""The check of the history in words: what a kept seal shows, what was salvaged and deleted, and what was damaged or changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message, Moment
from plumbline.domain.work import Work
from plumbline.files.atomic import unwritable, write_bytes
from plumbline.store.results.audit import CheckReport, Deletion

if TYPE_CHECKING:
    from plumbline.store.history import History

_SEAL: Final = re.compile(r"[0-9]{1,18}-[0-9a-f]{64}")
_SHOWN: Final = 80


@dataclass(frozen=True, slots=True)
class CheckedHistory:
    """What a check of the history found.

    Attributes:
        held: the seal that was kept is in the chain; None where none was given.
        deletions: since that seal; all of them where none was given.
    """

    report: CheckReport
    held: bool | None
    deletions: tuple[Deletion, ...]

    @property
    def sound(self) -> bool:
        return self.report.sound and self.held is not False

    @property
    def words(self) -> tuple[Message, ...]:
        """All of it in sentences, but for whether the history is intact."""
        return (*self._seal(), *self._salvages(), *map(_deleted, self.deletions), *self.report.problems)

    def _seal(self) -> Iterator[Message]:
        if self.held is False:
            yield Message(
                "The seal is not in the chain: it belongs to another history, or a part of this one was removed."
            )
        elif self.held and self.report.sound:
            yield (
                Message(
                    "The seal is in the chain: nothing before it was changed, except for the runs that were deleted since."
                )
                if self.deletions
                else Message("The seal is in the chain: nothing before it was changed.")
            )

    def _salvages(self) -> Iterator[Message]:
        for salvage in self.report.salvages:
            time = _moment(salvage.at)
            yield (
                Message("Salvaged from a damaged file, at {time}.", time=time)
                if salvage.whole
                else Message(
                    "Salvaged from a damaged file, of which not everything could be read, at {time}.", time=time
                )
            )


def check_history(history: History, seal: str = "", work: Work | None = None) -> CheckedHistory:
    """Checks the history for damage and changes; `seal`: one that was kept, as `read_seal` returns it, or ""."""
    report = history.audit.check(work)
    held = history.audit.holds_seal(seal) if seal else None
    since = int(seal.partition("-")[0]) if held else 0
    return CheckedHistory(report, held, tuple(one for one in report.deletions if one.link > since))


def read_seal(typed: str) -> str:
    """A seal as somebody copied it.

    Raises:
        InputError: it is not complete; a slip of the pen must not look like a forged history.
    """
    seal = "".join(typed.split()).lower()
    if not _SEAL.fullmatch(seal):
        raise InputError(
            Message("This is not a complete seal"),
            Message(
                "A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.",
                seal=typed.strip()[:_SHOWN],
            ),
            Message("Compare it with what was written down. Nothing was checked."),
        )
    return seal


def save_seal(seal: str, file: Path) -> None:
    """Writes the seal and nothing else, as a time stamp is checked against it.

    Raises:
        MachineError: the file can't be written.
    """
    try:
        write_bytes(file, seal.encode(), private=False)
    except OSError as error:
        raise unwritable(file, error) from error


def _deleted(deletion: Deletion) -> Message:
    return Message("Run {run} was deleted at {time}.", run=str(deletion.run), time=_moment(deletion.at))


def _moment(at: str) -> Moment | str:
    """A recorded time; in a damaged file it may be any text."""
    try:
        return Moment(datetime.fromisoformat(at))
    except ValueError:
        return at
