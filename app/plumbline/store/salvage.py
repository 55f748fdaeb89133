"""What can still be read of a damaged history, row by row.

SQLite stops at the first damaged page. Here each table is read along its keys, and where a page can't be read, the nearest key
behind it from which reading works again is looked for; a row of which only some columns can be read is given with those. After
an error the file is opened anew, because an encrypted database answers nothing more after a page that was tampered with.

The file is only read. Nothing is put together again: a verdict whose text was lost is still a verdict, and says so by its
numbers.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from plumbline.store.connection import DriverConnection, connect_to_wreck
from plumbline.store.errors import HistoryDamaged, KeyNeeded, NotEncrypted
from plumbline.store.keys import FileKind, kind_of
from plumbline.store.tables import (
    answers,
    contents,
    items,
    models,
    policy_drafts,
    policy_versions,
    reviews,
    runs,
    skips,
    verdicts,
)

TABLES = (policy_versions, policy_drafts, models, runs, contents, items, answers, verdicts, reviews, skips)

_FURTHEST = 1 << 40  # keys are counted from 1, one a row


def salvage(path: Path, key: bytes | None = None) -> Iterator[dict[str, object]]:
    """Yields each readable row as a dict with "table" first, and at the end one with "table": "summary".

    A row of which columns were lost lists them under "lost". The summary has the rows read and the rows known to be lost by
    table, and the ranges of keys in which nothing could be read, where more rows may have been.

    Raises:
        KeyNeeded, NotEncrypted: the key does not go with the file.
        HistoryDamaged: not even the list of tables can be read, or the key is wrong.
    """
    kind = kind_of(path)
    if kind is FileKind.OPAQUE and key is None:
        raise KeyNeeded(path)
    if kind is FileKind.PLAIN and key is not None:
        raise NotEncrypted(path)
    file = _Wreck(path, key)
    try:
        present = file.ask("SELECT name FROM sqlite_master WHERE type = 'table'")
        if present is None:
            raise HistoryDamaged(path, "its list of tables is lost, or the key is wrong")
        names = {row[0] for row in present}
        summary: dict[str, object] = {}
        for table in TABLES:
            if table.name in names:
                walk = _Walk(file, table.name, tuple(column.name for column in table.columns))
                yield from walk.rows()
                summary[table.name] = {"read": walk.read, "lost": walk.lost, "unreadable_keys": walk.gaps}
        yield {"table": "summary", **summary}
    finally:
        file.close()


class _Wreck:
    """A damaged file that can be asked again after it failed."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path = path
        self._key = key
        self._driver: DriverConnection | None = None

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]] | None:
        """All rows of a statement; None when they can't be read."""
        try:
            if self._driver is None:
                self._driver = connect_to_wreck(self._path, self._key)
            return list(self._driver.execute(statement, values))
        except dbapi2.DatabaseError:
            self.close()
            return None

    def close(self) -> None:
        if self._driver is not None:
            self._driver.close()
            self._driver = None


class _Walk:
    """A way through one table along its keys."""

    PAGE = 200

    def __init__(self, file: _Wreck, table: str, columns: tuple[str, ...]) -> None:
        self.read = 0
        self.lost = 0
        self.gaps: list[list[int]] = []
        self._file = file
        self._table = table
        self._columns = columns
        self._names = ", ".join(f'"{name}"' for name in columns)

    def rows(self) -> Iterator[dict[str, object]]:
        after = 0
        while True:
            page = self._ask(self._names, "rowid > ? ORDER BY rowid LIMIT ?", after, self.PAGE)
            if page is None:
                row_id = self._next(after)
                if row_id is None:
                    return
                row = self._one(row_id)
                if row is not None:
                    yield row
                after = row_id
                continue
            for values in page:
                self.read += 1
                yield self._named(dict(zip(self._columns, values, strict=True)))
            if not page:
                return
            after = page[-1][0]

    def _next(self, after: int) -> int | None:
        """The next key that can be read; a damaged stretch before it is noted."""
        start = after + 1
        step = 1
        bad = start - 1
        while (found := self._first_from(start)) is None:
            bad = start
            step *= 2
            start += step
            if step > _FURTHEST:
                self.gaps.append([after + 1, after + 1 + _FURTHEST])
                return None
        while start - bad > 1:  # reading fails from `bad` on and works from `start` on: close in
            middle = (bad + start) // 2
            nearer = self._first_from(middle)
            if nearer is None:
                bad = middle
            else:
                start, found = middle, nearer
        if start > after + 1:
            self.gaps.append([after + 1, start - 1])
        return found[0] if found else None

    def _first_from(self, start: int) -> list[int] | None:
        """The first key from `start` on, in a list that is empty when there is none; None when that can't be read."""
        rows = self._ask("rowid", "rowid >= ? ORDER BY rowid LIMIT 1", start)
        return None if rows is None else [row[0] for row in rows]

    def _one(self, row_id: int) -> dict[str, object] | None:
        """A row, with what of it can be read."""
        whole = self._ask(self._names, "rowid = ?", row_id)
        if whole:
            self.read += 1
            return self._named(dict(zip(self._columns, whole[0], strict=True)))
        values: dict[str, object] = {}
        for column in self._columns:
            cell = self._ask(f'"{column}"', "rowid = ?", row_id)
            if cell:
                values[column] = cell[0][0]
        self.lost += 1
        lost = [column for column in self._columns if column not in values]
        return self._named(values) | {"lost": lost} if len(values) > 1 else None

    def _named(self, values: dict[str, object]) -> dict[str, object]:
        return {"table": self._table} | {name: _plain(value) for name, value in values.items()}

    def _ask(self, columns: str, where: str, *values: object) -> list[tuple[Any, ...]] | None:
        return self._file.ask(f'SELECT {columns} FROM "{self._table}" WHERE {where}', *values)  # noqa: S608 - our names


def _plain(value: object) -> object:
    """A value as JSON can hold it: bytes (a policy) as text, or in base64 when they are no text."""
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode("ascii")}
