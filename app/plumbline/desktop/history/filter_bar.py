"""The search box and the filters as chips; tells what is asked shortly after the last key."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from plumbline.desktop.history.asked import Asked
from plumbline.desktop.history.chip import Chip
from plumbline.desktop.history.days import SPANS, Days, DaysDialog
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision
from plumbline.store.results import Facets, RunRecord, SearchFilters

WAIT_MS: Final = 120
"""So long after the last key a search begins."""


class FilterBar(QWidget):
    """What is looked for."""

    asked = Signal(object)
    """Emits an `Asked` when it differs from the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._last = Asked()
        self.box = QLineEdit()
        self.box.setPlaceholderText(translate("History", "Search content, reasons, notes and policies"))
        self.box.setAccessibleName(translate("History", "Search"))
        self.box.setClearButtonEnabled(True)
        self.verdict: Chip[Decision] = Chip(translate("History", "Verdict"), [(one, signed(one)) for one in Decision])
        self.policy: Chip[str] = Chip(translate("History", "Policy"))
        self.model: Chip[str] = Chip(translate("History", "Model"))
        self.days: Chip[Days] = Chip(
            translate("History", "Date"), [(Days(last), translate("History", words)) for last, words in SPANS]
        )
        self.days.offer_more(translate("History", "Other days…"), self._ask_days)
        self.review: Chip[str] = Chip(
            translate("History", "Review"),
            [
                ("reviewed", translate("History", "Reviewed")),
                ("not reviewed", translate("History", "Not reviewed")),
                ("disagreed", translate("History", "You disagreed")),
                ("agreed", translate("History", "You agreed")),
            ],
        )
        self.label: Chip[str] = Chip(translate("History", "Label"))
        self.run: Chip[int] = Chip(translate("History", "Run"))
        self.chips: tuple[Chip, ...] = (  # type: ignore[type-arg]
            self.verdict,
            self.policy,
            self.model,
            self.days,
            self.review,
            self.label,
            self.run,
        )
        self.clear_button = button(translate("History", "Clear all"), self.clear, "plain")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._tell)
        self.box.textChanged.connect(lambda _: self._soon.start())
        self.box.returnPressed.connect(self._tell)
        for chip in self.chips:
            chip.chosen.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(flow(*self.chips, self.clear_button))
        self._show_clear()

    def now(self) -> Asked:
        """What is asked, as box and chips stand."""
        since, until = self.days.value.bounds() if self.days.value else (None, None)
        filters = SearchFilters(
            decision=self.verdict.value,
            policy=self.policy.value,
            model=self.model.value,
            run=self.run.value,
            since=since,
            until=until,
            label=self.label.value,
        )
        match self.review.value:
            case "reviewed" | "not reviewed" as which:
                filters = replace(filters, reviewed=which == "reviewed")
            case "disagreed" | "agreed" as which:
                filters = replace(filters, disagreed=which == "disagreed")
        return Asked(self.box.text().strip(), filters)

    def offer(self, facets: Facets, runs: list[RunRecord]) -> None:
        """Fills the chips with what occurs in the history."""
        self.policy.offer([(name, name) for name in facets.policies])
        self.model.offer([(name, name) for name in facets.models])
        self.label.offer([(name, name) for name in facets.labels])
        self.run.offer(
            [
                (
                    run.id,
                    translate("History", "{run} · {policy}, {count} items").format(
                        run=run.id, policy=run.policy_name, count=run.counts.total
                    ),
                )
                for run in runs
            ]
        )

    def clear(self) -> None:
        """Takes all filters and words away."""
        self._set()

    def only_policy(self, policy: str) -> None:
        """Shows what was judged under a policy, by its name or a version's sha256."""
        self._set()
        short = translate("History", "version {sha256}").format(sha256=policy[:8]) if len(policy) == 64 else policy
        self.policy.choose(policy, short)

    def only_run(self, run: int) -> None:
        """Shows a run."""
        self._set()
        self.run.choose(run, str(run))

    def _set(self) -> None:
        self.box.clear()
        for chip in self.chips:
            chip.choose(None, tell=False)
        self._tell()

    def _ask_days(self) -> None:
        DaysDialog(self, lambda days: self.days.choose(days, days.text)).open()

    def _tell(self) -> None:
        self._soon.stop()
        self._show_clear()
        asked = self.now()
        if asked != self._last:
            self._last = asked
            self.asked.emit(asked)

    def _show_clear(self) -> None:
        self.clear_button.setVisible(not self.now().everything)
