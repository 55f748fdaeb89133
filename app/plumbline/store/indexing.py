"""The search tables: what is added, removed and rebuilt.

FTS5 stores no copy of the texts; it reads them through the views `answer_folded` and `review_folded`. So a row is added after what
it indexes is stored, and removed, by telling FTS5 what it had indexed, before that is deleted, in the same transaction. The views
give a text as the search compares it (`folding`): what differs from the text by more than letter case is kept beside it, in
`answer_folds` and `review_folds`, and the rest is the text itself.

Removing one text overwrites its words in the file ("secure-delete"), which takes some milliseconds a text. Of many texts the words
are only marked as deleted, and the tables are merged afterwards in short steps, which drops them; until that is done the file says
so (`PRAGMA user_version`), so that it is resumed after a crash.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

ANSWER_FIELDS = ("content", "rationale", "reasoning", "policy")
REVIEW_FIELDS = ("note", *ANSWER_FIELDS)
TABLES = ("answer_words", "answer_grams", "review_words", "review_grams")
FOLDS = {"answer_folds": ("answer_text", ANSWER_FIELDS), "review_folds": ("review_text", REVIEW_FIELDS[:1])}
"""What is kept of folded texts: the view that has the texts, and which of them."""

_CLEAN, _MARKED, _MERGING = range(3)  # what PRAGMA user_version says of the search tables
_NOTHING_TO_MERGE = 2  # FTS5 changes fewer rows than this when there was nothing to merge

_THESE = "SELECT value FROM json_each(?)"


def add_answer(connection: Connection, answer: int) -> None:
    """Adds an answer, with the content that it is about, to the search tables."""
    connection.exec_driver_sql(_folding("answer_folds", "WHERE id = ?"), (answer,))
    for table in TABLES[:2]:
        connection.exec_driver_sql(_adding(table), (answer,))


def add_review(connection: Connection, review: int) -> None:
    """Adds a review's note, with what it is about, to the search tables."""
    connection.exec_driver_sql(_folding("review_folds", "WHERE id = ?"), (review,))
    for table in TABLES[2:]:
        connection.exec_driver_sql(_adding(table), (review,))


def remove_answers(connection: Connection, answers: Sequence[int], *, at_once: bool) -> None:
    """Removes answers from the search tables; their words are overwritten at once, or by `merge` later."""
    _remove(connection, TABLES[:2], "answer_folds", _THESE, answers, at_once)


def remove_reviews(connection: Connection, items: Sequence[int], *, at_once: bool) -> None:
    """Removes the reviews of items from the search tables, as `remove_answers`."""
    which = f"SELECT id FROM reviews WHERE item_id IN ({_THESE})"  # noqa: S608
    _remove(connection, TABLES[2:], "review_folds", which, items, at_once)


def merge(connection: Connection, pages: int) -> bool:
    """One step, of about so many pages, in dropping what was marked as deleted; True while there is more to do."""
    state = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if state == _CLEAN:
        return False
    if state == _MARKED:
        # a negative number puts all segments on one level, so that the steps after it merge them all
        for table in TABLES:
            connection.exec_driver_sql(_command(table, "'merge'", str(-pages)))
        _set_state(connection, _MERGING)
        return True
    for table in TABLES:
        before = _changes(connection)
        connection.exec_driver_sql(_command(table, "'merge'", str(pages)))
        if _changes(connection) - before >= _NOTHING_TO_MERGE:
            return True
    _set_state(connection, _CLEAN)
    return False


def refold(connection: Connection) -> None:
    """Folds all texts anew, of which the search tables have to be rebuilt."""
    for table in FOLDS:
        connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608
        connection.exec_driver_sql(_folding(table))


def folds_check(table: str) -> str:
    """The statement that gives a row where folded texts are not what the texts would give."""
    view, fields = FOLDS[table]
    differ = " OR ".join(f"f.{field} IS NOT folded(CAST(t.{field} AS BLOB))" for field in fields)
    return (
        f"SELECT 1 FROM {view} t LEFT JOIN {table} f ON f.id = t.id WHERE {differ} "  # noqa: S608
        f"UNION ALL SELECT 1 FROM {table} WHERE id NOT IN (SELECT id FROM {view}) LIMIT 1"
    )


def rebuild(connection: Connection, table: str) -> None:
    """Rebuilds a search table from what it indexes."""
    connection.exec_driver_sql(_command(table, "'rebuild'", "NULL"))


def integrity_check(table: str) -> str:
    """The statement that fails as SQLITE_CORRUPT where a search table is not what the texts would give. It counts as a write."""
    return _command(table, "'integrity-check'", "1")


def _remove(
    connection: Connection, tables: Sequence[str], folds: str, which: str, ids: Sequence[int], at_once: bool
) -> None:
    if not at_once:
        _set_state(connection, _MARKED)
    for table in tables:
        connection.exec_driver_sql(_command(table, "'secure-delete'", str(int(at_once))))
        connection.exec_driver_sql(_removing(table, which), (json.dumps(list(ids)),))
        connection.exec_driver_sql(_command(table, "'secure-delete'", "1"))
    connection.exec_driver_sql(f"DELETE FROM {folds} WHERE id IN ({which})", (json.dumps(list(ids)),))  # noqa: S608


def _set_state(connection: Connection, state: int) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {state}")


def _changes(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT total_changes()").scalar_one())


# The names in these statements are this module's own; values are always bound.


def _adding(table: str) -> str:
    view, columns = _source(table)
    return f"INSERT INTO {table}(rowid, {columns}) SELECT id, {columns} FROM {view} WHERE id = ?"  # noqa: S608


def _removing(table: str, which: str) -> str:
    view, columns = _source(table)
    return (
        f"INSERT INTO {table}({table}, rowid, {columns}) "  # noqa: S608
        f"SELECT 'delete', id, {columns} FROM {view} WHERE id IN ({which})"
    )


def _folding(table: str, where: str = "") -> str:
    view, fields = FOLDS[table]
    folded = ", ".join(f"folded(CAST({field} AS BLOB)) AS {field}" for field in fields)
    kept = " OR ".join(f"{field} IS NOT NULL" for field in fields)
    return f"INSERT INTO {table} SELECT * FROM (SELECT id, {folded} FROM {view} {where}) WHERE {kept}"  # noqa: S608


def _command(table: str, command: str, rank: str) -> str:
    return f"INSERT INTO {table}({table}, rank) VALUES ({command}, {rank})"  # noqa: S608


def _source(table: str) -> tuple[str, str]:
    if table in TABLES[:2]:
        return "answer_folded", ", ".join(ANSWER_FIELDS)
    return "review_folded", ", ".join(REVIEW_FIELDS)
