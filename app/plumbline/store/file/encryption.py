"""Encrypting, decrypting and changing the key of a history, so that a crash at any moment leaves one complete history.

A new file is written next to the old one, compared with it, made durable, and renamed over it; after any error the old file is
unchanged. A history that is open somewhere, in this program too, is refused as busy. Backups are converted first, so that no plain
copy outlives an encryption. Repeating the call after a crash finishes the rest.

The old file's blocks stay on the drive until they are overwritten. Only an encrypted drive helps against that.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from plumbline.domain.messages import Message
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.files.atomic import sync_folder
from plumbline.store.errors import (
    HistoryBusyError,
    HistoryDamagedError,
    HistoryDiskFullError,
    KeyNeededError,
    NotEncryptedError,
    WrongKeyError,
)
from plumbline.store.file.connection import (
    BUSY_MS,
    ROOM_BYTES,
    DriverConnection,
    cancellable,
    connect,
    free_bytes,
    known_errors,
    result_code,
)
from plumbline.store.file.database import APPLICATION_ID, backups, make_durable, unfinished
from plumbline.store.file.keys import FileKind, key_literal, kind_of

_NOTADB = 26


def encrypt(path: Path, key: bytes, *, busy_ms: int = BUSY_MS, work: Work | None = None) -> None:
    """Encrypts the plain history at `path`, and its backups."""
    _convert_all(path, None, key, busy_ms, work or Work())


def decrypt(path: Path, key: bytes, *, busy_ms: int = BUSY_MS, work: Work | None = None) -> None:
    """Decrypts the encrypted history at `path`, and its backups."""
    _convert_all(path, key, None, busy_ms, work or Work())


def rekey(path: Path, key: bytes, new_key: bytes, *, busy_ms: int = BUSY_MS, work: Work | None = None) -> None:
    """Gives the encrypted history at `path`, and its backups, another key."""
    _convert_all(path, key, new_key, busy_ms, work or Work())


def _convert_all(path: Path, old: bytes | None, new: bytes | None, busy_ms: int, work: Work) -> None:
    with known_errors(path):
        if _opener(path, (new, old)) is None:
            if kind_of(path) is FileKind.PLAIN:
                raise NotEncryptedError(path)
            raise KeyNeededError(path) if old is None else WrongKeyError(path)
        files = (*backups(path), path)
        for done, file in enumerate(files):
            work.report(Stage.ENCRYPTING, done, len(files))
            opener = _opener(file, (new, old, None))
            # a backup that none of the keys opens is encrypted with a lost key: it is not a plain copy
            if opener is not None and opener[0] != new:
                _convert(file, opener[0], new, busy_ms, work)
        sync_folder(path.parent)


def _opener(path: Path, keys: Iterable[bytes | None]) -> tuple[bytes | None] | None:
    """The first of the keys that opens the file, in a tuple of its own because None is the key of a plain file."""
    plain = kind_of(path) is not FileKind.OPAQUE
    for key in keys:
        if (key is None) is plain and _opens(path, key):
            return (key,)
    return None


def _opens(path: Path, key: bytes | None) -> bool:
    try:
        with closing(connect(path, key)) as driver:
            driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if result_code(error) != _NOTADB:
            raise
        return False
    return True


def _convert(path: Path, old: bytes | None, new: bytes | None, busy_ms: int, work: Work) -> None:
    target = unfinished(path)
    target.unlink(missing_ok=True)
    with closing(connect(path, old, busy_ms=busy_ms)) as driver:
        logged = _lock_exclusively(driver, path)
        try:
            target.touch(mode=0o600, exist_ok=False)
            with cancellable(driver, work):
                _copy(driver, path, target, new, work)
                rows = _rows(driver)
            _verify(target, new, rows, work, logged=logged)
            make_durable(target)
        except BaseException:
            target.unlink(missing_ok=True)
            if logged:
                with suppress(dbapi2.Error):
                    driver.execute("PRAGMA journal_mode = WAL")
            raise
        if os.name == "posix":
            # still held: nobody can write to the old file between the copy and the rename
            target.replace(path)
    if os.name != "posix":
        target.replace(path)


def _lock_exclusively(driver: DriverConnection, path: Path) -> bool:
    """Makes this the file's only connection and checkpoints the write-ahead log; returns whether there was one."""
    (mode,) = driver.execute("PRAGMA journal_mode").fetchone()
    driver.execute("PRAGMA locking_mode = EXCLUSIVE")
    (left,) = driver.execute("PRAGMA journal_mode = DELETE").fetchone()
    if left != "delete":
        raise HistoryBusyError(path)
    driver.execute("BEGIN EXCLUSIVE")
    driver.execute("COMMIT")
    return bool(mode == "wal")


def _copy(driver: DriverConnection, path: Path, target: Path, new: bytes | None, work: Work) -> None:
    literal = "''" if new is None else key_literal(new)
    driver.execute(f"ATTACH DATABASE ? AS target KEY {literal}", (str(target),))
    driver.execute("PRAGMA target.journal_mode = OFF")  # an unfinished target is deleted
    driver.execute("PRAGMA target.auto_vacuum = INCREMENTAL")
    try:
        driver.execute("SELECT sqlcipher_export('target')").fetchall()
    except dbapi2.DatabaseError as error:
        if work.cancelled:
            raise Cancelled from None
        # the function's own error has no code: the free space tells a full disk from a damaged file
        free = free_bytes(target)
        full = free is not None and free < ROOM_BYTES
        raise (HistoryDiskFullError(path, free) if full else HistoryDamagedError(path, str(error))) from error
    driver.execute(f"PRAGMA target.application_id = {APPLICATION_ID}")
    (state,) = driver.execute("PRAGMA main.user_version").fetchone()  # see indexing
    driver.execute(f"PRAGMA target.user_version = {int(state)}")
    driver.execute("DETACH DATABASE target")


def _verify(target: Path, new: bytes | None, rows: dict[str, int], work: Work, *, logged: bool) -> None:
    """Compares the new file with what it should hold, and switches it to a write-ahead log if the old one had one."""
    with closing(connect(target, new)) as driver, cancellable(driver, work):
        (found,) = driver.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise HistoryDamagedError(target, str(found))
        copied = _rows(driver)
        for table, count in rows.items():
            if copied.get(table) != count:
                raise HistoryDamagedError(
                    target,
                    Message(
                        "of {count} rows of {table} {copied} were copied",
                        count=count,
                        table=table,
                        copied=copied.get(table, 0),
                    ),
                )
        if logged:
            driver.execute("PRAGMA journal_mode = WAL")


def _rows(driver: DriverConnection) -> dict[str, int]:
    """How many rows each table has, including those that hold the search index.

    Summed row by row: SQLite counts a table in one go, and nothing can cancel that.
    """
    tables = driver.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {
        table: driver.execute(f'SELECT coalesce(sum(1), 0) FROM "{table}"').fetchone()[0]  # noqa: S608 - a table's own name
        for (table,) in tables
    }
