"""The key of an encrypted history: a random one in the system's keyring, with a recovery code, or that of a passphrase.

A change of key has three steps, so that a crash between any two of them leaves a history that opens: `stage` stores the new key in
the keyring beside the old one, then the history is rewritten, then `commit` drops the old one.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.system.secrets import NoKeyringError, Secrets

KEY_BYTES: Final = 32
LEAST_PASSPHRASE: Final = 8
_SECRET: Final = "history-key"  # noqa: S105 - the name of a secret, not a secret
_STAGED: Final = "history-key-new"
_CHECK_BYTES: Final = 2
_TESTED_GROUPS: Final = 3


Ask = Callable[[bool], str | None]
"""Asks the person for the passphrase or the recovery code; True when the previous one was wrong. None when the person gives up."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A key to try. `staged`: a change to it was interrupted; call `commit` once it opens the history."""

    key: bytes
    staged: bool = False


class HistoryKeys:
    """Finds and stores the key of one history."""

    def __init__(self, keyring: Secrets, ask: Ask, derive: Callable[[str, bool], bytes], place: str = "") -> None:
        """`ask` is called when no key of the keyring fits; `derive` makes the key of a passphrase, True for a new one.

        `place`: tells the history's keys in the keyring from those of others, which are left alone.
        """
        self._secret, self._staged = (f"{name}-{place}".rstrip("-") for name in (_SECRET, _STAGED))
        self._keyring = keyring
        self._ask = ask
        self._derive = derive

    def candidates(self) -> Iterator[Candidate]:
        """Keys to try, likeliest first: the keyring's, the staged one of an interrupted change, and what the person types."""
        for name in (self._secret, self._staged):
            text = self._stored(name)
            if text is not None:
                yield Candidate(bytes.fromhex(text), staged=name == self._staged)
        refused = False
        while (typed := self._ask(refused)) is not None:
            yield Candidate(self.key_from(typed))
            refused = True

    def key_from(self, typed: str) -> bytes:
        key = _decoded(typed)
        return key if key is not None else self._derive(unicodedata.normalize("NFC", typed), False)

    def new_random(self) -> bytes:
        return secrets.token_bytes(KEY_BYTES)

    def new_passphrase(self, passphrase: str) -> bytes:
        """The key of a new passphrase.

        Raises:
            InputError: it is too short, or is a recovery code.
        """
        if len(passphrase) < LEAST_PASSPHRASE:
            raise InputError(
                Message("The passphrase is too short"),
                Message(
                    "A passphrase needs at least {minimum} characters; several words are better.",
                    minimum=LEAST_PASSPHRASE,
                ),
                Message("Choose a longer passphrase."),
            )
        if _decoded(passphrase) is not None:
            raise InputError(
                Message("This is a recovery code"),
                Message("A recovery code can't be the passphrase."),
                Message("Choose a different passphrase."),
            )
        return self._derive(unicodedata.normalize("NFC", passphrase), True)

    def keyring_name(self) -> str:
        """The system's keyring's own name; "" when there is none that can be used."""
        try:
            self._keyring.get(self._secret)
        except NoKeyringError:
            return ""
        return self._keyring.store_name

    def in_keyring(self) -> bool:
        return self._stored(self._secret) is not None

    def stage(self, key: bytes) -> None:
        """Stores a new key in the keyring, before the history is rewritten with it.

        Raises:
            NoKeyringError: there is no keyring, or it refuses.
        """
        try:
            self._keyring.set(self._staged, key.hex())
        except NoKeyringError as error:
            passphrase = Message("Choose a passphrase instead.")
            raise NoKeyringError(error.title, error.message, *error.hints, passphrase) from error

    def staged(self) -> bytes | None:
        """The key of a change that was cut short."""
        text = self._stored(self._staged)
        return None if text is None else bytes.fromhex(text)

    def commit(self) -> None:
        """Replaces the old key by the staged one, once the history opens with it."""
        text = self._keyring.get(self._staged)
        if text is not None:
            self._keyring.set(self._secret, text)
            self._keyring.delete(self._staged)

    def forget(self) -> None:
        """Deletes every key from the keyring, once the history is plain or has a passphrase."""
        for name in (self._staged, self._secret):
            if self._stored(name) is not None:
                self._keyring.delete(name)

    def _stored(self, name: str) -> str | None:
        try:
            return self._keyring.get(name)
        except NoKeyringError:
            return None


def recovery_code(key: bytes) -> str:
    """The key as a code for paper: base32 in groups of four, with a checksum against typing errors."""
    check = hashlib.sha256(key).digest()[:_CHECK_BYTES]
    text = base64.b32encode(key + check).decode().rstrip("=")
    return "-".join(text[index : index + 4] for index in range(0, len(text), 4))


@dataclass(frozen=True, slots=True)
class RecoveryTest:
    """Some groups of a recovery code, to be typed from the paper: what is on it is known to open the history.

    Attributes:
        places: which groups are asked for, in order; the first is 1.
    """

    places: tuple[int, ...]
    _groups: tuple[str, ...]

    @classmethod
    def of(cls, code: str) -> RecoveryTest:
        """Chooses the groups anew each time."""
        groups = code.split("-")
        places = sorted(secrets.SystemRandom().sample(range(len(groups)), _TESTED_GROUPS))
        return cls(tuple(place + 1 for place in places), tuple(groups[place] for place in places))

    def passed(self, typed: str) -> bool:
        """True when these groups were typed; letter case, spaces, dashes, and O and I for 0 and 1 make no difference."""
        return _letters(typed) == "".join(self._groups)

    def complete(self, typed: str) -> bool:
        """True when as much was typed as was asked for."""
        return len(_letters(typed)) >= len("".join(self._groups))


def _letters(code: str) -> str:
    return "".join(code.upper().replace("-", " ").split()).replace("0", "O").replace("1", "I")


def _decoded(code: str) -> bytes | None:
    """The key of a recovery code; None when the text is no recovery code, or is mistyped."""
    text = _letters(code)
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError:  # also what a letter outside ASCII raises
        return None
    key, check = data[:KEY_BYTES], data[KEY_BYTES:]
    return key if len(key) == KEY_BYTES and check == hashlib.sha256(key).digest()[:_CHECK_BYTES] else None
