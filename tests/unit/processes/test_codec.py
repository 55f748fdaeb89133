"""Messages survive the way through JSON, and nothing else than a declared message comes out of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Branch, Choice, JsonText, Listing, Literal
from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.harmony import HarmonyMessage, Reply, render_prefix, render_suffix
from plumbline.domain.messages import Message, Size
from plumbline.domain.run import Effort, EngineConfig, Sampling
from plumbline.domain.verdict import DecisionProbability, FinishReason, Usage
from plumbline.engine import interface
from plumbline.engine.errors import ErrorKind, ErrorReport
from plumbline.engine.process import protocol
from plumbline.processes.codec import CodecError, decode, encode

FORM = AnswerForm(
    (
        Literal('{"violation": '),
        Branch(((Choice(("0",)), Literal(', "c": null')), (Choice(("1",)), Literal(', "c": '), Choice(("A", "B"))))),
        Listing(("R1", "R2"), ", ", 0, 3),
        JsonText(40),
        Literal('"}'),
    ),
    decision=1,
)
REQUEST = interface.GenerationRequest(
    7,
    render_suffix("naïve \ud800 text\n<|end|>"),
    FORM,
    {"0": "allowed", "1": "violates"},
    Sampling(0.5, 0.9, 2**63),
    10,
    20,
    True,
)
GENERATION = interface.Generation(
    7,
    Reply((HarmonyMessage("final", "", "ünï", True),), True),
    FinishReason.BUDGET,
    DecisionProbability(0.25),
    "1",
    Usage(10, 4, 5, 0.125),
    3,
    6,
)
REPORT = ErrorReport(ErrorKind.ENGINE_FAULT, Message("t"), Message("m"), (Message("h"), Remedy(RemedyKind.RETRY)))
ENGINE_CONFIG = EngineConfig(8, 4096, 512, 256, 2, -1, True, "CUDA0", "engine 1")
INFO = interface.EngineInfo(
    "gpt-oss",
    "n",
    1,
    "f",
    2,
    3,
    4,
    (interface.Device("CPU", "cpu", "CPU", 1, 2),),
    "CPU",
    0,
    False,
    (Message("w {n}", n=1),),
    ENGINE_CONFIG,
    5,
    "v",
)
REQUESTS = [
    protocol.Start(1, (Path("/a/b.gguf"),), interface.EngineSettings(sequences=3, experts_on_cpu=True)),
    protocol.OpenPrefix(render_prefix("policy", Effort.HIGH, "2026-11-23"), 100, 50),
    protocol.Submit(REQUEST),
    protocol.Polling(3),
    protocol.Cancel(None),
    protocol.Cancel((1, 2)),
    protocol.CountTokens(("", "a")),
]
RESPONSES = [
    protocol.Started(1, INFO),
    protocol.Opened(interface.PrefixInfo(10, 20)),
    protocol.Counted((1, 2)),
    protocol.ProgressMade(1),
    protocol.Refused(REPORT),
    protocol.Stopped(),
    protocol.Dying("x"),
    interface.Admitted(1),
    interface.Worked(512, 31),
    interface.Streamed(1, "analysis", "t"),
    interface.Completed(GENERATION),
    interface.Failed(1, REPORT, False),
]


def wire(message: object) -> bytes:
    return json.dumps(encode(message)).encode("ascii")


@pytest.mark.parametrize("message", REQUESTS, ids=lambda m: type(m).__name__)
def test_requests_come_back_equal(message: protocol.Request) -> None:
    assert decode(json.loads(wire(message)), protocol.Request) == message


@pytest.mark.parametrize("message", RESPONSES, ids=lambda m: type(m).__name__)
def test_responses_come_back_equal(message: protocol.Response) -> None:
    assert decode(json.loads(wire(message)), protocol.Response) == message


def test_a_form_that_came_back_gives_the_same_grammar() -> None:
    message = decode(json.loads(wire(protocol.Submit(REQUEST))), protocol.Request)
    assert isinstance(message, protocol.Submit)
    assert message.request.form is not None
    assert message.request.form.grammar() == FORM.grammar()


@pytest.mark.parametrize(
    "data",
    [
        b"null",
        b"[]",
        b'{"is":"Popen"}',
        b'{"is":"Polling"}',
        b'{"is":"Polling","answered":"3"}',
        b'{"is":"Polling","answered":true}',
        b'{"is":"Polling","answered":3,"more":1}',
        b'{"is":"Completed"}',
        b'{"is":"Start","version":1,"files":["a"],"settings":{"is":"Device"}}',
    ],
    ids=range(9),
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(CodecError):
        decode(json.loads(data), protocol.Request)


def test_responses_are_no_requests() -> None:
    with pytest.raises(CodecError):
        decode(json.loads(wire(interface.Admitted(1))), protocol.Request)


@dataclass(frozen=True, slots=True)
class Report:
    title: Message
    hints: tuple[Message | Remedy, ...]


def test_messages_and_remedies_cross_as_data() -> None:
    report = Report(
        Message("{n} files, {size}: {what}", one="{n} file, {size}: {what}", n=2, size=Size(5), what=Message("none")),
        (Message("Wait."), Remedy(RemedyKind.GET_MODEL, model="x"), Remedy(RemedyKind.RETRY)),
    )
    assert decode(json.loads(wire(report)), Report) == report


@pytest.mark.parametrize(
    "hint",
    [
        {"is": "Message"},
        {"is": "Message", "text": "{missing}"},
        {"is": "Remedy", "kind": "unheard of", "values": {}},
        {"is": "Remedy", "kind": "retry", "values": {"x": None}},
        {"is": "Remedy", "kind": "retry"},
        {"is": "Report"},
        "text",
        None,
    ],
    ids=range(8),
)
def test_what_is_no_message_is_refused(hint: object) -> None:
    with pytest.raises(CodecError):
        decode({"is": "Report", "title": {"is": "Message", "text": "t"}, "hints": [hint]}, Report)
