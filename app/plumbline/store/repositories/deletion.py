"""Deleting runs in steps: items, verdicts, reviews, appeals, texts and their search rows.

After each step the counters are right, and nothing that another item needs is deleted: an answer goes with the last item that
shares it, a text with the last item of any run. The newest items go first, so that an interrupted deletion leaves the beginning of
the run. The chain has the deletion from the first step on.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, select

from plumbline.domain.work import Work
from plumbline.store import chain, indexing
from plumbline.store.file.connection import cancellable
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.repositories import appeals, cases, counters, evaluations, review_queues, steps
from plumbline.store.repositories import runs as run_rows
from plumbline.store.tables import items, runs, skips

_IDS = "(SELECT value FROM json_each(:ids))"


def delete_some(
    connection: Connection, now: str, run: int, most: int, *, at_once: bool = False, work: Work | None = None
) -> int:
    """Removes at most so many items of a run, the newest first, and with the last the run itself; returns how many are left.

    With `at_once` no word of them is left in the search tables; without, `indexing.merge` has to follow.

    Raises:
        NotInHistoryError: there is no such run.
        Cancelled: it was cancelled; the run has all of its items.
    """
    with cancellable(connection, work or Work()):
        run_rows.get(connection, run)
        if run not in chain.half_deleted(connection):
            chain.note_deletion(connection, now, run)
        query = select(items.c.id, items.c.content_id).where(items.c.run_id == run).order_by(items.c.position.desc())
        some = connection.execute(query.limit(most)).all()
        _remove_items(connection, now, run, [row.id for row in some], at_once)
        _execute(
            connection,
            f"DELETE FROM contents WHERE id IN {_IDS} AND NOT EXISTS (SELECT 1 FROM items WHERE content_id = contents.id)",  # noqa: S608
            [row.content_id for row in some],
        )
        left = connection.execute(select(func.count()).where(items.c.run_id == run)).scalar_one()
        if not left:
            evaluations.remove_run(connection, run)
            review_queues.remove_run(connection, run)
            connection.execute(delete(skips).where(skips.c.run_id == run))
            connection.execute(delete(runs).where(runs.c.id == run))
    return int(left)


def _remove_items(connection: Connection, now: str, run: int, ids: list[int], at_once: bool) -> None:
    judged = _select(connection, f"SELECT id, answer_id, decision FROM verdicts WHERE item_id IN {_IDS}", ids)  # noqa: S608
    verdict_ids = [row[0] for row in judged]
    alone = _select(
        connection,
        f"SELECT answers.id FROM answers WHERE id IN {_IDS} AND NOT EXISTS "  # noqa: S608
        "(SELECT 1 FROM verdicts WHERE answer_id = answers.id AND id NOT IN (SELECT value FROM json_each(:going)))",
        sorted({row[1] for row in judged}),
        going=json.dumps(verdict_ids),
    )
    answer_ids = [row[0] for row in alone]
    # what was indexed is read from the rows, so it is removed before they are deleted
    indexing.remove_reviews(connection, ids, at_once=at_once)
    indexing.remove_answers(connection, answer_ids, at_once=at_once)
    _execute(connection, f"DELETE FROM reviews WHERE item_id IN {_IDS}", ids)  # noqa: S608
    _execute(connection, f"DELETE FROM verdict_labels WHERE verdict_id IN {_IDS}", verdict_ids)  # noqa: S608
    _execute(connection, f"UPDATE verdicts SET same_as = NULL WHERE same_as IN {_IDS}", verdict_ids)  # noqa: S608
    _execute(connection, f"DELETE FROM verdicts WHERE id IN {_IDS}", verdict_ids)  # noqa: S608
    _execute(connection, f"DELETE FROM answers WHERE id IN {_IDS}", answer_ids)  # noqa: S608
    steps.remove(connection, ids)
    review_queues.remove_items(connection, ids)
    cases.remove_items(connection, now, ids)
    appeals.remove_items(connection, ids)
    _execute(connection, f"DELETE FROM taken_over WHERE item_id IN {_IDS}", ids)  # noqa: S608
    _execute(connection, f"DELETE FROM items WHERE id IN {_IDS}", ids)  # noqa: S608
    decisions = Counter(str(row[2]) for row in judged)
    gone = {"total": len(ids), "done": len(judged), **decisions}
    counters.count(connection, run, **{name: -count for name, count in gone.items()})


def _execute(connection: Connection, sql: str, ids: Sequence[int]) -> None:
    connection.exec_driver_sql(sql, {"ids": json.dumps(list(ids))})


def _select(connection: Connection, sql: str, ids: Sequence[int], **values: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(sql, {"ids": json.dumps(list(ids))} | values)]


class DeletionRepository(Repository):
    """Deleting runs, and giving the space back to the disk."""

    delete_some = records(delete_some)
    unfinished = reads(chain.half_deleted)

    def reclaim(self, pages: int, work: Work | None = None) -> bool:
        """One step, of about so many pages, in overwriting what was deleted and shrinking the file; True while there is more."""
        with self.database.write() as connection, cancellable(connection, work or Work()):
            merging = indexing.merge(connection, pages)
        return merging or self.database.reclaim(pages)
