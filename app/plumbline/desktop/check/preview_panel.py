"""What will be read: the first items, what is skipped and why, and the choices by which it can be read otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFormLayout, QHeaderView, QTableWidget, QTableWidgetItem

from plumbline.desktop.check.context_button import ContextButton
from plumbline.desktop.check.export_choices import ExportChoices
from plumbline.desktop.check.skips import show_skips, skip_reason
from plumbline.desktop.detail.concealment import BLURRED, concealed
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say, say_whole
from plumbline.desktop.widgets.blur import BLURRED_TEXT
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.sources import location
from plumbline.desktop.widgets.text_cell import TextDelegate
from plumbline.domain.content import Skip
from plumbline.domain.errors import PlumblineError
from plumbline.domain.sources import PASTED
from plumbline.intake import Findings, Format, IntakeOptions, Preview, Split
from plumbline.tables.reading import Found

_EXCERPT: Final = 240
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


class PreviewPanel(Card):
    """The choices, the first items and the skips."""

    changed = Signal()
    """Something is to be read otherwise."""

    def __init__(self) -> None:
        super().__init__(translate("Check", "PREVIEW"))
        self.split, self.column, self.encoding = NamedBox(), NamedBox(), NamedBox()
        self._answered = False
        self.context = ContextButton()
        self.delimiter, self.sheet = NamedBox(), NamedBox()
        self._says = label("", wrap=True)
        self._skips = label("", "muted", wrap=True)
        self._skipped: tuple[Skip, ...] = ()
        self._all_skips = button(translate("Check", "Show skipped…"), self._show_all_skips, "plain")
        self._table = QTableWidget(0, 2)
        self._fill_boxes()
        self.body.addLayout(self._make_form())
        self.body.addWidget(self._says)
        self._set_up_table()
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._skips)
        self.body.addWidget(self._all_skips, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_skips(())

    def _fill_boxes(self) -> None:
        for split, words in _SPLITS.items():
            self.split.addItem(translate("Check", words), split.value)
        for box in (self.column, self.encoding, self.delimiter, self.sheet):
            box.setEditable(True)
            box.addItem(translate("Check", "Detect automatically"), "")
        for delimiter, words in _DELIMITERS.items():
            self.delimiter.addItem(translate("Check", words), delimiter)
        for name in _ENCODINGS:
            self.encoding.addItem(name, name)

    def _make_form(self) -> QFormLayout:
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
            box.currentTextChanged.connect(lambda _: self.changed.emit())
            form.addRow(words, box)
        self.split.currentIndexChanged.connect(self._on_split)
        self.split.activated.connect(self._on_split)
        form.addRow(translate("Check", "Context for the model"), self.context)
        self.context.changed.connect(self.changed)
        self._form = form
        self.exports = ExportChoices(form)
        self.exports.changed.connect(self.changed)
        self._show_rows(None)
        return form

    def _set_up_table(self) -> None:
        self._table.setAccessibleName(translate("Check", "First items"))
        self._table.setHorizontalHeaderLabels([translate("Check", "Location"), translate("Check", "Text")])
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setItemDelegate(TextDelegate(self._table))
        self._table.horizontalHeader().setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)

    def _show_rows(self, found: Findings | None) -> None:
        """Only tables have delimiters, and only workbooks sheets; what was chosen stays to be seen."""
        table = found.table if found else Found()
        self._form.setRowVisible(self.delimiter, bool(table.delimiter) or not _untouched(self.delimiter))
        self._form.setRowVisible(self.sheet, len(table.sheets) > 1 or not _untouched(self.sheet))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The sentences have all their lines, and the choices their height: the style allows them less than large text needs."""
        layout = self.layout()
        assert layout is not None, "a card has one"  # noqa: S101
        height = layout.totalMinimumHeightForWidth(self.width())
        more = self._form.sizeHint().height() - self._form.minimumSize().height()
        return QSize(super().minimumSizeHint().width(), height + more)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def put_names(self, *, above: bool) -> None:
        """Puts the names of the choices above them, or beside them."""
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapAllRows if above else policy.DontWrapRows)

    # What is chosen

    @property
    def options(self) -> IntakeOptions:
        """Raises `InputError` for an encoding that does not exist."""
        column = "" if self.column.currentIndex() == 0 and _untouched(self.column) else self.column.currentText()
        delimiter = self.delimiter.currentText()
        place = self.delimiter.findText(delimiter)
        sheet = "" if _untouched(self.sheet) else self.sheet.currentText()
        encoding = "" if _untouched(self.encoding) else self.encoding.currentText()
        options = IntakeOptions(
            split=Split(str(self.split.currentData())),
            text_column=column.strip() or None,
            delimiter=(delimiter if place < 0 else str(self.delimiter.itemData(place))) or None,
            sheet=sheet.strip() or None,
            encoding=encoding.strip() or None,
            context=self.context.chosen,
        )
        return self.exports.taken(options)

    @property
    def undecided(self) -> bool:
        """Nobody said how a text is split."""
        return self.split.currentIndex() == 0

    def answer(self, way: Split) -> None:
        """Takes an answer to the question how a text is split, until `forget_answer`."""
        self.split.setCurrentIndex(self.split.findData(way.value))
        self._answered = True

    def forget_answer(self) -> None:
        """The text that was asked about is gone; what was chosen in the box stays."""
        if self._answered:
            self.split.setCurrentIndex(0)

    def _on_split(self) -> None:
        self._answered = False

    def clear(self) -> None:
        for box in (self.split, self.column, self.delimiter, self.sheet, self.encoding):
            box.setCurrentIndex(0)
        self.context.clear()
        self.exports.clear()

    def allow(self, *, files: bool) -> None:
        """Columns and encodings belong to files."""
        for box in (self.column, self.delimiter, self.sheet, self.encoding, self.context):
            box.setEnabled(files)

    # What was found

    def show_preview(self, found: Preview, way: str) -> None:
        """The first items, with their texts shown in this `way`."""
        self._table.setRowCount(len(found.items))
        for row, item in enumerate(found.items):
            self._table.setItem(row, 0, QTableWidgetItem(location(item.origin)))
            text = " ".join(concealed(item.text[:_EXCERPT], way).split())
            cell = QTableWidgetItem(text)
            cell.setData(BLURRED_TEXT, way == BLURRED)
            self._table.setItem(row, 1, cell)
        first_item = next(iter(found.items), None)
        told = {one.about for one in found.findings}
        notes = [say(note) for note in (first_item.notes if first_item else ()) if note not in told]
        self._says.setText("\n".join([_sentence(found, undecided=self.undecided), *notes]))
        self.show_skips(found.skips)
        first = next((one for one in found.findings if one.columns), None)
        _offer(self.column, first.columns if first else ())
        _offer(self.sheet, first.table.sheets if first else ())
        self._show_rows(first)
        self.context.offer(() if first is None else [name for name in first.columns if name != first.column])
        self.exports.show(found)

    def show_error(self, error: PlumblineError) -> None:
        self._table.setRowCount(0)
        self._says.setText(say_whole(error))
        self.show_skips(())

    def show_skips(self, skips: Sequence[Skip]) -> None:
        """How many for each reason; each by name is in a dialog."""
        self._skipped = tuple(skips)
        reasons = Counter(skip.reason for skip in skips)
        lines = [f"{skip_reason(reason)}: {count}" for reason, count in reasons.most_common()]
        self._skips.setText("\n".join(lines))
        self._skips.setVisible(bool(lines))
        self._all_skips.setVisible(bool(lines))

    def _show_all_skips(self) -> None:
        words = translate("Check", "{n} entries will be skipped in this check.", "", len(self._skipped))
        show_skips(self, self._skipped, words)


def _untouched(box: QComboBox) -> bool:
    return box.currentText() == box.itemText(0)


def _has_lines(found: Preview) -> bool:
    """A text file of several lines is one item."""
    files = {one.source for one in found.findings if one.kind == Format.TEXT and one.split is Split.FILE} - {PASTED}
    return any(item.origin.source in files and "\n" in item.text.strip() for item in found.items)


def _sentence(found: Preview, *, undecided: bool) -> str:
    if not found.items and not found.skips:
        return translate("Check", "Nothing to read yet.")
    count = len(found.items)
    parts = [
        translate("Check", "{n} items", "", count)
        if found.complete
        else translate("Check", "First {n} items", "", count)
    ]
    if found.skips and found.complete:
        parts.append(translate("Check", "{n} skipped", "", len(found.skips)))
    if export := next((one for one in found.findings if one.instead), None):
        words = translate("Check", "read as an export of messages ({name}); {other} is possible too")
        parts.append(words.format(name=export.kind, other=export.instead))
    parts += [say(about) for about in dict.fromkeys(one.about for one in found.findings) if about is not None]
    if found.column:
        parts.append(translate("Check", "text column “{name}”").format(name=found.column))
    table = next((one.table for one in found.findings if one.columns), Found())
    if table.delimiter:
        words = translate("Check", _DELIMITERS[table.delimiter]) if table.delimiter in _DELIMITERS else table.delimiter
        parts.append(translate("Check", "delimiter: {name}").format(name=words))
    if table.sheet:
        parts.append(translate("Check", "sheet “{name}”").format(name=table.sheet))
    if undecided and _has_lines(found):
        parts.append(translate("Check", "each text file is one item; “Split into” can make each line an item"))
    if found.encoding:
        parts.append(translate("Check", "encoding {name}").format(name=found.encoding))
    return " · ".join(parts)


def _offer(box: QComboBox, names: Sequence[str]) -> None:
    """Offers names below the automatic choice; what was chosen stays."""
    kept = box.currentText()
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    box.addItems(names)
    box.setCurrentText(kept)
    box.blockSignals(False)
