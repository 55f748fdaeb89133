"""Asks with what the items that are shown are judged again: another policy, model or effort."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from plumbline.desktop.check.bar import CheckBar
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import Choice
from plumbline.desktop.widgets.combo_box import ComboBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.verdict_words import effort_word
from plumbline.domain.run import Effort


class AgainDialog(Sheet):
    """Offers what the bar has."""

    def __init__(
        self, parent: QWidget, bar: CheckBar, policies: Sequence[str], done: Callable[[str, str, str], object]
    ) -> None:
        """`policies`: names of those under which the items were judged; `done` takes a policy, a model and an effort."""
        super().__init__(parent, translate("Check", "Check again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = translate("Check", "The same items are judged again in a new run. The verdicts shown here are kept.")
        self.body.addWidget(label(words, wrap=True))
        self.policy = ComboBox(translate("Check", "Policy"))
        for name, title in bar.policies.titles.items():
            self.policy.addItem(title, name)
        self.policy.setCurrentIndex(max(0, self.policy.findData(policies[0] if policies else "")))
        self.model = ComboBox(translate("Check", "Model"))
        for row in range(bar.model.count()):
            self.model.addItem(bar.model.itemText(row), bar.model.itemData(row))
        self.model.setCurrentIndex(bar.model.currentIndex())
        self.effort = Choice(translate("Check", "Effort"), [(one.value, effort_word(one)) for one in Effort])
        self.effort.choose(bar.effort.value)
        form = QFormLayout()
        form.addRow(translate("Check", "Policy"), self.policy)
        form.addRow(translate("Check", "Model"), self.model)
        form.addRow(translate("Check", "Effort"), self.effort)
        self.body.addLayout(form)
        self.buttons.addButton(translate("Check", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        go = self.buttons.addButton(translate("Check", "Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        go.setDefault(True)
        go.setEnabled(self.policy.count() > 0)
        self.accepted.connect(
            lambda: done(str(self.policy.currentData()), str(self.model.currentData() or ""), self.effort.value)
        )
