"""The chain over what was recorded: a later change is found, and the first row that it touches is named.

Every run, step, verdict and review gets a link in the transaction that stores it. A link holds a digest of the row's content, and a
digest over itself and the link before it. It covers what a verdict means: the text's hash and origin, the whole answer, the human
decision; of a run its policy, model and choices. Columns that are meant to change (a run's state and counters) are recounted
instead, and those that repeat another row are compared with it.

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

SINCE: Final = "0004"
"""The schema that brought the chain."""

DELETION: Final = "deletion"
SALVAGE: Final = "salvage"
_SALT_BYTES: Final = 16
BEGINNING: Final = bytes(32)

# What a link of each kind covers, joined by primary keys alone: an index that was tampered with can't mislead the check.
_OF_RUN: Final = (
    "SELECT r.id, r.created, r.effort, r.date, r.sampling, r.reasoning_budget, r.answer_limit, r.state_format, "
    "r.app_version, r.schedule, r.sources, r.intake_options, p.name, p.sha256, p.title, p.contract, p.language, p.summary, "
    "m.name, m.sha256, m.files, m.practice, r.bounds, r.repeats, r.shadow_of "
    "FROM runs r JOIN policy_versions p ON p.id = r.policy_id JOIN models m ON m.id = r.model_id"
)
_OF_VERDICT: Final = (
    "SELECT v.id, v.item_id, v.run_id, v.answer_id, v.same_as, v.decision, v.recorded, "
    "i.run_id, i.position, i.source, i.place, i.external_id, i.author, i.written, i.encoding, i.notes, c.sha256, "
    "a.decision, a.reason, a.labels, a.rule_ids, a.unknown_rule_ids, a.confidence, a.rationale, a.severity, a.finish_reason, "
    "a.probability, a.decision_mass, a.prompt_tokens, a.reasoning_tokens, a.answer_tokens, a.seconds, a.raw, a.parts, "
    "a.parts_text, a.reasoning, i.context, i.shown "
    "FROM verdicts v JOIN items i ON i.id = v.item_id JOIN contents c ON c.id = i.content_id "
    "JOIN answers a ON a.id = v.answer_id"
)
_OF_STEP: Final = (
    "SELECT s.id, s.item_id, s.number, s.effort, s.doubt, s.recorded, i.run_id, i.position, c.sha256, i.shown, "
    "s.decision, s.reason, s.labels, s.rule_ids, s.unknown_rule_ids, s.confidence, s.rationale, s.severity, s.finish_reason, "
    "s.probability, s.decision_mass, s.prompt_tokens, s.reasoning_tokens, s.answer_tokens, s.seconds, s.raw, s.parts, "
    "s.reasoning "
    "FROM steps s JOIN items i ON i.id = s.item_id JOIN contents c ON c.id = i.content_id"
)
_OF_REVIEW: Final = (
    "SELECT w.id, w.item_id, w.decision, w.label, w.note, w.reviewer, w.at, i.run_id, i.position "
    "FROM reviews w JOIN items i ON i.id = w.item_id"
)
_OF_REUSE: Final = (
    "SELECT t.item_id, t.from_run, t.from_item, t.from_recorded, i.run_id, i.position "
    "FROM taken_over t JOIN items i ON i.id = t.item_id"
)
CONTENT: Final = {
    "run": (_OF_RUN, "r.id"),
    "verdict": (_OF_VERDICT, "v.id"),
    "step": (_OF_STEP, "s.id"),
    "review": (_OF_REVIEW, "w.id"),
    "taking over": (_OF_REUSE, "t.item_id"),
}
TABLES: Final = {
    "run": ("runs", "id"),
    "verdict": ("verdicts", "id"),
    "step": ("steps", "id"),
    "review": ("reviews", "id"),
    "taking over": ("taken_over", "item_id"),
}
_FIRST: Final = {"run": 22, "verdict": 36}
"""How many values a link of this kind covered before columns were added. Those stand at the end, and what is empty there is not
covered, so that the links of older rows stay as they were; a value that was taken away or put there is found all the same."""

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
    """Adds the link of a row that was just stored; `kind` is one of `CONTENT`, "taking over" that of a reused verdict."""
    sql, key = CONTENT[kind]
    values = connection.exec_driver_sql(f"{sql} WHERE {key} = ?", (row,)).one()
    salt = secrets.token_bytes(_SALT_BYTES)
    _append(connection, kind, run, row, now, salt, content_digest(salt, kind, values))


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


def half_deleted(connection: Connection) -> list[int]:
    """Runs that are there although the newest link of theirs says that they were deleted: it is done in steps."""
    runs = [row[0] for row in connection.exec_driver_sql(HALF_DELETED).all()]
    last = "SELECT content FROM chain WHERE kind = ? AND run_id = ? ORDER BY id DESC LIMIT 1"
    # on the word of a link that was damaged nothing is deleted
    said = {run: connection.exec_driver_sql(last, (DELETION, run)).scalar_one() for run in runs}
    return [run for run in runs if said[run] == content_digest(b"", DELETION, (run,))]


def begin(connection: Connection, now: str, work: Work) -> None:
    """Adds links for what was recorded before there was a chain. What has one stays: another program may have been faster."""
    for kind, (table, key) in TABLES.items():
        run = "id" if kind == "run" else f"(SELECT run_id FROM items WHERE items.id = {table}.item_id)"  # noqa: S608 - ours
        unlinked = f"{key} NOT IN (SELECT row_id FROM chain WHERE kind = ? AND salt IS NOT NULL)"  # noqa: S608 - ours
        rows = connection.exec_driver_sql(
            f"SELECT {run}, {key} FROM {table} WHERE {unlinked} ORDER BY {key}",  # noqa: S608 - names are ours
            (kind,),
        ).all()
        for run_id, row in rows:
            work.check()
            add(connection, now, kind, run_id, row)


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
    """The digest of the row that a link covers, without what stands empty in the columns that were added."""
    covered = list(values)
    while len(covered) > _FIRST.get(kind, len(covered)) and covered[-1] in (None, ""):
        covered.pop()
    return hashlib.sha256(salt + _packed([kind, *covered])).digest()


def link_digest(before: bytes, link: Link) -> bytes:
    """The digest of a link and of the one before it."""
    own = _packed([link.id, link.kind, link.run, link.row, link.at, link.content])
    return hashlib.sha256(before + own).digest()


def _packed(values: Sequence[object]) -> bytes:
    """Values as bytes, different ones as different bytes. This is in every link: it must never change."""
    return json.dumps(values, separators=(",", ":"), default=lambda blob: {"blob": bytes(blob).hex()}).encode("ascii")
