"""Verifying the chain: each link is held against the one before it, and the rows that it covers against what it says of them.

Reads everything, on a driver connection, because a damaged file may hold values that SQLAlchemy would stumble over.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.work import Stage, Work
from plumbline.store.chain import (
    ALL_READ,
    BEGINNING,
    CONTENT,
    DELETION,
    HALF_DELETED,
    SALVAGE,
    TABLES,
    Link,
    content_digest,
    link_digest,
)
from plumbline.store.file.connection import DriverConnection
from plumbline.store.results import Deletion, Salvage

MOST_NAMED: Final = 20  # of rows with the same problem
_PAGE: Final = 500

# Cast, because a byte that was changed can turn a value into one of another type.
_LINKS: Final = (
    "SELECT id, CAST(kind AS TEXT), CAST(run_id AS INTEGER), CAST(row_id AS INTEGER), CAST(at AS TEXT), CAST(salt AS BLOB), "
    "coalesce(CAST(content AS BLOB), x''), coalesce(CAST(digest AS BLOB), x'') FROM chain ORDER BY id"
)


_MISSING_BEFORE_SALVAGE: Final = (
    "SELECT (SELECT max(id) FROM chain WHERE kind = 'salvage') > "
    "(SELECT count(*) FROM chain WHERE id <= (SELECT max(id) FROM chain WHERE kind = 'salvage'))"
)
_LINKS_OF_KIND: Final = "SELECT CAST(run_id AS INTEGER), CAST(at AS TEXT), id FROM chain WHERE kind = ?"
_SALVAGES: Final = (
    "SELECT CAST(at AS TEXT), id, CAST(row_id AS INTEGER), CAST(run_id AS INTEGER) FROM chain "
    "WHERE kind = 'salvage' ORDER BY id"
)

# Columns that repeat what another row says, for quick lists: where they differ, one of the two was changed.
_OTHER_DECISION: Final = (
    "SELECT i.run_id, CAST(i.position AS INTEGER) + 1 FROM items i "
    "JOIN verdicts v ON v.item_id = i.id WHERE i.decision IS NOT v.decision"
)
_NO_VERDICT: Final = (
    "SELECT i.run_id, CAST(i.position AS INTEGER) + 1 FROM items i "
    "WHERE i.decision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.item_id = i.id)"
)
_OTHER_REVIEW: Final = (
    "SELECT i.run_id, CAST(i.position AS INTEGER) + 1 FROM verdicts v JOIN items i ON i.id = v.item_id "
    "WHERE v.review IS NOT (SELECT decision FROM reviews w WHERE w.item_id = v.item_id ORDER BY w.id DESC LIMIT 1)"
)
_ITEM_OF: Final = {
    "verdict": "SELECT item_id FROM verdicts WHERE id = ?",
    "step": "SELECT item_id FROM steps WHERE id = ?",
    "review": "SELECT item_id FROM reviews WHERE id = ?",
    "taking over": "SELECT ?",
}


def seal(driver: DriverConnection) -> str:
    """The number of the last link and its digest; "" for an empty chain."""
    row = driver.execute("SELECT id, digest FROM chain ORDER BY id DESC LIMIT 1").fetchone()
    return "" if row is None else f"{row[0]}-{bytes(row[1]).hex()}"


def holds(driver: DriverConnection, kept: str) -> bool:
    """True when the chain has a link with this seal."""
    number, _, digest = kept.strip().partition("-")
    if not number.isascii() or not number.isdigit() or len(number) > 18:
        return False
    row = driver.execute("SELECT digest FROM chain WHERE id = ?", (int(number),)).fetchone()
    return row is not None and bytes(row[0]).hex() == digest.lower()


def deletions(driver: DriverConnection) -> tuple[Deletion, ...]:
    """The deletions that were recorded, oldest first."""
    rows = driver.execute(f"{_LINKS_OF_KIND} ORDER BY id", (DELETION,))
    return tuple(Deletion(*row) for row in rows)


def salvages(driver: DriverConnection) -> tuple[Salvage, ...]:
    """When this history was salvaged from a damaged file, oldest first."""
    rows = driver.execute(_SALVAGES)
    return tuple(Salvage(at, link, links, read == ALL_READ) for at, link, links, read in rows)


def problems(driver: DriverConnection, work: Work) -> Iterator[Message]:
    """What was changed since it was recorded; the first broken row comes first. Reads everything."""
    # bytes that are no text any more must be seen as they are, not stop the check
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    driver.execute("BEGIN")
    try:
        yield from _broken_links(driver, work)
        yield from _unlinked_rows(driver)
        yield from _changed_bytes(driver, work)
        yield from _changed_copies(driver)
    finally:
        driver.execute("ROLLBACK")
        driver.text_factory = str


def _broken_links(driver: DriverConnection, work: Work) -> Iterator[Message]:
    deleted = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = ? GROUP BY run_id", (DELETION,)))
    newest = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = 'run' GROUP BY run_id"))
    (total,) = driver.execute("SELECT coalesce(max(id), 0) FROM chain").fetchone()
    order = _Order(salvages(driver))
    named = 0
    cursor = driver.execute(_LINKS)
    while page := cursor.fetchmany(_PAGE):
        links = [Link(*row) for row in page]
        work.report(Stage.CHECKING, links[-1].id, total)
        for link in links:
            yield from order.next(driver, link)
        # of a run's links the newest says how it stands; a deleted run's links have nothing to be compared with
        live = [
            link
            for link in links
            if link.kind in TABLES
            and link.id > deleted.get(link.run, 0)
            and (link.kind != "run" or link.id == newest.get(link.run))
        ]
        for problem in _changed_rows(driver, live, order.salvaged):
            named += 1
            if named <= MOST_NAMED:
                yield problem
    if named > MOST_NAMED:
        yield Message(
            "{n} more records are missing or were changed.",
            one="{n} more record is missing or was changed.",
            n=named - MOST_NAMED,
        )


class _Order:
    """Checks along the chain that each link follows from the one before it, and that its numbers have no gap but from a salvage."""

    def __init__(self, made: Sequence[Salvage]) -> None:
        self.salvaged = made[-1].link if made else 0
        self._made = {salvage.link: salvage for salvage in made}
        self._before = BEGINNING
        self._number = 0
        self._seen = 0
        self._whole = True

    def next(self, driver: DriverConnection, link: Link) -> Iterator[Message]:
        first, last = self._number + 1, link.id - 1
        follows = link_digest(self._before, link) == link.digest
        gap = first <= last
        if gap and link.id <= self.salvaged:
            if first == last:
                yield Message(
                    "Link {link} is missing: lost in the damage, or removed before the salvage.", link=str(first)
                )
            else:
                yield Message(
                    "Links {first} to {last} are missing: lost in the damage, or removed before the salvage.",
                    first=str(first),
                    last=str(last),
                )
            follows = follows or link.id not in self._made  # after a gap only a salvage knew what it followed
        elif gap:
            follows = False
        salvage = self._made.get(link.id)
        if salvage is not None and salvage.links != self._seen:
            yield Message("Links from before the salvage at {time} were added or removed since then.", time=salvage.at)
        if self._whole and not follows:
            self._whole = False
            yield Message(
                "The chain is broken at link {link}, recorded at {time}: {record}. Nothing recorded from there on can be "
                "vouched for.",
                link=str(link.id),
                time=link.at,
                record=_record_of(driver, link),
            )
        self._before, self._number = link.digest, link.id
        self._seen += 1


def _changed_rows(driver: DriverConnection, links: Sequence[Link], salvaged: int) -> Iterator[Message]:
    values: dict[tuple[str, int], Sequence[object]] = {}
    for kind, (sql, key) in CONTENT.items():
        ids = json.dumps([link.row for link in links if link.kind == kind])
        rows = driver.execute(f"{sql} WHERE {key} IN (SELECT value FROM json_each(?))", (ids,))  # noqa: S608
        values |= {(kind, row[0]): row for row in rows}
    for link in links:
        row = values.get((link.kind, link.row))
        if row is not None and link.salt is not None and content_digest(link.salt, link.kind, row) == link.content:
            continue
        record, time = _record_of(driver, link), link.at
        if row is not None:
            yield Message("Changed after it was recorded: {record}, recorded at {time}.", record=record, time=time)
        elif link.id < salvaged:
            yield Message(
                "Lost in the damage or removed, in whole or in part: {record}, recorded at {time}.",
                record=record,
                time=time,
            )
        else:
            yield Message(
                "Removed, although no deletion of the run was recorded: {record}, recorded at {time}.",
                record=record,
                time=time,
            )


def _unlinked_rows(driver: DriverConnection) -> Iterator[Message]:
    (missing,) = driver.execute(_MISSING_BEFORE_SALVAGE).fetchone()
    for kind, (table, key) in TABLES.items():
        unlinked = driver.execute(
            f"SELECT {key} FROM {table} WHERE {key} NOT IN "  # noqa: S608 - names are ours
            f"(SELECT row_id FROM chain WHERE kind = ? AND (salt IS NOT NULL OR run_id IN ({HALF_DELETED}))) "
            f"ORDER BY {key} LIMIT {MOST_NAMED}",
            (kind,),
        )
        for (row,) in unlinked:
            if missing:
                yield Message(
                    "Row {row} of {table} has no link: its link is one of those that are missing, or it was added by other "
                    "means.",
                    row=str(row),
                    table=table,
                )
            else:
                yield Message(
                    "Row {row} of {table} has no link in the chain: it was added by other means.",
                    row=str(row),
                    table=table,
                )


def _changed_bytes(driver: DriverConnection, work: Work) -> Iterator[Message]:
    """Texts and policies whose bytes do not have the hash under which the chain knows them."""
    for number, sha256, text in driver.execute("SELECT id, sha256, text FROM contents ORDER BY id"):
        work.check()
        if hashlib.sha256(_bytes(text)).hexdigest() != sha256:
            used = driver.execute(
                "SELECT run_id, CAST(position AS INTEGER) + 1 FROM items WHERE content_id = ? ORDER BY id LIMIT 1",
                (number,),
            ).fetchone()
            if used:
                yield Message(
                    "Text {text}, of item {item} of run {run}, is not what was judged.",
                    text=str(number),
                    item=str(used[1]),
                    run=str(used[0]),
                )
            else:
                yield Message("Text {text} is not what was judged.", text=str(number))
    for name, sha256, data in driver.execute("SELECT name, sha256, data FROM policy_versions ORDER BY id"):
        if hashlib.sha256(_bytes(data)).hexdigest() != sha256:
            yield Message("The policy “{policy}” is not what was stored.", policy=str(name))


def _changed_copies(driver: DriverConnection) -> Iterator[Message]:
    """Columns for quick lists that differ from the record that they repeat."""
    for run, item in driver.execute(f"{_NO_VERDICT} LIMIT {MOST_NAMED}"):
        yield Message(
            "Lists show a decision on item {item} of run {run}, and there is no verdict.", item=str(item), run=str(run)
        )
    for run, item in driver.execute(f"{_OTHER_DECISION} LIMIT {MOST_NAMED}"):
        yield Message(
            "The decision that lists show for item {item} of run {run} is not the one that was recorded.",
            item=str(item),
            run=str(run),
        )
    for run, item in driver.execute(f"{_OTHER_REVIEW} LIMIT {MOST_NAMED}"):
        yield Message(
            "The human decision that lists show for item {item} of run {run} is not the latest one that was recorded.",
            item=str(item),
            run=str(run),
        )


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")


def _record_of(driver: DriverConnection, link: Link) -> Message:
    run = str(link.run)
    if link.kind == "run":
        return Message("run {run}", run=run)
    if link.kind == DELETION:
        return Message("the deletion of run {run}", run=run)
    if link.kind == SALVAGE:
        return Message("a salvage")
    if link.kind not in TABLES:
        return Message("an unknown record")
    place = driver.execute(
        f"SELECT CAST(position AS INTEGER) + 1 FROM items WHERE id = ({_ITEM_OF[link.kind]})",  # noqa: S608 - constants
        (link.row,),
    ).fetchone()
    item = Message("item {item}", item=str(place[0])) if place else Message("an item (row {row})", row=str(link.row))
    if link.kind == "verdict":
        return Message("the verdict on {item} of run {run}", item=item, run=run)
    if link.kind == "step":
        return Message("a step of {item} of run {run}", item=item, run=run)
    if link.kind == "review":
        return Message("the review of {item} of run {run}", item=item, run=run)
    return Message("the reuse of a verdict for {item} of run {run}", item=item, run=run)
