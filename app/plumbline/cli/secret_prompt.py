"""Asking for a secret: typed without being shown, or from the environment; never read where it would be seen."""

from __future__ import annotations

import getpass
import warnings

import click

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.system.environment import secret


def ask_secret(what: str, variable: str, *, new: bool) -> str:
    """The value of a variable of the environment, else what is typed, twice for a new secret. `what`: the words that ask for it.

    Raises:
        InputError: there is no terminal on which to ask for it.
    """
    given = secret(variable)
    if given is not None:
        return given
    try:
        with warnings.catch_warnings():
            # where what is typed can't be hidden there is no terminal
            warnings.simplefilter("error", getpass.GetPassWarning)
            return str(click.prompt(what, hide_input=True, confirmation_prompt=new))
    except getpass.GetPassWarning:
        raise InputError(
            Message("A passphrase is needed"),
            Message("There is no terminal to ask for it on."),
            Message("Set {passphrase_variable} for a script.", passphrase_variable=variable),
        ) from None
