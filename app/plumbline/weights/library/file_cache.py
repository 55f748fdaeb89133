"""What is known about files, so that 63 GB are hashed once and a header is read once.

An entry counts only for the same path, size, modification time and, where the system has them, file number. Losing the cache costs
time and nothing else: a damaged one is started anew, and a folder that can't be written is no reason to fail.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from plumbline.files.atomic import write_json

_MAX_ENTRIES: Final = 2_000


def fingerprint(path: Path) -> str:
    """Size, modification time and file number, which change when the file does."""
    state = path.stat()
    return f"{state.st_size}:{state.st_mtime_ns}:{state.st_ino}"


class FileCache:
    """Facts about files in a JSON file. Threads may share the file; of processes the last writer wins."""

    _writing = threading.Lock()  # of all instances: several may have the same file

    def __init__(self, path: Path) -> None:
        self._path = path

    def known_hash(self, path: Path) -> str | None:
        """Hex sha256 of the file as it is now."""
        value = self.known(path, "sha256")
        return value if isinstance(value, str) else None

    def remember_hash(self, path: Path, sha256: str) -> None:
        self.remember(path, "sha256", sha256)

    def known(self, path: Path, fact: str) -> object:
        entry = self._read().get(str(path.absolute()))
        try:
            current = entry is not None and entry.get("file") == fingerprint(path)
        except OSError:
            return None
        return entry.get(fact) if entry is not None and current else None

    def remember(self, path: Path, fact: str, value: object) -> None:
        """Facts about an earlier state of the file go."""
        key = str(path.absolute())
        with self._writing, contextlib.suppress(OSError):
            now = fingerprint(path)
            entries = self._read()
            old = entries.pop(key, {})
            entries[key] = {**(old if old.get("file") == now else {}), "file": now, fact: value}
            write_json(self._path, dict(list(entries.items())[-_MAX_ENTRIES:]))

    def paths(self) -> list[Path]:
        """Files that are still there, those last remembered first."""
        return [path for path in map(Path, reversed(self._read())) if path.is_file()]

    def _read(self) -> dict[str, Mapping[str, object]]:
        try:
            data = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        if not isinstance(data, dict):
            return {}
        return {path: entry for path, entry in data.items() if isinstance(entry, dict)}
