"""Keys of an encrypted history, and what a file's first bytes say about it.

A key is 32 random bytes, or 48: 32 bytes that come from a passphrase and the 16 bytes of salt that were used, which SQLCipher keeps
as the file's first 16 bytes. So a passphrase needs nothing beside the file, and keys reach the database as hex digits only, never
in a file name or an address. The derivation is SQLCipher 4's own (PBKDF2 with HMAC-SHA512, 256,000 rounds), so that other tools
open such a file with the same passphrase. Source: SQLCipher's API documentation, "PRAGMA key".

The file of an open history is never opened a second time by this process: on POSIX systems closing that second handle would
drop SQLite's locks, and another program could then take the write-ahead log away (https://www.sqlite.org/howtocorrupt.html,
2.2). So the first bytes of open files are remembered here.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections import Counter
from enum import Enum
from pathlib import Path

KEY_BYTES = 32
SALT_BYTES = 16
ROUNDS = 256_000
PLAIN_HEADER = b"SQLite format 3\x00"

FileId = tuple[int, int]

_lock = threading.Lock()
_held: Counter[FileId] = Counter()
_headers: dict[FileId, bytes] = {}


class FileKind(Enum):
    """What a history's file is, as far as its first bytes tell."""

    ABSENT = "absent"  # there is none, or an empty one
    PLAIN = "plain"
    OPAQUE = "opaque"  # encrypted, or no database at all: that can't be told apart without the key


def kind_of(path: Path) -> FileKind:
    """Looks at the first 16 bytes; OSError when the file is there and can't be read."""
    header = _header(path)
    if not header:
        return FileKind.ABSENT
    return FileKind.PLAIN if header == PLAIN_HEADER else FileKind.OPAQUE


def new_key() -> bytes:
    """A random key, to be kept in the system's keyring."""
    return secrets.token_bytes(KEY_BYTES)


def passphrase_key(passphrase: str, path: Path | None = None) -> bytes:
    """The 48-byte key of a passphrase: with the salt of the encrypted file at `path`, or with a new salt where there is none."""
    salt = _header(path) if path is not None and kind_of(path) is FileKind.OPAQUE else b""
    if len(salt) != SALT_BYTES:
        salt = secrets.token_bytes(SALT_BYTES)
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode("utf-8"), salt, ROUNDS, KEY_BYTES) + salt


def key_literal(key: bytes) -> str:
    """The key as SQLCipher's raw-key literal, for `PRAGMA key` and `ATTACH … KEY`."""
    if len(key) not in (KEY_BYTES, KEY_BYTES + SALT_BYTES):
        raise ValueError(f"a key is {KEY_BYTES} or {KEY_BYTES + SALT_BYTES} bytes long, not {len(key)}")
    return f"\"x'{key.hex()}'\""


def hold(path: Path, header: bytes) -> FileId:
    """Notes that this process has the file open, and its first bytes."""
    status = path.stat()
    file = (status.st_dev, status.st_ino)
    with _lock:
        _held[file] += 1
        _headers[file] = header
    return file


def release(file: FileId) -> None:
    """Takes one `hold` back."""
    with _lock:
        _held[file] -= 1
        if not _held[file]:
            del _held[file]
            del _headers[file]


def _header(path: Path) -> bytes:
    with _lock:
        try:
            status = path.stat()
            known = _headers.get((status.st_dev, status.st_ino))
            if known is not None:
                return known
            with path.open("rb") as file:
                return file.read(len(PLAIN_HEADER))
        except FileNotFoundError:
            return b""
