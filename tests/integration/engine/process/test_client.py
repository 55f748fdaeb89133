"""The inference process itself: a run, the same run again, deaths, restarts, calling off, the parent's end."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import psutil
import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Literal
from plumbline.domain.errors import PlumblineError, Remedy
from plumbline.domain.harmony import Control, render_prefix, render_suffix
from plumbline.domain.run import Effort, Sampling
from plumbline.domain.verdict import FinishReason
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine import interface
from plumbline.engine.errors import (
    EngineDiedError,
    EngineStoppedError,
    ErrorKind,
    ModelFileMissingError,
    PolicyTooLongError,
    TooLittleMemoryError,
)
from plumbline.engine.process import protocol
from plumbline.engine.process.client import InferenceClient, _work
from plumbline.processes.child import Child, Ended
from support.counting import Count

FORM = AnswerForm(
    (Literal('{"violation": '), Choice(("0", "1")), Literal(', "why": "'), JsonText(10), Literal('"}')), 1
)
PREFIX = render_prefix("R1: no spam. " * 20, Effort.LOW, "2026-11-23")
SETTINGS = interface.EngineSettings(sequences=4, context_tokens=8192, threads=1)
SECONDS = 120.0


def request(number: int, *, budget: int = 10, stream: bool = False) -> interface.GenerationRequest:
    content = f"text {number} " * (1 + number % 7)
    sampling = Sampling(1.0, 0.95, number)
    return interface.GenerationRequest(
        number, render_suffix(content), FORM, {"0": "a", "1": "v"}, sampling, budget, 60, stream
    )


def collect(client: InferenceClient, count: int) -> list[interface.EngineEvent]:
    """Polls until `count` items have been answered, or the worker has died."""
    events: list[interface.EngineEvent] = []
    while sum(isinstance(event, interface.Completed | interface.Failed) for event in events) < count:
        found = client.poll(SECONDS)
        assert found, "nothing came"
        events += found
        if isinstance(found[-1], interface.WorkerDied):
            break
    return events


def results(events: Iterable[interface.EngineEvent]) -> dict[int, interface.Generation]:
    return {
        event.id: replace(event.generation, usage=replace(event.generation.usage, seconds=0.0))
        for event in events
        if isinstance(event, interface.Completed)
    }


def opened(client: InferenceClient, model: Path, settings: interface.EngineSettings = SETTINGS) -> InferenceClient:
    client.start([model], settings)
    client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60)
    return client


def submit_ahead(client: InferenceClient, count: int) -> dict[int, interface.Generation]:
    """A run as a service makes it: a few items ahead, more when some have ended."""
    waiting = list(range(count))
    events: list[interface.EngineEvent] = []
    in_flight = 0
    while waiting or in_flight:
        while waiting and in_flight < 6:
            client.submit(request(waiting.pop(0)))
            in_flight += 1
        found = client.poll(SECONDS)
        in_flight -= sum(isinstance(event, interface.Completed | interface.Failed) for event in found)
        events += found
    return results(events)


def test_the_same_run_gives_the_same_bytes_in_every_process(client: InferenceClient, small_model: Path) -> None:
    opened(client, small_model)
    first = submit_ahead(client, 14)
    assert len(first) == 14
    client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60)
    assert submit_ahead(client, 14) == first
    opened(client, small_model)
    assert submit_ahead(client, 14) == first


def test_progress_and_information_come_across(client: InferenceClient, small_model: Path) -> None:
    progress: list[tuple[Stage, int, int]] = []
    work = Work(lambda *what: progress.append(what))
    info = client.start([small_model], SETTINGS, work)
    assert progress == sorted(progress)
    assert progress[-1] == (Stage.LOADING, 1000, 1000)
    assert client.info == info
    prefix = client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60, work=work)
    assert progress[-1] == (Stage.PREFILLING, 1000, 1000)
    assert prefix.content_limit > 7_000
    assert client.count_tokens(["", "spam", "<|end|>"])[0] == 0


def test_streamed_text_is_the_replys_text(client: InferenceClient, small_model: Path) -> None:
    opened(client, small_model)
    client.submit(request(1, stream=True))
    events = collect(client, 1)
    reply = results(events)[1].reply
    for channel, text in (
        ("analysis", "".join(m.text for m in reply.messages if m.channel == "analysis")),
        ("final", reply.final),
    ):
        streamed = "".join(e.text for e in events if isinstance(e, interface.Streamed) and e.channel == channel)
        assert streamed == (text if isinstance(text, str) else text.text if text else "")


def test_counting_between_answers_loses_no_event(client: InferenceClient, small_model: Path) -> None:
    opened(client, small_model)
    for number in range(6):
        client.submit(request(number))
    events: list[interface.EngineEvent] = []
    while sum(isinstance(event, interface.Completed) for event in events) < 6:
        assert client.count_tokens(["a text"])[0] > 0
        events += client.poll(SECONDS)
    assert set(results(events)) == set(range(6))


def test_an_interrupt_while_it_waits_for_an_answer_ends_the_process(
    client: InferenceClient, small_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(client, small_model)
    process = psutil.Process(client.pid)

    def interrupted(child: object, timeout: float | None = None) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Child, "receive", interrupted)
    with pytest.raises(KeyboardInterrupt):
        client.count_tokens(["x"])
    assert client.pid is None
    assert not process.is_running()
    client.cancel()  # what a run that is being paused does next
    assert client.poll(0) == []


@pytest.mark.parametrize("number", [getattr(signal, "SIGKILL", 9), getattr(signal, "SIGSEGV", 11)])
def test_a_death_is_an_event_and_a_restart_goes_on_with_the_same_bytes(
    client: InferenceClient, small_model: Path, number: int
) -> None:
    opened(client, small_model)
    expected = submit_ahead(client, 5)
    client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60)
    for item in range(5):
        client.submit(request(item, budget=4_000))
    seen = client.poll(SECONDS)
    assert client.pid is not None
    os.kill(client.pid, number)
    events = seen + collect(client, 5)
    died = events[-1]
    assert isinstance(died, interface.WorkerDied)
    done = {event.id for event in events if isinstance(event, interface.Completed)}
    assert set(died.in_flight) == set(range(5)) - done
    assert set(died.admitted) <= set(died.in_flight)
    assert died.message
    with pytest.raises(EngineStoppedError):
        client.count_tokens(["x"])
    client.restart()
    assert submit_ahead(client, 5) == expected


def test_many_deaths_one_after_the_other(
    client: InferenceClient, small_model: Path, thorough: bool, count: Count
) -> None:
    opened(client, small_model)
    deaths = 200 if thorough else 4
    count("kills of the inference process", deaths)
    for turn in range(deaths):
        for item in range(3):
            client.submit(request(item))
        if turn % 2:
            client.poll(SECONDS)
        assert client.pid is not None
        psutil.Process(client.pid).kill()
        died = collect(client, 4)[-1]
        assert isinstance(died, interface.WorkerDied)
        client.restart()
    assert len(submit_ahead(client, 3)) == 3


def test_calling_off_ends_a_long_generation_within_a_step(client: InferenceClient, small_model: Path) -> None:
    opened(client, small_model, replace(SETTINGS, context_tokens=65_536))
    for item in range(6):
        client.submit(request(item, budget=10_000))
    assert client.poll(SECONDS)
    client.cancel()
    found = results(collect(client, 6))
    assert {generation.finish_reason for generation in found.values()} == {FinishReason.CANCELLED}
    client.submit(request(7))
    assert results(collect(client, 1))[7].finish_reason in (FinishReason.BUDGET, FinishReason.STOP)


def test_calling_off_one_item_lets_the_others_end(client: InferenceClient, small_model: Path) -> None:
    opened(client, small_model)
    for item in range(3):
        client.submit(request(item, budget=6_000 if item == 1 else 10))
    client.poll(SECONDS)
    client.cancel([1])
    found = results(collect(client, 3))
    assert {n for n, g in found.items() if g.finish_reason is FinishReason.CANCELLED} == {1}


def test_known_trouble_is_raised_as_its_own_kind(client: InferenceClient, small_model: Path, models: Path) -> None:
    with pytest.raises(ModelFileMissingError):
        client.start([models / "none.gguf"], SETTINGS)
    with pytest.raises(TooLittleMemoryError):
        client.start([small_model], replace(SETTINGS, context_tokens=2_000_000_000))
    with pytest.raises(EngineStoppedError):
        _ = client.info
    with pytest.raises(EngineStoppedError):
        client.submit(request(1))
    assert client.poll() == []
    client.cancel()
    opened(client, small_model)
    with pytest.raises(PolicyTooLongError):
        client.open_prefix(render_prefix("word " * 20_000, Effort.LOW, "2026-11-23"))
    client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60)
    client.submit(replace(request(1), segments=render_suffix("word " * 20_000)))
    (failed,) = collect(client, 1)
    assert isinstance(failed, interface.Failed)
    assert failed.report.kind is ErrorKind.CONTENT_TOO_LONG
    assert len(submit_ahead(client, 2)) == 2


def test_a_killed_engine_raises_and_leaves_no_process(client: InferenceClient, small_model: Path) -> None:
    opened(client, small_model)
    assert client.pid is not None
    process = psutil.Process(client.pid)
    client.kill()
    with pytest.raises(EngineStoppedError, match="on request"):
        client.count_tokens(["x"])
    client.close()
    assert not process.is_running()


def test_a_worker_of_another_version_says_so() -> None:
    child: Child[protocol.Request, protocol.Response] = Child(_work, protocol.Response, name="plumbline-test")
    child.start()
    child.send(protocol.Start(999, (), SETTINGS))
    answer = child.receive(SECONDS)
    assert isinstance(answer, protocol.Refused)
    assert answer.report.kind is ErrorKind.PROTOCOL_MISMATCH
    assert "999" in str(answer.report.message)
    assert child.close(SECONDS) == Ended(0)


def test_a_message_that_can_not_be_read_ends_the_worker_with_last_words() -> None:
    child: Child[Ended, protocol.Response] = Child(_work, protocol.Response, name="plumbline-test")
    child.start()
    child.send(Ended(3))
    assert isinstance(child.receive(SECONDS), protocol.Dying)
    assert child.receive(SECONDS) == Ended(1)
    child.close()


def cancelling_at(stage: Stage, share: float) -> Work:
    """A work that is cancelled once so much of a stage is done."""

    def report(reported: Stage, done: int, total: int) -> None:
        if reported is stage and done >= share * total:
            work.cancel()

    work = Work(report)
    return work


def test_a_cancelled_start_starts_nothing(client: InferenceClient, small_model: Path) -> None:
    work = Work()
    work.cancel()
    with pytest.raises(Cancelled):
        client.start([small_model], SETTINGS, work)
    assert client.pid is None


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_loading_is_cancelled_at_once_and_leaves_no_process(
    client: InferenceClient, small_model: Path, share: float
) -> None:
    with pytest.raises(Cancelled):
        client.start([small_model], SETTINGS, cancelling_at(Stage.LOADING, share))
    assert client.pid is None
    assert len(submit_ahead(opened(client, small_model), 2)) == 2


def test_reading_a_policy_is_cancelled_and_the_model_stays_loaded(client: InferenceClient, small_model: Path) -> None:
    client.start([small_model], replace(SETTINGS, batch_tokens=64))
    process = client.pid
    long = render_prefix("R1: no spam. " * 400, Effort.LOW, "2026-11-23")
    for share in (0.0, 0.3):
        with pytest.raises(Cancelled):
            client.open_prefix(long, reasoning_budget=20, answer_limit=60, work=cancelling_at(Stage.PREFILLING, share))
    client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60)
    assert client.pid == process
    assert len(submit_ahead(client, 2)) == 2


def test_a_cancelling_that_comes_late_neither_stops_nor_kills_the_next_process(
    client: InferenceClient, small_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The policy was read, and the process replaced, after the cancelling thread had begun with the callbacks."""
    timers: list[threading.Timer] = []

    def start(timer: threading.Timer) -> None:
        timers.append(timer)

    monkeypatch.setattr(threading.Timer, "start", start)
    client.start([small_model], SETTINGS)
    work = Work()

    def replace_process() -> None:
        block.__exit__(None, None, None)
        client.restart()

    with work.on_cancel(replace_process):
        block = client._stopped_by(work)
        block.__enter__()
        work.cancel()
    assert timers == []
    client.open_prefix(PREFIX, reasoning_budget=20, answer_limit=60)
    assert len(submit_ahead(client, 2)) == 2


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="stops a process with a signal")
def test_a_process_that_does_not_hear_the_cancellation_is_killed(small_model: Path) -> None:
    client = InferenceClient(seconds_to_stop=0.1)
    client.start([small_model], replace(SETTINGS, batch_tokens=64))
    worker = psutil.Process(client.pid)

    def report(_: Stage, done: int, total: int) -> None:
        worker.suspend()
        work.cancel()

    work = Work(report)
    with pytest.raises(Cancelled):
        client.open_prefix(render_prefix("R1: no spam. " * 400, Effort.LOW, "2026-11-23"), work=work)
    client.close()
    assert not worker.is_running()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="stops a process with a signal")
def test_clearing_kills_what_does_not_stop(small_model: Path) -> None:
    client = InferenceClient(seconds_to_stop=0.1)
    opened(client, small_model)
    client.submit(request(1, budget=4_000))
    worker = psutil.Process(client.pid)
    worker.suspend()
    client.clear()
    assert client.poll() == []
    with pytest.raises(EngineStoppedError):
        client.count_tokens(["x"])
    client.restart()
    assert len(submit_ahead(client, 2)) == 2
    client.close()


def test_clearing_ends_what_is_in_flight_and_the_engine_can_be_used_again(
    client: InferenceClient, small_model: Path
) -> None:
    opened(client, small_model, replace(SETTINGS, context_tokens=65_536))
    for item in range(6):
        client.submit(request(item, budget=10_000))
    process = client.pid
    client.clear()
    assert client.poll() == []
    assert len(submit_ahead(client, 3)) == 3
    assert client.pid == process


def test_mutated_files_load_or_are_refused_with_a_sentence(
    client: InferenceClient, small_model: Path, models: Path, thorough: bool, count: Count
) -> None:
    """Headers with changed bytes: whatever they do to the inference process, here they are a known error."""
    whole, file = small_model.read_bytes(), models / "mutated.gguf"
    keys = whole.index(b"token_embd.weight") + 4_000  # where the list of tensors is
    rng = random.Random(11)
    refused: list[PlumblineError] = []
    files = 10_000 if thorough else 10
    count("mutated files given to llama.cpp", files)
    for _ in range(files):
        data = bytearray(whole)
        for _ in range(rng.randrange(1, 12)):
            data[rng.choice([rng.randrange(600), keys - rng.randrange(4_000)])] = rng.choice(
                [0, 1, 0xFF, rng.randrange(256)]
            )
        file.write_bytes(data)
        try:
            client.start([file], SETTINGS)
        except PlumblineError as error:
            refused.append(error)
    assert refused
    assert all(str(error.title) and str(error.message) for error in refused)
    client.start([small_model], SETTINGS)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux alone limits a process's own memory")
def test_the_process_can_take_no_more_memory_than_its_model_needs(client: InferenceClient, small_model: Path) -> None:
    client.start([small_model], replace(SETTINGS, gpu_layers=0))
    limits = Path(f"/proc/{client.pid}/limits").read_text("ascii")
    (line,) = [line for line in limits.splitlines() if line.startswith("Max data size")]
    assert 4 << 30 < int(line.split()[3]) < 5 << 30


def died_while_loading(client: InferenceClient, load: Callable[[Work], object], number: int) -> EngineDiedError:
    """Kills the process at its first word; a small model may be loaded by then, and it is tried again."""
    for _ in range(50):
        with suppress(ProcessLookupError):
            try:
                load(Work(lambda *_: os.kill(client.pid or 0, number)))
            except EngineDiedError as died:
                return died
    pytest.fail("the model was always loaded before the signal arrived")


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
@pytest.mark.parametrize(("number", "words"), [(9, "memory ran out"), (11, "SIGSEGV")])
def test_a_process_that_ends_while_it_loads_says_what_is_known(
    client: InferenceClient, small_model: Path, number: int, words: str
) -> None:
    """And nothing that is not: the file is suspected by those who know whether it was verified."""
    died = died_while_loading(client, lambda work: client.start([small_model], SETTINGS, work), number)
    assert words in str(died)
    assert small_model.name in str(died)
    assert "damaged" not in str(died)
    assert not any(isinstance(hint, Remedy) for hint in died.hints), "no GPU is in use that could be the cause"
    assert client.pid is None


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_a_replacement_that_dies_while_it_loads_can_be_replaced_as_well(
    client: InferenceClient, small_model: Path
) -> None:
    opened(client, small_model)
    expected = submit_ahead(client, 3)
    psutil.Process(client.pid).kill()
    for _ in range(2):
        died_while_loading(client, client.restart, 9)
    client.restart()
    assert submit_ahead(client, 3) == expected


def abort_inside_llama_cpp(connection: Connection, model: str) -> None:
    """A process that makes llama.cpp abort, by what the engine never does: it accepts a token that the grammar forbids."""
    from plumbline.engine.llama import backend as llama_backend
    from plumbline.engine.llama import loading as llama_loading

    held = llama_backend.on_abort(lambda message: connection.send_bytes(message.encode()))
    backend = llama_loading.load([Path(model)], SETTINGS, llama_backend.StopFlag())
    backend.grammar('root ::= "a"').accept(backend.vocabulary.ids[Control.RETURN])
    del held


@pytest.mark.skipif(sys.platform == "win32", reason="there an abort has no signal")
def test_an_abort_inside_llama_cpp_leaves_last_words(small_model: Path) -> None:
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=abort_inside_llama_cpp, args=(theirs, str(small_model))
    )
    process.start()
    theirs.close()
    assert ours.poll(SECONDS)
    assert b"llama-grammar" in ours.recv_bytes()
    process.join(SECONDS)
    assert process.exitcode == -signal.SIGABRT
    ours.close()


PARENT = """
import os, sys
sys.path[:0] = {path!r}
from pathlib import Path
from plumbline.engine.process.client import InferenceClient
from plumbline.engine.interface import EngineSettings
if __name__ == "__main__":
    client = InferenceClient()
    client.start([Path({model!r})], EngineSettings(sequences=1, threads=1))
    print(client.pid, flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_the_worker_ends_with_its_parent(small_model: Path, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT.format(path=[p for p in sys.path if p], model=str(small_model)))
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        worker = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
        parent.wait()
        gone, alive = psutil.wait_procs([worker], timeout=SECONDS)
    assert (len(gone), alive) == (1, [])


def test_nothing_is_printed(small_model: Path, tmp_path: Path) -> None:
    script = tmp_path / "quiet.py"
    script.write_text(PARENT.format(path=[p for p in sys.path if p], model=str(small_model)))
    done = subprocess.run(
        [sys.executable, str(script)], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert done.stdout.strip().isdigit()
