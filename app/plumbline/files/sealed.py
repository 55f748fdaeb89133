"""Files that are handed to somebody else: text, encrypted with a passphrase that both know.

Fernet of the cryptography package (AES-128-CBC with HMAC-SHA256) under a key that scrypt derives from the passphrase. Each guess
takes 128 MiB and a good part of a second.
"""

from __future__ import annotations

import base64
import json
import os
from pathlib import Path
from typing import Final

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message, Size
from plumbline.files.atomic import save_text

FORMAT: Final = 1
MOST_BYTES: Final = 200_000_000
_COST: Final = 2**17
_SALT_BYTES: Final = 16


class WrongPassphraseError(InputError):
    """The file has another passphrase, or was changed."""


def seal(text: str, passphrase: str, file: Path) -> None:
    """Writes a file that only the passphrase opens; raises `MachineError` where it can't be written."""
    salt = os.urandom(_SALT_BYTES)
    token = Fernet(_key(passphrase, salt)).encrypt(text.encode("utf-8"))
    head = {"plumbline": "sealed", "format": FORMAT, "salt": salt.hex(), "data": token.decode("ascii")}
    save_text(file, json.dumps(head) + "\n")


def unseal(file: Path, passphrase: str) -> str:
    """The text in a sealed file.

    Raises:
        WrongPassphraseError: the passphrase is wrong, or the file was changed.
        InputError: it is no such file.
        MachineError: it can't be read.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise MachineError(
            Message("A file can't be opened"),
            Message("{file}: {reason}.", file=file, reason=reason(error)),
            Message("Check its path."),
        ) from error
    if len(data) > MOST_BYTES:
        raise InputError(
            Message("The file is too large"),
            Message("{file} has more than {limit}.", file=file, limit=Size(MOST_BYTES)),
            Message("Is it the right file?"),
        )
    try:
        head = json.loads(data)
        salt, token = bytes.fromhex(head["salt"]), head["data"].encode("ascii")
        known = (head["plumbline"], head["format"], len(salt)) == ("sealed", FORMAT, _SALT_BYTES)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        known = False
    if not known:
        raise InputError(
            Message("This is no file for a second reviewer"),
            Message("{file} was not made by Plumbline for this, by a newer version, or it was changed.", file=file),
            Message("Is it the right file?"),
        )
    try:
        return Fernet(_key(passphrase, salt)).decrypt(token).decode("utf-8")
    except InvalidToken as error:
        raise WrongPassphraseError(
            Message("The file can't be opened with this passphrase"),
            Message("The passphrase is wrong, or {file} was changed.", file=file.name),
            Message("Check the passphrase, capital letters included."),
        ) from error


def _key(passphrase: str, salt: bytes) -> bytes:
    derived = Scrypt(salt=salt, length=32, n=_COST, r=8, p=1).derive(passphrase.encode("utf-8"))
    return base64.urlsafe_b64encode(derived)
