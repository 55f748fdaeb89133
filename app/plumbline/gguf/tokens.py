"""The bytes of every token in a GGUF file's vocabulary, for files of a known origin: the header's reader skips them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from plumbline.domain.errors import reason
from plumbline.domain.messages import Message
from plumbline.gguf.cursor import MAX_STRING, Cursor
from plumbline.gguf.errors import UnreadableModelError
from plumbline.gguf.header import MAX_ELEMENTS, MAX_KEY, MAX_PAIRS
from plumbline.gguf.types import ARRAY, SCALAR_BYTES, STRING

_TOKENS: Final = "tokenizer.ggml.tokens"


def read_tokens(path: Path) -> list[bytes]:
    """Each token's bytes, by its id; a control token's are its text.

    Raises:
        DamagedModelError: the file is broken, or has no vocabulary.
        UnreadableModelError: it is not there or can't be read.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(0)
            return [_bytes_of(token) for token in _texts(Cursor(file, size, path.name))]
    except OSError as error:
        raise UnreadableModelError(
            Message("The model file can't be read"),
            Message("“{file}”: {reason}.", file=path, reason=reason(error)),
            Message("Check that the file is there and that you have permission to read it."),
        ) from error


def _texts(cursor: Cursor) -> list[str]:
    cursor.take(4 + 4 + 8)  # magic, version, tensors
    name = Message("A property's name")
    for _ in range(min(cursor.integer("<Q"), MAX_PAIRS)):
        key = cursor.string(MAX_KEY, name)
        kind = cursor.integer("<I")
        if kind == STRING:
            cursor.skip(cursor.integer("<Q"))
        elif kind != ARRAY:
            cursor.skip(SCALAR_BYTES.get(kind, 0))
        else:
            kind, count = cursor.integer("<I"), min(cursor.integer("<Q"), MAX_ELEMENTS)
            if key == _TOKENS:
                return [cursor.string(MAX_STRING, Message("A token")) for _ in range(count)]
            if kind == STRING:
                cursor.walk_strings(count)
            else:
                cursor.skip(count * SCALAR_BYTES.get(kind, 0))
    raise cursor.bad(Message("It has no vocabulary."))


def _bytes_of(text: str) -> bytes:
    """The bytes that a byte-level vocabulary writes as printable characters; a text that is not so written stays as it is."""
    try:
        return bytes(_BYTES[character] for character in text)
    except KeyError:
        return text.encode("utf-8")


def _byte_table() -> dict[str, int]:
    """Source: GPT-2's vocabulary: printable characters stand for themselves, the other bytes for characters from 256 on."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in set(printable)]
    return {chr(byte): byte for byte in printable} | {chr(256 + at): byte for at, byte in enumerate(others)}


_BYTES: Final = _byte_table()
