"""The queues as a list, and beside it what the chosen one is made from, how far it is, and what came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from plumbline.desktop.new_queue.words import hard_word
from plumbline.desktop.review.words import figure_lines, progress_words, reviewer_line, rule_lines, told_apart
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.widgets.amounts import moment_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.desktop.widgets.strange_text import beside
from plumbline.domain.review_queue import HardItems
from plumbline.services.history.queue_figures import QueueFigures
from plumbline.store.results.review_queues import QueueSummary

_WIDTH = 320


class Overview(QWidget):
    """All queues."""

    new = Signal()
    open = Signal(int)
    remove = Signal(int)
    batch = Signal()
    hand_out = Signal(int)
    merge = Signal(int)
    conflicts = Signal(int)
    chosen = Signal(int)
    """A queue is looked at: its figures are needed."""

    def __init__(self, parts: Parts, appeals: QPushButton) -> None:
        """`appeals`: leads to the appeals."""
        super().__init__()
        self._parts, self._appeals = parts, appeals
        self._queues: dict[str, QueueSummary] = {}
        self._titles: Mapping[str, str] = {}
        self._apart: Mapping[int, str] = {}
        self._figures: QueueFigures | None = None
        self.list = EntryList(translate("Review", "Queues"))
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemActivated.connect(lambda _: self._emit_open())
        self._title = label("", "title", wrap=True)
        self._made = label("", "muted", wrap=True)
        self._progress = label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Review", "Progress"))
        self._rules_card = Card(translate("Review", "CONTENTS"))
        self._preferred = ""
        self._rules = label("", wrap=True)
        self._rules_card.body.addWidget(self._rules)
        self._figures_card = Card(translate("Review", "RESULTS"))
        self._came_out = label("", wrap=True)
        self._own = label("", wrap=True)
        self._others = label("", wrap=True)
        self._everybody = button(translate("Review", "Show everybody's figures"), self._show_everybody, "plain")
        for widget in (self._came_out, self._own, self._others):
            self._figures_card.body.addWidget(widget)
        self._figures_card.body.addWidget(self._everybody, 0, Qt.AlignmentFlag.AlignLeading)
        self.begin = button(translate("Review", "Review"), self._emit_open, "primary")
        self._remove = button(translate("Review", "Remove…"), lambda: self.remove.emit(self.number))
        self._second_card = self._make_second()
        self.splitter = ListBeside(self.list, self._make_right(), _WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.splitter, 1)

    def _make_head(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(16, 10, 16, 10)
        new = button(translate("Review", "New queue…"), self.new.emit)
        batch = button(translate("Review", "Open a batch…"), self.batch.emit)
        batch.setToolTip(translate("Review", "Decide on items that somebody else sent you as a file."))
        column.addWidget(flow(label(translate("Review", "Review queues"), "title"), new, batch, self._appeals))
        return bar

    def _make_second(self) -> Card:
        card = Card(translate("Review", "A SECOND REVIEWER"))
        card.body.addWidget(
            label(
                translate("Review", "Somebody else decides on the same items, without knowing your decisions."),
                wrap=True,
            )
        )
        ways = {
            translate("Review", "Send to a second reviewer…"): self.hand_out,
            translate("Review", "Merge answers…"): self.merge,
            translate("Review", "Agreement and conflicts"): self.conflicts,
        }
        card.body.addWidget(flow(*(button(text, partial(self._emit, asked)) for text, asked in ways.items())))
        return card

    def _emit(self, asked: SignalInstance) -> None:
        if self.number:
            asked.emit(self.number)

    def _make_right(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._made)
        column.addWidget(self._progress)
        column.addWidget(self._bar)
        column.addWidget(flow(self.begin, self._remove))
        column.addWidget(self._second_card)
        column.addWidget(self._rules_card)
        column.addWidget(self._figures_card)
        column.addStretch(1)
        return scrolled(inside)

    @property
    def number(self) -> int:
        """The chosen queue's; 0 for none."""
        return int(self.list.name or 0)

    def fill(self, queues: Sequence[QueueSummary], titles: Mapping[str, str]) -> None:
        """Shows the queues and keeps the choice; `titles` are those of policies, by name."""
        self._titles = titles
        self._queues = {str(queue.id): queue for queue in queues}
        self._apart = told_apart(queues)
        self.list.fill([(str(one.id), one.title, self._below(one)) for one in queues])
        if self.list.choose(self._preferred):
            self._preferred = ""
        self._show()

    def _below(self, queue: QueueSummary) -> str:
        return "\n".join(filter(None, (self._apart[queue.id], progress_words(queue.reviewed, queue.total))))

    def prefer(self, number: int) -> None:
        """Chooses a queue once it is listed."""
        self._preferred = str(number)

    def title_of(self, number: int) -> str:
        """With what tells it from others of the same title."""
        found = self._queues.get(str(number))
        return beside((found.title, self._apart[number])) if found else ""

    def _emit_open(self) -> None:
        if self.number:
            self.open.emit(self.number)

    def _show(self) -> None:
        queue = self._queues.get(self.list.name)
        if queue is None:
            return
        self._title.setText(queue.title)
        made = translate("Review", "Made {when} from {n} checks", "", len(queue.runs))
        self._made.setText(made.format(when=moment_text(queue.created)))
        self._progress.setText(progress_words(queue.reviewed, queue.total))
        self._bar.setRange(0, max(1, queue.total))
        self._bar.setValue(queue.reviewed)
        lines = rule_lines(queue.rules, self._titles)
        if queue.rules.similar:
            lines.append(translate("Review", "Similar items are grouped"))
        if queue.rules.hard is not HardItems.AS_THEY_COME:
            lines.append(translate("Review", "Hard items: {order}").format(order=hard_word(queue.rules.hard)))
        self._rules.setText("\n".join(lines))
        self._figures_card.hide()
        self.chosen.emit(queue.id)

    def show_figures(self, number: int, figures: QueueFigures) -> None:
        """One's own first; how often others were right only when asked for."""
        if number != self.number:
            return
        self._figures = figures
        name = self._parts.preferences.text("review.name")
        own = [one for one in figures.reviewers if one.reviewer == name]
        self._came_out.setText("\n".join(figure_lines(figures)))
        self._own.setText("\n".join(reviewer_line(one, own=True) for one in own))
        for words in (self._came_out, self._own):
            words.setVisible(bool(words.text()))
        self._others.hide()
        self._everybody.setVisible(len(figures.reviewers) > len(own))
        self._figures_card.setVisible(bool(figures.reviewers or figures.on_appeal))

    def _show_everybody(self) -> None:
        if self._figures is not None:
            name = self._parts.preferences.text("review.name")
            others = [one for one in self._figures.reviewers if one.reviewer != name]
            self._others.setText("\n".join(reviewer_line(one, own=False) for one in others))
            self._others.show()
            self._everybody.hide()
