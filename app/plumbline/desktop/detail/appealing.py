"""What an item's appeals can be asked for: a new one, or the decision on the open one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.detail.appeal_decision import DecideAppealDialog, SecondDecision
from plumbline.desktop.detail.appeals import AppealDialog
from plumbline.desktop.detail.statement import ReplyDialog
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.domain.appeals import Appeal, counting
from plumbline.services.history.appeals import Appeals
from plumbline.services.history.label_meanings import titled_labels
from plumbline.store.history import History
from plumbline.store.refusals import AppealError
from plumbline.store.results.items import ItemRecord


class Appealing(QObject):
    """Asks, and records the answer."""

    recorded = Signal(int)
    """The number of an item whose appeals have changed."""
    opened = Signal(int)
    """The number of a new appeal."""

    def __init__(self, parent: QWidget, parts: Parts, history: Callable[[], History], show_error: Failed) -> None:
        super().__init__(parent)
        self._parent, self._parts, self._history, self._show_error = parent, parts, history, show_error

    def ask(self, item: ItemRecord, way: str) -> None:
        """For a new appeal, or for the decision where one is open. `way`: how the item's text is shown."""
        waiting = next((appeal for appeal in item.appeals if appeal.is_open), None)
        if waiting is not None:
            self.ask_decision(item, waiting, way)
            return
        against = counting(item.verdict, item.recorded, item.reviews) if item.verdict else None
        if against is None:
            self._show_error(AppealError.nothing_decided())
            return
        AppealDialog(self._parent, against, partial(self._open, item)).open()

    def ask_decision(self, item: ItemRecord, appeal: Appeal, way: str) -> None:
        """For the decision on an open appeal."""
        labels = titled_labels(item.spec.policy)
        done = partial(self._decide, item, appeal)
        DecideAppealDialog(self._parent, appeal, labels, self._name, way, done).open()

    @property
    def _name(self) -> str:
        return self._parts.preferences.text("review.name")

    def _open(self, item: ItemRecord, words: str) -> None:
        history, name = self._history, self._name
        self._record(
            item,
            lambda: Appeals(history()).open(item.item_id, words, name),
            lambda appeal: self.opened.emit(appeal.id),
        )

    def _decide(self, item: ItemRecord, appeal: Appeal, made: SecondDecision) -> None:
        history, name = self._history, self._name

        def decide() -> Appeal:
            appeals = Appeals(history())
            if made.decision is None:
                return appeals.uphold(appeal.id, made.reason, name)
            return appeals.overturn(appeal.id, made.decision, made.label, made.reason, name)

        def reply(decided: Appeal) -> None:
            parts = self._parts
            if made.replies and decided.ruling is not None:
                ReplyDialog(self._parent, parts, decided.id, decided.ruling, self._show_error).open()

        self._record(item, decide, reply)

    def withdraw(self, item: ItemRecord, appeal: Appeal, reason: str) -> None:
        """Ends an appeal without a decision."""
        history, name = self._history, self._name
        self._record(item, lambda: Appeals(history()).withdraw(appeal.id, reason, name))

    def _record(
        self, item: ItemRecord, record: Callable[[], Appeal], then: Callable[[Appeal], None] | None = None
    ) -> None:
        def done(appeal: Appeal) -> None:
            self.recorded.emit(item.item_id)
            if then is not None:
                then(appeal)

        self._parts.tasks.run(self, record, done, self._show_error)
