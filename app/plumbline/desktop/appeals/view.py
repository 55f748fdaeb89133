"""The appeals as a list, and beside it the one that is chosen: the words, the content, what was decided, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from plumbline.desktop.detail.appeal_words import against_line, decider, opened_line, outcome_line, outcome_word
from plumbline.desktop.detail.concealment import BLURRED, concealed, concealed_but, way_of
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.facts import review_line
from plumbline.desktop.detail.pane import pressed_instead
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.shell.preferences import CONTENT
from plumbline.desktop.widgets.amounts import moment_alone
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.appeals import Appeal, Outcome
from plumbline.store.results.appeals import AppealEntry
from plumbline.store.results.items import ItemRecord

_SHARE: Final = 38
_LEAST_LINES: Final = 8
_LETTERS: Final = 12
_ALL: Final = "all"


@dataclass(frozen=True)
class Chosen:
    """The appeal that is looked at, with its item."""

    appeal: Appeal
    item: ItemRecord


class AppealsView(QWidget):
    """Open appeals, or others."""

    asked = Signal()
    """Another list is wanted: see `waiting` and `outcome`."""
    looked_at = Signal(int)
    """The number of an appeal; its item is needed."""
    decide = Signal()
    withdraw = Signal()
    reply = Signal()
    figures = Signal()
    show_run = Signal(int)
    left = Signal()
    abilities_changed = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._preferences = parts.preferences
        self._entries: dict[str, AppealEntry] = {}
        self._seen: AppealEntry | None = None
        self._preferred = ""
        self.chosen: Chosen | None = None
        self._which = NamedBox()
        self._which.setAccessibleName(translate("Appeals", "Which appeals"))
        self._which.setSizeAdjustPolicy(NamedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(_LETTERS)
        self._which.addItem(translate("Appeals", "Open"), "")
        for outcome in Outcome:
            self._which.addItem(outcome_word(outcome), outcome.value)
        self._which.addItem(translate("Appeals", "All"), _ALL)
        self._which.currentIndexChanged.connect(lambda _: self.asked.emit())
        self.count = label("", wrap=True)
        self.list = EntryList(translate("Appeals", "Appeals"))
        self.list.currentItemChanged.connect(lambda *_: self._look())
        self.list.itemActivated.connect(lambda _: self._activate())
        self._about = label("", "muted", wrap=True)
        self.words = label("", wrap=True)
        self.ended = label("", wrap=True)
        self._decide = button(translate("Appeals", "Decide…"), self.decide.emit, "primary")
        self._withdraw = button(translate("Appeals", "Withdraw…"), self.withdraw.emit)
        self._reply = button(translate("Appeals", "Copy as reply…"), self.reply.emit, "primary")
        self._run = button(translate("Appeals", "Show its check"), self._emit_run)
        self.card = ContentCard(parts.preferences)
        self.card.covered.connect(self._cover)
        self._why = Card(translate("Appeals", "WHY"))
        self._cited, self._rationale = label("", wrap=True), label("", wrap=True)
        self._why.body.addWidget(self._cited)
        self._why.body.addWidget(self._rationale)
        self._blurs = [Blur(text) for text in (self.words, self._rationale)]
        self._people = Card(translate("Appeals", "REVIEWS"))
        self._reviews = label("", wrap=True)
        self._people.body.addWidget(self._reviews)
        self.sides = SideBySide(self._make_left(), self._make_right(), _SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sides)
        parts.preferences.changed.connect(self._on_preference)
        self._show(None)

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._fill()

    def _make_left(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 8, 8)
        column.setSpacing(8)
        column.addWidget(label(translate("Appeals", "Appeals"), "title", wrap=True))
        eye = Eye(self._preferences, self.card)
        back = button(translate("Appeals", "All queues"), self.left.emit)
        column.addWidget(flow(back, button(translate("Appeals", "Figures…"), self.figures.emit), eye))
        column.addWidget(self._which)
        column.addWidget(self.count)
        self.list.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        column.addWidget(self.list, 1)
        return scrolled(inside)

    def _make_right(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        card = Card(translate("Appeals", "APPEAL"))
        for widget in (self._about, self.words, self.ended):
            card.body.addWidget(widget)
        card.body.addWidget(flow(self._decide, self._reply, self._withdraw, self._run))
        for part in (card, self.card, self._why, self._people):
            column.addWidget(part)
        column.addStretch(1)
        self._right = inside
        return scrolled(inside)

    # What is listed

    @property
    def waiting(self) -> bool:
        """The open ones are wanted."""
        return not self._which.currentData()

    @property
    def outcome(self) -> Outcome | None:
        """Only those that ended so are wanted; None for all, or for those that are open."""
        chosen = str(self._which.currentData())
        return Outcome(chosen) if chosen not in ("", _ALL) else None

    def show_open(self, appeal: int = 0) -> None:
        """Back to the open ones; `asked` tells that they are needed. `appeal` is chosen once it is listed."""
        self._preferred = str(appeal or "")
        if self._which.currentIndex():
            self._which.setCurrentIndex(0)
        else:
            self.asked.emit()

    def show_entries(self, entries: Sequence[AppealEntry]) -> None:
        """Keeps the choice, or takes the one in its place where it is gone."""
        self._entries = {str(entry.appeal.id): entry for entry in entries}
        row = self.list.currentRow()
        self._fill()
        preferred, self._preferred = self._preferred, ""
        if preferred:
            self.list.choose(preferred)
        elif self.list.count() and self.list.currentRow() == 0 < row:
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        if self._current is None or self._current != self._seen:  # else a text that was revealed stays so
            self._look()

    def close_appeals(self) -> None:
        """Shows nothing of them any more."""
        self._entries, self._seen = {}, None
        self.list.fill([])
        self._show(None)

    def _fill(self) -> None:
        count = len(self._entries)
        none = translate("Appeals", "No appeal is open.") if self.waiting else translate("Appeals", "No appeals.")
        self.count.setText(translate("Appeals", "{n} appeals", "", count) if count else none)
        blurred = [name for name, entry in self._entries.items() if self._way(entry) == BLURRED]
        self.list.fill([self._row(entry) for entry in self._entries.values()], blurred)

    def _row(self, entry: AppealEntry) -> tuple[str, str, str]:
        appeal = entry.appeal
        text = " ".join(concealed(entry.item.excerpt, self._way(entry)).split())
        below = f"{signed(appeal.against.decision)} · {decider(appeal)}\n{moment_alone(appeal.opened)}"
        return str(appeal.id), text, below if self.waiting else f"{below} · {outcome_word(_outcome(appeal))}"

    def _way(self, entry: AppealEntry) -> str:
        return way_of(self._preferences, sensitive=entry.item.sensitive)

    @property
    def _current(self) -> AppealEntry | None:
        return self._entries.get(self.list.name)

    def _look(self) -> None:
        entry = self._seen = self._current
        if entry is None:
            self._show(None)
        else:
            self.looked_at.emit(entry.appeal.id)

    # What is looked at

    def show_chosen(self, chosen: Chosen) -> None:
        """The appeal of this number with its item, if it is still the one that is looked at."""
        if str(chosen.appeal.id) == self.list.name:
            self._show(chosen)

    def _show(self, chosen: Chosen | None) -> None:
        self.chosen = chosen
        self._right.setVisible(chosen is not None)
        if chosen is None:
            self.card.show_content(None)
            self._cover()
            self.abilities_changed.emit()
            return
        appeal, item = chosen.appeal, chosen.item
        self._about.setText("\n".join((against_line(appeal), opened_line(appeal))))
        self.ended.setText(outcome_line(appeal))
        self.ended.setVisible(not appeal.is_open)
        decided = appeal.ruling is not None and appeal.ruling.decision is not None
        for made, shown in ((self._decide, appeal.is_open), (self._withdraw, appeal.is_open), (self._reply, decided)):
            made.setVisible(shown)
        self._people.setVisible(bool(item.reviews))
        self._reviews.setText("\n".join(map(review_line, item.reviews)))
        self.card.show_content(item.content, sensitive=item.sensitive)
        self.abilities_changed.emit()

    def _cover(self) -> None:
        """The appellant and the model may quote the text: where it is hidden, they are."""
        chosen, way = self.chosen, self.card.way
        if chosen is None:
            for text in (self.words, self._cited, self._rationale):
                text.clear()
            return
        for blur in self._blurs:
            blur.set_on(way == BLURRED)
        self.words.setText(readable(concealed(chosen.appeal.words, way)))
        reading = chosen.item.verdict.reading if chosen.item.verdict else None
        cited = tuple(dict.fromkeys((*reading.labels, *reading.rule_ids))) if reading else ()
        self._cited.setText(readable(", ".join(cited)))
        self._rationale.setText(readable(concealed_but(reading.rationale, way, cited) if reading else ""))
        for text in (self._cited, self._rationale):
            text.setVisible(bool(text.text()))
        self._why.setVisible(bool(self._cited.text() or self._rationale.text()))

    def _activate(self) -> None:
        if self.chosen is not None and self.chosen.appeal.is_open:
            self.decide.emit()

    def _emit_run(self) -> None:
        if self.chosen is not None:
            self.show_run.emit(self.chosen.item.run)

    # What the keys do

    def handlers(self) -> Handlers:
        if self.chosen is None:
            return {}
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


def _outcome(appeal: Appeal) -> Outcome | None:
    return appeal.ruling.outcome if appeal.ruling else None
