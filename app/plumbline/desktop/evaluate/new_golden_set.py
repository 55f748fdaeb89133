"""A golden set that a person writes by hand: for which policy, and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.question import Question
from plumbline.services.evaluation.golden import EXAMPLES


class NewGoldenSet(Question):
    """Asks for the policy and the name; the first example comes next."""

    def __init__(
        self, parent: QWidget, policies: Sequence[tuple[str, str]], first: str, done: Callable[[str, str], object]
    ) -> None:
        """`policies`: (name, title); `first` is selected. `done` takes the policy's name and the set's."""
        super().__init__(parent, translate("Evaluate", "New golden set"), translate("Evaluate", "Write first example…"))
        self.policy = NamedBox()
        self.policy.setAccessibleName(translate("Evaluate", "Policy"))
        for name, title in policies:
            self.policy.addItem(title, name)
        self.policy.setCurrentIndex(max(0, self.policy.findData(first)))
        self.name = QLineEdit(EXAMPLES)
        self.name.setAccessibleName(translate("Evaluate", "Name of the golden set"))
        self.name.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Evaluate", "Policy"), self.policy)
        form.addRow(translate("Evaluate", "Name of the golden set"), self.name)
        self.body.addLayout(form)
        self.go.setEnabled(self.policy.count() > 0)
        self.accepted.connect(lambda: done(str(self.policy.currentData()), self.name.text().strip()))
