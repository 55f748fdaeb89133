"""One inference process for the whole program: kept warm between uses, and used by one piece of work at a time.

Loading 12 GB takes many seconds, so that a window in which a policy is tried again and again keeps the model in memory. The same
files with the same settings are the same engine; anything else ends the process and starts another. An engine that has died is
noticed when it is asked for, and started anew.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from plumbline.domain.errors import MachineError, PlumblineError
from plumbline.domain.messages import Message
from plumbline.engine.interface import Engine, EngineInfo, EngineSettings, Progress

_PATIENCE_SECONDS: Final = 30.0


class EngineHost:
    """The way to the engine."""

    def __init__(self, make: Callable[[], Engine]) -> None:
        """`make` gives an engine that has no model yet."""
        self._make = make
        self._engine: Engine | None = None
        self._loaded: tuple[list[tuple[Path, int]], EngineSettings] | None = None
        self._claim = threading.Lock()
        self._claimed_for = ""
        self._brief = False

    @contextmanager
    def claim(self, work: str, *, brief: bool = False) -> Iterator[None]:
        """Keeps the engine for one piece of work. Where a brief one has it, this waits until that is done.

        Args:
            work: what it is, as a noun phrase: "a check".
            brief: it ends by itself in a moment, and is nothing that a person asked for: counting tokens.

        Raises:
            MachineError: another piece of work has it.
        """
        if not self._claim.acquire(timeout=_PATIENCE_SECONDS if self._brief and not brief else 0):
            raise MachineError(
                Message("The model is at work"),
                Message("It is busy with {claimed_for}.", claimed_for=self._claimed_for),
                Message("Wait until that is done, or pause it."),
            )
        self._claimed_for, self._brief = work, brief
        try:
            yield
        finally:
            self._brief = False
            self._claim.release()

    @property
    def busy(self) -> bool:
        """True while a piece of work has the engine."""
        return self._claim.locked()

    def start(self, files: Sequence[Path], settings: EngineSettings, on_progress: Progress | None = None) -> Engine:
        """The engine with these files loaded under these settings; blocks while it loads, and tells how far that is, 0 to 1."""
        wanted = ([(Path(file).absolute(), _changed(file)) for file in files], settings)
        if self._engine is not None and self._loaded == wanted and _alive(self._engine):
            return self._engine
        self.close()
        engine = self._engine = self._make()
        engine.start([path for path, _ in wanted[0]], settings, on_progress)
        self._loaded = wanted
        return engine

    def loaded(self, files: Sequence[Path]) -> Engine | None:
        """The engine if it has these files loaded, under whatever settings; None otherwise."""
        wanted = [(Path(file).absolute(), _changed(file)) for file in files]
        if self._engine is None or self._loaded is None or self._loaded[0] != wanted or not _alive(self._engine):
            return None
        return self._engine

    @property
    def info(self) -> EngineInfo | None:
        """What is loaded, or None."""
        return self._engine.info if self._engine is not None and self._loaded is not None else None

    def kill(self) -> None:
        """Ends the process at once, from any thread: whoever waits for it is told. For a load that a person calls off."""
        engine = self._engine
        if engine is not None:
            engine.kill()

    def close(self) -> None:
        """Ends the process and gives its memory back."""
        engine, self._engine, self._loaded = self._engine, None, None
        if engine is not None:
            engine.close()


def _alive(engine: Engine) -> bool:
    try:
        engine.count_tokens([""])
    except PlumblineError:
        return False
    return True


def _changed(file: Path) -> int:
    """When the file was last written, in nanoseconds; 0 for one that is not there, which the engine will say better."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0
