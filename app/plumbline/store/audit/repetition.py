"""Columns that repeat what another row says, and texts and policies beside their hash: where they differ, one was changed.

The rows that count are covered by the chain; these are what lists and filters are quick by.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.store.file.connection import DriverConnection
from plumbline.store.rows import storable

MOST_NAMED: Final = 20  # of rows with the same problem

_ITEM: Final = "SELECT i.run_id, CAST(i.position AS INTEGER) + 1 FROM items i"
_JUDGED: Final = f"{_ITEM} JOIN verdicts v ON v.item_id = i.id JOIN answers a ON a.id = v.answer_id"
_NO_VERDICT: Final = (
    f"{_ITEM} "  # noqa: S608 - constants
    "WHERE i.decision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.item_id = i.id)"
)
_OTHER_DECISION: Final = f"{_ITEM} JOIN verdicts v ON v.item_id = i.id WHERE i.decision IS NOT v.decision"
_OTHER_REVIEW: Final = (
    f"{_ITEM} JOIN verdicts v ON v.item_id = i.id "  # noqa: S608 - constants
    "WHERE v.review IS NOT (SELECT nullif(decision, '') FROM reviews w WHERE w.item_id = v.item_id ORDER BY w.id DESC LIMIT 1)"
)
_OTHER_STATE: Final = (
    f"{_ITEM} LEFT JOIN verdicts v ON v.item_id = i.id LEFT JOIN answers a ON a.id = v.answer_id WHERE i.state IS NOT "
    "CASE WHEN v.id IS NULL THEN 'queued' WHEN a.reason = 'engine' THEN 'set_aside' ELSE 'done' END"
)
_OTHER_ANSWER: Final = (
    f"{_JUDGED} WHERE a.run_id IS NOT i.run_id OR v.run_id IS NOT i.run_id OR a.content_id IS NOT i.content_id"
)
# what SQLite finds may only be written otherwise: it is looked at again
_OTHER_LABELS: Final = (
    "SELECT i.run_id, CAST(i.position AS INTEGER) + 1, a.labels, v.id FROM items i JOIN verdicts v ON v.item_id = i.id "
    "JOIN answers a ON a.id = v.answer_id WHERE a.labels <> CASE WHEN "
    "EXISTS (SELECT 1 FROM verdict_labels l WHERE l.verdict_id = v.id) THEN "
    "(SELECT json_group_array(label) FROM verdict_labels l WHERE l.verdict_id = v.id) ELSE '[]' END"
)


def problems(driver: DriverConnection, work: Work) -> Iterator[Message]:
    """Everything that differs, at most `MOST_NAMED` of a kind but for texts."""
    yield from _changed_bytes(driver, work)
    yield from _changed_copies(driver)
    yield from _changed_labels(driver, work)


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
    for run, item in driver.execute(f"{_OTHER_STATE} LIMIT {MOST_NAMED}"):
        yield Message("The state of item {item} of run {run} contradicts its verdict.", item=str(item), run=str(run))
    for run, item in driver.execute(f"{_OTHER_ANSWER} LIMIT {MOST_NAMED}"):
        yield Message(
            "The answer for item {item} of run {run} belongs to another text or run.", item=str(item), run=str(run)
        )


def _changed_labels(driver: DriverConnection, work: Work) -> Iterator[Message]:
    named = 0
    for run, item, answered, verdict in driver.execute(_OTHER_LABELS):
        work.check()
        listed = {row[0] for row in driver.execute("SELECT label FROM verdict_labels WHERE verdict_id = ?", (verdict,))}
        if listed != _labels(answered) and named < MOST_NAMED:
            named += 1
            yield Message(
                "The labels by which item {item} of run {run} is found are not those of its verdict.",
                item=str(item),
                run=str(run),
            )


def _labels(answered: object) -> set[str]:
    try:
        return {storable(label) for label in json.loads(_bytes(answered))}
    except (ValueError, TypeError, AttributeError):
        return set()


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogateescape")
