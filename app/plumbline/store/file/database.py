"""The history's file as a database: opening, schema, backup, transactions, integrity.

Invariants: a file is inspected before it is changed. A read-only one is opened for reading, and no file is created next to it. A
database of another program, a newer schema, an altered structure or a wrong key is refused without a byte written. An older schema
is backed up next to the file (encrypted if the file is) before it is migrated, and the migration is one transaction. Writers of
this process take turns by a lock, writers of other processes by SQLite's; readers never wait (WAL).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from plumbline.domain.messages import Message
from plumbline.domain.work import Stage, Work
from plumbline.files.atomic import sync_folder
from plumbline.files.leftovers import temporary_folder
from plumbline.store import chain
from plumbline.store.errors import (
    HistoryAlteredError,
    HistoryDamagedError,
    HistoryDiskFullError,
    HistoryError,
    HistoryReadOnlyError,
    HistoryTooNewError,
    HistoryTooOldError,
    KeyNeededError,
    NotAHistoryError,
    NotEncryptedError,
    WrongKeyError,
)
from plumbline.store.file.connection import (
    BUSY_MS,
    DriverConnection,
    cancellable,
    connect,
    free_bytes,
    known_errors,
    result_code,
)
from plumbline.store.file.keys import PLAIN_HEADER, FileId, FileKind, hold, kind_of, release
from plumbline.store.file.schema import DIGESTS, SCHEMA, Structure, difference, digest, structure
from plumbline.store.rows import stamp

APPLICATION_ID = 0x504C424C  # "PLBL", written by the first migration
KEPT_BACKUPS = 3

_MIGRATIONS = Path(__file__).parents[1] / "migrations"
_WRITE = "plumbline_write"
_VERIFIED = "plumbline_verified"  # the number of the structure that a connection was verified with
_NOTADB = 26  # SQLite's primary result code


class Database:
    """An open history file.

    Attributes:
        key: None when it is plain.
        read_only: it can't be written to; every attempt raises what `require_writable` raises.
        full: that is because there was no room on the disk when it was opened.
    """

    def __init__(self, path: Path, key: bytes | None, engine: Engine, *, read_only: bool = False) -> None:
        self.path = path
        self.key = key
        self.read_only = read_only
        self.full = False
        self._engine = engine
        self._turn = threading.RLock()
        self._held: FileId | None = None

    @classmethod
    def open(
        cls, path: Path, key: bytes | None = None, *, busy_ms: int = BUSY_MS, work: Work | None = None
    ) -> Database:
        """Opens the history at `path`, or creates it, its folder included; migrates an older schema.

        Raises:
            HistoryError: refused, damaged, busy, full or unreachable; nothing was changed.
            Cancelled: a migration was cancelled; the history is what it was.
        """
        with known_errors(path):
            _create_file(path)
            _check_key(path, key)
        try:
            return cls._opened(path, key, busy_ms, work or Work(), read_only=not writable(path))
        except HistoryDiskFullError:
            database = cls._to_be_read(path, key, busy_ms)
            if database is None:
                raise
            return database

    @classmethod
    def _opened(cls, path: Path, key: bytes | None, busy_ms: int, work: Work, *, read_only: bool) -> Database:
        with known_errors(path):
            version = _version(path, key, busy_ms, read_only=read_only)
            _check_key(path, key)  # again: it may have been encrypted or decrypted while we waited for our turn
            database = cls(path, key, _engine(path, key, busy_ms, read_only=read_only), read_only=read_only)
            if read_only:
                if version < SCHEMA:
                    raise HistoryTooOldError(path) if version else HistoryReadOnlyError(path)
                return database
            try:
                database._hold()
                database._remove_leftovers()
                if version < SCHEMA:
                    database._back_up(version, work)
                    database._migrate(version, "head", work)
            except BaseException:
                database.close()
                raise
        return database

    @classmethod
    def _to_be_read(cls, path: Path, key: bytes | None, busy_ms: int) -> Database | None:
        """A full disk has no room for the files beside a history that is written to; what is there can be read and exported."""
        try:
            database = cls._opened(path, key, busy_ms, Work(), read_only=True)
        except HistoryError:
            return None
        database.full = True
        return database

    @classmethod
    def create(cls, path: Path, key: bytes | None, version: str) -> Database:
        """Creates an empty history with the schema of this number, for rows that were written under it."""
        with known_errors(path):
            path.touch(mode=0o600, exist_ok=False)
            database = cls(path, key, _engine(path, key, BUSY_MS, read_only=False))
            try:
                database._hold()
                database._migrate("", version, Work())
            except BaseException:
                database.close()
                raise
        return database

    def migrate(self, version: str, work: Work) -> None:
        """Migrates what `create` made with an older schema, without a backup and without links for its rows."""
        if version < SCHEMA:
            with known_errors(self.path):
                self._migrate("", "head", work)

    def require_writable(self) -> None:
        """Raises `HistoryDiskFullError` or `HistoryReadOnlyError` where nothing can be written."""
        if self.full:
            raise HistoryDiskFullError(self.path, free_bytes(self.path))
        if self.read_only:
            raise HistoryReadOnlyError(self.path)

    def close(self) -> None:
        """Closes all connections; the last one of all programs folds the write-ahead log into the file."""
        self._engine.dispose()
        if self._held is not None:
            release(self._held)
            self._held = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A read transaction: one state of the history, whatever is written meanwhile."""
        with known_errors(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A write transaction: all of it is durable at the block's end, or none of it happened.

        Raises:
            HistoryAlteredError: the structure was changed by other means since it was opened; nothing is written.
        """
        with self._writing() as connection:
            cookie = connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
            if connection.info.get(_VERIFIED) != cookie:
                _verified_number(connection.connection.driver_connection, self.path)
                connection.info[_VERIFIED] = cookie
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self.require_writable()
        with self._turn, known_errors(self.path), self._engine.connect() as plain:
            connection = plain.execution_options(**{_WRITE: True})
            with connection.begin():
                yield connection

    @contextmanager
    def bare(self) -> Iterator[DriverConnection]:
        """A driver connection outside of any transaction, for what can't run in one (VACUUM, checkpoints)."""
        with self._turn, known_errors(self.path), self._engine.connect() as connection:
            yield connection.connection.driver_connection

    def reclaim(self, pages: int = 0) -> bool:
        """Returns the space of deleted rows to the file system, at most so many pages (0: all); True while there is more."""
        with self.bare() as driver:
            driver.execute(f"PRAGMA incremental_vacuum({int(pages)})").fetchall()
            return bool(driver.execute("PRAGMA freelist_count").fetchone()[0])

    def _hold(self) -> None:
        """Registers the file's first bytes for as long as it is open, and switches it to a write-ahead log."""
        with self.bare() as driver:
            driver.execute("PRAGMA auto_vacuum = INCREMENTAL")  # counts only while the file is empty
            driver.execute("PRAGMA journal_mode = WAL")
            header = PLAIN_HEADER
            if self.key is not None:
                header = bytes.fromhex(driver.execute("PRAGMA cipher_salt").fetchone()[0])
        self._held = hold(self.path, header)

    def _remove_leftovers(self) -> None:
        """Removes the leftovers of an interrupted conversion; none is running, because it would hold an exclusive lock."""
        left = unfinished(self.path)
        if left.exists():
            with self._writing():
                left.unlink(missing_ok=True)

    def _back_up(self, version: str, work: Work) -> None:
        if version:
            work.report(Stage.MIGRATING)
            with self.bare() as driver, cancellable(driver, work):
                backup(driver, self.path, version)

    def _migrate(self, version: str, to: str, work: Work) -> None:
        # alembic takes a quarter of a second to import, and is needed once in a version's life
        from alembic import command  # noqa: PLC0415
        from alembic.config import Config  # noqa: PLC0415

        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        with self._writing() as connection, cancellable(connection, work):
            # another program may have been faster while we waited for our turn; alembic then finds nothing to do
            config.attributes["connection"] = connection
            command.upgrade(config, to)
            if version:
                chain.begin(connection, stamp(datetime.now(UTC)), version, work)


def backup(driver: DriverConnection, path: Path, version: str) -> Path:
    """Backs the history up next to itself, with its own key, durably. Only the newest three backups are kept."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = path.with_name(f"{path.name}.schema-{version}-{moment}.backup")
    try:
        copy.touch(mode=0o600, exist_ok=False)
        driver.execute("VACUUM INTO ?", (str(copy),))
        make_durable(copy)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    for old in backups(path)[:-KEPT_BACKUPS]:
        old.unlink()
    return copy


def backups(path: Path) -> list[Path]:
    """The backups that migrations made of the history at `path`, oldest first."""
    prefix = f"{path.name}.schema-"
    folder = path.parent.iterdir() if path.parent.is_dir() else ()
    found = [file for file in folder if file.name.startswith(prefix) and file.name.endswith(".backup")]
    return sorted(found, key=lambda file: file.name.rsplit("-", 1)[-1])


def unfinished(path: Path) -> Path:
    """The temporary file of a change of encryption or a salvage."""
    return path.with_name(f"{path.name}.converting")


def make_durable(path: Path) -> None:
    """Flushes a file, and its entry in the folder, to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    sync_folder(path.parent)


def writable(path: Path) -> bool:
    """True when the file can be written to, and files can be made beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _create_file(path: Path) -> None:
    """Creates an empty file that only its owner may read; SQLite gives the files next to it the same permissions."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)


def _check_key(path: Path, key: bytes | None) -> None:
    kind = kind_of(path)
    if kind is FileKind.OPAQUE and key is None:
        raise KeyNeededError(path)
    if kind is FileKind.PLAIN and key is not None:
        raise NotEncryptedError(path)


def _version(path: Path, key: bytes | None, busy_ms: int, *, read_only: bool) -> str:
    """The schema's number, as `_verified_number`; "" for an empty database."""
    try:
        driver = connect(path, key, busy_ms=busy_ms, read_only=read_only)
    except dbapi2.DatabaseError as error:
        if key is not None and result_code(error) == _NOTADB:
            raise WrongKeyError(path) from error
        raise
    with closing(driver):
        names = {row[0] for row in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        (application,) = driver.execute("PRAGMA application_id").fetchone()
        if not names and application in (0, APPLICATION_ID):
            return ""
        if application != APPLICATION_ID or "alembic_version" not in names:
            raise NotAHistoryError(path)
        return _verified_number(driver, path)


def _verified_number(driver: DriverConnection, path: Path) -> str:
    """The schema's number, of a database that has the structure that goes with it."""
    rows = driver.execute("SELECT version_num FROM alembic_version").fetchall()
    number = str(rows[0][0]) if len(rows) == 1 else ""
    if number.isdecimal() and number > SCHEMA:
        raise HistoryTooNewError(path, number, SCHEMA)
    if number not in DIGESTS:
        raise HistoryDamagedError(path, Message("its schema has no number"))
    found = structure(driver)
    if digest(found) != DIGESTS[number]:
        raise HistoryAlteredError(path, difference(found, _expected(number)))
    return number


def _expected(version: str) -> Structure:
    """What the migrations make."""
    with temporary_folder() as folder:
        database = Database.create(folder / "empty.db", None, version)
        try:
            with database.bare() as driver:
                return structure(driver)
        finally:
            database.close()


def _engine(path: Path, key: bytes | None, busy_ms: int, *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, key, busy_ms=busy_ms, read_only=read_only),
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=8,
        hide_parameters=True,  # a statement's parameters are content: they must not reach a log
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITE, False)
        # a writer takes its lock at once: one that upgrades later can't wait for another, it fails
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
