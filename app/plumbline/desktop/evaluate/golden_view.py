"""Golden sets: the list, their examples, remarks on what would distort a measurement, and how examples are added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import SHOWN, way_of
from plumbline.desktop.evaluate.golden_import import GoldenImport
from plumbline.desktop.evaluate.words import expectation_text
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.desktop.widgets.strange_text import steady
from plumbline.domain.golden import GoldenItem, GoldenSet, Half
from plumbline.domain.messages import Message
from plumbline.services.evaluation.golden import EXAMPLES, GoldenSets, Listed, remarks
from plumbline.services.policies.library import PolicyLibrary

Index = QModelIndex | QPersistentModelIndex
_EXCERPT = 400


class GoldenModel(QAbstractTableModel):
    """The examples of one set."""

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[GoldenItem] = ()
        self.texts_shown = False

    def show(self, items: Sequence[GoldenItem], *, texts: bool) -> None:
        self.beginResetModel()
        self._items, self.texts_shown = items, texts
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        item = self._items[index.row()]
        if index.column() == 0:
            return expectation_text(item.expected)
        if index.column() == 1:
            text = " ".join(item.text[:_EXCERPT].split())
            return (
                steady(text)
                if self.texts_shown
                else translate("Evaluate", "{n} characters, hidden", "", len(item.text))
            )
        if index.column() == 2:
            return steady(item.note)
        return translate("Evaluate", "Tuning") if item.half is Half.TUNE else translate("Evaluate", "Testing")

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Evaluate", "Expected"),
            translate("Evaluate", "Text"),
            translate("Evaluate", "Note"),
            translate("Evaluate", "Use"),
        )[section]


class GoldenView(QWidget):
    """All golden sets."""

    def __init__(self, page: Page, golden_sets: Callable[[], GoldenSets], library: Callable[[], PolicyLibrary]) -> None:
        super().__init__()
        self._page, self._golden_sets, self._library = page, golden_sets, library
        self._sets: dict[str, Listed] = {}
        self._titles: dict[str, str] = {}
        self._shown: GoldenSet | None = None
        self._sensitive = False
        page.parts.preferences.changed.connect(self._on_preference)
        self.list = EntryList(translate("Evaluate", "Golden sets"))
        self.list.currentItemChanged.connect(lambda *_: self._open())
        self._title = label("", "title", wrap=True)
        self._remarks = label("", "muted", wrap=True)
        self.model = GoldenModel()
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(translate("Evaluate", "Examples"))
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        head = table.horizontalHeader()
        head.setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._remove = button(translate("Evaluate", "Remove example"), self._remove_example)
        self._remove.setEnabled(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.selectionModel().selectionChanged.connect(
            lambda *_: self._remove.setEnabled(table.selectionModel().hasSelection() and self.model.rowCount() > 1)
        )
        self._table = table
        self.reveal = button(translate("Evaluate", "Show texts"), self._reveal)
        buttons = flow(
            button(translate("Evaluate", "Import examples…"), self.choose_file, "primary"),
            button(translate("Evaluate", "Add your reviews"), self.add_reviews),
            self._remove,
            self.reveal,
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self._title)
        column.addWidget(buttons)
        column.addWidget(self._remarks)
        column.addWidget(table, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ListBeside(self.list, right, 280))

    def refresh(self, choose: str = "") -> None:
        """`choose`: POLICY/NAME."""

        def read() -> tuple[list[Listed], dict[str, str]]:
            return self._golden_sets().listed(), self._library().titles()

        def fill(found: tuple[list[Listed], dict[str, str]]) -> None:
            listed, self._titles = found
            listed = sorted(listed, key=lambda one: (self._called(one.policy).casefold(), one.name))
            self._sets = {f"{one.policy}/{one.name}": one for one in listed}
            self.list.fill([(key, self._called(one.policy), self._below(one)) for key, one in self._sets.items()])
            if choose:
                self.list.choose(choose)
            self._open()

        self._page.parts.tasks.run(self._page, read, fill)

    def _called(self, policy: str) -> str:
        """The policy's title; its name where it is no longer in the library."""
        return self._titles.get(policy, policy)

    def _below(self, one: Listed) -> str:
        count = translate("Evaluate", "{n} examples", "", one.items)
        version = (
            translate("Evaluate", "version {number}").format(number=one.version)
            if one.version
            else translate("Evaluate", "built-in")
        )
        return " · ".join((one.name, count, version))

    def _open(self) -> None:
        listed = self._sets.get(self.list.name)
        if listed is None:
            return

        def read() -> tuple[GoldenSet, bool, list[Message]]:
            found, library = self._golden_sets().get(listed.policy, listed.name), self._library()
            if listed.policy not in {entry.policy.name for entry in library.entries(archived=True)}:
                return found, False, []
            policy = library.named(listed.policy)
            return found, policy.sensitive, remarks(found, policy)

        self._page.parts.tasks.run(self._page, read, self._show)

    def _show(self, outcome: tuple[GoldenSet, bool, list[Message]]) -> None:
        self._shown, self._sensitive, said = outcome
        self._title.setText(f"{self._called(self._shown.policy)} · {self._shown.name}")
        self._remarks.setText("\n".join(say(sentence) for sentence in said))
        self._remarks.setVisible(bool(said))
        self._show_texts(shown=self._may_show)

    @property
    def _may_show(self) -> bool:
        return way_of(self._page.parts.preferences, sensitive=self._sensitive) == SHOWN

    def _show_texts(self, *, shown: bool) -> None:
        if self._shown is not None:
            self.model.show(self._shown.items, texts=shown)
            self._remove.setEnabled(False)  # Qt says nothing of a selection that goes with its rows
            self.reveal.setVisible(not shown)

    def _reveal(self) -> None:
        self._show_texts(shown=True)

    def _on_preference(self, key: str) -> None:
        if key == "window.content":
            self._show_texts(shown=self._may_show)

    def choose_file(self) -> None:
        dialog = QFileDialog(self._page, translate("Evaluate", "Import examples"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.import_file(Path(path)))
        dialog.open()

    def import_file(self, file: Path) -> None:
        listed = self._sets.get(self.list.name)
        first = listed.policy if listed else ""

        def ask(policies: list[tuple[str, str]]) -> None:
            policies = sorted(policies, key=lambda one: one[0] != first)
            GoldenImport(self._page, file, policies, self._golden_sets, self._library, self._kept).open()

        self._page.parts.tasks.run(
            self._page, lambda: [(entry.policy.name, entry.policy.title) for entry in self._library().by_title()], ask
        )

    def _kept(self, golden: GoldenSet) -> None:
        self._page.say(
            translate("Evaluate", "{policy} · {name} now has {n} examples.", "", len(golden.items)).format(
                policy=self._called(golden.policy), name=golden.name
            )
        )
        self.refresh(f"{golden.policy}/{golden.name}")

    def _remove_example(self) -> None:
        """Keeps the set without it, as its next version."""
        golden, row = self._shown, self._table.currentIndex().row()
        if golden is None or not 0 <= row < len(golden.items):
            return
        rest = [item for number, item in enumerate(golden.items) if number != row]
        self._page.parts.tasks.run(
            self._page, lambda: self._golden_sets().keep(golden.policy, golden.name, rest), self._kept
        )

    def add_reviews(self) -> None:
        listed = self._sets.get(self.list.name)
        if listed is None:
            return

        def add() -> GoldenSet:
            sets, policy = self._golden_sets(), self._library().named(listed.policy)
            return sets.add_reviews(policy, listed.name or EXAMPLES, sets.reviewed(listed.policy))[0]

        self._page.parts.tasks.run(self._page, add, self._kept)
