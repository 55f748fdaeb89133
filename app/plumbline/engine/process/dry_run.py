"""What a model would need, asked from llama.cpp's dry allocation, in a process that lives for one question.

A process of its own, because a hostile header is read by code that may abort, and because what llama.cpp has once set up stays
set up. Nothing here imports llama.cpp but that process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from plumbline.domain.errors import PlumblineError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.engine.errors import EngineFaultError, ErrorReport
from plumbline.engine.interface import DryRun, EngineSettings
from plumbline.processes.channel import Channel, Pipe
from plumbline.processes.child import Child, Ended, silence_outputs
from plumbline.processes.codec import CodecError
from plumbline.processes.confinement import INFERENCE, confine

_Answer = DryRun | ErrorReport


@dataclass(frozen=True, slots=True)
class _Question:
    files: tuple[Path, ...]
    settings: EngineSettings


def dry_run(files: Sequence[Path], settings: EngineSettings, work: Work | None = None) -> DryRun:
    """Asks what a model would need under these settings; takes about a second.

    Raises:
        PlumblineError: as `engine.llama.loading.measure` says, or the process ended early.
        Cancelled: the work was cancelled.
    """
    work = work or Work()
    child: Child[_Question, _Answer] = Child(_work, _Answer, name="plumbline-dry-run")
    try:
        with work.on_cancel(child.kill):
            child.start()
            child.send(_Question(tuple(Path(file).absolute() for file in files), settings))
            answer = child.receive()
    except CodecError:
        answer = None
    finally:
        ended = child.close()
    work.check()
    if isinstance(answer, DryRun):
        return answer
    if isinstance(answer, ErrorReport):
        raise answer.error()
    raise EngineFaultError(
        Message("The model's memory needs can't be estimated"),
        Message(
            "llama.cpp broke off while it looked at “{file}” ({reason}). The file may be damaged.",
            file=Path(files[0]).name,
            reason=(answer if isinstance(answer, Ended) else ended).reason,
        ),
        Remedy(RemedyKind.VERIFY_MODEL, model=Path(files[0]).name),
    )


def _work(pipe: Pipe) -> None:
    from plumbline.engine.llama import loading  # noqa: PLC0415 - only this process loads llama.cpp

    silence_outputs()
    confine(INFERENCE)
    channel: Channel[_Answer, _Question] = Channel(pipe, _Question)
    question = channel.receive()
    try:
        channel.send(loading.measure(question.files, question.settings))
    except PlumblineError as error:
        channel.send(ErrorReport.of(error))
