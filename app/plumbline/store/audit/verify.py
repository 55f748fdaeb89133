"""Verifying the chain: each link is held against the one before it, and the rows that it covers against what it says of them.

Reads everything, on a driver connection, because a damaged file may hold values that SQLAlchemy would stumble over.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Final

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

MOST_NAMED: Final = 20
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
_REPEATED: Final = {
    _NO_VERDICT: "Lists show a decision for {item}, and there is no verdict.",
    _OTHER_DECISION: "The decision that lists show for {item} is not the one that was recorded.",
    _OTHER_REVIEW: "The human decision that lists show for {item} is not the latest one that was recorded.",
}
_ITEM_OF: Final = {
    "verdict": "SELECT item_id FROM verdicts WHERE id = ?",
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


def broken(driver: DriverConnection) -> Iterator[str]:
    """What was changed since it was recorded, a sentence each; the first broken row comes first. Reads everything."""
    # bytes that are no text any more must be seen as they are, not stop the check
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    driver.execute("BEGIN")
    try:
        yield from _broken_links(driver)
        yield from _without_a_link(driver)
        yield from _other_bytes(driver)
        for sql, sentence in _REPEATED.items():
            for run, item in driver.execute(f"{sql} LIMIT {MOST_NAMED}"):
                yield sentence.format(item=f"item {item} of run {run}")
    finally:
        driver.execute("ROLLBACK")
        driver.text_factory = str


def _broken_links(driver: DriverConnection) -> Iterator[str]:
    """Goes along the chain, and compares what each link covers with the rows as they are now."""
    deleted = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = ? GROUP BY run_id", (DELETION,)))
    newest = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = 'run' GROUP BY run_id"))
    order = _Order(salvages(driver))
    named = 0
    cursor = driver.execute(_LINKS)
    while page := cursor.fetchmany(_PAGE):
        links = [Link(*row) for row in page]
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
        for sentence in _changed_rows(driver, live, order.salvaged):
            named += 1
            if named <= MOST_NAMED:
                yield sentence
    if named > MOST_NAMED:
        yield f"{named - MOST_NAMED} more of what was recorded is not here as it was."


class _Order:
    """Looks along the chain whether each link follows from the one before it, and its numbers have no gap but from a salvage."""

    def __init__(self, made: Sequence[Salvage]) -> None:
        self.salvaged = made[-1].link if made else 0
        self._made = {salvage.link: salvage for salvage in made}
        self._before = BEGINNING
        self._number = 0
        self._seen = 0
        self._whole = True

    def next(self, driver: DriverConnection, link: Link) -> Iterator[str]:
        missing = (self._number + 1, link.id - 1)
        follows = link_digest(self._before, link) == link.digest
        gap = missing[0] <= missing[1]
        if gap and link.id <= self.salvaged:
            if missing[0] == missing[1]:
                yield f"Link {missing[0]} is missing: lost in the damage, or taken out before the salvage."
            else:
                yield f"Links {missing[0]} to {missing[1]} are missing: lost in the damage, or taken out before the salvage."
            follows = follows or link.id not in self._made  # after a gap only a salvage knew what it followed
        elif gap:
            follows = False
        salvage = self._made.get(link.id)
        if salvage is not None and salvage.links != self._seen:
            yield f"Since the history was salvaged at {salvage.at}, links from before that were taken out or put in."
        if self._whole and not follows:
            self._whole = False
            yield (
                f"The chain is broken at link {link.id}, made at {link.at} for {_named(driver, link)}: what was "
                "recorded from there on can't be vouched for."
            )
        self._before, self._number = link.digest, link.id
        self._seen += 1


def _changed_rows(driver: DriverConnection, links: Sequence[Link], salvaged: int) -> Iterator[str]:
    values: dict[tuple[str, int], Sequence[object]] = {}
    for kind, (sql, key) in CONTENT.items():
        ids = json.dumps([link.row for link in links if link.kind == kind])
        rows = driver.execute(f"{sql} WHERE {key} IN (SELECT value FROM json_each(?))", (ids,))  # noqa: S608
        values |= {(kind, row[0]): row for row in rows}
    for link in links:
        row = values.get((link.kind, link.row))
        if row is None and link.id < salvaged:
            yield f"Lost in the damage or taken out, in whole or in part: {_named(driver, link)}, recorded at {link.at}."
        elif row is None:
            yield f"Taken out, with no deletion of the run recorded: {_named(driver, link)}, recorded at {link.at}."
        elif link.salt is None or content_digest(link.salt, link.kind, row) != link.content:
            yield f"Changed after it was recorded: {_named(driver, link)}, recorded at {link.at}."


def _without_a_link(driver: DriverConnection) -> Iterator[str]:
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
                yield f"Row {row} of {table} is in no link: its link is one of the missing, or it was put there by other means."
            else:
                yield f"Row {row} of {table} is in no link of the chain: it was put there by other means."


def _other_bytes(driver: DriverConnection) -> Iterator[str]:
    """Texts and policies whose bytes do not have the hash under which the chain knows them."""
    for number, sha256, text in driver.execute("SELECT id, sha256, text FROM contents ORDER BY id"):
        if hashlib.sha256(_bytes(text)).hexdigest() != sha256:
            used = driver.execute(
                "SELECT run_id, CAST(position AS INTEGER) + 1 FROM items WHERE content_id = ? ORDER BY id LIMIT 1",
                (number,),
            ).fetchone()
            where = f", of item {used[1]} of run {used[0]}" if used else ""
            yield f"Text {number}{where} is not what was judged."
    for name, sha256, data in driver.execute("SELECT name, sha256, data FROM policy_versions ORDER BY id"):
        if hashlib.sha256(_bytes(data)).hexdigest() != sha256:
            yield f"The policy “{name}” does not have the bytes under which it was stored."


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")


def _named(driver: DriverConnection, link: Link) -> str:
    """What a link is about, as a person knows it."""
    if link.kind in ("run", DELETION):
        return f"run {link.run}" if link.kind == "run" else f"the deletion of run {link.run}"
    if link.kind == SALVAGE:
        return "a salvage"
    if link.kind not in TABLES:
        return "something unknown"
    place = driver.execute(
        f"SELECT CAST(position AS INTEGER) + 1 FROM items WHERE id = ({_ITEM_OF[link.kind]})",  # noqa: S608 - constants
        (link.row,),
    ).fetchone()
    which = f"item {place[0]}" if place else f"an item (row {link.row})"
    return f"the {link.kind} on {which} of run {link.run}"
