"""`plumbline history encrypt`, `rekey` and `decrypt`."""

from __future__ import annotations

import sys

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.secret_prompt import ask_secret
from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.system.environment import NEW_PASSPHRASE
from plumbline.system.history_key import RecoveryTest


@click.command(epilog="Example: plumbline history encrypt")
@click.option(
    "--passphrase", is_flag=True, help="Derive the key from a passphrase instead of keeping one in the keyring."
)
def encrypt(passphrase: bool) -> None:
    """Encrypt the history.

    The key is random and stored in the system's keyring; a recovery code is printed for you to write down. With --passphrase the
    key is derived from a passphrase and stored nowhere: if you forget it, the history is lost.
    """
    with Application() as app:
        if app.history_access.encrypted:
            raise InputError(
                Message("The history is encrypted already"),
                Message("Nothing was changed."),
                Message("`plumbline history rekey` changes its key."),
            )
        new = ask_secret("New passphrase", NEW_PASSPHRASE, new=True) if passphrase else None
        with interruptible() as work:
            recovery = app.history_access.encrypt(new, work)
        _tell(recovery)


@click.command(epilog="Example: plumbline history rekey --passphrase")
@click.option("--passphrase", is_flag=True, help="Switch to a passphrase, or change it.")
def rekey(passphrase: bool) -> None:
    """Change the key of an encrypted history.

    If the current key is not in the keyring, you are asked for the passphrase or the recovery code.
    """
    with Application() as app:
        _require_encrypted(app)
        new = ask_secret("New passphrase", NEW_PASSPHRASE, new=True) if passphrase else None
        with interruptible() as work:
            recovery = app.history_access.rekey(new, work)
        _tell(recovery)


@click.command(epilog="Example: plumbline history decrypt --yes")
@click.confirmation_option(
    prompt="Anyone with access to the file will be able to read everything in the history. Continue?"
)
def decrypt() -> None:
    """Remove the encryption of the history."""
    with Application() as app:
        _require_encrypted(app)
        stored = app.history_access.protection().in_keyring
        with interruptible() as work:
            app.history_access.decrypt(work)
        click.echo(f"The history is no longer encrypted{', and its key is deleted' if stored else ''}.")


def _require_encrypted(app: Application) -> None:
    if not app.history_access.encrypted:
        raise InputError(
            Message("The history is not encrypted"),
            Message("There is no key to change."),
            Remedy(RemedyKind.ENCRYPT_HISTORY),
        )


def _tell(recovery: str) -> None:
    click.echo("The history is encrypted, and so are its backups.")
    click.echo("Data that was deleted earlier may still be recoverable from the drive, unless the drive is encrypted.")
    if not recovery:
        click.echo("Its key is derived from your passphrase and stored nowhere. If you forget it, the history is lost.")
        return
    click.echo(
        "Its key is in the system's keyring. Write this recovery code down and keep it somewhere else. It opens the history when"
    )
    click.echo(f"the keyring is gone, and anyone who finds it can use it:\n\n    {recovery}\n")
    if sys.stdin.isatty():
        _test(RecoveryTest.of(recovery))


def _test(test: RecoveryTest) -> None:
    """Asks for parts of the code on paper, until they are typed. The history is encrypted whatever comes of it."""
    first, second, third = test.places
    try:
        while not test.passed(click.prompt(f"As a test, type groups {first}, {second} and {third} from your paper")):
            click.echo("That does not match. Compare your paper with the code above, and try again.")
    except click.Abort:
        click.echo("\nThe recovery code was not tested. The history is encrypted.")
    else:
        click.echo("It matches. Keep the paper in a safe place.")
