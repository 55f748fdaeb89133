"""The History page: every verdict that was ever given, to be found, read, reviewed, exported and deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.history.filter_bar import FilterBar
from plumbline.desktop.history.hits_menu import HitsMenu
from plumbline.desktop.history.hits_view import HitsView
from plumbline.desktop.history.operations import Found, Operations
from plumbline.desktop.history.overview import Overview, StatedRun, read_overview, read_runs
from plumbline.desktop.history.query import Query, of_runs
from plumbline.desktop.history.record_dialogs import ReportParts
from plumbline.desktop.history.reports import Reports, Selection
from plumbline.desktop.history.runs_view import RunsView
from plumbline.desktop.history.saved_searches import SavedSearches
from plumbline.desktop.history.search import Search
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.scroll_area import ScrollArea, scrolled
from plumbline.desktop.widgets.split_view import SideBySide
from plumbline.domain.errors import PlumblineError
from plumbline.domain.verdict import Decision, Review, standing
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.history.deletion import Deletions
from plumbline.services.history.runs import RunView
from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord

_VERDICTS, _RUNS = "verdicts", "runs"
_SHARE: Final = 58
"""The list's share of the width at first, in per cent."""
_NARROWEST: Final = 300
_AGAIN_MS: Final = 400
"""Changes of the history are gathered for this long before the list is reloaded."""


class HistoryPage(Page):
    """Every verdict that was ever given."""

    def __init__(
        self,
        parts: Parts,
        *,
        history: Callable[[], History],
        runs: Callable[[], RunView],
        deletions: Callable[[], Deletions],
        reports: ReportParts,
        golden_sets: Callable[[], GoldenSets],
    ) -> None:
        super().__init__(parts, translate("Pages", "History"))
        self._tasks, self._history, self._run_view = parts.tasks, history, runs
        self.filters = FilterBar()
        self.saved = SavedSearches(parts.tasks, history, self.filters, self.show_error)
        self.filters.add(self.saved)
        self.search = Search(parts.tasks, history, self.show_error, self)
        self.hits = HitsView(self.search.model, parts.theme, parts.preferences)
        self.runs = RunsView()
        self.detail = DetailPane(parts, history, self.show_error)
        self.operations = Operations(
            self,
            parts.tasks,
            history,
            deletions,
            lambda: parts.preferences.text("export.coop_type"),
        )
        self.reports = Reports(self, reports, self._selection)
        self._menu = HitsMenu(self, self.hits, self.detail, self.filters, history, self.reports, golden_sets)
        self._view = Choice(
            translate("History", "View"),
            [(_VERDICTS, translate("History", "Verdicts")), (_RUNS, translate("History", "Runs"))],
        )
        self._eye = Eye(parts.preferences, self.detail.content)
        self._count = label("", "muted")
        self._count.setObjectName("Number of results")
        self._export = button(translate("History", "Export…"), self._ask_export)
        self._delete = button(translate("History", "Delete runs…"), self._ask_delete)
        self._count.setMinimumHeight(self._export.sizeHint().height())
        self._policies: Mapping[str, str] = {}
        self._stale = True
        self._telling = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._show_view(_VERDICTS)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.hits)
        self._lists.addWidget(self.runs)
        self._no_match = ScrollArea()  # it needs more height than two verdicts do
        self._no_match.setWidgetResizable(True)
        self._no_match.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        no_match = EmptyState(
            translate("History", "No matches"),
            translate("History", "No verdict matches all of these words and filters."),
            [button(translate("History", "Show all verdicts"), self.filters.clear)],
        )
        self._no_match.setWidget(no_match)
        self._lists.addWidget(self._no_match)
        self._hint = label(translate("History", "Select a verdict to see its details."), "muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right = QStackedWidget()
        self._right.addWidget(self._hint)
        self._right.addWidget(self.detail)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.filters.put_beside(self._count, self._eye)
        column.addWidget(self.filters)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 8)
        line.addWidget(flow(self._view, self._export, self.reports.button, self._delete))
        column.addLayout(line)
        column.addWidget(self._lists, 1)
        scroll = scrolled(left)  # with large text in a low window
        scroll.setMinimumWidth(_NARROWEST)
        self._sides = SideBySide(scroll, self._right, _SHARE)
        self._empty = EmptyState(
            translate("History", "No verdicts yet"),
            translate(
                "History",
                "Every verdict is kept here with its reasons and your reviews. Check some text, then search for it here.",
            ),
            [button(translate("History", "Go to Check"), lambda: self.intent.emit(intents.GoTo("check")), "primary")],
        )
        self._whole = QStackedWidget()
        self._whole.addWidget(self._sides)
        self._whole.addWidget(self._empty)
        self.body.addWidget(self._whole)
        self.foot.add(self.operations.bar)

    def _connect(self) -> None:
        self.filters.query_changed.connect(self._start_search)
        self.search.changed.connect(self._on_found)
        self.search.began.connect(self._show_state)
        self.hits.chosen.connect(self._on_chosen)
        self.detail.go_next.connect(lambda: self.hits.step(1))
        self.detail.go_previous.connect(lambda: self.hits.step(-1))
        self.detail.intent.connect(self.intent)
        self.detail.said.connect(self.say)
        self.detail.offered.connect(self.notice.show_text)
        self.detail.abilities_changed.connect(self.abilities_changed)
        self.detail.reviewed.connect(self._on_reviewed)
        self.detail.deciding.said.connect(self.say)
        self.detail.deciding.undone.connect(lambda made: self.hits.go_to(made.reviews[-1][0]))
        self.detail.deciding.several = self._one_at_a_time
        self.saved.said.connect(self.say)
        self._view.chosen.connect(self._show_view)
        self.runs.filter_by.connect(self._filter_by_runs)
        self.runs.open_run.connect(lambda run: self.intent.emit(intents.ShowRun(run)))
        self.runs.selection_changed.connect(self._on_runs_selected)
        self.runs.model.more_wanted.connect(self._more_runs)
        self.operations.bar.shown_or_hidden.connect(self._enable)
        self.operations.exporting.ended.connect(self.say)
        self.operations.deletion.ended.connect(self._on_deleted)
        self.operations.deletion.finished.connect(self._on_news)
        for work in (self.operations.exporting, self.operations.deletion):
            work.failed.connect(self._on_operation_failed)

    def handlers(self) -> Handlers:
        doing: dict[str, Callable[[], object]] = {"edit.find": self._find}
        if self._export.isEnabled():
            doing["export.shown"] = self._ask_export
        if self._has_chosen:
            doing["report.make"] = self.reports.ask_report
        if self._view.value == _VERDICTS:
            doing |= {**self.detail.handlers(), **self._menu.handlers()}
        if self._view.value == _VERDICTS and self.search.rows:
            doing |= {"item.next": lambda: self.hits.step(1), "item.previous": lambda: self.hits.step(-1)}
        return doing

    def opened(self) -> None:
        if self._stale:
            self.refresh()
        (self.filters.box if self._view.value == _VERDICTS else self.runs.table).setFocus()

    def closing(self) -> None:
        self.search.drop()
        self.operations.end()

    def told(self, intent: intents.Intent) -> None:
        match intent:
            case intents.SearchFor():
                self._show_view(_VERDICTS)
                if intent.runs:
                    self.filters.only_runs(intent.runs)
                elif intent.policy:
                    self.filters.only_policy(intent.policy)
                else:
                    self.filters.clear()
            case intents.HistoryReplaced():
                self.detail.show_again()
                self._on_news()
            case intents.HistoryChanged() if not self._telling:
                self._on_news()

    def state(self) -> dict[str, str]:
        return {"share": str(self._sides.share)}

    def restore(self, state: Mapping[str, str]) -> None:
        share = state.get("share", "")
        if share.isdecimal() and 0 < int(share) < 100:
            self._sides.set_share(int(share))

    def _on_news(self) -> None:
        self._stale = True
        if self.isVisible():
            self._again.start()

    # Searching

    def refresh(self) -> None:
        self._stale = False
        self._tasks.run(self, lambda: read_overview(self._history(), self._run_view()), self._on_overview)
        self.saved.refresh()
        self.search.start(self.filters.query())

    def _on_overview(self, found: Overview) -> None:
        self._policies = found.policies
        runs = [run for run, _ in found.runs]
        self.filters.offer(found.facets, found.policies, found.versions, found.meanings, runs)
        self.runs.model.show_runs(found.runs, behind=False)
        self._show_state()
        self._name_runs()

    def _name_runs(self) -> None:
        """Runs that are filtered by and are none of the newest."""
        unknown, history = self.filters.unknown_runs(), self._history

        def read() -> dict[int, RunRecord | None]:
            there = history().runs.some(unknown)
            return {run: there.get(run) for run in unknown}

        if unknown:
            self._tasks.run(self, read, self.filters.name_runs)

    def _more_runs(self) -> None:
        last = self.runs.model.runs[-1][0].id
        self._tasks.run(self, lambda: read_runs(self._history(), self._run_view(), last), self._add_runs)

    def _add_runs(self, runs: list[StatedRun]) -> None:
        self.runs.model.show_runs(runs, behind=True)
        self._show_state()

    def _start_search(self, query: Query) -> None:
        self._show_view(_VERDICTS)
        self.search.start(query)
        self._name_runs()

    def _find(self) -> None:
        self._show_view(_VERDICTS)
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def _filter_by_runs(self, runs: tuple[int, ...]) -> None:
        self._show_view(_VERDICTS)
        self.filters.only_runs(runs)

    def _on_runs_selected(self) -> None:
        self._enable()
        self.abilities_changed.emit()

    def _on_found(self) -> None:
        self.hits.keep(self.detail.item.item_id if self.detail.item else None)
        self._show_state()
        self.abilities_changed.emit()

    def _show_state(self) -> None:
        search = self.search
        self._count.setText(self._count_text())
        self._enable()
        if search.running:
            return
        nothing = search.whole and not search.rows and not search.failed
        never = nothing and search.query.everything and not self.runs.model.runs
        self._whole.setCurrentWidget(self._empty if never else self._sides)
        if self._view.value == _VERDICTS:
            self._lists.setCurrentWidget(self._no_match if nothing else self.hits)

    def _count_text(self) -> str:
        if self._view.value == _RUNS:
            runs = self.runs.model
            if runs.more:
                return translate("History", "More than {n} runs", "", len(runs.runs))
            return translate("History", "{n} runs", "", len(runs.runs))
        rows = self.search.rows
        if self.search.running:
            return translate("History", "Searching…")
        if self.search.failed:
            return ""
        if self.search.whole:
            return translate("History", "{n} verdicts", "", rows)
        return translate("History", "More than {n} verdicts", "", rows) if rows else ""

    def _show_view(self, view: str) -> None:
        self._view.choose(view)
        self._lists.setCurrentWidget(self.runs if view == _RUNS else self.hits)
        self._right.setVisible(view == _VERDICTS)
        self.filters.allow(searching=view == _VERDICTS)  # they find verdicts: all runs are listed
        self._show_state()
        self.abilities_changed.emit()

    def _on_chosen(self, item: int | None) -> None:
        self._right.setCurrentWidget(self._hint if item is None else self.detail)
        self.detail.show_item(item)

    def _selection(self) -> Selection:
        """What a report would be on: the selected verdicts or runs, or all that was found."""
        if self._view.value == _RUNS:
            runs = self._selected_runs
            if len(runs) > 1:
                return Selection(query=Query(filters=of_runs(runs)))
            return Selection(run=runs[0] if runs else None)
        if self.search.running:
            return Selection()
        hits = self.hits.selected()
        if hits is None:
            self.say(translate("History", "Some of the selected verdicts are not loaded. Select fewer at once."))
            return Selection()
        items = tuple((hit.item.run, hit.item.position) for hit in hits)
        if not items and not self.search.rows:
            return Selection()
        return Selection(items, query=None if items else self.search.query)

    def _one_at_a_time(self, review: Review | None) -> bool:
        """Items of several policies can't be decided on together: they have other labels."""
        del review
        if len(self.hits.selectionModel().selectedRows()) <= 1:
            return False
        self.say(translate("History", "Nothing was recorded. Select one verdict to decide on it."))
        return True

    def _on_reviewed(self, item: int) -> None:
        history = self._history

        def reviewed(decision: Decision | None) -> None:
            self.search.model.mark_reviewed(item, decision)

        def latest() -> Decision | None:
            decided = standing(history().items.get(item).reviews)
            return decided[-1].decision if decided else None

        self._tasks.run(self, latest, reviewed)
        self._tell()

    def _tell(self) -> None:
        """Tells the other pages that the history has changed; this one knows."""
        self._telling = True
        self.intent.emit(intents.HistoryChanged())
        self._telling = False

    # Exporting and deleting

    @property
    def _has_chosen(self) -> bool:
        """There is something to export, or to report on."""
        return self.search.rows > 0 if self._view.value == _VERDICTS else bool(self.runs.selected)

    @property
    def _selected_runs(self) -> tuple[int, ...]:
        return tuple(run.id for run in self.runs.selected)

    def _ask_export(self) -> None:
        if self._view.value == _RUNS:
            judged = sum(run.counts.done for run in self.runs.selected)
            self.operations.ask_export(Found(Query(filters=of_runs(self._selected_runs)), judged))
        else:
            self.operations.ask_export(Found.by(self.search))

    def _ask_delete(self) -> None:
        """The runs that are selected, or that the filter names; nothing of the view that is not shown."""
        listed = self._view.value == _VERDICTS
        runs = self.filters.known_runs if listed else self._selected_runs
        found = self.search.query if listed and self.search.rows else None
        self.operations.ask_delete(self._policies, runs, self.filters.runs_text(runs), found)

    def _on_deleted(self, words: str) -> None:
        self.say(words)
        announce(self, words)
        self.hits.forget()
        self.refresh()
        self._tell()

    def _on_operation_failed(self, error: PlumblineError) -> None:
        self.show_error(error)
        self._on_news()

    def _enable(self) -> None:
        free = self.operations.bar.isHidden()
        if not free and self.window().focusWidget() in (self._export, self._delete):
            (self.hits if self._view.value == _VERDICTS else self.runs.table).setFocus()
        self._export.setEnabled(free and self._has_chosen)
        self._delete.setEnabled(free)
