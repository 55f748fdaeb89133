"""Contents: short posts, messages and comments built from sentence patterns.

A pattern's ``{}`` takes a term, a near miss or any other word. The fixed words of a pattern are ordinary words of
the small world too, so a policy may list them and be right about a sentence that nobody wrote for it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

PATTERNS: tuple[str, ...] = (
    "the {} was near the {}.",
    "we saw a {} and a {} today.",
    "my {} is {} now.",
    "does anyone have a {} for the {}?",
    "just got my {} back, so happy about it!",
    "look at my {}!",
    "i sold the {} to {} last week.",
    "this {} has no {}.",
    "please send me the {} and a photo of the {}.",
    "buy {} here before they are gone.",
    "can you bring your {} on friday?",
    "our {} will {} soon, and the {} too.",
    "new {} in town: {}.",
    "he said {} about the {}.",
    "she put the {} under the {}, and it fell over.",
    "{} with {}, please.",
    "do you like {} or {}?",
    "i want the {} {}.",
    "{}, {} and {}.",
    "thanks for the {}, it works now.",
    "where did you find that {}?",
    "nobody told me about the {} until yesterday.",
    "my friend {} wants a {}.",
    "the {} costs {} dollars.",
    "first the {}, then the {}.",
    "no {} today, only {}.",
    "you are such a {}!",
    "see {} for the {}.",
    "it was a long day, then {} came with a {}.",
    "we need more {} at the {} by noon.",
    "is the {} still open?",
    "what a lovely {}!",
    "they took a {} from the {} and left.",
    "call me when the {} is ready.",
    "{} {} {}.",
    "i think your {} looks like a {}.",
)
NAMES = ("Anna", "Tom", "Maria", "Sam", "Lena", "Omar")
LINKS = ("www.example.com", "https://example.org/news", "example.net/a/1")
ASIDES = ("lol", "ok", "hmm", "wow", "thanks", ":)", "...", "#fun", "@sam", "LOL", "OMG!", "ASAP")

# Text from outside the small world: nothing listed can be in it, and the answer must come out well formed.
STRANGE: tuple[str, ...] = (
    "",
    "???",
    "Guten Morgen, wie geht es Ihnen heute?",
    "Le chat dort sur la chaise.",
    "def area(r):\n    return 3.14 * r ** 2\n",
    "for (int i = 0; i < n; i++) { sum += a[i]; }",
    "こんにちは、元気ですか。",
    "Привет, как дела?",
    '{"id": 17, "ok": true}',
    "Bonjour à tous et merci!",
    "SELECT name FROM users WHERE id = 4;",
    "<p>hello</p>",
    "1 2 3 4 5 6 7 8 9",
    "aaaaaaaaaaaaaaaaaaaa",
    "¿Dónde está la biblioteca?",
)


def write(rng: random.Random, slots: Sequence[str], filler: Callable[[], str]) -> str:
    """A content in which every element of ``slots`` stands once, in order, the gaps filled with ``filler()``."""
    waiting = list(slots)
    sentences: list[str] = []
    while waiting:
        pattern = rng.choice(PATTERNS)
        gaps = pattern.count("{}")
        parts = [waiting.pop(0) if waiting else filler() for _ in range(gaps)]
        sentence = pattern.format(*parts)
        if rng.random() < 0.6:
            sentence = sentence[0].upper() + sentence[1:]
        if rng.random() < 0.12:
            sentence = sentence.rstrip(".!?") + rng.choice(("", "!", "!!", "...", "?"))
        sentences.append(sentence)
        extra = rng.random()
        if extra < 0.06:
            sentences.append(rng.choice(LINKS))
        elif extra < 0.12:
            sentences.append(rng.choice(NAMES) + rng.choice((" says hi.", ":", "!")))
        elif extra < 0.18:
            sentences.append(rng.choice(ASIDES))
        elif extra < 0.22:
            sentences.append(str(rng.randrange(2, 2030)))
    return rng.choice((" ", " ", " ", "\n")).join(sentences)
