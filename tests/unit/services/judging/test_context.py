"""Context through a whole check: what the model saw, what is kept of it, and when two texts are the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.errors import InputError
from plumbline.domain.harmony import Text, context_text
from plumbline.engine.interface import EngineSettings, GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.judging.classify import Classifier
from plumbline.store.history import History
from support import histories

SHOWN = (("Title", "Lost cat"), ("Answered", "Whose is it?"))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


def judged(history: History, *items: ContentItem, context_tokens: int = 8_000) -> list[GenerationRequest]:
    """The requests that the engine got."""
    seen: list[GenerationRequest] = []

    def answer(_: str, request: GenerationRequest) -> ScriptedReply:
        seen.append(request)
        return ScriptedReply("SP0")

    engine = ScriptedEngine(answer, context_tokens=context_tokens)
    engine.start([], EngineSettings())
    list(Classifier(history.runs, engine).start(histories.spec(), items))
    return seen


def item(text: str, *shown: tuple[str, str]) -> ContentItem:
    return ContentItem(text, Origin("posts.csv"), shown=shown)


def test_the_model_sees_the_context_and_the_history_keeps_it(history: History) -> None:
    (request,) = judged(history, item("She is back.", *SHOWN))
    texts = [segment.text for segment in request.segments if isinstance(segment, Text)]
    assert texts == [context_text(SHOWN), "user", "She is back.", "assistant"]
    (found,) = history.items.page(1)
    assert history.items.get(found.item_id).content.shown == SHOWN
    (row,) = history.export.run(1)
    assert row["shown"] == [{"name": name, "value": value} for name, value in SHOWN]
    assert history.audit.check().sound


def test_what_was_shown_is_covered_by_the_chain(history: History) -> None:
    judged(history, item("She is back.", *SHOWN))
    with history._database.write() as connection:
        connection.exec_driver_sql("UPDATE items SET shown = NULL")
    assert not history.audit.check().sound


def test_the_same_text_with_another_context_is_another_question(history: History) -> None:
    requests = judged(history, item("Yes", ("Answered", "A?")), item("Yes", ("Answered", "B?")), item("Yes"))
    assert len(requests) == 3
    judged(history, item("Yes", ("Answered", "A?")), item("Yes", ("Answered", "A?")))
    assert [row["same_as"] for row in history.export.run(2)] == [None, 1]


def test_a_verdict_is_reused_where_the_context_is_the_same(history: History) -> None:
    judged(history, item("Yes", ("Answered", "A?")), item("No"))
    engine_config = history.runs.spec(1).engine_config
    assert engine_config is not None
    run = history.runs.create(replace(histories.spec(), engine_config=engine_config))
    history.runs.add_items(run, 0, [item("Yes", ("Answered", "A?")), item("No", ("Answered", "A?"))])
    assert [found.position for found in history.reuse.find(run, engine_config)] == [0]


def test_a_text_is_split_so_that_its_context_fits_with_each_part(history: History) -> None:
    long = " ".join(f"word{number}" for number in range(300))
    alone = judged(history, item(long), context_tokens=1000)
    beside = judged(history, item(long, ("Note", "context " * 100)), context_tokens=1000)
    assert len(beside) > len(alone)
    assert all("context" in request.segments[0].text for request in beside if isinstance(request.segments[0], Text))


def test_a_context_that_leaves_no_space_is_said(history: History) -> None:
    with pytest.raises(InputError, match="The context is too long"):
        judged(history, item("Yes", ("Note", "context " * 400)), context_tokens=900)
