"""What reviewers decided: how far each two agree, and the items on which they differ, with all reasons side by side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.pane import pressed_instead
from plumbline.desktop.detail.review import ReviewForm
from plumbline.desktop.second_review.words import agreement_lines, who
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.shell.preferences import CONTENT
from plumbline.desktop.widgets.amounts import moment_text, number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.desktop.widgets.strange_text import readable, steady
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.second_review import TwoReviewers
from plumbline.domain.verdict import Decision, Review
from plumbline.services.history.label_meanings import titled_labels
from plumbline.services.history.second_reviews import ItemConflict
from plumbline.store.results.items import ItemRecord
from plumbline.store.results.review_queues import ReviewQueue

_SHARE: Final = 42
_LEAST_LINES: Final = 8
_BEGINNING: Final = 120


@dataclass(frozen=True)
class Compared:
    """A queue on which several people decided; `items`: of the conflicts, settled ones included, in their order."""

    queue: ReviewQueue
    pairs: tuple[TwoReviewers, ...]
    conflicts: tuple[ItemConflict, ...]
    items: tuple[ItemRecord, ...]


class SettleView(QWidget):
    """The conflicts of one queue."""

    settled = Signal(int, object)
    """The place of an entry, and the `Review` that settles it."""
    left = Signal()
    abilities_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._preferences = parts.preferences
        self.compared: Compared | None = None
        self._title = label("", "title", wrap=True)
        self._agreement = label("", wrap=True)
        self._agreement.setObjectName("Agreement")
        self._open = label("", wrap=True)
        self._open.setObjectName("Conflicts")
        self._all = QCheckBox(translate("SecondReview", "Include settled conflicts"))
        self._all.toggled.connect(lambda _: self._fill())
        self.list = EntryList(translate("SecondReview", "Conflicts"))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.card = ContentCard(parts.preferences)
        self._parts = parts
        self._beside = _Beside()
        self.sides: list[_Side] = []
        self._before = label("", wrap=True)
        self._before.setObjectName("Settled before")
        self._other = button(translate("SecondReview", "Decide differently…"), self._ask_other)
        self._other.setAccessibleName(translate("SecondReview", "Decide differently…"))
        self._outcome = label("", wrap=True)
        self._outcome.setObjectName("Settled")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(self._make_left(), self._make_right(), _SHARE))
        parts.preferences.changed.connect(self._on_preference)

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._fill()

    def _make_left(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(
            flow(button(translate("SecondReview", "All queues"), self.left.emit), Eye(self._preferences, self.card))
        )
        column.addWidget(self._agreement)
        column.addWidget(self._open)
        column.addWidget(self._all)
        self.list.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        column.addWidget(self.list, 1)
        return scrolled(inside)

    def _make_right(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self._before)
        column.addWidget(self._beside)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._outcome)
        column.addStretch(1)
        self._right = inside
        return scrolled(inside)

    # What is shown

    def show_compared(self, compared: Compared) -> None:
        """Keeps the place in the list where the queue is the same."""
        self.compared = compared
        self._title.setText(compared.queue.title)
        self._agreement.setText("\n".join(agreement_lines(compared.pairs)))
        self.card.discreet = compared.queue.rules.golden is not None
        self._fill()
        self.abilities_changed.emit()

    def close_queue(self) -> None:
        """Shows nothing of it any more."""
        self.compared = None
        self.list.fill([])
        self._show()

    def _shown(self) -> list[tuple[ItemConflict, ItemRecord]]:
        if self.compared is None:
            return []
        pairs = zip(self.compared.conflicts, self.compared.items, strict=True)
        return [pair for pair in pairs if self._all.isChecked() or pair[0].conflict.settled is None]

    def _fill(self) -> None:
        if self.compared is None:
            return
        left = sum(one.conflict.settled is None for one in self.compared.conflicts)
        words = translate("SecondReview", "{n} conflicts to settle", "", left)
        self._open.setText(words if left else translate("SecondReview", "There are no conflicts to settle."))
        self._all.setVisible(left < len(self.compared.conflicts))
        row = self.list.currentRow()
        shown = self._shown()
        blurred = [str(one.entry.place) for one, item in shown if self._way(item) == BLURRED]
        self.list.fill([self._entry(one, item) for one, item in shown], blurred)
        if (
            self.list.count() and self.list.currentRow() == 0 < row
        ):  # the one that was looked at is settled: the next one
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._show()

    def _entry(self, one: ItemConflict, item: ItemRecord) -> tuple[str, str, str]:
        text = " ".join(concealed(item.content.text[:_BEGINNING], self._way(item)).split())
        number = number_text(one.entry.place + 1)
        below = " · ".join((number, *(f"{who(review.reviewer)}: {_signed(review)}" for review in one.conflict.said)))
        if one.conflict.reopened:
            below = f"{below}\n{translate('SecondReview', 'was settled before')}"
        if one.conflict.settled is not None:
            settled = translate("SecondReview", "settled: {decision}").format(decision=_signed(one.conflict.settled))
            below = f"{below}\n{settled}"
        return str(one.entry.place), text, below

    def _way(self, item: ItemRecord) -> str:
        return way_of(self._preferences, sensitive=item.sensitive)

    @property
    def _current(self) -> tuple[ItemConflict, ItemRecord] | None:
        name = self.list.name
        return next((pair for pair in self._shown() if str(pair[0].entry.place) == name), None)

    def _show(self) -> None:
        current = self._current
        self._right.setVisible(current is not None)
        if current is None:
            self.card.show_content(None)
            return
        one, item = current
        self.card.show_content(item.content, sensitive=item.sensitive)
        said = one.conflict.said
        for number in range(len(self.sides), len(said)):
            side = _Side(self._parts)
            side.take.clicked.connect(partial(self._take, number))
            self.sides.append(side)
            self._beside.add(side)
        for side, review in zip_longest(self.sides, said):
            side.setVisible(review is not None)
            if review is not None:
                side.show_review(review)
        self._before.setVisible(one.conflict.reopened)
        words = translate("SecondReview", "Previously settled by {who}. {name} has since decided differently.")
        self._before.setText(words.format(who=who(said[0].reviewer), name=who(said[-1].reviewer)))
        settled = one.conflict.settled
        self._outcome.setVisible(settled is not None)
        if settled is not None:
            words = translate("SecondReview", "Settled by {who}, {when}: {decision}").format(
                who=who(settled.reviewer), when=moment_text(settled.at), decision=_signed(settled)
            )
            self._outcome.setText(" · ".join(filter(None, (words, steady(settled.label), readable(settled.note)))))

    # Settling

    def handlers(self) -> Handlers:
        return {
            "content.reveal": self._reveal,
            "item.next": partial(self._step, 1),
            "item.previous": partial(self._step, -1),
        }

    def _reveal(self) -> None:
        if not pressed_instead():
            self.card.reveal()

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _take(self, number: int) -> None:
        current = self._current
        if current is not None:
            self._ask(current[0].conflict.said[number])

    def _ask_other(self) -> None:
        self._ask(None)

    def _ask(self, taken: Review | None) -> None:
        """The decision that settles it, with its reason; `taken`: whose decision it is to be, None for another one."""
        current = self._current
        if current is None:
            return
        one, item = current
        place = one.entry.place
        form = ReviewForm(
            self,
            titled_labels(item.spec.policy),
            taken.decision if taken else None,
            lambda review: self.settled.emit(place, review),
            note_first=taken is not None,
        )
        if taken is not None and (row := form.label.findData(taken.label)) >= 0:
            form.label.setCurrentIndex(row)
        form.open()


class _Beside(QWidget):
    """Side by side; one above the other where there is no room for that."""

    def __init__(self) -> None:
        super().__init__()
        self._sides: list[QWidget] = []
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)

    def add(self, side: QWidget) -> None:
        self._sides.append(side)
        self._line.addWidget(side, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Another side is shown, or one needs more room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        shown = [side.minimumSizeHint().width() for side in self._sides if not side.isHidden()]
        needed = sum(shown) + self._line.spacing() * (len(shown) - 1)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if self.width() >= needed else directions.TopToBottom)


class _Side(Card):
    """One reviewer's decision, and why."""

    def __init__(self, parts: Parts) -> None:
        super().__init__("")
        self._badge = VerdictBadge(parts.theme)
        self._label = label("", wrap=True)
        self._note = label("", wrap=True)
        self._when = label("", "muted", wrap=True)
        self.take = button("", lambda: None)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for widget in (self._badge, self._label, self._note, self._when):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)

    def show_review(self, review: Review) -> None:
        name = who(review.reviewer)
        self.caption.setText(name)
        self.setAccessibleName(name)
        self._badge.show_verdict(review.decision)
        self._label.setText(steady(review.label))
        self._label.setVisible(bool(review.label))
        self._note.setText(readable(review.note) or translate("SecondReview", "No reason given"))
        self._note.setObjectName(f"{name}'s reason")
        self._when.setText(moment_text(review.at))
        self.take.setText(translate("SecondReview", "Decide this way…"))
        self.take.setAccessibleName(translate("SecondReview", "Decide as {name}…").format(name=name))


def _signed(review: Review) -> str:
    return signed(review.decision or Decision.UNDETERMINED)
