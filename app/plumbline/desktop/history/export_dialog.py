"""Asks in which format hits are exported, and to which file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import Choice
from plumbline.desktop.widgets.dialog_buttons import dialog_buttons
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.labels import label
from plumbline.services.history.export import FileForm


class ExportDialog(QDialog):
    """The format, whether the reasoning is included, then the file itself."""

    def __init__(self, parent: QWidget, what: str, done: Callable[[Path, FileForm, bool], object]) -> None:
        """`what`: what is exported, in a sentence; `done` takes the file, its format and whether the reasoning is included."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("History", "Export results"))
        self._page = parent
        self._done = done
        self.form = Choice(
            translate("History", "Format"),
            [
                (FileForm.CSV.value, translate("History", "CSV, for spreadsheets")),
                (FileForm.JSONL.value, translate("History", "JSON Lines, exact text")),
            ],
        )
        self.form.choose(FileForm.CSV.value)
        self.reasoning = QCheckBox(translate("History", "Include the model's reasoning"))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(label(what, wrap=True))
        column.addWidget(self.form)
        column.addWidget(self.reasoning)
        column.addWidget(
            label(
                translate("History", "The file contains the checked content. Anyone who has the file can read it."),
                "muted",
                wrap=True,
            )
        )
        buttons, _ = dialog_buttons(self, translate("History", "Choose file…"), translate("History", "Cancel"))
        column.addWidget(buttons)
        self.accepted.connect(self._choose_file)

    def _choose_file(self) -> None:
        form, reasoning, done = FileForm(self.form.value), self.reasoning.isChecked(), self._done
        names = {
            FileForm.CSV: translate("History", "CSV files"),
            FileForm.JSONL: translate("History", "JSON Lines files"),
        }
        chooser = QFileDialog(self._page, self.windowTitle(), "", f"{names[form]} (*.{form.value})")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(form.value)
        chooser.selectFile(proposed_name(translate("History", "verdicts"), form.value))
        chooser.fileSelected.connect(lambda name: done(Path(name), form, reasoning))
        chooser.open()
