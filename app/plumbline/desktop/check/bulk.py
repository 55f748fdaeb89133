"""Deciding on several items at once: recorded for each, with the number asked about before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.verdict import Review
from plumbline.services.history.reviewing import decide_many
from plumbline.store.history import History

_MOST_UNASKED: Final = 1
"""Decisions that are recorded without a question."""


class Bulk(QObject):
    """The chosen rows of a table."""

    recorded = Signal(int)
    """The number of the item that the pane shows: it and others were decided on."""

    def __init__(
        self,
        parts: Parts,
        history: Callable[[], History],
        chosen: Callable[[], tuple[int, Sequence[int]]],
        pane: DetailPane,
        show_error: Failed,
    ) -> None:
        """`chosen`: a run, and the places of items in it."""
        super().__init__(pane)
        self._parts, self._history, self._chosen = parts, history, chosen
        self._pane, self._show_error = pane, show_error

    def decide(self, review: Review | None) -> bool:
        """Records a decision for all chosen items, None for agreeing with the model; False where not several are chosen."""
        run, positions = self._chosen()
        if len(positions) <= _MOST_UNASKED:
            return False
        count, title = len(positions), self._pane.policy_title(run)
        box = QMessageBox(
            QMessageBox.Icon.Question,
            translate("Detail", "Decide on several items?"),
            translate("Detail", "Your decision is recorded for {n} items.", "", count)
            if review is not None
            else translate(
                "Detail", "You agree with the model on {n} items. Those without a verdict are left out.", "", count
            ),
            QMessageBox.StandardButton.Cancel,
            self._pane,
        )
        if title:
            words = translate("Detail", "This concerns the verdicts under “{policy}”.")
            box.setInformativeText(words.format(policy=steady(title)))
        go = box.addButton(translate("Detail", "Record"), QMessageBox.ButtonRole.AcceptRole)
        go.clicked.connect(lambda: self._record(run, positions, review))
        box.finished.connect(box.deleteLater)
        box.open()
        return True

    def _record(self, run: int, positions: Sequence[int], review: Review | None) -> None:
        history, name = self._history, self._parts.preferences.text("review.name")
        named = None if review is None else replace(review, reviewer=name)

        def recorded(_: int) -> None:
            shown = self._pane.item
            self.recorded.emit(shown.item_id if shown else 0)
            self._pane.show_again()

        self._parts.tasks.run(
            self, lambda: decide_many(history(), run, positions, named, name), recorded, self._show_error
        )
