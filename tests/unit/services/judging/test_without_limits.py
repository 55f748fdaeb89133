"""Items that reached a limit: counted, judged again without it in a run of their own, and the record says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.bootstrap import Application
from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.run import Recorded, RunEnded, RunState
from plumbline.domain.verdict import Decision, FinishReason
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.intake.options import IntakeOptions, Split
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.services.models.engine_host import EngineHost
from plumbline.system.paths import AppPaths

SAMPLE = Path(__file__).parents[4] / "resources" / "practice-model" / "samples" / "flea-market"
ALLOWED = '{"violation": 0, "policy_category": null, "rule_ids": [], "confidence": "high", "rationale": ""}'
BROKEN = '{"violation": 1, "policy_category": "R1", "rule_ids": ["R1"], "confidence": "high", "rationale": ""}'


def thinks_long(content: str, request: GenerationRequest) -> ScriptedReply:
    """Of a text with "long" it needs 100 tokens of reasoning to see that it violates; "wordy" needs 600 for its answer."""
    if "long" in content and request.reasoning_budget < 100:
        return ScriptedReply(ALLOWED, "so " * request.reasoning_budget, FinishReason.BUDGET, 0.6, "0")
    if "wordy" in content and request.answer_limit < 600:
        return ScriptedReply(BROKEN[:40], "so", FinishReason.LENGTH)
    option = "1" if "long" in content or "wordy" in content else "0"
    return ScriptedReply(BROKEN if option == "1" else ALLOWED, "so", FinishReason.STOP, 0.9, option)


@pytest.fixture
def app(tmp_path: Path):  # type: ignore[no-untyped-def]
    with Application(AppPaths(*(tmp_path / name for name in ("data", "config", "models", "logs")))) as made:
        made.__dict__["engine_host"] = EngineHost(lambda: ScriptedEngine(thinks_long, context_tokens=12_000))
        yield made


def judged(app: Application, *texts: str, budget: int = 50) -> int:
    """A check of lines; the number of its run."""
    request = CheckRequest(
        SAMPLE,
        "practice",
        "\n\n".join(texts),
        IntakeOptions(split=Split.PARAGRAPH),
        Choices(reasoning_budget=budget),
        "2026-11-29",
    )
    *_, ended = app.checks().start(request, lambda _: None)
    assert isinstance(ended, RunEnded)
    return ended.run


def without_limits(app: Application, run: int) -> int:
    events = list(app.checks().without_limits(run, lambda _: None))
    assert isinstance(events[-1], RunEnded)
    assert events[-1].state is RunState.FINISHED
    return events[-1].run


def test_items_that_reached_a_limit_are_counted(app: Application) -> None:
    run = judged(app, "a long one", "a short one", "a wordy one", "another long one")
    assert str(app.runs().limits(run)) == (
        "3 items reached a limit: 2 that of 50 tokens of reasoning, 1 that of 512 tokens of an answer."
    )
    quiet = judged(app, "a short one")
    assert app.runs().limits(quiet) is None


def test_they_are_judged_again_in_a_run_of_their_own(app: Application) -> None:
    run = judged(app, "a long one", "a short one", "a wordy one")
    before = list(app.history().export.run(run))
    made = without_limits(app, run)
    again = list(app.history().export.run(made))
    assert [(row["text"], row["decision"]) for row in again] == [
        ("a long one", "violates"),
        ("a wordy one", "violates"),
    ]
    assert [row["origin"] for row in again] == [before[0]["origin"], before[2]["origin"]]
    assert list(app.history().export.run(run)) == before
    spec, first = app.history().runs.spec(made), app.history().runs.spec(run)
    assert spec.repeats == run
    assert spec.policy == first.policy
    assert spec.reasoning_budget > 1_000
    assert spec.answer_limit > 512
    assert app.history().audit.check().sound


def test_the_first_record_names_the_later_one_and_the_offer_ends(app: Application) -> None:
    run = judged(app, "a long one", "a short one")
    made = without_limits(app, run)
    record = app.runs().item_at(run, 0)
    assert record.verdict is not None
    assert record.verdict.decision is Decision.ALLOWED
    assert record.again is not None
    assert (record.again.run, record.again.position, record.again.decision) == (made, 0, Decision.VIOLATES)
    assert app.runs().item_at(run, 1).again is None
    assert app.runs().limits(run) is None
    assert str(app.runs().repeats(made)) == (
        f"These items of run {run} had reached a limit. They were judged again without it."
    )
    with pytest.raises(InputError, match="No item reached"):
        without_limits(app, run)


def test_a_stop_is_resumed_like_any_run(app: Application) -> None:
    run = judged(app, "a long one", "another long one", "a third long one")
    events = app.checks().without_limits(run, lambda _: None)
    made = next(event.run for event in events if isinstance(event, Recorded))
    events.close()
    assert app.history().runs.get(made).state is RunState.PAUSED
    assert app.runs().limits(run) is not None
    list(app.checks().resume(made, lambda _: None))
    assert app.history().runs.counts(made).violates == 3
    assert app.runs().limits(run) is None


def test_texts_that_come_twice_are_judged_once_again(app: Application) -> None:
    run = judged(app, "a long one", "a long one")
    made = without_limits(app, run)
    assert [row["same_as"] for row in app.history().export.run(made)] == [None, 1]
    assert app.runs().limits(run) is None


def test_where_there_is_no_more_room_it_is_said(app: Application) -> None:
    run = judged(app, "a long one")
    app.engine_host.close()
    app.__dict__["engine_host"] = EngineHost(lambda: ScriptedEngine(thinks_long, context_tokens=700))
    with pytest.raises(MachineError, match="no room"):
        without_limits(app, run)
