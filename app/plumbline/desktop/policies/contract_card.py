"""The card that summarises how answers are read, with a field to test one; a form changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from plumbline.desktop.policies.sample_answer import SampleAnswer
from plumbline.desktop.policies.words import grouped, kind_word
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.contract.contract import OutputContract


class ContractCard(Card):
    """How answers are read."""

    change_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Policies", "HOW ANSWERS ARE READ"))
        self.aside.hide()
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self.source = label("", "muted", wrap=True)
        self.sample = SampleAnswer(theme)
        self.change = button(translate("Policies", "Change…"), self.change_wanted.emit)
        self.body.addWidget(self.source)
        self.body.addWidget(self._rows)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.sample)

    def show_contract(self, contract: OutputContract | None, *, known: bool = True) -> None:
        """None: it is not clear. Not `known`: the text was not analysed."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.change.setEnabled(known)
        if contract is None and not known:
            self.source.setText(translate("Policies", "Unknown, because the text was not analysed."))
        elif contract is None:
            self.source.setText(
                translate(
                    "Policies",
                    "Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this "
                    "policy, else with 0”, or set it here.",
                )
            )
        elif contract.inferred:
            self.source.setText(
                translate("Policies", "{kind}. Detected in the policy's text.").format(kind=kind_word(contract.kind))
            )
        else:
            self.source.setText(translate("Policies", "{kind}. Set explicitly.").format(kind=kind_word(contract.kind)))
        for row, (answers, meaning) in enumerate(grouped(contract) if contract else []):
            self._grid.addWidget(label(answers, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(meaning, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        self.sample.show_contract(contract)
