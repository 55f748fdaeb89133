"""The way to the history and its key: what a change that was cancelled leaves behind opens, and can be done again."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from plumbline.domain.work import Cancelled
from plumbline.services.history.access import HistoryAccess
from plumbline.store.file import connection, database, encryption
from plumbline.store.file.connection import connect
from plumbline.store.file.database import backups
from plumbline.store.file.keys import FileKind, kind_of, passphrase_key
from plumbline.store.file.schema import SCHEMA
from plumbline.store.history import History
from plumbline.system.history_key import HistoryKeys
from support import histories
from support.cancelling import CancelledAt


class Keyring:
    """A keyring in memory."""

    store_name = "test"

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        del self.secrets[name]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A history with two backups."""
    path = tmp_path / "history.db"
    with History.open(path) as history:
        histories.fill(history, 3)
    with closing(connect(path, None)) as driver:
        for _ in range(2):
            database.backup(driver, path, SCHEMA)
    return path


@pytest.fixture
def access(path: Path) -> HistoryAccess:
    keys = HistoryKeys(Keyring(), lambda _: None, lambda passphrase, _: passphrase_key(passphrase))
    return HistoryAccess(path, keys)


def test_encrypting_again_after_a_cancelled_attempt_leaves_no_file_without_its_key(
    access: HistoryAccess, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_OPERATIONS", 50)
    look = 1
    while [kind_of(file) for file in backups(path)] != [FileKind.OPAQUE, FileKind.PLAIN]:
        with pytest.raises(Cancelled):
            access.encrypt(None, CancelledAt(look))
        look += 5
    assert kind_of(path) is FileKind.PLAIN
    assert access.open().audit.check().sound
    assert access.encrypt(None)
    key = access._key
    for file in (path, *backups(path)):
        assert kind_of(file) is FileKind.OPAQUE
        with closing(connect(file, key)) as driver:
            assert driver.execute("SELECT count(*) FROM verdicts").fetchone() == (4,)
    assert access.open().audit.check().sound
    access.close()


def test_nobody_opens_the_history_while_its_file_is_changed(
    access: HistoryAccess, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread that reads meanwhile waits, and reads the changed file; it used to hold the file against the change."""
    access.open()
    opened: list[History] = []
    others = [threading.Thread(target=lambda: opened.append(access.open())) for _ in range(2)]
    whole = encryption.encrypt

    def slowly(*args: Any, **kwargs: Any) -> None:
        for other in others:
            other.start()
        whole(*args, **kwargs)
        assert not opened

    monkeypatch.setattr(encryption, "encrypt", slowly)
    access.encrypt(None)
    for other in others:
        other.join()
    assert kind_of(path) is FileKind.OPAQUE
    assert [history.audit.check().sound for history in opened] == [True, True]
    access.close()


def test_the_search_index_is_rebuilt(access: HistoryAccess) -> None:
    history = access.open()
    with history._database.write() as writing:
        writing.exec_driver_sql("INSERT INTO answer_words(answer_words) VALUES ('delete-all')")
    assert not history.audit.check().sound
    access.rebuild_search()
    assert history.audit.check().sound
    access.close()
