"""File names from elsewhere, checked before they become names on this disk.

A name from elsewhere that is not a single plain component (folders, drive letters, control or direction-changing characters, device
names of Windows) is refused, never changed; a file of a person's own gets a plain one. Invariant: `local_name(x)` and
`imported_name(x)` joined to a folder stay directly in that folder, on every system.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.gguf.split_set import split_name

MAX_NAME_BYTES: Final = 200
_DEVICES: Final = frozenset(
    (
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{kind}{digit}" for kind in ("com", "lpt") for digit in "0123456789¹²³"),
    )
)
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_SLUG_BYTES: Final = 80
_NAMELESS: Final = "model"
_FOLDERS: Final = 3
_ACCENTS: Final = re.compile("([a-z])[\u0300-\u036f]+")
_SAYS_NOTHING: Final = re.compile(
    r"(?:models?|ggml|gguf|weights|default|main|snapshots|files|blobs|downloads|desktop|documents|\d{1,4}|[0-9a-f]{12,64}"
    r"|i?q\d|k|[sml]|xl|xs|b?f(?:16|32)|mxfp4|ud)"
)
"""What models of every name are called, and how they are packed."""

_REPOSITORY: Final = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9][A-Za-z0-9._-]{0,95}$")


def local_name(path: str) -> str:
    """The name that a listed file gets here: the last part of its path. An unsafe path is an `InputError`."""
    parts = path.split("/")
    name = parts[-1]
    if any(not is_plain(part) for part in parts):
        raise InputError(
            Message("A file has an unsafe name"),
            Message("The file list contains the name {file}, which is not safe to write.", file=shown(path)),
            Message("It was not downloaded. Tell the publisher, or get the model from elsewhere."),
        )
    return name


def imported_name(name: str) -> str:
    """The name that a file of a person's own gets in the models folder: its own where that is plain on every system."""
    if is_plain(name):
        return name
    split = split_name(name)
    return f"{slug(name)}-{split.number:05d}-of-{split.parts:05d}.gguf" if split else f"{slug(name)}.gguf"


def is_plain(name: str) -> bool:
    """True for a single, harmless component of a path, on every system."""
    if not name or len(name.encode("utf-8", "surrogatepass")) > MAX_NAME_BYTES:
        return False
    if name.startswith((".", "~", "-", " ")) or name.endswith((".", " ")):
        return False
    if any(
        char in _FORBIDDEN or unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for char in name
    ):
        return False
    if unicodedata.normalize("NFKC", name) != name:
        return False
    return name.split(".", 1)[0].strip().lower() not in _DEVICES


def distinct(names: Iterable[str]) -> None:
    """Raises `InputError` for names that differ in capital letters alone, which are one file on some systems."""
    seen: dict[str, str] = {}
    for name in names:
        other = seen.setdefault(name.casefold(), name)
        if other is not name:
            raise InputError(
                Message("Two files have the same name"),
                Message("{other} and {name} can't both be kept in one folder.", other=shown(other), name=shown(name)),
            )


def shown(name: str) -> str:
    """A name from elsewhere as it may be printed: no control characters, not endlessly long."""
    clean = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in name[:120])
    return f"“{clean}{'…' if len(name) > 120 else ''}”"


def slug(name: str) -> str:
    """A short name to type, from a file's name: lower case, letters of any script, digits, points and hyphens."""
    split = split_name(name)
    stem = split.stem if split else re.sub(r"\.gguf$", "", name, flags=re.IGNORECASE)
    text = _ACCENTS.sub(r"\1", unicodedata.normalize("NFKD", stem).lower())
    text = re.sub(r"(?:[^\w.]|_)+", "-", unicodedata.normalize("NFKC", text)).strip("-.")
    text = text.encode("utf-8", "ignore")[:_SLUG_BYTES].decode("utf-8", "ignore").strip("-.")
    return text if text and is_plain(text) else _NAMELESS


def telling(path: Path) -> str:
    """As `slug`, of a model's file, or where its name says nothing ("model.gguf") of the folder that it is in."""
    for part in (path.name, *(folder.name.rpartition("--")[2] for folder in list(path.parents)[:_FOLDERS])):
        name = slug(part)
        if not all(_SAYS_NOTHING.fullmatch(word) for word in re.split("[-.]", name)):
            return name
    return slug(path.name)


def is_repository(text: str) -> bool:
    """True for `organisation/name` as the hub writes it."""
    return _REPOSITORY.match(text) is not None and ".." not in text and "--" not in text
