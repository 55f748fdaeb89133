"""A history with something to report, and every place of a report's data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.content import Answered, Context, Origin
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision, Review
from plumbline.services.history.reporting import Reporting
from plumbline.services.history.runs import RunView
from plumbline.store.history import History
from support import histories

POLICY = """# Market

SP2: Bulk promotion. No adverts posted many times.
Also none by Maria Huber.

SP4: Fraud. No bait.
"""
HOSTILE = (
    "<script>alert(1)</script> \u202egnp.exe \x1b[31m Maria Huber, call 0171 5551234 or maria@example.org, ask @mhuber"
)
CANARIES = ("0171 5551234", "5551234", "maria@example.org", "mhuber", "Huber")


class Idle:
    """Nobody works on any run."""

    def is_working(self, run: int) -> bool:
        del run
        return False


def reporting(history: History) -> Reporting:
    return Reporting(history, RunView(history, Idle()))  # type: ignore[arg-type]


def filled(history: History) -> list[int]:
    """Two runs; in the first a hostile text with an appeal, a plain one, one with two decisions of people, and one that waits."""
    policy = histories.policy("market", POLICY)
    run = history.runs.create(histories.spec(policy=policy, sources=("/home/maria/posts.csv",)))
    origin = Origin("posts.csv", place(PlaceKind.ROW, 3), "17", "Maria Huber", "2026-11-01T10:00")
    context = Context("#general", "", "From Maria Huber", Answered("16", "mhuber", "0171 5551234?"))
    first = replace(histories.item(HOSTILE), origin=origin, context=context, shown=(("Channel", "of Maria Huber"),))
    texts = [first, *(histories.item(text, number) for number, text in enumerate(("plain", "decided", "waits"), 1))]
    history.runs.add_items(run, 0, texts, [histories.skip(), histories.skip("/home/maria/photo.png")])
    history.runs.reading_done(run)
    history.runs.set_engine_config(run, histories.ENGINE_CONFIG)
    said = histories.verdict(
        Decision.VIOLATES,
        "SP2: Maria Huber gives 0171-555 12 34.",
        reasoning="The number 01715551234 is Huber's, maria@example.org too.",
        raw='{"violation": 1, "why": "Maria Huber"}',
        rule_ids=("SP2", "SP9"),
        unknown_rule_ids=("SP9",),
    )
    numbers = [history.runs.record(run, 0, said).item_id]
    numbers += [history.runs.record(run, place_, histories.verdict()).item_id for place_ in (1, 2)]
    history.reviews.add(numbers[0], Review(Decision.ALLOWED, note="Huber is fine, 0171 5551234", reviewer="Ada"))
    history.reviews.add(numbers[2], Review(Decision.VIOLATES, "SP2", "first"))
    history.reviews.withdraw(numbers[2], "Ada")
    appeal = history.appeals.open(numbers[0], "Huber lies, call 0171 5551234", "Ada")
    history.appeals.end(appeal.id, Ruling(Outcome.UPHELD, reason="Maria Huber has no case.", reviewer="Ben"))
    other = history.runs.create(histories.spec())
    history.runs.add_items(other, 0, [histories.item("elsewhere")])
    numbers.append(history.runs.record(other, 0, histories.verdict(Decision.VIOLATES)).item_id)
    history.runs.set_state(other, RunState.FINISHED)
    return numbers


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value that is no object and no list."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from leaves(one, (*path, key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from leaves(one, (*path, number))
    else:
        yield path


def changed(value: object) -> object:
    """Another value of the same kind."""
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            return value + "x" if not value or value[-1] != "0" else value[:-1] + "1"
    return "x"
