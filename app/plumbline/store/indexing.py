"""The search tables: what is put in, taken out and checked.

FTS5 keeps no copy of the texts; it reads them through the views `answer_text` and `review_text`. So a row must be put in after
what it indexes is stored, and taken out, by telling FTS5 what it had indexed, before that is deleted. Both happen in the
transaction that stores or deletes.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from plumbline.store.connection import DriverConnection

ANSWER_FIELDS = ("content", "rationale", "reasoning", "policy")
REVIEW_FIELDS = ("note", *ANSWER_FIELDS)
TABLES = ("answer_words", "answer_grams", "review_words", "review_grams")

_CORRUPT = 11  # SQLite's primary result code, also of a search table that disagrees with its content

_ANSWERS_OF_RUN = "SELECT id FROM answers WHERE run_id = ?"
_REVIEWS_OF_RUN = "SELECT reviews.id FROM reviews JOIN items ON items.id = reviews.item_id WHERE items.run_id = ?"


def add_answer(connection: Connection, answer: int) -> None:
    """Makes an answer, and the content that it is about, findable."""
    for table in TABLES[:2]:
        connection.exec_driver_sql(_adding(table), (answer,))


def add_review(connection: Connection, review: int) -> None:
    """Makes a review's note findable, together with what it is about."""
    for table in TABLES[2:]:
        connection.exec_driver_sql(_adding(table), (review,))


def forget_run(connection: Connection, run: int) -> None:
    """Takes everything of a run out of the search tables."""
    for table in TABLES:
        which = _ANSWERS_OF_RUN if table in TABLES[:2] else _REVIEWS_OF_RUN
        connection.exec_driver_sql(_forgetting(table, which), (run,))


def rebuild(connection: Connection) -> None:
    """Makes the search tables anew from what they index."""
    for table in TABLES:
        connection.exec_driver_sql(_command(table, "'rebuild'", "NULL"))


def disagreeing(driver: DriverConnection) -> Iterator[str]:
    """The search tables whose rows are not what the texts would give."""
    for table in TABLES:
        try:
            driver.execute(_command(table, "'integrity-check'", "1"))
        except dbapi2.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != _CORRUPT:
                raise
            yield table


# The names in these statements are this module's own; values are always bound.


def _adding(table: str) -> str:
    view, columns = _source(table)
    return f"INSERT INTO {table}(rowid, {columns}) SELECT id, {columns} FROM {view} WHERE id = ?"  # noqa: S608


def _forgetting(table: str, which: str) -> str:
    view, columns = _source(table)
    return (
        f"INSERT INTO {table}({table}, rowid, {columns}) "  # noqa: S608
        f"SELECT 'delete', id, {columns} FROM {view} WHERE id IN ({which})"
    )


def _command(table: str, command: str, rank: str) -> str:
    return f"INSERT INTO {table}({table}, rank) VALUES ({command}, {rank})"  # noqa: S608


def _source(table: str) -> tuple[str, str]:
    if table in TABLES[:2]:
        return "answer_text", ", ".join(ANSWER_FIELDS)
    return "review_text", ", ".join(REVIEW_FIELDS)
