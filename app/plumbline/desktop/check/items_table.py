"""The items of a check as a table: how wide its columns are, how it is sorted, and how one moves about in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from plumbline.desktop.check.heads import MARGIN, Heads, width_in_two_lines
from plumbline.desktop.check.items import FIRST_VERDICT, ItemsModel, Wanted
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.room import in_low_window
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.desktop.widgets.theme import STEP, Theme
from plumbline.desktop.widgets.verdict_cell import VerdictDelegate
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision

_LEAST_ROWS: Final = 3
"""Rows that can be seen; where there is less room, the list scrolls as a whole."""
_LEAST_TEXT: Final = "Nineteen letters or"
"""The text is never narrower than this, nor than any other column."""
_MOST_PLACE: Final = "messages-of-march-2026.csv · row 1000"
_USUAL: Final = (Decision.VIOLATES, Decision.ALLOWED)
_ARRANGEMENTS: Final = ((True, False), (True, True), (False, False), (False, True))
"""Of verdicts under several policies, the best first: whether rows have one line, and whether verdicts are signs alone."""
_PERSONS: Final = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)
"""What people decide."""


class ItemsTable(QTableView):
    """Its text has the room that the other columns leave, and is the widest of them."""

    wanted = Signal(object)
    """A `Wanted`: how the items are to be sorted."""
    selected = Signal(int)
    """How many rows are selected."""

    def __init__(self, model: ItemsModel, theme: Theme) -> None:
        super().__init__()
        self._items = model
        self.setModel(model)
        self.setAccessibleName(translate("Check", "Items"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._heads = Heads(self)
        self._heads.sectionClicked.connect(self.sort_by)
        self.setHorizontalHeader(self._heads)
        self.show_wanted(Wanted())
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(len(self.rows)))
        model.modelReset.connect(
            lambda: self.selected.emit(0)
        )  # Qt says nothing of a selection that goes with its rows
        model.filled.connect(self._on_filled)
        self._badges, self._texts = VerdictDelegate(theme, self), TextDelegate(self)
        self._excerpts = TextDelegate(self)
        self._places = TextDelegate(self, Qt.TextElideMode.ElideMiddle)  # the row is at the end
        self._given: dict[int, int] = {}
        self._seen = ""
        self._kept: _Chosen | None = None

    # Columns

    def fit(self) -> None:
        """Gives each column its width, which a person may change until other items are shown or need more."""
        model, metrics, text = self._items, self.fontMetrics(), self._items.text_column
        self._heads.setMinimumSectionSize(metrics.horizontalAdvance("0000"))
        self._heads.high = range(FIRST_VERDICT, text) if len(model.runs) > 1 else ()
        for column in range(model.columnCount()):
            verdict = FIRST_VERDICT <= column < text
            self.setItemDelegateForColumn(column, self._badges if verdict else self._texts)
        self.setItemDelegateForColumn(text, self._excerpts)
        self.setItemDelegateForColumn(text + 2, self._places)
        self._share()

    def _on_filled(self) -> None:
        """What has come may be longer than what was there."""
        if self._needed() != self._given or self._items.longest.below != self._seen:
            self._share()

    def _needed(self) -> dict[int, int]:
        """What the columns need for what is in them; the text takes the rest."""
        model, metrics, text = self._items, self.fontMetrics(), self._items.text_column
        longest, several = model.longest, len(model.runs) > 1
        widths = dict.fromkeys(range(FIRST_VERDICT, text), self._badge())
        review = longest.review if several else max(map(signed, _PERSONS), key=metrics.horizontalAdvance)
        place = min(metrics.horizontalAdvance(longest.place), metrics.horizontalAdvance(_MOST_PLACE))
        within = {
            0: metrics.horizontalAdvance(number_text(model.rowCount())),
            text + 1: max(map(metrics.horizontalAdvance, ("R10, R11", longest.rules))),
            text + 2: place,
            text + 3: metrics.horizontalAdvance(review),
        }
        widths |= {column: width + 4 * STEP for column, width in within.items()}
        titled = (0, text + 1, text + 2, text + 3) if several else tuple(widths)
        return widths | {column: max(widths[column], self._title_width(self.head(column))) for column in titled}

    def _title_width(self, title: str) -> int:
        return self._heads.fontMetrics().horizontalAdvance(title) + MARGIN

    def head(self, column: int) -> str:
        return str(self._items.headerData(column, Qt.Orientation.Horizontal))

    def _share(self) -> None:
        """Verdicts are whole. Then comes the text: other columns are there where it can spare the room.

        What a person decided, and the rules, stand below the verdicts where they have no column; the place below the text. In a
        low window rows have one line where there is room for a decision and the rules, or under several policies for the sign
        of a decision beside each verdict; what has no room then is told by the pane and the tooltip. The text has a decision's
        room until there is one.
        """
        model, metrics, text = self._items, self.fontMetrics(), self._items.text_column
        several, room = len(model.runs) > 1, self.viewport().width()
        self._given, self._seen = self._needed(), model.longest.below
        widths = dict(self._given)
        verdicts = range(FIRST_VERDICT, text)
        least = max(metrics.horizontalAdvance(_LEAST_TEXT), 1 + widths[FIRST_VERDICT])
        review, rules, place = text + 3, text + 1, text + 2
        if several:
            one_line, signs = self._arrangement(room)
            widths |= dict.fromkeys(verdicts, self._badge(signs=signs, beside=one_line))
        else:
            beside_text = sum(widths[column] for column in (FIRST_VERDICT, review, rules))
            one_line, signs = in_low_window(self) and room - beside_text >= least, False
        fair = room * 2 // 5 if signs else max(least, room * 2 // 5)
        rest = room - sum(widths[column] for column in verdicts)
        if one_line and not several:
            shown = [review, rules, *((0,) if rest - widths[review] - widths[rules] - widths[0] >= fair else ())]
        else:
            shown = self._spared(widths, rest, room // 2 if one_line or signs else least, fair)
        rest -= sum(widths[column] for column in shown)
        model.rules_below, model.rules_aside = _below_or_aside(rules in shown, one_line=one_line)
        model.place_below, model.place_aside = _below_or_aside(place in shown, one_line=one_line)
        model.review_below, model.review_beside = _below_or_aside(review in shown, one_line=one_line)
        self._badges.signs = signs
        self._badges.below, self._excerpts.below = model.rules_below, model.place_below
        self._set_height(lines=2 if model.rules_below or model.place_below else 1, low=one_line)
        if several:
            narrow = sum(widths[column] for column in verdicts)
            self._widen(widths, verdicts, rest - fair)
            rest -= sum(widths[column] for column in verdicts) - narrow
        elif review in shown and not model.longest.review:
            shown.remove(review)
            rest += widths[review]
        below = metrics.horizontalAdvance(model.longest.below) + 2 * STEP
        model.signs_below = below > min(widths[column] for column in verdicts)
        for column, width in {**widths, text: max(rest, self._heads.minimumSectionSize())}.items():
            self.setColumnHidden(column, column not in (*verdicts, text, *shown))
            self.setColumnWidth(column, width)
        self.viewport().update()

    def _arrangement(self, room: int) -> tuple[bool, bool]:
        """Whether rows have one line under several policies, and whether verdicts are signs alone: as the text needs the room."""
        least, verdicts = self.fontMetrics().horizontalAdvance(_LEAST_TEXT), len(self._items.runs)
        for one_line, signs in _ARRANGEMENTS:
            badge = self._badge(signs=signs, beside=one_line)
            if (not one_line or in_low_window(self)) and room - verdicts * badge >= max(least, 1 + badge):
                return one_line, signs
        return _ARRANGEMENTS[-1]

    def _badge(self, *, signs: bool = False, beside: bool = False) -> int:
        """The width of a verdict."""
        seen = {*_USUAL, *self._items.longest.decisions}
        return self._badges.width(self.fontMetrics(), seen, signs=signs, beside=beside)

    def _spared(self, widths: dict[int, int], rest: int, least: int, fair: int) -> list[int]:
        """The columns beside verdicts and text that fit into the rest."""
        text = self._items.text_column
        several = len(self._items.runs) > 1
        shown = [0] if rest - widths[0] >= least else []
        rest -= sum(widths[column] for column in shown)
        if not several and rest - widths[text + 3] >= max(least, 1 + widths[text + 3]):
            shown.append(text + 3)
            rest -= widths[text + 3]
        for column in (text + 2,) if several else (text + 1, text + 2):
            if rest - widths[column] < fair:
                break
            shown.append(column)
            rest -= widths[column]
        return shown

    def _widen(self, widths: dict[int, int], verdicts: Sequence[int], room: int) -> None:
        """Shares room among the verdicts, so that the titles of the policies can be read whole."""
        metrics = self._heads.fontMetrics()
        for place, column in enumerate(verdicts):
            wanted = width_in_two_lines(self.head(column), metrics) + MARGIN - widths[column]
            more = min(max(wanted, 0), max(room, 0) // (len(verdicts) - place))
            widths[column] += more
            room -= more

    def _set_height(self, *, lines: int, low: bool) -> None:
        height = lines * self.fontMetrics().height() + (2 if low else 3) * STEP + 2 * (lines - 1)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(self._heads.sizeHint().height() + _LEAST_ROWS * height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Qt makes the first cell the current one where there is none, and selects nothing."""
        had_none = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if had_none and self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.ClearAndSelect | flags.Rows)

    # Sorting

    def show_wanted(self, wanted: Wanted) -> None:
        """By which column they are sorted now."""
        order = Qt.SortOrder.DescendingOrder if wanted.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(wanted.column, order)

    def sort_by(self, column: int) -> None:
        """By a column, then the other way round, then in the items' own order."""
        wanted = self._items.wanted
        if wanted.column != column:
            wanted = replace(wanted, column=column, descending=False)
        elif not wanted.descending:
            wanted = replace(wanted, descending=True)
        else:
            wanted = replace(wanted, column=-1, descending=False)
        self.wanted.emit(wanted)

    # Moving about

    @property
    def rows(self) -> list[int]:
        """The selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    @property
    def run(self) -> int:
        """Which of the runs the current cell belongs to."""
        return self._items.run_of_column(self.currentIndex().column())

    def keep(self) -> None:
        """Remembers what is chosen; `restore` chooses it again once rows are listed otherwise."""
        current = self.currentIndex()
        if current.isValid():
            (at,) = self._items.positions([current.row()])
            self._kept = _Chosen(frozenset(self._items.positions(self.rows)), at, current.column())

    def choose(self, positions: Sequence[int], run: int) -> None:
        """Selects items by their places, as far as they are listed, in the column of one of the runs."""
        self._kept = _Chosen(frozenset(positions), positions[0], FIRST_VERDICT + run)
        self.restore()

    def forget(self) -> None:
        """Other items are shown."""
        self._kept = None

    def restore(self) -> bool:
        """Chooses what was chosen before, as far as it is still listed; False where that can't be told yet."""
        model, kept = self._items, self._kept
        if kept is None:
            return True
        if not model.lists_up_to(max({kept.current, *kept.positions})):
            return False
        self._kept = None
        flags, chosen = QItemSelectionModel.SelectionFlag, self.selectionModel()
        current = model.rows_of([kept.current])
        rows = model.rows_of(kept.positions)
        at = next(iter(current or rows), -1)
        if at >= 0:
            index = model.index(at, min(kept.column, model.columnCount() - 1))
            chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            chosen.select(_ranges(model, rows or current), flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        return True

    def step(self, by: int) -> None:
        model, row = self._items, self.currentIndex().row() + by
        if 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, max(self.currentIndex().column(), 0)))
        elif row >= model.rowCount() and model.canFetchMore(model.index(-1, -1)):
            model.fetchMore(model.index(-1, -1))

    def select_first(self) -> bool:
        """Where nothing is current yet; False where there is, or no item."""
        if self.currentIndex().isValid() or not self._items.item_at(0):
            return False
        self.selectionModel().setCurrentIndex(
            self._items.index(0, FIRST_VERDICT),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )
        return True


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The items that are selected, and the current one with its column; items by their places in the run."""

    positions: frozenset[int]
    current: int
    column: int


def _below_or_aside(has_column: bool, *, one_line: bool) -> tuple[bool, bool]:
    """Where something stands that has no column: in a second line, or beside the first."""
    return not has_column and not one_line, not has_column and one_line


def _ranges(model: ItemsModel, rows: Sequence[int]) -> QItemSelection:
    """The rows, which are in order, as few ranges."""
    selection, last = QItemSelection(), model.columnCount() - 1
    starts = [place for place, row in enumerate(rows) if not place or rows[place - 1] != row - 1]
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        selection.append(QItemSelectionRange(model.index(rows[start], 0), model.index(rows[end - 1], last)))
    return selection
