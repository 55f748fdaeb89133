"""The vocabulary: which tokens are control tokens, what each token's bytes are, and how text becomes plain tokens only.

No text becomes a control token here, whatever it holds. llama.cpp's own switch (`parse_special=False`) is not enough for that: for
this architecture it parses the tokens of a message's header always. So a text is cut (`plumbline.tokens.cutting`), the pieces are
tokenized apart, and no control token may be among the result, which is checked.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
import numpy.typing as npt

from plumbline.domain.harmony import Control, Segment, Special
from plumbline.domain.messages import Listing, Message
from plumbline.engine.errors import EngineFaultError, WrongArchitectureError
from plumbline.tokens.cutting import Cutting

Tokenize = Callable[[bytes], list[int]]
"""Tokens of UTF-8 bytes, special tokens not parsed as far as the library can."""

_SHORT: Final = 48


class Vocabulary:
    """The tokens of one model.

    Args:
        pieces: each token's bytes; for a control token its text.
        special: ids of all tokens that are not plain text: control, user-defined, unknown and unused ones.
        tokenize: makes tokens of text.
        tokenizer: what that is called where it is not the inference library's own; else "".

    Attributes:
        is_special: mask over all tokens: not plain text.
        opens, continues: masks of the tokens that can stand after a whole character, and inside one.
        ids, controls: the control tokens that the program handles, by meaning and by id.

    Raises:
        WrongArchitectureError: a token that the harmony format needs is missing.
    """

    def __init__(
        self, pieces: Sequence[bytes], special: Sequence[int], tokenize: Tokenize, tokenizer: str = ""
    ) -> None:
        self.pieces: Final = pieces
        self.tokenizer: Final = tokenizer
        self.special_ids: Final[npt.NDArray[np.int64]] = np.array(sorted(special), dtype=np.int64)
        self._tokenize = tokenize
        # llama.cpp compiles its regular expression for every call, about a millisecond; structure and forced text come often.
        self._tokenize_short = lru_cache(maxsize=4096)(lambda data: tuple(tokenize(data)))
        is_special = np.zeros(len(pieces), dtype=np.bool_)
        is_special[self.special_ids] = True
        self.is_special: Final[npt.NDArray[np.bool_]] = is_special
        self.opens, self.continues = _character_borders(pieces)
        texts = {pieces[token].decode("utf-8", "replace"): token for token in special}
        missing = [control.value for control in Control if control.value not in texts]
        if missing:
            raise WrongArchitectureError(
                Message("The model has no harmony tokens"),
                Message(
                    "Its vocabulary lacks {missing}, which prompts and answers are built from.",
                    missing=Listing(tuple(missing)),
                ),
                Message("Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens."),
            )
        self.ids: Final[dict[Control, int]] = {control: texts[control.value] for control in Control}
        self.controls: Final[dict[int, Control]] = {token: control for control, token in self.ids.items()}
        # Sorted hashes find a token by its bytes; a dictionary of 200,000 entries would take ten times the memory.
        hashes = np.fromiter((hash(piece) for piece in pieces), dtype=np.int64, count=len(pieces))
        self._by_hash = np.argsort(hashes, kind="stable").astype(np.int32)
        self._hashes = hashes[self._by_hash]
        self._cutting = Cutting(text for text in texts if text)
        self.plain = lru_cache(maxsize=4096)(self._plain)  # the same few where every decision falls

    def __len__(self) -> int:
        return len(self.pieces)

    def _plain(self, piece: bytes) -> Sequence[int]:
        """The plain tokens with exactly these bytes."""
        wanted = hash(piece)
        first, end = (int(np.searchsorted(self._hashes, wanted, side)) for side in ("left", "right"))
        candidates = (int(token) for token in self._by_hash[first:end])
        return [token for token in candidates if self.pieces[token] == piece and not self.is_special[token]]

    def encode(self, segments: Sequence[Segment]) -> list[int]:
        """Tokens of a prompt: one for each control segment, plain ones for each text; raises as `encode_text`."""
        tokens: list[int] = []
        for segment in segments:
            if isinstance(segment, Special):
                tokens.append(self.ids[segment.token])
            else:
                tokens.extend(self.encode_text(segment.text))
        return tokens

    def encode_text(self, text: str) -> list[int]:
        """Plain tokens of a text. Half a surrogate pair, which no encoding holds, becomes a question mark.

        Raises:
            EngineFaultError: a control token came out of it nevertheless.
        """
        tokens: list[int] = []
        for piece in self._cutting.pieces(text):
            data = piece.encode("utf-8", "replace")
            tokens.extend(self._tokenize_short(data) if len(data) <= _SHORT else self._tokenize(data))
        if tokens and self.is_special[np.array(tokens)].any():
            raise EngineFaultError(
                Message("Text became a control token"),
                Message(
                    "The tokenizer made a control token out of plain text, which could then imitate the program's own instructions."
                ),
                Message("Use another model file, and report this with the model's name."),
            )
        return tokens


def _character_borders(pieces: Sequence[bytes]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Marks tokens that can stand after a whole character, and tokens that can stand inside one.

    Bytes that are no UTF-8 can do neither; nor can a NUL byte, at which llama.cpp's grammar stops reading a token.
    """
    opens = np.zeros(len(pieces), dtype=np.bool_)
    continues = np.zeros(len(pieces), dtype=np.bool_)
    for token, piece in enumerate(pieces):
        if not piece or b"\0" in piece:
            continue
        if piece.isascii():
            opens[token] = True
        elif 0x80 <= piece[0] < 0xC0:
            continues[token] = True
        else:
            opens[token] = utf8_rest(b"", piece) is not None
    return opens, continues


def utf8_rest(pending: bytes, piece: bytes) -> bytes | None:
    """The bytes of an unfinished character after `pending` and `piece`; None where they can't be UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        decoder.decode(pending + piece)
    except UnicodeDecodeError:
        return None
    rest = decoder.getstate()[0]
    half_surrogate_pair = rest[:1] == b"\xed" and rest[1:2] >= b"\xa0"  # the decoder would wait for the rest of it
    return None if half_surrogate_pair else rest
