"""What must not happen while the window is driven: messages of Qt's, exceptions that nobody expected, a window that hangs."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final

from support.qt_messages import hearing

HANGS_S: Final = 300
"""A window that does not answer for so long ends the run, with the stacks of all threads."""


def alive() -> None:
    """The window answers: from now on it has its time again."""
    faulthandler.dump_traceback_later(HANGS_S, exit=True)


class Watch:
    """Collects troubles, and keeps a journal of what was done."""

    def __init__(self, journal: Path) -> None:
        self.troubles: list[str] = []
        self.number = 0
        self.last = ""
        self._journal = journal.open("a", encoding="utf-8", buffering=1)

    def note(self, words: str) -> None:
        """What is about to be done; also after a crash it stands in the journal."""
        self.last = f"{self.number}: {words.encode('unicode_escape').decode('ascii')}"
        self._journal.write(f"{self.last}\n")
        alive()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Hears of everything until it ends."""
        earlier = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda one: self._on_exception(one.exc_type, one.exc_value, one.exc_traceback)
        threading.excepthook = lambda one: self._on_exception(one.exc_type, one.exc_value, one.exc_traceback)
        with hearing() as said:
            self._said = said
            try:
                yield
            finally:
                self.look()
                sys.excepthook, sys.unraisablehook, threading.excepthook = earlier
                faulthandler.cancel_dump_traceback_later()
                self._journal.close()

    def look(self) -> None:
        """Takes over what Qt has said."""
        self.troubles += [f"Qt said: {text}" for text in self._said]
        self._said.clear()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.troubles.append("".join(traceback.format_exception(kind, error, trace)))
