"""`plumbline history decrypt` says what became of the key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

from plumbline.system.secrets import KeyringSecrets

Plumb = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("history_file")


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the keyring holds; it is in memory. Not a backend of `keyring`, which could choose it in other tests too."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(KeyringSecrets, "store_name", "test")
    monkeypatch.setattr(KeyringSecrets, "get", lambda _, name: kept.get(name))
    monkeypatch.setattr(KeyringSecrets, "set", lambda _, name, secret: kept.update({name: secret}))
    monkeypatch.setattr(KeyringSecrets, "delete", lambda _, name: kept.pop(name, None))
    return kept


def test_a_key_that_was_stored_is_deleted(plumb: Plumb, secrets: dict[str, str]) -> None:
    assert plumb("history", "encrypt").exit_code == 0
    assert secrets
    done = plumb("history", "decrypt", "--yes")
    assert done.stdout == "The history is no longer encrypted, and its key is deleted.\n"
    assert not secrets


def test_a_passphrase_leaves_no_key_to_delete(plumb: Plumb, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PLUMBLINE_NEW_PASSPHRASE", "PLUMBLINE_PASSPHRASE"):
        monkeypatch.setenv(name, "correct horse battery")
    assert plumb("history", "encrypt", "--passphrase").exit_code == 0
    assert plumb("history", "decrypt", "--yes").stdout == "The history is no longer encrypted.\n"
