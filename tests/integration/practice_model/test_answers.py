"""The shipped practice model, in the product's engine, on the sample policies: what a newcomer sees first is right."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Reading
from plumbline.engine import interface
from plumbline.engine.process.client import InferenceClient
from plumbline.services.policies.files import load_policy
from plumbline.services.policies.samples import sample_folders

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "practice-model"
DATE = "2026-11-23"


@pytest.fixture(scope="module")
def engine() -> Iterator[InferenceClient]:
    client = InferenceClient()
    client.start(
        [FOLDER / "practice-model.gguf"], interface.EngineSettings(sequences=1, context_tokens=4096, threads=1)
    )
    yield client
    client.close()


def sample(name: str) -> tuple[str, OutputContract, list[dict[str, str]]]:
    folder = FOLDER / "samples" / name
    policy = load_policy(folder)
    with (folder / "examples.csv").open(newline="") as file:
        return policy.text, policy.contract, list(csv.DictReader(file))


def verdicts(
    engine: InferenceClient, policy: str, contract: OutputContract, texts: list[str], effort: Effort
) -> list[tuple[Reading, str]]:
    """The reading of each text's answer, and its reasoning."""
    engine.open_prefix(render_prefix(policy, effort, DATE))
    for number, text in enumerate(texts):
        engine.submit(interface.GenerationRequest(number, render_suffix(text), contract.form()))
    done: dict[int, interface.Generation] = {}
    while len(done) < len(texts):
        for event in engine.poll(300.0):
            assert not isinstance(event, interface.Failed | interface.WorkerDied), event
            if isinstance(event, interface.Completed):
                done[event.id] = event.generation
    replies = [done[number].reply for number in range(len(texts))]
    return [(contract.read(reply.final.text if reply.final else ""), reply.reasoning) for reply in replies]


@pytest.mark.parametrize("effort", Effort.AUTO.steps)
@pytest.mark.parametrize("name", [folder.name for folder in sample_folders()])
def test_every_sample_is_answered_as_its_example_says(engine: InferenceClient, name: str, effort: Effort) -> None:
    policy, contract, rows = sample(name)
    for row, (reading, reasoning) in zip(
        rows, verdicts(engine, policy, contract, [row["text"] for row in rows], effort), strict=True
    ):
        assert reading.decision.value == row["expected"], (row, reasoning)
        assert list(reading.labels)[:1] == ([row["rule"]] if row["rule"] else list(reading.labels)[:1]), row
        assert "Result: " in reasoning


@pytest.mark.parametrize("effort", Effort.AUTO.steps)
def test_a_rationale_is_a_sentence_about_the_rule_that_decided(engine: InferenceClient, effort: Effort) -> None:
    policy, contract, rows = sample("flea-market")
    for row, (reading, _) in zip(
        rows, verdicts(engine, policy, contract, [row["text"] for row in rows], effort), strict=True
    ):
        broken = f"The content uses a term listed in {row['rule']}."
        assert reading.rationale == (broken if row["rule"] else "The content breaks no rule."), row
        assert list(reading.rule_ids) == ([row["rule"]] if row["rule"] else [])


def test_a_word_added_to_a_rule_flips_the_verdict(engine: InferenceClient) -> None:
    policy, contract, _ = sample("flea-market")
    text = "I sold the bicycle to my teacher last week."
    edited = policy.replace("liar, clown", "liar, bicycle, clown")
    [(before, _)] = verdicts(engine, policy, contract, [text], Effort.LOW)
    [(after, reasoning)] = verdicts(engine, edited, contract, [text], Effort.LOW)
    assert before.decision.value == "allowed"
    assert after.decision.value == "violates"
    assert list(after.labels) == ["R2"]
    assert "bicycle found" in reasoning


@pytest.mark.parametrize("text", ["", "Guten Morgen, wie geht es?", "for (int i = 0; i < 9; i++) {}", "猫 " * 60])
def test_text_from_outside_its_world_still_gets_an_answer(engine: InferenceClient, text: str) -> None:
    policy, contract, _ = sample("flea-market")
    [(reading, _)] = verdicts(engine, policy, contract, [text], Effort.MEDIUM)
    assert reading.decision.value == "allowed"
