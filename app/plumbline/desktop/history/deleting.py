"""Deleting in steps, between which the history answers others: progress in words, and an end behind the run that was begun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.history.work_bar import WorkBar
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.steps import Steps
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.deletion import Clearing, Removal, Removed

_T = TypeVar("_T")


class Deleting(QObject):
    """One deletion at a time."""

    ended = Signal(str)
    """It is over, or stopped; what is to be said of it."""
    failed = Signal(object)
    """It is over by trouble."""
    finished = Signal()
    """A run whose deletion was begun when it was stopped is gone too."""

    def __init__(self, tasks: Tasks, clearing: Callable[[], Clearing], bar: WorkBar, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._clearing, self._bar = tasks, clearing, bar
        self._steps: Steps[Removed] | Steps[None] | None = None
        self._removed = 0
        self._items = 0

    def begin(self, removal: Removal) -> None:
        """Deletes."""
        self._removed, self._items = 0, removal.items
        steps = self._each(lambda clearing: clearing.remove(removal))
        deletion = Steps(self._tasks, self, steps, self._on_step, self._on_end, self._on_error)
        self._steps = deletion
        self._bar.begin(translate("History", "Deleting…"), deletion.stop)

    def stop(self) -> None:
        """Ends it behind the step that is under way; what is left of a run is deleted when the window opens again."""
        if self._steps is not None:
            self._steps.stop()

    def _each(self, do: Callable[[Clearing], Iterator[_T]]) -> Iterator[_T]:
        """The steps; the history is opened with the first of them, in its lane."""
        yield from do(self._clearing())

    def _on_step(self, removed: Removed) -> None:
        self._removed = removed.items
        if removed.items < self._items:
            words = translate("History", "Deleting: {done} of {total} items")
            words = words.format(done=number_text(removed.items), total=number_text(self._items))
        else:
            words = translate("History", "Making the file smaller…")
        self._bar.say(words, removed.items, self._items)

    def _on_end(self, whole: bool) -> None:
        self._bar.hide()
        if not whole:  # a run that was begun is deleted to its end
            self._finish()
        self.ended.emit(translate("History", "%n item(s) were deleted.", "", self._removed))

    def _on_error(self, error: PlumblineError) -> None:
        self._bar.hide()
        self.failed.emit(error)

    def _finish(self) -> None:
        steps = self._each(lambda clearing: clearing.finish())
        self._steps = Steps(self._tasks, self, steps, lambda _: None, lambda _: self.finished.emit(), self.failed.emit)
