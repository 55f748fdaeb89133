"""Runs that belong to one check: the same content under several policies, each run with verdicts of its own.

They exist from the check's first moment, so that none is forgotten where the program ends in between. The first one reads the
content; the others get its items once all is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, case, func, insert, literal, or_, select

from plumbline.domain.run import ItemState, RunSpec, RunState
from plumbline.domain.verdict import Decision
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import counters
from plumbline.store.repositories import runs as run_rows
from plumbline.store.repositories.limits import COPIED
from plumbline.store.results.items import ReviewTally
from plumbline.store.results.runs import RunRecord
from plumbline.store.tables import items, runs, skips, verdicts

_SKIPPED = ("ordinal", "source", "place", "external_id", "author", "written", "reason", "detail")


def begin(connection: Connection, now: str, first: int, specs: Sequence[RunSpec]) -> tuple[int, ...]:
    """Makes runs that belong to the check of another; they wait for its items."""
    return tuple(run_rows.create(connection, now, replace(spec, part_of=first)) for spec in specs)


def fill(connection: Connection, now: str, first: int) -> None:
    """Gives all items and skips of a check's first run to those of its runs that have none yet."""
    query = select(runs.c.id).where(runs.c.part_of == first, runs.c.state == RunState.READING.value, runs.c.total == 0)
    for run in connection.execute(query).scalars().all():
        copied = select(
            literal(run),
            items.c.position,
            *(items.c[name] for name in COPIED),
            literal(ItemState.QUEUED.value),
            literal(0),
        ).where(items.c.run_id == first)
        total = connection.execute(
            insert(items).from_select(["run_id", "position", *COPIED, "state", "attempts"], copied)
        ).rowcount
        left_out = select(literal(run), *(skips.c[name] for name in _SKIPPED)).where(skips.c.run_id == first)
        connection.execute(insert(skips).from_select(["run_id", *_SKIPPED], left_out))
        added = connection.execute(select(skips.c.id).where(skips.c.run_id == run).order_by(skips.c.id)).scalars().all()
        for skip in added:
            chain.add(connection, now, "skip", run, skip)
        counters.count(connection, run, total=total, skipped=len(added))
        run_rows.reading_done(connection, now, run)
        run_rows.set_state(connection, now, run, RunState.PAUSED)


def runs_of(connection: Connection, run: int) -> tuple[RunRecord, ...]:
    """The runs of the check that a run belongs to, in the order of its policies; that run alone where there are no others.

    Raises:
        NotInHistoryError: there is no such run.
    """
    own = connection.execute(select(runs.c.part_of).where(runs.c.id == run)).first()
    if own is None:
        raise NotInHistoryError.run(run)
    first = own.part_of or run
    query = select(runs.c.id).where(or_(runs.c.id == first, runs.c.part_of == first)).order_by(runs.c.id)
    return tuple(run_rows.get(connection, one) for one in connection.execute(query).scalars())


def tally(connection: Connection, numbers: Sequence[int]) -> dict[Decision, int]:
    """Of how many items at least one of these runs gave each verdict."""
    query = (
        select(items.c.decision, func.count(items.c.position.distinct()))
        .where(items.c.run_id.in_(list(numbers)), items.c.decision.is_not(None))
        .group_by(items.c.decision)
    )
    return {Decision(row[0]): int(row[1]) for row in connection.execute(query)}


def reviewed(connection: Connection, numbers: Sequence[int]) -> ReviewTally:
    """How much of these runs people have decided on."""
    runs_meant = list(numbers)
    query = select(func.count(verdicts.c.review), func.count()).where(verdicts.c.run_id.in_(runs_meant))
    decided, given = connection.execute(query).one()
    if len(runs_meant) == 1:
        return ReviewTally(decided, given, decided, given)
    by_item = (
        select(func.count(verdicts.c.review).label("decided"), func.count().label("given"))
        .select_from(items.join(verdicts, verdicts.c.item_id == items.c.id))
        .where(items.c.run_id.in_(runs_meant))
        .group_by(items.c.position)
        .subquery()
    )
    whole = func.count(case((by_item.c.decided == by_item.c.given, 1)))
    done, of_items = connection.execute(select(whole, func.count()).select_from(by_item)).one()
    return ReviewTally(done, of_items, decided, given)


class TogetherRepository(Repository):
    """Checks under several policies."""

    begin = records(begin)
    fill = records(fill)
    runs_of = reads(runs_of)
    tally = reads(tally)
    reviewed = reads(reviewed)
