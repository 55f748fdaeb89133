"""Deciding on several items at once: recorded for each, with the number asked about before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from plumbline.desktop.detail.pane import DetailPane
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.verdict import Review

_MOST_UNASKED: Final = 1
"""Decisions that are recorded without a question."""


class Bulk(QObject):
    """The chosen rows of a table."""

    def __init__(self, chosen: Callable[[], tuple[int, Sequence[int]]], pane: DetailPane) -> None:
        """`chosen`: a run, and the places of items in it."""
        super().__init__(pane)
        self._chosen, self._pane = chosen, pane

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
        shown = self._pane.item
        self._pane.deciding.record(shown.item_id if shown else 0, run, positions, review)
