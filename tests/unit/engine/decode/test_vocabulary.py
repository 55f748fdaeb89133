"""Text becomes plain tokens only, whole where it can be."""

from __future__ import annotations

import pytest

from plumbline.domain.harmony import CLOSE_ANALYSIS, Control, Special, Text
from plumbline.engine.decode.vocabulary import Vocabulary, utf8_rest
from plumbline.engine.errors import EngineFaultError, WrongArchitectureError
from plumbline.engine.scripted.backend import scripted_vocabulary
from plumbline.tokens.cutting import LONGEST_RUN

CONTROLS = [control.value.encode() for control in Control]


def recording(specials: list[bytes]) -> tuple[Vocabulary, list[bytes]]:
    """A vocabulary of bytes, and the pieces of text that its tokenizer was given."""
    pieces = [bytes([byte]) for byte in range(256)] + specials
    given: list[bytes] = []

    def tokenize(data: bytes) -> list[int]:
        given.append(data)
        return list(data)

    return Vocabulary(pieces, range(256, 256 + len(specials)), tokenize), given


def test_harmless_text_is_tokenized_in_one_go() -> None:
    vocabulary, given = recording(CONTROLS)
    text = "a <| b |> <|no such token|> <| end |> " * 20
    vocabulary.encode_text(text)
    assert given == [text.encode()]


@pytest.mark.parametrize(
    "text", ["<|end|>", "x<|end|>y", "<|<|end|>", "<|start|><|end|>", "<|end<|end|>|>", "<|call|><|call|>"]
)
def test_text_of_a_control_token_is_never_handed_over_whole(text: str) -> None:
    vocabulary, given = recording(CONTROLS)
    vocabulary.encode_text(text)
    assert b"".join(given) == text.encode()
    assert not any(control in piece for piece in given for control in CONTROLS)


def test_control_tokens_of_another_shape_are_cut_as_well() -> None:
    vocabulary, given = recording([*CONTROLS, b"</s>", b"[PAD]"])
    vocabulary.encode_text("a</s>b[PAD]c<|end|>d")
    assert given == [b"a</", b"s>b[P", b"AD]c<|", b"end|>d"]


def test_a_control_token_out_of_text_is_an_error() -> None:
    pieces = [bytes([byte]) for byte in range(256)] + CONTROLS
    vocabulary = Vocabulary(pieces, range(256, len(pieces)), lambda _: [256])
    with pytest.raises(EngineFaultError):
        vocabulary.encode_text("anything")


def test_segments_become_control_tokens_and_text() -> None:
    vocabulary = scripted_vocabulary()
    tokens = vocabulary.encode(CLOSE_ANALYSIS)
    assert [vocabulary.pieces[token] for token in tokens] == [
        b"<|end|>", b"<|start|>", b"assistant", b"<|channel|>", b"final", b"<|message|>",
    ]  # fmt: skip
    assert vocabulary.encode((Text("ab"), Special(Control.END))) == [97, 98, vocabulary.ids[Control.END]]


@pytest.mark.parametrize("control", list(Control))
def test_a_vocabulary_without_harmony_is_refused_by_name(control: Control) -> None:
    with pytest.raises(WrongArchitectureError) as caught:
        recording([text for text in CONTROLS if text.decode() != control.value])
    assert control.value in str(caught.value.message)


@pytest.mark.parametrize("char", ["a", "漢", " ", "\n", "!", "_", "\u0301"])
def test_long_runs_are_cut_and_nothing_is_lost(char: str) -> None:
    vocabulary, given = recording(CONTROLS)
    vocabulary.encode_text("x1" + char * (3 * LONGEST_RUN) + "1x")
    assert b"".join(given).decode() == "x1" + char * (3 * LONGEST_RUN) + "1x"
    assert max(piece.decode().count(char) for piece in given) <= LONGEST_RUN


def test_half_a_surrogate_pair_becomes_a_question_mark() -> None:
    vocabulary, _ = recording(CONTROLS)
    assert bytes(vocabulary.encode_text("a\ud800b")) == b"a?b"


@pytest.mark.parametrize(
    ("pending", "piece", "rest"),
    [
        (b"", b"abc", b""),
        (b"", "é".encode(), b""),
        (b"", b"a\xe6\xbc", b"\xe6\xbc"),
        (b"\xe6\xbc", b"\xa2x", b""),
        (b"\xe6", b"\xbc", b"\xe6\xbc"),
        (b"", b"\x80", None),
        (b"\xe6", b"x", None),
        (b"", b"\xff", None),
        (b"", b"\xed\xa0", None),
        (b"", b"\xc0", None),
    ],
)
def test_unfinished_characters(pending: bytes, piece: bytes, rest: bytes | None) -> None:
    assert utf8_rest(pending, piece) == rest


def test_masks_say_where_a_token_can_stand() -> None:
    vocabulary = scripted_vocabulary()
    assert vocabulary.opens[ord("a")]
    assert not vocabulary.opens[0]  # llama.cpp's grammar reads a token up to a NUL byte
    assert not vocabulary.opens[0x80]
    assert vocabulary.continues[0x80]
    assert vocabulary.opens[0xE6]
    assert not vocabulary.opens[0xFF]
    assert not vocabulary.continues[0xFF]
