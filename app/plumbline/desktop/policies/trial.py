"""Trying the policy on a text: the verdicts of the draft and of the saved version."""

from __future__ import annotations

from collections.abc import Callable, Generator

from PySide6.QtCore import QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.policies.drafting import Drafting
from plumbline.desktop.policies.try_card import TryCard
from plumbline.desktop.policies.versions_view import version_name
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import HistoryChanged
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Task
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.verdict_words import word
from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.work import Stage, Work
from plumbline.services.judging.trying import TrialEvent, Trials, Tried


class Trial(QObject):
    """One trial at a time."""

    changed = Signal()
    """A trial has begun or ended."""
    said = Signal(QWidget)
    """Emits what shows the newest verdict."""

    def __init__(self, page: Page, card: TryCard, drafting: Drafting, trials: Callable[[], Trials]) -> None:
        super().__init__(page)
        self._page, self._card, self._drafting = page, card, drafting
        self._trials = trials
        self._task: Task | None = None
        self._sentences: list[Message] = []
        card.wanted.connect(self.begin)
        card.stop_wanted.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._task is not None

    def begin(self) -> None:
        if self._task is not None or self._drafting.draft is None:
            return
        if self._card.field.toPlainText().strip():
            self._drafting.when_analysed(self._judge)
        else:
            self._card.field.setFocus()

    def _judge(self) -> None:
        text, draft = self._card.field.toPlainText(), self._drafting.draft
        if self._task is not None or draft is None or not self._drafting.settled():
            return
        base = self._drafting.base
        changed = self._drafting.changed
        saved = base.version if base is not None and changed else None
        trials, keep = self._trials, self._card.keep.isChecked()
        date = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        names = [translate("Policies", "Current text") if changed or base is None else version_name(base)]
        if saved is not None and base is not None:
            names.append(version_name(base))
        self._card.begin(names)
        self._sentences.clear()

        def events(work: Work) -> Generator[TrialEvent, None, None]:
            policies = [draft.version(), *([saved] if saved is not None else [])]
            yield from trials().judge(policies, text, date, self._sentences.append, work, keep=keep)

        self._card.show_state(translate("Policies", "Judging…"))
        self._task = self._page.parts.tasks.follow(
            self, events, self._take, self._ended, self._failed, progress=self._show_stage
        )
        self.changed.emit()

    def stop(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _take(self, batch: list[TrialEvent]) -> None:
        rules = self._drafting.analysis.rules if self._drafting.analysis else {}
        for event in batch:
            outcome = self._card.outcomes[event.place]
            if isinstance(event, Tried):
                outcome.show_verdict(event.verdict, rules, practice=event.practice)
                self.said.emit(outcome)
                if event.place == 0:
                    announce(self._card, word(event.verdict.decision))
                if event.run is not None:
                    self._page.intent.emit(HistoryChanged())
            elif event.channel == "analysis":
                outcome.write(event.text, event.part, event.parts)
        self._card.show_state(translate("Policies", "Judging…"))

    def _ended(self) -> None:
        self._task = None
        self._card.show_state("")
        if self._sentences:
            self._page.say("\n".join(dict.fromkeys(map(say, self._sentences))))
        self.changed.emit()

    def _failed(self, error: PlumblineError) -> None:
        self._task = None
        self._card.show_state("")
        self._card.begin([])
        self._page.show_error(error)
        self.changed.emit()

    def _show_stage(self, stage: Stage, done: int, total: int) -> None:
        words = {
            Stage.HASHING: translate("Policies", "Verifying the model file: {share} %"),
            Stage.LOADING: translate("Policies", "Loading model: {share} %"),
            Stage.PREFILLING: translate("Policies", "Processing policy: {share} %"),
        }
        if self._task is not None and stage in words:
            self._card.show_state(words[stage].format(share=100 * done // total if total else 0))
