"""Long work on the history in short steps: between two of them the history's one thread does what others have asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from plumbline.desktop.shell.tasks import Failed, Tasks

_T = TypeVar("_T")


class Steps(Generic[_T]):
    """Takes one step after the other; `stop` ends it after the current step."""

    def __init__(
        self,
        tasks: Tasks,
        owner: QObject,
        steps: Iterator[_T],
        on_step: Callable[[_T], None],
        on_end: Callable[[bool], None],
        failed: Failed | None = None,
    ) -> None:
        """Begins. Each `next` of `steps` is one step; `on_end` hears True when all were done, False when it was stopped."""
        self._tasks, self._owner, self._steps = tasks, owner, steps
        self._on_step, self._on_end, self._failed = on_step, on_end, failed
        self._stopped = False
        self._next()

    def stop(self) -> None:
        self._stopped = True

    def _next(self) -> None:
        self._tasks.run(self._owner, self._step, self._done, self._failed)

    def _step(self) -> tuple[_T] | None:
        return next(((step,) for step in self._steps), None)

    def _done(self, step: tuple[_T] | None) -> None:
        if step is None:
            self._on_end(True)
            return
        self._on_step(step[0])
        if self._stopped:
            self._on_end(False)
        else:
            self._next()
