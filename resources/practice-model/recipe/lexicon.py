"""What the network is told about each token before it learns anything: its class, its features, its identity code."""

from __future__ import annotations

import re

import torch
from tokenizers import Tokenizer, decoders
from torch import Tensor

from recipe.language import FUNCTION_WORDS, HARMONY_WORDS, ID_PREFIXES, ID_SUFFIXES, LETTER_WORDS, POLICY_WORDS
from recipe.tokenizer import SPECIAL, UPPER_WORDS

CODE, HALF = 48, 24
SEED = 20261123

_GRAMMAR = {word.lower() for word in (*FUNCTION_WORDS, *POLICY_WORDS, *HARMONY_WORDS, *UPPER_WORDS)}
_PIECES = frozenset(FUNCTION_WORDS)
BOUNDARIES = (
    "<|message|>",
    "<|start|>",
)  # words of the prompt's own, so that a message's first word has two before it


def _spread(codes: Tensor) -> Tensor:
    """Push codes apart that meet often (ids and digits): random ones would be too alike now and then."""
    for _ in range(400):
        codes = codes / codes.norm(dim=-1, keepdim=True)
        likeness = codes.transpose(0, 1) @ codes.permute(1, 2, 0)
        likeness = likeness - torch.diag_embed(likeness.diagonal(dim1=1, dim2=2))
        codes = codes - 0.05 * (likeness.pow(3) @ codes.transpose(0, 1)).transpose(0, 1) * 4
    return codes


class Lexicon:
    """Classes, features and codes of a tokenizer's tokens.

    Tokens of a class share their learned row: all words in one spelling are one class, so what is learned of one
    word holds for each. Every token that carries grammar (a sign, a function word, a digit, a mark) is a class alone.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        decoder = decoders.ByteLevel()
        size = tokenizer.get_vocab_size()
        self.tokens = [str(tokenizer.id_to_token(index)) for index in range(size)]
        texts = [token if token in SPECIAL else decoder.decode([token]) for token in self.tokens]
        self.spaced = [text.startswith(" ") for text in texts]
        cores = [text.removeprefix(" ") for text in texts]
        self.capital = [bool(core[:1].isupper()) for core in cores]
        self.digit = [bool(re.fullmatch(r"[0-9]", core)) for core in cores]
        self.letters = [core in ID_PREFIXES for core in cores]
        self.suffix = [core in ID_SUFFIXES for core in cores]
        foreign = [
            token not in SPECIAL and not text.isascii() and not self.spaced[i]
            for i, (token, text) in enumerate(zip(self.tokens, texts, strict=True))
        ]
        small = [core in LETTER_WORDS or core == "A" for core in cores]
        piece = [text in _PIECES for text in texts]  # inside or before other letters: ``up`` in ``stupid``
        self.word = [
            (bool(re.fullmatch(r"[A-Za-z]+", core)) and core.lower() not in _GRAMMAR)
            or self.digit[i] or self.suffix[i] or foreign[i] or small[i] or piece[i]
            for i, core in enumerate(cores)
        ]  # fmt: skip
        self.unspaced = [w and text.isascii() and text.isalpha() for w, text in zip(self.word, texts, strict=True)]
        self.grammar_word = [
            bool(re.fullmatch(r"[A-Za-z]+", c)) and not w for c, w in zip(cores, self.word, strict=True)
        ]
        identity = [
            core.lower() if re.fullmatch(r"[A-Za-z]+", core) else (core or self.tokens[i])
            for i, core in enumerate(cores)
        ]
        self.cores = cores
        kinds: dict[tuple[object, ...], int] = {}
        self.classes: list[int] = []
        for i in range(size):
            alone = not self.word[i] or self.digit[i] or self.suffix[i] or small[i]
            kind: tuple[object, ...] = (self.tokens[i],) if alone else (
                self.spaced[i], self.capital[i], self.letters[i], foreign[i]
            )  # fmt: skip
            self.classes.append(kinds.setdefault(kind, len(kinds)))
        self.class_count = len(kinds)
        self.grammar = [i for i in range(size) if not self.word[i] or self.digit[i] or self.suffix[i] or small[i]]
        generator = torch.Generator().manual_seed(SEED)
        names = sorted(set(identity))
        halves = torch.randn(len(names), 2, HALF, generator=generator)
        index = {name: position for position, name in enumerate(names)}
        busy = {identity[i] for i in range(size) if self.digit[i] or self.suffix[i] or self.letters[i]}
        rows = [index[name] for name in sorted(busy | set(BOUNDARIES))]
        halves[rows] = _spread(halves[rows])
        halves[:, 0, 0] = 0.0  # the first direction is the beginning's alone: it can be read off without noise
        halves[index[BOUNDARIES[0]], 0] = torch.eye(HALF)[0]
        halves = halves / halves.norm(dim=-1, keepdim=True) / 2**0.5
        self.codes = halves[[index[name] for name in identity]].flatten(1).clone()
        whole = torch.tensor(self.word) | torch.tensor([token in BOUNDARIES for token in self.tokens])
        self.codes[~whole, :HALF] = 0.0

    def code_rows(self, width: int, at: int) -> Tensor:
        """The codes as rows of a vocabulary × ``width`` matrix, standing at column ``at``."""
        rows = torch.zeros(len(self.tokens), width)
        rows[:, at : at + CODE] = self.codes
        return rows

    def member(self, kind: int) -> int:
        """Some token of class ``kind``."""
        return self.classes.index(kind)
