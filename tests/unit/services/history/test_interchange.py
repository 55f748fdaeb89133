"""What Coop, Osprey and Label Studio take in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from plumbline.domain.verdict import Decision, Review
from plumbline.services.history.export import FileForm, verdict_lines, write_verdicts
from plumbline.store.history import History
from support import histories


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        run = opened.runs.create(histories.spec())
        opened.runs.add_items(run, 0, [histories.item("cheap “watches”\u202e"), histories.item("a question")], [], 0)
        opened.runs.record(run, 0, histories.verdict(Decision.VIOLATES, "It sells.", reasoning="thought"))
        opened.runs.record(run, 1, histories.verdict(Decision.ALLOWED))
        yield opened


def lines(history: History, form: FileForm, *, reasoning: bool = False, item_type: str = "plumbline") -> list[str]:
    return list(verdict_lines(history.export.run(), form, reasoning=reasoning, item_type=item_type))


def test_coop_gets_bodies_of_requests_with_flat_fields(history: History) -> None:
    (line,) = lines(history, FileForm.COOP, item_type="type-7")
    first, second = json.loads(line)["items"]
    assert (first["id"], second["id"], first["typeId"]) == ("plumbline-1-1", "plumbline-1-2", "type-7")
    assert set(first) == {"id", "typeId", "data"}
    assert (first["data"]["text"], first["data"]["decision"]) == ("cheap “watches”\u202e", "violates")
    assert "\u202e" not in line  # it could disturb a terminal
    assert "reasoning" not in first["data"]
    for value in first["data"].values():
        assert isinstance(value, str | int | float | bool) or all(isinstance(one, str) for one in value)
        assert value not in (None, "", [])


def test_coop_gets_a_hundred_items_a_request(tmp_path: Path) -> None:
    with History.open(tmp_path / "many.db") as history:
        histories.fill(history, 250)
        count = history.runs.get(1).counts.done
        bodies = [json.loads(line)["items"] for line in lines(history, FileForm.COOP)]
    sizes = [len(items) for items in bodies]
    assert sum(sizes) >= count
    assert sizes[:-1] == [100] * (len(sizes) - 1)
    assert len({item["id"] for items in bodies for item in items}) == sum(sizes)


def test_osprey_can_read_each_message(history: History) -> None:
    ids = set()
    for line in lines(history, FileForm.OSPREY, reasoning=True):
        message = json.loads(line)
        assert datetime.fromisoformat(message["send_time"]).tzinfo == UTC
        assert message["send_time"].endswith("Z")
        action = message["data"]
        assert 0 <= int(action["action_id"]) < 2**53
        assert action["action_name"] == "plumbline_verdict"
        ids.add(action["action_id"])
    assert len(ids) == 2
    assert json.loads(lines(history, FileForm.OSPREY, reasoning=True)[0])["data"]["data"]["reasoning"] == "thought"
    assert lines(history, FileForm.OSPREY) == lines(history, FileForm.OSPREY)


def test_label_studio_gets_tasks_with_a_prediction_and_a_persons_decision(history: History, tmp_path: Path) -> None:
    item = history.items.page(1)[0].item_id
    history.reviews.add(item, Review(Decision.ALLOWED))
    target = tmp_path / "tasks.json"
    assert list(write_verdicts(target, history.export.run(), FileForm.LABEL_STUDIO, reasoning=False)) == [2]
    first, second = json.loads(target.read_text())
    assert first["data"]["text"] == "cheap “watches”\u202e"
    (prediction,) = first["predictions"]
    (choice,) = prediction["result"]
    assert (choice["from_name"], choice["to_name"], choice["type"]) == ("decision", "text", "choices")
    assert choice["value"] == {"choices": ["violates"]}
    assert prediction["model_version"].startswith("stand-in · spam ")
    (annotation,) = first["annotations"]
    assert annotation["result"][0]["value"] == {"choices": ["allowed"]}
    assert "annotations" not in second
    ids = [one["id"] for task in (first, second) for one in _results(task)]
    assert len(set(ids)) == len(ids) == 3


def _results(task: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for kind in ("predictions", "annotations"):
        for one in task.get(kind, []):
            yield from one["result"]


def test_nothing_at_all_is_an_empty_list() -> None:
    assert json.loads("\n".join(verdict_lines([], FileForm.LABEL_STUDIO, reasoning=False))) == []
    assert list(verdict_lines([], FileForm.COOP, reasoning=False)) == []


def test_files_say_in_their_names_what_they_are() -> None:
    assert [form.ending for form in FileForm] == ["csv", "jsonl", "coop.jsonl", "osprey.jsonl", "labelstudio.json"]
