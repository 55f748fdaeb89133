"""The chain over what was recorded: a change after the fact is found, and the first row that it touches is named.

Every run, verdict and review gets a link in the transaction that stores it. A link holds a digest of the row's content, and a
digest over itself and the link before it. What a link covers is what a verdict means: the text's hash, where it came from, the
whole answer, the human decision; of a run its policy, model and choices. Columns that are meant to change (a run's state, its
counters) are counted anew instead, and those that repeat what another row says are compared with it.

The claim is detection, not prevention, and it has an edge: whoever can write the file and has this program can forge a whole chain.
So the last link's digest is shown as a seal. Who keeps a seal elsewhere, on paper or with another person, can later show that
nothing before it was changed.

Deleting a run stays possible. Its links stay, without the salt that went into their content's digest, so that nobody can find out a
deleted text by trying; a link of its own says that the run was deleted, and when. What is missing without such a link was
taken out by other means.

A history that was salvaged from a damaged file keeps its links as they were recorded, with their numbers: what was lost leaves a
gap. A link of its own says that it was salvaged, when, and how many links there were then, so that none can be taken out later
under the name of the damage. After a gap the chain goes on: that link can't be held against the one before it, those after it can.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from plumbline.store.file.connection import DriverConnection
from plumbline.store.results import Deletion, Salvage

SINCE: Final = "0004"
"""The schema that brought the chain."""

DELETION: Final = "deletion"
SALVAGE: Final = "salvage"
MOST_NAMED: Final = 20
_PAGE: Final = 500
_SALT_BYTES: Final = 16
_BEGINNING: Final = bytes(32)

# What a link of each kind covers, joined by primary keys alone: an index that was tampered with can't mislead the check.
_OF_RUN: Final = (
    "SELECT r.id, r.created, r.effort, r.date, r.sampling, r.reasoning_budget, r.answer_limit, r.state_format, "
    "r.app_version, r.schedule, r.sources, r.intake_options, p.name, p.sha256, p.title, p.contract, p.language, p.summary, "
    "m.name, m.sha256, m.files, m.practice "
    "FROM runs r JOIN policy_versions p ON p.id = r.policy_id JOIN models m ON m.id = r.model_id"
)
_OF_VERDICT: Final = (
    "SELECT v.id, v.item_id, v.run_id, v.answer_id, v.same_as, v.decision, v.recorded, "
    "i.run_id, i.position, i.source, i.place, i.external_id, i.author, i.written, i.encoding, i.notes, c.sha256, "
    "a.decision, a.reason, a.labels, a.rule_ids, a.unknown_rule_ids, a.confidence, a.rationale, a.severity, a.finish_reason, "
    "a.probability, a.decision_mass, a.prompt_tokens, a.reasoning_tokens, a.answer_tokens, a.seconds, a.raw, a.parts, "
    "a.parts_text, a.reasoning "
    "FROM verdicts v JOIN items i ON i.id = v.item_id JOIN contents c ON c.id = i.content_id "
    "JOIN answers a ON a.id = v.answer_id"
)
_OF_REVIEW: Final = (
    "SELECT w.id, w.item_id, w.decision, w.label, w.note, w.reviewer, w.at, i.run_id, i.position "
    "FROM reviews w JOIN items i ON i.id = w.item_id"
)
_OF_TAKING_OVER: Final = (
    "SELECT t.item_id, t.from_run, t.from_item, t.from_recorded, i.run_id, i.position "
    "FROM taken_over t JOIN items i ON i.id = t.item_id"
)
_CONTENT: Final = {
    "run": (_OF_RUN, "r.id"),
    "verdict": (_OF_VERDICT, "v.id"),
    "review": (_OF_REVIEW, "w.id"),
    "taking over": (_OF_TAKING_OVER, "t.item_id"),
}
_TABLES: Final = {
    "run": ("runs", "id"),
    "verdict": ("verdicts", "id"),
    "review": ("reviews", "id"),
    "taking over": ("taken_over", "item_id"),
}
# Cast, because a byte that was changed can turn a value into one of another type.
_LINKS: Final = (
    "SELECT id, CAST(kind AS TEXT), CAST(run_id AS INTEGER), CAST(row_id AS INTEGER), CAST(at AS TEXT), CAST(salt AS BLOB), "
    "coalesce(CAST(content AS BLOB), x''), coalesce(CAST(digest AS BLOB), x'') FROM chain ORDER BY id"
)

# The runs of which no link is newer than that of their deletion. Where links after it are missing, a run of that number may be a
# newer one.
_HALF_DELETED: Final = (
    "SELECT r.id FROM (SELECT run_id, max(id) AS id FROM chain WHERE kind = 'deletion' GROUP BY run_id) d "
    "JOIN runs r ON r.id = d.run_id "
    "WHERE NOT EXISTS (SELECT 1 FROM chain c WHERE c.id > d.id AND c.run_id = d.run_id) "
    "AND (SELECT max(id) - d.id FROM chain) = (SELECT count(*) FROM chain WHERE id > d.id) ORDER BY r.id"
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
_ALL_READ, _NOT_ALL_READ = 0, -1  # what a salvage's link has in the place of a run's number

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


@dataclass(frozen=True, slots=True)
class _Link:
    id: int
    kind: str
    run: int
    row: int
    at: str
    salt: bytes | None
    content: bytes
    digest: bytes


def add(connection: Connection, kind: str, run: int, row: int, now: str) -> None:
    """Adds the link of a row that was just stored: a "run", a "verdict", a "review", or the "taking over" of a verdict."""
    sql, key = _CONTENT[kind]
    values = connection.exec_driver_sql(f"{sql} WHERE {key} = ?", (row,)).one()
    salt = secrets.token_bytes(_SALT_BYTES)
    _append(connection, kind, run, row, now, salt, _content(salt, kind, values))


def forget_run(connection: Connection, run: int, now: str) -> None:
    """Makes what the links of a run say of its content unguessable, and adds the link that says that it was deleted."""
    connection.exec_driver_sql("UPDATE chain SET salt = NULL WHERE run_id = ? AND salt IS NOT NULL", (run,))
    _append(connection, DELETION, run, run, now, None, _content(b"", DELETION, (run,)))


def note_salvage(connection: Connection, number: int | None, whole: bool, now: str) -> None:
    """Adds the link that says that this history was salvaged from a damaged file.

    Args:
        connection: in a transaction of its own.
        number: the link's, after every number that can be known to be taken; None for the next.
        whole: everything in the file could be read, also what no link covers.
        now: when.
    """
    (links,) = connection.exec_driver_sql("SELECT count(*) FROM chain").one()
    read = _ALL_READ if whole else _NOT_ALL_READ
    _append(connection, SALVAGE, read, links, now, None, _content(b"", SALVAGE, (links, read)), number)


def half_deleted(connection: Connection) -> list[int]:
    """Runs that are there although the newest link of theirs says that they were deleted: it is done in steps."""
    runs = [row[0] for row in connection.exec_driver_sql(_HALF_DELETED).all()]
    last = "SELECT content FROM chain WHERE kind = ? AND run_id = ? ORDER BY id DESC LIMIT 1"
    # on the word of a link that was damaged nothing is deleted
    said = {run: connection.exec_driver_sql(last, (DELETION, run)).scalar_one() for run in runs}
    return [run for run in runs if said[run] == _content(b"", DELETION, (run,))]


def begin(connection: Connection, now: str) -> None:
    """Adds links for what was recorded before there was a chain. What has one stays: another program may have been faster."""
    for kind, (table, key) in _TABLES.items():
        run = "id" if kind == "run" else f"(SELECT run_id FROM items WHERE items.id = {table}.item_id)"  # noqa: S608 - ours
        unlinked = f"{key} NOT IN (SELECT row_id FROM chain WHERE kind = ? AND salt IS NOT NULL)"  # noqa: S608 - ours
        rows = connection.exec_driver_sql(
            f"SELECT {run}, {key} FROM {table} WHERE {unlinked} ORDER BY {key}",  # noqa: S608 - names are ours
            (kind,),
        ).all()
        for run_id, row in rows:
            add(connection, kind, run_id, row, now)


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
    return tuple(Salvage(at, link, links, read == _ALL_READ) for at, link, links, read in rows)


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


def _append(
    connection: Connection,
    kind: str,
    run: int,
    row: int,
    now: str,
    salt: bytes | None,
    content: bytes,
    number: int | None = None,
) -> None:
    last = connection.exec_driver_sql("SELECT id, digest FROM chain ORDER BY id DESC LIMIT 1").first()
    follows, before = (1, _BEGINNING) if last is None else (last[0] + 1, bytes(last[1]))
    number = follows if number is None else number
    link = _Link(number, kind, run, row, now, salt, content, b"")
    connection.exec_driver_sql(
        "INSERT INTO chain (id, kind, run_id, row_id, at, salt, content, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (number, kind, run, row, now, salt, content, _digest(before, link)),
    )


def _content(salt: bytes, kind: str, values: Sequence[object]) -> bytes:
    return hashlib.sha256(salt + _packed([kind, *values])).digest()


def _digest(before: bytes, link: _Link) -> bytes:
    own = _packed([link.id, link.kind, link.run, link.row, link.at, link.content])
    return hashlib.sha256(before + own).digest()


def _packed(values: Sequence[object]) -> bytes:
    """Values as bytes, different ones as different bytes. This is in every link: it must never change."""
    return json.dumps(values, separators=(",", ":"), default=lambda blob: {"blob": bytes(blob).hex()}).encode("ascii")


def _broken_links(driver: DriverConnection) -> Iterator[str]:
    """Goes along the chain, and compares what each link covers with the rows as they are now."""
    deleted = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = ? GROUP BY run_id", (DELETION,)))
    newest = dict(driver.execute("SELECT run_id, max(id) FROM chain WHERE kind = 'run' GROUP BY run_id"))
    order = _Order(salvages(driver))
    named = 0
    cursor = driver.execute(_LINKS)
    while page := cursor.fetchmany(_PAGE):
        links = [_Link(*row) for row in page]
        for link in links:
            yield from order.next(driver, link)
        # of a run's links the newest says how it stands; a deleted run's links have nothing to be compared with
        live = [
            link
            for link in links
            if link.kind in _TABLES
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
        self._before = _BEGINNING
        self._number = 0
        self._seen = 0
        self._whole = True

    def next(self, driver: DriverConnection, link: _Link) -> Iterator[str]:
        missing = (self._number + 1, link.id - 1)
        follows = _digest(self._before, link) == link.digest
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


def _changed_rows(driver: DriverConnection, links: Sequence[_Link], salvaged: int) -> Iterator[str]:
    values: dict[tuple[str, int], Sequence[object]] = {}
    for kind, (sql, key) in _CONTENT.items():
        ids = json.dumps([link.row for link in links if link.kind == kind])
        rows = driver.execute(f"{sql} WHERE {key} IN (SELECT value FROM json_each(?))", (ids,))  # noqa: S608
        values |= {(kind, row[0]): row for row in rows}
    for link in links:
        row = values.get((link.kind, link.row))
        if row is None and link.id < salvaged:
            yield f"Lost in the damage or taken out, in whole or in part: {_named(driver, link)}, recorded at {link.at}."
        elif row is None:
            yield f"Taken out, with no deletion of the run recorded: {_named(driver, link)}, recorded at {link.at}."
        elif link.salt is None or _content(link.salt, link.kind, row) != link.content:
            yield f"Changed after it was recorded: {_named(driver, link)}, recorded at {link.at}."


def _without_a_link(driver: DriverConnection) -> Iterator[str]:
    (missing,) = driver.execute(_MISSING_BEFORE_SALVAGE).fetchone()
    for kind, (table, key) in _TABLES.items():
        unlinked = driver.execute(
            f"SELECT {key} FROM {table} WHERE {key} NOT IN "  # noqa: S608 - names are ours
            f"(SELECT row_id FROM chain WHERE kind = ? AND (salt IS NOT NULL OR run_id IN ({_HALF_DELETED}))) "
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


def _named(driver: DriverConnection, link: _Link) -> str:
    """What a link is about, as a person knows it."""
    if link.kind in ("run", DELETION):
        return f"run {link.run}" if link.kind == "run" else f"the deletion of run {link.run}"
    if link.kind == SALVAGE:
        return "a salvage"
    if link.kind not in _TABLES:
        return "something unknown"
    place = driver.execute(
        f"SELECT CAST(position AS INTEGER) + 1 FROM items WHERE id = ({_ITEM_OF[link.kind]})",  # noqa: S608 - constants
        (link.row,),
    ).fetchone()
    which = f"item {place[0]}" if place else f"an item (row {link.row})"
    return f"the {link.kind} on {which} of run {link.run}"
