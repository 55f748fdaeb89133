"""One example of an evaluation, whole: its text, what was expected, and what the model said of it and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from plumbline.desktop.detail.concealment import SHOWN
from plumbline.desktop.detail.content_card import ContentCard
from plumbline.desktop.detail.verdict_card import VerdictCard
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.preferences import Preferences
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.sheet import Sheet
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_words import expectation_text
from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.scoring import Judged

_LINES = 8


class JudgedExample(Sheet):
    """Shows the example; nothing can be changed."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        preferences: Preferences,
        one: Judged,
        verdict: Verdict | None,
        policy: PolicyVersion,
    ) -> None:
        super().__init__(parent, translate("Evaluate", "Example"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._one, self._verdict = one, verdict
        self.card = ContentCard(preferences)
        example = one.example
        expected = Card(translate("Evaluate", "EXPECTED"))
        words = (expectation_text(example.expected), example.note)
        expected.body.addWidget(label(readable("\n".join(filter(None, words))), wrap=True))
        self.said = VerdictCard(theme)
        self.said.reasoning.setMinimumHeight(_LINES * self.said.reasoning.fontMetrics().lineSpacing())
        self.body.addWidget(label(policy.title, "muted", wrap=True))
        self.body.addWidget(self.card)
        self.body.addWidget(expected)
        self.body.addWidget(self.said, 1)
        close = self.buttons.addButton(translate("Evaluate", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.card.covered.connect(self._show_said)
        self.card.show_content(ContentItem(example.text, Origin(example.origin)), sensitive=policy.sensitive)
        reveal = QShortcut(QKeySequence(Qt.Key.Key_Space), self, self.card.reveal)
        reveal.setEnabled(self.card.way != SHOWN)
        close.setFocus()

    def _show_said(self) -> None:
        caption = translate("Evaluate", "THE MODEL'S VERDICT")
        self.said.show_said(caption, self._verdict, self.card.way, self._one.decision)
