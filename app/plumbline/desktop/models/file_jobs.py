"""Long jobs on model files, such as hashing 60 GB: at most one per model, with progress, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.tasks import Failed, Task, Tasks
from plumbline.desktop.widgets.amounts import size_text
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Stage, Work

_T = TypeVar("_T")


@dataclass
class _Job:
    what: str
    done: int = 0
    total: int = 0
    task: Task | None = None


class FileJobs(QObject):
    """Running jobs, by the model's name."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._jobs: dict[str, _Job] = {}

    def text(self, name: str) -> str:
        job = self._jobs.get(name)
        if job is None:
            return ""
        if not job.total:
            return f"{job.what}…"
        return translate("Models", "{what}: {done} of {total}").format(
            what=job.what, done=size_text(job.done), total=size_text(job.total)
        )

    def begin(
        self,
        name: str,
        what: str,
        job: Callable[[Work], _T],
        done: Callable[[_T], None],
        failed: Failed,
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`job` may not touch a widget, and leaves nothing half done when it is cancelled. `what`: words before a colon. `say`: for
        a model that the list does not have yet. A second job on the same model is not begun."""
        if name in self._jobs:
            return
        running = self._jobs[name] = _Job(what)

        def progressed(_: Stage, count: int, total: int) -> None:
            running.done, running.total = count, total
            say(self.text(name))
            self.changed.emit()

        def ended(outcome: _T) -> None:
            self._jobs.pop(name, None)
            done(outcome)
            self.changed.emit()

        def broke(error: PlumblineError) -> None:
            self._jobs.pop(name, None)
            failed(error)
            self.changed.emit()

        def stopped() -> None:
            self._jobs.pop(name, None)
            self.changed.emit()

        running.task = self._tasks.job(self, job, ended, broke, stopped=stopped, progress=progressed)
        self.changed.emit()

    def stop_all(self) -> None:
        for name in list(self._jobs):
            self.stop(name)

    def stop(self, name: str) -> None:
        job = self._jobs.get(name)
        if job is not None and job.task is not None:
            job.task.stop()
