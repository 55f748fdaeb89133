"""A golden set that a person writes by hand: for which policy, and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.question import Question
from plumbline.services.evaluation.golden import EXAMPLES


class NewGoldenSet(Question):
    """Asks for the policy and the name; the first example comes next."""

    def __init__(
        self,
        parent: QWidget,
        policies: Sequence[tuple[str, str]],
        there: Collection[tuple[str, str]],
        done: Callable[[str, str], object],
    ) -> None:
        """`policies`: (name, title); `there`: the policy and the name of each set. `done` takes those of the new one."""
        super().__init__(parent, translate("Evaluate", "New golden set"), translate("Evaluate", "Write first example…"))
        self.policy = NamedBox()
        self.policy.setAccessibleName(translate("Evaluate", "Policy"))
        for name, title in policies:
            self.policy.addItem(title, name)
        without = (place for place, (name, _) in enumerate(policies) if (name, EXAMPLES) not in there)
        self.policy.setCurrentIndex(next(without, 0))
        self.name = QLineEdit(EXAMPLES)
        self.name.setAccessibleName(translate("Evaluate", "Name of the golden set"))
        self._there = there
        self._taken = label(translate("Evaluate", "The policy has a golden set of this name."), "muted", wrap=True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Evaluate", "Policy"), self.policy)
        form.addRow(translate("Evaluate", "Name of the golden set"), self.name)
        self.body.addLayout(form)
        self.body.addWidget(self._taken)
        self.policy.currentIndexChanged.connect(self._update)
        self.name.textChanged.connect(self._update)
        self.accepted.connect(lambda: done(*self._asked))
        self._update()
        self.policy.setFocus()

    @property
    def _asked(self) -> tuple[str, str]:
        return str(self.policy.currentData() or ""), self.name.text().strip()

    def _update(self) -> None:
        taken = self._asked in self._there
        self._taken.setVisible(taken)
        self.go.setEnabled(all(self._asked) and not taken)
        self.fit()
