"""Connections to the history's file, set up alike, and the one place where SQLite's errors become sentences.

Every connection: no waiting beyond the busy timeout, foreign keys on, `synchronous=FULL` (an acknowledged commit survives a power
cut), `secure_delete` (deleted rows are overwritten), temporary data in memory only, and no trust in what a schema that was tampered
with might call. SQLCipher's own log is off: it writes to standard error, which is not ours to write on.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy.exc
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from plumbline.domain.dates import day_written
from plumbline.domain.messages import Message
from plumbline.domain.place import PlaceKind, place_of
from plumbline.domain.work import Cancelled, Work
from plumbline.store.coverage import RowsDigest
from plumbline.store.errors import (
    HistoryBusyError,
    HistoryDamagedError,
    HistoryDiskError,
    HistoryDiskFullError,
    HistoryError,
    HistoryReadOnlyError,
    HistoryUnreachableError,
)
from plumbline.store.file.keys import key_literal
from plumbline.store.folding import fold

BUSY_MS = 10_000  # how long a writer waits for another program's transaction
CACHE_KIB = 16_384
ROOM_BYTES = 1 << 20  # an I/O error with less room than this on the disk is taken for a full disk

# Primary result codes: https://www.sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _READONLY, _INTERRUPT, _IOERR, _CORRUPT = 3, 5, 6, 8, 9, 10, 11
_FULL, _CANTOPEN, _FORMAT, _NOTADB = 13, 14, 24, 26
_FILES = (PlaceKind.ENTRY, PlaceKind.ATTACHMENT)  # steps of a place that name a file inside a file
_OPERATIONS = 5_000  # of SQLite's machine between two looks whether the job was cancelled: some milliseconds

DriverConnection = Any  # sqlcipher3 carries no types
DriverError: type[Exception] = dbapi2.Error


def connect(path: Path, key: bytes | None, *, busy_ms: int = BUSY_MS, read_only: bool = False) -> DriverConnection:
    """Opens the existing file at `path`; the connection may be used from any thread, one at a time.

    With `read_only` nothing is written, and no file is made beside it.
    """
    connection = _connected(path, _reading_mode(path) if read_only else "rw")
    try:
        _set_up(connection, key, busy_ms)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_damaged(path: Path, key: bytes | None) -> DriverConnection:
    """Opens a damaged file to read what can be read: nothing is checked that could fail, and a file that is cut short will do."""
    connection = _connected(path, _reading_mode(path))
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = {key_literal(key)}")
    # this also lets SQLite read a file with fewer pages than its header says, and go by what it can read of the list of tables
    connection.execute("PRAGMA writable_schema = ON")
    return connection


def _reading_mode(path: Path) -> str:
    """How SQLite reads a file that can't be written.

    Where there is no write-ahead log, nobody is writing, and SQLite is told that the file stays as it is: else it would want to
    make files beside it. Where there is one, what is in it counts, and SQLite needs the shared-memory file that lies beside it.
    """
    log = path.with_name(f"{path.name}-wal")
    return "ro" if log.is_file() and log.stat().st_size else "ro&immutable=1"


def _connected(path: Path, mode: str) -> DriverConnection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)


def _set_up(connection: DriverConnection, key: bytes | None, busy_ms: int) -> None:
    execute = connection.execute
    execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        execute(f"PRAGMA key = {key_literal(key)}")
    execute(f"PRAGMA busy_timeout = {busy_ms}")
    execute("PRAGMA temp_store = MEMORY")
    execute("PRAGMA trusted_schema = OFF")
    execute("PRAGMA foreign_keys = ON")
    execute("PRAGMA synchronous = FULL")
    execute("PRAGMA secure_delete = ON")
    execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.create_function("folded_contains", 2, folded_contains, deterministic=True)
    connection.create_function("folded", 1, folded, deterministic=True)
    connection.create_function("day_written", 1, day_written_in, deterministic=True)
    connection.create_function("file_named", 2, file_named, deterministic=True)
    connection.create_aggregate("rows_sha256", -1, RowsDigest)


def folded_contains(haystack: bytes | None, needle: str) -> bool:
    """The SQL function that confirms a substring, as the search compares texts. `needle` is folded already.

    The text comes as a blob (`CAST(… AS BLOB)`), because SQLite hands a text over only up to its first NUL character. It is looked
    into unfolded too, for what folds to nothing, such as a joiner by itself. Damaged text is no reason to fail: the check finds it.
    """
    if haystack is None:
        return False
    text = haystack.decode("utf-8", "replace")
    return needle in fold(text) or needle in text.casefold()


def folded(text: bytes | None) -> str | None:
    """The SQL function that folds a text for the search tables; None where that changes its letter case alone, which they fold.

    A NUL character becomes a space: SQLite would take the text of a function only up to there.
    """
    if text is None or text.isascii():
        return None
    decoded = text.decode("utf-8", "replace")
    result = fold(decoded)
    return None if result == decoded.lower() else result.replace("\0", " ")


def day_written_in(text: bytes | None) -> str:
    """The SQL function that reads the day that a source's date stands for; "" where it can't be read."""
    return "" if text is None else day_written(text.decode("utf-8", "replace"))


def file_named(where: str, needle: str) -> bool:
    """The SQL function that confirms a word, folded already, in the name of a file inside a file: in an archive, or attached."""
    return any(needle in fold(step.name) for step in place_of(where).steps if step.kind in _FILES)


@contextmanager
def cancellable(connection: Connection | DriverConnection, work: Work) -> Iterator[None]:
    """While the block runs, cancelling ends what the database is doing on this connection; so does Ctrl+C.

    Raises:
        Cancelled: the job was cancelled.
    """
    driver: DriverConnection = connection
    if isinstance(connection, Connection):
        driver = connection.connection.driver_connection
    work.check()
    driver.set_progress_handler(lambda: work.cancelled, _OPERATIONS)
    try:
        yield
    except (DriverError, sqlalchemy.exc.DBAPIError) as error:
        cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) else error
        if result_code(cause) != _INTERRUPT:
            raise
        # what a signal raised in the look above does not get past the database
        raise (Cancelled if work.cancelled else KeyboardInterrupt) from None
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turns known database errors inside the block into a `HistoryError`; anything else passes as the bug that it is."""
    try:
        yield
    except (sqlalchemy.exc.DBAPIError, DriverError, OSError, UnicodeDecodeError) as error:
        cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) else error
        known = error_for(path, cause)
        if known is None:
            raise
        raise known from error


def error_for(path: Path, error: BaseException | None) -> HistoryError | None:
    """What an error of the driver or of the system means for the person; None for a bug."""
    if isinstance(error, OSError):
        return _system_error(path, error)
    code = result_code(error)
    # the driver's own errors, where a text, or a name in a message of SQLite's, is not UTF-8; they quote the text
    if isinstance(error, UnicodeDecodeError) or (not code and isinstance(error, dbapi2.OperationalError)):
        return HistoryDamagedError(path, Message("a text in it is not UTF-8"))
    detail = str(error)
    if code == _IOERR:
        free = free_bytes(path)
        full = free is not None and free < ROOM_BYTES
        return HistoryDiskFullError(path, free) if full else HistoryDiskError(path, detail)
    if code == _FULL:
        return HistoryDiskFullError(path, free_bytes(path))
    if code in (_BUSY, _LOCKED):
        return HistoryBusyError(path)
    if code in (_CORRUPT, _NOTADB, _FORMAT):
        return HistoryDamagedError(path, detail)
    if code in (_READONLY, _PERM):
        return HistoryReadOnlyError(path)
    if code == _CANTOPEN:
        # the write-ahead log could not be made
        if path.is_file() and not os.access(path.parent, os.W_OK):
            return HistoryReadOnlyError(path)
        return HistoryUnreachableError(path, detail)
    return None


def result_code(error: BaseException | None) -> int:
    """SQLite's primary result code; 0 where the error is not SQLite's."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _system_error(path: Path, error: OSError) -> HistoryError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return HistoryDiskFullError(path, free_bytes(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return HistoryReadOnlyError(path)
    if error.errno == errno.EIO:
        return HistoryDiskError(path, error.strerror or "input/output error")
    return HistoryUnreachableError(path, error.strerror or type(error).__name__)


def has_room(path: Path) -> bool:
    """Whether there is room again on a disk that was full."""
    free = free_bytes(path)
    return free is None or free >= ROOM_BYTES


def free_bytes(path: Path) -> int | None:
    """Free bytes on the disk that holds `path`; None where the system does not say."""
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return None
