"""Deleting in steps, between which the history serves others, with progress in words and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.steps import Steps
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.work_bar import WorkBar
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.deletion import Deleted, DeletionPlan, Deletions

_T = TypeVar("_T")


class Deletion(QObject):
    """One deletion at a time."""

    ended = Signal(str)
    """It is finished or was stopped; emits what to say."""
    failed = Signal(PlumblineError)
    finished = Signal()
    """The run that was being deleted when it was stopped is gone too."""

    def __init__(self, tasks: Tasks, deletions: Callable[[], Deletions], bar: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._deletions, self._bar = tasks, deletions, bar
        self._steps: Steps[Deleted] | Steps[None] | None = None
        self._deleted = 0
        self._items = 0

    def begin(self, plan: DeletionPlan) -> None:
        self._deleted, self._items = 0, plan.items
        steps = self._each(lambda deletions: deletions.remove(plan))
        deletion = Steps(self._tasks, self, steps, self._on_step, self._on_end, self._on_error)
        self._steps = deletion
        self._bar.begin(translate("History", "Deleting…"), deletion.stop)

    def stop(self) -> None:
        """Ends it after the current step; the rest of a run is deleted when the window opens again."""
        if self._steps is not None:
            self._steps.stop()

    def _each(self, do: Callable[[Deletions], Iterator[_T]]) -> Iterator[_T]:
        """The first step opens the history, in its lane."""
        yield from do(self._deletions())

    def _on_step(self, deleted: Deleted) -> None:
        self._deleted = deleted.items
        if deleted.items < self._items:
            words = translate("History", "Deleting: {done} of {n} items", "", self._items)
            words = words.format(done=number_text(deleted.items))
        else:
            words = translate("History", "Compacting the history file…")
        self._bar.say(words, deleted.items, self._items)

    def _on_end(self, whole: bool) -> None:
        self._bar.end()
        if not whole:  # the rest of a run that was begun is deleted too
            self._finish()
        self.ended.emit(translate("History", "{n} items deleted.", "", self._deleted))

    def _on_error(self, error: PlumblineError) -> None:
        self._bar.end()
        self.failed.emit(error)

    def _finish(self) -> None:
        steps = self._each(lambda deletions: deletions.finish())
        self._steps = Steps(self._tasks, self, steps, lambda _: None, lambda _: self.finished.emit(), self.failed.emit)
