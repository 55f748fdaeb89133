"""The watch that is going on, in words. There is one at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QObject, Qt, Signal

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.amounts import number_text
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.run import ItemsRead, Recorded, RunCounts, RunEnded, RunStarted
from plumbline.domain.work import Stage, Work
from plumbline.services.judging.watching.events import FileDone, FolderLost, Looked, WatchEvent, Watching, WatchRequest
from plumbline.services.judging.watching.journal import Event, Line
from plumbline.services.judging.watching.watch import Watches


class WatchRunner(QObject):
    """Everything here is for the main thread."""

    changed = Signal()
    """Whether it goes on, or its words, have changed."""
    done = Signal(list)
    """New lines of the journal."""
    said = Signal(str)
    ended = Signal(str)
    """In words; not where it failed."""
    failed = Signal(PlumblineError)

    _told = Signal(str)

    def __init__(self, tasks: Tasks, watches: Callable[[], Watches], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._watches = tasks, watches
        self._task: Task | None = None
        self._stopping = False
        self._folders = self._files = self._incomplete = 0
        self._counts: RunCounts | None = None
        self._stage = ""
        self._told.connect(self.said, Qt.ConnectionType.QueuedConnection)

    @property
    def active(self) -> bool:
        return self._task is not None

    def start(self, request: WatchRequest) -> None:
        if self._task is not None:
            return

        def events(work: Work) -> Generator[WatchEvent, None, None]:
            yield from self._watches().watch(request, self._notify, work)

        self._stopping, self._counts, self._stage = False, None, ""
        self._folders = self._files = self._incomplete = 0
        self._task = self._tasks.follow(self, events, self._take, self._over, self._broke, progress=self._on_stage)
        self.changed.emit()

    def stop(self) -> None:
        """What is being judged is taken up by the next start."""
        if self._task is not None:
            self._stopping = True
            self._task.stop()
            self.changed.emit()

    @property
    def words(self) -> str:
        if not self.active:
            return translate("Watch", "Nothing is being watched.")
        if self._stopping:
            return translate("Watch", "Stopping…")
        if not self._folders:
            return translate("Watch", "Preparing…")
        parts = [translate("Watch", "Watching {n} folders", "", self._folders)]
        if self._counts is not None:
            parts.append(self._stage or self._judging_words(self._counts))
        elif not self._incomplete:
            parts.append(translate("Watch", "waiting for new files"))
        if self._files:
            parts.append(translate("Watch", "{n} files done", "", self._files))
        if self._incomplete:
            parts.append(translate("Watch", "{n} files may still be written to", "", self._incomplete))
        return " · ".join(parts)

    @staticmethod
    def _judging_words(counts: RunCounts) -> str:
        if not counts.total:
            return translate("Watch", "reading new files…")
        words = translate("Watch", "judging: {done} of {n} items", "", counts.total)
        return words.format(done=number_text(counts.done))

    def _notify(self, message: Message) -> None:
        self._told.emit(say(message))

    def _on_stage(self, stage: Stage, _done: int, _total: int) -> None:
        self._stage = translate("Watch", "loading the model…") if stage is Stage.LOADING else ""
        self._counts = self._counts or RunCounts()
        self.changed.emit()

    def _take(self, batch: list[WatchEvent]) -> None:
        lines: list[Line] = []
        for event in batch:
            if isinstance(event, FileDone):
                lines.append(event.line)
                self._files += event.line.event not in (Event.CHANGED, Event.GONE)
            elif isinstance(event, FolderLost):
                words = translate("Watch", "{folder} can't be read. Plumbline keeps trying.")
                self.said.emit(f"{words.format(folder=event.folder)} {say(event.why)}")
            else:
                self._take_one(event)
        if lines:
            self.done.emit(lines)
        self.changed.emit()

    def _take_one(self, event: WatchEvent) -> None:
        if isinstance(event, Watching):
            self._folders = len(event.folders)
        elif isinstance(event, Looked):
            self._incomplete, self._counts = event.incomplete, RunCounts() if event.ready else None
        elif isinstance(event, ItemsRead):
            self._counts = RunCounts(total=event.items)
        elif isinstance(event, RunStarted):
            self._counts, self._stage = event.counts, ""
        elif isinstance(event, Recorded) and self._counts is not None:
            self._counts = self._counts.plus(event.decision)
        elif isinstance(event, RunEnded):
            self._counts = RunCounts()

    def _over(self) -> None:
        self._end()
        self.ended.emit(
            translate("Watch", "Watching has stopped: {n} files done.", "", self._files)
            if self._files
            else translate("Watch", "Watching has stopped.")
        )

    def _broke(self, error: PlumblineError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.changed.emit()
