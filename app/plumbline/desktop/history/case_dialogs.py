"""Cases: putting items into one, and looking after those there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.detail.concealment import BLURRED, concealed, way_of
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_origin, say_whole
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.errors import PlumblineError
from plumbline.domain.visible import visible
from plumbline.services.history.cases import Cases, Imported
from plumbline.store.history import History
from plumbline.store.results.cases import Case, CaseEntry

_AROUND: Final = 40
_EXCERPT: Final = 160


class AddToCaseDialog(Sheet):
    """The case, a new or an old one, and a note on the items."""

    def __init__(self, parent: QWidget, names: Sequence[str], items: int, done: Callable[[str, str], object]) -> None:
        """`done` takes the case's name and the note."""
        super().__init__(parent, translate("Cases", "Add to case"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body.addWidget(label(translate("Cases", "{n} items will be added.", "", items), wrap=True))
        self.case = ComboBox(translate("Cases", "Case"))
        self.case.setEditable(True)
        self.case.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        self.case.addItems(list(names))
        self.case.setCurrentIndex(0 if names else -1)
        self.note = QLineEdit()
        self.note.setAccessibleName(translate("Cases", "Note on these items"))
        for field, words in (
            (self.case, translate("Cases", "Case: choose one, or type a name for a new one")),
            (self.note, translate("Cases", "Note on these items (optional)")),
        ):
            self.body.addWidget(label(words, wrap=True))
            self.body.addWidget(field)
        self._new = label("", "muted", wrap=True)
        self.body.insertWidget(self.body.indexOf(self.case) + 1, self._new)
        go = self.buttons.addButton(translate("Cases", "Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        self.buttons.addButton(translate("Cases", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._go, self._names = go, set(names)
        self._say_new(self.case.currentText())
        self.case.editTextChanged.connect(self._say_new)
        if (line := self.case.lineEdit()) is not None:
            line.selectAll()  # so that another name takes the place of this one
        self.accepted.connect(lambda: done(self.case.currentText().strip(), self.note.text().strip()))

    def _say_new(self, text: str) -> None:
        name = text.strip()
        self._go.setEnabled(bool(name))
        new = bool(name) and name not in self._names
        self._new.setText(
            translate("Cases", "There is no case with this name. A new one will be created.") if new else ""
        )
        if (line := self.case.lineEdit()) is not None:
            line.setAccessibleDescription(self._new.text())


class CasesDialog(QDialog):
    """The cases at the side, and the items of the chosen one. What is typed is kept, also where nobody chose Save."""

    report = Signal(str)
    """Emits the name of a case to report on."""

    def __init__(
        self, parent: QWidget, parts: Parts, history: Callable[[], History], cases: Callable[[], Cases]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Cases", "Cases"))
        self._parts, self._history, self._cases = parts, history, cases
        self._known: dict[str, Case] = {}
        self._entries: list[CaseEntry] = []
        self._shown: Case | None = None
        self._noted: CaseEntry | None = None
        self.list = EntryList(translate("Cases", "Cases"))
        self.items = EntryList(translate("Cases", "Items of the case"))
        self.name, self.note = QLineEdit(), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        self.item_note = QLineEdit()
        for field, words in (
            (self.name, translate("Cases", "Name of the case")),
            (self.note, translate("Cases", "Note on the case")),
            (self.item_note, translate("Cases", "Note on the selected item")),
        ):
            field.setAccessibleName(words)
            field.setPlaceholderText(words)
        self._report = button(translate("Cases", "Report…"), self._ask_report, "primary")
        self._save = button(translate("Cases", "Save"), self._save_all)
        self._save_note = button(translate("Cases", "Save note"), self._save_all)
        self._remove = button(translate("Cases", "Remove item"), self._remove_item)
        self._delete = button(translate("Cases", "Delete case…"), self._ask_delete)
        self._export = button(translate("Cases", "Export…"), self._ask_export)
        self._import = button(translate("Cases", "Import…"), self._ask_import)
        self._close = button(translate("Cases", "Close"), self.reject)
        self._empty = label(
            translate("Cases", "No cases yet. Select verdicts on the History page and choose “Add to case…”."),
            "muted",
            wrap=True,
        )
        self.status = label("", "muted", wrap=True)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._keep() if self._changes() else self._load_items())
        self.items.currentItemChanged.connect(lambda *_: self._keep() if self._changes() else self._on_item())
        self._load()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.list, 1)
        side.addWidget(flow(self._import))
        right = QVBoxLayout()
        right.addWidget(self._empty)
        right.addWidget(self.name)
        right.addWidget(self.note)
        right.addWidget(flow(self._report, self._save, self._export, self._delete))
        right.addWidget(self.items, 1)
        line = QHBoxLayout()
        line.addWidget(self.item_note, 1)
        line.addWidget(self._save_note)
        right.addLayout(line)
        right.addWidget(flow(self._remove))
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addLayout(side, 2)
        sides.addLayout(right, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 14)
        whole.addLayout(sides, 1)
        whole.addWidget(self.status)
        whole.addWidget(flow(self._close, trailing=True))
        made = (self._report, self._save, self._save_note, self._remove, self._delete, self._export, self._import)
        for one in (*made, self._close):
            one.setAutoDefault(False)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(room.width() - _AROUND, room.height() - _AROUND)

    # Reading

    def _load(self, chosen: str = "") -> None:
        history = self._history

        def read() -> list[Case]:
            return history().cases.all()

        def show(found: list[Case]) -> None:
            self._known = {case.name: case for case in found}
            self.list.fill([(case.name, case.name, _about(case)) for case in found])
            self.list.choose(chosen)
            self._empty.setVisible(not found)
            self._load_items()

        self._parts.tasks.run(self, read, show, self._fail)

    def _load_items(self) -> None:
        self._shown = case = self._known.get(self.list.name)
        history = self._history
        for widget in (self.name, self.note, self._report, self._save, self._export, self._delete, self.items):
            widget.setEnabled(case is not None)
        self.name.setText(case.name if case else "")
        self.note.setPlainText(case.note if case else "")
        self._report.setEnabled(case is not None and case.items > 0)
        if case is None:
            self._show_items([])
            return
        number = case.id
        self._parts.tasks.run(self, lambda: history().cases.entries(number), self._show_items, self._fail)

    def _show_items(self, entries: list[CaseEntry]) -> None:
        self._entries = entries
        blurred = [_key(entry) for entry in entries if self._way(entry) == BLURRED]
        self.items.fill([(_key(entry), self._title(entry), _below(entry)) for entry in entries], blurred)
        self._on_item()

    def _title(self, entry: CaseEntry) -> str:
        return visible(concealed(entry.item.excerpt[:_EXCERPT], self._way(entry)))

    def _way(self, entry: CaseEntry) -> str:
        return way_of(self._parts.preferences, sensitive=entry.item.sensitive)

    def _chosen(self) -> CaseEntry | None:
        return next((entry for entry in self._entries if _key(entry) == self.items.name), None)

    def _on_item(self) -> None:
        self._noted = entry = self._chosen()
        self.item_note.setText(entry.note if entry else "")
        for widget in (self.item_note, self._save_note, self._remove):
            widget.setEnabled(entry is not None)

    # Changing

    def _changes(self) -> list[Callable[[], object]]:
        """What was typed and is not in the history yet."""
        case, entry, history = self._shown, self._noted, self._history
        found: list[Callable[[], object]] = []
        if case is None:
            return found
        name, note, said = self.name.text(), self.note.toPlainText().strip(), self.item_note.text().strip()
        if (" ".join(name.split()), note) != (case.name, case.note):
            found.append(lambda: history().cases.change(case.id, name, note))
        if entry is not None and said != entry.note:
            found.append(lambda: history().cases.annotate(case.id, entry.item.item_id, said))
        return found

    def _keep(self, then: Callable[[str], object] = lambda _: None) -> None:
        """Saves what was typed, and shows the cases as they are then; `then` takes the name of the chosen case."""
        changes, case, entry, chosen = self._changes(), self._shown, self._noted, self.list.name
        if case is None or not changes:
            then(chosen)
            return
        name = " ".join(self.name.text().split())
        if chosen == case.name:
            chosen = name
        self._shown = replace(case, name=name, note=self.note.toPlainText().strip())
        if entry is not None:
            self._noted = replace(entry, note=self.item_note.text().strip())

        def save() -> None:
            for change in changes:
                change()

        def saved(_: object) -> None:
            self._load(chosen)
            then(chosen)

        def failed(error: PlumblineError) -> None:
            self._fail(error)
            if self.list.name == case.name:
                self._shown, self._noted = case, entry
            else:
                self._load_items()

        self._parts.tasks.run(self, save, saved, failed)

    def reject(self) -> None:
        """Closes; what was typed is kept."""
        changes = self._changes()
        for change in changes:
            self._parts.tasks.run(self._parts.tasks, change)
        super().reject()

    def _save_all(self) -> None:
        self._keep(lambda _: self._tell(translate("Cases", "Saved.")))

    def _do(self, work: Callable[[], object], said: str, chosen: str) -> None:
        def done(_: object) -> None:
            self._tell(said)
            self._load(chosen)

        for change in self._changes():
            self._parts.tasks.run(self, change, None, self._fail)
        self._parts.tasks.run(self, work, done, self._fail)

    def _remove_item(self) -> None:
        entry, case, history = self._chosen(), self._known[self.list.name], self._history
        if entry is None:
            return
        item = entry.item.item_id
        said = translate("Cases", "The item is no longer in the case. It stays in the history.")
        self._do(lambda: history().cases.remove(case.id, [item]), said, case.name)

    def _ask_delete(self) -> None:
        case = self._known[self.list.name]
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(translate("Cases", "Delete the case “{name}”?").format(name=case.name))
        box.setInformativeText(translate("Cases", "Its notes are deleted. Its items stay in the history."))
        box.addButton(translate("Cases", "Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(translate("Cases", "Cancel"), QMessageBox.ButtonRole.RejectRole))
        box.accepted.connect(lambda: self._delete_case(case))
        box.open()

    def _delete_case(self, case: Case) -> None:
        history, self._shown = self._history, None
        self._do(lambda: history().cases.delete(case.id), translate("Cases", "The case was deleted."), "")

    def _ask_export(self) -> None:
        chooser = self._chooser(lambda file: self._keep(lambda name: self.export(name, file)))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("json")
        chooser.selectFile(proposed_name(translate("Cases", "case"), "json"))
        chooser.open()

    def _ask_import(self) -> None:
        chooser = self._chooser(self.take)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()

    def _chooser(self, done: Callable[[Path], object]) -> QFileDialog:
        kind = translate("Cases", "JSON files")
        chooser = QFileDialog(self, self.windowTitle(), "", f"{kind} (*.json)")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: done(Path(name)))
        return chooser

    def export(self, name: str, file: Path) -> None:
        """Writes which items are in a case, and the notes; no texts."""
        cases = self._cases
        said = translate("Cases", "The case was saved to {file}. It contains notes, but no texts.").format(file=file)
        self._do(lambda: cases().export(name, file), said, name)

    def take(self, file: Path) -> None:
        """Makes a case of a file."""
        cases = self._cases

        def taken(made: Imported) -> None:
            words = translate("Cases", "{n} items are in the new case.", "", made.items)
            if made.missing:
                words += " " + translate("Cases", "{n} items are not in this history.", "", len(made.missing))
            self._tell(words)
            self._load(made.case.name)

        for change in self._changes():
            self._parts.tasks.run(self, change, None, self._fail)
        self._parts.tasks.run(self, lambda: cases().take(file), taken, self._fail)

    def _ask_report(self) -> None:
        self._keep(self.report.emit)

    def _fail(self, error: PlumblineError) -> None:
        self._tell(say_whole(error))

    def _tell(self, words: str) -> None:
        self.status.setText(words)
        announce(self, words)


def _about(case: Case) -> str:
    items = translate("Cases", "{n} items", "", case.items)
    return "\n".join(filter(None, (items, case.note)))


def _below(entry: CaseEntry) -> str:
    """The verdict, the place, the note: each a line, since each has its own direction of writing."""
    item = entry.item
    decision = signed(item.decision) if item.decision else translate("Cases", "not judged yet")
    return "\n".join(filter(None, (decision, visible(say_origin(item.origin)), visible(entry.note))))


def _key(entry: CaseEntry) -> str:
    return str(entry.item.item_id)
