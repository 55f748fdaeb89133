"""The scripted engine honours the protocol that the real one has."""

from __future__ import annotations

import pytest

from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.run import Effort
from plumbline.domain.verdict import DecisionProbability, FinishReason
from plumbline.engine import interface
from plumbline.engine.errors import EngineStoppedError, PolicyTooLongError
from plumbline.engine.scripted.engine import ScriptedDeath, ScriptedEngine, ScriptedFailure, ScriptedReply


def script(content: str, request: interface.GenerationRequest) -> ScriptedReply | ScriptedDeath | ScriptedFailure:
    if content == "die":
        return ScriptedDeath("gone")
    if content == "fail":
        return ScriptedFailure("No", "No.")
    return ScriptedReply("1", f"about {content}", probability=0.9, decision_option="1")


def started(**options: int) -> ScriptedEngine:
    engine = ScriptedEngine(script, **options)
    engine.start((), interface.EngineSettings())
    engine.open_prefix(render_prefix("policy", Effort.LOW, "2026-11-23"), reasoning_budget=10, answer_limit=10)
    return engine


def request(number: int, content: str, *, stream: bool = False) -> interface.GenerationRequest:
    return interface.GenerationRequest(number, render_suffix(content), None, stream=stream)


def test_it_is_an_engine() -> None:
    engine: interface.Engine = started()
    assert engine.info.engine_config.engine == "scripted"
    assert engine.count_tokens(["a b", ""]) == [2, 0]


def test_items_end_in_order_with_what_the_script_says() -> None:
    engine = started()
    for number, content in enumerate(("x", "fail", "y")):
        engine.submit(request(number, content, stream=content == "y"))
    events = []
    while batch := engine.poll():
        events += batch
    assert [type(event).__name__ for event in events] == [
        "Admitted", "Admitted", "Completed", "Admitted", "Failed", "Streamed", "Streamed", "Completed",
    ]  # fmt: skip
    generation = events[2].generation
    assert generation.reply.reasoning == "about x"
    assert generation.reply.final.text == "1"
    assert generation.probability == DecisionProbability(0.9)


def test_a_death_names_what_was_in_flight_and_a_restart_goes_on() -> None:
    engine = started(sequences=1)
    for number, content in enumerate(("die", "x")):
        engine.submit(request(number, content))
    died = engine.poll()[-1]
    assert isinstance(died, interface.WorkerDied)
    assert (died.in_flight, died.admitted) == ((0, 1), (0,))
    with pytest.raises(EngineStoppedError):
        engine.submit(request(2, "x"))
    engine.restart()
    engine.submit(request(1, "x"))
    assert [type(event).__name__ for event in engine.poll()] == ["Admitted", "Completed"]


def test_calling_off_answers_and_a_long_policy_is_refused() -> None:
    engine = started()
    engine.submit(request(1, "x"))
    engine.cancel()
    (event,) = engine.poll()
    assert isinstance(event, interface.Completed)
    assert event.generation.finish_reason is FinishReason.CANCELLED
    with pytest.raises(PolicyTooLongError):
        engine.open_prefix(render_prefix("word " * 5_000, Effort.LOW, "2026-11-23"))
    engine.close()
    with pytest.raises(EngineStoppedError):
        engine.poll()
