"""Importing a golden set: how the file is read is shown, with examples and counts, before anything is kept; it can be changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from plumbline.desktop.evaluate.words import expectation_text
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import localized
from plumbline.desktop.shell.page import Page
from plumbline.desktop.widgets.labels import label
from plumbline.domain.errors import PlumblineError
from plumbline.domain.golden import GoldenSet
from plumbline.evaluation.golden_import import Proposal

_SHOWN = 10
_EXCERPT = 160


class GoldenImport(QDialog):
    """The question what a file means."""

    def __init__(
        self, page: Page, file: Path, policies: list[tuple[str, str]], kept: Callable[[GoldenSet], None]
    ) -> None:
        """Reads the file under the first policy.

        Args:
            page: who asks.
            file: the examples.
            policies: (name, title); the first is chosen.
            kept: takes the new set.
        """
        super().__init__(page)
        self.setWindowTitle(translate("Evaluate", "Import examples"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        self._page, self._file, self._kept = page, file, kept
        self._proposal: Proposal | None = None
        self.policy = QComboBox()
        self.policy.setAccessibleName(translate("Evaluate", "Policy"))
        for name, title in policies:
            self.policy.addItem(title, name)
        self.name = QLineEdit(file.name.split(".")[0])
        self.name.setAccessibleName(translate("Evaluate", "What the set is called"))
        self.text_column, self.label_column = QLineEdit(), QLineEdit()
        for line, words in (
            (self.text_column, translate("Evaluate", "Column with the texts")),
            (self.label_column, translate("Evaluate", "Column with what is expected")),
        ):
            line.setAccessibleName(words)
            line.setPlaceholderText(translate("Evaluate", "found by itself"))
            line.editingFinished.connect(self.read)
        self._says = label("", wrap=True)
        self._table = QTableWidget(0, 2)
        self._table.setAccessibleName(translate("Evaluate", "The first examples"))
        self._table.setHorizontalHeaderLabels([translate("Evaluate", "Expected"), translate("Evaluate", "Text")])
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        form = QFormLayout()
        form.addRow(translate("Evaluate", "Policy"), self.policy)
        form.addRow(translate("Evaluate", "What the set is called"), self.name)
        form.addRow(translate("Evaluate", "Column with the texts"), self.text_column)
        form.addRow(translate("Evaluate", "Column with what is expected"), self.label_column)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(
            translate("Evaluate", "Keep these examples"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.go.setProperty("role", "primary")
        buttons.addButton(translate("Evaluate", "Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._says)
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        self.policy.currentIndexChanged.connect(self.read)
        self.accepted.connect(self._keep)
        self.read()

    @property
    def says(self) -> str:
        """What is said of the file."""
        return self._says.text()

    def read(self) -> None:
        """Reads the file as it is chosen now; nothing is kept."""
        core = self._page.parts.core
        policy, text, wanted = str(self.policy.currentData()), self.text_column.text(), self.label_column.text()
        self.go.setEnabled(False)

        def propose() -> Proposal:
            found = core.library().find(policy)
            return core.golden_sets().read_file(self._file, found, text.strip() or None, wanted.strip() or None)

        self._page.parts.tasks.run(self, propose, self._show, self._refused)

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        sentences = [
            translate("Evaluate", "{n} examples", "", len(proposal.items))
            + ": "
            + ", ".join(f"{name} {count}" for name, count in proposal.counts.items())
        ]
        sentences += [localized(note) for note in proposal.mapping.notes]
        if proposal.unknown:
            unknown = ", ".join(f"“{name}” ({count})" for name, count in proposal.unknown.items())
            sentences.append(
                translate("Evaluate", "The policy does not know: {labels}. They are kept as they are.").format(
                    labels=unknown
                )
            )
        if proposal.left_out:
            sentences.append(
                translate("Evaluate", "{n} rows are no examples and are left out.", "", len(proposal.left_out))
            )
        if proposal.contradictory:
            sentences.append(
                translate("Evaluate", "{n} texts are expected to be several things.", "", proposal.contradictory)
            )
        self._says.setText("\n".join(sentences))
        self._table.setRowCount(min(_SHOWN, len(proposal.items)))
        for row, item in enumerate(proposal.items[:_SHOWN]):
            self._table.setItem(row, 0, QTableWidgetItem(expectation_text(item.expected)))
            self._table.setItem(row, 1, QTableWidgetItem(" ".join(item.text[:_EXCERPT].split())))
        self._table.resizeColumnToContents(0)
        self.go.setEnabled(bool(proposal.items))

    def _refused(self, error: PlumblineError) -> None:
        self._proposal = None
        self._table.setRowCount(0)
        said = (f"{error.title}.", error.message, error.hint)
        self._says.setText(" ".join(localized(part) for part in said if part))

    def _keep(self) -> None:
        proposal, core = self._proposal, self._page.parts.core
        if proposal is None:
            return
        policy, name = str(self.policy.currentData()), self.name.text().strip() or self._file.stem
        self._page.parts.tasks.run(
            self._page, lambda: core.golden_sets().keep(policy, name, proposal.items), self._kept
        )
