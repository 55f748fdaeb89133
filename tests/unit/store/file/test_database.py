"""Opening: what is made, what is refused, and that a refused file stays as it was."""

from __future__ import annotations

import errno
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from plumbline.domain.verdict import Decision, Review
from plumbline.store.errors import (
    HistoryBusyError,
    HistoryDamagedError,
    HistoryDiskError,
    HistoryDiskFullError,
    HistoryError,
    HistoryReadOnlyError,
    HistoryTooNewError,
    HistoryTooOldError,
    HistoryUnreachableError,
    KeyNeededError,
    NotAHistoryError,
    NotEncryptedError,
    WrongKeyError,
)
from plumbline.store.file import connection
from plumbline.store.file.keys import FileKind, kind_of, new_key
from plumbline.store.history import History
from support import histories, history_dumps


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.db"


def driver_on(path: Path) -> closing[dbapi2.Connection]:
    return closing(dbapi2.connect(str(path), isolation_level=None))


def test_a_history_is_made_with_its_folder_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a folder é%41#?" / "deeper" / "history.db"
    with History.open(path) as history:
        history.runs.create(histories.spec())
        if sys.platform != "win32":
            files = list(path.parent.iterdir())
            assert len(files) > 1  # the write-ahead log is there
            assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert [file.name for file in path.parent.iterdir()] == ["history.db"]


def test_settings_that_durability_depends_on(path: Path) -> None:
    with History.open(path) as history, history._database.read() as reading:
        settings = {
            name: reading.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }


@pytest.fixture
def no_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a disk that can only be read; permissions would not stop root."""
    monkeypatch.setattr("plumbline.store.file.database.writable", lambda _: False)


@pytest.mark.parametrize("key", [None, b"k" * 32])
def test_a_history_that_can_not_be_written_can_be_read(
    path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with History.open(path, key) as history:
        run = histories.fill(history)
        (item, *_) = history.items.page(run)
    before = path.read_bytes(), path.stat().st_mtime_ns
    monkeypatch.setattr("plumbline.store.file.database.writable", lambda _: False)
    with History.open(path, key) as history:
        assert history.read_only
        assert len(list(history.export.run())) == 13
        assert history.search.find("contentcanary").hits
        assert history.items.get(item.item_id).verdict is not None
        assert history.audit.check().sound
        for change in (
            lambda: history.runs.create(histories.spec()),
            lambda: histories.delete(history, run),
            lambda: history.reviews.add(item.item_id, Review(Decision.ALLOWED)),
            history.search.rebuild,
        ):
            with pytest.raises(HistoryReadOnlyError):
                change()
        assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_what_a_writer_has_not_folded_in_yet_is_read_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with History.open(path) as writer:
        run = histories.fill(writer)
        monkeypatch.setattr("plumbline.store.file.database.writable", lambda _: False)
        with History.open(path) as reader:
            assert reader.runs.counts(run) == writer.runs.counts(run)


@pytest.mark.usefixtures("no_writing")
def test_what_has_to_be_made_or_migrated_can_not_be_read_where_it_lies(path: Path) -> None:
    with pytest.raises(HistoryReadOnlyError):
        History.open(path)
    history_dumps.load((Path(__file__).parents[3] / "data" / "store" / "schema-0001.sql").read_text("utf-8"), path)
    before = path.read_bytes()
    with pytest.raises(HistoryTooOldError, match="has to be migrated"):
        History.open(path)
    assert path.read_bytes() == before


def test_a_newer_history_is_refused_and_not_touched(path: Path) -> None:
    History.open(path).close()
    with driver_on(path) as driver:
        driver.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(HistoryTooNewError, match="9999") as caught:
        History.open(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [file.name for file in path.parent.iterdir()] == ["history.db"]
    assert caught.value.path == path


def test_a_database_of_another_program_is_refused_and_not_touched(path: Path) -> None:
    with driver_on(path) as driver:
        driver.execute("CREATE TABLE places (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(NotAHistoryError):
        History.open(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_not_touched(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(KeyNeededError):
        History.open(path)
    with pytest.raises(WrongKeyError):
        History.open(path, new_key())
    assert path.read_bytes() == b"Dear diary, " * 1000


def test_keys_that_do_not_go_with_the_file(tmp_path: Path) -> None:
    key = new_key()
    secret, plain = tmp_path / "secret.db", tmp_path / "plain.db"
    with History.open(secret, key) as history:
        history.runs.create(histories.spec())
        assert kind_of(secret) is FileKind.OPAQUE
    History.open(plain).close()
    with pytest.raises(KeyNeededError):
        History.open(secret)
    with pytest.raises(WrongKeyError):
        History.open(secret, new_key())
    with pytest.raises(NotEncryptedError):
        History.open(plain, key)
    with History.open(secret, key) as history:
        assert len(history.runs.newest()) == 1


def test_a_folder_in_the_file_s_place(tmp_path: Path) -> None:
    with pytest.raises(HistoryUnreachableError):
        History.open(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(HistoryUnreachableError):
        History.open(tmp_path / "file" / "history.db")


def test_a_history_that_another_program_writes_to(path: Path) -> None:
    with History.open(path, busy_ms=0) as history, driver_on(path) as other:
        run = history.runs.create(histories.spec())
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(HistoryBusyError) as caught:
            history.runs.create(histories.spec())
        assert len(history.runs.newest()) == 1  # readers don't wait
        other.execute("ROLLBACK")
        assert history.runs.create(histories.spec()) == run + 1
    assert str(path) in str(caught.value)


def test_a_bug_is_no_trouble_with_the_file(path: Path) -> None:
    with History.open(path) as history, pytest.raises(Exception, match="no such table") as caught:  # noqa: SIM117
        with history._database.read() as reading:
            reading.exec_driver_sql("SELECT * FROM no_such_table")
    assert not isinstance(caught.value, HistoryError)


def test_an_error_s_text_holds_no_content(path: Path) -> None:
    with History.open(path) as history, pytest.raises(Exception, match="no such table") as caught:  # noqa: SIM117
        with history._database.write() as writing:
            writing.exec_driver_sql("INSERT INTO no_such_table VALUES (?)", ("a secret text",))
    assert "a secret text" not in str(caught.value)


def driver_error(code: int) -> dbapi2.Error:
    error = dbapi2.OperationalError("what SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "free", "kind"),
    [
        (driver_error(13), 0, HistoryDiskFullError),
        (driver_error(778), 10, HistoryDiskFullError),  # a failed write, and no room
        (driver_error(778), 10**9, HistoryDiskError),
        (driver_error(778), None, HistoryDiskError),
        (driver_error(5), None, HistoryBusyError),
        (driver_error(517), None, HistoryBusyError),  # an extended code
        (driver_error(11), None, HistoryDamagedError),
        (driver_error(267), None, HistoryDamagedError),
        (driver_error(26), None, HistoryDamagedError),
        (driver_error(1032), None, HistoryReadOnlyError),
        (driver_error(14), None, HistoryUnreachableError),
        (OSError(errno.ENOSPC, "full"), 0, HistoryDiskFullError),
        (PermissionError(errno.EACCES, "no"), None, HistoryReadOnlyError),
        (OSError(errno.EROFS, "no"), None, HistoryReadOnlyError),
        (OSError(errno.EIO, "broken"), None, HistoryDiskError),
        (OSError(errno.ENOENT, "gone"), None, HistoryUnreachableError),
        (dbapi2.OperationalError("Could not decode"), None, HistoryDamagedError),
        (UnicodeDecodeError("utf-8", b"\xa0", 0, 1, "invalid start byte"), None, HistoryDamagedError),
        (driver_error(1), None, None),
        (driver_error(19), None, None),
        (ValueError("a bug"), None, None),
    ],
)
def test_what_an_error_means(
    monkeypatch: pytest.MonkeyPatch, error: Exception, free: int | None, kind: type[HistoryError] | None
) -> None:
    monkeypatch.setattr(connection, "free_bytes", lambda _path: free)
    trouble = connection.error_for(Path("history.db"), error)
    assert type(trouble) is (kind or type(None))
    if trouble is not None:
        assert "history.db" in str(trouble.message)
        assert str(trouble.title)
        assert trouble.hints


def test_a_folder_that_can_t_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(HistoryReadOnlyError):
        History.open(tmp_path / "history.db")


def test_the_check_finds_counters_that_are_wrong(path: Path) -> None:
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item("text")])
        assert history.audit.check().sound
        with history._database.write() as writing:
            writing.exec_driver_sql("UPDATE runs SET done = 5")
        (problem,) = histories.problems(history)
        assert f"run {run}" in problem


def test_the_check_finds_a_search_table_that_disagrees_and_a_rebuild_cures_it(path: Path) -> None:
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item("needle")])
        history.runs.record(run, 0, histories.verdict())
        with history._database.write() as writing:
            writing.exec_driver_sql("INSERT INTO answer_words(answer_words) VALUES ('delete-all')")
        assert history.search.find('"needle"').hits == ()
        (problem,) = histories.problems(history)
        assert "answer_words" in problem
        history.search.rebuild()
        assert history.audit.check().sound
        assert len(history.search.find('"needle"').hits) == 1


def test_the_check_finds_rows_that_point_nowhere(path: Path) -> None:
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [], [histories.skip()])
    with driver_on(path) as driver:
        driver.execute("UPDATE skips SET run_id = 77")
    with History.open(path) as history:
        assert any("skips" in problem for problem in histories.problems(history))
