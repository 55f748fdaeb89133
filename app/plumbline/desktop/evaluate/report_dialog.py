"""Asks in which format an evaluation's report is exported, and to which file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFileDialog, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import Choice
from plumbline.desktop.widgets.file_names import proposed_name
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.services.evaluation.reports import Kind


class ReportDialog(Sheet):
    """The format, what is included, then the file itself."""

    def __init__(self, parent: QWidget, done: Callable[[Path, Kind, bool, bool], object]) -> None:
        """`done` takes the file, its kind, whether texts and whether the reasoning go into it."""
        super().__init__(parent, translate("Evaluate", "Export report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page, self._done = parent, done
        self.kind = Choice(
            translate("Evaluate", "Format"),
            [
                (Kind.HTML.value, translate("Evaluate", "HTML page")),
                (Kind.CSV.value, translate("Evaluate", "CSV, for spreadsheets")),
                (Kind.JSON.value, translate("Evaluate", "JSON")),
            ],
        )
        self.kind.choose(Kind.HTML.value)
        self.texts = QCheckBox(translate("Evaluate", "Include the examples' texts"))
        self.reasoning = QCheckBox(translate("Evaluate", "Include the model's reasoning"))
        self.reasoning.setEnabled(False)
        self.texts.toggled.connect(self.reasoning.setEnabled)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.texts)
        self.body.addWidget(self.reasoning)
        self.body.addWidget(
            label(
                translate("Evaluate", "The page opens in any browser and loads nothing from the network."),
                "muted",
                wrap=True,
            )
        )
        go = self.buttons.addButton(translate("Evaluate", "Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        self.buttons.addButton(translate("Evaluate", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.accepted.connect(self._choose_file)

    def _choose_file(self) -> None:
        kind, texts, done = Kind(self.kind.value), self.texts.isChecked(), self._done
        reasoning = texts and self.reasoning.isChecked()
        chooser = QFileDialog(self._page, self.windowTitle(), "", f"{kind.value.upper()} (*.{kind.value})")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix(kind.value)
        chooser.selectFile(proposed_name(translate("Evaluate", "evaluation"), kind.value))
        chooser.fileSelected.connect(lambda name: done(Path(name), kind, texts, reasoning))
        chooser.open()
