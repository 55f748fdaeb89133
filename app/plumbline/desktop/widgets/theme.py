"""Colours, text sizes and distances: the one place where they are said.

Every pair of a text colour and the ground it stands on keeps a contrast of 4.5:1 or better (WCAG 2.2, 1.4.3), which a test
computes. A verdict is always a sign, a word and a colour, never a colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from plumbline.desktop.widgets.style import style_sheet
from plumbline.domain.verdict import Decision
from plumbline.system.paths import shipped

STEP: Final = 4
"""Distances are multiples of this, in device-independent pixels."""

_BASE_POINTS: Final = 10.0
"""Text size where the system names none that is sensible (offscreen, bare X servers)."""


_MOVING: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """A text colour and the ground it stands on, as #rrggbb."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one appearance, as #rrggbb."""

    dark: bool
    ground: str
    panel: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_ground: str
    on_accent: str
    violates: Pair
    allowed: Pair
    escalate: Pair
    undetermined: Pair

    def verdict(self, decision: Decision) -> Pair:
        """The colours of a verdict."""
        pair = getattr(self, decision.value)
        assert isinstance(pair, Pair), "every decision has its pair of colours"  # noqa: S101
        return pair

    def pairs(self) -> dict[str, Pair]:
        """Every pair of text and ground that the window uses, by name."""
        return {
            "ink on ground": Pair(self.ink, self.ground),
            "ink on panel": Pair(self.ink, self.panel),
            "muted on ground": Pair(self.muted, self.ground),
            "muted on panel": Pair(self.muted, self.panel),
            "accent on ground": Pair(self.accent, self.ground),
            "accent on panel": Pair(self.accent, self.panel),
            "accent on its ground": Pair(self.accent, self.accent_ground),
            "ink on accent's ground": Pair(self.ink, self.accent_ground),
            "muted on accent's ground": Pair(self.muted, self.accent_ground),
            "text on accent": Pair(self.on_accent, self.accent),
            **{f"{decision.value}": self.verdict(decision) for decision in Decision},
            **{f"{decision.value} on panel": Pair(self.verdict(decision).ink, self.panel) for decision in Decision},
            **{f"{decision.value} on ground": Pair(self.verdict(decision).ink, self.ground) for decision in Decision},
        }


LIGHT: Final = Tokens(
    dark=False,
    ground="#f6f6f4",
    panel="#ffffff",
    line="#e3e2de",
    ink="#1d1f21",
    muted="#666a6f",
    accent="#2f5fd0",
    accent_ground="#e8eefc",
    on_accent="#ffffff",
    violates=Pair("#b42318", "#fdecea"),
    allowed=Pair("#1a7545", "#e6f5ec"),
    escalate=Pair("#8a5a00", "#fff3d6"),
    undetermined=Pair("#5a5f66", "#eceef0"),
)
DARK: Final = Tokens(
    dark=True,
    ground="#17191c",
    panel="#1f2226",
    line="#31353a",
    ink="#e8e9ea",
    muted="#9aa0a6",
    accent="#8ab0ff",
    accent_ground="#24324f",
    on_accent="#10131a",
    violates=Pair("#ff8a80", "#43211f"),
    allowed=Pair("#7bd8a5", "#1d3a2b"),
    escalate=Pair("#ffcf70", "#40331a"),
    undetermined=Pair("#c0c5ca", "#33373c"),
)


def tokens_for(dark: bool, muted: bool) -> Tokens:
    """The colours of an appearance; muted, all verdicts have the quiet colours of "undetermined"."""
    tokens = DARK if dark else LIGHT
    if not muted:
        return tokens
    quiet = tokens.undetermined
    return replace(
        tokens, violates=Pair(tokens.ink, quiet.ground), allowed=quiet, escalate=Pair(tokens.ink, quiet.ground)
    )


class Theme(QObject):
    """The appearance in force. Widgets that paint themselves read `tokens` and repaint on `changed`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice, self._muted, self._per_cent, self._motion = "system", False, 100, "system"
        self.tokens = LIGHT
        self._system_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._cursor_flash_ms = QApplication.cursorFlashTime()
        self._hints = QGuiApplication.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system)
        if hasattr(self._accessibility, "motionPreferenceChanged"):  # Qt tells it from 6.12 on
            self._accessibility.motionPreferenceChanged.connect(self._on_system)

    def use(self, choice: str, *, muted: bool, per_cent: int, motion: str) -> None:
        """Puts an appearance in force.

        Args:
            choice: "system", "light" or "dark".
            muted: verdicts without strong colours.
            per_cent: text size, of the system's.
            motion: "system" or "reduced".
        """
        self._choice, self._muted, self._per_cent, self._motion = choice, muted, per_cent, motion
        self._apply()

    @property
    def still(self) -> bool:
        """True when nothing may move that does not have to."""
        preference = getattr(self._accessibility, "motionPreference", None)  # Qt tells it from 6.12 on
        return self._motion == "reduced" or (preference is not None and preference().name == "ReducedMotion")

    def verdict(self, decision: Decision) -> Pair:
        """The colours of a verdict, as they are now."""
        return self.tokens.verdict(decision)

    def _on_system(self) -> None:
        self._apply()

    def _apply(self) -> None:
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        self.tokens = tokens_for(dark, self._muted)
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a theme is for a running application"  # noqa: S101
        font = QFont(self._system_font)
        points = max(font.pointSizeF(), _BASE_POINTS)
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


def contrast(pair: Pair) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dim = sorted((_luminance(pair.ink), _luminance(pair.ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
