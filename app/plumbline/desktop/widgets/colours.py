"""The colours of the window, light and dark.

Every pair of a text colour and the ground it stands on keeps a contrast of 4.5:1 or better (WCAG 2.2, 1.4.3), which a test
computes. A verdict is always a sign, a word and a colour, never a colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.verdict import Decision


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


def contrast(pair: Pair) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dim = sorted((_luminance(pair.ink), _luminance(pair.ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
