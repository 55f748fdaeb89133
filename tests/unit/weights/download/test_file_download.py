"""Downloading one file from a source that is played through: who fetches what when connections come and go."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.work import Work
from plumbline.weights.download import file_download
from plumbline.weights.download.file_download import FileDownload
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.download.source import Body
from plumbline.weights.library.journal import Pin, bytes_done
from support.downloads import QUICK

KB = 1024
DATA = random.Random(5).randbytes(512 * KB)
HALF = len(DATA) // 2


class Played:
    """A source whose second connection is let go after its first piece."""

    def __init__(self) -> None:
        self.fetch: FileDownload | None = None
        self.let_go = threading.Event()
        self.given: list[tuple[int, int]] = []  # where each body began, and how much of it was taken

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        place = len(self.given)
        self.given.append((start, 0))

        def pieces() -> Iterator[bytes]:
            for at in range(start, end, 16 * KB):
                piece = DATA[at : min(at + 16 * KB, end)]
                self.given[place] = (start, at + len(piece) - start)
                yield piece
                if start == 0 and at == 0:
                    assert self.let_go.wait(60)
                if start == HALF and at == HALF and self.fetch is not None:
                    self.fetch._scaler.refused()
                    self.let_go.set()

        yield Body(start, True, pieces())

    def renew(self) -> None: ...


def test_a_connection_that_is_let_go_stops_at_once_and_the_first_goes_on_with_its_range(tmp_path: Path) -> None:
    source = Played()
    pin = Pin("here", "org/repo", "c0ffee", "a.gguf", len(DATA), hashlib.sha256(DATA).hexdigest())
    tuning = replace(QUICK, connections=2, request_bytes=HALF)
    work = Work()
    fetch = FileDownload(source, pin, tmp_path / "a.part", tuning, RateLimiter(work), work, lambda *_: None)
    source.fetch = fetch
    assert fetch.run() == pin.sha256
    assert (tmp_path / "a.part").read_bytes() == DATA
    second = next(taken for start, taken in source.given if start == HALF)
    assert second == 32 * KB
    assert sum(taken for _, taken in source.given) == len(DATA)


class OnePiece:
    """A source that answers with a single piece."""

    @contextmanager
    def open(self, start: int, end: int) -> Iterator[Body]:
        yield Body(start, True, iter([DATA[start:end]]))

    def renew(self) -> None: ...


def test_a_piece_larger_than_the_unsynced_block_is_written_in_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, block = tmp_path / "a.part", 100 * KB
    pin = Pin("here", "org/repo", "c0ffee", "a.gguf", len(DATA), hashlib.sha256(DATA).hexdigest())
    unsynced: list[int] = []
    write = file_download._write_at

    def watched(handle: int, view: memoryview, at: int) -> int:
        unsynced.append(at + len(view) - bytes_done(part, pin))
        return write(handle, view, at)

    monkeypatch.setattr(file_download, "_write_at", watched)
    tuning = replace(QUICK, connections=1, request_bytes=len(DATA), sync_bytes=block)
    work = Work()
    assert FileDownload(OnePiece(), pin, part, tuning, RateLimiter(work), work, lambda *_: None).run() == pin.sha256
    assert part.read_bytes() == DATA
    assert len(unsynced) > len(DATA) // block
    assert max(unsynced) <= block
