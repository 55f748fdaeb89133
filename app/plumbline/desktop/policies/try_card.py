"""The card in which a policy is tried on a text: the verdicts of the draft and of the saved version."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from plumbline.desktop.detail.linked import LinkedText
from plumbline.desktop.detail.writing import Writing
from plumbline.desktop.policies.words import listed
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.card import Card
from plumbline.desktop.widgets.flow import flow
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.model_words import practice_mark
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.text_field import TextField
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_badge import VerdictBadge
from plumbline.desktop.widgets.verdict_words import reason_sentence
from plumbline.domain.verdict import Verdict


class TryCard(Card):
    """One text, judged."""

    wanted = Signal()
    stop_wanted = Signal()
    rule = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(translate("Policies", "TRY IT"), translate("Policies", "CTRL+ENTER"))
        self.field = TextField()
        self.field.setAccessibleName(translate("Policies", "Text to try"))
        self.field.setPlaceholderText(translate("Policies", "Enter a sample text"))
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * 3 + 20)
        self.go = button(translate("Policies", "Try"), self.wanted.emit)
        self.stop = button(translate("Policies", "Stop"), self.stop_wanted.emit)
        self.keep = QCheckBox(translate("Policies", "Save to history"))
        self.keep.setToolTip(translate("Policies", "Saves the verdict on the current text to the history"))
        self.state = label("", "muted", wrap=True)
        self.outcomes = [Outcome(theme), Outcome(theme)]
        self.body.addWidget(self.field)
        self.body.addWidget(flow(self.go, self.stop, self.keep))
        self.body.addWidget(self.state)
        for outcome in self.outcomes:
            self.body.addWidget(outcome)
            outcome.rule.connect(self.rule)
        self.show_state("")

    def begin(self, names: list[str]) -> None:
        for outcome, name in zip(self.outcomes, [*names, "", ""], strict=False):
            outcome.begin(name)

    def show_state(self, words: str) -> None:
        """`words`: "" for nothing."""
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.go.setVisible(not words)
        self.stop.setVisible(bool(words))


class Outcome(QWidget):
    """The verdict of one version: decision, rules, reason, and on request the reasoning."""

    rule = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.verdict: Verdict | None = None
        self._name = label("", "strong", wrap=True)
        self.badge = VerdictBadge(theme)
        self._mark = label(practice_mark(), "muted", wrap=True)
        self.said = Snug(translate("Policies", "Rules and reason"))
        self.said.rule.connect(self.rule)
        self._more = QPushButton(translate("Policies", "Show reasoning"))
        self._more.setCheckable(True)
        self._more.setProperty("role", "plain")
        self._reasoning = QPlainTextEdit()
        self._reasoning.setReadOnly(True)
        self._reasoning.setTabChangesFocus(True)
        self._reasoning.setProperty("role", "reading")
        self._reasoning.setAccessibleName(translate("Policies", "Reasoning"))
        self._reasoning.setMinimumHeight(120)
        self._writing = Writing(self._reasoning)
        self._more.toggled.connect(self._show_reasoning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        for widget in (self._name, self.badge, self._mark, self.said, self._reasoning):
            column.addWidget(widget)
        column.insertWidget(4, self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.begin("")

    def _show_reasoning(self, shown: bool) -> None:
        self._reasoning.setVisible(shown)
        self._more.setText(
            translate("Policies", "Hide reasoning") if shown else translate("Policies", "Show reasoning")
        )

    def begin(self, name: str) -> None:
        """Without a name nothing is shown."""
        self.verdict = None
        self._name.setText(name)
        self.badge.show_verdict(None)
        self._writing.begin()
        self._more.setChecked(False)
        for widget in (self._mark, self.said, self._more, self._reasoning):
            widget.hide()
        self.setVisible(bool(name))

    def write(self, text: str, part: int, parts: int) -> None:
        """What the model has just written; `part` and `parts` as in `Streamed`."""
        self._writing.add(text, part, parts)
        self._more.show()

    def show_verdict(self, verdict: Verdict, rules: Collection[str], *, practice: bool = False) -> None:
        """`rules`: those that the policy defines; `practice`: it is the practice model's."""
        self.verdict = verdict
        self._mark.setVisible(practice)
        self.badge.show_verdict(verdict.decision)
        lines = [reason_sentence(verdict.reading.reason)] if verdict.reading.reason else []
        lines += [listed((*verdict.reading.labels, *verdict.reading.rule_ids)), verdict.reading.rationale]
        if verdict.reading.reason:
            lines.append(verdict.raw)
        text = "\n".join(filter(None, lines))
        self.said.show_text(text, rules, verdict.unknown_rule_ids)
        self.said.setVisible(bool(text))
        self._reasoning.setPlainText(readable(verdict.reasoning))
        self._more.setVisible(bool(verdict.reasoning))


class Snug(LinkedText):
    """A linked text that is as high as its text."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(
            lambda size: self.setFixedHeight(round(size.height()) + 12)
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(100, 24)
