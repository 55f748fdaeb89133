"""Texts for tests of tokenizers: in thirty scripts, and look-alikes of control tokens."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

RANGES: Final[dict[str, tuple[tuple[int, int], ...]]] = {
    "Latin": ((0x41, 0x24F), (0x1E00, 0x1EFF)),
    "Greek": ((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "Cyrillic": ((0x400, 0x52F),),
    "Armenian": ((0x531, 0x58A),),
    "Hebrew": ((0x591, 0x5F4),),
    "Arabic": ((0x600, 0x6FF), (0x750, 0x77F)),
    "Syriac": ((0x700, 0x74F),),
    "Thaana": ((0x780, 0x7B1),),
    "N’Ko": ((0x7C0, 0x7FA),),
    "Devanagari": ((0x900, 0x97F),),
    "Bengali": ((0x980, 0x9FE),),
    "Gurmukhi": ((0xA01, 0xA76),),
    "Gujarati": ((0xA81, 0xAFF),),
    "Oriya": ((0xB01, 0xB77),),
    "Tamil": ((0xB82, 0xBFA),),
    "Telugu": ((0xC00, 0xC7F),),
    "Kannada": ((0xC80, 0xCF2),),
    "Malayalam": ((0xD00, 0xD7F),),
    "Sinhala": ((0xD82, 0xDF4),),
    "Thai": ((0xE01, 0xE5B),),
    "Lao": ((0xE81, 0xEDF),),
    "Tibetan": ((0xF00, 0xFDA),),
    "Myanmar": ((0x1000, 0x109F),),
    "Georgian": ((0x10A0, 0x10FF), (0x1C90, 0x1CBF)),
    "Hangul": ((0xAC00, 0xD7A3), (0x1100, 0x11FF)),
    "Ethiopic": ((0x1200, 0x137C),),
    "Cherokee": ((0x13A0, 0x13FD),),
    "Khmer": ((0x1780, 0x17F9),),
    "Mongolian": ((0x1800, 0x18AA),),
    "Kana": ((0x3041, 0x30FF),),
    "Han": ((0x4E00, 0x9FFF),),
    "Emoji and symbols": ((0x2190, 0x2BFF), (0x1F300, 0x1FAFF)),
    "Mathematical letters": ((0x1D400, 0x1D7FF),),
}
_BETWEEN: Final = (
    *(" ", " ", " ", " ", " "),
    *("  ", "\n", "\n\n", " \n ", "\r\n", "\t", "", "", ", ", ". ", "! ", "?!", "… ", " — ", "/", "'", "’"),
    *("'s ", "'LL "),
    *( "n't ", "“", "” ", "(", ") ", "1", "2026", "12345", " 3.14 ", "@", "#", "_", "https://", "\u200d", "\u00a0", "\u3000"),
    *("<|", "|>", "<", "\u0301", "\ufe0f", "\u200b"),
)  # fmt: skip


def texts(pieces: Sequence[bytes], each: int, seed: int) -> Iterator[tuple[str, str]]:
    """`each` texts for every script, with its name: words and pieces of words, any other characters of it, and what stands between.

    `pieces`: the vocabulary's tokens, of which the words are taken.
    """
    rng = random.Random(seed)
    words = _words(pieces)
    for name, ranges in RANGES.items():
        letters = [chr(code) for first, last in ranges for code in range(first, last + 1) if _assigned(chr(code))]
        for _ in range(each):
            yield name, "".join(_text(rng, words[name], letters))


def look_alikes(count: int, tokens: Sequence[str]) -> list[str]:
    """Strings of control tokens' texts, halves of them, nested ones, and noise around them."""
    rng = random.Random(5)
    noise = [
        "<|",
        "|>",
        "<",
        "|",
        ">",
        " ",
        "\n",
        "a",
        "<<||",
        "\u200b",
        "漢",
        "\ud800",
        "assistant",
        "final",
        "<|<|",
        "\0",
    ]
    strings = []
    for _ in range(count):
        parts = []
        for _ in range(rng.randrange(1, 5)):
            token = rng.choice(tokens)
            cut = rng.randrange(len(token) + 1)
            parts.append(
                rng.choice(
                    [token, token, token[:cut], token[cut:], token[:cut] + token + token[cut:], rng.choice(noise)]
                )
            )
        strings.append("".join(parts))
    return strings


def _text(rng: random.Random, words: Sequence[str], letters: Sequence[str]) -> Iterator[str]:
    for _ in range(rng.randrange(1, 25)):
        kind = rng.random()
        if words and kind < 0.6:
            word = rng.choice(words)
            yield word if kind < 0.5 else rng.choice((word.upper(), word.capitalize(), word.title()))
        else:
            yield "".join(rng.choices(letters, k=rng.randrange(1, 9)))
        yield rng.choice(_BETWEEN)


def _words(pieces: Sequence[bytes]) -> dict[str, list[str]]:
    """The tokens that are whole text, under the script of their first letter."""
    script_of = {
        code: name for name, ranges in RANGES.items() for first, last in ranges for code in range(first, last + 1)
    }
    words: dict[str, list[str]] = {name: [] for name in RANGES}
    for piece in pieces:
        try:
            text = piece.decode()
        except UnicodeDecodeError:
            continue
        letter = next((char for char in text if not char.isspace()), " ")
        if ord(letter) in script_of:
            words[script_of[ord(letter)]].append(text)
    return words


def _assigned(char: str) -> bool:
    return unicodedata.category(char)[0] in "LMNPS"
