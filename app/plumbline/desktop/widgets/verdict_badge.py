"""A verdict as a widget."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from plumbline.desktop.widgets.theme import Theme
from plumbline.desktop.widgets.verdict_words import signed
from plumbline.domain.verdict import Decision


class VerdictBadge(QLabel):
    """A verdict as a sign, a word and a colour."""

    def __init__(self, theme: Theme, decision: Decision | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._decision: Decision | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._paint)
        self.show_verdict(decision)

    def show_verdict(self, decision: Decision | None) -> None:
        self._decision = decision
        self.setText(signed(decision) if decision else "")
        self.setVisible(decision is not None)
        self._paint()

    def _paint(self) -> None:
        if self._decision is not None:
            pair = self._theme.tokens.verdict(self._decision)
            self.setStyleSheet(
                f"color: {pair.ink}; background: {pair.ground}; border-radius: 11px; padding: 3px 10px; font-weight: 600;"
            )
