"""Every text can be read on its ground."""

from __future__ import annotations

import pytest

from plumbline.desktop.widgets.colours import Pair, Tokens, tokens_for
from plumbline.domain.verdict import Decision


@pytest.mark.parametrize("tokens", [tokens_for(dark, muted) for dark in (False, True) for muted in (False, True)])
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    for name, pair in _pairs(tokens).items():
        assert _contrast(pair) >= 4.5, f"{name}: {_contrast(pair):.2f}"


def _pairs(tokens: Tokens) -> dict[str, Pair]:
    """Every pair of text and ground that the window uses, by name."""
    verdicts = {decision.value: tokens.verdict(decision) for decision in Decision}
    return {
        "ink on ground": Pair(tokens.ink, tokens.ground),
        "ink on panel": Pair(tokens.ink, tokens.panel),
        "muted on ground": Pair(tokens.muted, tokens.ground),
        "muted on panel": Pair(tokens.muted, tokens.panel),
        "accent on ground": Pair(tokens.accent, tokens.ground),
        "accent on panel": Pair(tokens.accent, tokens.panel),
        "accent on its ground": Pair(tokens.accent, tokens.accent_ground),
        "ink on accent's ground": Pair(tokens.ink, tokens.accent_ground),
        "muted on accent's ground": Pair(tokens.muted, tokens.accent_ground),
        "text on accent": Pair(tokens.on_accent, tokens.accent),
        **verdicts,
        **{f"{name} on panel": Pair(pair.ink, tokens.panel) for name, pair in verdicts.items()},
        **{f"{name} on ground": Pair(pair.ink, tokens.ground) for name, pair in verdicts.items()},
    }


def _contrast(pair: Pair) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    bright, dim = sorted((_luminance(pair.ink), _luminance(pair.ground)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
