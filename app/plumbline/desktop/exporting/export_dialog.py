"""Asks in which format hits are exported, and to which file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.export_forms import form_choices
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.services.history.export import FileForm


class ExportDialog(Sheet):
    """The format, whether the reasoning is included, then the file itself."""

    def __init__(
        self, parent: QWidget, what: str, item_type: str, done: Callable[[Path, FileForm, bool], object]
    ) -> None:
        """`what`: what is exported, in a sentence; `done` takes the file, its format and whether the reasoning is included.

        `item_type`: what items are called in Coop.
        """
        super().__init__(parent, translate("History", "Export results"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page = parent
        self._done = done
        self.form = ComboBox(translate("History", "Format"))
        for form, words in form_choices():
            self.form.addItem(words, form.value)
        self._hint = label("", "muted", wrap=True)
        self._hint.setVisible(False)
        self.form.currentIndexChanged.connect(lambda _: self._show_hint(item_type))
        self.reasoning = QCheckBox(translate("History", "Include the model's reasoning"))
        self.body.addWidget(label(what, wrap=True))
        self.body.addWidget(self.form)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.reasoning)
        self.body.addWidget(
            label(
                translate("History", "The file contains the checked content. Anyone who has the file can read it."),
                "muted",
                wrap=True,
            )
        )
        go = self.buttons.addButton(translate("History", "Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setDefault(True)
        self.buttons.addButton(translate("History", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(self._choose_file)

    def _show_hint(self, item_type: str) -> None:
        coop = self.form.currentData() == FileForm.COOP
        if coop:
            words = translate(
                "History", "The items get the type “{type}”. You can change it in Settings, under “Other programs”."
            )
            self._hint.setText(words.format(type=item_type))
        self._hint.setVisible(coop)
        self.fit()

    def _choose_file(self) -> None:
        form, reasoning, done = FileForm(self.form.currentData()), self.reasoning.isChecked(), self._done
        names = {
            "csv": translate("History", "CSV files"),
            "jsonl": translate("History", "JSON Lines files"),
            "json": translate("History", "JSON files"),
        }
        kind = names[form.ending.rpartition(".")[2]]
        chooser = QFileDialog(self._page, self.windowTitle(), "", f"{kind} (*.{form.ending})")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(form.ending)
        chooser.selectFile(proposed_name(translate("History", "verdicts"), form.ending))
        chooser.fileSelected.connect(lambda name: done(Path(name), form, reasoning))
        chooser.open()
