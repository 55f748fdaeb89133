"""`plumbline history decrypt` says what became of the key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from click.testing import Result
from keyring.backends import fail

from support.file_keyring import Keyring

Plumb = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("history_file")


@pytest.fixture(autouse=True)
def _own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_key_that_was_stored_is_deleted(plumb: Plumb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_TEST_KEYRING", str(tmp_path / "keyring.json"))
    keyring.set_keyring(Keyring())
    assert plumb("history", "encrypt").exit_code == 0
    done = plumb("history", "decrypt", "--yes")
    assert done.stdout == "The history is no longer encrypted, and its key is deleted.\n"
    assert (tmp_path / "keyring.json").read_text() == "{}"


def test_a_passphrase_leaves_no_key_to_delete(plumb: Plumb, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(fail.Keyring())
    for name in ("PLUMBLINE_NEW_PASSPHRASE", "PLUMBLINE_PASSPHRASE"):
        monkeypatch.setenv(name, "correct horse battery")
    assert plumb("history", "encrypt", "--passphrase").exit_code == 0
    assert plumb("history", "decrypt", "--yes").stdout == "The history is no longer encrypted.\n"
