"""A veil keeps every word back."""

from __future__ import annotations

import pytest

from plumbline.desktop.detail.concealment import concealed


@pytest.mark.parametrize("way", ["hidden", "blurred", "masked"])
def test_a_veil_keeps_every_word_back(way: str) -> None:
    behind = concealed("Meet Anna at 5 Elm Road", way)
    for word in ("Anna", "Elm", "Road", "Meet"):
        assert word not in behind
