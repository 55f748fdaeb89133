"""The key of an encrypted history: made, kept, found again.

Two ways to keep it, chosen by the person: in the system's keyring (the key is random, and a recovery code
written down by the person opens the history when the keyring is gone), or nowhere, derived each time from a
passphrase. A small file beside the history says which way was chosen and holds the salt; it holds no key. Keys
are 32 bytes.

Source of the passphrase's derivation: scrypt, RFC 7914, with N = 2^17, r = 8, p = 1 (128 MiB, about half a second).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

import tomli_w

from plumbline.domain.errors import EnvironmentTrouble, InputError
from plumbline.system.settings import write_atomically

KEY_BYTES: Final = 32
_SECRET_NAME: Final = "history-key"  # noqa: S105 - the name of a secret, not a secret
_STAGED_SECRET_NAME: Final = "history-key-new"  # noqa: S105 - likewise
_LOG2_N: Final = 17


class KeyStore(StrEnum):
    """Where the key is."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way, not a passphrase


class Secrets(Protocol):
    """A keyring, or a fake of it."""

    def get(self, name: str) -> str | None:
        """The secret, or None."""

    def set(self, name: str, secret: str) -> None:
        """Keeps a secret."""

    def delete(self, name: str) -> None:
        """Forgets a secret."""


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that has been made but is not in force yet.

    Attributes:
        key: 32 bytes.
        store: where it will be kept.
        record: the key file's bytes.
        recovery_code: what the person writes down, or "" for a passphrase.
    """

    key: bytes
    store: KeyStore
    record: bytes
    recovery_code: str


class HistoryKeys:
    """Finds and keeps the key of one history.

    A change of key goes in three steps, so that a crash between any two of them leaves a history that opens: `stage` makes the
    new key findable beside the old one, then the history is rewritten, then `commit` drops the old one.
    """

    def __init__(self, record: Path, keyring: Secrets, ask_passphrase: Callable[[], str]) -> None:
        self._record = record
        self._staged_record = record.with_name(record.name + ".new")
        self._keyring = keyring
        self._ask = ask_passphrase

    def store(self) -> KeyStore | None:
        """Where the key in force is kept, or None when no key was ever made."""
        record = _read(self._record)
        return KeyStore(str(record["store"])) if record else None

    def candidates(self) -> Iterator[tuple[bytes, bool]]:
        """Keys to try, each with whether it is a staged one: the key in force, then one whose change was cut short.

        Raises:
            EnvironmentTrouble: there is no key file, it is broken, or the keyring does not hold the key.
        """
        record, staged = _read(self._record), _read(self._staged_record)
        if record is None and staged is None:
            raise EnvironmentTrouble(
                "The history is encrypted, and its key file is missing",
                f"{self._record} says how the key is found, and it is not there.",
                "Put it back from a copy, or use the recovery code: `plumbline history rekey --recovery-code`.",
            )
        passphrase: str | None = None
        found = False
        for entry, name, is_staged in ((record, _SECRET_NAME, False), (staged, _STAGED_SECRET_NAME, True)):
            if entry is None:
                continue
            if entry["store"] == KeyStore.PASSPHRASE:
                passphrase = passphrase if passphrase is not None else self._ask()
                found = True
                yield _derive(passphrase, bytes.fromhex(str(entry["salt"]))), is_staged
            elif (text := self._keyring.get(name)) is not None:
                found = True
                yield bytes.fromhex(text), is_staged
        if not found:
            raise EnvironmentTrouble(
                "The history's key is not in the keyring",
                "The history is encrypted, and the system's keyring does not hold its key.",
                "Use the recovery code that you wrote down: `plumbline history rekey --recovery-code`.",
            )

    def make_random(self) -> NewKey:
        """A random key for the keyring, with its recovery code."""
        key = secrets.token_bytes(KEY_BYTES)
        record = tomli_w.dumps({"version": 1, "store": KeyStore.KEYRING.value}).encode()
        return NewKey(key, KeyStore.KEYRING, record, recovery_code(key))

    def make_from_passphrase(self, passphrase: str) -> NewKey:
        """A key derived from a passphrase.

        Raises:
            InputError: the passphrase is shorter than 8 characters.
        """
        if len(passphrase) < 8:
            raise InputError(
                "The passphrase is too short",
                "A passphrase needs at least 8 characters; several words are better.",
                "Choose a longer one.",
            )
        salt = secrets.token_bytes(16)
        record = {"version": 1, "store": KeyStore.PASSPHRASE.value, "kdf": f"scrypt-2^{_LOG2_N}", "salt": salt.hex()}
        return NewKey(_derive(passphrase, salt), KeyStore.PASSPHRASE, tomli_w.dumps(record).encode(), "")

    def stage(self, new: NewKey) -> None:
        """Makes a new key findable before the history is rewritten with it."""
        if new.store is KeyStore.KEYRING:
            self._keyring.set(_STAGED_SECRET_NAME, new.key.hex())
        write_atomically(self._staged_record, new.record)

    def commit(self) -> None:
        """Puts the staged key in the old one's place, once the history opens with it."""
        staged = _read(self._staged_record)
        if staged is None:
            return
        previous = self.store()
        if staged["store"] == KeyStore.KEYRING:
            text = self._keyring.get(_STAGED_SECRET_NAME)
            if text is not None:
                self._keyring.set(_SECRET_NAME, text)
        self._staged_record.replace(self._record)
        if staged["store"] == KeyStore.KEYRING:
            self._keyring.delete(_STAGED_SECRET_NAME)
        elif previous is KeyStore.KEYRING:
            self._keyring.delete(_SECRET_NAME)

    def forget(self) -> None:
        """Removes every key and its record, once the history is plain again."""
        for record, name in ((self._staged_record, _STAGED_SECRET_NAME), (self._record, _SECRET_NAME)):
            entry = _read(record)
            if entry is not None and entry["store"] == KeyStore.KEYRING:
                self._keyring.delete(name)
            record.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, object] | None:
    try:
        record = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise EnvironmentTrouble(
            "The key file can't be read", f"{path}: {error}.", "Put it back from a copy."
        ) from error
    if record.get("store") not in set(KeyStore):
        raise EnvironmentTrouble(
            "The key file can't be read", f"{path} names no known store.", "Put it back from a copy."
        )
    return record


def recovery_code(key: bytes) -> str:
    """The key as a code that can be written on paper: base32 in groups of four, with a four-character check at the end."""
    check = hashlib.sha256(key).digest()[:2]
    text = base64.b32encode(key + check).decode().rstrip("=")
    return "-".join(text[index : index + 4] for index in range(0, len(text), 4))


def key_from_recovery_code(code: str) -> bytes:
    """The key that a recovery code stands for.

    Raises:
        InputError: the code is mistyped.
    """
    text = "".join(code.upper().replace("-", " ").split()).replace("0", "O").replace("1", "I")
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error:
        data = b""
    key, check = data[:KEY_BYTES], data[KEY_BYTES:]
    if len(key) != KEY_BYTES or check != hashlib.sha256(key).digest()[:2]:
        raise InputError(
            "The recovery code is not right",
            "It has a typing error: its check does not fit.",
            "Compare it letter by letter with what you wrote down.",
        )
    return key


def _derive(passphrase: str, salt: bytes) -> bytes:
    normal = unicodedata.normalize("NFC", passphrase).encode("utf-8")
    return hashlib.scrypt(normal, salt=salt, n=1 << _LOG2_N, r=8, p=1, maxmem=256 << 20, dklen=KEY_BYTES)
