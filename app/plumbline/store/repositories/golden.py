"""Golden sets: each version whole, with its own copy of the texts, so that deleting a run takes nothing from a set.

A version is never changed. Saving what the newest version already holds makes no new one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from plumbline.domain.golden import Expectation, GoldenItem, GoldenSet, Half
from plumbline.domain.verdict import Decision
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.results.library import GoldenSummary
from plumbline.store.rows import packed, storable
from plumbline.store.tables import golden_items, golden_sets

_COLUMNS = ("text", "decision", "label", "rule", "flags", "language", "note", "said_by", "said_at", "origin", "half")


def save(connection: Connection, now: str, policy: str, name: str, items: Sequence[GoldenItem]) -> GoldenSet:
    """Stores the items as the next version of a policy's golden set; returns the newest version where it has the same items."""
    name = storable(name)
    newest = find(connection, policy, name, None)
    kept = [_stored(item) for item in items]
    if newest is not None and [_stored(item) for item in newest.items] == kept:
        return newest
    version = newest.version + 1 if newest is not None else 1
    head: dict[str, object] = {"policy": policy, "name": name, "version": version, "created": now}
    set_id = connection.execute(insert(golden_sets).values(head).returning(golden_sets.c.id)).scalar_one()
    rows = [row | {"set_id": set_id, "position": position} for position, row in enumerate(kept)]
    if rows:
        connection.execute(insert(golden_items), rows)
    chain.add(connection, now, "golden set", 0, set_id)
    return GoldenSet(name, policy, tuple(items), version, now)


def find(connection: Connection, policy: str, name: str, version: int | None = None) -> GoldenSet | None:
    """A version of a set, by default the newest; None when there is none."""
    table = golden_sets.c
    query = (
        select(golden_sets).where(table.policy == policy, table.name == name).order_by(table.version.desc()).limit(1)
    )
    if version is not None:
        query = query.where(table.version == version)
    head = connection.execute(query).mappings().first()
    if head is None:
        return None
    items = select(*(golden_items.c[name] for name in _COLUMNS))
    rows = connection.execute(items.where(golden_items.c.set_id == head["id"]).order_by(golden_items.c.position)).all()
    return GoldenSet(name, policy, tuple(_items(rows)), head["version"], head["created"])


def summaries(connection: Connection) -> list[GoldenSummary]:
    """The newest version of each set, by policy and name."""
    table = golden_sets.c
    count = select(func.count()).where(golden_items.c.set_id == table.id).scalar_subquery()
    newest: dict[tuple[str, str], GoldenSummary] = {}
    for row in connection.execute(select(golden_sets, count.label("items")).order_by(table.version.desc())).mappings():
        summary = GoldenSummary(row["policy"], row["name"], row["version"], row["created"], row["items"])
        newest.setdefault((summary.policy, summary.name), summary)
    return [newest[key] for key in sorted(newest)]


def _stored(item: GoldenItem) -> dict[str, object]:
    expected = item.expected
    return {
        "text": item.text,
        "decision": expected.decision.value if expected.decision else None,
        "label": storable(expected.label),
        "rule": storable(expected.rule),
        "flags": packed(dict(expected.flags)),
        "language": storable(item.language),
        "note": storable(item.note),
        "said_by": storable(item.said_by),
        "said_at": storable(item.said_at),
        "origin": storable(item.origin),
        "half": item.half.value,
    }


def _items(rows: Iterable[Any]) -> Iterator[GoldenItem]:
    """The items in rows; what is expected is read once for all that expect the same, because sets can be large."""
    halves = {half.value: half for half in Half}
    known: dict[tuple[str | None, str, str, str], Expectation] = {}
    for text, decision, label, rule, flags, language, note, said_by, said_at, origin, half in rows:
        key = (decision, label, rule, flags)
        expected = known.get(key)
        if expected is None:
            raised = tuple(sorted(json.loads(flags).items()))
            expected = known[key] = Expectation(Decision(decision) if decision else None, label, rule, raised)
        yield GoldenItem(text, expected, language, note, said_by, said_at, origin, halves[half])


class GoldenRepository(Repository):
    """Golden sets, each version whole."""

    save = records(save)
    find = reads(find)
    summaries = reads(summaries)
