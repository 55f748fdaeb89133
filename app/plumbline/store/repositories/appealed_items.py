"""Appeals with the items that they are on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select

from plumbline.domain.appeals import Outcome
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import appeals as appeal_rows
from plumbline.store.repositories import items as item_rows
from plumbline.store.results.appeals import AppealEntry
from plumbline.store.tables import appeal_rulings, appeals, items


def get(connection: Connection, number: int) -> AppealEntry:
    """The appeal of this number; NotInHistoryError where there is none."""
    found = _entries(connection, appeal_rows.rows().where(appeals.c.id == number))
    if not found:
        raise NotInHistoryError.appeal(number)
    return found[0]


def waiting(connection: Connection) -> list[AppealEntry]:
    """The open appeals, the oldest first."""
    return _entries(connection, appeal_rows.rows().where(appeal_rulings.c.id.is_(None)).order_by(appeals.c.id))


def every(connection: Connection, outcome: Outcome | None = None) -> list[AppealEntry]:
    """Appeals, the newest first: all, or those that ended so."""
    query = appeal_rows.rows().order_by(appeals.c.id.desc())
    return _entries(connection, query if outcome is None else query.where(appeal_rulings.c.outcome == outcome.value))


def _entries(connection: Connection, query: Select[Any]) -> list[AppealEntry]:
    numbers = query.with_only_columns(appeals.c.item_id).order_by(None)
    found = connection.execute(item_rows.summaries().where(items.c.id.in_(numbers))).mappings()
    summaries = {row["id"]: item_rows.summary(row) for row in found}
    return [
        AppealEntry(appeal_rows.of_row(row), summaries[row.item_id])
        for row in connection.execute(query)
        if row.item_id in summaries  # not where its item was lost with a damaged file
    ]


class AppealRepository(Repository):
    """Appeals against decisions."""

    open = records(appeal_rows.open_appeal)
    end = records(appeal_rows.end)
    count = reads(appeal_rows.count)
    get = reads(get)
    waiting = reads(waiting)
    all = reads(every)
