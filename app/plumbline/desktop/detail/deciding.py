"""What the keys of deciding do: a person's decision on an item, or on all that are chosen, is recorded beside the model's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.domain.errors import PlumblineError
from plumbline.domain.verdict import Decision, Review, Verdict, standing
from plumbline.services.history.label_meanings import titled_labels
from plumbline.services.history.reviewing import decide_many
from plumbline.store.history import History
from plumbline.store.results.items import ItemRecord

_T = TypeVar("_T")


def recorded_words(count: int) -> str:
    """On how many items a decision was recorded."""
    if not count:
        return translate("Detail", "Nothing was recorded: that is already the decision.")
    return translate("Detail", "Decision recorded on {n} items.", "", count)


def undone_words(count: int) -> str:
    """On how many items a decision was taken back."""
    if not count:
        return translate("Detail", "Nothing was undone: there is a newer decision.")
    return translate("Detail", "Decision undone on {n} items.", "", count)


@dataclass(frozen=True, slots=True)
class Made:
    """A decision of this session: on which items of a run, by their places in it, and what was recorded, by their numbers."""

    run: int
    positions: tuple[int, ...]
    reviews: tuple[tuple[int, Review], ...]


class Deciding(QObject):
    """Asks where there is something to ask, and records the answer; takes back the last one."""

    recorded = Signal(int)
    """The number of an item on which a person has just decided, alone or with others."""
    undone = Signal(object)
    """A `Made` was taken back."""
    said = Signal(str)
    """What was recorded or taken back, in words."""

    def __init__(self, parent: QWidget, parts: Parts, history: Callable[[], History], show_error: Failed) -> None:
        super().__init__(parent)
        self._parent, self._parts, self._history, self._show_error = parent, parts, history, show_error
        self._made: list[Made] = []
        self._busy = False
        self.several: Callable[[Review | None], bool] = lambda _: False
        """Records a decision, None for the model's own, where several items are chosen; False where it is one."""
        self.reviews: Callable[[ItemRecord], Sequence[Review]] = lambda item: item.reviews
        """What the person may know of what was decided on an item."""

    def do(self, name: str, item: ItemRecord, verdict: Verdict) -> None:
        """`name`: the action's id."""
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
                titled_labels(item.spec.policy),
                stands if name == "review.note" else other,
                partial(self._record, item),
                note_first=name == "review.note",
            )
            form.open()

    @property
    def _name(self) -> str:
        return self._parts.preferences.text("review.name")

    def _record(self, item: ItemRecord, review: Review) -> None:
        if not self.several(review):
            self._record_one(item, review)

    def _record_one(self, item: ItemRecord, review: Review) -> None:
        self.record(item.item_id, item.run, [item.position], review)

    def record(self, shown: int, run: int, positions: Sequence[int], review: Review | None) -> None:
        """Records a decision on all of these items, None for the model's own. `shown`: the number of the item in view."""
        history, name = self._history, self._name
        named = None if review is None else replace(review, reviewer=name)

        def recorded(reviews: tuple[tuple[int, Review], ...]) -> None:
            if reviews:
                self._made.append(Made(run, tuple(positions), reviews))
            self.recorded.emit(shown)
            self.said.emit(recorded_words(len(reviews)))

        self._do(lambda: decide_many(history(), run, positions, named, name), recorded)

    # Undoing

    def can_undo(self, item: ItemRecord | None) -> bool:
        return bool(self._made) or bool(item and item.verdict and standing(item.reviews))

    def undo(self, item: ItemRecord | None) -> None:
        """Takes back the last decision of this session, on all of its items, or else the one that stands on an item.

        What stood before stands again; the record keeps that it was taken back.
        """
        if self._busy:
            return
        if self._made:
            made = self._made.pop()
        elif item is not None and (decided := standing(item.reviews)):
            made = Made(item.run, (item.position,), ((item.item_id, decided[-1]),))
        else:
            return
        history, name = self._history, self._name
        self._do(lambda: history().reviews.take_back(made.reviews, name), partial(self._taken_back, made))

    def forget(self) -> None:
        """Other items are shown: what was decided on before is not undone from here."""
        self._made.clear()

    def _taken_back(self, made: Made, count: int) -> None:
        self.recorded.emit(made.reviews[-1][0])
        self.undone.emit(made)
        self.said.emit(undone_words(count))

    def _do(self, record: Callable[[], _T], done: Callable[[_T], None]) -> None:
        self._busy = True

        def finish(found: _T) -> None:
            self._busy = False
            done(found)

        self._parts.tasks.run(self, record, finish, self._failed)

    def _failed(self, error: PlumblineError) -> None:
        self._busy = False
        self._show_error(error)
