"""The colours of the window, light and dark, and both with more contrast for a system that asks for it.

Every pair of a text colour and the ground it stands on keeps a contrast of 4.5:1 or better, borders of inputs and marks of the
focus 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), which tests compute and measure. A
verdict is always a sign, a word and a colour, never a colour alone.
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
    """The colours of one appearance, as #rrggbb.

    Attributes:
        line: parts two things that would be told apart without it.
        edge: shows where something can be typed, chosen or dragged.
    """

    dark: bool
    ground: str
    panel: str
    line: str
    edge: str
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
        pair = getattr(self, decision.value)
        assert isinstance(pair, Pair), "every decision has its pair of colours"  # noqa: S101
        return pair


LIGHT: Final = Tokens(
    dark=False,
    ground="#f6f6f4",
    panel="#ffffff",
    line="#e3e2de",
    edge="#878681",
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
    edge="#7a8087",
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


STRONG_LIGHT: Final = Tokens(
    dark=False,
    ground="#ffffff",
    panel="#ffffff",
    line="#000000",
    edge="#000000",
    ink="#000000",
    muted="#303030",
    accent="#0b3ba8",
    accent_ground="#dbe6ff",
    on_accent="#ffffff",
    violates=Pair("#8c1209", "#ffe3df"),
    allowed=Pair("#0d5230", "#d9f2e3"),
    escalate=Pair("#5f3d00", "#ffedc2"),
    undetermined=Pair("#2b2f33", "#e6e8ea"),
)


STRONG_DARK: Final = Tokens(
    dark=True,
    ground="#000000",
    panel="#000000",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    muted="#d8d8d8",
    accent="#b9d0ff",
    accent_ground="#14264d",
    on_accent="#000000",
    violates=Pair("#ffc2bb", "#3a0f0c"),
    allowed=Pair("#a9f0c8", "#0c2e1d"),
    escalate=Pair("#ffe09a", "#332400"),
    undetermined=Pair("#e6e8ea", "#26292d"),
)


def tokens_for(dark: bool, muted: bool, *, strong: bool = False) -> Tokens:
    """The colours of an appearance.

    Args:
        muted: all verdicts have the quiet colours of "undetermined".
        strong: with a contrast of 7:1 or better.
    """
    tokens = (STRONG_DARK if strong else DARK) if dark else (STRONG_LIGHT if strong else LIGHT)
    if not muted:
        return tokens
    quiet = tokens.undetermined
    return replace(
        tokens, violates=Pair(tokens.ink, quiet.ground), allowed=quiet, escalate=Pair(tokens.ink, quiet.ground)
    )
