"""Steps that did not settle their item. One is kept in a transaction of its own; until the item has its outcome it stays queued."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from plumbline.domain.adaptive import Doubt, Step
from plumbline.domain.run import Effort, ItemState
from plumbline.domain.verdict import Verdict
from plumbline.store import chain
from plumbline.store.rows import Row, answer_values, verdict_of
from plumbline.store.tables import items, steps, verdicts

_ITEM: Final = select(items).where(items.c.run_id == bindparam("run"), items.c.position == bindparam("place"))


def keep(
    connection: Connection, now: str, run: int, position: int, effort: Effort, doubt: Doubt, verdict: Verdict
) -> int:
    """Stores the answer of a queued item's next step; returns the item's number.

    A step at an effort that was kept already, or of an item that has its outcome, changes nothing.

    Raises:
        ValueError: the run has no item at this position.
    """
    item = connection.execute(_ITEM, {"run": run, "place": position}).mappings().first()
    if item is None:
        raise ValueError(f"run {run} has no item at position {position}")
    taken = of_item(connection, item["id"])
    if item["state"] == ItemState.QUEUED.value and effort not in [step.effort for step in taken]:
        _add(connection, run, item["id"], len(taken) + 1, Step(effort, doubt, verdict, now), now)
    return int(item["id"])


def copy(connection: Connection, now: str, source: int, run: int, item: int) -> None:
    """Gives an item the steps of the item whose verdict it was given."""
    for number, step in enumerate(of_item(connection, source), 1):
        _add(connection, run, item, number, step, now)


def of_item(connection: Connection, item: int) -> tuple[Step, ...]:
    """An item's own steps, in order."""
    query = select(steps).where(steps.c.item_id == item).order_by(steps.c.number)
    return tuple(_step(row) for row in connection.execute(query).mappings())


def of_verdict(connection: Connection, item: int) -> tuple[Step, ...]:
    """The steps before an item's verdict: those of the item that it shares it with, where it does."""
    original = verdicts.alias("originals")
    query = (
        select(original.c.item_id).join(verdicts, verdicts.c.same_as == original.c.id).where(verdicts.c.item_id == item)
    )
    shared = connection.execute(query).scalar()
    return of_item(connection, item if shared is None else shared)


def of_items(connection: Connection, numbers: Sequence[int]) -> dict[int, list[Step]]:
    """Items -> their own steps, in order; without those that have none."""
    query = select(steps).where(steps.c.item_id.in_(numbers)).order_by(steps.c.item_id, steps.c.number)
    found: dict[int, list[Step]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["item_id"], []).append(_step(row))
    return found


def counts(connection: Connection, run: int) -> dict[int, int]:
    """How many items of a run took so many steps before the one that counts; without those that took none."""
    own = (
        select(func.count().label("taken"))
        .select_from(steps.join(items, items.c.id == steps.c.item_id))
        .where(items.c.run_id == run)
        .group_by(steps.c.item_id)
        .subquery()
    )
    rows = connection.execute(select(own.c.taken, func.count()).group_by(own.c.taken))
    return {row[0]: row[1] for row in rows}


def remove(connection: Connection, numbers: Sequence[int]) -> None:
    """Removes the steps of items that are about to be deleted."""
    connection.execute(delete(steps).where(steps.c.item_id.in_(numbers)))


def _add(connection: Connection, run: int, item: int, number: int, step: Step, now: str) -> None:
    values = answer_values(step.verdict) | {
        "item_id": item,
        "number": number,
        "effort": step.effort.value,
        "doubt": step.doubt.value,
        "recorded": now,
    }
    del values["parts_text"]  # for the search tables, in which a step is not
    key = connection.execute(insert(steps).values(values)).lastrowid
    chain.add(connection, now, "step", run, key)


def _step(row: Row) -> Step:
    return Step(Effort(row["effort"]), Doubt(row["doubt"]), verdict_of(row), row["recorded"])
