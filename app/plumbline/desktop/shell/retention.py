"""What happens when the window opens: verdicts older than the person wants to keep are deleted, and it is said how many."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.steps import Steps
from plumbline.desktop.shell.tasks import Tasks
from plumbline.services.history.deletion import Deleted, Deletions


class Retention(QObject):
    """Keeps to `history.keep_days`, in short steps, and goes on with forgetting what was deleted before."""

    def __init__(
        self,
        deletions: Callable[[], Deletions],
        tasks: Tasks,
        preferences: Preferences,
        tell: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`tell`: says a sentence in the window, after something was deleted."""
        super().__init__(parent)
        self._deletions, self._tasks, self._preferences, self._tell = deletions, tasks, preferences, tell
        self._deleted = Deleted(0, 0)
        self._steps: Steps[Deleted] | None = None

    def begin(self) -> None:
        days = self._preferences.number("history.keep_days")
        self._steps = Steps(self._tasks, self, self._work(days), self._on_step, lambda _: self._on_end(days))

    def _work(self, days: int) -> Iterator[Deleted]:
        deletions = self._deletions()
        deleted = Deleted(0, 0)
        if days:
            for deleted in deletions.remove(deletions.older(days)):
                yield deleted
        for _ in deletions.finish():
            yield deleted

    def _on_step(self, deleted: Deleted) -> None:
        self._deleted = deleted

    def _on_end(self, days: int) -> None:
        if self._deleted.items:
            self._tell(
                translate(
                    "Retention",
                    "{n} verdicts past the retention period were deleted.",
                    "",
                    self._deleted.items,
                ).format(days=days)
            )
