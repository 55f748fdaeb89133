"""Verifying the chain: each link is held against the one before it, and the rows that it covers against what it says of them.

Reads everything, on a driver connection, because a damaged file may hold values that SQLAlchemy would stumble over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.work import Stage, Work
from plumbline.store import chain
from plumbline.store.audit import repetition
from plumbline.store.audit.repetition import MOST_NAMED
from plumbline.store.chain import ALL_READ, BEGINNING, DELETION, Link, content_digest, link_digest, unlinked
from plumbline.store.coverage import KINDS
from plumbline.store.file.connection import DriverConnection
from plumbline.store.results.audit import Deletion, Salvage

_PAGE: Final = 500

# Cast, because a byte that was changed can turn a value into one of another type.
_LINKS: Final = (
    "SELECT id, CAST(kind AS TEXT), CAST(run_id AS INTEGER), CAST(row_id AS INTEGER), CAST(at AS TEXT), CAST(salt AS BLOB), "
    "coalesce(CAST(content AS BLOB), x''), coalesce(CAST(digest AS BLOB), x'') FROM chain"
)
_SOME_LINKS: Final = f"{_LINKS} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constants


_MISSING_BEFORE_SALVAGE: Final = (
    "SELECT (SELECT max(id) FROM chain WHERE kind = 'salvage') > "
    "(SELECT count(*) FROM chain WHERE id <= (SELECT max(id) FROM chain WHERE kind = 'salvage'))"
)
_NEWEST: Final = (
    "SELECT CAST(kind AS TEXT), CAST(row_id AS INTEGER), max(id) FROM chain "
    "WHERE kind IN (SELECT value FROM json_each(?)) GROUP BY kind, row_id"
)
_LINKS_OF_KIND: Final = "SELECT CAST(run_id AS INTEGER), CAST(at AS TEXT), id FROM chain WHERE kind = ?"
_SALVAGES: Final = (
    "SELECT CAST(at AS TEXT), id, CAST(row_id AS INTEGER), CAST(run_id AS INTEGER) FROM chain "
    "WHERE kind = 'salvage' ORDER BY id"
)

_ITEM_OF: Final = {
    "verdict": "SELECT item_id FROM verdicts WHERE id = ?",
    "step": "SELECT item_id FROM steps WHERE id = ?",
    "review": "SELECT item_id FROM reviews WHERE id = ?",
    "appeal": "SELECT item_id FROM appeals WHERE id = ?",
    "ruling": "SELECT a.item_id FROM appeal_rulings o JOIN appeals a ON a.id = o.appeal_id WHERE o.id = ?",
    "taking over": "SELECT ?",
}


def seal(driver: DriverConnection) -> str:
    """The number of the last link and its digest; "" for an empty chain."""
    row = driver.execute("SELECT id, digest FROM chain ORDER BY id DESC LIMIT 1").fetchone()
    return "" if row is None else f"{row[0]}-{bytes(row[1]).hex()}"


def seals(driver: DriverConnection) -> list[str]:
    """The seal of each link, oldest first."""
    return [
        f"{number}-{bytes(digest).hex()}"
        for number, digest in driver.execute("SELECT id, digest FROM chain ORDER BY id")
    ]


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
        yield from repetition.problems(driver, work)
    finally:
        driver.execute("ROLLBACK")
        driver.text_factory = str


def changed(driver: DriverConnection, numbers: Sequence[int]) -> Iterator[Message]:
    """What some links say of their rows and is not so, as far as these links are still the newest of their rows."""
    rows = driver.execute(f"{_SOME_LINKS} ORDER BY id", (json.dumps(list(numbers)),))
    deleted = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = ? GROUP BY run_id", (DELETION,)))
    made = salvages(driver)
    live = _live([Link(*row) for row in rows], deleted, _newest(driver))
    yield from _changed_rows(driver, live, made[-1].link if made else 0)


def _newest(driver: DriverConnection) -> dict[tuple[str, int], int]:
    """The newest link of each row that can change."""
    changing = json.dumps([kind for kind, covered in KINDS.items() if covered.latest])
    return {(kind, row): link for kind, row, link in driver.execute(_NEWEST, (changing,))}


def _live(links: Sequence[Link], deleted: Mapping[int, int], newest: Mapping[tuple[str, int], int]) -> list[Link]:
    """The links that still say how a row stands: of a row's the newest, and none of a deleted run."""
    return [
        link
        for link in links
        if link.kind in KINDS
        and link.id > deleted.get(link.run, 0)
        and (not KINDS[link.kind].latest or link.id == newest.get((link.kind, link.row)))
    ]


def _broken_links(driver: DriverConnection, work: Work) -> Iterator[Message]:
    deleted = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = ? GROUP BY run_id", (DELETION,)))
    newest = _newest(driver)
    (total,) = driver.execute("SELECT coalesce(max(id), 0) FROM chain").fetchone()
    order = _Order(salvages(driver))
    named = 0
    cursor = driver.execute(f"{_LINKS} ORDER BY id")
    while page := cursor.fetchmany(_PAGE):
        links = [Link(*row) for row in page]
        work.report(Stage.CHECKING, links[-1].id, total)
        for link in links:
            yield from order.next(driver, link)
        for problem in _changed_rows(driver, _live(links, deleted, newest), order.salvaged):
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
    for kind, covered in KINDS.items():
        ids = json.dumps([link.row for link in links if link.kind == kind])
        if ids == "[]":
            continue
        rows = driver.execute(
            f"{covered.content} WHERE {covered.content_key} IN (SELECT value FROM json_each(?))",  # noqa: S608
            (ids,),
        )
        values |= {(kind, row[0]): row for row in rows}
    for link in links:
        row = values.get((link.kind, link.row))
        if row is None and KINDS[link.kind].removable:
            continue
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
    for kind, covered in KINDS.items():
        table = covered.table
        for _, row in driver.execute(f"{unlinked(kind)} ORDER BY key LIMIT {MOST_NAMED}", (kind,)):
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


def _record_of(driver: DriverConnection, link: Link) -> Message:
    run = str(link.run)
    match link.kind:
        case "run":
            return Message("run {run}", run=run)
        case "state":
            return Message("the state of run {run}", run=run)
        case "skip":
            return Message("a skipped item of run {run}", run=run)
        case "column":
            return Message("run {run} as part of an evaluation", run=run)
        case "policy" | "draft" | "archived" | "golden set" | "case" | "saved search":
            return _named(link.kind, _name(driver, link))
        case "time stamp":
            return Message("a time stamp")
        case chain.DELETION:
            return Message("the deletion of run {run}", run=run)
        case chain.SALVAGE:
            return Message("a salvage")
        case "verdict" | "step" | "review" | "appeal" | "ruling" | "taking over":
            return _part_of_item(link.kind, _item(driver, link), run)
        case "queue" | "answer":
            return _of_queue(link.kind, run)
        case "bounds":
            return Message("learned bounds of an effort")
        case _:
            return Message("an unknown record")


def _of_queue(kind: str, run: str) -> Message:
    if kind == "queue":
        return Message("a review queue's items of run {run}", run=run)
    return Message("a decision on a golden item in a review queue")


def _named(kind: str, name: str) -> Message:
    match kind:
        case "golden set":
            return Message("the golden set “{name}”", name=name)
        case "case":
            return Message("the case “{name}”", name=name)
        case "saved search":
            return Message("the saved search “{name}”", name=name)
        case _:
            return Message("the policy “{policy}”", policy=name)


def _part_of_item(kind: str, item: Message, run: str) -> Message:
    match kind:
        case "verdict":
            return Message("the verdict on {item} of run {run}", item=item, run=run)
        case "step":
            return Message("a step of {item} of run {run}", item=item, run=run)
        case "review":
            return Message("the review of {item} of run {run}", item=item, run=run)
        case "appeal":
            return Message("an appeal on {item} of run {run}", item=item, run=run)
        case "ruling":
            return Message("the outcome of an appeal on {item} of run {run}", item=item, run=run)
        case _:
            return Message("the reuse of a verdict for {item} of run {run}", item=item, run=run)


def _item(driver: DriverConnection, link: Link) -> Message:
    place = driver.execute(
        f"SELECT CAST(position AS INTEGER) + 1 FROM items WHERE id = ({_ITEM_OF[link.kind]})",  # noqa: S608 - constants
        (link.row,),
    ).fetchone()
    return Message("item {item}", item=str(place[0])) if place else Message("an item (row {row})", row=str(link.row))


def _name(driver: DriverConnection, link: Link) -> str:
    covered = KINDS[link.kind]
    row = driver.execute(
        f"SELECT CAST(name AS TEXT) FROM {covered.table} WHERE {covered.key} = ?",  # noqa: S608 - constants
        (link.row,),
    ).fetchone()
    return str(row[0]) if row else f"row {link.row}"
