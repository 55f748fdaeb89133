"""Golden sets: the list, their examples, remarks on what would distort a measurement, and how examples are added and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import BLURRED, SHOWN, concealed, way_of
from plumbline.desktop.detail.eye import Eye
from plumbline.desktop.evaluate.example_dialog import ExampleDialog
from plumbline.desktop.evaluate.golden_import import GoldenImport
from plumbline.desktop.evaluate.new_golden_set import NewGoldenSet
from plumbline.desktop.evaluate.whole_sets import WholeSets
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.preferences import CONTENT
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.question import ask_yes
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.desktop.widgets.verdict_words import expectation_text
from plumbline.domain.golden import GoldenItem, GoldenSet, Half
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.evaluation.golden_writing import Written
from plumbline.services.evaluation.golden import EXAMPLES, GoldenSets, Listed, by_title
from plumbline.services.evaluation.golden_remarks import remarks
from plumbline.services.policies.library import PolicyLibrary

Index = QModelIndex | QPersistentModelIndex
_EXCERPT = 400
_LEAST_LINES = 12
_NOTE_LETTERS = 24
_LEAST_LETTERS = 14
_EXPECTED, _TEXT, _NOTE, _USE = range(4)
_NOTE_SHARE = 0.35


class GoldenModel(QAbstractTableModel):
    """The examples of one set."""

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[GoldenItem] = ()
        self.way = SHOWN
        """How texts are shown, as in `way_of`."""

    def show(self, items: Sequence[GoldenItem], way: str) -> None:
        self.beginResetModel()
        self._items, self.way = items, way
        self.endResetModel()

    def cover(self, way: str) -> None:
        """Shows the texts in another way."""
        self.way = way
        if self._items:
            self.dataChanged.emit(self.index(0, _TEXT), self.index(len(self._items) - 1, _TEXT))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == BLURRED_TEXT:
            return index.column() == _TEXT and self.way == BLURRED
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        item = self._items[index.row()]
        if index.column() == _EXPECTED:
            return expectation_text(item.expected)
        if index.column() == _TEXT:
            return steady(" ".join(concealed(item.text[:_EXCERPT], self.way).split()))
        if index.column() == _NOTE:
            return steady(item.note)
        return translate("Evaluate", "Tuning") if item.half is Half.TUNE else translate("Evaluate", "Testing")

    def headerData(  # noqa: N802 - Qt's
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and (orientation, section) == (Qt.Orientation.Horizontal, _USE):
            return translate(
                "Evaluate",
                "Tuning: used while you write the policy. Testing: set aside, to evaluate the policy afterwards.",
            )
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return number_text(section + 1)
        return (
            translate("Evaluate", "Expected"),
            translate("Evaluate", "Text"),
            translate("Evaluate", "Note"),
            translate("Evaluate", "Use"),
        )[section]


class ExamplesTable(QTableView):
    """The text has most of the room that the answer and the use leave, the note the rest."""

    def __init__(self, model: GoldenModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(translate("Evaluate", "Examples"))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        head = self.horizontalHeader()
        head.setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for section in (_TEXT, _NOTE):
            self.setItemDelegateForColumn(section, TextDelegate(self))
        model.modelReset.connect(self._share)

    def _share(self) -> None:
        """Where the text would have too little of the room, the note goes, and then the use."""
        head, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for section in (_NOTE, _USE):
            self.setColumnHidden(section, False)  # a hidden one has no width to ask for
        expected, use = (
            max(self.sizeHintForColumn(section), head.sectionSizeHint(section)) for section in (_EXPECTED, _USE)
        )
        room = self.viewport().width() - expected
        with_use = room - use >= _LEAST_LETTERS * letter
        room -= use * with_use
        note = max(head.sectionSizeHint(_NOTE), int(min(_NOTE_LETTERS * letter, room * _NOTE_SHARE)))
        with_note = room >= 2 * note
        self.setColumnHidden(_USE, not with_use)
        self.setColumnHidden(_NOTE, not with_note)
        for section, width in ((_EXPECTED, expected), (_TEXT, room - note * with_note), (_NOTE, note), (_USE, use)):
            self.setColumnWidth(section, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share()


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
        self.whole = WholeSets(
            page, self.list, golden_sets, lambda one: self._set_title(one.policy, one.name), self.refresh
        )
        self._title = label("", "title", wrap=True)
        self._remarks = label("", "muted", wrap=True)
        self.model = GoldenModel()
        table = ExamplesTable(self.model)
        self.edit = button(translate("Evaluate", "Edit example…"), self._edit_example)
        self._remove = button(translate("Evaluate", "Remove example"), self._remove_example)
        table.selectionModel().selectionChanged.connect(self._update)
        table.activated.connect(self._edit_example)
        table.verticalHeader().sectionPressed.connect(lambda row: table.setCurrentIndex(self.model.index(row, 0)))
        self.table = table
        self._eye = Eye(page.parts.preferences)
        buttons = flow(
            button(translate("Evaluate", "Import examples…"), self.choose_file, "primary"),
            button(translate("Evaluate", "Add your reviews"), self.add_reviews),
            button(translate("Evaluate", "New golden set…"), self._begin_set),
            button(translate("Evaluate", "Add example…"), self._add_example),
            self.edit,
            self._remove,
            self._eye,
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 12, 16, 12)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.whole.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(buttons)
        column.addWidget(self._remarks)
        column.addWidget(table, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ListBeside(self.list, scrolled(right), 280))
        self._update()

    def refresh(self, choose: str = "") -> None:
        """`choose`: POLICY/NAME."""

        def read() -> tuple[list[Listed], dict[str, str]]:
            return self._golden_sets().listed(), self._library().titles()

        def fill(found: tuple[list[Listed], dict[str, str]]) -> None:
            listed, self._titles = found
            self._sets = {f"{one.policy}/{one.name}": one for one in by_title(listed, self._titles)}
            self.list.fill([(key, self._called(one.policy), self._below(one)) for key, one in self._sets.items()])
            if choose:
                self.list.choose(choose)
            self._open()

        self._page.parts.tasks.run(self._page, read, fill)

    def _called(self, policy: str) -> str:
        """The policy's title; its name where it is no longer in the library."""
        return self._titles.get(policy, policy)

    def _set_title(self, policy: str, name: str) -> str:
        return f"{self._called(policy)} · {name}"

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
        self.whole.choose(listed, [name for policy, name in self._there if listed and policy == listed.policy])
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
        self._title.setText(self._set_title(self._shown.policy, self._shown.name))
        self._remarks.setText("\n".join(say(sentence) for sentence in said))
        self._remarks.setVisible(bool(said))
        self._eye.list_of(sensitive=self._sensitive)
        self.model.show(self._shown.items, self._way)
        self._update()  # Qt says nothing of a selection that goes with its rows

    @property
    def _way(self) -> str:
        return way_of(self._page.parts.preferences, sensitive=self._sensitive)

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self.model.cover(self._way)

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
            GoldenImport(self._page, file, policies, self._golden_sets, self._library, self._kept, self._there).open()

        self._page.parts.tasks.run(self._page, self._policies, ask)

    def _kept(self, golden: GoldenSet) -> None:
        self._page.say(
            translate("Evaluate", "{policy} · {name} now has {n} examples.", "", len(golden.items)).format(
                policy=self._called(golden.policy), name=golden.name
            )
        )
        self.refresh(f"{golden.policy}/{golden.name}")

    def _update(self) -> None:
        chosen = self.table.selectionModel().hasSelection() and self.model.rowCount() > 0
        self.edit.setEnabled(chosen)
        self._remove.setEnabled(chosen and self.model.rowCount() > 1)

    def _chosen(self) -> tuple[GoldenSet, int] | None:
        """The set in view and the place of the selected example."""
        golden, row = self._shown, self.table.currentIndex().row()
        return (golden, row) if golden is not None and 0 <= row < len(golden.items) else None

    def _begin_set(self) -> None:
        """A set begins with its first example."""

        def ask(policies: list[tuple[str, str]]) -> None:
            NewGoldenSet(self._page, policies, self._there, self._add_to).open()

        self._page.parts.tasks.run(self._page, self._policies, ask)

    @property
    def _there(self) -> set[tuple[str, str]]:
        """The policy and the name of each set."""
        return {(one.policy, one.name) for one in self._sets.values()}

    def _policies(self) -> list[tuple[str, str]]:
        return [(entry.policy.name, entry.policy.title) for entry in self._library().by_title()]

    def _add_example(self) -> None:
        listed = self._sets.get(self.list.name)
        if listed is not None:
            self._add_to(listed.policy, listed.name)

    def _add_to(self, policy: str, name: str) -> None:
        self._write(
            policy, name, lambda found, written: self._golden_sets().add_example(found, name, written, self._by)
        )

    def _edit_example(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            golden, row = chosen
            self._write(
                golden.policy,
                golden.name,
                lambda found, written: self._golden_sets().change_example(found, golden, row, written, self._by),
                golden.items[row],
            )

    def _write(
        self,
        policy: str,
        name: str,
        change: Callable[[PolicyVersion, Written], GoldenSet],
        item: GoldenItem | None = None,
    ) -> None:
        """Asks for an example and has it kept; what it is refused for is said in the dialog."""

        def ask(found: PolicyVersion) -> None:
            def keep(dialog: ExampleDialog, written: Written) -> None:
                def kept(golden: GoldenSet) -> None:
                    dialog.accept()
                    self._kept(golden)

                self._page.parts.tasks.run(dialog, lambda: change(found, written), kept, dialog.show_error)

            where = self._set_title(policy, name)
            ExampleDialog(self._page, found, where, keep, item, way=self.model.way).open()

        self._page.parts.tasks.run(self._page, lambda: self._library().named(policy), ask)

    @property
    def _by(self) -> str:
        return self._page.parts.preferences.text("review.name")

    def _remove_example(self) -> None:
        """Asks; then keeps the set without it, as its next version."""
        chosen = self._chosen()
        if chosen is None:
            return
        golden, row = chosen
        what = (
            self._set_title(golden.policy, golden.name),
            expectation_text(golden.items[row].expected),
            str(self.model.index(row, _TEXT).data()),
        )
        ask_yes(
            self._page,
            translate("Evaluate", "Remove example"),
            "\n".join(what),
            translate("Evaluate", "Remove example"),
            lambda: self._page.parts.tasks.run(
                self._page, lambda: self._golden_sets().remove_example(golden, row), self._kept
            ),
        )

    def add_reviews(self) -> None:
        listed = self._sets.get(self.list.name)
        if listed is None:
            return

        def add() -> GoldenSet:
            sets, policy = self._golden_sets(), self._library().named(listed.policy)
            return sets.add_reviews(policy, listed.name or EXAMPLES, sets.reviewed(listed.policy))[0]

        self._page.parts.tasks.run(self._page, add, self._kept)
