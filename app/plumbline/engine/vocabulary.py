"""The vocabulary: which tokens are control tokens, what each token's bytes are, and how text becomes plain tokens only.

No text becomes a control token here, whatever it holds. llama.cpp's own switch (`parse_special=False`) is not enough for that: for
this architecture it parses the tokens of a message's header always. So a text is cut inside every place where a control token's
text stands, the pieces are tokenized apart, and no control token may be among the result, which is checked.

Long runs of one kind of character are cut as well: llama.cpp splits text with a recursive regular expression, and a word of some
20,000 letters overflows the stack. Text without such runs and without control tokens' text is tokenized in one go, so that it has
exactly the tokens that the model was trained with.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from plumbline.domain.harmony import Control, Segment, Special
from plumbline.engine.errors import EngineFaultError, WrongArchitectureError

Tokenize = Callable[[bytes], list[int]]
"""Tokens of UTF-8 bytes, special tokens not parsed as far as the library can."""

LONGEST_RUN: Final = 2_048
_LONG_RUN: Final = re.compile(
    rf"[^\W\d_]{{{LONGEST_RUN + 1},}}|(?:[^\w\s]|_){{{LONGEST_RUN + 1},}}|\s{{{LONGEST_RUN + 1},}}"
)


class Vocabulary:
    """The tokens of one model.

    Args:
        pieces: each token's bytes; for a control token its text.
        special: ids of all tokens that are not plain text: control, user-defined, unknown and unused ones.
        tokenize: the library's tokenizer.

    Attributes:
        is_special: mask over all tokens: not plain text.
        opens, continues: masks of the tokens that can stand after a whole character, and inside one.
        ids, controls: the control tokens that the program handles, by meaning and by id.

    Raises:
        WrongArchitectureError: a token that the harmony format needs is missing.
    """

    def __init__(self, pieces: Sequence[bytes], special: Sequence[int], tokenize: Tokenize) -> None:
        self.pieces: Final = pieces
        self.special_ids: Final[npt.NDArray[np.int64]] = np.array(sorted(special), dtype=np.int64)
        self._tokenize = tokenize
        is_special = np.zeros(len(pieces), dtype=np.bool_)
        is_special[self.special_ids] = True
        self.is_special: Final[npt.NDArray[np.bool_]] = is_special
        self.opens, self.continues = _character_borders(pieces)
        texts = {pieces[token].decode("utf-8", "replace"): token for token in special}
        missing = [control.value for control in Control if control.value not in texts]
        if missing:
            raise WrongArchitectureError(
                "The model does not speak harmony",
                f"Its vocabulary has no {', '.join(missing)}, which prompts and answers are built from.",
                "Use a gpt-oss or gpt-oss-safeguard model whose file keeps its control tokens.",
            )
        self.ids: Final[dict[Control, int]] = {control: texts[control.value] for control in Control}
        self.controls: Final[dict[int, Control]] = {token: control for control, token in self.ids.items()}
        self._by_piece: dict[bytes, list[int]] = {}
        for token, piece in enumerate(pieces):
            if not is_special[token]:
                self._by_piece.setdefault(piece, []).append(token)
        found = sorted((text for text in texts if text), key=len, reverse=True)
        self._special_text = re.compile("|".join(re.escape(text) for text in found))
        self._every_special_has_a_bar = all("<|" in text for text in found)

    def __len__(self) -> int:
        return len(self.pieces)

    def plain(self, piece: bytes) -> Sequence[int]:
        """The plain tokens with exactly these bytes."""
        return self._by_piece.get(piece, ())

    def encode(self, segments: Sequence[Segment]) -> list[int]:
        """Tokens of a prompt: one for each control segment, plain ones for each text.

        Raises:
            EngineFaultError: a control token came out of text in spite of all.
        """
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
            EngineFaultError: a control token came out of it in spite of all.
        """
        tokens: list[int] = []
        for piece in self._cut(text):
            tokens.extend(self._tokenize(piece.encode("utf-8", "replace")))
        if tokens and self.is_special[np.array(tokens)].any():
            raise EngineFaultError(
                "Text became a control token",
                "The tokenizer made a control token out of plain text, so that the text could pass itself off as the program.",
                "Use another model file, and report this with the model's name.",
            )
        return tokens

    def _cut(self, text: str) -> Iterator[str]:
        """The text in pieces: cut behind the second character of every control token's text, and inside overlong runs."""
        cuts = set()
        if not self._every_special_has_a_bar or "<|" in text:
            at = 0
            while match := self._special_text.search(text, at):
                at = match.start() + 1
                cuts.add(match.start() + min(2, max(1, len(match.group()) - 1)))
        if len(text) > LONGEST_RUN:
            for run in _LONG_RUN.finditer(text):
                cuts.update(range(run.start() + LONGEST_RUN, run.end(), LONGEST_RUN))
        start = 0
        for cut in sorted(cuts):
            yield text[start:cut]
            start = cut
        yield text[start:]


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
    return decoder.getstate()[0]
