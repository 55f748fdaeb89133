"""Cases: named collections of items from any runs, each item with a note.

An item leaves its cases with its run. Every change adds a link to the chain; what the older links say of notes that are gone can't
be guessed any more.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records, writes
from plumbline.store.refusals import CaseNameError, NotInHistoryError
from plumbline.store.repositories import items as item_rows
from plumbline.store.results.cases import Case, CaseEntry
from plumbline.store.rows import storable
from plumbline.store.tables import case_items, cases, contents, items


def create(connection: Connection, now: str, name: str, note: str = "") -> Case:
    """Makes an empty case; CaseNameError where there is one of this name."""
    name, note = _free(connection, name), storable(note)
    values = {"name": name, "note": note, "created": now}
    number = connection.execute(insert(cases).values(values).returning(cases.c.id)).scalar_one()
    chain.add(connection, now, "case", 0, number)
    return Case(number, name, note, now)


def every(connection: Connection) -> list[Case]:
    """All cases, by name."""
    return [_case(row) for row in connection.execute(_cases().order_by(func.lower(cases.c.name))).mappings()]


def named(connection: Connection, name: str) -> Case:
    """The case of this name; NotInHistoryError where there is none."""
    row = connection.execute(_cases().where(cases.c.name == storable(name.strip()))).mappings().first()
    if row is None:
        raise NotInHistoryError.case(name)
    return _case(row)


def entries(connection: Connection, case: int) -> list[CaseEntry]:
    """The items of a case, by run and place in it."""
    query = (
        item_rows.summaries()
        .add_columns(case_items.c.note.label("case_note"), case_items.c.added)
        .join(case_items, case_items.c.item_id == items.c.id)
        .where(case_items.c.case_id == case)
        .order_by(items.c.run_id, items.c.position)
    )
    rows = connection.execute(query).mappings()
    return [CaseEntry(item_rows.summary(row), row["case_note"], row["added"]) for row in rows]


def of_item(connection: Connection, item_id: int) -> list[str]:
    """The names of the cases that an item is in."""
    query = select(cases.c.name).join(case_items, case_items.c.case_id == cases.c.id)
    return list(connection.execute(query.where(case_items.c.item_id == item_id).order_by(cases.c.name)).scalars())


def item_with(connection: Connection, sha256: str) -> int | None:
    """The newest judged item whose text has this hash; None where there is none."""
    query = (
        select(func.max(items.c.id))
        .join(contents, contents.c.id == items.c.content_id)
        .where(contents.c.sha256 == sha256)
    )
    return connection.execute(query).scalar()


def add(connection: Connection, now: str, case: int, item_ids: Sequence[int], note: str = "") -> int:
    """Puts items into a case; how many were not in it yet. Those that were keep their note."""
    there = set(connection.execute(select(case_items.c.item_id).where(case_items.c.case_id == case)).scalars())
    new = [number for number in dict.fromkeys(item_ids) if number not in there]
    if new:
        values = [{"case_id": case, "item_id": number, "note": storable(note), "added": now} for number in new]
        connection.execute(insert(case_items), values)
        _changed(connection, now, case)
    return len(new)


def remove(connection: Connection, now: str, case: int, item_ids: Sequence[int]) -> int:
    """Takes items out of a case; how many were in it."""
    gone = connection.execute(
        delete(case_items).where(case_items.c.case_id == case, case_items.c.item_id.in_(list(item_ids)))
    ).rowcount
    if gone:
        _changed(connection, now, case)
    return gone


def annotate(connection: Connection, now: str, case: int, item_id: int, note: str) -> None:
    """Changes the note on an item of a case; NotInHistoryError where it is not in it."""
    changed = update(case_items).where(case_items.c.case_id == case, case_items.c.item_id == item_id)
    if connection.execute(changed.values(note=storable(note))).rowcount != 1:
        raise NotInHistoryError.item(item_id)
    _changed(connection, now, case)


def change(connection: Connection, now: str, case: int, name: str, note: str) -> None:
    """Changes a case's name and note; CaseNameError where another one has the name."""
    name = _free(connection, name, but=case)
    connection.execute(update(cases).where(cases.c.id == case).values(name=name, note=storable(note)))
    _changed(connection, now, case)


def delete_case(connection: Connection, case: int) -> None:
    """Deletes a case with its notes; its items stay where they are."""
    connection.execute(delete(case_items).where(case_items.c.case_id == case))
    connection.execute(delete(cases).where(cases.c.id == case))
    chain.forget(connection, "case", case)


def remove_items(connection: Connection, now: str, item_ids: Sequence[int]) -> None:
    """Takes items that are being deleted out of all cases."""
    gone = json.dumps(list(item_ids))
    touched = connection.exec_driver_sql(
        "SELECT DISTINCT case_id FROM case_items WHERE item_id IN (SELECT value FROM json_each(?))", (gone,)
    ).all()
    if touched:
        connection.exec_driver_sql("DELETE FROM case_items WHERE item_id IN (SELECT value FROM json_each(?))", (gone,))
    for (case,) in touched:
        _changed(connection, now, case)


def _changed(connection: Connection, now: str, case: int) -> None:
    chain.forget(connection, "case", case)
    chain.add(connection, now, "case", 0, case)


def _free(connection: Connection, name: str, but: int | None = None) -> str:
    name = storable(" ".join(name.split()))
    if not name:
        raise CaseNameError.unnamed()
    taken = connection.execute(select(cases.c.id).where(func.lower(cases.c.name) == func.lower(name))).scalars().all()
    if any(number != but for number in taken):
        raise CaseNameError.of(name)
    return name


def _cases() -> Select[Any]:
    joined = case_items.outerjoin(items, items.c.id == case_items.c.item_id)
    here = case_items.c.case_id == cases.c.id
    count = select(func.count()).select_from(case_items).where(here).correlate(cases).scalar_subquery()
    runs = select(func.count(items.c.run_id.distinct())).select_from(joined).where(here).correlate(cases)
    return select(cases, count.label("items"), runs.scalar_subquery().label("runs"))


def _case(row: Any) -> Case:
    return Case(row["id"], row["name"], row["note"], row["created"], row["items"], row["runs"])


class CaseRepository(Repository):
    """Named collections of items."""

    create = records(create)
    all = reads(every)
    named = reads(named)
    entries = reads(entries)
    of_item = reads(of_item)
    item_with = reads(item_with)
    add = records(add)
    remove = records(remove)
    annotate = records(annotate)
    change = records(change)
    delete = writes(delete_case)
