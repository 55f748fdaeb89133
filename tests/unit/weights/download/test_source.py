"""How a body is handed on: nothing lost, nothing invented, in pieces that are worth a write."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from urllib3.exceptions import ProtocolError

from plumbline.files.contacts import ContactLog
from plumbline.weights.download.errors import NoConnectionError
from plumbline.weights.download.source import HttpSource

KB = 1024


class Scripted:
    """An answer whose body comes in these pieces; None is where the line breaks."""

    def __init__(self, pieces: list[bytes | None], size: int) -> None:
        self.status = 206
        self.headers: Mapping[str, str] = {"content-range": f"bytes 0-{size - 1}/{size}"}
        self.closed = False
        self._pieces = pieces

    def read1(self, amt: int | None = None) -> bytes:
        piece = self._pieces.pop(0) if self._pieces else b""
        if piece is None:
            raise ProtocolError("Connection broken")
        assert amt is None or len(piece) <= amt
        return piece

    def close(self) -> None:
        self.closed = True


class OneAnswer:
    """Gives the same answer to whoever asks."""

    def __init__(self, answer: Scripted) -> None:
        self._answer = answer

    def get(self, url: str, headers: Mapping[str, str]) -> Scripted:
        return self._answer

    def close(self) -> None: ...


def read(answer: Scripted, size: int, log: Path) -> tuple[list[bytes], str]:
    """The pieces that came, and what ended them."""
    source = HttpSource(OneAnswer(answer), "https://hub.example/a", size, "a.gguf", ContactLog(log))
    pieces: list[bytes] = []
    trouble = ""
    try:
        with source.open(0, size) as body:
            pieces.extend(body.pieces)
    except NoConnectionError as error:
        trouble = str(error.message)
    assert answer.closed
    (contact,) = ContactLog(log).read()
    assert contact.bytes >= sum(map(len, pieces))
    return pieces, trouble


def test_small_pieces_are_put_together_and_large_ones_handed_on_as_they_are(tmp_path: Path) -> None:
    large = bytes(900 * KB)
    small = [bytes([number]) * (16 * KB) for number in range(64)]
    pieces, trouble = read(Scripted([large, *small], 1924 * KB), 1924 * KB, tmp_path / "log")
    assert trouble == ""
    assert pieces[0] is large
    assert b"".join(pieces[1:]) == b"".join(small)
    assert len(pieces) < 1 + len(small)


@pytest.mark.parametrize(("end", "says"), [(None, "broken"), (b"", "68 bytes too early")])
def test_what_came_before_the_line_broke_is_not_lost(tmp_path: Path, end: bytes | None, says: str) -> None:
    pieces, trouble = read(Scripted([b"a" * 20, b"b" * 12, end], 100), 100, tmp_path / "log")
    assert b"".join(pieces) == b"a" * 20 + b"b" * 12
    assert says in trouble


def test_nothing_beyond_what_was_asked_for_is_handed_on(tmp_path: Path) -> None:
    pieces, trouble = read(Scripted([b"a" * 60, b"b" * 60], 100), 100, tmp_path / "log")
    assert b"".join(pieces) == b"a" * 60 + b"b" * 40
    assert trouble == ""
