"""Access to the history: opening it with whichever key fits, encrypting, rekeying and decrypting it, and repairs.

A key is stored before the file needs it, and an old key is deleted only when the file no longer needs it: a crash at any moment
leaves a history that opens.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from itertools import chain
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from plumbline.domain.work import Work
from plumbline.files.atomic import unwritable, writing
from plumbline.services.history.export import json_line
from plumbline.store.audit.salvage import SalvageReport, opens, salvage, salvage_lines
from plumbline.store.errors import WrongKeyError
from plumbline.store.file import encryption
from plumbline.store.file.connection import has_room
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.history import History
from plumbline.system.history_key import Candidate, HistoryKeys, recovery_code


@dataclass(frozen=True, slots=True)
class Protection:
    """How the history is protected.

    Attributes:
        encrypted: it can't be read without its key.
        in_keyring: the key is in the system's keyring; otherwise it is derived from a passphrase, and stored nowhere.
        keyring: what the system's keyring calls itself, "" where there is none.
    """

    encrypted: bool
    in_keyring: bool
    keyring: str


_P = ParamSpec("_P")
_R = TypeVar("_R")


def _in_turn(
    method: Callable[Concatenate[HistoryAccess, _P], _R],
) -> Callable[Concatenate[HistoryAccess, _P], _R]:
    """One thread at a time: nobody opens the history while its file is changed."""

    @wraps(method)
    def waiting(access: HistoryAccess, /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        with access.turn:
            return method(access, *args, **kwargs)

    return waiting


class HistoryAccess:
    """Access to one history, from any thread.

    Changing its encryption closes it first; what was cancelled or failed has changed nothing.
    """

    def __init__(self, path: Path, keys: HistoryKeys) -> None:
        self.path = path
        self.turn = threading.RLock()
        self._keys = keys
        self._history: History | None = None
        self._key: bytes | None = None

    @property
    def encrypted(self) -> bool:
        return kind_of(self.path) is FileKind.OPAQUE

    def protection(self) -> Protection:
        encrypted = self.encrypted
        return Protection(encrypted, encrypted and self._keys.in_keyring(), self._keys.keyring_name())

    @_in_turn
    def open(self, work: Work | None = None) -> History:
        """The history, opened once; created when there is none, migrated when it is from an older version.

        One that could only be read, because the disk was full, is opened again when there is room.

        Raises:
            PlumblineError: no key fits, or the history can't be opened.
            Cancelled: the migration was cancelled.
        """
        if self._history is not None and self._history.full and has_room(self.path):
            self.close()
        if self._history is None:
            self._history = self._opened(work) if self.encrypted else History.open(self.path, work=work)
        return self._history

    @_in_turn
    def close(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None

    @_in_turn
    def lock(self) -> bool:
        """Closes the history and forgets its key, where only a passphrase opens it again; False where it can't be locked."""
        if not self.encrypted or self._keys.in_keyring():
            return False
        self.close()
        self._key = None
        return True

    @_in_turn
    def encrypt(self, passphrase: str | None, work: Work | None = None) -> str:
        """Encrypts a plain history, with a key from the passphrase, or without one with a random key in the keyring.

        Returns:
            The recovery code to be written down, "" for a passphrase.

        Raises:
            PlumblineError: no keyring, an unfit passphrase, a history that is in use or damaged.
        """
        self.open(work)
        self.close()
        key = self._new_key(passphrase)
        encryption.encrypt(self.path, key, work=work)
        return self._settle(key, passphrase)

    @_in_turn
    def rekey(self, passphrase: str | None, work: Work | None = None) -> str:
        """Gives an encrypted history another key; as `encrypt`."""
        old = self._key_in_force(work)
        key = self._new_key(passphrase)
        encryption.rekey(self.path, old, key, work=work)
        return self._settle(key, passphrase)

    @_in_turn
    def decrypt(self, work: Work | None = None) -> None:
        """Decrypts an encrypted history and forgets its key."""
        old = self._key_in_force(work)
        encryption.decrypt(self.path, old, work=work)
        self._key = None
        self._keys.forget()

    def rebuild_search(self, work: Work | None = None) -> None:
        self.open(work).search.rebuild(work)

    def salvage(self, target: Path, work: Work | None = None) -> SalvageReport:
        """Makes a new history at `target` of what can still be read of the damaged one; encrypted with its key if it is."""
        return salvage(self.path, self._key_of_damaged_file(), target, work=work)

    def salvage_rows(self, target: Path, work: Work | None = None) -> int:
        """Writes everything of which something can be read in the damaged history to a new file of JSON lines; how many rows."""
        count = 0
        try:
            with writing(target) as file:
                for row in salvage_lines(self.path, self._key_of_damaged_file(), work):
                    file.write(f"{json_line(row)}\n".encode())
                    count += row["table"] != "summary"
        except OSError as error:
            raise unwritable(target, error) from error
        return count

    def _opened(self, work: Work | None) -> History:
        """Tries the keys; one whose change was cut short is made the one in force when it fits.

        The key that was in force a moment ago comes first: whoever closes the history to change it is not asked again.
        """
        refused: WrongKeyError | None = None
        known = () if self._key is None else (Candidate(self._key),)
        for candidate in chain(known, self._keys.candidates()):
            try:
                history = History.open(self.path, candidate.key, work=work)
            except WrongKeyError as error:
                refused = error
                continue
            if candidate.staged:
                self._keys.commit()
            self._key = candidate.key
            return history
        assert refused is not None, "there is at least one key to try"  # noqa: S101
        raise refused

    def _key_of_damaged_file(self) -> bytes | None:
        """The first key that reads something; where none does the last, and reading says what is wrong."""
        key = None
        for candidate in self._keys.candidates() if self.encrypted else ():
            key = candidate.key
            if opens(self.path, key):
                break
        return key

    def _key_in_force(self, work: Work | None) -> bytes:
        self.open(work)
        self.close()
        assert self._key is not None, "an encrypted history that was open has a key"  # noqa: S101
        return self._key

    def _new_key(self, passphrase: str | None) -> bytes:
        if passphrase is not None:
            return self._keys.new_passphrase(passphrase)
        # some backups may have been rewritten already when an earlier change was cut short: with its key they open
        key = self._keys.staged() or self._keys.new_random()
        self._keys.stage(key)
        return key

    def _settle(self, key: bytes, passphrase: str | None) -> str:
        self._key = key
        if passphrase is not None:
            self._keys.forget()
            return ""
        self._keys.commit()
        return recovery_code(key)
