"""Text whose UTF-8 was read in an encoding of single bytes, and stored so ("Ã©" for "é")."""

from __future__ import annotations

import re

ENCODED_TWICE = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]")
"""A first byte of UTF-8 and one that can follow it, as Latin-1 or Windows-1252 show them."""

_WINDOWS = {ord(char): byte for byte in range(0x80, 0xA0) if (char := bytes([byte]).decode("cp1252", "ignore"))}
"""Characters of Windows-1252 beyond Latin-1, and their bytes. The five bytes that it lacks stand for themselves."""


def bytes_as_characters(text: str) -> str | None:
    """The text with its bytes put together again, where all of it was stored as bytes of Latin-1; else None."""
    return _whole(text, {})


def looks_encoded_twice(text: str) -> str | None:
    """What the text was, where every character of it can be a byte of Latin-1 or Windows-1252 and they make UTF-8; else None."""
    if text.isascii() or not ENCODED_TWICE.search(text):
        return None
    return _whole(text, {}) or _whole(text, _WINDOWS)


def _whole(text: str, windows: dict[int, int]) -> str | None:
    if text.isascii():
        return None
    try:
        data = bytes(windows.get(ord(char), ord(char)) for char in text)
        found = data.decode("utf-8")
    except ValueError:  # no byte, or no UTF-8
        return None
    return found
