"""Secrets in the system's keyring.

Where there is no keyring, or it refuses, `NoKeyringError` is raised, and the caller offers another way. Secrets are never put
anywhere else instead, least of all in a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Protocol

import keyring
import keyring.errors

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message

SERVICE: Final = "Plumbline"


class NoKeyringError(MachineError):
    """The system offers no keyring, or it refused."""


class Secrets(Protocol):
    """Named secrets; every call can raise `NoKeyringError`."""

    @property
    def store_name(self) -> str: ...

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def delete(self, name: str) -> None: ...


class KeyringSecrets:
    """Named secrets in the system's keyring; where there is none, or it is locked, every call raises `NoKeyringError`."""

    @property
    def store_name(self) -> str:
        """The keyring's own name, to tell the person where a secret is."""
        return str(keyring.get_keyring().name)

    def get(self, name: str) -> str | None:
        with _translated():
            return keyring.get_password(SERVICE, name)

    def set(self, name: str, secret: str) -> None:
        """Stores a secret, replacing the one of that name."""
        with _translated():
            keyring.set_password(SERVICE, name, secret)

    def delete(self, name: str) -> None:
        """Deletes a secret, if there is one of that name."""
        with _translated():
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)


def kept(name: str) -> str:
    """A secret in the system's keyring; "" when there is none, or no keyring."""
    try:
        return KeyringSecrets().get(name) or ""
    except NoKeyringError:
        return ""


def keep(name: str, secret: str) -> str:
    """Keeps a secret in the system's keyring, or with "" deletes it; returns what the keyring calls itself.

    Raises:
        NoKeyringError: there is none, or it refused.
    """
    secrets = KeyringSecrets()
    if secret:
        secrets.set(name, secret)
    else:
        secrets.delete(name)
    return secrets.store_name


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except keyring.errors.KeyringError as error:
        raise _refused(error) from error


def _refused(error: keyring.errors.KeyringError) -> NoKeyringError:
    if isinstance(error, keyring.errors.NoKeyringError):
        return NoKeyringError(
            Message("There is no keyring"),
            Message("This system has no keyring in which programs can keep secrets."),
        )
    return NoKeyringError(
        Message("The keyring can't be used"),
        Message("The system's keyring reported: {reason}.", reason=str(error).rstrip(".!") or type(error).__name__),
        Message("Unlock the keyring and try again."),
    )
