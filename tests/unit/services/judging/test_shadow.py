"""A second version of a policy on a share of real items: compared, kept apart, and without a say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.bootstrap import Application
from plumbline.domain.run import Effort, RunEnded, RunState, ShadowJudged
from plumbline.domain.verdict import Decision
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.intake.options import IntakeOptions, Split
from plumbline.services.history.shadow_words import shadow_words
from plumbline.services.judging.checking import CheckRequest, Shadowing
from plumbline.services.judging.choices import Choices
from plumbline.services.judging.practice import OutsidePracticeError
from plumbline.services.models.engine_host import EngineHost
from plumbline.store.results.search import SearchFilters
from plumbline.system.paths import AppPaths

SAMPLE = Path(__file__).parents[4] / "resources" / "practice-model" / "samples" / "flea-market"
ALLOWED = '{"violation": 0, "policy_category": null, "rule_ids": [], "confidence": "high", "rationale": ""}'
BROKEN = '{"violation": 1, "policy_category": "R1", "rule_ids": ["R1"], "confidence": "high", "rationale": ""}'
COUNT = 40


class Engines:
    """The engine; the second version, which says "dice", minds every text with a 7."""

    def __init__(self) -> None:
        self.made: list[ScriptedEngine] = []

    def __call__(self) -> ScriptedEngine:
        self.made.append(ScriptedEngine(self.answer, context_tokens=12_000))
        return self.made[-1]

    def answer(self, content: str, _: GenerationRequest) -> ScriptedReply:
        second = "dice night" in self.made[-1].prefix
        broken = content.endswith("0") or (second and "7" in content)
        return ScriptedReply(BROKEN if broken else ALLOWED, probability=0.999, decision_option=str(int(broken)))


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    with Application(AppPaths(*(tmp_path / name for name in ("data", "config", "models", "logs")))) as made:
        made.__dict__["engine_host"] = EngineHost(Engines())
        yield made


@pytest.fixture
def second(tmp_path: Path) -> Path:
    folder = tmp_path / "second"
    folder.mkdir()
    for file in ("policy.md", "policy.toml"):
        text = (SAMPLE / file).read_text("utf-8")
        (folder / file).write_text(text.replace("poker night", "dice night"), "utf-8")
    return folder


def request(second: Path, share: float, effort: Effort | None = None) -> CheckRequest:
    texts = "\n".join(f"post {number}" for number in range(COUNT))
    return CheckRequest(
        SAMPLE,
        "practice",
        texts,
        IntakeOptions(split=Split.LINE),
        Choices(effort=effort),
        "2026-11-30",
        shadow=Shadowing(second, share),
    )


def judged(app: Application, wanted: CheckRequest) -> int:
    events = list(app.checks().start(wanted, lambda _: None))
    ends = [event for event in events if isinstance(event, RunEnded)]
    assert [end.state for end in ends] == [RunState.FINISHED]
    return ends[0].run


def test_it_is_compared_item_by_item(app: Application, second: Path) -> None:
    run = judged(app, request(second, 1.0))
    (shadow,) = app.runs().shadows(run)
    assert (shadow.items, shadow.compared, shadow.state) == (COUNT, COUNT, RunState.FINISHED)
    assert [(one.position, one.decision, one.shadow) for one in shadow.differing] == [
        (number, Decision.ALLOWED, Decision.VIOLATES) for number in (7, 17, 27, 37)
    ]
    assert "on 40 of 40 items: 36 the same, 4 different. It doesn't affect the result." in str(
        shadow_words(shadow, COUNT)
    )
    spec, own = app.history().runs.spec(shadow.run), app.history().runs.spec(run)
    assert spec.shadow_of == run
    assert (spec.model, spec.effort, spec.date, spec.sampling) == (own.model, own.effort, own.date, own.sampling)
    assert app.history().audit.check().sound


def test_it_has_no_say_in_counts_lists_searches_and_exports(app: Application, second: Path) -> None:
    run = judged(app, request(second, 1.0))
    history = app.history()
    (shadow,) = app.runs().shadows(run)
    assert history.runs.counts(run).violates == 4
    assert [record.id for record in app.runs().runs()] == [run]
    assert {hit.item.run for hit in history.search.find("post", limit=200).hits} == {run}
    assert {hit.item.run for hit in history.search.find("", SearchFilters(decision=Decision.VIOLATES)).hits} == {run}
    assert len(list(history.export.run())) == COUNT
    assert {row["run"] for row in history.export.found("", SearchFilters())} == {run}
    assert {row["shadow_of"] for row in history.export.run(shadow.run)} == {run}


@pytest.mark.parametrize("name", ["practice", "another.gguf"])
def test_the_practice_model_is_kept_to_what_it_can_follow(
    app: Application, second: Path, tmp_path: Path, name: str
) -> None:
    (second / "policy.md").write_text("1. Be kind.\n2. No ads.\n", "utf-8")
    (second / "policy.toml").unlink()
    copy = tmp_path / "another.gguf"
    copy.write_bytes((SAMPLE.parents[1] / "practice-model.gguf").read_bytes())
    wanted = replace(request(second, 1.0), model=str(copy) if name != "practice" else name)
    with pytest.raises(OutsidePracticeError, match="can't follow this policy"):
        list(app.checks().start(wanted, lambda _: None))
    assert app.history().runs.newest() == []
    judged(app, replace(wanted, practice_anyway=True))
    assert app.history().runs.get(1).practice


def test_a_share_is_drawn_by_the_texts(app: Application, second: Path) -> None:
    first = judged(app, request(second, 0.3))
    again = judged(app, request(second, 0.3))
    shadows = [app.runs().shadows(run)[0] for run in (first, again)]
    texts = [[row["text"] for row in app.history().export.run(shadow.run)] for shadow in shadows]
    assert texts[0] == texts[1]
    assert 4 <= len(texts[0]) <= 20


def test_one_that_was_stopped_goes_on_with_its_run(app: Application, second: Path) -> None:
    events = app.checks().start(request(second, 1.0), lambda _: None)
    run = next(event.run for event in events if isinstance(event, ShadowJudged) and event.done == 5)
    events.close()
    (shadow,) = app.runs().shadows(run)
    assert (shadow.state, shadow.compared) == (RunState.PAUSED, 5)
    assert app.runs().run(run).state is RunState.FINISHED
    list(app.checks().resume(shadow.run, lambda _: None))
    assert app.runs().shadows(run)[0].compared == COUNT


def test_a_run_that_was_stopped_has_its_shadow_judged_when_it_is_resumed(app: Application, second: Path) -> None:
    events = app.checks().start(request(second, 1.0), lambda _: None)
    run = next(event.run for event in events if type(event).__name__ == "Recorded")
    events.close()
    assert app.runs().shadows(run)[0].compared == 0
    list(app.checks().resume(run, lambda _: None))
    assert app.runs().shadows(run)[0].compared == COUNT


def test_it_adapts_its_effort_as_its_run_does(app: Application, second: Path) -> None:
    run = judged(app, request(second, 1.0, Effort.AUTO))
    spec = app.history().runs.spec(app.runs().shadows(run)[0].run)
    assert spec.effort is Effort.AUTO
    assert spec.bounds is not None


def test_it_is_deleted_with_its_run(app: Application, second: Path) -> None:
    run = judged(app, request(second, 1.0))
    plan = app.deletions().of_runs([run])
    assert plan.items == 2 * COUNT
    list(app.deletions().remove(plan))
    assert app.history().search.find("post").hits == ()
    with app.history()._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM runs").scalar_one() == 0
    assert app.history().audit.check().sound


def test_without_a_shadow_there_is_none(app: Application, second: Path) -> None:
    assert app.runs().shadows(judged(app, replace(request(second, 1.0), shadow=None))) == []
