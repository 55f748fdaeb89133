"""A check as it is judged, or was: progress in words, filters with counts, the table, and the item's pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.check.bulk import Bulk
from plumbline.desktop.check.filters import ItemFilters
from plumbline.desktop.check.items import ItemsModel, Wanted
from plumbline.desktop.check.items_table import ItemsTable
from plumbline.desktop.check.remarks import RunRemarks
from plumbline.desktop.detail.deciding import Made
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.golden import GoldenAdding, undecided_words
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.detail.similar import SimilarDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.intents import ShowRun
from plumbline.desktop.shell.page import Handlers, Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.context_menu import add_actions, offer_menu
from plumbline.desktop.widgets.foot import keep_room
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.menu_button import add_entry
from plumbline.desktop.widgets.model_words import practice_mark
from plumbline.desktop.widgets.notice import Quarters
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import standing
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.runs import RunView
from plumbline.store.history import History

_ITEM_ACTIONS: Final = (
    *("review.agree", "review.override", "review.escalate", "review.note", "edit.undo"),
    *("item.open", "item.statement", "item.reply", "item.appeal"),
)
_SELECTION_ACTIONS: Final = ("item.similar", "item.golden", "report.make", "item.case")
_SHARE: Final = 58
"""The table's share of the width at first, in per cent."""
_AT_ONCE: Final = 500
"""Items whose texts are asked for together."""
_REFRESH_MS: Final = 250
"""What changed in the table is fetched again at most so often."""


class ResultsView(QWidget):
    """One check: a run, or several over the same content."""

    said = Signal(str)
    why_skipped = Signal()
    report_asked = Signal(object, bool)
    """A report on items, by run and position; True: they are to be put into a case instead."""
    queue_asked = Signal()
    """A review queue is to be made of what is shown."""
    abilities_changed = Signal()

    def __init__(
        self,
        parts: Parts,
        history: Callable[[], History],
        runs: Callable[[], RunView],
        golden_sets: Callable[[], GoldenSets],
        show_error: Failed,
    ) -> None:
        super().__init__()
        self._parts, self._history, self._show_error = parts, history, show_error
        self.model = ItemsModel(parts.tasks, parts.preferences, history)
        self.table = ItemsTable(self.model, parts.theme)
        self.filters = ItemFilters(parts.tasks, history, self.model)
        self.remarks = RunRemarks(parts.tasks, history, runs)
        self.detail = DetailPane(parts, history, show_error)
        self.detail.abilities_changed.connect(self.abilities_changed)
        self.detail.go_next.connect(partial(self.table.step, 1))
        self.detail.go_previous.connect(partial(self.table.step, -1))
        self.detail.reviewed.connect(lambda _: self.reviewed())
        self._bulk = Bulk(self._selected, self.detail)
        self.detail.deciding.several = self._bulk.decide
        self.detail.deciding.said.connect(self.said)
        self._adding = GoldenAdding(self, parts.tasks, history, golden_sets, show_error)
        self._adding.said.connect(self.said)
        self.detail.deciding.undone.connect(self._show_undone)
        self.detail.policy_title = self.model.policy_title
        self._counts = RunCounts()
        self._quarters = Quarters(self)
        self._stale: set[int] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MS)
        self._later.timeout.connect(self._refresh)
        self._words = label("", wrap=True)
        self._words.setObjectName("Progress")
        self._selected_words = label("", "muted")
        self._eye = Eye(parts.preferences, self.detail.content)
        self._practice = label(practice_mark(), "muted", wrap=True)
        self._practice.hide()
        self._why = button(translate("Check", "Why?"), self.why_skipped.emit, "plain")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Check", "Progress"))
        keep_room(self._bar)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(SideBySide(self._make_left(), self.detail, _SHARE))
        self.model.filled.connect(self._on_filled)
        self.filters.wanted.connect(self._filter)
        self.filters.queue_asked.connect(self.queue_asked)
        self.table.wanted.connect(self._filter)
        self.table.selected.connect(self._show_selected)
        offer_menu(self.table, self._show_menu)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_current())

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 8, 12, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self._selected_words)
        line.addWidget(self._why)
        line.addWidget(self._eye)
        head.addLayout(line)
        head.addWidget(self._practice)
        head.addWidget(self._bar)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.remarks)
        return scrolled(left)

    # What is shown

    def show_runs(self, runs: Sequence[int], titles: Sequence[str], counts: RunCounts) -> None:
        """Shows the runs of one check, of which `counts` has the number of items; what was filtered before is forgotten."""
        if not set(runs) & set(self.model.runs):
            self.detail.deciding.forget()
        self._stale.clear()
        self.table.forget()
        self.filters.show_wanted(Wanted())
        self.table.show_wanted(Wanted())
        self.detail.show_item(None)
        self.model.show(runs, titles, counts.total)
        self.show_counts(counts)
        self.table.fit()
        self.filters.offer_rules()
        self.filters.count()

    def show_counts(self, counts: RunCounts) -> None:
        """How far the run is that is judged now; several runs are counted together, in the history."""
        self._counts = counts
        self.filters.show_counts(counts)
        self._why.setVisible(counts.skipped > 0)
        self._bar.setRange(0, max(1, counts.total))
        self._bar.setValue(counts.done)
        self.model.set_total(counts.total)

    def reviewed(self) -> None:
        """People decided on something that is shown."""
        self.model.refresh()
        self.filters.count()

    def show_practice(self, practice: bool) -> None:
        """Whether the verdicts are the practice model's, which stands above them as long as they are shown."""
        self._practice.setVisible(practice)

    def show_words(self, words: str, *, running: bool) -> None:
        if running:
            self._quarters.tell(self._counts.done, self._counts.total, words)
        skipped = self._counts.skipped
        self._words.setText(f"{words} · {translate('Check', '{n} skipped', '', skipped)}" if skipped else words)
        self._bar.setVisible(running)

    def recorded(self, run: int, positions: Sequence[int]) -> None:
        if run in self.model.runs:
            self._stale.update(positions)
            if not self._later.isActive():
                self._later.start()

    def _refresh(self) -> None:
        stale, self._stale = self._stale, set()
        self.model.changed(sorted(stale))
        self.filters.count()
        item = self.detail.item
        if item is not None and item.verdict is None and item.position in stale:
            self.detail.show_again()

    def _filter(self, wanted: Wanted) -> None:
        self.filters.show_wanted(wanted)
        self.table.show_wanted(wanted)
        self.table.keep()
        self.model.show(self.model.runs, self.model.titles, self._counts.total, wanted)
        self.table.fit()

    # Several items

    def _selected(self) -> tuple[int, list[int]]:
        """The run whose verdicts are meant, and the places of the chosen items in it."""
        runs = self.model.runs
        return runs[self.table.run] if runs else 0, self.model.positions(self.table.rows)

    def _show_undone(self, made: Made) -> None:
        """Selects what was decided on; what is not loaded or not listed now stays as it is."""
        if made.run in self.model.runs:
            self.table.choose(made.positions, self.model.runs.index(made.run))

    def _show_selected(self, count: int) -> None:
        """Beside what is said of the check: where it stands, it moves no row."""
        self._selected_words.setText(translate("Check", "{n} items selected", "", count) if count > 1 else "")
        self.abilities_changed.emit()

    def _show_menu(self, place: QPoint) -> None:
        if not self.table.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Check", "Copy text"), self._copy)
        handlers = self.handlers()
        for names in (_ITEM_ACTIONS, _SELECTION_ACTIONS):
            menu.addSeparator()
            add_actions(menu, names, handlers, {"item.golden": undecided_words()})
        menu.addAction(translate("Check", "Select all"), self.table.selectAll)
        order = menu.addMenu(translate("Check", "Sort by"))
        for column in range(self.model.columnCount()):
            add_entry(order, self.table.head(column), partial(self.table.sort_by, column))
        menu.popup(place)

    def handlers(self) -> Handlers:
        """What can be done with the item in the pane, and with all that are selected."""
        doing = dict(self.detail.handlers())
        item = self.detail.item
        if item is not None:
            doing["item.similar"] = partial(self._find_similar, item.item_id)
        if self.table.selectionModel().hasSelection():
            if self._has_decided:
                doing["item.golden"] = self._add_to_golden_set
            doing["report.make"] = partial(self._report, case=False)
            doing["item.case"] = partial(self._report, case=True)
        return doing

    def _report(self, *, case: bool) -> None:
        run, positions = self._selected()
        self.report_asked.emit(tuple((run, position) for position in positions), case)

    @property
    def _has_decided(self) -> bool:
        """A person may have decided on something that is selected: what is not loaded is not known."""
        rows, item = self.table.rows, self.detail.item
        if len(rows) == 1 and item is not None and self.model.row_of(item.position) == rows[0]:
            return bool(standing(item.reviews))
        listed = (self.model.item_at(row, self.table.run) for row in rows)
        return any(one is None or one.review is not None for one in listed)

    def _add_to_golden_set(self) -> None:
        run, positions = self._selected()
        self._adding.add([(run, position) for position in positions])

    def _find_similar(self, item: int) -> None:
        SimilarDialog(
            self,
            self._parts,
            self._history,
            item,
            lambda run: self.detail.intent.emit(ShowRun(run)),
            self._show_error,
        ).open()

    def _copy(self) -> None:
        """The whole texts of the chosen items, one after the other."""
        run, positions = self._selected()
        history = self._history

        def read() -> str:
            texts: list[str] = []
            for start in range(0, len(positions), _AT_ONCE):
                some, items = positions[start : start + _AT_ONCE], history().items
                numbers = {item.position: item.item_id for item in items.at(run, some)}
                texts += [items.get(numbers[position]).content.text for position in some if position in numbers]
            return "\n\n".join(texts)

        self._parts.tasks.run(self, read, QGuiApplication.clipboard().setText)

    def _on_filled(self) -> None:
        if not self.table.restore() or self.table.select_first():
            return
        if not self.model.rowCount():
            self.detail.show_item(None)
        shown = self.detail.item
        self._show_current()
        if shown is not None and shown.item_id == self.detail.wanted and shown.verdict is None:
            judged = self.model.item_at(self.model.row_of(shown.position))  # it may have its verdict by now
            if judged is not None and judged.decision is not None:
                self.detail.show_again()

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            self.detail.show_item(None)
            return
        run = self.model.run_of_column(index.column())
        item = self.model.item_at(index.row(), run) or self.model.item_at(index.row())
        if item is None or item.item_id == self.detail.wanted:
            return
        if item.decision is None:
            self.detail.show_writing(item.item_id, item.run, item.position)
        else:
            self.detail.show_item(item.item_id)
