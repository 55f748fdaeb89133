"""Asks what agreeing with the model means on near-copies that it judged differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.amounts import number_text
from plumbline.desktop.widgets.question import Question
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision


class DifferingVerdicts(Question):
    """Accepting it agrees with the model's own verdict on each."""

    for_all = Signal()
    """The verdict that is shown is meant for all."""

    def __init__(self, parent: QWidget, shown: Decision, verdicts: Sequence[Decision]) -> None:
        super().__init__(
            parent,
            translate("Review", "The model's verdicts differ"),
            translate("Review", "As the model judged each"),
        )
        count = Counter(verdicts).most_common()
        words = translate(
            "Review", "The model judged these {n} similar items differently: {verdicts}.", "", len(verdicts)
        )
        self.say(words.format(verdicts=", ".join(f"{signed(one)} {number_text(of)}" for one, of in count)))
        words = translate("Review", "{decision} for all").format(decision=signed(shown))
        for_all = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        for_all.clicked.connect(self.reject)
        for_all.clicked.connect(self.for_all)
