"""The History page: everything that was ever judged, found, looked at, decided on, handed on and deleted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.history.asked import Asked
from plumbline.desktop.history.delete_dialog import DeleteDialog
from plumbline.desktop.history.deleting import Deleting
from plumbline.desktop.history.export_dialog import ExportDialog
from plumbline.desktop.history.exporting import Exporting
from plumbline.desktop.history.filter_bar import FilterBar
from plumbline.desktop.history.hits_view import HitsView
from plumbline.desktop.history.runs_view import MOST_RUNS, RunsView
from plumbline.desktop.history.searching import Searching
from plumbline.desktop.history.work_bar import WorkBar
from plumbline.desktop.shell import intents
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Handlers, Page, Parts
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.empty_state import EmptyState
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.domain.errors import PlumblineError
from plumbline.services.history.deletion import Removal
from plumbline.services.history.export import FileForm
from plumbline.store.results import Facets, RunRecord

_VERDICTS, _RUNS = "verdicts", "runs"
_SHARE: Final = 54
"""The list's share of the width at first, in per cent."""
_NARROWEST: Final = 300
_AGAIN_MS: Final = 400
"""News of the history are gathered for so long before the list is fetched anew."""

_Overview = tuple[Facets, list[tuple[RunRecord, str]]]


class HistoryPage(Page):
    """Everything ever judged."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts, translate("Pages", "History"))
        self.filters = FilterBar()
        self.searching = Searching(parts.tasks, parts.core.history, self.show_error, self)
        self.hits = HitsView(self.searching.model, parts)
        self.runs = RunsView()
        self.detail = DetailPane(parts, parts.core.history, self.show_error)
        self.work = WorkBar()
        self.view = Choice(
            translate("History", "What is listed"),
            [(_VERDICTS, translate("History", "Verdicts")), (_RUNS, translate("History", "Runs"))],
        )
        self.count = label("", "muted")
        self.count.setAccessibleName(translate("History", "How many were found"))
        self.export_button = button(translate("History", "Export…"), self.ask_export)
        self.delete_button = button(translate("History", "Delete…"), self.ask_delete)
        self.count.setMinimumHeight(self.export_button.sizeHint().height())
        self._facets = Facets((), (), ())
        self.exporting = Exporting(parts.tasks, parts.core.history, self.work, self)
        self.deleting = Deleting(parts.tasks, parts.core.clearing, self.work, self)
        self._share = _SHARE
        self._stale = True
        self._telling = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.fetch)
        self._lay_out()
        self._connect()
        self._show_view(_VERDICTS)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.hits)
        self._lists.addWidget(self.runs)
        self._nothing = EmptyState(
            translate("History", "Nothing found"),
            translate("History", "No verdict has all of these words and goes through all of these filters."),
            [button(translate("History", "Clear all"), self.filters.clear)],
        )
        self._lists.addWidget(self._nothing)
        self._hint = label(translate("History", "Choose a verdict to see all of it."), "muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right = QStackedWidget()
        self._right.addWidget(self._hint)
        self._right.addWidget(self.detail)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 8)
        line.addWidget(flow(self.view, self.export_button, self.delete_button, self.count))
        column.addLayout(line)
        column.addWidget(self.work)
        column.addWidget(self._lists, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        left.setMinimumWidth(_NARROWEST)
        self._splitter.setChildrenCollapsible(False)
        self._empty = EmptyState(
            translate("History", "Nothing was judged yet"),
            translate(
                "History",
                "Every verdict is kept here, with its reasons and with what people decided. Judge a text, and search for it later.",
            ),
            [button(translate("History", "Go to Check"), lambda: self.intent.emit(intents.GoTo("check")), "primary")],
        )
        self._whole = QStackedWidget()
        self._whole.addWidget(self._splitter)
        self._whole.addWidget(self._empty)
        self.body.addWidget(self._whole)

    def _connect(self) -> None:
        self._splitter.splitterMoved.connect(lambda *_: self._on_splitter())
        self.filters.asked.connect(self._ask)
        self.searching.changed.connect(self._on_found)
        self.searching.began.connect(lambda: self.count.setText(translate("History", "Searching…")))
        self.hits.chosen.connect(self._on_chosen)
        self.detail.go_next.connect(lambda: self.hits.step(1))
        self.detail.go_previous.connect(lambda: self.hits.step(-1))
        self.detail.intent.connect(self.intent)
        self.detail.abilities_changed.connect(self.abilities_changed)
        self.detail.reviewed.connect(self._on_reviewed)
        self.view.chosen.connect(self._show_view)
        self.runs.filter_by.connect(self._filter_by_run)
        self.runs.open_run.connect(lambda run: self.intent.emit(intents.ShowRun(run)))
        self.runs.delete_run.connect(self.ask_delete)
        self.runs.model.more_wanted.connect(self._more_runs)
        self.exporting.ended.connect(self._end_work)
        self.deleting.ended.connect(self._on_deleted)
        self.deleting.finished.connect(self._on_news)
        for work in (self.exporting, self.deleting):
            work.failed.connect(self._on_work_trouble)

    # Page

    def handlers(self) -> Handlers:
        """Searching, going through the hits, deciding, exporting."""
        doing = {"edit.find": self._find, **self.detail.handlers()}
        if self.export_button.isEnabled():
            doing["export.shown"] = self.ask_export
        if self.searching.rows:
            doing |= {
                "item.next": lambda: self.hits.step(1),
                "item.previous": lambda: self.hits.step(-1),
            }
        return doing

    def opened(self) -> None:
        """Fetches what has changed since it was in front."""
        if self._stale:
            self.fetch()
        self.filters.box.setFocus()

    def closing(self) -> None:
        """Ends what is under way."""
        self.searching.drop()
        self.exporting.drop()
        self.deleting.stop()

    def told(self, intent: intents.Intent) -> None:
        """A policy to look for; news of the history."""
        match intent:
            case intents.SearchFor():
                self._show_view(_VERDICTS)
                if intent.run:
                    self.filters.only_run(intent.run)
                elif intent.policy:
                    self.filters.only_policy(intent.policy)
                else:
                    self.filters.clear()
                if intent.export:
                    self.ask_export()
            case intents.HistoryReplaced():
                self.detail.show_item(None)
                self._on_news()
            case intents.HistoryChanged() if not self._telling:
                self._on_news()

    def state(self) -> dict[str, str]:
        """The list's share of the width, in per cent."""
        return {"share": str(self._share)}

    def restore(self, state: Mapping[str, str]) -> None:
        """Takes up the share."""
        share = state.get("share", "")
        if share.isdecimal() and 0 < int(share) < 100:
            self._share = int(share)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Gives the list its share, now that there is a width to share."""
        super().showEvent(event)
        width = self._splitter.width()
        self._splitter.setSizes([width * self._share // 100, width * (100 - self._share) // 100])

    def _on_splitter(self) -> None:
        left, right = self._splitter.sizes()
        if right:
            self._share = round(100 * left / (left + right))

    def _on_news(self) -> None:
        self._stale = True
        if self.isVisible():
            self._again.start()

    # Searching

    def fetch(self) -> None:
        """Asks anew for what the list shows and for what there is to filter by."""
        self._stale = False
        self.parts.tasks.run(self, self._overview, self._on_overview)
        self._ask(self.filters.now())

    def _overview(self) -> _Overview:
        history = self.parts.core.history()
        return history.facets(), self._page_of_runs(None)

    def _page_of_runs(self, before: int | None) -> list[tuple[RunRecord, str]]:
        view = self.parts.core.runs()
        return [(run, view.state_word(run)) for run in self.parts.core.history().runs(MOST_RUNS, before)]

    def _on_overview(self, overview: _Overview) -> None:
        self._facets, runs = overview
        self.filters.offer(self._facets, [run for run, _ in runs[:30]])
        self.runs.model.show_runs(runs, behind=False)
        self._show_state()

    def _more_runs(self) -> None:
        last = self.runs.model.runs[-1][0].id
        self.parts.tasks.run(
            self, lambda: self._page_of_runs(last), lambda runs: self.runs.model.show_runs(runs, behind=True)
        )

    def _ask(self, asked: Asked) -> None:
        self._show_view(_VERDICTS)
        self.searching.ask(asked)

    def _find(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def _filter_by_run(self, run: int) -> None:
        self._show_view(_VERDICTS)
        self.filters.only_run(run)

    def _on_found(self) -> None:
        self.hits.keep(self.detail.item.item_id if self.detail.item else None)
        self._show_state()
        self.abilities_changed.emit()

    def _show_state(self) -> None:
        rows, asked = self.searching.rows, self.searching.asked
        if self.searching.under_way:
            return
        if self.searching.whole:
            words = translate("History", "%n verdict(s)", "", rows) if rows < 1000 else self._many(rows)
        else:
            words = translate("History", "More than {count} verdicts").format(count=number_text(rows)) if rows else ""
        self.count.setText(words)
        self._allow()
        nothing = self.searching.whole and not rows
        never = nothing and asked.everything and not self.runs.model.runs
        self._whole.setCurrentWidget(self._empty if never else self._splitter)
        if self.view.value == _VERDICTS:
            self._lists.setCurrentWidget(self._nothing if nothing else self.hits)

    def _many(self, rows: int) -> str:
        return translate("History", "{count} verdicts").format(count=number_text(rows))

    def _show_view(self, view: str) -> None:
        self.view.choose(view)
        self._lists.setCurrentWidget(self.runs if view == _RUNS else self.hits)
        self._right.setVisible(view == _VERDICTS)
        if view == _VERDICTS:
            self._show_state()

    def _on_chosen(self, item: int | None) -> None:
        self._right.setCurrentWidget(self._hint if item is None else self.detail)
        self.detail.show_item(item)

    def _on_reviewed(self, item: int) -> None:
        history = self.parts.core.history

        def reviewed(standing: object) -> None:
            if standing is not None:
                self.searching.model.mark_reviewed(item, standing)  # type: ignore[arg-type]

        def latest() -> object:
            reviews = history().item(item).reviews
            return reviews[-1].decision if reviews else None

        self.parts.tasks.run(self, latest, reviewed)
        self._tell()

    def _tell(self) -> None:
        """Tells the other pages that the history has changed; this one knows."""
        self._telling = True
        self.intent.emit(intents.HistoryChanged())
        self._telling = False

    # Handing on and deleting

    def ask_export(self) -> None:
        """Asks how and where what is shown is to be written."""
        what = translate("History", "All that was found is written, {count}.").format(count=self.count.text())
        ExportDialog(self, what, self.export).open()

    def export(self, target: Path, form: FileForm, reasoning: bool) -> None:
        """Writes all that the search finds."""
        total = self.searching.rows if self.searching.whole else 0
        self.exporting.begin(self.searching.asked, total, target, form, reasoning)
        self._allow()

    def ask_delete(self, run: int | None = None) -> None:
        """Asks what is to be deleted; `run` is one that may be meant."""
        run = run or self.filters.run.value
        DeleteDialog(self, self.parts, list(self._facets.policies), run, self.delete).open()

    def delete(self, removal: Removal) -> None:
        """Deletes what the person has seen named."""
        self.deleting.begin(removal)
        self._allow()

    def _on_deleted(self, words: str) -> None:
        self._end_work(words)
        announce(self, words)
        self.hits.forget()
        self.fetch()
        self._tell()

    def _on_work_trouble(self, error: PlumblineError) -> None:
        self._allow()
        self.show_error(error)
        self._on_news()

    def _end_work(self, words: str) -> None:
        self._allow()
        self.say(words)

    def _allow(self) -> None:
        """One thing at a time: nothing else is begun while something is written or deleted."""
        free = self.work.isHidden()
        self.export_button.setEnabled(free and self.searching.rows > 0)
        self.delete_button.setEnabled(free)
        self.runs.allow_deleting(free)
