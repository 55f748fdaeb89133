"""Salvage: what can still be read of a damaged history, as a new history or as lines.

The new history has every row that can be read completely, as it was, the links of the chain included, and is encrypted with the
same key. Nothing is reconstructed or recounted: a verdict whose text was lost is still a verdict, a run says how many items it had.
So an integrity check finds what is missing or was changed, and nothing else. Only what repeats other rows is rebuilt: the search
tables, and the labels by which lists are filtered. Rows are inserted into the schema under which they were written, and migrated.

Lines are never encrypted. They also have rows that can only be read in part, or that can't be what was written (`valid_rows`).
"""

from __future__ import annotations

import base64
import errno
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from plumbline.domain.messages import Message
from plumbline.domain.work import Stage, Work
from plumbline.files.atomic import sync_folder
from plumbline.store import chain, indexing
from plumbline.store.audit.damaged_file import DamagedFile, Walk
from plumbline.store.audit.valid_rows import is_valid
from plumbline.store.errors import HistoryDamagedError, HistoryTooNewError, KeyNeededError, NotEncryptedError
from plumbline.store.file.connection import DriverConnection, cancellable, known_errors
from plumbline.store.file.database import Database, make_durable, unfinished
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.file.schema import SCHEMA
from plumbline.store.rows import stamp, storable, words
from plumbline.store.tables import metadata

TABLES: Final = {table.name: table for table in metadata.sorted_tables}
"""Every table there is but the search tables; a test compares them with what the migrations make."""

KEYS: Final = {"verdict_labels": "verdict_id"}
"""What a table without row numbers is read along; it needs an index that begins with it."""

_BATCH: Final = 5000  # rows a transaction


@dataclass(frozen=True, slots=True)
class SavedTable:
    """The result for one table.

    Attributes:
        saved: rows in the new history.
        torn: those of them with characters that could not be read, each shown as �.
        left_out: rows of which only a part can be read, or that can't be what was written.
        gaps: stretches in which nothing could be read; how many rows were in them is not known.
    """

    name: str
    saved: int
    torn: int
    left_out: int
    gaps: int

    @property
    def whole(self) -> bool:
        """True when nothing is known to be missing."""
        return not (self.torn or self.left_out or self.gaps)


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """The result of a salvage.

    Attributes:
        tables: those that could be read.
        lost: tables that were not found.
    """

    tables: tuple[SavedTable, ...]
    lost: tuple[str, ...]

    @property
    def saved(self) -> int:
        return sum(table.saved for table in self.tables)

    @property
    def whole(self) -> bool:
        return not self.lost and all(table.whole for table in self.tables)


def opens(path: Path, key: bytes | None) -> bool:
    """True when at least a part of the list of tables can be read with this key."""
    with closing(DamagedFile(path, key)) as file:
        return bool(TABLES.keys() & file.tables.keys())


def salvage(
    path: Path, key: bytes | None, target: Path, now: datetime | None = None, work: Work | None = None
) -> SalvageReport:
    """Creates a history at `target`, with the same key, from what can be read of the damaged one at `path`, which is not changed.

    Raises:
        KeyNeededError, NotEncryptedError: the key does not go with the file.
        HistoryDamagedError: not even the list of tables can be read, or the key is wrong.
        HistoryTooNewError: it has columns that this version does not know.
        FileExistsError: there is something at `target`.
        HistoryError: the new history can't be written.
        Cancelled: the salvage was cancelled; nothing is left at `target`.
    """
    work = work or Work()
    if target.exists():
        raise FileExistsError(target)
    making = unfinished(target)
    with closing(_open_damaged(path, key, work)) as file, known_errors(target):
        _discard(making)
        try:
            report = _Saving(file, path, key, making, work).all(stamp(now or datetime.now(UTC)))
            make_durable(making)
            _move(making, target)
        except BaseException:
            _discard(making)
            raise
    return report


def salvage_lines(path: Path, key: bytes | None = None, work: Work | None = None) -> Iterator[dict[str, object]]:
    """Yields each row of which something can be read as a dict with "table" first, and at the end one with "table": "summary".

    A row of which columns were lost lists them under "lost", one with letters that could not be read under "torn". The summary
    has the rows read and the rows known to be lost by table, and the ranges of keys in which nothing could be read, where more rows
    may have been.

    Raises:
        KeyNeededError, NotEncryptedError: the key does not go with the file.
        HistoryDamagedError: not even the list of tables can be read, or the key is wrong.
    """
    work = work or Work()
    with closing(_open_damaged(path, key, work)) as file:
        summary: dict[str, object] = {}
        for name in TABLES:
            if not file.tables.get(name):
                continue
            walk = Walk(file, name, file.tables[name], KEYS.get(name, "rowid"))
            read = 0
            for row in walk.rows():
                work.check()
                read += not row.lost
                marks = {mark: list(names) for mark, names in (("lost", row.lost), ("torn", row.torn)) if names}
                yield {"table": name} | {column: _plain(value) for column, value in row.values.items()} | marks
            summary[name] = {"read": read, "lost": walk.lost, "unreadable_keys": [list(gap) for gap in walk.gaps]}
        yield {"table": "summary", **summary}


def _open_damaged(path: Path, key: bytes | None, work: Work) -> DamagedFile:
    kind = kind_of(path)
    if kind is FileKind.OPAQUE and key is None:
        raise KeyNeededError(path)
    if kind is FileKind.PLAIN and key is not None:
        raise NotEncryptedError(path)
    file = DamagedFile(path, key, work)
    if not TABLES.keys() & file.tables.keys():
        file.close()
        raise HistoryDamagedError(path, Message("its list of tables is lost, or the key is wrong"))
    return file


def _plain(value: object) -> object:
    """A value as JSON can hold it: bytes (a policy) as text, or in base64 when they are no text."""
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode("ascii")}


def _move(source: Path, target: Path) -> None:
    """Gives a finished file its name, durably, and replaces none that has appeared there meanwhile."""
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        source.rename(target)
    else:
        source.unlink()
    sync_folder(target.parent)


def _discard(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


class _Saving:
    def __init__(self, file: DamagedFile, path: Path, key: bytes | None, making: Path, work: Work) -> None:
        self._file = file
        self._path = path
        self._key = key
        self._making = making
        self._work = work
        self._next_link = 2  # where nothing is known of the chain, at least its first link was lost

    def all(self, now: str) -> SalvageReport:
        version, database, columns = self._empty()
        with closing(database):
            with database.bare() as driver:
                driver.execute("PRAGMA foreign_keys = OFF")  # what a row points to may be lost
                try:
                    saved: dict[str, SavedTable] = {}
                    for done, name in enumerate(TABLES):
                        self._work.report(Stage.SALVAGING, done, len(TABLES))
                        if name in columns and self._file.tables.get(name):
                            saved[name] = self._table(driver, name, columns[name])
                    with cancellable(driver, self._work):
                        _label(driver)
                finally:
                    driver.execute("PRAGMA foreign_keys = ON")
            lost = tuple(name for name in TABLES if name in columns.keys() - saved)
            report = SalvageReport(tuple(saved.values()), lost)
            database.migrate(version, self._work)
            with database.write() as connection, cancellable(connection, self._work):
                indexing.refold(connection)
                for table in indexing.TABLES:
                    indexing.rebuild(connection, table)
                number = self._next_link if version >= chain.SINCE else None
                chain.note_salvage(connection, now, number, report.whole)
                chain.begin(connection, now, version, self._work)
        return report

    def _empty(self) -> tuple[str, Database, dict[str, tuple[str, ...]]]:
        """An empty history with the schema that the damaged one has, as far as that can be told, and its tables' columns."""
        rows = self._file.ask("SELECT version_num FROM alembic_version")
        number = str(rows[0][0]) if rows else ""
        known = (
            self._file.whole_list and number.isdecimal() and len(number) == len(SCHEMA) and "0001" <= number < SCHEMA
        )
        for version in (number, SCHEMA) if known else (SCHEMA,):
            database = Database.create(self._making, self._key, version)
            with database.bare() as driver:
                columns = _columns(driver)
            strange = {
                name for name, there in self._file.tables.items() if not set(there) <= set(columns.get(name, ()))
            }
            if not strange or (version == SCHEMA and number <= SCHEMA):
                return version, database, columns
            # a number under which these tables were not made was damaged
            database.close()
            _discard(self._making)
        raise HistoryTooNewError(self._path, number, SCHEMA)

    def _table(self, driver: DriverConnection, name: str, columns: tuple[str, ...]) -> SavedTable:
        shared = tuple(column for column in columns if column in self._file.tables[name])
        walk = Walk(self._file, name, shared, KEYS.get(name, "rowid"))
        names, places = ", ".join(f'"{column}"' for column in shared), ", ".join("?" * len(shared))
        statement = f'INSERT INTO "{name}" ({names}) VALUES ({places})'  # noqa: S608 - our names
        saved = torn = left_out = 0
        driver.execute("BEGIN")
        for row in walk.rows():
            self._work.check()
            if row.lost:
                continue  # the walk has counted it
            try:
                if not is_valid(TABLES[name], row.values):
                    raise ValueError
                driver.execute(statement, tuple(row.values.values()))
            except (ValueError, OverflowError, dbapi2.IntegrityError):
                left_out += 1
                continue
            saved += 1
            torn += bool(row.torn)
            if saved % _BATCH == 0:
                driver.execute("COMMIT")
                driver.execute("BEGIN")
        driver.execute("COMMIT")
        if name == "chain":
            self._next_link = walk.seen + 1 + walk.open_end
        return SavedTable(name, saved, torn, walk.lost + left_out, len(walk.gaps))


def _columns(driver: DriverConnection) -> dict[str, tuple[str, ...]]:
    rows = driver.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'view'").fetchall()
    return {
        name: tuple(column for (column,) in driver.execute("SELECT name FROM pragma_table_info(?)", (name,)))
        for (name,) in rows
    }


def _label(driver: DriverConnection) -> None:
    """Restores the labels by which lists are filtered, from the answers that they repeat, where a verdict has none."""
    rows = driver.execute(
        "SELECT v.id, a.labels FROM verdicts v JOIN answers a ON a.id = v.answer_id "
        "WHERE a.labels <> '[]' AND NOT EXISTS (SELECT 1 FROM verdict_labels l WHERE l.verdict_id = v.id)"
    ).fetchall()
    for verdict, labels in rows:
        for label in {storable(label) for label in words(labels)}:
            driver.execute("INSERT INTO verdict_labels (label, verdict_id) VALUES (?, ?)", (label, verdict))
