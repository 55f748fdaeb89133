"""Running an evaluation: starting, resuming and stopping it, and its status. One at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_error, say_title
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.services.evaluation.evaluate import EvaluationRequest, Evaluations
from plumbline.services.evaluation.events import ColumnBegun, ColumnSkipped, EvaluationEnded, EvaluationEvent


class RunningEvaluation(QObject):
    """The evaluation that is being judged; `number` is "" before it has one."""

    began = Signal()
    column_begun = Signal()
    """`status` is new; `number` may be."""
    finished = Signal(str)
    ended = Signal(str)
    """It is over, whichever way; emits what a person should know."""
    failed = Signal(PlumblineError)
    """After `ended`."""

    def __init__(self, tasks: Tasks, evaluations: Callable[[], Evaluations], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._evaluations = tasks, evaluations
        self._task: Task | None = None
        self._sentences: list[str] = []
        self.number = ""
        self.status = ""

    @property
    def active(self) -> bool:
        return self._task is not None

    def shows(self, number: str) -> bool:
        """True while this evaluation runs, or one that has no number yet."""
        return self.active and self.number in {"", number}

    def start(self, request: EvaluationRequest) -> None:
        self._follow("", lambda work: self._evaluations().start(request, self._notify, work))

    def resume(self, number: str) -> None:
        self._follow(number, lambda work: self._evaluations().run(int(number), self._notify, work))

    def stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self.status = translate("Evaluate", "stopping…")
            self.column_begun.emit()

    def end(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _follow(self, number: str, run: Callable[[Work], Generator[EvaluationEvent, None, None]]) -> None:
        if self._task is not None:
            return
        self._sentences.clear()
        self.number, self.status = number, translate("Evaluate", "preparing…")
        self._task = self._tasks.follow(self, run, self._take, self._end, self._fail)
        self.began.emit()

    def _notify(self, message: Message) -> None:
        self._sentences.append(say(message))

    def _take(self, batch: list[EvaluationEvent]) -> None:
        for event in batch:
            if isinstance(event, ColumnBegun):
                self.status = translate("Evaluate", "row {number} of {all}").format(
                    number=event.column, all=event.columns
                )
                self.number = str(event.evaluation)
                self.column_begun.emit()
            elif isinstance(event, ColumnSkipped):
                self._sentences += [say_title(event.error), say_error(event.error)]
            elif isinstance(event, EvaluationEnded):
                self.finished.emit(
                    translate("Evaluate", "Evaluation finished.")
                    if event.finished
                    else translate("Evaluate", "Evaluation stopped. You can resume it at any time.")
                )

    def _end(self) -> None:
        self._task = None
        self.ended.emit("\n".join(dict.fromkeys(self._sentences)))

    def _fail(self, error: PlumblineError) -> None:
        self._end()
        self.failed.emit(error)
