"""A queue's items as a table: number, the model's verdict, the person's decision, the text, and why it is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.review.words import why_words
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.desktop.widgets.labels import leading_side
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.desktop.widgets.theme import STEP, Theme
from plumbline.desktop.widgets.verdict_cell import DECISION, VerdictDelegate
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision, Review
from plumbline.store.results.review_queues import QueueEntry

Index = QModelIndex | QPersistentModelIndex

_NUMBER, _VERDICT, _REVIEW, _TEXT, _WHY = range(5)
_LEAST_ROWS: Final = 4
_LEAST_TEXT: Final = 14
"""Letters of the text that can be seen at least; where there is less room, other columns are left out."""
_SIMILAR: Final = "≈"
_PERSONS: Final = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)
_ROLES: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, DECISION, BLURRED_TEXT)


class EntriesModel(QAbstractTableModel):
    """The entries of a queue, or those of one reviewer's part."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.entries: list[QueueEntry] = []
        self.decided: list[Review | None] = []
        """By row what makes it reviewed for the person who reviews here."""
        self._texts: Mapping[int, tuple[str, bool]] = {}
        preferences.changed.connect(self._on_preference)

    def show(self, entries: Sequence[QueueEntry], texts: Mapping[int, tuple[str, bool]]) -> None:
        """`texts`: by item the beginning of its text, and whether a policy asks for it to be blurred."""
        self.beginResetModel()
        self._texts = texts
        self._take(entries)
        self.endResetModel()

    def _take(self, entries: Sequence[QueueEntry]) -> None:
        name = self._preferences.text("review.name")
        self.entries = list(entries)
        self.decided = [entry.decided(name) for entry in entries]

    def renew(self, entries: Sequence[QueueEntry]) -> None:
        """The same entries after something was decided; other ones are shown anew."""
        if [entry.id for entry in entries] != [entry.id for entry in self.entries]:
            self.show(entries, self._texts)
            return
        self._take(entries)
        if entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, self.columnCount() - 1))

    def row_of(self, place: int) -> int:
        """The row of an entry; -1 where it is not shown."""
        return next((row for row, entry in enumerate(self.entries) if entry.place == place), -1)

    def next_open(self, row: int) -> int:
        """The next row behind this one, or else the first, that is not reviewed; -1 where there is none."""
        rows = [*range(row + 1, len(self.entries)), *range(min(row + 1, len(self.entries)))]
        return next((one for one in rows if self.decided[one] is None), -1)

    def alike(self, row: int) -> list[int]:
        """The rows that are decided on with this one: those similar that are not reviewed yet, and itself."""
        likeness = self.entries[row].likeness
        return [
            one
            for one, entry in enumerate(self.entries)
            if one == row or (entry.likeness == likeness and self.decided[one] is None)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else _WHY + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return leading_side() | Qt.AlignmentFlag.AlignVCenter
        if not index.isValid() or role not in _ROLES:
            return None
        entry, column = self.entries[index.row()], index.column()
        if role == DECISION:
            return self._decision(index.row(), column)
        if role == BLURRED_TEXT:
            return column == _TEXT and self._text(entry)[1] == BLURRED
        if column == _NUMBER:
            number = number_text(entry.place + 1)
            return number if entry.place == entry.likeness else f"{_SIMILAR} {number}"
        if column == _WHY:
            return why_words(entry.why)
        if column == _TEXT:
            return " ".join(concealed(*self._text(entry)).split())
        decision = self._decision(index.row(), column)
        return signed(decision) if decision else ""

    def _text(self, entry: QueueEntry) -> tuple[str, str]:
        """The beginning of a text, and how it is shown."""
        text, sensitive = self._texts.get(entry.item_id, ("", False))
        return text, way_of(self._preferences, sensitive=sensitive)

    def _decision(self, row: int, column: int) -> Decision | None:
        if column == _VERDICT:
            return self.entries[row].decision
        decided = self.decided[row]
        return decided.decision if column == _REVIEW and decided is not None else None

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return leading_side() | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        heads = [
            translate("Review", "No."),
            translate("Review", "Verdict"),
            translate("Review", "Decision"),
            translate("Review", "Text"),
            translate("Review", "Reason"),
        ]
        return heads[section]

    def _on_preference(self, key: str) -> None:
        if key == CONTENT and self.entries:
            self.dataChanged.emit(self.index(0, _TEXT), self.index(len(self.entries) - 1, _TEXT))


class EntriesTable(QTableView):
    """The text has the room that the other columns leave. With an entry those similar to it are selected."""

    moved = Signal(int)
    """Another row is the current one; -1 for none."""
    selected = Signal(int)
    """How many rows are selected."""

    def __init__(self, model: EntriesModel, theme: Theme) -> None:
        super().__init__()
        self._entries = model
        self._why = 0
        self.together = True
        self.setModel(model)
        self.setAccessibleName(translate("Review", "Items to review"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._verdicts, self._words = VerdictDelegate(theme, self), TextDelegate(self)
        for column in range(model.columnCount()):
            verdict = column in (_VERDICT, _REVIEW)
            self.setItemDelegateForColumn(column, self._verdicts if verdict else self._words)
        # a click selects after it has made a row the current one, and would undo what is selected in between
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._take_similar)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(len(self.rows)))
        model.modelReset.connect(self._on_reset)

    @property
    def rows(self) -> list[int]:
        """The selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def go_to(self, row: int) -> None:
        """Makes a row the current one, with those similar to it; -1 does nothing."""
        if 0 <= row < self._entries.rowCount():
            index = self._entries.index(row, _TEXT)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self._take_similar()
            self.scrollTo(index)

    def step(self, by: int) -> None:
        self.go_to(self.currentIndex().row() + by)

    def take_together(self, together: bool) -> None:
        """Whether those similar are selected too."""
        self.together = together
        self.go_to(self.currentIndex().row())

    def _on_current(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._later.start()
        self.moved.emit(index.row())

    def _take_similar(self) -> None:
        self._later.stop()
        row = self.currentIndex().row()
        if not self.together or row < 0:
            return
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for one in self._entries.alike(row):
            index = self._entries.index(one, 0)
            chosen.select(index, index)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _on_reset(self) -> None:
        self._later.stop()
        self.fit()
        self.selected.emit(0)
        self.moved.emit(-1)

    def fit(self) -> None:
        """Gives each column its width."""
        metrics = self.fontMetrics()
        self.setMinimumHeight(_LEAST_ROWS * (metrics.height() + 14))
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(metrics.horizontalAdvance("0000"))
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
        number = metrics.horizontalAdvance(f"{_SIMILAR} {number_text(self._entries.rowCount())}") + 4 * STEP
        self.setColumnWidth(_NUMBER, max(number, self._title(_NUMBER)))
        given = {entry.decision for entry in self._entries.entries} or set(Decision)
        for column, decisions in ((_VERDICT, given), (_REVIEW, _PERSONS)):
            width = self._verdicts.width(metrics, decisions)
            self.setColumnWidth(column, max(width, self._title(column)))
        words = {why_words(entry.why) for entry in self._entries.entries}
        widest = max((metrics.horizontalAdvance(one) for one in words), default=0)
        self._why = min(max(widest + 4 * STEP, self._title(_WHY)), metrics.averageCharWidth() * 28)
        self._share()

    def _title(self, column: int) -> int:
        title = str(self._entries.headerData(column, Qt.Orientation.Horizontal))
        return self.horizontalHeader().fontMetrics().horizontalAdvance(title) + 4 * STEP

    def _share(self) -> None:
        """The text has what the others leave; where that is too little, the reason goes, and then the verdict."""
        least = _LEAST_TEXT * self.fontMetrics().averageCharWidth()
        room = self.viewport().width()
        for column in (_VERDICT, _WHY):
            self.setColumnHidden(column, False)
        self.setColumnWidth(_WHY, self._why)
        number, verdict, review, _, why = (self.columnWidth(column) for column in range(_WHY + 1))
        rest = room - number - verdict - review
        with_reason = rest - why >= 2 * least
        with_verdict = rest >= least
        self.setColumnHidden(_WHY, not with_reason)
        self.setColumnHidden(_VERDICT, not with_verdict)
        rest = room - number - review - verdict * with_verdict - why * with_reason
        self.setColumnWidth(_TEXT, max(rest, least // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()
