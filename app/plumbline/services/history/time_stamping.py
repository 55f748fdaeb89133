"""Time stamps of the chain's seal: the request as a file, and the answer put in. Nothing is contacted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind, reason
from plumbline.domain.messages import Message, sentences
from plumbline.files.atomic import unwritable, write_bytes
from plumbline.report.time_stamps import MOST_BYTES, Signature, Stamped, read, request
from plumbline.store.results.cases import TimeStamp

if TYPE_CHECKING:
    from plumbline.store.history import History

REQUEST_SUFFIX = ".tsq"
ANSWER_SUFFIX = ".tsr"


class TimeStamping:
    """Requests and answers for one history."""

    def __init__(self, history: History) -> None:
        self._history = history

    def write_request(self, file: Path) -> str:
        """Writes a request for the seal of now, and returns the seal."""
        seal = self._history.audit.seal()
        if not seal:
            raise InputError(
                Message("There is no seal yet"),
                Message("Nothing was recorded in this history."),
                Message("Judge something first."),
            )
        try:
            write_bytes(file, request(seal), private=False)
        except OSError as error:
            raise unwritable(file, error) from error
        return seal

    def add(self, file: Path, certificates: Sequence[Path] = ()) -> tuple[str, Stamped]:
        """Keeps an answer in the history, and says which seal it is about and what it shows.

        Raises:
            InputError: it is no answer, or not one about a seal of this history, or its signature is wrong.
            MachineError: a file can't be read.
        """
        answer = _bytes(file)
        seal, found = self._read(answer, [_bytes(one) for one in certificates])
        if not seal:
            raise InputError(
                Message("The time stamp is not about this history"),
                Message("It is about no seal that this history's chain has had."),
                Remedy(RemedyKind.REQUEST_TIME_STAMP),
            )
        if not found.holds:
            raise InputError(
                Message("The time stamp's signature is wrong"),
                Message("The answer was changed, or its certificate must not sign time stamps. It was not kept."),
                Message("Ask the authority for its answer again."),
            )
        at = found.at.astimezone(UTC)
        self._history.time_stamps.add(TimeStamp(seal, f"{at:%Y-%m-%dT%H:%M:%SZ}", found.authority, answer))
        return seal, found

    def kept(self, certificates: Sequence[Path] = ()) -> list[tuple[TimeStamp, Stamped]]:
        """Those that the history has, each with what it shows."""
        trusted = [_bytes(one) for one in certificates]
        return [(one, read(one.answer, [one.seal], trusted)[1]) for one in self._history.time_stamps.all()]

    def _read(self, answer: bytes, trusted: Sequence[bytes]) -> tuple[str, Stamped]:
        """An answer says a hash alone: the seals that the chain has had are tried, the newest first."""
        return read(answer, self._history.audit.seals(), trusted)


def shows(stamp: Stamped) -> Message:
    """What a time stamp shows, and what it does not."""
    said = Message(
        "{authority} states that the seal existed at {time}.",
        authority=stamp.authority or Message("An authority"),
        time=f"{stamp.at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
    )
    return sentences(said, _signature(stamp))


def _signature(stamp: Stamped) -> Message:
    match stamp.signature:
        case Signature.TRUSTED:
            return Message("The signature is valid, and its certificate was issued under the one that you gave.")
        case Signature.UNRELATED:
            return Message(
                "The signature is valid for the certificate in the answer, but that certificate was not issued under the one that "
                "you gave: this does not show who made the answer."
            )
        case Signature.VALID:
            return Message(
                "The signature is valid for the certificate in the answer. Whether that certificate is really the authority's was "
                "not checked: compare its SHA-256, {sha256}, with what the authority publishes, or give its root certificate.",
                sha256=stamp.certificate,
            )
        case Signature.UNCHECKED:
            return Message(
                "The signature was not checked: the certificate is not in the answer, or it is of a kind that is not known here."
            )
    return Message("The signature is invalid, so this proves nothing.")


def _bytes(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise MachineError(
            Message("The file can't be read"), Message("{file}: {reason}.", file=file, reason=reason(error))
        ) from error
