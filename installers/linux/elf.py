"""What the programs and libraries in a folder need: read from their headers with objdump."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\x7fELF"
_VERSION: Final = re.compile(r"\b(GLIBC|GLIBCXX)_([0-9.]+)$")


@dataclass(frozen=True, slots=True)
class Elf:
    """One file: the libraries that it is linked against, its own name as one, and the versions that it asks of the system's."""

    path: Path
    needed: frozenset[str]
    soname: str
    versions: frozenset[tuple[str, tuple[int, ...]]]


@dataclass(frozen=True, slots=True)
class Needs:
    """What a folder needs of the system.

    Attributes:
        libraries: the names that are not in the folder, with the files that need them.
        versions: the newest version of "GLIBC" and "GLIBCXX" that any file asks for.
    """

    libraries: dict[str, list[str]]
    versions: dict[str, tuple[int, ...]] = field(default_factory=dict)


def read(folder: Path) -> list[Elf]:
    """Every ELF file below a folder, links left out."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink() and _is_elf(file)]
    said = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True).stdout
    return list(_parsed(said))


def needs(folder: Path, elves: Iterable[Elf]) -> Needs:
    """What the system has to have."""
    elves = list(elves)
    here = {file.name for file in folder.rglob("*.so*")} | {elf.soname for elf in elves}
    missing: defaultdict[str, list[str]] = defaultdict(list)
    newest: dict[str, tuple[int, ...]] = {}
    for elf in elves:
        for name in elf.needed - here:
            missing[name].append(str(elf.path.relative_to(folder)))
        for kind, version in elf.versions:
            newest[kind] = max(version, newest.get(kind, ()))
    return Needs(dict(sorted(missing.items())), newest)


def unused(folder: Path, elves: Iterable[Elf]) -> list[Path]:
    """Libraries in `folder` itself that nothing below it is linked against, or only such libraries."""
    elves = list(elves)
    kept = {elf.path for elf in elves}
    while True:
        wanted = {name for elf in elves if elf.path in kept for name in elf.needed}
        found = {
            elf.path
            for elf in elves
            if elf.path in kept and elf.path.parent == folder and elf.soname and elf.path.name not in wanted
        }
        if not found:
            return sorted({elf.path for elf in elves} - kept)
        kept -= found


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(_MAGIC)) == _MAGIC


def _parsed(said: str) -> Iterator[Elf]:
    path: Path | None = None
    needed: set[str] = set()
    versions: set[tuple[str, tuple[int, ...]]] = set()
    soname = ""
    for line in said.splitlines():
        words = line.split()
        if line.endswith(("file format elf64-x86-64", "file format elf64-littleaarch64")):
            if path is not None:
                yield Elf(path, frozenset(needed), soname, frozenset(versions))
            path, needed, versions, soname = Path(line.rsplit(":", 1)[0]), set(), set(), ""
        elif words[:1] == ["NEEDED"]:
            needed.add(words[1])
        elif words[:1] == ["SONAME"]:
            soname = words[1]
        elif words[:1] and words[0].startswith("0x") and (match := _VERSION.search(line)):
            versions.add((match[1], tuple(int(part) for part in match[2].split("."))))
    if path is not None:
        yield Elf(path, frozenset(needed), soname, frozenset(versions))
