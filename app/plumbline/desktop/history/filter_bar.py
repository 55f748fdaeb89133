"""The search box and the filters; tells the query shortly after the last key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from itertools import islice
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from plumbline.desktop.detail.label_text import Meanings, label_text
from plumbline.desktop.history.date_range import SPANS, UNDATED, DateRange, DateRangeDialog, date_range, written_range
from plumbline.desktop.history.filter_chip import FilterChip
from plumbline.desktop.history.more_filters import MoreFilters, WordsDialog
from plumbline.desktop.history.query import Query, of_runs
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.room import has_wide_row
from plumbline.desktop.widgets.sources import run_text
from plumbline.desktop.widgets.verdict_words import effort_word, signed
from plumbline.domain.policy import NamedVersion
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.domain.visible import visible
from plumbline.store.results.runs import RunRecord
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import Facets, SearchField, SearchFilters

WAIT_MS: Final = 120
"""How long after the last key a search starts."""

_RUNS_OFFERED: Final = 30

"""Digits of a version's hash, by which its verdicts are asked for."""


_FIELDS: Final = {
    SearchField.CONTENT: mark("History", "Content"),
    SearchField.RATIONALE: mark("History", "Reasons"),
    SearchField.REASONING: mark("History", "Reasoning"),
    SearchField.NOTE: mark("History", "Notes"),
    SearchField.POLICY: mark("History", "Policies"),
}


class ReviewFilter(Enum):
    """What people did with a verdict."""

    REVIEWED = auto()
    NOT_REVIEWED = auto()
    DISAGREED = auto()
    AGREED = auto()


class FilterBar(QWidget):
    """What is searched for."""

    query_changed = Signal(Query)

    def __init__(self) -> None:
        super().__init__()
        self._last = Query()
        self._folded: list[tuple[QWidget, QAction]] = []
        self._labels: tuple[str, ...] = ()
        self._runs: dict[int, str] = {}
        self._meanings: Mapping[str, Meanings] = {}
        self._versions: Mapping[str, NamedVersion] = {}
        self.box = QLineEdit()
        self.box.setPlaceholderText(translate("History", "Search content, reasons, notes and policies"))
        self.box.setAccessibleName(translate("History", "Search"))
        self.box.setClearButtonEnabled(True)
        self.verdict: FilterChip[Decision] = FilterChip(
            translate("History", "Verdict"), [(one, signed(one)) for one in Decision]
        )
        self.policy: FilterChip[str] = FilterChip(translate("History", "Policy"))
        self.model: FilterChip[str] = FilterChip(translate("History", "Model"), quiet=True)
        self.days: FilterChip[DateRange] = FilterChip(
            translate("History", "Checked"), [(DateRange(last), translate("History", words)) for last, words in SPANS]
        )
        self.days.offer_more(translate("History", "Custom range…"), self._ask_days)
        self.review: FilterChip[ReviewFilter] = FilterChip(
            translate("History", "Review"),
            [
                (ReviewFilter.REVIEWED, translate("History", "Reviewed")),
                (ReviewFilter.NOT_REVIEWED, translate("History", "Not reviewed")),
                (ReviewFilter.DISAGREED, translate("History", "You disagreed")),
                (ReviewFilter.AGREED, translate("History", "You agreed")),
            ],
        )
        self.label: FilterChip[str] = FilterChip(translate("History", "Label"), quiet=True)
        self.effort: FilterChip[Effort] = FilterChip(
            translate("History", "Effort"), [(one, effort_word(one)) for one in Effort], quiet=True
        )
        self.run: FilterChip[tuple[int, ...]] = FilterChip(translate("History", "Run"), quiet=True)
        self.evaluations: FilterChip[bool] = FilterChip(
            translate("History", "Evaluations"),
            [(True, translate("History", "Included"))],
            default=translate("History", "Left out"),
            quiet=True,
        )
        self.within: FilterChip[SearchField] = FilterChip(
            translate("History", "Search in"),
            [(field, translate("History", words)) for field, words in _FIELDS.items()],
            default=translate("History", "Everything"),
            quiet=True,
        )
        self.written: FilterChip[DateRange] = FilterChip(
            translate("History", "Written"), [(UNDATED, translate("History", "No readable date"))], quiet=True
        )
        self.written.offer_more(translate("History", "Custom range…"), self.ask_written)
        self.author: FilterChip[str] = FilterChip(translate("History", "Author"), quiet=True)
        self.author.offer_more(translate("History", "Change…"), self.ask_author)
        self.file: FilterChip[str] = FilterChip(translate("History", "File"), quiet=True)
        self.file.offer_more(translate("History", "Change…"), self.ask_file)
        self.chips: tuple[FilterChip, ...] = (  # type: ignore[type-arg]
            *(self.verdict, self.policy, self.days, self.review),
            *(self.within, self.written, self.author, self.file),
            *(self.label, self.model, self.effort, self.run, self.evaluations),
        )
        self.more = MoreFilters()
        self.more.add_choices(self.within)
        self.more.add_choices(self.written)
        self.more.add_question(translate("History", "Author…"), self.ask_author)
        self.more.add_question(translate("History", "File…"), self.ask_file)
        for less_used in (self.label, self.model, self.effort, self.run, self.evaluations):
            self.more.add_choices(less_used)
        self.clear_button = button(translate("History", "Clear all"), self.clear, "plain")
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._folding = QTimer(self, singleShot=True, interval=0)
        self._folding.timeout.connect(self._fold)
        self._soon.timeout.connect(self._tell)
        self.box.textChanged.connect(lambda _: self._soon.start())
        self.box.returnPressed.connect(self._tell)
        for chip in self.chips:
            chip.chosen.connect(self._tell)
        self.policy.chosen.connect(self._offer_labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        self._first = QHBoxLayout()
        self._first.addWidget(self.box, 1)
        column.addLayout(self._first)
        self._row = flow(*self.chips, self.more, self.clear_button)
        column.addWidget(self._row)
        self._show_clear()

    def add(self, widget: QPushButton) -> None:
        """Puts something that has a menu at the end of the row, before what clears it, which comes and goes."""
        layout = self._row.layout()
        assert layout is not None, "the row is a flow"  # noqa: S101
        layout.removeWidget(self.clear_button)
        for one in (widget, self.clear_button):
            layout.addWidget(one)
        self.setTabOrder(self.more, widget)
        self.setTabOrder(widget, self.clear_button)
        self._folded.append((widget, self.more.add_menu(widget.text(), widget.menu())))
        self._fold()

    def put_beside(self, *widgets: QWidget) -> None:
        """Puts what is not for searching beside the search box."""
        before: QWidget = self.box
        for widget in widgets:
            self._first.addWidget(widget)
            self.setTabOrder(before, widget)
            before = widget
        self._row.raise_()  # it is read after them

    def allow(self, *, searching: bool) -> None:
        for widget in (self.box, self._row):
            widget.setEnabled(searching)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._folding.start()  # what is hidden while a layout is under way would leave its room empty

    def _fold(self) -> None:
        """Where there is little width, what was added is behind the button for more."""
        wide = has_wide_row(self)
        for widget, entry in self._folded:
            widget.setVisible(wide)
            entry.setVisible(not wide)

    def query(self) -> Query:
        since, until = self.days.value.bounds() if self.days.value else (None, None)
        filters = SearchFilters(
            decision=self.verdict.value,
            policy=self.policy.value,
            model=self.model.value,
            since=since,
            until=until,
            label=self.label.value,
            effort=self.effort.value,
            evaluated=bool(self.evaluations.value),
            within=self.within.value,
            author=self.author.value or "",
            file=self.file.value or "",
        )
        filters = of_runs(self.run.value or (), filters)
        if written := self.written.value:
            undated = written == UNDATED
            filters = replace(filters, undated=undated, written_since=written.first, written_until=written.before)
        match self.review.value:
            case ReviewFilter.REVIEWED | ReviewFilter.NOT_REVIEWED as which:
                filters = replace(filters, reviewed=which is ReviewFilter.REVIEWED)
            case ReviewFilter.DISAGREED | ReviewFilter.AGREED as which:
                filters = replace(filters, disagreed=which is ReviewFilter.DISAGREED)
        return Query(self.box.text().strip(), filters)

    def offer(
        self,
        facets: Facets,
        policies: Mapping[str, str],
        versions: Mapping[str, NamedVersion],
        meanings: Mapping[str, Meanings],
        runs: list[RunRecord],
    ) -> None:
        """
        Args:
            policies: titles by name.
            versions: of policies, by sha256.
            meanings: what labels mean, by a policy's name.
            runs: the newest first.
        """
        self._versions = versions
        if (chosen := self.policy.value or "") in versions:
            self._choose_policy(chosen)
        self.policy.offer(sorted(policies.items(), key=lambda one: one[1].casefold()))
        self.model.offer([(name, model_word(name, practice=False)) for name in facets.models])
        self._labels, self._meanings = facets.labels, meanings
        self._offer_labels()
        self._runs = {run.id: run_text(run) for run in runs}
        self.run.offer([((run,), text) for run, text in islice(self._runs.items(), _RUNS_OFFERED)])

    def clear(self) -> None:
        self._empty()
        self._tell()

    def _empty(self) -> None:
        self.box.clear()
        for chip in self.chips:
            chip.choose(None, tell=False)
        self._offer_labels()

    def only_policy(self, policy: str) -> None:
        """By its name or a version's sha256; with its verdicts in evaluations."""
        self.clear()
        self.evaluations.choose(True, tell=False)
        self._choose_policy(policy)
        self.policy.chosen.emit()

    def only_runs(self, runs: tuple[int, ...]) -> None:
        self.clear()
        self.run.choose(runs, self.runs_text(runs))

    def search(self) -> SavedSearch:
        """Words and filters as they would be saved, without a name."""
        query = self.query()
        return SavedSearch("", query.words, query.filters, self.days.value.last if self.days.value else 0)

    def put(self, search: SavedSearch) -> None:
        """Puts the words and filters of a saved search in their places, and searches."""
        filters = search.filters
        self._empty()
        self.box.setText(search.words)
        if filters.policy is not None:
            self._choose_policy(filters.policy)
            self._offer_labels()
        runs = filters.runs or ((filters.run,) if filters.run is not None else ())
        days = DateRange(search.last_days) if search.last_days else date_range(filters.since, filters.until)
        written = UNDATED if filters.undated else written_range(filters.written_since, filters.written_until)
        self.verdict.choose(filters.decision, tell=False)
        self.model.choose(filters.model, tell=False)
        self.run.choose(runs or None, self.runs_text(runs), tell=False)
        self.days.choose(days, days.text if days else "", tell=False)
        self.review.choose(_review_filter(filters), tell=False)
        self.label.choose(filters.label, tell=False)
        self.effort.choose(filters.effort, tell=False)
        self.evaluations.choose(filters.evaluated or None, tell=False)
        self.within.choose(filters.within, tell=False)
        self.written.choose(written, written.text if written and written != UNDATED else "", tell=False)
        self.author.choose(filters.author or None, visible(filters.author), tell=False)
        self.file.choose(filters.file or None, visible(PurePath(filters.file).name), tell=False)
        self._tell()

    def _choose_policy(self, policy: str) -> None:
        version = self._versions.get(policy)
        self.policy.choose(policy, say(version.words(self._versions.values())) if version else "", tell=False)

    def _offer_labels(self) -> None:
        chosen = self._meanings.get(self.policy.value or "")
        under = [chosen] if chosen is not None else list(self._meanings.values())
        self.label.offer([(label, label_text(label, under)) for label in self._labels])

    def runs_text(self, runs: Sequence[int]) -> str:
        """The name of one run, as soon as it is known; how many they are."""
        if len(runs) == 1:
            return self._runs.get(runs[0], number_text(runs[0])) or translate("History", "deleted run")
        return translate("History", "{n} runs", "", len(runs))

    def unknown_runs(self) -> tuple[int, ...]:
        """Those of the filter that have no name yet."""
        return tuple(run for run in self.run.value or () if run not in self._runs)

    @property
    def known_runs(self) -> tuple[int, ...]:
        """Those of the filter that are in the history."""
        return tuple(run for run in self.run.value or () if self._runs.get(run))

    def name_runs(self, found: Mapping[int, RunRecord | None]) -> None:
        """Names runs of the filter; None stands for one that was deleted."""
        self._runs |= {run: run_text(record) if record else "" for run, record in found.items()}
        if self.run.value:
            self.run.choose(self.run.value, self.runs_text(self.run.value), tell=False)

    def by_author(self, author: str) -> None:
        """Author and file are words that all occur in what the source says."""
        self.author.choose(author or None, visible(author))

    def by_file(self, file: str) -> None:
        self.file.choose(file or None, visible(PurePath(file).name))

    def _ask_days(self) -> None:
        DateRangeDialog(
            self,
            translate("History", "Date checked"),
            lambda days: self.days.choose(days, days.text),
            chosen=self.days.value,
        ).open()

    def ask_written(self) -> None:
        DateRangeDialog(
            self,
            translate("History", "Date written"),
            lambda days: self.written.choose(days, days.text),
            chosen=self.written.value,
            hint=translate(
                "History",
                "Dates are taken as written in the source. Content without a date, or with an ambiguous one such as "
                "03/04/2024, isn't found: choose “No readable date” to see it.",
            ),
        ).open()

    def ask_author(self) -> None:
        WordsDialog(
            self,
            translate("History", "Filter by author"),
            self.author.name,
            translate("History", "Part of a name or an address is enough. Several words must all occur."),
            self.author.value or "",
            self.by_author,
        ).open()

    def ask_file(self) -> None:
        WordsDialog(
            self,
            translate("History", "Filter by file"),
            self.file.name,
            translate("History", "Part of the name of a file or a folder is enough. Several words must all occur."),
            self.file.value or "",
            self.by_file,
        ).open()

    def _tell(self) -> None:
        self._soon.stop()
        self._show_clear()
        query = self.query()
        if query != self._last:
            self._last = query
            self.query_changed.emit(query)

    def _show_clear(self) -> None:
        self.clear_button.setVisible(not self.query().everything)


def _review_filter(filters: SearchFilters) -> ReviewFilter | None:
    if filters.disagreed is not None:
        return ReviewFilter.DISAGREED if filters.disagreed else ReviewFilter.AGREED
    if filters.reviewed is not None:
        return ReviewFilter.REVIEWED if filters.reviewed else ReviewFilter.NOT_REVIEWED
    return None
