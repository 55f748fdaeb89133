"""One inference process for the whole program: kept warm between uses, and used for one thing at a time.

Loading 12 GB takes many seconds. The same files with the same settings are the same engine; anything else ends the process and
starts another. An engine that has died is noticed when it is asked for, and started anew.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path
from typing import Final

from plumbline.domain.errors import MachineError, PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.model import InstalledModel, Trust
from plumbline.domain.models.server import ServedModel
from plumbline.domain.work import Work
from plumbline.engine.errors import EngineDiedError
from plumbline.engine.interface import Engine, EngineInfo, EngineSettings
from plumbline.services.models.team_server import found_matches

_State = ServedModel | list[tuple[Path, int]]
_Loaded = tuple[_State, EngineSettings]


class Use(Enum):
    """What the engine is held for."""

    CHECK = auto()
    EVALUATION = auto()
    TRIAL = auto()
    MODEL_TEST = auto()
    REQUESTS = auto()  # of other programs
    WATCH = auto()  # of folders
    UNLOADING = auto()
    REKEYING = auto()  # the history can't be written meanwhile
    REINDEXING = auto()  # likewise
    AUDIT = auto()  # of the history; likewise


_LOOK_SECONDS: Final = 0.2
"""How often a wait looks whether the engine is free."""

_OF_THE_HISTORY: Final = frozenset({Use.REKEYING, Use.REINDEXING})
_NOT_OF_A_PERSON: Final = frozenset({Use.REQUESTS, Use.WATCH})

_HELD: Final = {
    Use.CHECK: Message("A check is running."),
    Use.EVALUATION: Message("An evaluation is running."),
    Use.TRIAL: Message("A policy is being tried."),
    Use.MODEL_TEST: Message("A model is being tested."),
    Use.REQUESTS: Message("A request from another program is being judged."),
    Use.WATCH: Message("Files of a watched folder are being judged."),
    Use.UNLOADING: Message("The model is being unloaded."),
    Use.REKEYING: Message("The history's encryption is being changed."),
    Use.REINDEXING: Message("The search index is being rebuilt."),
    Use.AUDIT: Message("The history is being checked."),
}


class InUseError(MachineError):
    """The model is in use."""


class EngineHost:
    """Holds the engine.

    Args:
        make: gives one that has no model yet.
        connect: gives one on the team's server, not started; None where there is no network.
    """

    def __init__(self, make: Callable[[], Engine], connect: Callable[[], Engine] | None = None) -> None:
        self._make = make
        self._connect = connect
        self._engine: Engine | None = None
        self._loaded: _Loaded | None = None
        self._lock = threading.Lock()
        self._held_for = Use.CHECK
        self._counting = threading.Lock()
        self._people = 0  # who wait for what they began themselves, or are about to get it
        self._requests = 0  # likewise
        self._request_uses = 0
        self._watches = 0
        self.uses = 0
        """How often it was held: a caller that held it last finds the number that it knows."""

    @contextmanager
    def use(
        self,
        model: InstalledModel,
        settings: EngineSettings,
        use: Use,
        work: Work | None = None,
        *,
        wait: bool = False,
    ) -> Iterator[Engine]:
        """The engine with a model loaded, for one use alone; with `wait`, as soon as it is free.

        What a person begins waits for requests of other programs that are being judged and for watched folders, and comes before
        those that wait. Requests wait for watched folders, which give way.

        Raises:
            InUseError: the engine is in use.
            PlumblineError: the model can't be loaded.
            Cancelled: the work was cancelled while it waited, or while the model was loaded.
        """
        work = work or Work()
        with self._holding(use, work, wait=wait):
            if use is Use.REQUESTS and self._engine is not None and self.has(model) and _alive(self._engine):
                yield self._engine  # as it is: to load it for each request and again for a check takes too long
            else:
                yield self._load(model, settings, work)

    @contextmanager
    def claim(self, use: Use) -> Iterator[None]:
        """Holds the engine for one use, without loading a model.

        Raises:
            InUseError: the engine is in use; or the history is to be changed as a whole while folders are watched.
        """
        if self._watches and use in _OF_THE_HISTORY:
            raise InUseError(
                Message("Folders are being watched"),
                Message("The history can't be changed as a whole meanwhile."),
                Message("Stop that first."),
            )
        with self._holding(use, None, wait=False):
            yield

    @contextmanager
    def watching(self) -> Iterator[None]:
        """While the block runs, folders are watched: the history stays the one that it is, also while nothing is judged."""
        with self._counting:
            self._watches += 1
        try:
            yield
        finally:
            with self._counting:
                self._watches -= 1

    @contextmanager
    def _holding(self, use: Use, work: Work | None, *, wait: bool) -> Iterator[None]:
        self._acquire(use, work, wait=wait)
        self._held_for = use
        self.uses += 1
        self._request_uses += use is Use.REQUESTS
        try:
            yield
        finally:
            self._lock.release()

    def _acquire(self, use: Use, work: Work | None, *, wait: bool) -> None:
        of_a_person = use not in _NOT_OF_A_PERSON
        with self._counting:
            self._people += of_a_person
            self._requests += use is Use.REQUESTS
        try:
            while not ((of_a_person or not self._people) and self._lock.acquire(blocking=False)):
                if work is None or not (wait or self._soon_free(use)):
                    raise self._in_use()
                work.wait(_LOOK_SECONDS)
        finally:
            with self._counting:
                self._people -= of_a_person
                self._requests -= use is Use.REQUESTS

    def _soon_free(self, use: Use) -> bool:
        """True where what holds the engine is short, or gives way."""
        held = self._held_for
        return self.busy and (held is Use.WATCH or (held is Use.REQUESTS and use not in _NOT_OF_A_PERSON))

    def require_free(self, use: Use = Use.CHECK) -> None:
        """Raises early what `use` would raise after a long preparation."""
        if self.busy and not self._soon_free(use):
            raise self._in_use()

    @property
    def people_wait(self) -> bool:
        """True where somebody waits for the engine who began something."""
        return self._people > 0

    @property
    def requests_wait(self) -> bool:
        return self._requests > 0

    def let_requests_in(self, work: Work) -> None:
        """Waits until those requests that wait have got the engine, for one use. Not to be called while it is held.

        Raises:
            Cancelled: the work was cancelled meanwhile.
        """
        before = self._request_uses
        while self.requests_wait and self._request_uses == before:
            work.wait(_LOOK_SECONDS)

    @property
    def busy(self) -> bool:
        return self._lock.locked()

    @property
    def info(self) -> EngineInfo | None:
        return self._engine.info if self._engine is not None and self._loaded is not None else None

    def has(self, model: InstalledModel) -> bool:
        """True when the model is loaded, under whatever settings; it may have died since."""
        return self._loaded is not None and self._loaded[0] == _state(model)

    def close(self) -> None:
        engine, self._engine, self._loaded = self._engine, None, None
        if engine is not None:
            engine.close()

    def _load(self, model: InstalledModel, settings: EngineSettings, work: Work) -> Engine:
        wanted = (_state(model), settings)
        if self._engine is not None and self._loaded == wanted and _alive(self._engine):
            return self._engine
        self.close()
        work.check()
        engine = self._engine = self._make() if model.server is None or self._connect is None else self._connect()
        try:
            info = engine.start([Path(file).absolute() for file in model.files], settings, work)
            found_matches(model, info)
        except EngineDiedError as error:
            if model.trust is Trust.VERIFIED or model.practice or model.server:
                raise
            raise EngineDiedError(
                error.title,
                error.message,
                *error.hints,
                Message("The file has not been verified and may be damaged."),
                Remedy(RemedyKind.VERIFY_MODEL, model=model.name),
            ) from error
        self._loaded = wanted
        return engine

    def _in_use(self) -> InUseError:
        return InUseError(
            Message("The model is in use"), _HELD[self._held_for], Message("Wait until that is finished, or stop it.")
        )


def _alive(engine: Engine) -> bool:
    try:
        engine.count_tokens([""])
    except PlumblineError:
        return False
    return True


def _state(model: InstalledModel) -> _State:
    """What an engine has loaded of a model: the server's, or each file with its time of change.

    That is in nanoseconds, and 0 for a file that is missing, which loading reports better.
    """
    if model.server is not None:
        return model.server
    found = []
    for file in model.files:
        try:
            changed = file.stat().st_mtime_ns
        except OSError:
            changed = 0
        found.append((Path(file).absolute(), changed))
    return found
