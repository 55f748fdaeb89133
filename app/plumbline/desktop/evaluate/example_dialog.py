"""One example of a golden set, to be written or changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from plumbline.desktop.detail.concealment import BLURRED, SHOWN, concealed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say_whole
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.notice import announce
from plumbline.desktop.widgets.question import ask_yes
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.text_field import TextField
from plumbline.desktop.widgets.verdict_words import expectation_text
from plumbline.domain.errors import PlumblineError
from plumbline.domain.golden import GoldenItem
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.rules import defined_rule_ids
from plumbline.evaluation.golden_writing import Written, choices, expectation
from plumbline.services.history.label_meanings import titled_labels

_LINES: Final = 6


class ExampleDialog(Sheet):
    """Asks for the text and what is expected of it; stays open until what was written is kept."""

    def __init__(
        self,
        parent: QWidget,
        policy: PolicyVersion,
        where: str,
        keep: Callable[[ExampleDialog, Written], object],
        item: GoldenItem | None = None,
        *,
        way: str = SHOWN,
    ) -> None:
        """`where`: the golden set, in words. `item`: the one to change. `way`: how its text is shown at first, as in `way_of`.

        `keep` takes the dialog and what was written, and calls `accept` or `show_error`.
        """
        title = translate("Evaluate", "Edit example") if item else translate("Evaluate", "Add example")
        super().__init__(parent, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._policy, self._keep, self._item = policy, keep, item
        self.text = TextField()
        self.text.setAccessibleName(translate("Evaluate", "Text"))
        self.text.setMinimumHeight(_LINES * self.text.fontMetrics().lineSpacing())
        self._reveal = button(translate("Evaluate", "Show text"), self._show_text)
        self._blur = Blur(self.text)
        self._way = way
        self._text_shown = way == SHOWN or item is None
        self._as_it_is = ""
        self.expected = NamedBox()
        self.expected.setAccessibleName(translate("Evaluate", "Expected"))
        self.expected.setPlaceholderText(translate("Evaluate", "Select…"))
        self.rule = NamedBox()
        self.rule.setEditable(True)
        self.rule.setAccessibleName(translate("Evaluate", "Rule"))
        self.note = QLineEdit(item.note if item else "")
        self.note.setAccessibleName(translate("Evaluate", "Note"))
        self.note.setPlaceholderText(translate("Evaluate", "Why this is the right answer"))
        self._missing = label("", "muted", wrap=True)
        self._problem = label("", wrap=True)
        self._problem.hide()
        self._fill()
        self.body.addWidget(label(where, "muted", wrap=True))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Evaluate", "Text"), self.text)
        form.addRow("", self._reveal)
        form.setRowVisible(self._reveal, not self._text_shown)
        form.addRow(translate("Evaluate", "Expected"), self.expected)
        form.addRow(translate("Evaluate", "Rule"), self.rule)
        form.setRowVisible(self.rule, self.rule.count() > 1)
        form.addRow(translate("Evaluate", "Note"), self.note)
        self._form = form
        self.body.addLayout(form, 1)
        self.keep_in_view(self._missing)
        self.keep_in_view(self._problem)
        go = translate("Evaluate", "Save") if item else translate("Evaluate", "Add")
        self._go = self.buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setProperty("role", "primary")
        self.buttons.addButton(translate("Evaluate", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.disconnect(self.accept)
        self.buttons.accepted.connect(self._write)
        self._untouched = self._filled_in
        self.expected.activated.connect(self._on_expected)
        self.expected.currentIndexChanged.connect(self._ask_missing)
        self.text.textChanged.connect(self._ask_missing)
        self._ask_missing()

    def _fill(self) -> None:
        contract, item = self._policy.contract, self._item
        if self._text_shown:
            self._show_as_it_is()
        else:
            self._hide_text()
        meanings = {one.text: one.meaning for one in titled_labels(self._policy)}
        rule = item.expected.rule if item else ""
        written = choices(contract)
        for one in written:
            parts = (expectation_text(expectation(one, "", contract)), meanings.get(one, ""))
            self.expected.addItem(" · ".join(filter(None, parts)), one)
        chosen = None
        if item is not None:
            same = (place for place, one in enumerate(written) if expectation(one, rule, contract) == item.expected)
            chosen = next(same, None)
            if chosen is None:
                self.expected.insertItem(0, expectation_text(item.expected), None)
        self.expected.setCurrentIndex(-1 if item is None else chosen or 0)
        self.rule.addItems(["", *(one for one in defined_rule_ids(self._policy.text) if one not in meanings)])
        self.rule.setCurrentText(rule)

    def _show_as_it_is(self) -> None:
        self.text.setPlainText(self._item.text if self._item else "")
        self._as_it_is = self.text.toPlainText()

    def _hide_text(self) -> None:
        self.text.setPlainText(concealed(self._item.text if self._item else "", self._way))
        self.text.setReadOnly(True)
        self._blur.set_on(self._way == BLURRED)

    def _show_text(self) -> None:
        self._text_shown = True
        self._blur.set_on(False)
        self.text.setReadOnly(False)
        self._show_as_it_is()
        self._form.setRowVisible(self._reveal, False)
        self.text.setFocus()
        self.fit()

    def _on_expected(self) -> None:
        """A rule was named for the answer before."""
        self.rule.setCurrentText("")

    def _ask_missing(self) -> None:
        """What can't be left out is asked for, one after the other."""
        missing = ""
        if not self.text.toPlainText().strip():
            missing = translate("Evaluate", "Write or paste the text.")
        elif self.expected.currentIndex() < 0:
            missing = translate("Evaluate", "Select the answer that is right for this text.")
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self._go.setEnabled(not missing)

    def _write(self) -> None:
        """A text that nobody touched stays what it is to the byte; a field changes line ends and spaces."""
        text = self.text.toPlainText()
        touched = self._item is None or (self._text_shown and text != self._as_it_is)
        rule = self.rule.currentText() if self._form.isRowVisible(self.rule) else None
        self._keep(self, Written(text if touched else None, self.expected.currentData(), rule, self.note.text()))

    @property
    def _filled_in(self) -> tuple[str, int, str, str]:
        """What the fields say now; a text that is merely shown or covered is none of a person's doing."""
        text = self.text.toPlainText() if self._text_shown else ""
        shown = "" if self._item is not None and text == self._as_it_is else text
        return shown, self.expected.currentIndex(), self.rule.currentText(), self.note.text()

    def reject(self) -> None:
        """Asks before what was filled in is lost."""
        if self._filled_in == self._untouched:
            super().reject()
            return
        ask_yes(
            self,
            translate("Evaluate", "Discard changes?"),
            translate("Evaluate", "What you filled in will be lost."),
            translate("Evaluate", "Discard"),
            partial(self.done, QDialog.DialogCode.Rejected.value),
        )

    def show_error(self, error: PlumblineError) -> None:
        self._problem.setText(say_whole(error))
        self._problem.show()
        announce(self, self._problem.text())
        self.fit()
