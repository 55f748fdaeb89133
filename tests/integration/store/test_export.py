"""Export: everything that explains a verdict, in constant memory."""

from __future__ import annotations

import json
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.content import Answered, Context
from plumbline.domain.verdict import Decision, Review
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import queue
from plumbline.store.repositories import verdicts as verdict_rows
from support import histories

FEW, MANY = 500, 3_000
PROMISED = 50_000
NOW = "2026-11-23T10:00:00.000Z"


def record_many(history: History, count: int) -> int:
    """A run with many verdicts, stored in large transactions to be quick."""
    run = history.runs.create(histories.spec())
    for first in range(0, count, 500):
        items = [histories.item(f"text {number}", number) for number in range(first, first + 500)]
        with history._database.write() as connection:
            queue.add(connection, NOW, run, first, items)
            for number in range(first, first + 500):
                verdict_rows.record(connection, NOW, run, number, histories.verdict())
    return run


def peak_of_export(history: History, run: int) -> tuple[int, int]:
    tracemalloc.start()
    count = sum(1 for _ in history.export.run(run))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return count, peak


def test_memory_does_not_grow_with_the_export(path: Path, thorough: bool) -> None:
    with History.open(path) as history:
        few = record_many(history, FEW)
        many = record_many(history, PROMISED if thorough else MANY)
        peak_of_export(history, few)  # what is made once stays out of the comparison
        few_count, few_peak = peak_of_export(history, few)
        many_count, many_peak = peak_of_export(history, many)
    assert (few_count, many_count) == (FEW, PROMISED if thorough else MANY)
    assert many_peak < 1.2 * few_peak + 100_000
    assert many_peak < 8_000_000


def test_a_row_holds_what_explains_the_verdict(path: Path) -> None:
    with History.open(path) as history:
        model = replace(histories.model(), practice=False)
        run = history.runs.create(histories.spec(model=model, engine_config=histories.ENGINE_CONFIG))
        history.runs.add_items(run, 0, [histories.item("text"), histories.item("waiting"), histories.item("text")])
        item = history.runs.record(run, 0, histories.full_verdict()).item_id
        history.runs.record_duplicate(run, 2, item)
        history.reviews.add(item, Review(Decision.ALLOWED, "SP0", "a quotation", "Ada"))
        first, second = history.export.run(run)
        assert history.export.one(run, 2) == second
        with pytest.raises(NotInHistoryError):
            history.export.one(run, 1)  # it waits for its verdict
        assert not {"position", "id"} & first.keys()  # one number names an item
    verdict = histories.full_verdict()
    expected = {
        "run": run,
        "item": 1,
        "origin": "posts.csv · row 0",
        "sha256": histories.item("text").sha256,
        "text": "text",
        "decision": "escalate",
        "labels": ["SP4", "SP2"],
        "rule_ids": ["R4", "R2", "R9"],
        "unknown_rule_ids": ["R9"],
        "rationale": verdict.reading.rationale,
        "probability": verdict.probability.value,
        "finish_reason": "budget",
        "reasoning": verdict.reasoning,
        "raw": verdict.raw,
        "same_as": None,
        "policy": "spam",
        "policy_sha256": histories.policy().sha256,
        "model": "stand-in",
        "model_sha256": "a" * 64,
        "effort": "low",
        "date": "2026-11-23",
        "temperature": 0.7,
        "seed": 7,
        "app_version": "0.1.0",
    }
    assert {name: first[name] for name in expected} == expected
    assert first["reviews"][0]["note"] == "a quotation"  # type: ignore[index]
    assert (second["item"], second["same_as"], second["reviews"]) == (3, 1, [])
    assert second["raw"] == verdict.raw
    assert json.loads(json.dumps(first)) == first


def test_what_stands_around_an_item_is_kept_and_exported(path: Path) -> None:
    context = Context("general", "plans", "A title", Answered("m1", "Ada", "the question"))
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [replace(histories.item("text"), context=context), histories.item("alone")])
        item = history.runs.record(run, 0, histories.full_verdict()).item_id
        alone = history.runs.record(run, 1, histories.full_verdict()).item_id
        first, second = history.export.run(run)
        assert history.items.get(item).content.context == context
        assert not history.items.get(alone).content.context
    names = ("channel", "thread", "title", "reply_to", "reply_to_author", "reply_to_text")
    assert [first[name] for name in names] == ["general", "plans", "A title", "m1", "Ada", "the question"]
    assert [second[name] for name in names] == [""] * 6


def test_all_runs_oldest_first(path: Path) -> None:
    with History.open(path) as history:
        runs = [histories.fill(history, 3) for _ in range(2)]
        assert [row["run"] for row in history.export.run()] == [runs[0]] * 4 + [runs[1]] * 4
        with pytest.raises(NotInHistoryError):
            list(history.export.run(99))


def test_what_is_recorded_while_an_export_runs_does_no_harm(path: Path) -> None:
    with History.open(path) as history:
        run = record_many(history, 1000)
        rows = history.export.run(run)
        first = next(rows)
        history.runs.add_items(run, 1000, [histories.item("late")])
        history.runs.record(run, 1000, histories.verdict())
        assert [first["item"], *(row["item"] for row in rows)] == list(range(1, 1002))
