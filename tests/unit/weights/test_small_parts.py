"""Messages, pace, contacts, the choice among a list, sizes in words."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadRequest,
    DownloadStopped,
    Phase,
    Tuning,
)
from plumbline.domain.models.model import FileSpec
from plumbline.weights.download import rate_limiter as pace_module
from plumbline.weights.download.contacts import ContactLog
from plumbline.weights.download.errors import Stopped, size
from plumbline.weights.download.messages import Answer, ForeignMessageError, SetPace, Stop, decode, encode
from plumbline.weights.download.rate_limiter import RateLimiter
from plumbline.weights.download.selection import select_files

FILE = FileSpec("a.gguf", 3, "a" * 64)
REQUEST = DownloadRequest(
    name="a", title="A", endpoint="https://hub.example", repository="o/r", revision="main", files=(FILE, FileSpec("b.gguf")),
    wanted="", confirmed=True, known_as="a:b", terms=("One", "Two"), token="secret", folder="/m", contacts="/c", facts="/f",
    tuning=Tuning(connections=7),
)  # fmt: skip


@pytest.mark.parametrize(
    "message",
    [
        REQUEST,
        Answer(True),
        SetPace(True, 5),
        Stop(),
        DownloadPlan("a", "o/r", "main", "c", (FILE,), 1, 2, ("note",)),
        DownloadProgress(Phase.WAITING, "a", 1, 2, 3.5, None, "why"),
        DownloadNote("ü\u202e"),
        DownloadDone("a", True),
        DownloadFailed("HashMismatchError", "t", "m", "h"),
        DownloadStopped(),
    ],
    ids=lambda message: type(message).__name__,
)
def test_messages_survive_the_border(message: object) -> None:
    assert decode(encode(message)) == message  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"\xff", b'{"version": 2, "kind": "Stop"}', b'{"version": 1, "kind": "Nothing"}',
     b'{"version": 1, "kind": "Answer"}',
     b'{"version": 1, "kind": "DownloadProgress", "phase": "dancing"}'],
)  # fmt: skip
def test_foreign_messages_are_refused(data: bytes) -> None:
    with pytest.raises(ForeignMessageError):
        decode(data)


class Clock:
    """Time that passes only while somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


def test_a_limit_lets_bytes_through_at_its_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(pace_module.time, "monotonic", clock.monotonic)

    def wait(_self: threading.Condition, timeout: float | None = None) -> bool:
        assert timeout is not None
        clock.now += timeout
        return False

    monkeypatch.setattr(threading.Condition, "wait", wait)
    pace = RateLimiter(1000)
    for _ in range(10):
        pace.take(500)
    assert clock.now == pytest.approx(105.0)
    pace.set_limit(0)
    pace.take(10**9)
    assert clock.now == pytest.approx(105.0)


def test_a_stop_ends_every_wait() -> None:
    pace = RateLimiter()
    pace.pause(True)
    ended = []

    def waiting() -> None:
        with pytest.raises(Stopped):
            pace.take(1)
        ended.append(True)

    threads = [threading.Thread(target=waiting) for _ in range(3)]
    for thread in threads:
        thread.start()
    pace.stop()
    for thread in threads:
        thread.join()
    assert ended == [True] * 3
    with pytest.raises(Stopped):
        pace.hold(1000)


def test_contacts_of_one_file_are_put_together_and_torn_lines_passed_over(tmp_path: Path) -> None:
    log = ContactLog(tmp_path / "sub" / "contacts.jsonl")
    assert log.read() == []
    log.note("hub.example", "a.gguf of o/r", requests=1)
    log.note("hub.example", "a.gguf of o/r", received=500)
    log.note("cdn.example", "a.gguf of o/r", requests=1, received=7)
    with (tmp_path / "sub" / "contacts.jsonl").open("a") as file:
        file.write('["torn", "2026')
    first, second = log.read()
    assert (first.host, first.requests, first.bytes) == ("hub.example", 1, 500)
    assert (second.host, second.requests, second.bytes) == ("cdn.example", 1, 7)
    assert json.loads((tmp_path / "sub" / "contacts.jsonl").read_text().splitlines()[0])[1].count(":") >= 3
    log.clear()
    log.clear()
    assert log.read() == []


LISTED = [
    FileSpec("README.md", 5),
    FileSpec("one-MXFP4.gguf", 12_109_566_560),
    FileSpec("one-Q4_K_M.gguf", 11),
    FileSpec("mmproj-F16.gguf", 1),
    FileSpec("Q8/two-00002-of-00002.gguf", 2),
    FileSpec("Q8/two-00001-of-00002.gguf", 1),
    FileSpec("half-00001-of-00002.gguf", 1),
    FileSpec("../evil.gguf", 1),
]


@pytest.mark.parametrize(
    ("wanted", "paths"),
    [
        ("one-MXFP4.gguf", ["one-MXFP4.gguf"]),
        ("mxfp4", ["one-MXFP4.gguf"]),
        ("two", ["Q8/two-00001-of-00002.gguf", "Q8/two-00002-of-00002.gguf"]),
        ("Q8/two-00002-of-00002.gguf", ["Q8/two-00001-of-00002.gguf", "Q8/two-00002-of-00002.gguf"]),
    ],
)
def test_what_is_meant_is_found(wanted: str, paths: list[str]) -> None:
    assert [file.path for file in select_files(LISTED, wanted, "o/r")] == paths


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ("", "several models"),
        ("one", "several models"),
        ("Q2", "no model that"),
        ("half", "has 1 of the 2 parts"),
        ("evil", "will not write"),
        ("mmproj", "no model that"),
    ],
)
def test_what_is_not_clear_or_not_safe_is_refused(wanted: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        select_files(LISTED, wanted, "o/r")
    assert str(caught.value).isprintable()


def test_a_repository_without_weights_is_a_sentence() -> None:
    with pytest.raises(InputError, match="no GGUF file"):
        select_files([FileSpec("model.safetensors", 5)], "", "o/r")


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (123_456, "123 kB"),
        (12_109_566_560, "12.1 GB"),
        (63_387_346_464_000, "63387 GB"),
    ],
)
def test_sizes_in_words(count: int, text: str) -> None:
    assert size(count) == text
