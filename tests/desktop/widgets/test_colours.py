"""Every text can be read on its ground."""

from __future__ import annotations

import pytest

from plumbline.desktop.widgets.colours import Tokens, contrast, tokens_for


@pytest.mark.parametrize("tokens", [tokens_for(dark, muted) for dark in (False, True) for muted in (False, True)])
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    for name, pair in tokens.pairs().items():
        assert contrast(pair) >= 4.5, f"{name}: {contrast(pair):.2f}"
