"""Every text can be read on its ground."""

from __future__ import annotations

import pytest

from plumbline.desktop.widgets.colours import Pair, Tokens, tokens_for
from plumbline.domain.verdict import Decision
from support.contrast import ratio


@pytest.mark.parametrize("tokens", [tokens_for(dark, muted) for dark in (False, True) for muted in (False, True)])
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    for name, pair in _pairs(tokens).items():
        assert ratio(pair.ink, pair.ground) >= 4.5, f"{name}: {ratio(pair.ink, pair.ground):.2f}"


@pytest.mark.parametrize("tokens", [tokens_for(dark, muted=False, strong=True) for dark in (False, True)])
def test_a_system_that_asks_for_more_contrast_gets_it(tokens: Tokens) -> None:
    for name, pair in _pairs(tokens).items():
        assert ratio(pair.ink, pair.ground) >= 7, name


@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize("dark", [False, True])
def test_edges_and_the_focus_can_be_seen_on_every_ground(dark: bool, strong: bool) -> None:
    tokens = tokens_for(dark, muted=False, strong=strong)
    for ground in (tokens.ground, tokens.panel, tokens.accent_ground, tokens.escalate.ground):
        assert ratio(tokens.edge, ground) >= 3
        assert ratio(tokens.accent, ground) >= 3


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
        "ink on an offer": Pair(tokens.ink, tokens.escalate.ground),
        "ink on an error": Pair(tokens.ink, tokens.violates.ground),
        **verdicts,
        **{f"{name} on panel": Pair(pair.ink, tokens.panel) for name, pair in verdicts.items()},
        **{f"{name} on ground": Pair(pair.ink, tokens.ground) for name, pair in verdicts.items()},
    }
