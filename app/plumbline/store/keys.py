"""Keys of an encrypted history, and what a file's first bytes say about it.

A key is 32 random bytes, or 48: 32 bytes that come from a passphrase and the 16 bytes of salt that were used, which SQLCipher keeps
as the file's first 16 bytes. So a passphrase needs nothing beside the file, and keys reach the database as hex digits only,
never in a file name or an address. The derivation is SQLCipher 4's own (PBKDF2 with HMAC-SHA512, 256,000 rounds), so that other
tools open such a file with the same passphrase. Source: SQLCipher's API documentation, "PRAGMA key".
"""

from __future__ import annotations

import hashlib
import secrets
from enum import Enum
from pathlib import Path

KEY_BYTES = 32
SALT_BYTES = 16
ROUNDS = 256_000
PLAIN_HEADER = b"SQLite format 3\x00"


class FileKind(Enum):
    """What a history's file is, as far as its first bytes tell."""

    ABSENT = "absent"  # there is none, or an empty one
    PLAIN = "plain"
    OPAQUE = "opaque"  # encrypted, or no database at all: that can't be told apart without the key


def kind_of(path: Path) -> FileKind:
    """Looks at the first 16 bytes.

    Raises:
        OSError: the file is there and can't be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except FileNotFoundError:
        return FileKind.ABSENT
    if not header:
        return FileKind.ABSENT
    return FileKind.PLAIN if header == PLAIN_HEADER else FileKind.OPAQUE


def new_key() -> bytes:
    """A random key, to be kept in the system's keyring."""
    return secrets.token_bytes(KEY_BYTES)


def passphrase_key(passphrase: str, path: Path | None = None) -> bytes:
    """The 48-byte key of a passphrase: with the salt of the encrypted file at `path`, or with a new salt where there is none."""
    salt = b""
    if path is not None and kind_of(path) is FileKind.OPAQUE:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    if len(salt) != SALT_BYTES:
        salt = secrets.token_bytes(SALT_BYTES)
    return hashlib.pbkdf2_hmac("sha512", passphrase.encode("utf-8"), salt, ROUNDS, KEY_BYTES) + salt


def key_literal(key: bytes) -> str:
    """The key as SQLCipher's raw-key literal, for `PRAGMA key` and `ATTACH … KEY`.

    Raises:
        ValueError: the key is neither 32 nor 48 bytes long.
    """
    if len(key) not in (KEY_BYTES, KEY_BYTES + SALT_BYTES):
        raise ValueError(f"a key is {KEY_BYTES} or {KEY_BYTES + SALT_BYTES} bytes long, not {len(key)}")
    return f"\"x'{key.hex()}'\""
