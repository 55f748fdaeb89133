"""Encrypting the history, changing its key, making it plain again.

In every case the key can be found before the file needs it, and an old key is forgotten only after the file no
longer does: a crash at any moment leaves a history that opens.
"""

from __future__ import annotations

from pathlib import Path

from plumbline.store import encryption
from plumbline.system.history_key import HistoryKeys, recovery_code


class Protection:
    """The protection of one history that is not open."""

    def __init__(self, path: Path, keys: HistoryKeys) -> None:
        self._path = path
        self._keys = keys

    def encrypt(self, passphrase: str | None) -> str:
        """Encrypts a plain history.

        Args:
            passphrase: derive the key from it; None for a random key in the keyring.

        Returns:
            The recovery code to be written down, "" for a passphrase.

        Raises:
            PlumblineError: no keyring, an unfit passphrase, a history that is in use or damaged; nothing was changed.
        """
        key = self._new_key(passphrase)
        encryption.encrypt(self._path, key)
        return self._settle(key, passphrase)

    def rekey(self, old: bytes, passphrase: str | None) -> str:
        """Gives an encrypted history another key; as `encrypt`. `old` is the key in force."""
        key = self._new_key(passphrase)
        encryption.rekey(self._path, old, key)
        return self._settle(key, passphrase)

    def decrypt(self, old: bytes) -> None:
        """Makes an encrypted history plain and forgets its key."""
        encryption.decrypt(self._path, old)
        self._keys.forget()

    def _new_key(self, passphrase: str | None) -> bytes:
        if passphrase is not None:
            return self._keys.new_passphrase(passphrase)
        key = self._keys.new_random()
        self._keys.stage(key)
        return key

    def _settle(self, key: bytes, passphrase: str | None) -> str:
        if passphrase is not None:
            self._keys.forget()
            return ""
        self._keys.commit()
        return recovery_code(key)
