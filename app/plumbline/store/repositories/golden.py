"""Golden sets: each version whole, with its own copy of the texts, so that deleting a run takes nothing from a set.

A version is never changed. Saving what the newest version already holds makes no new one. A set that was removed has a newest
version without items for as long as an evaluation needs one of its versions.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, select

from plumbline.domain.golden import Expectation, GoldenItem, GoldenSet, Half
from plumbline.domain.verdict import Decision
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.results.library import GoldenSummary
from plumbline.store.rows import packed, storable
from plumbline.store.tables import evaluation_columns, evaluation_parts, golden_items, golden_sets

_COLUMNS = ("text", "decision", "label", "rule", "flags", "language", "note", "said_by", "said_at", "origin", "half")


def save(connection: Connection, now: str, policy: str, name: str, items: Sequence[GoldenItem]) -> GoldenSet:
    """Stores the items as the next version of a policy's golden set; returns the newest version where it has the same items."""
    name = storable(name)
    newest = find(connection, policy, name, None)
    kept = [_stored(item) for item in items]
    if newest is not None and [_stored(item) for item in newest.items] == kept:
        return newest
    version = _last(connection, policy, name) + 1
    _insert(connection, now, (policy, name, version, now), kept)
    return GoldenSet(name, policy, tuple(items), version, now)


def _last(connection: Connection, policy: str, name: str) -> int:
    """The number of the newest version, also of a set that was removed; 0 where there is none."""
    table = golden_sets.c
    query = select(func.max(table.version)).where(table.policy == policy, table.name == name)
    return int(connection.execute(query).scalar() or 0)


def _insert(
    connection: Connection, now: str, head: tuple[str, str, int, str], kept: Sequence[Mapping[str, object]]
) -> None:
    """`head`: policy, name, version, when it was made."""
    values = dict(zip(("policy", "name", "version", "created"), head, strict=True))
    set_id = connection.execute(insert(golden_sets).values(values).returning(golden_sets.c.id)).scalar_one()
    rows = [{**row, "set_id": set_id, "position": position} for position, row in enumerate(kept)]
    if rows:
        connection.execute(insert(golden_items), rows)
    chain.add(connection, now, "golden set", 0, set_id)


def rename(connection: Connection, now: str, policy: str, name: str, new: str) -> None:
    """Gives all versions of a set another name, which none has; those that an evaluation needs stay for it as they were."""
    new = storable(new)
    last = _last(connection, policy, new)
    for version in _listed(connection, policy, name):
        rows = [_stored(item) for item in version.items]
        last += 1
        _insert(connection, now, (policy, new, last, version.created), rows)
    remove(connection, now, policy, name)


def remove(connection: Connection, now: str, policy: str, name: str) -> None:
    """Removes all versions of a set but those that an evaluation needs, which are listed no more."""
    last = _last(connection, policy, name)
    _insert(connection, now, (policy, name, last + 1, now), ())
    tidy(connection)


def tidy(connection: Connection) -> None:
    """Removes what is left of removed sets and needed by no evaluation any more."""
    table = golden_sets.c
    filled = exists().where(golden_items.c.set_id == table.id)
    needed = exists().where(evaluation_parts.c.golden_id == table.id)
    query = select(table.id, table.policy, table.name, filled.label("filled"), needed.label("needed"))
    found: dict[tuple[str, str], list[Any]] = {}
    for row in connection.execute(query.order_by(table.version)):
        found.setdefault((row.policy, row.name), []).append(row)
    gone: list[int] = []
    for versions in found.values():
        mark = max((place for place, row in enumerate(versions) if not row.filled), default=-1)
        removed = versions[: mark + 1]
        kept = [row.id for row in removed if row.needed]
        if kept:
            kept.append(versions[mark].id)
        gone += [row.id for row in removed if row.id not in kept]
    connection.execute(delete(golden_items).where(golden_items.c.set_id.in_(gone)))
    connection.execute(delete(golden_sets).where(table.id.in_(gone)))
    for number in gone:
        chain.forget(connection, "golden set", number)


def _listed(connection: Connection, policy: str, name: str) -> list[GoldenSet]:
    """The versions of a set, oldest first; none of what had its name before and was removed."""
    found: list[GoldenSet] = []
    for number in range(_last(connection, policy, name), 0, -1):
        version = _read(connection, policy, name, number)
        if version is not None and not version.items:
            break
        found += [version] if version is not None else []
    return found[::-1]


def usage(connection: Connection, policy: str, name: str) -> tuple[int, int]:
    """How many versions a set has, and how many evaluations were measured on one of them."""
    numbers = [version.version for version in _listed(connection, policy, name)]
    table = golden_sets.c
    query = (
        select(func.count(evaluation_columns.c.evaluation_id.distinct()))
        .join(evaluation_parts, evaluation_parts.c.column_id == evaluation_columns.c.id)
        .join(golden_sets, table.id == evaluation_parts.c.golden_id)
        .where(table.policy == policy, table.name == name, table.version.in_(numbers))
    )
    return len(numbers), int(connection.execute(query).scalar_one())


def find(connection: Connection, policy: str, name: str, version: int | None = None) -> GoldenSet | None:
    """A version of a set, by default the newest; None when there is none, or the set was removed."""
    found = _read(connection, policy, name, version)
    return found if found is not None and (found.items or version is not None) else None


def _read(connection: Connection, policy: str, name: str, version: int | None) -> GoldenSet | None:
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
    return [newest[key] for key in sorted(newest) if newest[key].items]


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
    rename = records(rename)
    remove = records(remove)
    usage = reads(usage)
    find = reads(find)
    summaries = reads(summaries)
