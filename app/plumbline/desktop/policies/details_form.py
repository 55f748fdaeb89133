"""The form for a policy's title, name, language and summary: for a new one, a copy, or one that exists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_error
from plumbline.desktop.widgets.dialog_buttons import dialog_buttons
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.drafting import checked_name, name_from


class DetailsForm(QDialog):
    """Title, name, language, summary."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        draft: PolicyDraft,
        taken: Callable[[str], bool] | None,
        done: Callable[[PolicyDraft], object],
        *,
        new: bool = False,
    ) -> None:
        """`taken`: says whether a name is in use; None where the name stays. `new`: asks whether to begin with the template."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(420)
        self._draft, self._taken = draft, taken
        self._typed = False
        self.title = QLineEdit(draft.title)
        self.name = QLineEdit(draft.name)
        self.language = QLineEdit(draft.language)
        self.language.setPlaceholderText(translate("Policies", "for example en, de or pt-BR"))
        self.summary = QLineEdit(draft.summary)
        self.sensitive = QCheckBox(translate("Policies", "Blur the texts that are judged under this policy"))
        self.sensitive.setChecked(draft.sensitive)
        self.template = QCheckBox(translate("Policies", "Begin with the four sections of a good policy"))
        self.template.setChecked(True)
        self.template.setVisible(new)
        self._problem = label("", wrap=True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for line, words in (
            (self.title, translate("Policies", "Title")),
            (self.name, translate("Policies", "Short name")),
            (self.language, translate("Policies", "Language")),
            (self.summary, translate("Policies", "Summary")),
        ):
            line.setAccessibleName(words)
            form.addRow(words, line)
        form.addRow("", self.sensitive)
        self.name.setEnabled(taken is not None)
        buttons, self.go = dialog_buttons(self, translate("Policies", "OK"), translate("Policies", "Cancel"))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.template)
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self.title.textEdited.connect(self._follow)
        self.name.textEdited.connect(self._on_name)
        self.accepted.connect(lambda: done(self._filled()))
        self._update()

    def _follow(self, title: str) -> None:
        """The name follows the title until it was typed."""
        if self._taken is not None and not self._typed:
            self.name.setText(name_from(title))
        self._update()

    def _on_name(self) -> None:
        self._typed = True
        self._update()

    def _update(self) -> None:
        words = ""
        if self._taken is not None:
            try:
                checked_name(self.name.text())
            except InputError as error:
                words = say_error(error) if self.name.text() else ""
            if self._taken(self.name.text()):
                words = translate("Policies", "A policy with this name already exists.")
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.go.setEnabled(not words and bool(self.name.text()) and bool(self.title.text().strip()))

    def _filled(self) -> PolicyDraft:
        return replace(
            self._draft,
            name=self.name.text(),
            title=self.title.text().strip(),
            language=self.language.text().strip(),
            summary=self.summary.text().strip(),
            sensitive=self.sensitive.isChecked(),
        )
