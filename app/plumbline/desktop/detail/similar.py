"""The near-copies of an item, wherever in the history they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_origin
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Failed, Lane
from plumbline.desktop.widgets.amounts import percent_text
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.work import Work
from plumbline.services.history.similar import SimilarItem, similar_items
from plumbline.store.history import History

_MOST: Final = 200
_ROWS: Final = 12


class SimilarDialog(Sheet):
    """The list, with the way to each item's run."""

    def __init__(
        self,
        parent: QWidget,
        parts: Parts,
        history: Callable[[], History],
        item: int,
        show_run: Callable[[int], object],
        failed: Failed,
    ) -> None:
        """`show_run`: shows a run on another page."""
        super().__init__(parent, translate("Similar", "Similar items"))
        self._parts, self._show_run = parts, show_run
        self._found: dict[str, SimilarItem] = {}
        self._words = label(translate("Similar", "Searching…"), "muted", wrap=True)
        self._words.setObjectName("Number of items")
        self.list = EntryList(translate("Similar", "Similar items"))
        self.list.setMinimumHeight(_ROWS * self.fontMetrics().lineSpacing())
        self.list.itemActivated.connect(lambda _: self._open())
        self.body.addWidget(self._words)
        self.body.addWidget(self.list, 1)
        self._open_button = self.buttons.addButton(
            translate("Similar", "Show its check"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._open_button.clicked.connect(lambda _: self._open())
        self._open_button.setEnabled(False)
        self.buttons.addButton(translate("Similar", "Close"), QDialogButtonBox.ButtonRole.RejectRole)

        def search(work: Work) -> list[SimilarItem]:
            return similar_items(history(), item, work=work)

        task = parts.tasks.job(self, search, self._show, failed, lane=Lane.WORK)
        self.finished.connect(lambda _: task.drop())

    def _show(self, found: Sequence[SimilarItem]) -> None:
        self._found = {str(one.item.item_id): one for one in found[:_MOST]}
        self._words.setText(
            translate("Similar", "{n} near-copies, the most similar first", "", len(found))
            if found
            else translate("Similar", "No item is similar.")
        )
        blurred = [name for name, one in self._found.items() if self._way(one) == BLURRED]
        self.list.fill([(name, self._title(one), self._below(one)) for name, one in self._found.items()], blurred)
        self._open_button.setEnabled(bool(found))

    def _title(self, one: SimilarItem) -> str:
        return " ".join(concealed(one.item.excerpt, self._way(one)).split())

    def _way(self, one: SimilarItem) -> str:
        return way_of(self._parts.preferences, sensitive=one.item.sensitive)

    def _below(self, one: SimilarItem) -> str:
        item = one.item
        verdict = signed(item.decision) if item.decision else ""
        review = translate("Similar", "reviewed: {verdict}").format(verdict=signed(item.review)) if item.review else ""
        return " · ".join(filter(None, (percent_text(one.likeness), verdict, review, say_origin(item.origin))))

    def _open(self) -> None:
        one = self._found.get(self.list.name)
        if one is not None:
            self.accept()
            self._show_run(one.item.run)
