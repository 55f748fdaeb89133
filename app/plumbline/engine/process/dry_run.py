"""What a model would need, asked from llama.cpp's dry allocation, in a process that lives for one question.

A process of its own, because a hostile header is read by code that may abort, and because what llama.cpp has once set up stays
set up. Nothing here imports llama.cpp but that process.
"""

from __future__ import annotations

import json
import multiprocessing
import os
from collections.abc import Sequence
from multiprocessing import connection as mp
from pathlib import Path

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.engine.errors import EngineFaultError, from_kind
from plumbline.engine.interface import DryRun, EngineSettings
from plumbline.engine.process.protocol import Refused
from plumbline.processes.codec import CodecError, decode, encode

_Answer = DryRun | Refused


def dry_run(files: Sequence[Path], settings: EngineSettings) -> DryRun:
    """Asks what a model would need under these settings; takes about a second.

    Raises:
        PlumblineError: as `llama_loading.measure` says, or the process broke off.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    paths = tuple(str(file) for file in files)
    question = json.dumps(encode(settings))
    process = context.Process(target=_work, args=(theirs, paths, question), name="plumbline-dry-run", daemon=True)
    process.start()
    theirs.close()
    try:
        mp.wait([ours, process.sentinel])
        if not ours.poll(0):
            raise EOFError
        answer: _Answer = decode(json.loads(ours.recv_bytes()), _Answer)
    except (EOFError, OSError, ValueError, CodecError) as error:
        process.join()
        raise EngineFaultError(
            Message("What the model needs can't be told"),
            Message(
                "llama.cpp broke off while it looked at “{name}” (exit code {exitcode}).",
                name=Path(paths[0]).name,
                exitcode=str(process.exitcode),
            ),
            Message("The file may be damaged: `plumbline models verify` compares its bytes."),
        ) from error
    finally:
        ours.close()
        process.join()
    if isinstance(answer, Refused):
        raise from_kind(answer.kind, answer.title, answer.message, answer.hint)
    return answer


def _work(connection: mp.Connection, paths: tuple[str, ...], question: str) -> None:
    """The process's whole life."""
    from plumbline.engine.llama import loading as llama_loading  # noqa: PLC0415 - only this process loads llama.cpp

    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    answer: _Answer
    try:
        settings: EngineSettings = decode(json.loads(question), EngineSettings)
        answer = llama_loading.measure([Path(path) for path in paths], settings)
    except PlumblineError as error:
        answer = Refused(type(error).__name__, str(error.title), str(error.message), error.hint)
    connection.send_bytes(json.dumps(encode(answer)).encode("ascii"))
