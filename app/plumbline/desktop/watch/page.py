"""The Watch page: what is watched at one side, what came and was judged at the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.watch.choices import WatchChoices
from plumbline.desktop.watch.done_list import DoneList
from plumbline.desktop.watch.running import WatchRunner
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import ScrollArea
from plumbline.desktop.widgets.sources import content_text
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.runs import RunView
from plumbline.services.judging.practice import OutsidePracticeError
from plumbline.services.judging.watching.events import WatchRequest
from plumbline.services.judging.watching.journal import Line
from plumbline.services.judging.watching.watch import Watches
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.results.runs import RunRecord

_FORM_WIDTH: Final = 420
_LOOKED_AT: Final = 12
"""Of the newest runs, for one that was interrupted."""


class WatchPage(Page):
    """The Watch page."""

    def __init__(
        self,
        parts: Parts,
        *,
        watches: Callable[[], Watches],
        library: Callable[[], PolicyLibrary],
        runs: Callable[[], RunView],
    ) -> None:
        super().__init__(parts, translate("Watch", "Watch"))
        self._library, self._runs = library, runs
        self._offered = False
        self.choices = WatchChoices()
        self.running = WatchRunner(parts.tasks, watches, self)
        self._asked: WatchRequest | None = None
        self.files = DoneList()
        self.start = button(translate("Watch", "Start"), self.begin, "primary")
        self.stop = button(translate("Watch", "Stop"), self.running.stop)
        self.status = label(wrap=True)
        self.status.setObjectName("Status")
        self.open_folder = button(translate("Watch", "Open folder with verdicts"), self._open_folder)
        self.open_run = button(translate("Watch", "Open in Check"), self.files.show_run)
        self.body.addWidget(self._make_bar())
        self._sides = ListBeside(self._left(), self._right(), _FORM_WIDTH)
        self.body.addWidget(self._sides, 1)
        self.choices.changed.connect(self._update)
        self.running.changed.connect(self._update)
        self.running.done.connect(self._on_done)
        self.running.said.connect(self.say)
        self.running.ended.connect(self.say)
        self.running.ended.connect(self.say_elsewhere)
        self.running.failed.connect(self._on_failed)
        self.files.run_wanted.connect(lambda run: self.intent.emit(intents.ShowRun(run)))
        self.files.currentItemChanged.connect(lambda *_: self._update())
        self._update()

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 10, 16, 10)
        line.addWidget(label(translate("Watch", "Watch"), "title"), 1)
        line.addWidget(flow(self.stop, self.start, trailing=True), 1)
        return bar

    def _left(self) -> QWidget:
        words = label(
            translate(
                "Watch",
                "While this window is open, files in these folders are judged as they arrive, starting with those "
                "already there. The verdicts on each file are saved as a file, next to a journal, and in the "
                "history. The model and effort are those chosen in Settings.",
            ),
            "muted",
            wrap=True,
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.choices)
        column.addStretch(1)
        return _Scrolled(holder)

    def _right(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.status)
        column.addWidget(self.files, 1)
        column.addWidget(flow(self.open_run, self.open_folder))
        return holder

    def opened(self) -> None:
        def policies() -> list[tuple[str, str]]:
            return [(entry.policy.name, entry.policy.title) for entry in self._library().by_title()]

        self.parts.tasks.run(self, policies, self.choices.fill)
        if not self._offered:
            self.parts.tasks.run(self, lambda: self._runs().left(_LOOKED_AT, watched=True), self._offer)

    def _offer(self, left: RunRecord | None) -> None:
        """Offers once to go on with what a stop cut off, unless that is said already."""
        said, self._offered = self._offered, True
        if said or left is None or self.running.active or not self.notice.isHidden():
            return
        words = translate(
            "Watch",
            "Watching “{folder}” was interrupted before all of its files were judged. Nothing is lost: start again with the "
            "same folder for the verdicts, and it resumes where it stopped.",
        ).format(folder=content_text(left))
        ready = self.choices.complete and self.choices.has(left.sources[0])
        self.notice.show_text(words, translate("Watch", "Start") if ready else "", self._begin_again)

    def handlers(self) -> Handlers:
        if self.running.active:
            return {"run.cancel": self.running.stop, "run.pause": self.running.stop}
        return {"run.start": self.begin} if self.choices.complete else {}

    def told(self, intent: intents.Intent) -> None:
        if isinstance(intent, intents.PoliciesChanged | intents.HistoryReplaced):
            self.opened()

    def closing(self) -> None:
        self.running.stop()

    def state(self) -> dict[str, str]:
        return {
            **self.choices.state(),
            "form width": self._sides.list_width,
            "watching": "yes" if self.running.active else "",
        }

    def restore(self, state: Mapping[str, str]) -> None:
        self.choices.restore(state)
        self._sides.restore_width(state.get("form width", ""))
        if state.get("watching"):
            words = translate(
                "Watch", "These folders were being watched when Plumbline was closed. Choose Start to resume."
            )
            self.notice.show_text(words, translate("Watch", "Start"), self._begin_again)

    def begin(self) -> None:
        """Starts what the form says."""
        self._start(self.choices.request(self.parts.preferences.text("export.coop_type")))

    def _begin_again(self) -> None:
        if self.choices.complete:
            self.begin()

    def _start(self, request: WatchRequest) -> None:
        self.notice.hide()
        self._asked = request
        self.running.start(request)

    def _on_failed(self, error: PlumblineError) -> None:
        self.say_elsewhere(f"{translate('Watch', 'Watching has stopped.')} {say_whole(error)}")
        if isinstance(error, OutsidePracticeError) and self._asked is not None:
            check = replace(self._asked.check, practice_anyway=True)
            self.show_practice_error(error, partial(self._start, replace(self._asked, check=check)))
        else:
            self.show_error(error)

    def _on_done(self, lines: list[Line]) -> None:
        self.files.add(lines)
        self.intent.emit(intents.HistoryChanged())

    def _update(self) -> None:
        active = self.running.active
        words = self.running.words if active else f"{self.running.words} {self.choices.missing}".rstrip()
        self.status.setText(words)
        self.choices.setEnabled(not active)
        self.start.setEnabled(not active and self.choices.complete)
        self.stop.setEnabled(active)
        self.open_run.setEnabled(self.files.run is not None)
        self.open_folder.setEnabled(Path(self.choices.output.text().strip() or "\0").is_absolute())
        self.abilities_changed.emit()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.choices.output.text().strip()))


class _Scrolled(ScrollArea):
    """What is as wide as it must be, and scrolled where the window is low."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(translate("Watch", "What is watched"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What it must be as wide as changes with the size of the text."""
        held = self.widget()
        if held is not None and watched is held and event.type() is QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(held.minimumSizeHint().width() + bar + self.width() - self.contentsRect().width())
        return super().eventFilter(watched, event)
