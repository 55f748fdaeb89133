"""A field for a sample answer, and how it would be read."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from plumbline.desktop.policies.words import listed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.text_field import TextField
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.desktop.widgets.verdict_words import reason_sentence
from plumbline.domain.contract.contract import OutputContract


class SampleAnswer(QWidget):
    """Reads an answer as the program would, while it is typed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._contract: OutputContract | None = None
        self.field = TextField()
        self.field.setAccessibleName(translate("Policies", "Sample answer"))
        self.field.setPlaceholderText(translate("Policies", "Enter an answer to see how it is read"))
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * 2 + 20)
        self.badge = VerdictBadge(theme)
        self.read = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, self.badge, self.read):
            column.addWidget(widget)
        self.field.textChanged.connect(self._update)
        self._update()

    def show_contract(self, contract: OutputContract | None) -> None:
        self._contract = contract
        self.field.setEnabled(contract is not None)
        self._update()

    def _update(self) -> None:
        text = self.field.toPlainText()
        reading = self._contract.read(text) if self._contract is not None and text.strip() else None
        self.badge.show_verdict(reading.decision if reading else None)
        self.read.setVisible(reading is not None)
        if reading is None:
            return
        said = [reason_sentence(reading.reason)] if reading.reason else []
        if reading.labels:
            said.append(translate("Policies", "Answer: {labels}").format(labels=listed(reading.labels)))
        if reading.rule_ids:
            said.append(translate("Policies", "Rules: {rules}").format(rules=listed(reading.rule_ids)))
        if reading.confidence:
            said.append(translate("Policies", "Confidence: {word}").format(word=reading.confidence))
        if reading.rationale:
            said.append(translate("Policies", "Reason: {words}").format(words=reading.rationale))
        self.read.setText(readable("\n".join(said)))
        self.read.setVisible(bool(said))
