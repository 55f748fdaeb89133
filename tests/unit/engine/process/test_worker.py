"""The worker's answers, without a process and without llama.cpp."""

from __future__ import annotations

import queue
from collections.abc import Callable

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort, EngineConfig, Sampling
from plumbline.domain.work import Stage, Work
from plumbline.engine import interface
from plumbline.engine.decode.backend import Backend
from plumbline.engine.errors import ErrorKind, ErrorReport, ModelFileBrokenError
from plumbline.engine.process import protocol
from plumbline.engine.process.worker import Worker
from plumbline.engine.scripted.backend import ScriptedBackend

FORM = AnswerForm((Choice(("0", "1")),), 0)
ENGINE_CONFIG = EngineConfig(2, 4096, 64, 32, 1, 0, False, "script", "scripted")
INFO = interface.EngineInfo("gpt-oss", "", 0, "", 0, 4096, 0, (), "script", 0, False, (), ENGINE_CONFIG, 0, "scripted")
START = protocol.Start(protocol.VERSION, (), interface.EngineSettings())
PREFIX = protocol.OpenPrefix(render_prefix("policy", Effort.LOW, "2026-11-23"), 0, 20)
LONG_PREFIX = protocol.OpenPrefix(render_prefix("policy " * 100, Effort.LOW, "2026-11-23"), 0, 20)


class Flag:
    def __init__(self) -> None:
        self.up = False

    def set(self) -> None:
        self.up = True

    def clear(self) -> None:
        self.up = False

    def is_set(self) -> bool:
        return self.up


def load(request: protocol.Start, work: Work) -> tuple[Backend, interface.EngineInfo]:
    for done in range(1001):
        work.report(Stage.LOADING, done, 1000)
    return ScriptedBackend(lambda _: {ord("1"): 5.0}, [FORM]), INFO


BROKEN = ModelFileBrokenError(Message("Broken"), Message("It is broken."), Message("Get another one."))


def broken(request: protocol.Start, work: Work) -> tuple[Backend, interface.EngineInfo]:
    raise BROKEN


def converse(
    requests: list[protocol.Request],
    loader: Callable = load,
    flag: Flag | None = None,
    take: Callable[[protocol.Response], None] | None = None,
) -> list[protocol.Response]:
    """What a worker answers; it works as long as it can between two requests, and leaves at the end."""
    waiting = list(requests)
    answers: list[protocol.Response] = []

    def receive(wait: bool) -> protocol.Request | None:
        if not wait:
            raise queue.Empty
        return waiting.pop(0) if waiting else None

    Worker(receive, take or answers.append, loader, flag or Flag()).run()
    return answers


def submit(number: int) -> protocol.Submit:
    request = interface.GenerationRequest(number, render_suffix("x"), FORM, {"0": "a", "1": "v"}, Sampling(), 0, 20)
    return protocol.Submit(request)


def test_a_whole_conversation() -> None:
    answers = converse([START, PREFIX, submit(1), submit(2), protocol.CountTokens(("ab", ""))])
    kinds = [type(answer) for answer in answers if not isinstance(answer, protocol.ProgressMade)]
    assert kinds == [
        protocol.Started,
        protocol.Opened,
        interface.Admitted,
        interface.Admitted,
        interface.Completed,
        interface.Completed,
        protocol.Counted,
    ]
    assert answers[-1] == protocol.Counted((2, 0))
    completed = [answer.generation for answer in answers if isinstance(answer, interface.Completed)]
    assert [generation.decision_option for generation in completed] == ["1", "1"]


def test_progress_is_told_in_steps_a_person_can_see() -> None:
    made = [answer.fraction for answer in converse([START]) if isinstance(answer, protocol.ProgressMade)]
    assert 50 < len(made) <= 101
    assert made == sorted(made)
    assert made[-1] == 1.0


def test_another_protocol_version_is_refused_before_anything_is_loaded() -> None:
    (answer,) = converse([protocol.Start(protocol.VERSION + 1, (), interface.EngineSettings())], broken)
    assert isinstance(answer, protocol.Refused)
    assert answer.report.kind is ErrorKind.PROTOCOL_MISMATCH


def test_a_model_that_can_not_be_loaded_is_answered_with_its_error() -> None:
    assert converse([START], broken) == [protocol.Refused(ErrorReport.of(BROKEN))]


def test_work_before_a_model_or_a_second_model_is_refused() -> None:
    assert isinstance(converse([PREFIX])[0], protocol.Refused)
    assert isinstance(converse([START, START])[-1], protocol.Refused)


def test_calling_off_clears_the_flag_and_answers_every_item() -> None:
    flag = Flag()
    flag.set()
    answers = converse([START, protocol.Cancel(None), PREFIX, submit(1), protocol.Cancel(None)], quick, flag)
    assert not flag.up
    assert isinstance(answers[-1], interface.Completed)


def test_loading_that_is_cancelled_is_stopped_and_the_worker_can_load_again() -> None:
    flag = Flag()
    flag.set()
    answers = converse([START, protocol.Cancel(None), START], flag=flag)
    kinds = [type(answer) for answer in answers if not isinstance(answer, protocol.ProgressMade)]
    assert kinds == [protocol.Stopped, protocol.Started]


def test_a_prefix_that_is_cancelled_is_stopped_between_batches_and_the_worker_continues() -> None:
    flag = Flag()
    answers: list[protocol.Response] = []

    def answer(message: protocol.Response) -> None:
        answers.append(message)
        if isinstance(message, protocol.ProgressMade) and 0.0 < message.fraction < 1.0 and len(opened) == 0:
            opened.append(message)
            flag.set()

    opened: list[protocol.Response] = []
    converse([START, LONG_PREFIX, protocol.Cancel(None), PREFIX], quick, flag, answer)
    kinds = [type(answer) for answer in answers if not isinstance(answer, protocol.ProgressMade)]
    assert kinds == [protocol.Started, protocol.Stopped, protocol.Opened]


def quick(request: protocol.Start, work: Work) -> tuple[Backend, interface.EngineInfo]:
    return ScriptedBackend(lambda _: {ord("1"): 5.0}, [FORM]), INFO
