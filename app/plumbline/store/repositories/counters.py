"""A run's counters, which change in the transaction that changes what they count: right after any crash, and cheap to read."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, update

from plumbline.domain.verdict import Decision
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.tables import runs


def change(connection: Connection, run: int, **values: object) -> None:
    """Sets columns of a run; NotInHistoryError when there is none of this number."""
    done = connection.execute(update(runs).where(runs.c.id == run).values(values))
    if done.rowcount != 1:
        raise NotInHistoryError.run(run)


def count(connection: Connection, run: int, **steps: int) -> None:
    """Adds to a run's counters."""
    change(connection, run, **{name: runs.c[name] + step for name, step in steps.items()})


_OUTCOMES = {
    decision: update(runs)
    .where(runs.c.id == bindparam("run"))
    .values(done=runs.c.done + 1, **{decision.value: runs.c[decision.value] + 1})
    for decision in Decision
}


def count_outcome(connection: Connection, run: int, decision: Decision) -> None:
    """Counts one more item with its outcome."""
    connection.execute(_OUTCOMES[decision], {"run": run})
