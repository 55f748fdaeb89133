"""Secrets in the system's keyring.

A missing keyring is an answer, not an accident: it is raised as `NoKeyringError`, and the person is offered
something else by whoever asked. No other store is ever taken silently, least of all a file.
"""

from __future__ import annotations

from typing import Final

import keyring
import keyring.errors

from plumbline.domain.errors import MachineError
from plumbline.domain.messages import Message

SERVICE: Final = "Plumbline"


class NoKeyringError(MachineError):
    """The system offers no keyring, or it refused."""


class KeyringSecrets:
    """Named secrets in the system's keyring."""

    @property
    def store_name(self) -> str:
        """What the store calls itself, for telling the person where a secret is."""
        return str(keyring.get_keyring().name)

    def get(self, name: str) -> str | None:
        """The secret, or None when there is none.

        Raises:
            NoKeyringError: there is no keyring, or it is locked.
        """
        try:
            return keyring.get_password(SERVICE, name)
        except keyring.errors.KeyringError as error:
            raise _refused(error) from error

    def set(self, name: str, secret: str) -> None:
        """Keeps a secret, replacing the one of that name.

        Raises:
            NoKeyringError: there is no keyring, or it is locked.
        """
        try:
            keyring.set_password(SERVICE, name, secret)
        except keyring.errors.KeyringError as error:
            raise _refused(error) from error

    def delete(self, name: str) -> None:
        """Forgets a secret; one that is not there is no error.

        Raises:
            NoKeyringError: there is no keyring, or it is locked.
        """
        try:
            if keyring.get_password(SERVICE, name) is not None:
                keyring.delete_password(SERVICE, name)
        except keyring.errors.KeyringError as error:
            raise _refused(error) from error


def _refused(error: keyring.errors.KeyringError) -> NoKeyringError:
    if isinstance(error, keyring.errors.NoKeyringError):
        return NoKeyringError(
            Message("There is no keyring"),
            Message("This system offers no place where programs may keep secrets."),
            Message("Use a passphrase instead."),
        )
    return NoKeyringError(
        Message("The keyring refused"),
        Message("It says: {reason}.", reason=str(error)),
        Message("Unlock it and try again, or use a passphrase."),
    )
