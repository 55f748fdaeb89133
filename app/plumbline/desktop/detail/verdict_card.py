"""What the model said of a text, in a card: the verdict, why, and the reasoning, which can be folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from plumbline.desktop.detail.concealment import BLURRED, concealed_but
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.blur import Blur
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.desktop.widgets.verdict_words import BARE_LABELS, reason_sentence
from plumbline.domain.verdict import Decision, Verdict

_LINES = 8


def reading_pane(name: str) -> QPlainTextEdit:
    """A text to be read and selected, shown as it is."""
    pane = QPlainTextEdit()
    pane.setReadOnly(True)
    pane.setAccessibleName(name)
    pane.setTabChangesFocus(True)
    pane.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return pane


class VerdictCard(Card):
    """One verdict under a caption of its own."""

    def __init__(self, theme: Theme, *, folded: bool = False) -> None:
        """`folded`: the reasoning is shown when it is asked for, anew with each verdict."""
        super().__init__("")
        self._folded = folded
        self._badge = VerdictBadge(theme)
        self._named, self._why = label("", wrap=True), label("", wrap=True)
        self._unfold = button("", self._turn, "plain")
        self._unfold.hide()
        self.reasoning = reading_pane(translate("Detail", "Reasoning"))
        self.reasoning.setProperty("role", "reading")
        if folded:
            self.reasoning.setMinimumHeight(_LINES * self.reasoning.fontMetrics().lineSpacing())
        self._blurs = [Blur(text) for text in (self._why, self.reasoning)]
        for part in (self._badge, self._named, self._why):
            self.body.addWidget(part)
        self.body.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.reasoning, 1)

    @property
    def unfold(self) -> QPushButton:
        """Shows the reasoning, or folds it away."""
        return self._unfold

    def show_said(self, name: str, verdict: Verdict | None, way: str, decision: Decision | None = None) -> None:
        """What quotes the text is shown the way the text is; labels and rules can always be read.

        `decision`: where it is of one policy among several in a prompt; otherwise the verdict's own.
        """
        self.caption.setText(name)
        self.setAccessibleName(name)
        self._badge.show_verdict(decision or (verdict.decision if verdict else None))
        named: list[str] = []
        rationale = reasoning = ""
        if verdict is not None:
            reading = verdict.reading
            ids = {*reading.rule_ids, *verdict.unknown_rule_ids}
            telling = (one for one in (*reading.labels, *reading.rule_ids) if one not in BARE_LABELS)
            named.append(", ".join(dict.fromkeys(telling)))
            named.append(reason_sentence(reading.reason) if reading.reason else "")
            rationale = concealed_but(reading.rationale, way, ids)
            reasoning = concealed_but(verdict.reasoning, way, ids)
        for part, text in ((self._named, "\n".join(filter(None, named))), (self._why, rationale)):
            part.setText(readable(text))
            part.setVisible(bool(text))
        for blur in self._blurs:
            blur.set_on(way == BLURRED)
        self.reasoning.setPlainText(readable(reasoning))
        if self._folded:
            self._unfold.setVisible(bool(reasoning))
            self._show_reasoning(shown=False)

    def _turn(self) -> None:
        self._show_reasoning(shown=self.reasoning.isHidden())

    def _show_reasoning(self, *, shown: bool) -> None:
        self.reasoning.setVisible(shown)
        self._unfold.setText(
            translate("Detail", "Hide the model's reasoning")
            if shown
            else translate("Detail", "Show the model's reasoning")
        )
