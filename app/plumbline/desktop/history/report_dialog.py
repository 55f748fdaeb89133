"""Makes a report: what goes in, what is masked, how it looks, and the file or the paper it goes to."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPageLayout, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from plumbline.desktop.history.printing import on_paper, write_report
from plumbline.desktop.history.report_preview import ReportPreview
from plumbline.desktop.shell.i18n import mark, translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.shell.page import Parts
from plumbline.desktop.shell.tasks import Task
from plumbline.desktop.shell.wording import wording
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.foot import keep_room
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.pdf import page_layout
from plumbline.desktop.widgets.scroll_area import scrolled
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Stage, Work
from plumbline.files.atomic import save_text
from plumbline.markup.page import Wording
from plumbline.report.document import Choices, Data, text_of
from plumbline.report.masking import Marks, Persons
from plumbline.report.page import report_page
from plumbline.services.history.report_choice import Asked
from plumbline.services.history.reporting import Reporting

_LATER_MS: Final = 350
_AROUND: Final = 40
_LEFT_LETTERS: Final = 38
_PERSONS: Final = {
    Persons.EMAIL: mark("Report", "E-mail addresses"),
    Persons.PHONE: mark("Report", "Phone numbers"),
    Persons.HANDLE: mark("Report", "Handles, such as @name"),
    Persons.AUTHOR: mark("Report", "Authors' names"),
}


class FileKind(StrEnum):
    """What a report is saved as; values are ends of names."""

    HTML = "html"
    PDF = "pdf"
    JSON = "json"


class ReportDialog(QDialog):
    """Choices at the side, the preview beside them."""

    def __init__(self, parent: QWidget, parts: Parts, asked: Asked, reporting: Callable[[], Reporting]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Report", "Report"))
        self._parts, self._asked, self._reporting = parts, asked, reporting
        self._task: Task | None = None
        self._writing: Task | None = None
        self._allowed = False
        self.report: Data | None = None
        self.preview = ReportPreview(parts.theme, parts.preferences)
        self.preview.mask_wanted.connect(self.mask_words)
        self._make_fields(parts.preferences.text("review.name"))
        self.status = label("", "muted", wrap=True)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kind = Choice(
            translate("Report", "Save as"),
            [
                (FileKind.HTML.value, translate("Report", "Web page")),
                (FileKind.PDF.value, translate("Report", "PDF")),
                (FileKind.JSON.value, translate("Report", "JSON, can be checked")),
            ],
        )
        self.kind.choose(FileKind.HTML.value)
        self.save = button(translate("Report", "Save…"), self._choose_file, "primary")
        self.print = button(translate("Report", "Print…"), self._print)
        self._close = button(translate("Report", "Close"), self.reject)
        self.cancel = button(translate("Report", "Cancel"), self._cancel)
        keep_room(self.cancel)
        self.cancel.hide()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self._make)
        self._connect()
        self._make()

    def _make_fields(self, by: str) -> None:
        self.title, self.by = QLineEdit(), QLineEdit(by)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(4 * self.fontMetrics().lineSpacing())
        self.texts = QCheckBox(translate("Report", "Texts, and what quotes them"))
        self.texts.setChecked(True)
        self.reasoning = QCheckBox(translate("Report", "The model's reasoning"))
        self.policies = QCheckBox(translate("Report", "The policies' texts"))
        self.policies.setChecked(True)
        self.masks = {kind: QCheckBox(translate("Report", words)) for kind, words in _PERSONS.items()}
        self.word = QLineEdit()
        self.word.setPlaceholderText(translate("Report", "A name or other words"))
        self.word.setAccessibleName(translate("Report", "A name or other words to mask"))
        self.words = QListWidget()
        self.words.setAccessibleName(translate("Report", "Masked words"))
        self.words.setFixedHeight(5 * self.fontMetrics().lineSpacing())
        self._add = button(translate("Report", "Mask"), self._mask_typed)
        self._remove = button(translate("Report", "Remove"), self._unmask)
        self._remove.setEnabled(False)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field, words in (
            (self.title, translate("Report", "Title")),
            (self.by, translate("Report", "By")),
            (self.note, translate("Report", "Note")),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        column.addLayout(form)
        column.addWidget(label(translate("Report", "Include"), "strong"))
        for box in (self.texts, self.reasoning, self.policies):
            column.addWidget(box)
        column.addWidget(label(translate("Report", "Mask persons"), "strong"))
        for box in self.masks.values():
            column.addWidget(box)
        hint = translate(
            "Report", "Or select words in the preview. They are masked in the whole report and are not in the file."
        )
        column.addWidget(label(hint, "muted", wrap=True))
        line = QHBoxLayout()
        line.addWidget(self.word, 1)
        line.addWidget(self._add)
        column.addLayout(line)
        column.addWidget(self.words)
        column.addWidget(flow(self._remove))
        column.addStretch(1)
        area = scrolled(side)
        area.setFixedWidth(
            max(self.fontMetrics().averageCharWidth() * _LEFT_LETTERS, side.minimumSizeHint().width() + 14)
        )
        right = QVBoxLayout()
        right.setContentsMargins(16, 16, 16, 8)  # the same at both sides: margins are not mirrored
        right.addWidget(self.preview, 1)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(area)
        sides.addLayout(right, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 14)
        line = QHBoxLayout()
        line.addWidget(self.status, 1)
        line.addWidget(self.cancel)
        foot.addLayout(line)
        foot.addWidget(flow(self.kind, self.save, self.print, self._close))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(sides, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        for line in (self.title, self.by):
            line.textEdited.connect(lambda _: self._on_change())
        self.note.textChanged.connect(self._on_change)
        for box in (self.texts, self.reasoning, self.policies, *self.masks.values()):
            box.toggled.connect(lambda _: self._on_change())
        self.texts.toggled.connect(self.reasoning.setEnabled)
        self.word.returnPressed.connect(self._mask_typed)
        self.words.itemSelectionChanged.connect(lambda: self._remove.setEnabled(bool(self.words.selectedItems())))
        for made in (self.save, self.print, self.cancel, self._close, self._add, self._remove):
            made.setAutoDefault(False)  # Return in a field of words adds them

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(room.width() - _AROUND, room.height() - _AROUND)

    # What is masked

    def mask_words(self, words: list[str]) -> None:
        there = self._masked_words()
        self.words.addItems([word for word in words if word not in there])
        self._make()

    def _mask_typed(self) -> None:
        word = self.word.text().strip()
        if len(word) > 1:
            self.word.clear()
            self.mask_words([word])

    def _unmask(self) -> None:
        for item in self.words.selectedItems():
            self.words.takeItem(self.words.row(item))
        self._make()

    def _masked_words(self) -> list[str]:
        return [self.words.item(row).text() for row in range(self.words.count())]

    # Making it

    def choices(self) -> Choices:
        kinds = frozenset(kind for kind, box in self.masks.items() if box.isChecked())
        return Choices(
            self.title.text().strip(),
            self.note.toPlainText().strip(),
            self.by.text().strip(),
            texts=self.texts.isChecked(),
            reasoning=self.texts.isChecked() and self.reasoning.isChecked(),
            policies=self.policies.isChecked(),
            marks=Marks(kinds, tuple(self._masked_words())),
        )

    def _on_change(self) -> None:
        """What is saved is what was chosen: not before the report is made anew."""
        self._allow(False)
        self._later.start()

    def _make(self) -> None:
        self._later.stop()
        if self._task is not None:
            self._task.drop()
        choices, asked, reporting = self.choices(), self._asked, self._reporting
        self._allow(False)
        self.status.setText(translate("Report", "Preparing the report…"))

        def make(work: Work) -> Data:
            return reporting().make(asked, choices, work)

        self._task = self._parts.tasks.job(self, make, self._show, self._fail)

    def _show(self, report: Data) -> None:
        self.report = report
        self.preview.show_report(report)
        self.status.setText(translate("Report", "{n} items in the report.", "", len(report["items"])))
        self._allow(True)

    def _fail(self, error: PlumblineError) -> None:
        self.report = None
        self.preview.show_report(None)
        self._tell(say_whole(error))

    def _allow(self, allowed: bool) -> None:
        """Lets the report be saved, once nothing is written any more."""
        self._allowed = allowed
        for made in (self.save, self.print):
            made.setEnabled(allowed and self.cancel.isHidden())

    def _tell(self, words: str) -> None:
        self.status.setText(words)
        announce(self, words)

    # Where it goes

    def _choose_file(self) -> None:
        kind = FileKind(self.kind.value)
        names = {
            FileKind.HTML: translate("Report", "Web pages"),
            FileKind.PDF: translate("Report", "PDF files"),
            FileKind.JSON: translate("Report", "JSON files"),
        }
        chooser = QFileDialog(self, translate("Report", "Save report"), "", f"{names[kind]} (*.{kind.value})")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(kind.value)
        chooser.selectFile(proposed_name(translate("Report", "report"), kind.value))
        chooser.fileSelected.connect(lambda name: self.write(Path(name), kind))
        chooser.open()

    def write(self, file: Path, kind: FileKind) -> None:
        """Writes the report that is shown."""
        report, said = self.report, wording()
        if report is None:
            return
        self.status.setText(translate("Report", "Writing {file}…").format(file=file.name))

        def written(_: None) -> None:
            words = translate("Report", "Saved to {file}. Fingerprint: {fingerprint}")
            self._tell(words.format(file=file, fingerprint=report["digests"]["fingerprint"]))

        self._work_on(lambda work: _write(report, said, file, kind, work), written)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(QPageLayout(page_layout()))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Prints the report that is shown."""
        report, said = self.report, wording()
        if report is not None:
            self.status.setText(translate("Report", "Printing…"))
            done = translate("Report", "The report was sent to the printer.")
            self._work_on(lambda work: on_paper(report, said, printer, work), lambda _: self._tell(done))

    def _work_on(self, job: Callable[[Work], None], done: Callable[[None], None]) -> None:
        """Writes or prints; meanwhile it can be cancelled and says how far it is."""

        def end() -> None:
            self.cancel.hide()
            self._allow(self._allowed)

        def finished(_: None) -> None:
            end()
            done(None)

        def failed(error: PlumblineError) -> None:
            end()
            self._tell(say_whole(error))

        def stopped() -> None:
            end()
            self._tell(translate("Report", "Cancelled. The report was not written."))

        self._writing = self._parts.tasks.job(
            self, job, finished, failed, stopped=stopped, progress=self._show_progress
        )
        self.cancel.show()
        self._allow(self._allowed)

    def _show_progress(self, stage: Stage, done: int, total: int) -> None:
        del stage
        words = translate("Report", "Writing: {done} of {n} items…", "", total)
        self.status.setText(words.format(done=number_text(done), n=number_text(total)))

    def _cancel(self) -> None:
        if self._writing is not None:
            self._writing.stop()

    def done(self, result: int) -> None:
        if self._writing is not None:
            self._writing.drop()
        super().done(result)


def _write(report: Data, said: Wording, file: Path, kind: FileKind, work: Work) -> None:
    match kind:
        case FileKind.HTML:
            save_text(file, report_page(report, said))
        case FileKind.PDF:
            write_report(report, said, file, work)
        case FileKind.JSON:
            save_text(file, text_of(report))
