"""What is watched, under which policy, and where the verdicts go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QListWidget, QSizePolicy

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.export_forms import form_choices
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.intake import IntakeOptions
from plumbline.intake.survey import endings_of
from plumbline.services.history.export import FileForm
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.watching.events import WatchRequest

_LINES: Final = 3
"""Folders that are seen at the same time."""


class WatchChoices(Card):
    """The form."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Watch", "What is watched"))
        self.folders = QListWidget()
        self.folders.setAccessibleName(translate("Watch", "Watched folders"))
        self.folders.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.folders.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.folders.setSpacing(2)
        self.folders.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._keep_height()
        self.add = button(translate("Watch", "Add folder…"), lambda: self._choose(self.add_folder))
        self.remove = button(translate("Watch", "Remove folder"), self._remove)
        QShortcut(QKeySequence.StandardKey.Delete, self.folders, self._remove, Qt.ShortcutContext.WidgetShortcut)
        self.policy = ComboBox(translate("Watch", "Policy"))
        self.output = QLineEdit()
        self.output.setAccessibleName(translate("Watch", "Folder for the verdicts"))
        self.output.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.choose_output = button(
            translate("Watch", "Choose folder…"), lambda: self._choose(lambda path: self.output.setText(str(path)))
        )
        self.endings = QLineEdit()
        self.endings.setAccessibleName(translate("Watch", "Only files with these extensions"))
        self.endings.setPlaceholderText(translate("Watch", "All files, or for example: csv, txt"))
        self.form = ComboBox(translate("Watch", "Verdict format"))
        for box in (self.policy, self.form):
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        for form, words in form_choices():
            self.form.addItem(words, form.value)
        self.form.setCurrentIndex(self.form.findData(FileForm.JSONL.value))
        self.recursive = QCheckBox(translate("Watch", "Include subfolders"))
        self.recursive.setChecked(True)
        self.reasoning = QCheckBox(translate("Watch", "Include the model's reasoning"))
        self.inside = QCheckBox(translate("Watch", "Allow a folder inside a watched one"))
        self._lay_out()
        for field in (self.output, self.endings):
            field.textChanged.connect(lambda _: self.changed.emit())
        self.policy.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.folders.currentRowChanged.connect(lambda _: self._enable())
        self._enable()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Larger text needs a higher list."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_height()

    def _keep_height(self) -> None:
        self.folders.setFixedHeight(_LINES * (self.folders.fontMetrics().lineSpacing() + 6) + 12)

    def _lay_out(self) -> None:
        for caption, *widgets in (
            (translate("Watch", "Folders"), self.folders, flow(self.add, self.remove), self.recursive),
            (translate("Watch", "Policy"), self.policy),
            (translate("Watch", "Save verdicts in"), self.output, flow(self.choose_output), self.inside),
            (translate("Watch", "Only files with these extensions"), self.endings),
            (translate("Watch", "Verdict format"), self.form, self.reasoning),
        ):
            self.body.addWidget(label(caption, "strong", wrap=True))
            for widget in widgets:
                self.body.addWidget(widget)
            self.body.addSpacing(6)

    def fill(self, policies: Sequence[tuple[str, str]]) -> None:
        """Offers policies (name, title), and keeps the choice where it is still among them."""
        chosen = self.policy.currentData() or self.policy.property("kept")
        self.policy.blockSignals(True)
        self.policy.clear()
        for name, title in policies:
            self.policy.addItem(title, name)
        self.policy.setCurrentIndex(max(self.policy.findData(chosen), 0))
        self.policy.blockSignals(False)
        self.changed.emit()

    @property
    def complete(self) -> bool:
        """True where everything that a watch needs is there."""
        return not self.missing

    @property
    def missing(self) -> str:
        """What is to be done before anything can be watched, in words; "" for nothing."""
        if not self.folders.count():
            return translate("Watch", "To start, add a folder.")
        if not self.output.text().strip():
            return translate("Watch", "To start, choose the folder for the verdicts.")
        if not self.policy.currentData():
            return translate("Watch", "To start, choose a policy.")
        return ""

    def request(self, item_type: str) -> WatchRequest:
        """`item_type`: what items are called in Coop."""
        check = CheckRequest(
            str(self.policy.currentData()), None, (), IntakeOptions(recursive=self.recursive.isChecked()), Choices(), ""
        )
        return WatchRequest(
            folders=tuple(map(Path, self._folders())),
            output=Path(self.output.text().strip()),
            check=check,
            endings=endings_of([self.endings.text()]),
            form=FileForm(self.form.currentData()),
            reasoning=self.reasoning.isChecked(),
            item_type=item_type,
            inside=self.inside.isChecked(),
        )

    def state(self) -> dict[str, str]:
        return {
            "folders": "\n".join(self._folders()),
            "policy": str(self.policy.currentData() or ""),
            "output": self.output.text(),
            "endings": self.endings.text(),
            "form": str(self.form.currentData()),
        }

    def restore(self, state: Mapping[str, str]) -> None:
        for folder in filter(None, state.get("folders", "").split("\n")):
            self.add_folder(Path(folder))
        self.policy.setProperty("kept", state.get("policy", ""))
        self.output.setText(state.get("output", ""))
        self.endings.setText(state.get("endings", ""))
        self.form.setCurrentIndex(max(self.form.findData(state.get("form", FileForm.JSONL.value)), 0))

    def add_folder(self, folder: Path) -> None:
        if str(folder) not in self._folders():
            self.folders.addItem(str(folder))
            self.folders.setCurrentRow(self.folders.count() - 1)
        self._enable()
        self.changed.emit()

    def has(self, folder: str) -> bool:
        """The folder is among those that are to be watched."""
        return folder in self._folders()

    def _folders(self) -> list[str]:
        return [self.folders.item(row).text() for row in range(self.folders.count())]

    def _remove(self) -> None:
        self.folders.takeItem(self.folders.currentRow())
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        self.remove.setEnabled(self.folders.currentRow() >= 0)

    def _choose(self, take: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self, translate("Watch", "Choose folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        dialog.open()
