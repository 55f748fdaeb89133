"""Remembers which text was being analysed when the program stopped, so that the next start shows it without analysing it.

The text's hash is in a file while it is analysed: a file that is there at the start names a text that froze the program."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plumbline.files.atomic import write_json

log = logging.getLogger(__name__)


class AnalysisMarker:
    """One text is analysed at a time. Every method may be called from any thread."""

    def __init__(self, path: Path) -> None:
        """`path`: the file; what it names now is not trusted until `trust`."""
        self._path = path
        self._distrusted = ""
        with suppress(OSError):
            self._distrusted = path.read_text("utf-8").strip().strip('"')

    def trusts(self, data: bytes) -> bool:
        """False for the text during whose analysis the program stopped."""
        return not self._distrusted or self._distrusted != _hash(data)

    def trust(self, data: bytes) -> None:
        if not self.trusts(data):
            self._distrusted = ""

    @contextmanager
    def analysing(self, data: bytes) -> Iterator[None]:
        try:
            write_json(self._path, _hash(data))
        except OSError as error:  # a disk that can't be written to is no reason to show a text plainly
            log.warning("The analysis is not marked: %s", type(error).__name__)
        try:
            yield
        finally:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
