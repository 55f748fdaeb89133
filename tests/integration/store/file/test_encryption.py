"""Encryption: nothing readable is left, nothing is lost, whenever it is cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plumbline.store.errors import HistoryBusyError, KeyNeededError, NotEncryptedError, WrongKeyError
from plumbline.store.file import encryption
from plumbline.store.file.connection import connect
from plumbline.store.file.database import backup, backups, unfinished
from plumbline.store.file.keys import FileKind, kind_of, new_key, passphrase_key
from plumbline.store.history import History
from support import history_process
from support.histories import CANARIES, everything, fill

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))


def readable(folder: Path) -> set[str]:
    """The canaries that any file of the folder shows."""
    data = b"".join(file.read_bytes() for file in folder.iterdir())
    return {canary for canary in CANARIES if canary.encode() in data}


def make_backup(path: Path, key: bytes | None = None) -> Path:
    driver = connect(path, key)
    try:
        return backup(driver, path, "0001")
    finally:
        driver.close()


def test_nothing_readable_is_in_an_encrypted_history_while_it_is_used(path: Path) -> None:
    with History.open(path, KEY) as history:
        fill(history)
        names = {file.name for file in path.parent.iterdir()}
        assert {"history.db", "history.db-wal", "history.db-shm"} <= names
        make_backup(path, KEY)
        assert readable(path.parent) == set()
    assert readable(path.parent) == set()


def test_encrypting_leaves_no_plain_copy_and_loses_nothing(filled: Path) -> None:
    path = filled
    with History.open(path) as history:
        before = everything(history)
    old = make_backup(path)
    assert readable(path.parent) == set(CANARIES)

    encryption.encrypt(path, KEY)

    assert readable(path.parent) == set()
    assert {file.name for file in path.parent.iterdir()} == {path.name, old.name}
    with History.open(path, KEY) as history:
        assert everything(history) == before
        assert history.audit.check().sound
        assert len(history.search.find("rationalecanary", limit=100).hits) == 13
        assert len(history.search.find("*onalecanar*", limit=100).hits) == 13
    with History.open(old, KEY) as history:
        assert everything(history) == before


def test_there_and_back_and_another_key(filled: Path) -> None:
    path = filled
    with History.open(path) as history:
        before = everything(history)
    copy = make_backup(path)
    words = passphrase_key("correct horse battery staple")
    encryption.encrypt(path, KEY)
    encryption.rekey(path, KEY, words)
    assert passphrase_key("correct horse battery staple", path) == words
    with pytest.raises(WrongKeyError):
        History.open(path, KEY)
    with History.open(path, words) as history:
        assert everything(history) == before
    encryption.decrypt(path, words)
    for file in (path, copy):
        assert kind_of(file) is FileKind.PLAIN
    with History.open(path) as history:
        assert everything(history) == before
        assert history.audit.check().sound
        with history._database.read() as reading:
            assert reading.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
            assert reading.exec_driver_sql("PRAGMA auto_vacuum").scalar() == 2


def test_keys_that_do_not_fit_change_nothing(path: Path) -> None:
    History.open(path).close()
    plain = path.read_bytes()
    with pytest.raises(NotEncryptedError):
        encryption.rekey(path, KEY, OTHER)
    with pytest.raises(NotEncryptedError):
        encryption.rekey(path, KEY, OTHER)
    assert path.read_bytes() == plain
    encryption.encrypt(path, KEY)
    secret = path.read_bytes()
    with pytest.raises(KeyNeededError):
        encryption.encrypt(path, OTHER)
    with pytest.raises(WrongKeyError):
        encryption.decrypt(path, OTHER)
    assert path.read_bytes() == secret


def test_doing_it_twice_is_no_error(path: Path) -> None:
    History.open(path).close()
    encryption.encrypt(path, KEY)
    secret = path.read_bytes()
    encryption.encrypt(path, KEY)
    assert path.read_bytes() == secret


def test_a_history_that_is_open_is_not_converted(path: Path) -> None:
    with History.open(path) as history:
        fill(history, 3)
        with pytest.raises(HistoryBusyError):
            encryption.encrypt(path, KEY, busy_ms=0)
        fill(history, 3)
        assert len(history.runs.newest()) == 2
        assert history.audit.check().sound
    assert not unfinished(path).exists()


def test_a_history_that_another_process_has_open_is_not_converted(path: Path) -> None:
    with History.open(path):
        other = history_process.start("encrypt", path)
        other.communicate(timeout=60)
    assert other.returncode == history_process.BUSY
    assert kind_of(path) is FileKind.PLAIN


class Cut(Exception):  # noqa: N818
    """The moment at which the power goes."""


STEPS: list[tuple[object, str]] = [
    (encryption, "_lock_exclusively"),
    (encryption, "_copy"),
    (encryption, "_verify"),
    (encryption, "make_durable"),
    (Path, "replace"),
    (encryption, "sync_folder"),
]


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("owner", "step"), STEPS)
@pytest.mark.parametrize("with_backup", [False, True])
def test_cut_off_at_any_step_the_history_is_whole_and_doing_it_again_finishes(
    filled: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str, when: str, with_backup: bool
) -> None:
    path = filled
    with History.open(path) as history:
        before = everything(history)
    if with_backup:
        make_backup(path)
    real: Callable[..., object] = getattr(owner, step)

    def cut(*args: object, **options: object) -> object:
        if when == "after":
            real(*args, **options)
        raise Cut

    with monkeypatch.context() as patch:
        patch.setattr(owner, step, cut)
        patch.setattr(Path, "unlink", lambda *_args, **_options: None)  # a dead process tidies nothing
        with pytest.raises(Cut):
            encryption.encrypt(path, KEY)

    key = KEY if kind_of(path) is FileKind.OPAQUE else None
    with History.open(path, key) as history:
        assert everything(history) == before
    assert not unfinished(path).exists()  # what was left is cleared away at the next start
    encryption.encrypt(path, KEY)
    assert readable(path.parent) == set()
    with History.open(path, KEY) as history:
        assert everything(history) == before
        assert history.audit.check().sound
    for copy in backups(path):
        with History.open(copy, KEY) as history:
            assert everything(history) == before


def test_a_backup_under_a_lost_key_is_left_alone(path: Path) -> None:
    History.open(path, OTHER).close()
    lost = make_backup(path, OTHER)
    path.unlink()
    History.open(path).close()
    before = lost.read_bytes()
    encryption.encrypt(path, new_key())
    assert lost.read_bytes() == before
