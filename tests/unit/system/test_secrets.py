"""Secrets in the system's keyring; without one, a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from plumbline.system.secrets import KeyringSecrets, NoKeyringError, keep, kept


class MemoryBackend(KeyringBackend):
    """The system's keyring, in memory; `error` is raised by every call."""

    priority = 0  # type: ignore[assignment]  # the base class has a property here
    name = "Memory"  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.error: Exception | None = None
        self._secrets: dict[tuple[str, str], str] = {}

    def _use(self) -> dict[tuple[str, str], str]:
        if self.error is not None:
            raise self.error
        return self._secrets

    def get_password(self, service: str, username: str) -> str | None:
        return self._use().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._use()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self._use()[service, username]


@pytest.fixture
def backend() -> Iterator[MemoryBackend]:
    before = keyring.get_keyring()
    memory = MemoryBackend()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_a_secret_is_stored_replaced_and_deleted(backend: MemoryBackend) -> None:
    secrets = KeyringSecrets()
    assert (secrets.store_name, secrets.get("token")) == ("Memory", None)
    secrets.set("token", "first")
    secrets.set("token", "second")
    assert secrets.get("token") == "second"
    secrets.delete("token")
    secrets.delete("token")
    assert secrets.get("token") is None


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (keyring.errors.NoKeyringError("install a backend"), "There is no keyring"),
        (keyring.errors.KeyringLocked("Failed to unlock the collection!"), r"Failed to unlock the collection\. Unlock"),
        (keyring.errors.PasswordSetError(), "reported: PasswordSetError"),
    ],
)
def test_a_keyring_that_can_not_be_used_is_a_sentence(backend: MemoryBackend, error: Exception, said: str) -> None:
    backend.error = error
    secrets = KeyringSecrets()
    for call in (lambda: secrets.get("a"), lambda: secrets.set("a", "b"), lambda: secrets.delete("a")):
        with pytest.raises(NoKeyringError, match=said):
            call()


def test_a_secret_is_kept_until_it_is_emptied_and_without_a_keyring_there_is_none(backend: MemoryBackend) -> None:
    assert kept("token") == ""
    assert keep("token", "one") == "Memory"
    assert kept("token") == "one"
    keep("token", "")
    assert KeyringSecrets().get("token") is None
    backend.error = keyring.errors.NoKeyringError()
    assert kept("token") == ""
    with pytest.raises(NoKeyringError):
        keep("token", "one")
