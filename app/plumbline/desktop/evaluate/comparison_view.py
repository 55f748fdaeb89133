"""Two columns side by side: what differs, whether it is more than chance, and the changed verdicts with both reasonings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from plumbline.desktop.detail.concealment import SHOWN, way_of
from plumbline.desktop.detail.verdict_card import VerdictCard, reading_pane
from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.preferences import CONTENT, Preferences
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.entries import EntryList
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.split_view import ListBeside
from plumbline.desktop.widgets.strange_text import readable
from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_words import expectation_text, signed
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.comparison import Comparison, Flip
from plumbline.evaluation.report.contents import ComparedColumns


class ComparisonView(QWidget):
    """One comparison."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme, self._preferences = theme, preferences
        self._flips: dict[str, Flip] = {}
        self._said: Mapping[int, Verdict] = {}
        self._comparison: Comparison | None = None
        preferences.changed.connect(self._on_preference)
        self._sentence = label("", wrap=True)
        self._changes = label("", "muted", wrap=True)
        self._list = EntryList(translate("Evaluate", "Changed verdicts"))
        self._list.currentItemChanged.connect(lambda *_: self._show_flip())
        self._text = reading_pane(translate("Evaluate", "Text"))
        self._text.setMaximumHeight(110)
        self._show_text = button(translate("Evaluate", "Show text"), self._reveal)
        self._first, self._second = VerdictCard(theme), VerdictCard(theme)
        self._diff = reading_pane(translate("Evaluate", "Policy changes"))
        self._diff.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        sides = QHBoxLayout()
        sides.addWidget(self._first)
        sides.addWidget(self._second)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._show_text, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._text)
        column.addLayout(sides, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(ListBeside(self._list, right, 260), translate("Evaluate", "Changed verdicts"))
        self.tabs.addTab(self._diff, translate("Evaluate", "Policy changes"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addWidget(self._sentence)
        outer.addWidget(self._changes)
        outer.addWidget(self.tabs, 1)

    def show_comparison(self, compared: ComparedColumns | None) -> None:
        comparison = compared.comparisons[0] if compared and compared.comparisons else None
        self._comparison = comparison
        self.setVisible(comparison is not None)
        if compared is None or comparison is None:
            return
        self._said = compared.said
        self._sentence.setText(say(comparison.sentence))
        self._changes.setText(
            "\n".join(
                translate("Evaluate", "{what}: {first} → {second}").format(
                    what=say(change.what), first=say(change.first), second=say(change.second)
                )
                for change in comparison.changes
            )
        )
        self._changes.setVisible(bool(comparison.changes))
        self._flips = {str(place): flip for place, flip in enumerate(comparison.flips)}
        self._list.fill([(key, self._title(flip), self._below(flip)) for key, flip in self._flips.items()])
        self.tabs.setTabText(0, translate("Evaluate", "{n} verdicts changed", "", len(self._flips)))
        self._paint_diff(comparison.policy_diff)
        self.tabs.setTabVisible(1, bool(comparison.policy_diff))
        self._show_flip()

    def _title(self, flip: Flip) -> str:
        return f"{signed(flip.first.decision)} → {signed(flip.second.decision)}"

    def _below(self, flip: Flip) -> str:
        expected = translate("Evaluate", "expected: {what}").format(what=expectation_text(flip.first.example.expected))
        return f"{flip.first.example.origin} · {expected}" if flip.first.example.origin else expected

    def _show_flip(self) -> None:
        flip = self._flips.get(self._list.name)
        for widget in (self._first, self._second, self._show_text, self._text):
            widget.setVisible(flip is not None)
        if flip is None or self._comparison is None:
            return
        sensitive = any(side.policy.sensitive for side in self._comparison.scores)
        self._show_texts(flip, self._comparison, way_of(self._preferences, sensitive=sensitive))

    def _show_texts(self, flip: Flip, comparison: Comparison, way: str) -> None:
        shown = way == SHOWN
        self._show_text.setVisible(not shown)
        self._text.setVisible(shown)
        self._text.setPlainText(readable(flip.first.example.text) if shown else "")
        first, second = comparison.names
        self._first.show_said(say(first), self._said.get(flip.first.item), way)
        self._second.show_said(say(second), self._said.get(flip.second.item), way)

    def _reveal(self) -> None:
        flip = self._flips.get(self._list.name)
        if flip is not None and self._comparison is not None:
            self._show_texts(flip, self._comparison, SHOWN)

    def _on_preference(self, key: str) -> None:
        if key == CONTENT:
            self._show_flip()

    def _paint_diff(self, lines: tuple[str, ...]) -> None:
        self._diff.clear()
        cursor = QTextCursor(self._diff.document())
        tokens = self._theme.tokens
        for line in lines:
            style = QTextCharFormat()
            pair = tokens.allowed if line.startswith("+") else tokens.violates if line.startswith("-") else None
            if pair is not None:
                style.setForeground(QColor(pair.ink))
                style.setBackground(QColor(pair.ground))
            cursor.insertText(f"{line}\n", style)
