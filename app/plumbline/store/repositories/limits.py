"""Items whose reasoning or answer was cut by a limit, and runs that judge items of another run again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, and_, func, insert, literal, or_, select

from plumbline.domain.run import ItemState, RunSpec, RunState
from plumbline.domain.verdict import Decision, FinishReason, UndeterminedReason
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.repositories import counters
from plumbline.store.repositories import runs as run_rows
from plumbline.store.results.runs import JudgedAgainIn, ReachedLimits
from plumbline.store.tables import answers, contents, items, runs, verdicts

REASONING: Final = or_(
    answers.c.finish_reason == FinishReason.BUDGET.value,
    answers.c.reason == UndeterminedReason.BUDGET.value,
    answers.c.parts.contains(f'"finish_reason":"{FinishReason.BUDGET.value}"', autoescape=True),
)
"""An answer for which `Verdict.at_limit` is true."""
_ANSWER: Final = or_(
    answers.c.finish_reason == FinishReason.LENGTH.value,
    answers.c.parts.contains(f'"finish_reason":"{FinishReason.LENGTH.value}"', autoescape=True),
)
_other, _other_run = items.alias("other"), runs.alias("other_run")
_SAME: Final = and_(_other.c.content_id == items.c.content_id, _other.c.shown.is_not_distinct_from(items.c.shown))
COPIED: Final = (
    "content_id",
    "source",
    "place",
    "external_id",
    "author",
    "written",
    "encoding",
    "notes",
    "context",
    "shown",
)
"""What is the same of an item in every run that judges it."""


def reached(connection: Connection, run: int) -> ReachedLimits:
    """The run's items that reached a limit, without those that were judged again since."""
    again = (
        select(_other.c.id)
        .join(_other_run, _other_run.c.id == _other.c.run_id)
        .where(_SAME, _other_run.c.repeats == run, _other.c.decision.is_not(None))
        .correlate(items)
    )
    query = (
        select(items.c.position, REASONING.label("reasoning"), func.length(contents.c.text).label("length"))
        .join(contents, contents.c.id == items.c.content_id)
        .join(verdicts, verdicts.c.item_id == items.c.id)
        .join(answers, answers.c.id == verdicts.c.answer_id)
        .where(items.c.run_id == run, or_(REASONING, _ANSWER), ~again.exists())
        .order_by(items.c.position)
    )
    rows = connection.execute(query).all()
    reasoning = sum(bool(row.reasoning) for row in rows)
    longest = max(rows, key=lambda row: row.length or 0, default=None)
    text = "" if longest is None else _text(connection, run, longest.position)
    return ReachedLimits(reasoning, len(rows) - reasoning, tuple(row.position for row in rows), text)


def _text(connection: Connection, run: int, position: int) -> str:
    query = (
        select(contents.c.text)
        .join(items, items.c.content_id == contents.c.id)
        .where(items.c.run_id == run, items.c.position == position)
    )
    return str(connection.execute(query).scalar_one())


def judge_again(connection: Connection, now: str, spec: RunSpec, run: int, positions: Sequence[int]) -> int:
    """Makes a paused run with these items of another run in its queue, in the same order; returns its number."""
    made = run_rows.create(connection, now, spec)
    place = func.row_number().over(order_by=items.c.position) - 1
    chosen = select(
        literal(made), place, *(items.c[name] for name in COPIED), literal(ItemState.QUEUED.value), literal(0)
    ).where(items.c.run_id == run, items.c.position.in_(list(positions)))
    names = ["run_id", "position", *COPIED, "state", "attempts"]
    connection.execute(insert(items).from_select(names, chosen))
    counters.count(connection, made, total=len(positions))
    run_rows.reading_done(connection, now, made)
    run_rows.set_state(connection, now, made, RunState.PAUSED)
    return made


def later(connection: Connection, item: int) -> JudgedAgainIn | None:
    """Where an item was judged again without limits, the newest time; None where it was not."""
    query = (
        select(_other.c.run_id, _other.c.position, _other.c.decision)
        .select_from(items)
        .join(_other, _SAME)
        .join(_other_run, and_(_other_run.c.id == _other.c.run_id, _other_run.c.repeats == items.c.run_id))
        .where(items.c.id == item, _other.c.decision.is_not(None))
        .order_by(_other.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return None if row is None else JudgedAgainIn(row.run_id, row.position, Decision(row.decision))


class LimitRepository(Repository):
    """What reached a limit, and runs that judge it again."""

    reached = reads(reached)
    judge_again = records(judge_again)
