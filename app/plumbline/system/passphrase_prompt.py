"""Asks for the history's passphrase where no window does."""

from __future__ import annotations

import getpass
import signal
import warnings

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.system.environment import PASSPHRASE, secret


def ask_passphrase(refused: bool) -> str | None:
    """The passphrase or recovery code: from the environment for scripts, else asked for once on the terminal."""
    if refused:
        return None
    passphrase = secret(PASSPHRASE)
    if passphrase is not None:
        return passphrase
    # Ctrl+C leaves the prompt, also where a job listens for it
    listening = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with warnings.catch_warnings():
            # where what is typed can't be hidden there is no terminal, or it would be read over the shoulder
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass("Passphrase or recovery code of the history: ")
    except (EOFError, getpass.GetPassWarning):
        raise InputError(
            Message("The history needs its passphrase"),
            Message("There is no terminal to ask for it on."),
            Message("Set {passphrase_variable} for a script.", passphrase_variable=PASSPHRASE),
        ) from None
    finally:
        signal.signal(signal.SIGINT, listening)
