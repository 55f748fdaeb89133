"""The chain over what was recorded: a later change is found, and the first row that it touches is named.

Every run, verdict, review, policy version and golden set gets a link in the transaction that stores it. A link holds a digest of
the row's content (`coverage` says of what), and a digest over itself and the link before it. What changes gets a new link with each
change; counters are recounted instead, and columns that repeat another row are compared with it.

The link's digest is of the row as it is read back in the same transaction. That it is what was judged is sure, because the
database's structure was verified in that transaction: there is no trigger or view that could have changed it.

The chain detects changes, it does not prevent them: whoever can write to the file and has this program can forge a complete chain.
So the last link's digest is shown as a seal. Kept elsewhere, it shows later that nothing before it was changed.

A deleted run's links stay, without the salt that went into their content's digest, so that nobody can guess a deleted text; a link
of its own records the deletion. What is missing without such a link was removed by other means.

A salvaged history keeps its links with their numbers: what was lost leaves a gap. A link of its own records the salvage, and how
many links there were, so that none can be removed later on the pretext of the damage. The link after a gap can't be checked
against the one before it; those after it can.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from plumbline.domain.work import Work
from plumbline.store.coverage import KINDS

SINCE: Final = "0004"
"""The schema that brought the chain."""

DELETION: Final = "deletion"
SALVAGE: Final = "salvage"
_SALT_BYTES: Final = 16
BEGINNING: Final = bytes(32)

# The runs of which no link is newer than that of their deletion. Where links after it are missing, a run of that number may be a
# newer one.
HALF_DELETED: Final = (
    "SELECT r.id FROM (SELECT run_id, max(id) AS id FROM chain WHERE kind = 'deletion' GROUP BY run_id) d "
    "JOIN runs r ON r.id = d.run_id "
    "WHERE NOT EXISTS (SELECT 1 FROM chain c WHERE c.id > d.id AND c.run_id = d.run_id) "
    "AND (SELECT max(id) - d.id FROM chain) = (SELECT count(*) FROM chain WHERE id > d.id) ORDER BY r.id"
)

ALL_READ, NOT_ALL_READ = 0, -1  # what a salvage's link has in the place of a run's number


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is stored."""

    id: int
    kind: str
    run: int
    row: int
    at: str
    salt: bytes | None
    content: bytes
    digest: bytes


def add(connection: Connection, now: str, kind: str, run: int, row: int) -> None:
    """Adds the link of a row that was just stored or changed; `kind` is one of `coverage.KINDS`, `run` 0 where it has none."""
    covered = KINDS[kind]
    values = connection.exec_driver_sql(f"{covered.content} WHERE {covered.content_key} = ?", (row,)).one()
    salt = secrets.token_bytes(_SALT_BYTES)
    _append(connection, kind, run, row, now, salt, content_digest(salt, kind, values))


def forget(connection: Connection, kind: str, row: int) -> None:
    """Makes what the links of a row say of its content unguessable; a row that stays gets a new link after that."""
    connection.exec_driver_sql(
        "UPDATE chain SET salt = NULL WHERE kind = ? AND row_id = ? AND salt IS NOT NULL", (kind, row)
    )


def note_deletion(connection: Connection, now: str, run: int) -> None:
    """Makes what the links of a run say of its content unguessable, and adds the link that says that it was deleted."""
    connection.exec_driver_sql("UPDATE chain SET salt = NULL WHERE run_id = ? AND salt IS NOT NULL", (run,))
    _append(connection, DELETION, run, run, now, None, content_digest(b"", DELETION, (run,)))


def note_salvage(connection: Connection, now: str, number: int | None, whole: bool) -> None:
    """Adds the link that says that this history was salvaged from a damaged file.

    Args:
        number: the link's, after every number that can be known to be taken; None for the next.
        whole: everything in the file could be read, also what no link covers.
    """
    (links,) = connection.exec_driver_sql("SELECT count(*) FROM chain").one()
    read = ALL_READ if whole else NOT_ALL_READ
    _append(connection, SALVAGE, read, links, now, None, content_digest(b"", SALVAGE, (links, read)), number)


def last_deleted(connection: Connection) -> int:
    """The highest number of a run that was deleted; 0 where none was."""
    query = "SELECT max(run_id) FROM chain WHERE kind = 'deletion'"
    return int(connection.exec_driver_sql(query).scalar_one() or 0)


def half_deleted(connection: Connection) -> list[int]:
    """Runs that are there although the newest link of theirs says that they were deleted: it is done in steps."""
    runs = [row[0] for row in connection.exec_driver_sql(HALF_DELETED).all()]
    last = "SELECT content FROM chain WHERE kind = ? AND run_id = ? ORDER BY id DESC LIMIT 1"
    # on the word of a link that was damaged nothing is deleted
    said = {run: connection.exec_driver_sql(last, (DELETION, run)).scalar_one() for run in runs}
    return [run for run in runs if said[run] == content_digest(b"", DELETION, (run,))]


def begin(connection: Connection, now: str, version: str, work: Work) -> None:
    """Adds links for what was recorded under a schema that had none for its kind.

    What has one stays: another program may have been faster. Kinds that had links get none: what lacks one there was added by other
    means.
    """
    for kind in (kind for kind, covered in KINDS.items() if version < covered.since):
        rows = connection.exec_driver_sql(f"{unlinked(kind)} ORDER BY key", (kind,)).all()
        for run, row in rows:
            work.check()
            add(connection, now, kind, run, row)


def unlinked(kind: str) -> str:
    """A query for `run` and `key` of the rows that have no link, with the kind as its parameter.

    Rows of a run of which the deletion was recorded, but not finished, need none.
    """
    covered = KINDS[kind]
    return (
        f"SELECT {covered.run} AS run, {covered.key} AS key FROM {covered.table} "  # noqa: S608 - names are ours
        f"WHERE {covered.key} NOT IN (SELECT row_id FROM chain WHERE kind = ? AND salt IS NOT NULL) "
        f"AND {covered.run} NOT IN ({HALF_DELETED})"
    )


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
    follows, before = (1, BEGINNING) if last is None else (last[0] + 1, bytes(last[1]))
    number = follows if number is None else number
    link = Link(number, kind, run, row, now, salt, content, b"")
    connection.exec_driver_sql(
        "INSERT INTO chain (id, kind, run_id, row_id, at, salt, content, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (number, kind, run, row, now, salt, content, link_digest(before, link)),
    )


def content_digest(salt: bytes, kind: str, values: Sequence[object]) -> bytes:
    """The digest of the row that a link covers, without what is empty in the columns that were added."""
    covered = list(values)
    first = KINDS[kind].first if kind in KINDS else None
    while first is not None and len(covered) > first and covered[-1] in (None, ""):
        covered.pop()
    return hashlib.sha256(salt + _packed([kind, *covered])).digest()


def link_digest(before: bytes, link: Link) -> bytes:
    """The digest of a link and of the one before it."""
    own = _packed([link.id, link.kind, link.run, link.row, link.at, link.content])
    return hashlib.sha256(before + own).digest()


def _packed(values: Sequence[object]) -> bytes:
    """Values as bytes, different ones as different bytes. This is in every link: it must never change."""
    return json.dumps(values, separators=(",", ":"), default=lambda blob: {"blob": bytes(blob).hex()}).encode("ascii")
