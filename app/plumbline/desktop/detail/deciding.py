"""What the keys of deciding do: a person's decision on an item, or on all that are chosen, is recorded beside the model's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.domain.verdict import Decision, Review, Verdict, standing
from plumbline.store.history import History
from plumbline.store.results.items import ItemRecord


class Deciding(QObject):
    """Asks where there is something to ask, and records the answer."""

    recorded = Signal(int)
    """The number of an item on which a person has just decided."""

    def __init__(self, parent: QWidget, parts: Parts, history: Callable[[], History], show_error: Failed) -> None:
        super().__init__(parent)
        self._parent, self._parts, self._history, self._show_error = parent, parts, history, show_error
        self.several: Callable[[Review | None], bool] = lambda _: False
        """Records a decision, None for the model's own, where several items are chosen; False where it is one."""

        self.reviews: Callable[[ItemRecord], Sequence[Review]] = lambda item: item.reviews
        """What the person may know of what was decided on an item."""

    def do(self, name: str, item: ItemRecord, verdict: Verdict) -> None:
        """`name`: the action's id."""
        if name == "edit.undo":
            self._take_back(item)
            return
        decided = standing(self.reviews(item))
        stands = decided[-1].decision if decided else None
        if name == "review.escalate":
            self._record(item, Review(Decision.ESCALATE))
        elif name == "review.agree" and verdict.decision is not Decision.UNDETERMINED:
            labels = verdict.reading.labels
            if not self.several(None):
                self._record_one(item, Review(verdict.decision, labels[0] if labels else ""))
        else:  # also agreeing where there is nothing to agree with: then the person says what it is
            counts = stands or verdict.decision
            other = Decision.ALLOWED if counts is Decision.VIOLATES else Decision.VIOLATES
            form = ReviewForm(
                self._parent,
                item.spec.policy.contract,
                stands if name == "review.note" else other,
                partial(self._record, item),
                note_first=name == "review.note",
            )
            form.open()

    @property
    def _name(self) -> str:
        return self._parts.preferences.text("review.name")

    def _take_back(self, item: ItemRecord) -> None:
        """The decision before the last one stands again, or none; the record keeps that it happened."""
        history, name = self._history, self._name
        self._do(item, lambda: history().reviews.withdraw(item.item_id, name))

    def _record(self, item: ItemRecord, review: Review) -> None:
        if not self.several(review):
            self._record_one(item, review)

    def _record_one(self, item: ItemRecord, review: Review) -> None:
        history, named = self._history, replace(review, reviewer=self._name)
        self._do(item, lambda: history().reviews.add(item.item_id, named))

    def _do(self, item: ItemRecord, record: Callable[[], object]) -> None:
        self._parts.tasks.run(self, record, lambda _: self.recorded.emit(item.item_id), self._show_error)
