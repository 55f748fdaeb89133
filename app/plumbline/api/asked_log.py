"""The list of who asked and when, never what: a line for each program and minute, written at its first request there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from plumbline.domain.models.download import Contact
from plumbline.files.contacts import ContactLog

ANSWERED: Final = "answered"
REFUSED: Final = "refused"


class AskedLog:
    """Counts requests by program. May be used from several threads."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._lock = threading.Lock()
        self._minute = -1
        self._log = ContactLog(path)
        self._more: dict[tuple[str, str], int] = {}

    def note(self, who: str, accepted: bool) -> None:
        """Counts one request. After an `OSError` none may be answered."""
        kind = (who, ANSWERED if accepted else REFUSED)
        with self._lock:
            minute = int(self._clock() // 60)
            if minute != self._minute:
                self._flush()
                self._minute, self._log, self._more = minute, ContactLog(self._path), {}
            if kind in self._more:
                self._more[kind] += 1
            else:
                self._more[kind] = 0
                self._log.note(*kind, requests=1)

    def read(self) -> list[Contact]:
        """Oldest first. `host` is what the program calls itself, `what` is `ANSWERED` or `REFUSED`."""
        with self._lock:
            self._flush()
        return self._log.read()

    def close(self) -> None:
        """Writes down the counts; more can be noted afterwards."""
        with self._lock, suppress(OSError):  # on a full disk the counts are lost, and the programs' names are not
            self._flush()

    def clear(self) -> None:
        with self._lock:
            self._minute, self._more = -1, {}
            self._log.clear()

    def _flush(self) -> None:
        for kind, count in self._more.items():
            if count:
                self._log.note(*kind, requests=count)
                self._more[kind] = 0
