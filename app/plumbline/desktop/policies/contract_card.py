"""The card that summarises how answers are read, with a field to test one; a form changes it.

Where the text leaves it open, the card asks: each reading and the standard form can be chosen with a click.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from plumbline.desktop.policies.sample_answer import SampleAnswer
from plumbline.desktop.policies.words import grouped, kind_word
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.theme import Theme
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.harmony import response_format
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.answer_choice import must_state_answer, reading_words


class ContractCard(Card):
    """How answers are read."""

    change_wanted = Signal()
    chosen = Signal(object)
    """Emits the contract that was chosen where the text leaves it open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Policies", "HOW ANSWERS ARE READ"))
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        self._question = label("", "strong", wrap=True)
        self.source = label("", "muted", wrap=True)
        self.sample = SampleAnswer(theme)
        self._added = label(translate("Policies", "Plumbline adds this answer form to the prompt:"), "muted", wrap=True)
        self.prompt = QPlainTextEdit()
        self.prompt.setReadOnly(True)
        self.prompt.setTabChangesFocus(True)
        self.prompt.setAccessibleName(translate("Policies", "What is added to the prompt"))
        self.prompt.setFixedHeight(self.prompt.fontMetrics().lineSpacing() * 6 + 20)
        self.change = button(translate("Policies", "Change…"), self.change_wanted.emit)
        self.body.addWidget(self._question)
        self.body.addWidget(self.source)
        self.body.addWidget(self._rows)
        self.body.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._added)
        self.body.addWidget(self.prompt)
        self.body.addWidget(self.sample)
        for part in (self._question, self._added, self.prompt):
            part.hide()

    def show_draft(
        self,
        draft: PolicyDraft,
        readings: Sequence[OutputContract] = (),
        earlier: Sequence[OutputContract] = (),
        *,
        known: bool = True,
    ) -> None:
        """
        Args:
            readings: what the text can be read as, where that is not clear.
            earlier: as in `standard_contract`.
            known: the text was analysed.
        """
        contract = draft.contract
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.change.setEnabled(known)
        self.source.setText(_source(contract, readings, known=known))
        rows = grouped(contract) if contract else []
        for row, (answers, meaning) in enumerate(rows):
            self._grid.addWidget(label(answers, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(meaning, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        self._question.setVisible(bool(readings))
        self._question.setText(_question(len(readings)))
        if known and contract is None:
            for row, reading in enumerate(readings):
                self._offer(row, say(reading_words(reading)), replace(reading, inferred=False))
            words = translate("Policies", "Standard form: the decision, then the rule and why")
            self._offer(len(readings), words, standard_contract(draft.text, before=earlier, inferred=False))
        added = known and contract is not None and must_state_answer(draft.text, contract)
        self._added.setVisible(added)
        self.prompt.setVisible(added)
        self.prompt.setPlainText(response_format(contract.schema()) if added and contract is not None else "")
        self.sample.show_contract(contract)

    def _offer(self, row: int, words: str, contract: OutputContract) -> None:
        choose = button(translate("Policies", "Choose"), lambda: self.chosen.emit(contract))
        choose.setAccessibleName(translate("Policies", "Choose: {reading}").format(reading=words))
        self._grid.addWidget(label(words, wrap=True), row, 0)
        self._grid.addWidget(choose, row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)


def _question(count: int) -> str:
    if count == 2:
        return translate("Policies", "Two ways to read the answers")
    return translate("Policies", "{n} ways to read the answers", "", count)


def _source(contract: OutputContract | None, readings: Sequence[OutputContract], *, known: bool) -> str:
    if contract is None and not known:
        return translate("Policies", "Unknown, because the text was not analysed.")
    if contract is None and readings:
        return translate("Policies", "Which one is meant? The prompt will say it, and your text stays as it is.")
    if contract is None:
        return translate(
            "Policies",
            "Not clear yet. Say near the top of the policy what to answer, such as “Answer with 1 if it violates this "
            "policy, else with 0”, or choose here.",
        )
    if contract.standard and contract.inferred:
        return translate(
            "Policies",
            "Standard form: the decision, then the rule and why. It is used because the policy has no answer form that Plumbline "
            "knows.",
        )
    if contract.standard:
        return translate("Policies", "Standard form: the decision, then the rule and why.")
    words = (
        translate("Policies", "{kind}. Detected in the policy's text.")
        if contract.inferred
        else translate("Policies", "{kind}. Set explicitly.")
    )
    return words.format(kind=kind_word(contract.kind))
