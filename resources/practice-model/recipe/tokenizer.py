"""The tokenizer: byte-level BPE in which nearly every word of the small world's list is one token.

It is an ordinary BPE with the gpt-4o pre-tokenizer, so llama.cpp reads it as it is; only its merges are unusual. They
are learned from a list of *forms* (each word in lower case and capitalised, ids, punctuation as the world writes it),
each counted once, until every form is a single token; last come the merges that put a space before a whole word. Any
other text falls into pieces, at worst into bytes.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers

from recipe import contents
from recipe.language import (
    FUNCTION_WORDS,
    HARMONY_WORDS,
    ID_PREFIXES,
    ID_SUFFIXES,
    POLICY_WORDS,
    content_words,
)
from recipe.world import Scope, draw

SPECIAL = (
    "<|startoftext|>", "<|endoftext|>", "<|return|>", "<|constrain|>", "<|channel|>", "<|start|>", "<|end|>",
    "<|message|>", "<|call|>",
)  # fmt: skip
UPPER_WORDS = (
    "SAFE",
    "ALLOWED",
    "OK",
    "VALID",
    "INVALID",
    "JSON",
    "VIOLATES",
    "ESCALATE",
    "ChatGPT",
    "OpenAI",
)
# The pre-tokenizer that llama.cpp calls gpt-4o (published with the o200k vocabulary).
PATTERN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SAMPLES_FOR_PUNCTUATION = 4000
SHORT = 2  # letters: pieces so short can begin any word
TOKENIZER_FILE = Path(__file__).resolve().parent.parent / "tokenizer.json"


def pattern_words() -> list[str]:
    """Words that only the sentence patterns use."""
    text = " ".join((*contents.PATTERNS, *contents.NAMES, "says hi fun sam"))
    return sorted(set(re.findall(r"[A-Za-z]+", text)))


def words() -> list[str]:
    """Every word that has a token of its own, in the spelling without capitals (names and labels keep theirs)."""
    plain = (*content_words(), *FUNCTION_WORDS, *POLICY_WORDS, *pattern_words(), *HARMONY_WORDS)
    return sorted({*plain, *UPPER_WORDS, *ID_PREFIXES})


def _pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def _punctuation(split: pre_tokenizers.PreTokenizer) -> list[str]:
    """Runs of signs and white space that the small world writes often, as the pre-tokenizer cuts them."""
    rng = random.Random(0)
    runs: Counter[str] = Counter()
    for _ in range(SAMPLES_FOR_PUNCTUATION):
        item = draw(rng, Scope(strange=0.0))
        before, content, _ = item.prompt
        for text in (before, content, re.sub(r"<\|.*?\|>", "\n", item.reply)):
            runs.update(piece for piece, _ in split.pre_tokenize_str(text))
    signs = re.compile(r"[^\w]|[\u0120\u010a]")  # a byte-level space and line feed look like letters
    return sorted(run for run, count in runs.items() if count >= 3 and len(run) > 1 and not signs.sub("", run))


def _learn(split: list[list[str]], never: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Merges, in order, that make every list of symbols in ``split`` one symbol, and none that is in ``never``."""
    counts: Counter[tuple[str, str]] = Counter()
    where: dict[tuple[str, str], set[int]] = defaultdict(set)
    for index, symbols in enumerate(split):
        for pair in pairwise(symbols):
            if "".join(pair) not in never:
                counts[pair] += 1
                where[pair].add(index)
    merges: list[tuple[str, str]] = []
    while counts:
        best = max(counts, key=lambda pair: (counts[pair], pair))
        merges.append(best)
        for index in sorted(where[best]):
            old = split[index]
            new: list[str] = []
            for symbol in old:
                if new and (new[-1], symbol) == best:
                    new[-1] = "".join(best)
                else:
                    new.append(symbol)
            for pair in pairwise(old):
                counts[pair] -= 1
                if counts[pair] <= 0:
                    del counts[pair]
            for pair in pairwise(new):
                if "".join(pair) not in never:
                    counts[pair] += 1
                    where[pair].add(index)
            split[index] = new
        del where[best]
    return merges


def _capital(piece: str) -> str:
    return piece[0].upper() + piece[1:]


@lru_cache(maxsize=1)
def merges() -> tuple[tuple[str, str], ...]:
    """All merges in order.

    Words of grammar come after all others: the pieces of a word that has no token of its own are then seldom one of
    them. Each merge is followed by the same one with a capital, so that a capital never changes how a word is cut.
    """
    split = _pre_tokenizer()
    level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    lower = sorted({word.lower() for word in words()} - set(FUNCTION_WORDS))
    plain = _learn([list(form) for form in (*lower, *ID_SUFFIXES)], frozenset(FUNCTION_WORDS))
    late = _learn([_cut(word, plain) for word in sorted(FUNCTION_WORDS)])
    begins = {word[:end] for word in (*lower, *FUNCTION_WORDS) for end in range(1, len(word) + 1)}
    begins |= {"".join(pair) for pair in plain if len("".join(pair)) <= SHORT}
    mirrored: list[tuple[str, str]] = []
    for left, right in (*plain, *late):
        mirrored.append((left, right))
        if left + right in begins:
            mirrored.append((_capital(left), right))
    spelled = sorted(word for word in words() if word not in lower and word != _capital(word.lower()))
    spelled = [word for word in spelled if word not in FUNCTION_WORDS]
    special = _learn([list(word) for word in spelled])
    marks = _learn([list(level.pre_tokenize_str(form)[0][0]) for form in _punctuation(split)])
    pieces = {"".join(pair) for pair in (*plain, *late)} | set("abcdefghijklmnopqrstuvwxyz")
    starts = {form for piece in pieces & begins for form in (piece, _capital(piece))} | set(spelled)
    space = level.pre_tokenize_str(" ")[0][0]
    return (*mirrored, *special, *marks, *((space, piece) for piece in sorted(starts)))


def _cut(word: str, ranked: list[tuple[str, str]]) -> list[str]:
    """``word`` as the merges ``ranked`` leave it."""
    symbols = list(word)
    for pair in ranked:
        at = 0
        while at < len(symbols) - 1:
            if (symbols[at], symbols[at + 1]) == pair:
                symbols[at : at + 2] = ["".join(pair)]
            at += 1
    return symbols


def build() -> Tokenizer:
    """The tokenizer, made from the lists alone: the same sources give the same one."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens = list(dict.fromkeys([*alphabet, *("".join(pair) for pair in merges())]))
    model = models.BPE(vocab={token: index for index, token in enumerate(tokens)}, merges=list(merges()))
    tokenizer = Tokenizer(model)
    tokenizer.pre_tokenizer = _pre_tokenizer()
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    return tokenizer


@lru_cache(maxsize=1)
def load() -> Tokenizer:
    """The tokenizer that the model was trained with. It is kept, so that the world may change without a new one."""
    return Tokenizer.from_file(str(TOKENIZER_FILE))


def kept_merges() -> list[tuple[str, str]]:
    """The kept tokenizer's merges in order."""
    return [(left, right) for left, right in json.loads(load().to_str())["model"]["merges"]]


if __name__ == "__main__":
    build().save(str(TOKENIZER_FILE))
