"""Importing a golden set: how the file is read is previewed and can be changed before anything is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
)

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say, say_whole
from plumbline.desktop.shell.page import Page
from plumbline.desktop.shell.tasks import Lane, Task
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.labels import label, leading_side
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.strange_text import steady
from plumbline.desktop.widgets.verdict_words import expectation_text
from plumbline.domain.errors import PlumblineError
from plumbline.domain.golden import GoldenSet
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import defined_rule_ids
from plumbline.domain.work import Work
from plumbline.evaluation.golden_import import Proposal
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.policies.library import PolicyLibrary
from plumbline.tables.dialect import known_delimiter
from plumbline.tables.reading import Chosen

_SHOWN = 10
_EXCERPT = 160
_LEAST_LINES = 9


class GoldenImport(Sheet):
    """Asks how a file is to be read."""

    def __init__(
        self,
        page: Page,
        file: Path,
        policies: list[tuple[str, str]],
        golden_sets: Callable[[], GoldenSets],
        library: Callable[[], PolicyLibrary],
        kept: Callable[[GoldenSet], None],
        there: Collection[tuple[str, str]] = (),
    ) -> None:
        """`policies`: (name, title); the first is chosen. `there`: the policy and the name of each set."""
        super().__init__(page, translate("Evaluate", "Import examples"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page, self._file, self._kept = page, file, kept
        self._golden_sets, self._library = golden_sets, library
        self._there = there
        self._proposal: Proposal | None = None
        self._task: Task | None = None
        self._asked: tuple[str, ...] = ()
        self._policy = QComboBox()
        self._policy.setAccessibleName(translate("Evaluate", "Policy"))
        for name, title in policies:
            self._policy.addItem(title, name)
        self._name = QLineEdit(file.name.split(".")[0])
        self._name.setAccessibleName(translate("Evaluate", "Name of the golden set"))
        self._text_column, self._label_column = QLineEdit(), QLineEdit()
        self._delimiter, self._sheet = QLineEdit(), QLineEdit()
        for line, words in (
            (self._text_column, translate("Evaluate", "Text column")),
            (self._label_column, translate("Evaluate", "Label column")),
            (self._delimiter, translate("Evaluate", "Delimiter")),
            (self._sheet, translate("Evaluate", "Sheet")),
        ):
            line.setAccessibleName(words)
            line.setPlaceholderText(translate("Evaluate", "Detect automatically"))
            line.editingFinished.connect(self._read)
        self._taken = label("", "muted", wrap=True)
        self._says = label("", wrap=True)
        self._table = QTableWidget(0, 2)
        self._table.setAccessibleName(translate("Evaluate", "Preview"))
        self._table.setHorizontalHeaderLabels([translate("Evaluate", "Expected"), translate("Evaluate", "Text")])
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.horizontalHeader().setDefaultAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setMinimumHeight(_LEAST_LINES * self._table.fontMetrics().lineSpacing())
        form = QFormLayout()
        form.addRow(translate("Evaluate", "Policy"), self._policy)
        form.addRow(translate("Evaluate", "Name of the golden set"), self._name)
        form.addRow(translate("Evaluate", "Text column"), self._text_column)
        form.addRow(translate("Evaluate", "Label column"), self._label_column)
        if file.suffix.lower() in (".xlsx", ".ods"):
            form.addRow(translate("Evaluate", "Sheet"), self._sheet)
        elif file.suffix.lower() not in (".json", ".jsonl", ".ndjson"):
            form.addRow(translate("Evaluate", "Delimiter"), self._delimiter)
        self._import = self.buttons.addButton(translate("Evaluate", "Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setProperty("role", "primary")
        self.buttons.addButton(translate("Evaluate", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.body.addLayout(form)
        self.body.addWidget(self._taken)
        self.body.addWidget(self._says)
        self.body.addWidget(self._table, 1)
        self._policy.currentIndexChanged.connect(self._read)
        self._policy.currentIndexChanged.connect(self._show_taken)
        self._name.textChanged.connect(self._show_taken)
        self.accepted.connect(self._keep)
        self.rejected.connect(self._drop)
        self._show_taken()
        self._read()
        self._policy.setFocus()

    def _show_taken(self) -> None:
        taken = (str(self._policy.currentData()), self._set_name) in self._there
        self._taken.setVisible(taken)
        if taken:
            self._taken.setText(
                translate(
                    "Evaluate",
                    "The policy has a golden set of this name. Its next version will hold these examples alone; versions "
                    "before it are kept.",
                )
            )
        self.fit()

    @property
    def _set_name(self) -> str:
        return self._name.text().strip() or self._file.stem

    def _read(self) -> None:
        """Anew only where another way is asked for: meanwhile nothing can be imported, and Tab would pass the button over."""
        policy, text, wanted = str(self._policy.currentData()), self._text_column.text(), self._label_column.text()
        delimiter, sheet = self._delimiter.text(), self._sheet.text().strip()
        asked = (policy, text, wanted, delimiter, sheet)
        if asked == self._asked:
            return
        self._asked = asked
        self._drop()
        self._import.setEnabled(False)

        def propose(work: Work) -> tuple[Proposal, Counter[str]]:
            found = self._library().named(policy)
            table = Chosen(delimiter=known_delimiter(delimiter) if delimiter else None, sheet=sheet or None)
            columns = (text.strip() or None, wanted.strip() or None)
            proposal = self._golden_sets().read_file(self._file, found, *columns, work, table)
            return proposal, _foreign_rules(proposal, found)

        self._task = self._page.parts.tasks.job(self, propose, self._show, self._refused, lane=Lane.STORE)

    def _drop(self) -> None:
        if self._task is not None:
            self._task.drop()

    def _show(self, found: tuple[Proposal, Counter[str]]) -> None:
        proposal, rules = found
        self._proposal = proposal
        sentences = [
            translate("Evaluate", "{n} examples: {labels}", "", len(proposal.items)).format(
                labels=", ".join(f"{name} {number_text(count)}" for name, count in proposal.counts.items())
            )
        ]
        sentences += [say(note) for note in proposal.mapping.notes]
        if proposal.unknown:
            unknown = ", ".join(f"“{name}” ({count})" for name, count in proposal.unknown.items())
            sentences.append(
                translate(
                    "Evaluate", "Labels that the policy does not define: {labels}. They are kept unchanged."
                ).format(labels=unknown)
            )
        if rules:
            named = ", ".join(f"“{name}” ({count})" for name, count in rules.items())
            words = translate("Evaluate", "Rules that the policy does not have: {rules}. Is it the right policy?")
            sentences.append(words.format(rules=named))
        if proposal.left_out:
            sentences.append(
                translate("Evaluate", "{n} rows are not examples and are skipped.", "", len(proposal.left_out))
            )
        if proposal.contradictory:
            sentences.append(translate("Evaluate", "{n} texts have contradictory labels.", "", proposal.contradictory))
        self._says.setText("\n".join(sentences))
        self._table.setRowCount(min(_SHOWN, len(proposal.items)))
        for row, item in enumerate(proposal.items[:_SHOWN]):
            self._table.setItem(row, 0, QTableWidgetItem(expectation_text(item.expected)))
            self._table.setItem(row, 1, QTableWidgetItem(steady(" ".join(item.text[:_EXCERPT].split()))))
        self._import.setEnabled(bool(proposal.items))
        self.fit()

    def _refused(self, error: PlumblineError) -> None:
        self._proposal = None
        self._table.setRowCount(0)
        self._says.setText(say_whole(error))

    def _keep(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        policy, name = str(self._policy.currentData()), self._set_name
        self._page.parts.tasks.run(
            self._page, lambda: self._golden_sets().keep(policy, name, proposal.items), self._kept
        )


def _foreign_rules(proposal: Proposal, policy: PolicyVersion) -> Counter[str]:
    """The rules that examples name and the policy doesn't define, where it defines any: it may be the wrong policy."""
    defined = defined_rule_ids(policy.text)
    known = {*defined, *(one.text for one in policy.contract.labels), *proposal.unknown}
    named = (item.expected.rule or item.expected.label for item in proposal.items)
    return Counter(name for name in named if defined and name and len(name.split()) == 1 and name not in known)
