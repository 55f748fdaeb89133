"""What is typed at random: words as people write them, and what nobody expects."""

from __future__ import annotations

from random import Random
from typing import Final

PASSPHRASE: Final = "correct horse battery staple"
_WORDS: Final = (
    *("casino", "poker", "guitar", "honey", "flea", "market", "spam", "the", "near", "Sunday", "bade", "kala", "note"),
    *(
        "Straße",
        "naïve",
        "مرحبا",
        "السوق",
        "促销活动",
        "記者",
        "שלום",
        "ไทย",
        "🙂",
        "👩‍👩‍👧",
        "e\u0301",
        "<b>&amp;</b>",
    ),
    *('"', "*", "(", "OR", "-", "%", "{name}", "100,5", "12", "=1+1", "C:\\x", "<|start|>", "\u202e", "\u200b"),
)


def words(rng: Random, most: int = 6) -> str:
    """Some words in a line."""
    return " ".join(rng.choices(_WORDS, k=rng.randint(1, most)))


def lines(rng: Random) -> str:
    """A text of several lines; now and then a long one, or a word without an end."""
    kind = rng.random()
    if kind < 0.05:
        return rng.choice(("x", "界", "e\u0301", "#", "=")) * rng.randint(1_000, 20_000)
    return "\n".join(words(rng, 14) for _ in range(rng.randint(1, 60 if kind < 0.2 else 5)))
