"""Where the form of a policy's answers comes from: stated by hand, a reading of the text, or the standard form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.widgets.combo_box import NamedBox
from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.contract.standard import escalates, standard_contract
from plumbline.services.policies.answer_choice import reading_words


class ContractSource(NamedBox):
    """Offers what the answers can be read as."""

    chosen = Signal(object)
    """Emits the contract that was chosen; None for one that is stated by hand."""

    def __init__(
        self,
        text: str,
        contract: OutputContract | None,
        readings: Sequence[OutputContract],
        earlier: Sequence[OutputContract],
    ) -> None:
        """
        Args:
            text: the policy's.
            contract: how its answers are read now.
            readings: what its text can be read as, where that leaves a choice.
            earlier: the contracts of its versions, in which rules have ids.
        """
        super().__init__()
        self.setAccessibleName(translate("Policies", "Where the form comes from"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._contracts: list[OutputContract | None] = []
        for number, reading in enumerate(readings, 1):
            words = translate("Policies", "Reading {number} of the text: {reading}")
            self._offer(words.format(number=number, reading=say(reading_words(reading))), reading)
        plain, wished = (
            standard_contract(text, escalate=escalate, before=earlier, inferred=False) for escalate in (False, True)
        )
        self._offer(translate("Policies", "Standard form"), plain)
        self._offer(translate("Policies", "Standard form; the model may leave the decision to a person"), wished)
        self._offer(translate("Policies", "Stated here"), None)
        at = len(self._contracts) - 1
        if contract is None:
            at = 0
        elif contract.standard:
            at = len(self._contracts) - (2 if escalates(contract) else 3)
        self.setCurrentIndex(at)
        self.activated.connect(lambda _: self.chosen.emit(self.contract))

    @property
    def contract(self) -> OutputContract | None:
        return self._contracts[self.currentIndex()]

    def _offer(self, words: str, contract: OutputContract | None) -> None:
        self.addItem(words)
        self._contracts.append(contract)
