"""Working through a queue: its items on one side, the one that is looked at on the other, and what a decision does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QMenu, QProgressBar, QVBoxLayout, QWidget

from plumbline.desktop.detail.deciding import recorded_words, undone_words
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.review.differing import DifferingVerdicts
from plumbline.desktop.review.entries import EntriesModel, EntriesTable
from plumbline.desktop.review.pause_offer import PauseOffer
from plumbline.desktop.review.words import progress_words
from plumbline.desktop.shell.actions import BY_ID
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.context_menu import add_actions, offer_menu
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.domain.errors import PlumblineError
from plumbline.domain.verdict import Review
from plumbline.services.history.review_queues import ReviewQueues
from plumbline.store.history import History
from plumbline.store.results.items import ItemRecord
from plumbline.store.results.review_queues import QueueEntry, ReviewQueue

_SHARE: Final = 47
"""The list's share of the width at first, in per cent."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A decision of this session, to be undone: where it was made, and on which entries."""

    queue: int
    place: int
    places: tuple[int, ...]


_MENU: Final = (
    ("review.agree", "review.override", "review.escalate", "review.note", "edit.undo"),
    ("item.open", "item.statement", "item.reply", "item.appeal", "item.similar"),
)


class WorkView(QWidget):
    """One queue, item by item."""

    left = Signal()
    """Back to the queues."""
    changed = Signal()
    """Something was decided or taken back."""
    said = Signal(str)
    """News."""
    similar = Signal(int)
    """Near-copies of an item are asked for, in the whole history."""
    abilities_changed = Signal()

    def __init__(
        self,
        parts: Parts,
        history: Callable[[], History],
        queues: Callable[[], ReviewQueues],
        show_error: Failed,
    ) -> None:
        super().__init__()
        self._parts, self._queues, self._show_error = parts, queues, show_error
        self.queue: ReviewQueue | None = None
        self._undo: list[_Made] = []
        self._hard_today = 0
        self._busy = False
        self.model = EntriesModel(parts.preferences)
        self.table = EntriesTable(self.model, parts.theme)
        self.detail = DetailPane(parts, history, show_error)
        self.detail.reviews = self.detail.deciding.reviews = self._known_reviews
        self.detail.deciding.several = self._decide
        self._title = label("", "title", wrap=True)
        self._progress = label("")
        self._progress.setObjectName("Progress")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Review", "Progress"))
        self._part = NamedBox()
        self._part.setAccessibleName(translate("Review", "Reviewer's part"))
        self._together = QCheckBox(translate("Review", "Decide on similar items together"))
        self._together.setChecked(True)
        self._hard = label("", "muted")
        self._hard.setObjectName("Hard items")
        self._selected = label("", "muted", wrap=True)
        self._selected.setObjectName("Selected")
        self._offer = PauseOffer()
        self._back = button(translate("Review", "All queues"), self.left.emit)
        self._undo_button = button(self._undo_words(), self.undo)
        self._eye = Eye(parts.preferences, self.detail.content)
        self.sides = SideBySide(self._make_left(), self.detail, _SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        self._connect()

    @staticmethod
    def _undo_words() -> str:
        return f"{BY_ID['edit.undo'].title}\u2002{BY_ID['edit.undo'].keys[0]}"

    def _make_left(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(flow(self._back, self._undo_button, self._part, self._eye, self._progress, self._hard))
        column.addWidget(self._bar)
        column.addWidget(self._together)
        column.addWidget(self.table, 1)
        column.addWidget(self._offer)
        column.addWidget(self._selected)
        return scrolled(inside)

    def _connect(self) -> None:
        self._offer.taken.connect(self.left)
        self.table.moved.connect(self._show_row)
        self.table.selected.connect(self._show_selected)
        offer_menu(self.table, self._show_menu)
        self._together.toggled.connect(self.table.take_together)
        self._part.activated.connect(lambda _: self._show_part())
        self.detail.go_next.connect(partial(self.table.step, 1))
        self.detail.go_previous.connect(partial(self.table.step, -1))
        self.detail.abilities_changed.connect(self.abilities_changed)

    # What is shown

    def show_queue(self, queue: ReviewQueue, texts: dict[int, tuple[str, bool]], hard_today: int) -> None:
        """Shows a queue at the first item that is not reviewed yet; `texts` as in `EntriesModel.show`."""
        self.queue, self._hard_today = queue, hard_today
        self._offer.hide()
        self._undo.clear()
        rules = queue.rules
        self._title.setText(queue.title)
        self.detail.discreet = rules.golden is not None
        self._part.clear()
        self._part.addItem(translate("Review", "Everybody's items"), "")
        for name in rules.reviewers:
            self._part.addItem(translate("Review", "{name}'s items").format(name=name), name)
        self._part.setCurrentIndex(max(0, self._part.findData(self._name)))
        self._part.setVisible(bool(rules.reviewers))
        self._together.setVisible(len({entry.likeness for entry in queue.entries}) < len(queue.entries))
        self.model.show(self._own(queue), texts)
        self._show_state()
        self.table.go_to(max(0, self.model.next_open(-1)))
        self.table.setFocus()

    def renew(self, queue: ReviewQueue) -> None:
        """The same queue after something changed."""
        self.queue = queue
        self.model.renew(self._own(queue))
        self._show_state()

    def close_queue(self) -> None:
        """Shows nothing of it any more."""
        self.queue = None
        self._undo.clear()
        self.model.show((), {})
        self.detail.show_item(None)

    @property
    def _name(self) -> str:
        return self._parts.preferences.text("review.name")

    def _own(self, queue: ReviewQueue) -> Sequence[QueueEntry]:
        name = self._part.currentData()
        return [entry for entry in queue.entries if not name or entry.reviewer in ("", name)]

    def _show_part(self) -> None:
        if self.queue is not None:
            self.model.renew(self._own(self.queue))
            self._show_state()
            self.table.go_to(max(0, self.model.next_open(-1)))

    def _show_state(self) -> None:
        entries = self.model.entries
        reviewed = sum(one is not None for one in self.model.decided)
        self._progress.setText(progress_words(reviewed, len(entries)))
        self._bar.setRange(0, max(1, len(entries)))
        self._bar.setValue(reviewed)
        self._hard.setText(translate("Review", "{n} hard items today", "", self._hard_today))
        self._hard.setVisible(self._hard_today > 0 or any(entry.hard for entry in entries))
        self._undo_button.setEnabled(self._can_undo)
        self.abilities_changed.emit()

    def _show_row(self, row: int) -> None:
        entries = self.model.entries
        self.detail.show_item(entries[row].item_id if 0 <= row < len(entries) else None)
        self._undo_button.setEnabled(self._can_undo)

    def _show_selected(self, count: int) -> None:
        words = ""
        if count > 1:
            words = translate(
                "Review", "{n} items are selected: your decision is recorded for each of them.", "", count
            )
        self._selected.setText(words)

    def _show_menu(self, place: QPoint) -> None:
        if self._current is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Review", "Copy text"), self._copy)
        handlers = self.handlers()
        for names in _MENU:
            menu.addSeparator()
            add_actions(menu, names, handlers, {})
        menu.popup(place)

    def _copy(self) -> None:
        if self.detail.item is not None:
            QGuiApplication.clipboard().setText(self.detail.item.content.text)

    # Deciding

    def handlers(self) -> Handlers:
        doing = dict(self.detail.handlers())
        doing.pop("edit.undo", None)
        if self._can_undo:
            doing["edit.undo"] = self.undo
        entry = self._current
        if (
            entry is not None and not self.detail.discreet
        ):  # elsewhere a golden item's text would be found as what it is
            doing["item.similar"] = partial(self.similar.emit, entry.item_id)
        return doing

    @property
    def _current(self) -> QueueEntry | None:
        row = self.table.currentIndex().row()
        return self.model.entries[row] if 0 <= row < len(self.model.entries) else None

    @property
    def _can_undo(self) -> bool:
        return bool(self._undo) or self._decided_here

    @property
    def _decided_here(self) -> bool:
        """Whether what was decided last on the current item is this person's to take back."""
        entry = self._current
        return entry is not None and entry.review is not None and entry.review is entry.decided(self._name)

    def _known_reviews(self, item: ItemRecord) -> Sequence[Review]:
        """What others decided elsewhere is told once the person has decided."""
        entry = self._current
        if entry is None or entry.item_id != item.item_id or entry.decided(self._name) is not None:
            return item.reviews
        return [one for one in item.reviews if not one.merged or one.reviewer == self._name]

    def _decide(self, review: Review | None) -> bool:
        """Records a decision on what is selected, None for the model's own."""
        entry = self._current
        if entry is None or self.queue is None or self._busy:
            return True
        chosen = [self.model.entries[row] for row in self.table.rows]
        if entry not in chosen:
            chosen = [entry]
        alike = {one.likeness for one in chosen} == {entry.likeness}
        if review is None and alike and len({one.decision for one in chosen}) > 1:
            self._ask_which(entry, chosen)
        else:
            self._record(review, entry, chosen, each=review is None and not alike)
        return True

    def _ask_which(self, entry: QueueEntry, chosen: Sequence[QueueEntry]) -> None:
        question = DifferingVerdicts(self, entry.decision, [one.decision for one in chosen])
        question.accepted.connect(lambda: self._record(None, entry, chosen, each=True))
        question.for_all.connect(lambda: self._record(None, entry, chosen, each=False))
        question.open()

    def _record(self, review: Review | None, entry: QueueEntry, chosen: Sequence[QueueEntry], *, each: bool) -> None:
        """Records a decision on these entries; without one the model's on the entry, or on `each` of them."""
        queue = self.queue
        if queue is None or self._busy:
            return
        places = tuple(one.place for one in chosen)
        queues, name, number = self._queues, self._name, queue.id
        said = review or (None if each else self._own_verdict(entry))
        if said is not None and all(replace(said, reviewer=name).repeats(one.decided(name)) for one in chosen):
            self._go_on(entry.place)
            return

        def record() -> int:
            if review is not None:
                return queues().decide(number, entry.place, replace(review, reviewer=name), among=places)
            if each:
                return queues().agree_each(number, places, name)
            return queues().agree(number, entry.place, reviewer=name, among=places)

        self._do(record, partial(self._recorded, _Made(number, entry.place, places)), places)

    def _own_verdict(self, entry: QueueEntry) -> Review | None:
        """What agreeing with the model on an entry would record; None while the entry isn't shown."""
        item = self.detail.item
        if item is None or item.verdict is None or item.item_id != entry.item_id:
            return None
        return Review(item.verdict.decision, next(iter(item.verdict.reading.labels), ""))

    def _recorded(self, made: _Made, count: int) -> None:
        self._undo.append(made)
        self._show_state()
        self.said.emit(recorded_words(count))
        self._go_on(made.place)

    def _go_on(self, place: int) -> None:
        """To the next item that is not reviewed."""
        row = self.model.next_open(self.model.row_of(place))
        if row >= 0:
            self.table.go_to(row)
            return
        self.detail.show_again()
        self.said.emit(translate("Review", "Everything here is reviewed."))

    def undo(self) -> None:
        """Takes back the last decision of this session, or else the one on the current item, and goes there."""
        entry, queue = self._current, self.queue
        if queue is None or self._busy or not self._can_undo:
            return
        queues, name, number = self._queues, self._name, queue.id
        if self._undo:
            made = self._undo.pop()
            self._do(
                lambda: queues().take_back(number, made.places, name),
                partial(self._taken_back, made.place),
                made.places,
            )
        elif entry is not None:
            self._do(lambda: queues().undo(number, entry.place, name), partial(self._taken_back, entry.place))

    def _taken_back(self, place: int, count: int) -> None:
        self.table.go_to(self.model.row_of(place))
        self.detail.show_again()
        self.said.emit(undone_words(count))

    def _do(self, record: Callable[[], int], done: Callable[[int], None], places: Sequence[int] | None = None) -> None:
        """`places`: of the entries that change; None for any."""
        queue = self.queue
        assert queue is not None, "a decision is made in a queue"  # noqa: S101
        number, queues, name = queue.id, self._queues, self._name
        self._busy = True

        def work() -> tuple[int, ReviewQueue, int]:
            count = record()
            if places is None:
                return count, queues().queue(number), queues().hard_today(name)
            changed = {entry.place: entry for entry in queues().entries(number, places)}
            entries = tuple(changed.get(entry.place, entry) for entry in queue.entries)
            return count, replace(queue, entries=entries), queues().hard_today(name)

        def finish(found: tuple[int, ReviewQueue, int]) -> None:
            self._busy = False
            count, renewed, hard = found
            if self.queue is None or self.queue.id != number:
                return
            before, self._hard_today = self._hard_today, hard
            self.renew(renewed)
            done(count)
            self.changed.emit()
            self._offer.count(before, hard, self._parts.preferences.number("review.pause"))

        self._parts.tasks.run(self, work, finish, self._failed)

    def _failed(self, error: PlumblineError) -> None:
        self._busy = False
        self._show_error(error)
