"""On the real llama.cpp: a check that lets requests in gives the same verdicts as one that is left alone, to the last bit."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.bootstrap import Application
from plumbline.domain.run import Effort, Recorded, RunStarted
from plumbline.intake import IntakeOptions
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.requests import Answered, Asked, Told
from plumbline.system.paths import AppPaths
from support.random_model import write_model

POLICY = "# Market\n\nAnswer with 1 if the message violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"
ITEMS = 24


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Application]:
    home = tmp_path / "home"
    paths = AppPaths(home / "data", home / "config", home / "models", home / "logs")
    with Application(paths) as made:
        made.settings.set("engine.threads", "1")
        made.settings.set("reasoning.budget", "16")
        made.settings.set("model", str(write_model(tmp_path / "random.gguf")[0]))
        yield made


def check(core: Application, folder: Path, ask_at: tuple[int, ...] = ()) -> tuple[list[dict[str, object]], int]:
    """The rows of a run, and how often it was taken up; after so many items a request is made and waits for the model."""
    choices = Choices(parallel=1, effort=Effort.LOW)  # with more, what is judged beside an item moves its last bits
    file = str(folder / "a.jsonl")
    request = CheckRequest(folder / "policy.md", None, (file,), IntakeOptions(), choices, "2026-11-30")
    answered = threading.Semaphore(0)
    told: list[Told] = []

    def tell(one: Told) -> None:
        told.append(one)
        if isinstance(one, Answered):
            answered.release()

    done = starts = run = 0
    for event in core.checks().start(request, lambda _: None):
        run = event.run
        starts += isinstance(event, RunStarted)
        if isinstance(event, Recorded):
            done += 1
            if done in ask_at:
                core.requests.submit(Asked(core.library().chosen("hate", ""), f"text {done}", "key"), tell)
                while not core.engine_host.requests_wait:
                    threading.Event().wait(0.01)
    for _ in ask_at:
        assert answered.acquire(timeout=120), told
    return list(core.history().export.run(run)), starts


def test_the_verdicts_of_a_check_do_not_depend_on_requests_between(core: Application, tmp_path: Path) -> None:
    (tmp_path / "policy.md").write_text(POLICY)
    texts = [f"Message {number}: " + "selling a bike, " * (number % 5) + "see you." for number in range(ITEMS)]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    core.settings.set("api.when_busy", "between")
    alone, once = check(core, tmp_path)
    between, starts = check(core, tmp_path, (3, 11, 12))
    assert (once, starts) == (1, 4)
    keys = ("item", "sha256", "decision", "reason", "raw", "reasoning", "probability", "decision_mass")
    assert [[row[key] for key in keys] for row in between] == [[row[key] for key in keys] for row in alone]
    assert len({str(row["reasoning"]) for row in alone}) > 1
