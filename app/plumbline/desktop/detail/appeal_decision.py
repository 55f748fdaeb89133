"""The second decision: uphold or overturn, with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QPlainTextEdit, QWidget

from plumbline.desktop.detail.appeal_words import against_line
from plumbline.desktop.detail.concealment import BLURRED, SHOWN, concealed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.buttons import Choice, button
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.question import ask_yes
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.text_field import TextField
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.appeals import Appeal
from plumbline.domain.contract.contract import Label
from plumbline.domain.verdict import Decision
from plumbline.report.parts import titled

_DECISIONS: Final = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)
_LINES: Final = 4
_UPHOLD, _OVERTURN = "uphold", "overturn"


@dataclass(frozen=True, slots=True)
class SecondDecision:
    """What was decided on an appeal.

    Attributes:
        decision: None where the first one stands.
        replies: the reply to the appellant comes next.
    """

    decision: Decision | None
    label: str
    reason: str
    replies: bool = False


class DecideAppealDialog(Sheet):
    """Asks for the second decision. Where the first one may be the same person's, it says so and asks."""

    def __init__(
        self,
        parent: QWidget,
        appeal: Appeal,
        labels: Sequence[Label],
        name: str,
        way: str,
        done: Callable[[SecondDecision], object],
    ) -> None:
        """
        Args:
            name: of who decides, or "".
            way: how texts of the item are shown.
        """
        super().__init__(parent, translate("Appeals", "Decide on the appeal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appeal, self._labels, self._name, self._done = appeal, labels, name, done
        self.body.addWidget(label(against_line(appeal), "muted", wrap=True))
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(translate("Appeals", "Words of the appeal"))
        self.words.setFixedHeight((_LINES + 1) * self.words.fontMetrics().lineSpacing())
        self.words.setPlainText(readable(concealed(appeal.words, way)))
        self._blur = Blur(self.words)
        self._blur.set_on(way == BLURRED)
        self.body.addWidget(self.words)
        self._reveal = button(translate("Appeals", "Show text"), self._show_words, "plain")
        self._reveal.setVisible(way != SHOWN)
        self.body.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeading)
        self.choice = Choice(
            translate("Appeals", "Your decision"),
            [
                (_UPHOLD, translate("Appeals", "Uphold the decision")),
                (_OVERTURN, translate("Appeals", "Overturn the decision")),
            ],
        )
        others = [one for one in _DECISIONS if one is not appeal.against.decision]
        self.decision = Choice(translate("Appeals", "New decision"), [(one.value, signed(one)) for one in others])
        self.decision.choose(others[0].value)
        self.label = QComboBox()
        self.label.setAccessibleName(translate("Appeals", "Label"))
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason = TextField()
        self.reason.setAccessibleName(translate("Appeals", "Reason"))
        self.reason.setPlaceholderText(translate("Appeals", "Reason, included in the reply"))
        self.reason.setFixedHeight((_LINES + 1) * self.reason.fontMetrics().lineSpacing())
        self._form = self._lay_out()
        self.go = self.buttons.addButton(translate("Appeals", "Decide"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go_on = self.buttons.addButton(
            translate("Appeals", "Decide and reply…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.go_on.clicked.connect(lambda: self._decide(replies=True))
        self.buttons.addButton(translate("Appeals", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.choice.chosen.connect(lambda _: self._update())
        self.decision.chosen.connect(lambda _: self._fill_labels())
        self.reason.textChanged.connect(self._update)
        self._fill_labels()
        self._update()

    def _lay_out(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("Appeals", "Your decision"), self.choice)
        form.addRow(translate("Appeals", "New decision"), self.decision)
        form.addRow(translate("Appeals", "Label"), self.label)
        form.addRow(translate("Appeals", "Reason"), self.reason)
        self.body.addLayout(form)
        who = (
            translate("Appeals", "You are deciding as {name}.").format(name=self._name)
            if self._name
            else translate("Appeals", "You are deciding without a name. You can enter one in Settings.")
        )
        self.body.addWidget(label(who, "muted", wrap=True))
        return form

    def _show_words(self) -> None:
        self._blur.set_on(False)
        self.words.setPlainText(readable(self._appeal.words))
        self._reveal.hide()

    def _fill_labels(self) -> None:
        self.label.clear()
        self.label.addItem(translate("Appeals", "No label"), "")
        for one in self._labels:
            if one.decision.value == self.decision.value:
                self.label.addItem(titled(one.text, one.meaning), one.text)

    def _update(self) -> None:
        overturns = self.choice.value == _OVERTURN
        for row in (self.decision, self.label):
            self._form.setRowVisible(row, overturns)
        for made in (self.go, self.go_on):
            made.setEnabled(bool(self.choice.value and self.reason.toPlainText().strip()))
        if self.isVisible():
            self.fit()

    def asked(self) -> SecondDecision:
        """What the form says now."""
        reason = self.reason.toPlainText().strip()
        if self.choice.value != _OVERTURN:
            return SecondDecision(None, "", reason)
        return SecondDecision(Decision(self.decision.value), str(self.label.currentData() or ""), reason)

    def accept(self) -> None:
        self._decide()

    def _decide(self, *, replies: bool = False) -> None:
        if not self._appeal.same_person(self._name):
            self._finish(replies=replies)
            return
        words = (
            translate("Appeals", "The first decision was made under your name, too.")
            if self._name
            else translate(
                "Appeals", "The first decision was made without a name, and you have none either: it may be your own."
            )
        )
        better = translate("Appeals", "An appeal is best decided by somebody else.")
        ask_yes(
            self,
            translate("Appeals", "The same person?"),
            f"{words} {better}",
            translate("Appeals", "Decide anyway"),
            partial(self._finish, replies=replies),
        )

    def _finish(self, *, replies: bool) -> None:
        self._done(replace(self.asked(), replies=replies))
        super().accept()
