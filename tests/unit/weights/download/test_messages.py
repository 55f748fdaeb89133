"""What crosses between the download process and its parent."""

from __future__ import annotations

import json

import pytest

from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadFailed,
    DownloadNote,
    DownloadPlan,
    DownloadProgress,
    DownloadRequest,
    DownloadStopped,
    FailureKind,
    Phase,
    Tuning,
)
from plumbline.domain.models.model import FileSpec
from plumbline.processes.codec import CodecError, decode, encode
from plumbline.weights.download.messages import Answer, Order, SetPace, Stop

FILE = FileSpec("a.gguf", 3, "a" * 64)
REQUEST = DownloadRequest(
    name="a", title="A", endpoint="https://hub.example", repository="o/r", revision="main", files=(FILE, FileSpec("b.gguf")),
    wanted="", confirmed=True, known_as="a:b", terms=("One", "Two"), token="secret", folder="/m", contacts="/c", facts="/f",
    tuning=Tuning(connections=7),
)  # fmt: skip
NOTE = Message("{file} has {n} bytes.", one="{file} has {n} byte.", file="Check", n=1)


@pytest.mark.parametrize(
    "message",
    [
        REQUEST,
        Answer(True),
        SetPace(True, 5),
        Stop(),
        DownloadPlan("a", "o/r", "main", "c", (FILE,), 1, 2, (NOTE, Remedy(RemedyKind.RESTART_DOWNLOAD))),
        DownloadProgress(Phase.WAITING, "a", 1, 2, 3.5, None, NOTE),
        DownloadProgress(Phase.DOWNLOADING, "a", 1, 2, 3.5, 4.5),
        DownloadNote(Message("ü\u202e")),
        DownloadDone("a", True),
        DownloadDone("a", problem=NOTE),
        DownloadFailed(FailureKind.HASH_MISMATCH, NOTE, NOTE, (NOTE, Remedy(RemedyKind.VERIFY_MODEL, model="a"))),
        DownloadStopped(),
    ],
    ids=lambda message: type(message).__name__,
)
def test_messages_survive_the_border(message: object) -> None:
    assert decode(json.loads(json.dumps(encode(message))), Order | DownloadEvent) == message


@pytest.mark.parametrize(
    "data",
    [{}, [], {"is": "Nothing"}, {"is": "Answer"}, {"is": "Answer", "go": "yes"},
     encode(DownloadProgress(Phase.WAITING, "a", 1, 2, 3.5, None)) | {"phase": "dancing"}],  # type: ignore[operator]
)  # fmt: skip
def test_foreign_messages_are_refused(data: object) -> None:
    with pytest.raises(CodecError):
        decode(data, Order | DownloadEvent)
