"""The appearance in force: colours, text size, motion."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from plumbline.desktop.widgets.colours import LIGHT, Tokens, tokens_for
from plumbline.desktop.widgets.style import style_sheet
from plumbline.system.paths import shipped

STEP: Final = 4
"""Distances are multiples of this, in device-independent pixels."""

_MOVING: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class Theme(QObject):
    """The appearance in force. Widgets that paint themselves read `tokens` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._choice, self._muted, self._per_cent, self._motion = "system", False, 100, "system"
        self._in_force = False
        self.tokens = LIGHT
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._cursor_flash_ms = QApplication.cursorFlashTime()
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)
        if hasattr(self._accessibility, "motionPreferenceChanged"):  # Qt tells it from 6.12 on
            self._accessibility.motionPreferenceChanged.connect(self._apply)

    def use(self, choice: str, *, muted: bool, per_cent: int, motion: str) -> None:
        """Puts an appearance in force, if it isn't already: a large window takes seconds to be styled anew.

        Args:
            choice: "system", "light" or "dark".
            muted: verdicts without strong colours.
            per_cent: text size, of the system's.
            motion: "system" or "reduced".
        """
        before = self._choice, self._muted, self._per_cent, self._motion
        self._choice, self._muted, self._per_cent, self._motion = now = choice, muted, per_cent, motion
        if now != before or not self._in_force:
            self._in_force = True
            self._apply()

    @property
    def still(self) -> bool:
        """True when nothing may move that does not have to."""
        preference = getattr(self._accessibility, "motionPreference", None)  # Qt tells it from 6.12 on
        return self._motion == "reduced" or (preference is not None and preference().name == "ReducedMotion")

    def _apply(self) -> None:
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        strong = self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        self.tokens = tokens_for(dark, self._muted, strong=strong)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a theme is for a running application"  # noqa: S101
        font = QFont(self._system_font)
        points = max(font.pointSizeF(), 10.0)  # some systems name no sensible size (offscreen, bare X servers)
        font.setPointSizeF(points * self._per_cent / 100)
        application.setFont(font)
        application.setPalette(_palette(self.tokens))
        application.setStyleSheet(style_sheet(self.tokens, shipped("resources") / "icons"))
        for effect in _MOVING:
            application.setEffectEnabled(effect, not self.still)
        application.setCursorFlashTime(0 if self.still else self._cursor_flash_ms)
        self.changed.emit()


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: tokens.ground,
        roles.WindowText: tokens.ink,
        roles.Base: tokens.panel,
        roles.AlternateBase: tokens.ground,
        roles.Text: tokens.ink,
        roles.PlaceholderText: tokens.muted,
        roles.Button: tokens.panel,
        roles.ButtonText: tokens.ink,
        roles.ToolTipBase: tokens.panel,
        roles.ToolTipText: tokens.ink,
        roles.Highlight: tokens.accent_ground,
        roles.HighlightedText: tokens.ink,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Accent: tokens.accent,
        roles.Mid: tokens.line,
        roles.Midlight: tokens.line,
        roles.Dark: tokens.line,
        roles.Light: tokens.panel,
        roles.BrightText: tokens.violates.ink,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
