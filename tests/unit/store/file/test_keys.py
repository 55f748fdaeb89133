"""Keys, and what a file's first bytes say."""

from __future__ import annotations

from contextlib import closing, nullcontext
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from plumbline.store.file.keys import FileKind, key_literal, kind_of, new_key, passphrase_key
from plumbline.store.history import History


def test_kinds_of_files(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    assert kind_of(path) is FileKind.ABSENT
    path.touch()
    assert kind_of(path) is FileKind.ABSENT
    path.write_bytes(b"anything else")
    assert kind_of(path) is FileKind.OPAQUE
    History.open(tmp_path / "plain.db").close()
    assert kind_of(tmp_path / "plain.db") is FileKind.PLAIN
    History.open(tmp_path / "secret.db", new_key()).close()
    assert kind_of(tmp_path / "secret.db") is FileKind.OPAQUE


def test_a_key_reaches_the_database_as_hex_alone() -> None:
    assert key_literal(bytes(32)) == "\"x'" + "00" * 32 + "'\""
    for wrong in (b"", b"short", bytes(33)):
        with pytest.raises(ValueError, match="32 or 48 bytes"):
            key_literal(wrong)
    assert new_key() != new_key()


def test_a_passphrase_needs_nothing_beside_the_file(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    key = passphrase_key("correct horse", path)
    with History.open(path, key):
        # while the file is open its salt is still found
        assert passphrase_key("correct horse", path) == key
    assert path.read_bytes()[:16] == key[32:]
    assert passphrase_key("correct horse", path) == key
    assert passphrase_key("correct hors", path) != key
    assert passphrase_key("correct horse") != key


def test_trying_a_passphrase_takes_as_many_rounds_as_other_tools_take(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    History.open(path, passphrase_key("four words are better")).close()
    for rounds, opens in ((256_000, True), (255_999, False), (4_000, False)):
        with closing(dbapi2.connect(str(path))) as other:
            other.execute("PRAGMA cipher_log_level = NONE")
            other.execute("PRAGMA key = 'four words are better'")
            other.execute(f"PRAGMA kdf_iter = {rounds}")
            with nullcontext() if opens else pytest.raises(dbapi2.DatabaseError):
                other.execute("SELECT count(*) FROM sqlite_master").fetchone()


def test_an_open_file_is_not_opened_a_second_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing a second handle would drop SQLite's locks on POSIX systems."""
    path = tmp_path / "history.db"

    def refuse(*_args: object, **_options: object) -> None:
        raise AssertionError("the file was opened")

    with History.open(path), History.open(path) as second, monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        assert kind_of(path) is FileKind.PLAIN
        second.close()
        assert kind_of(path) is FileKind.PLAIN
    path.unlink()
    assert kind_of(path) is FileKind.ABSENT
