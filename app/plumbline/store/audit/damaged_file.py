"""A damaged history's file, read row by row as far as it can be.

SQLite stops at the first damaged page. Here each table is read along its keys; where a page can't be read, reading resumes at the
nearest key behind it that can. Of a row that can't be read whole, the readable columns are given. An encrypted file is reopened
after an error, because SQLCipher answers nothing more after a page that was tampered with.

Nothing is written or guessed. A row whose key is out of order is left out. Bytes that are no longer text are shown as �, and the
row says so. In a plain file, a letter that became another one can't be detected here; `verify` finds it where the chain covers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from plumbline.domain.work import Work
from plumbline.store.file.connection import DriverConnection, cancellable, connect_damaged

FURTHEST = 1 << 40
"""Keys are counted from 1, one a row: none is as large as this."""

_CLOSELY = 32  # how closely a damaged range is probed: what follows it is found to a 32nd of its length


@dataclass(frozen=True, slots=True)
class FoundRow:
    """What could be read of a row.

    Attributes:
        values: by column.
        lost: the columns that can't be read.
        torn: the columns with bytes that are no text any more; each of them is a � in the value.
    """

    values: dict[str, object]
    lost: tuple[str, ...] = ()
    torn: tuple[str, ...] = ()


class UnreadableError(Exception):
    """What was asked for lies on a page that can't be read."""


class _Torn(str):
    """A text that was not all text."""

    __slots__ = ()


class DamagedFile:
    """A damaged file that can be asked again after it failed.

    Attributes:
        tables: the tables that it is known to have, each with its columns.
        whole_list: the list of tables could be read to its end; otherwise there may have been more.
    """

    def __init__(self, path: Path, key: bytes | None, work: Work | None = None) -> None:
        self._path = path
        self._key = key
        self._work = work or Work()
        self._driver: DriverConnection | None = None
        self.tables: dict[str, tuple[str, ...]] = {}
        names = self.ask("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        for (name,) in names or ():
            columns = self.ask("SELECT name FROM pragma_table_info(?)", name)
            self.tables[str(name)] = tuple(str(column) for (column,) in columns or ())
        self.whole_list = self.ask("SELECT sum(length(sql)) FROM sqlite_master") is not None

    def ask(self, statement: str, *values: object) -> list[tuple[Any, ...]] | None:
        """All rows of a statement; None when they can't be read."""
        try:
            return list(self.stream(statement, *values))
        except UnreadableError:
            return None

    def stream(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """The rows of a statement as they are read.

        Raises:
            UnreadableError: reading can't go on.
            Cancelled: the job was cancelled.
        """
        try:
            if self._driver is None:
                self._driver = connect_damaged(self._path, self._key)
                self._driver.text_factory = _text
            with cancellable(self._driver, self._work):
                yield from self._driver.execute(statement, values)
        except (dbapi2.Error, MemoryError) as error:  # a length that was damaged asks for more than there is
            if self._key is not None:
                self.close()
            raise UnreadableError from error

    def close(self) -> None:
        if self._driver is not None:
            self._driver.close()
            self._driver = None


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _Torn(data.decode("utf-8", "replace"))


class Walk:
    """A way through one table along its keys.

    Attributes:
        lost: the rows that are known to be there, and could not be read whole.
        seen: the largest key that is known to be there.
        open_end: what comes after it could not be read.
        gaps: the first and the last key of each stretch in which nothing could be read.
    """

    def __init__(self, file: DamagedFile, table: str, columns: Sequence[str], key: str = "rowid") -> None:
        """`key`: what the table is ordered by, in itself or in an index: a column of whole numbers."""
        self.lost = 0
        self.seen = 0
        self.open_end = False
        self.gaps: list[tuple[int, int]] = []
        self._file = file
        self._table = table
        self._columns = tuple(columns)
        self._key = key
        self._unique = key == "rowid"
        self._names = ", ".join(f'"{name}"' for name in columns)

    def rows(self) -> Iterator[FoundRow]:
        """What can be read, by key; a row of which columns are lost among the others."""
        self._after = 0
        while True:
            try:
                yield from self._in_order()
            except UnreadableError:
                key = self._next()
                if key is None:
                    return
                yield from self._at(key)
                self._after = key
            else:
                return

    def _in_order(self) -> Iterator[FoundRow]:
        """Rows from the last key on. Those of a key are given when the next key shows that it is in its place.

        Of two neighbours in the wrong order, the one that does not follow what was given before is the wrong one.
        """
        held: list[tuple[Any, ...]] = []
        for row in self._file.stream(self._select(f"{self._key} > ? ORDER BY {self._key}"), self._after):
            key = row[0]
            if not isinstance(key, int) or not self._after < key <= FURTHEST:
                self.lost += 1
                self.open_end = True
                continue
            if held and key == held[0][0] and not self._unique:
                held.append(row)
                continue
            if held and key <= held[0][0]:
                self.lost += len(held)
            elif held:
                yield from self._release(held)
            held = [row]
        yield from self._release(held)

    def _release(self, held: list[tuple[Any, ...]]) -> Iterator[FoundRow]:
        for row in held:
            self._after = self.seen = row[0]
            self.open_end = False
            yield self._found(row[1:])

    def _next(self) -> int | None:
        """The next key that can be read; a damaged stretch before it is noted."""
        first = start = self._after + 1
        bad = start - 1
        while (found := self._first_from(start)) is None:
            bad = start
            start += max(1, (start - first) // _CLOSELY)
            if start > FURTHEST:
                self.gaps.append((first, FURTHEST))
                self.open_end = True
                return None
        while start - bad > 1:  # reading fails from `bad` on and works from `start` on: close in
            middle = (bad + start) // 2
            nearer = self._first_from(middle)
            if nearer is None:
                bad = middle
            else:
                start, found = middle, nearer
        if start > first:
            self.gaps.append((first, start - 1))
        return found[0] if found else None

    def _first_from(self, start: int) -> list[int] | None:
        """The first key from `start` on, in a list that is empty when there is none; None when that can't be read."""
        order = f"{self._key} >= ? ORDER BY {self._key} LIMIT 1"
        rows = self._file.ask(f'SELECT {self._key} FROM "{self._table}" WHERE {order}', start)  # noqa: S608 - our names
        if not rows:
            return None if rows is None else []
        (key,) = rows[0]
        # a key that was damaged is in its place in no order: it is not found when it is looked for
        there = f'SELECT 1 FROM "{self._table}" WHERE {self._key} = ? LIMIT 1'  # noqa: S608 - our names
        return [key] if isinstance(key, int) and key <= FURTHEST and self._file.ask(there, key) else None

    def _at(self, key: int) -> Iterator[FoundRow]:
        self.seen, self.open_end = key, False
        whole = self._file.ask(self._select(f"{self._key} = ?"), key)
        if whole:
            for row in whole:
                yield self._found(row[1:])
            return
        self.lost += 1
        values: dict[str, object] = {}
        if self._unique:
            for column in self._columns:
                cell = self._file.ask(f'SELECT "{column}" FROM "{self._table}" WHERE rowid = ?', key)  # noqa: S608 - ours
                if cell:
                    values[column] = cell[0][0]
        if len(values) > 1:
            found = self._found(tuple(values.values()), tuple(values))
            yield FoundRow(found.values, tuple(name for name in self._columns if name not in values), found.torn)

    def _found(self, row: tuple[Any, ...], columns: Sequence[str] = ()) -> FoundRow:
        values = dict(zip(columns or self._columns, row, strict=True))
        torn = tuple(name for name, value in values.items() if isinstance(value, _Torn))
        return FoundRow(values | {name: str(values[name]) for name in torn}, torn=torn)

    def _select(self, where: str) -> str:
        return f'SELECT {self._key}, {self._names} FROM "{self._table}" WHERE {where}'  # noqa: S608 - our names
