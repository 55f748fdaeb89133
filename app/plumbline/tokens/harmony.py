"""The vocabulary of the gpt-oss models, o200k_harmony: the ranks of o200k_base, how text is split, and harmony's control tokens.

It gives the tokens that the models were trained with, also where llama.cpp doesn't: its own splitting for this vocabulary knows no
combining marks, so that a Hindi, Tamil or Thai word falls into pieces which the models seldom saw (ggml-org/llama.cpp issue 27783).

Source: OpenAI's tiktoken, `tiktoken_ext/openai_public.py`. The pattern and the control tokens are held against it by a test.
"""

from __future__ import annotations

import binascii
import hashlib
import lzma
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Final

import tiktoken

from plumbline.domain.harmony import Segment, Special
from plumbline.tokens.cutting import Cutting

FIRST_CONTROL: Final = 199_998
SIZE: Final = 201_088
NAMED_CONTROLS: Final = {
    199_998: "<|startoftext|>",
    199_999: "<|endoftext|>",
    200_002: "<|return|>",
    200_003: "<|constrain|>",
    200_005: "<|channel|>",
    200_006: "<|start|>",
    200_007: "<|end|>",
    200_008: "<|message|>",
    200_012: "<|call|>",
    200_018: "<|endofprompt|>",
}
DIGEST: Final = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
"""The sha256 of the ranks as OpenAI publishes them: a line a token, its bytes in base64 and its rank."""

_UPPER: Final = r"\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}"
_LOWER: Final = r"\p{Ll}\p{Lm}\p{Lo}\p{M}"
_BEFORE_WORD: Final = r"[^\r\n\p{L}\p{N}]?"
_ENGLISH_ENDING: Final = "(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
PATTERN: Final = "|".join(
    (
        rf"{_BEFORE_WORD}[{_UPPER}]*[{_LOWER}]+{_ENGLISH_ENDING}",
        rf"{_BEFORE_WORD}[{_UPPER}]+[{_LOWER}]*{_ENGLISH_ENDING}",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)
"""What text is split into before it becomes tokens: words, up to three digits, signs, and white space."""


class HarmonyTokenizer:
    """Tokens of UTF-8 text that holds no control tokens; `pieces`: the bytes of every plain token, by its id."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        ranks = {piece: rank for rank, piece in enumerate(pieces)}
        self._encoding = tiktoken.Encoding("o200k_base", pat_str=PATTERN, mergeable_ranks=ranks, special_tokens={})
        self.name: Final = f"tiktoken {tiktoken.__version__}"

    def __call__(self, data: bytes) -> list[int]:
        return self._encoding.encode_ordinary(data.decode())


class HarmonyVocabulary:
    """Counts tokens without a model, from any thread. What it needs is read at the first text: a quarter of a second, 80 MB."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where the ranks are."""
        self._folder = folder
        self._cutting = Cutting(control_texts())
        self._lock = Lock()

    def encode(self, text: str) -> list[int]:
        """The tokens of a text as the engine makes them of a policy or of content."""
        with self._lock:
            tokenizer = self._tokenizer
        return [token for piece in self._cutting.pieces(text) for token in tokenizer(piece.encode("utf-8", "replace"))]

    def count(self, text: str) -> int:
        return len(self.encode(text))

    def count_prompt(self, segments: Sequence[Segment]) -> int:
        """The tokens of a prompt: one for each control token, and those of the texts between them."""
        return sum(1 if isinstance(segment, Special) else self.count(segment.text) for segment in segments)

    @cached_property
    def _tokenizer(self) -> HarmonyTokenizer:
        return HarmonyTokenizer(read_ranks(self._folder))


def control_texts() -> list[str]:
    """The texts of all control tokens, from `FIRST_CONTROL` on; those without a name are reserved."""
    return [NAMED_CONTROLS.get(token, f"<|reserved_{token}|>") for token in range(FIRST_CONTROL, SIZE)]


def read_ranks(folder: Path) -> list[bytes]:
    """The bytes of every plain token, by its id."""
    packed = (folder / "o200k_base.tiktoken.xz").read_bytes()
    return [binascii.a2b_base64(line.partition(b" ")[0]) for line in lzma.decompress(packed).splitlines()]


def has_these_ranks(pieces: Sequence[bytes]) -> bool:
    """True when a model's tokens, by their ids, begin with exactly the published ones."""
    if len(pieces) < FIRST_CONTROL:
        return False
    digest = hashlib.sha256()
    for rank, piece in enumerate(pieces[:FIRST_CONTROL]):
        digest.update(b"%s %d\n" % (binascii.b2a_base64(piece, newline=False), rank))
    return digest.hexdigest() == DIGEST
