"""What is to be judged: pasted text, or files and folders, with a look at what will be read before anything is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.check.context_button import ContextButton
from plumbline.desktop.check.export_choices import ExportChoices
from plumbline.desktop.check.location import location
from plumbline.desktop.check.skips import skip_line, skip_reason
from plumbline.desktop.detail.concealment import concealed, way_of
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say, say_error
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.shell.tasks import Task, Tasks
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.domain.errors import PlumblineError
from plumbline.intake import Findings, IntakeOptions, Preview, Split
from plumbline.services.judging.contents import look
from plumbline.services.judging.recognition import with_recognition
from plumbline.tables.reading import Found

_SHOWN: Final = 50
_EXCERPT: Final = 240
_WAIT_MS: Final = 250
_LEAST_LINES: Final = 22
_ENCODINGS: Final = ("utf-8", "utf-16", "windows-1252", "windows-1251", "iso-8859-1", "shift_jis", "gb18030")
_DELIMITERS: Final = {
    ",": mark("Check", "Comma"),
    ";": mark("Check", "Semicolon"),
    "\t": mark("Check", "Tab"),
    "|": mark("Check", "Vertical bar"),
    " ": mark("Check", "Space"),
}
_SPLITS: Final = {
    Split.AUTO: mark("Check", "Automatic"),
    Split.FILE: mark("Check", "One item per file"),
    Split.PAGE: mark("Check", "One item per page"),
    Split.PARAGRAPH: mark("Check", "One item per paragraph"),
    Split.LINE: mark("Check", "One item per line"),
    Split.ROW: mark("Check", "One item per row"),
}


class Compose(QWidget):
    """The content, and a look at it."""

    changed = Signal()
    """There is something to judge now, or nothing any more."""

    def __init__(self, tasks: Tasks, preferences: Preferences) -> None:
        super().__init__()
        self._tasks, self._preferences = tasks, preferences
        self._sources: list[str] = []
        self._task: Task | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT_MS)
        self._later.timeout.connect(self._look)
        self.setAcceptDrops(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(translate("Check", "Text to judge"))
        self.text.setPlaceholderText(translate("Check", "Paste or type text to judge, or drop files and folders here."))
        self.text.setAcceptDrops(False)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._text_changed)
        self.sources = QListWidget()
        self.sources.setAccessibleName(translate("Check", "Files and folders to judge"))
        self.clear_button = button(translate("Check", "Clear"), self.clear)
        self.split, self.column, self.encoding = QComboBox(), QComboBox(), QComboBox()
        self.context = ContextButton()
        self.delimiter, self.sheet = QComboBox(), QComboBox()
        self._says = label("", wrap=True)
        self._skips = label("", "muted", wrap=True)
        self._table = QTableWidget(0, 2)
        self._which = QStackedWidget()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._make_left())
        splitter.addWidget(self._make_right())
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addWidget(splitter)
        preferences.changed.connect(self._on_preference)
        self._fit()
        self._update()

    def _make_left(self) -> QWidget:
        card = Card(translate("Check", "CONTENT"))
        self._which.addWidget(self.text)
        self._which.addWidget(self.sources)
        card.body.addWidget(self._which, 1)
        self._lines = label("", wrap=True)
        self._question = flow(
            self._lines,
            button(translate("Check", "One item per line"), lambda: self._split(Split.LINE)),
            button(translate("Check", "One text"), lambda: self._split(Split.FILE)),
        )
        self._question.hide()
        card.body.addWidget(self._question)
        card.body.addWidget(
            flow(
                button(translate("Check", "Add files…"), self.add_files),
                button(translate("Check", "Add folder…"), self.add_folder),
                self.clear_button,
            )
        )
        return card

    def _make_right(self) -> QWidget:
        card = Card(translate("Check", "PREVIEW"))
        for split, words in _SPLITS.items():
            self.split.addItem(translate("Check", words), split.value)
        self.column.setEditable(True)
        self.column.addItem(translate("Check", "Detect automatically"), "")
        self.encoding.setEditable(True)
        self.encoding.addItem(translate("Check", "Detect automatically"), "")
        self.delimiter.setEditable(True)
        self.delimiter.addItem(translate("Check", "Detect automatically"), "")
        for delimiter, words in _DELIMITERS.items():
            self.delimiter.addItem(translate("Check", words), delimiter)
        self.sheet.setEditable(True)
        self.sheet.addItem(translate("Check", "Detect automatically"), "")
        for name in _ENCODINGS:
            self.encoding.addItem(name, name)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for box, words in (
            (self.split, translate("Check", "Split into")),
            (self.column, translate("Check", "Text column")),
            (self.delimiter, translate("Check", "Delimiter")),
            (self.sheet, translate("Check", "Sheet")),
            (self.encoding, translate("Check", "Encoding")),
        ):
            box.setAccessibleName(words)
            box.currentTextChanged.connect(self._look_soon)
            form.addRow(words, box)
        form.addRow(translate("Check", "Context for the model"), self.context)
        self.context.changed.connect(self._look_soon)
        self._form = form
        self.exports = ExportChoices(form)
        self.exports.changed.connect(self._look_soon)
        self._show_rows(None)
        card.body.addLayout(form)
        card.body.addWidget(self._says)
        self._table.setAccessibleName(translate("Check", "First items"))
        self._table.setHorizontalHeaderLabels([translate("Check", "Location"), translate("Check", "Text")])
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setItemDelegate(TextDelegate(self._table))
        self._table.horizontalHeader().setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        card.body.addWidget(self._table, 1)
        card.body.addWidget(self._skips)
        return card

    def _show_rows(self, found: Findings | None) -> None:
        """Only tables have delimiters, and only workbooks sheets; what was chosen stays to be seen."""
        table = found.table if found else Found()
        self._form.setRowVisible(self.delimiter, bool(table.delimiter) or not self._untouched(self.delimiter))
        self._form.setRowVisible(self.sheet, len(table.sheets) > 1 or not self._untouched(self.sheet))

    # What is chosen

    @property
    def content(self) -> Sequence[str] | str:
        """Paths, or the text."""
        return tuple(self._sources) if self._sources else self.text.toPlainText()

    @property
    def options(self) -> IntakeOptions:
        """Raises `InputError` for an encoding that does not exist."""
        column = "" if self.column.currentIndex() == 0 and self._untouched(self.column) else self.column.currentText()
        delimiter = self.delimiter.currentText()
        place = self.delimiter.findText(delimiter)
        sheet = "" if self._untouched(self.sheet) else self.sheet.currentText()
        encoding = "" if self._untouched(self.encoding) else self.encoding.currentText()
        options = IntakeOptions(
            split=Split(str(self.split.currentData())),
            text_column=column.strip() or None,
            delimiter=(delimiter if place < 0 else str(self.delimiter.itemData(place))) or None,
            sheet=sheet.strip() or None,
            encoding=encoding.strip() or None,
            context=self.context.chosen,
        )
        return with_recognition(self.exports.taken(options), self._preferences)

    @staticmethod
    def _untouched(box: QComboBox) -> bool:
        return box.currentText() == box.itemText(0)

    @property
    def ready(self) -> bool:
        return bool(self._sources) or bool(self.text.toPlainText().strip())

    def add_sources(self, paths: Sequence[str | Path]) -> None:
        """Files and folders take the place of typed text."""
        self._sources += [str(path) for path in paths if str(path) not in self._sources]
        self._update()

    def put_text(self, text: str) -> None:
        """Text takes the place of files."""
        self._sources.clear()
        self.text.setPlainText(text)
        self._update()

    def clear(self) -> None:
        self.put_text("")
        for box in (self.split, self.column, self.delimiter, self.sheet, self.encoding):
            box.setCurrentIndex(0)
        self.context.clear()
        self.exports.clear()

    def add_files(self) -> None:
        self._choose(QFileDialog.FileMode.ExistingFiles, translate("Check", "Add files"))

    def add_folder(self) -> None:
        self._choose(QFileDialog.FileMode.Directory, translate("Check", "Add folder"))

    def _choose(self, mode: QFileDialog.FileMode, title: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self.add_sources)
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs more height; where the window has less, the page scrolls."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Addresses that are no local files are taken as text."""
        data = event.mimeData()
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_sources(paths)
        elif data.hasText():
            self.put_text(data.text())
        event.acceptProposedAction()

    # A look at it

    def _split(self, way: Split) -> None:
        self.split.setCurrentIndex(self.split.findData(way.value))

    def _ask_lines(self) -> None:
        """Lines can be one text or as many items: where nothing was chosen, it is asked beside the text."""
        lines = sum(bool(line.strip()) for line in self.text.toPlainText().splitlines())
        undecided = not self._sources and self.split.currentIndex() == 0
        self._question.setVisible(undecided and lines > 1)
        self._lines.setText(translate("Check", "{n} lines: one item per line, or one text?", "", lines))

    def _text_changed(self) -> None:
        self._look_soon()
        self.changed.emit()

    def _update(self) -> None:
        self._which.setCurrentWidget(self.sources if self._sources else self.text)
        self.sources.clear()
        self.sources.addItems(self._sources)
        self.clear_button.setEnabled(self.ready)
        for box in (self.column, self.delimiter, self.sheet, self.encoding):
            box.setEnabled(bool(self._sources))
        self.context.setEnabled(bool(self._sources))
        self._look_soon()
        self.changed.emit()

    def _on_preference(self, key: str) -> None:
        if key == "window.content":
            self._look_soon()

    def _look_soon(self) -> None:
        self._ask_lines()
        self._later.start()

    def _look(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None
        self.clear_button.setEnabled(self.ready)
        if not self.ready:
            self._show(Preview((), (), (), {}, complete=True))
            return
        try:
            options = self.options
        except PlumblineError as error:
            self._refused(error)
            return
        content = self.content
        self._task = self._tasks.job(self, lambda work: look(content, options, _SHOWN, work), self._show, self._refused)

    def _show(self, found: Preview) -> None:
        self._table.setRowCount(len(found.items))
        way = way_of(self._preferences, sensitive=False)
        for row, item in enumerate(found.items):
            self._table.setItem(row, 0, QTableWidgetItem(location(item.origin)))
            text = " ".join(concealed(item.text[:_EXCERPT], way).split())
            self._table.setItem(row, 1, QTableWidgetItem(text))
        self._table.resizeColumnToContents(0)
        first_item = next(iter(found.items), None)
        self._says.setText("\n".join([self._sentence(found), *map(say, first_item.notes if first_item else ())]))
        reasons = Counter(skip.reason for skip in found.skips)
        lines = [f"{skip_reason(reason)}: {count}" for reason, count in reasons.most_common()]
        lines += [skip_line(skip) for skip in found.skips[:3]]
        self._skips.setText("\n".join(lines))
        self._skips.setVisible(bool(lines))
        first = next((one for one in found.findings if one.columns), None)
        _offer(self.column, first.columns if first else ())
        _offer(self.sheet, first.table.sheets if first else ())
        self._show_rows(first)
        self.context.offer(() if first is None else [name for name in first.columns if name != first.column])
        self.exports.show(found)

    def _sentence(self, found: Preview) -> str:
        if not found.items and not found.skips:
            return translate("Check", "Nothing to read yet.")
        count = len(found.items)
        parts = [
            translate("Check", "{n} items", "", count)
            if found.complete
            else translate("Check", "First {n} items", "", count)
        ]
        if found.skips:
            parts.append(translate("Check", "{n} skipped", "", len(found.skips)))
        if export := next((one for one in found.findings if one.instead), None):
            words = translate("Check", "read as an export of messages ({name}); {other} is possible too")
            parts.append(words.format(name=export.kind, other=export.instead))
        parts += [say(about) for about in dict.fromkeys(one.about for one in found.findings) if about is not None]
        if found.column:
            parts.append(translate("Check", "text column “{name}”").format(name=found.column))
        table = next((one.table for one in found.findings if one.columns), Found())
        if table.delimiter:
            words = (
                translate("Check", _DELIMITERS[table.delimiter]) if table.delimiter in _DELIMITERS else table.delimiter
            )
            parts.append(translate("Check", "delimiter: {name}").format(name=words))
        if table.sheet:
            parts.append(translate("Check", "sheet “{name}”").format(name=table.sheet))
        if found.encoding:
            parts.append(translate("Check", "encoding {name}").format(name=found.encoding))
        return " · ".join(parts)

    def _refused(self, error: PlumblineError) -> None:
        self._table.setRowCount(0)
        self._says.setText(f"{say(error.title)}. {say_error(error)}")
        self._skips.hide()


def _offer(box: QComboBox, names: Sequence[str]) -> None:
    """Offers names below the automatic choice; what was chosen stays."""
    kept = box.currentText()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    box.addItems(names)
    box.setCurrentText(kept)
    box.blockSignals(False)
