"""Runs, items and verdicts for tests of the history, made short."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

from plumbline.domain.adaptive import Doubt
from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.content import ContentItem, Origin, Skip, SkipReason
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.evaluation import EvaluationDetails, GoldenRef, NewColumn, Part
from plumbline.domain.golden import Expectation, GoldenItem, Half
from plumbline.domain.joint.contract import join
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.review_queue import Entry, GoldenShare, QueueRules, Why
from plumbline.domain.run import CAUTIOUS, Effort, EngineConfig, ModelIdentity, RunSpec, Sampling
from plumbline.domain.verdict import (
    Decision,
    DecisionProbability,
    FinishReason,
    PartVerdict,
    Reading,
    Review,
    UndeterminedReason,
    Usage,
    Verdict,
)
from plumbline.store.history import History
from plumbline.store.results.cases import Case, TimeStamp
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import SearchField, SearchFilters

CANARIES = ("contentcanary", "rationalecanary", "reasoningcanary", "rawcanary", "notecanary", "policycanary")

CONTRACT = OutputContract(
    ContractKind.LABEL,
    (
        Label("SP0", Decision.ALLOWED, 0, "Nothing unwanted"),
        Label("SP2", Decision.VIOLATES, 1, "Bulk promotion"),
        Label("SP4", Decision.ESCALATE, 3, "Fraud"),
    ),
)

ENGINE_CONFIG = EngineConfig(
    sequences=8,
    context_tokens=8192,
    batch_tokens=512,
    prefill_tokens=128,
    threads=2,
    gpu_layers=0,
    experts_on_cpu=False,
    device="CPU",
    engine="scripted 1",
)


def policy(name: str = "spam", text: str = "No bulk promotion.", **changes: object) -> PolicyVersion:
    made = PolicyVersion(name, f"Policy {name}", text.encode(), CONTRACT, "en", "What it is for.")
    return replace(made, **changes)  # type: ignore[arg-type]


def model(name: str = "stand-in", digit: str = "a") -> ModelIdentity:
    return ModelIdentity(name, digit * 64, (f"{name}.gguf",), practice=True)


def spec(**changes: object) -> RunSpec:
    made = RunSpec(
        policy=policy(),
        model=model(),
        effort=Effort.LOW,
        date="2026-11-23",
        sampling=Sampling(0.7, 0.95, 7),
        reasoning_budget=512,
        answer_limit=64,
        state_format=True,
        app_version="0.1.0",
        sources=("posts",),
        intake_options='{"unit":"row"}',
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def item(text: str, number: int = 0, source: str = "posts.csv") -> ContentItem:
    origin = Origin(source, place(PlaceKind.ROW, number), f"id-{number}", "an author", "2026-11-01T10:00")
    return ContentItem(text, origin, "utf-8", (Message("Line endings were kept."),))


def skip(name: str = "photo.png") -> Skip:
    return Skip(Origin(name), SkipReason.BINARY, Message("It holds no text."))


def verdict(decision: Decision = Decision.ALLOWED, rationale: str = "", **changes: object) -> Verdict:
    labels = {Decision.VIOLATES: ("SP2",), Decision.ESCALATE: ("SP4", "SP2"), Decision.ALLOWED: ("SP0",)}
    undetermined = decision is Decision.UNDETERMINED
    reading = Reading(
        decision,
        UndeterminedReason.UNREADABLE if undetermined else None,
        labels=labels.get(decision, ()),
        rationale=rationale,
    )
    made = Verdict(
        reading,
        raw="?" if undetermined else labels[decision][0],
        probability=None if undetermined else DecisionProbability(0.75),
    )
    return changed(made, **changes)


def changed(verdict: Verdict, **changes: Any) -> Verdict:
    """A verdict with other fields, those of its reading and its usage included."""
    read = {field.name for field in fields(Reading)} & changes.keys()
    used = {field.name for field in fields(Usage)} & changes.keys()
    if isinstance(changes.get("probability"), float):
        changes["probability"] = DecisionProbability(changes["probability"])
    return replace(
        verdict,
        reading=replace(verdict.reading, **{name: changes.pop(name) for name in read}),
        usage=replace(verdict.usage, **{name: changes.pop(name) for name in used}),
        **changes,
    )


def full_verdict() -> Verdict:
    """One in which no field has its default."""
    part = PartVerdict(
        start=0,
        end=40,
        reading=Reading(Decision.ALLOWED, labels=("SP0",), rule_ids=("R1",), rationale="Nothing in the first part."),
        reasoning="Looked at the first part quietly.",
        raw="SP0",
        probability=0.9,
        finish_reason=FinishReason.STOP,
    )
    later = replace(
        part,
        start=30,
        end=70,
        reading=replace(part.reading, decision=Decision.UNDETERMINED, reason=UndeterminedReason.CUT_OFF),
        probability=None,
    )
    return Verdict(
        reading=Reading(
            Decision.ESCALATE,
            labels=("SP4", "SP2"),
            rule_ids=("R4", "R2", "R9"),
            confidence="high",
            rationale="Asks for a bank account — “urgent”.",
            severity=3,
        ),
        unknown_rule_ids=("R9",),
        reasoning="First R2,\nthen R4.",
        raw='{"violation": 1}',
        finish_reason=FinishReason.BUDGET,
        probability=DecisionProbability(0.123456789012345, 0.5),
        usage=Usage(prompt_tokens=700, reasoning_tokens=80, answer_tokens=12, seconds=1.25),
        parts=(part, later),
    )


def fill(history: History, count: int = 12) -> int:
    """A finished-looking run with one of everything; its number."""
    run = history.runs.create(spec(policy=policy(text="The policycanary rule.")))
    made = [item(f"contentcanary {number} {'words ' * 40}", number) for number in range(count)]
    history.runs.add_items(run, 0, [*made, made[0]], [skip()])
    history.runs.reading_done(run)
    for number in range(count):
        said = verdict(
            Decision.VIOLATES, f"rationalecanary {number}", reasoning=f"reasoningcanary {number}", raw="rawcanary"
        )
        first = history.runs.record(run, number, said).item_id
        if number == 0:
            history.runs.record_duplicate(run, count, first)
            history.reviews.add(first, Review(Decision.ALLOWED, note="notecanary", reviewer="Ada"))
    history.runs.set_engine_config(run, ENGINE_CONFIG)
    return run


def stepped(history: History) -> int:
    """A run whose effort adapts, with one item that took two steps, and learned bounds; its number."""
    real = replace(model(), practice=False)
    run = history.runs.create(spec(model=real, effort=Effort.AUTO, bounds=CAUTIOUS))
    history.runs.add_items(run, 0, [replace(item("stepped"), shown=(("Title", "contextcanary"),))])
    history.runs.keep_step(run, 0, Effort.LOW, Doubt.UNCERTAIN, verdict(Decision.ALLOWED))
    history.runs.record(run, 0, verdict(Decision.VIOLATES))
    history.effort_bounds.keep(policy(), model().sha256, CAUTIOUS)
    return run


def golden() -> tuple[GoldenItem, ...]:
    """One in which no field has its default, one with flags, one with a label that nobody knows."""
    return (
        GoldenItem(
            "goldencanary — “text”",
            Expectation(Decision.VIOLATES, "SP2", "R2"),
            "en",
            "why",
            "Ada",
            "2026-11-01",
            "examples.csv · row 2",
            Half.TEST,
        ),
        GoldenItem("two", Expectation(None, flags=(("H", True), ("S", False)))),
        GoldenItem("three", Expectation(None, "SP9")),
    )


def review_queue(history: History, run: int) -> int:
    """A queue of a run's items that are not reviewed, with one golden item, and a decision on two at once; its number."""
    candidates = [one for one in history.review_queues.candidates([run]) if one.review is None]
    entries = [
        Entry(one, (Why.VIOLATES,), max(0, number - 1), "Ada", Decision.ALLOWED if number == 2 else None)
        for number, one in enumerate(candidates)
    ]
    rules = QueueRules(violates=True, seed="seed", golden=GoldenShare("spam", "examples", 1, 0.5), reviewers=("Ada",))
    number = history.review_queues.make("queuecanary", rules, entries)
    history.review_queues.decide(number, [0, 1], Review(Decision.VIOLATES, "SP2", reviewer="Ada"))
    history.review_queues.decide(number, [2], Review(Decision.ALLOWED, reviewer="Ada"))
    return number


def evaluation(history: History) -> int:
    """An evaluation of two columns, one of them with several policies; in the first a verdict is made, in the second none."""
    kept = history.golden.save("spam", "examples", golden())
    ref = GoldenRef(kept.policy, kept.name, kept.version)
    other = policy("hate", "No hate.")
    plans = [
        NewColumn((Part(policy(), ref),), spec(sources=("golden set spam/examples@1",)), 0, kept.items),
        NewColumn(
            (Part(policy(), ref), Part(other, ref)),
            spec(policy=join([policy(), other]), sources=("golden set",)),
            1,
            kept.items,
        ),
    ]
    number = history.evaluations.create("evaluationcanary", EvaluationDetails(Half.TEST, 4, "", together=True), plans)
    run = history.evaluations.get(number).columns[0].run
    history.runs.record(run, 0, verdict(Decision.VIOLATES))
    return number


def case(history: History) -> Case:
    """A case with one item of the oldest run, and a time stamp of the chain."""
    made = history.cases.create("casecanary", "What it is about.")
    first = history.items.page(history.runs.newest()[-1].id)[0]
    history.cases.add(made.id, [first.item_id], "Look here.")
    seal = history.audit.check().seal
    history.time_stamps.add(TimeStamp(seal, "2026-11-23T10:00:00Z", "An authority", b"\x30\x00"))
    return history.cases.named("casecanary")


def saved_search(history: History) -> SavedSearch:
    """A saved search in which every filter is set."""
    filters = SearchFilters(
        decision=Decision.ALLOWED,
        policy="spam",
        model="stand-in",
        run=1,
        since=datetime(2026, 11, 1, tzinfo=UTC),
        until=datetime(2026, 12, 1, tzinfo=UTC),
        reviewed=True,
        disagreed=False,
        label="SP0",
        effort=Effort.LOW,
        runs=(1, 2),
        evaluated=False,
        within=SearchField.NOTE,
        written_since=date(2021, 3, 1),
        written_until=date(2021, 4, 1),
        undated=True,
        author="Ada",
        file="post.mbox",
    )
    history.saved_searches.save(SavedSearch("searchcanary", "harbour", filters, 7))
    return history.saved_searches.named("searchcanary")


def appeal(history: History, run: int) -> int:
    """An appeal on a run's second item that was overturned, and an open one after it; its number."""
    item = history.items.page(run)[1].item_id
    first = history.appeals.open(item, "appealcanary", "Ada")
    ruling = Ruling(Outcome.OVERTURNED, Decision.ESCALATE, "SP4", "Nobody had asked.", "Ben")
    history.appeals.end(first.id, ruling)
    return history.appeals.open(item, "It was a joke.").id


def problems(history: History) -> list[str]:
    """What an integrity check finds."""
    return [str(problem) for problem in history.audit.check().problems]


def everything(history: History) -> list[dict[str, object]]:
    return list(history.export.run())


def delete(history: History, run: int) -> None:
    """Deletes a run with everything that only it has, and shrinks the file."""
    while history.deletion.delete_some(run, 1000, at_once=True):
        pass
    while history.deletion.reclaim(1000):
        pass
