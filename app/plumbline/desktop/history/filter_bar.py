"""The search box and the filters; tells the query shortly after the last key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from plumbline.desktop.detail.label_text import Meanings, label_text
from plumbline.desktop.history.date_range import SPANS, DateRange, DateRangeDialog
from plumbline.desktop.history.filter_chip import FilterChip
from plumbline.desktop.history.query import Query
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.model_words import model_word
from plumbline.desktop.widgets.verdict_words import effort_word, signed
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.store.results.runs import RunRecord
from plumbline.store.results.search import Facets, SearchFilters

WAIT_MS: Final = 120
"""How long after the last key a search starts."""

_SHA256: Final = 64
"""Digits of a version's hash, by which its verdicts are asked for."""


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
        self._labels: tuple[str, ...] = ()
        self._meanings: Mapping[str, Meanings] = {}
        self.box = QLineEdit()
        self.box.setPlaceholderText(translate("History", "Search content, reasons, notes and policies"))
        self.box.setAccessibleName(translate("History", "Search"))
        self.box.setClearButtonEnabled(True)
        self.verdict: FilterChip[Decision] = FilterChip(
            translate("History", "Verdict"), [(one, signed(one)) for one in Decision]
        )
        self.policy: FilterChip[str] = FilterChip(translate("History", "Policy"))
        self.model: FilterChip[str] = FilterChip(translate("History", "Model"))
        self.days: FilterChip[DateRange] = FilterChip(
            translate("History", "Date"), [(DateRange(last), translate("History", words)) for last, words in SPANS]
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
        self.label: FilterChip[str] = FilterChip(translate("History", "Label"))
        self.effort: FilterChip[Effort] = FilterChip(
            translate("History", "Effort"), [(one, effort_word(one)) for one in Effort]
        )
        self.run: FilterChip[tuple[int, ...]] = FilterChip(translate("History", "Run"))
        self.evaluations: FilterChip[bool] = FilterChip(
            translate("History", "Evaluations"),
            [(True, translate("History", "Included"))],
            default=translate("History", "Left out"),
        )
        self.chips: tuple[FilterChip, ...] = (  # type: ignore[type-arg]
            self.verdict,
            self.policy,
            self.model,
            self.days,
            self.review,
            self.label,
            self.effort,
            self.run,
            self.evaluations,
        )
        self.clear_button = button(translate("History", "Clear all"), self.clear, "plain")
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self._tell)
        self.box.textChanged.connect(lambda _: self._soon.start())
        self.box.returnPressed.connect(self._tell)
        for chip in self.chips:
            chip.chosen.connect(self._tell)
        self.policy.chosen.connect(self._offer_labels)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(flow(*self.chips, self.clear_button))
        self._show_clear()

    def query(self) -> Query:
        since, until = self.days.value.bounds() if self.days.value else (None, None)
        filters = SearchFilters(
            decision=self.verdict.value,
            policy=self.policy.value,
            model=self.model.value,
            run=self.run.value[0] if self.run.value and len(self.run.value) == 1 else None,
            runs=self.run.value if self.run.value and len(self.run.value) > 1 else (),
            since=since,
            until=until,
            label=self.label.value,
            effort=self.effort.value,
            evaluated=bool(self.evaluations.value),
        )
        match self.review.value:
            case ReviewFilter.REVIEWED | ReviewFilter.NOT_REVIEWED as which:
                filters = replace(filters, reviewed=which is ReviewFilter.REVIEWED)
            case ReviewFilter.DISAGREED | ReviewFilter.AGREED as which:
                filters = replace(filters, disagreed=which is ReviewFilter.DISAGREED)
        return Query(self.box.text().strip(), filters)

    def offer(
        self, facets: Facets, policies: Mapping[str, str], meanings: Mapping[str, Meanings], runs: list[RunRecord]
    ) -> None:
        """`policies`: titles by name. `meanings`: what labels mean, by a policy's name."""
        self.policy.offer(sorted(policies.items(), key=lambda one: one[1].casefold()))
        self.model.offer([(name, model_word(name, practice=False)) for name in facets.models])
        self._labels, self._meanings = facets.labels, meanings
        self._offer_labels()
        self.run.offer([((run.id,), self._run_text(run)) for run in runs])

    def clear(self) -> None:
        self.box.clear()
        for chip in self.chips:
            chip.choose(None, tell=False)
        self._offer_labels()
        self._tell()

    def only_policy(self, policy: str) -> None:
        """By its name or a version's sha256; with its verdicts in evaluations."""
        self.clear()
        self.evaluations.choose(True, tell=False)
        short = policy
        if len(policy) == _SHA256:
            short = translate("History", "version {sha256}").format(sha256=policy[:8])
        self.policy.choose(policy, short)

    def only_runs(self, runs: tuple[int, ...]) -> None:
        self.clear()
        self.run.choose(runs, ", ".join(map(str, runs)))

    def _offer_labels(self) -> None:
        chosen = self._meanings.get(self.policy.value or "")
        under = [chosen] if chosen is not None else list(self._meanings.values())
        self.label.offer([(label, label_text(label, under)) for label in self._labels])

    def _run_text(self, run: RunRecord) -> str:
        items = translate("History", "{n} items", "", run.counts.total)
        return translate("History", "{run} · {policy}, {items}").format(
            run=run.id, policy=run.policy_title, items=items
        )

    def _ask_days(self) -> None:
        DateRangeDialog(self, lambda days: self.days.choose(days, days.text)).open()

    def _tell(self) -> None:
        self._soon.stop()
        self._show_clear()
        query = self.query()
        if query != self._last:
            self._last = query
            self.query_changed.emit(query)

    def _show_clear(self) -> None:
        self.clear_button.setVisible(not self.query().everything)
