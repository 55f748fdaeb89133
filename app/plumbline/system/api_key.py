"""The key with which other programs of this machine ask: made here, shown once, known afterwards by its hash alone.

The hash is kept in the system's keyring. Where there is none, the key is valid until the program ends.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from plumbline.system.secrets import NoKeyringError, Secrets

API_KEY: Final = "api key"
_PREFIX: Final = "plumbline-"
_FRESH_SECONDS: Final = 5.0
"""How long a hash from the keyring is trusted: another process can have made a new key."""


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that was just made. `kept_in`: what the keyring calls itself; "" where there is none."""

    text: str
    kept_in: str


class ApiKeys:
    """The one key in force. May be used from several threads."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self._lock = threading.Lock()
        self._hash = ""
        self._read_at: float | None = None

    def make(self) -> NewKey:
        """A new key, which replaces the one before."""
        key = _PREFIX + secrets.token_urlsafe(32)
        with self._lock:
            self._hash, self._read_at = _hash(key), None
            try:
                self._secrets.set(API_KEY, self._hash)
            except NoKeyringError:
                return NewKey(key, "")
            self._read_at = time.monotonic()
            return NewKey(key, self._secrets.store_name)

    def remove(self) -> None:
        """There is no key any more."""
        with self._lock:
            self._hash, self._read_at = "", None
            with suppress(NoKeyringError):
                self._secrets.delete(API_KEY)

    @property
    def exists(self) -> bool:
        return bool(self._current())

    @property
    def name(self) -> str:
        """A short name of the key, which is no secret; "" without one."""
        return self._current()[:8]

    def accepts(self, text: str) -> bool:
        current = self._current()
        return bool(current) and hmac.compare_digest(_hash(text), current)

    def _current(self) -> str:
        with self._lock:
            if self._read_at is None or time.monotonic() - self._read_at > _FRESH_SECONDS:
                with suppress(NoKeyringError):  # then what was made here counts
                    self._hash = self._secrets.get(API_KEY) or ("" if self._read_at else self._hash)
                    self._read_at = time.monotonic()
            return self._hash


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
