"""`plumbline history`: encryption, soundness, rescue, deletion."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import listing_format
from plumbline.cli.render import json_line, visible
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.store.audit.salvage import SavedTable
from plumbline.system.environment import NEW_PASSPHRASE, secret

_SEAL: Final = re.compile(r"[0-9]{1,18}-[0-9a-fA-F]{64}")


@click.group(epilog="Example: plumbline history encrypt")
def history() -> None:
    """Encrypt, check, rescue and clear the history."""


@history.command(epilog="Example: plumbline history encrypt")
@click.option(
    "--passphrase", is_flag=True, help="Derive the key from a passphrase instead of keeping one in the keyring."
)
def encrypt(passphrase: bool) -> None:
    """Encrypt the history.

    The key is random and goes into the system's keyring; a recovery code is printed, to be written down. With --passphrase the
    key is derived from a passphrase and kept nowhere: who forgets it has lost the history.
    """
    with Application() as app:
        if app.history_access.encrypted:
            raise InputError(
                Message("The history is encrypted already"),
                Message("Nothing was changed."),
                Message("`plumbline history rekey` changes its key."),
            )
        _tell(app.history_access.encrypt(_new_passphrase() if passphrase else None), passphrase)


@history.command(epilog="Example: plumbline history rekey --passphrase")
@click.option("--passphrase", is_flag=True, help="Go over to a passphrase, or change it.")
def rekey(passphrase: bool) -> None:
    """Change the key of an encrypted history.

    Where the keyring does not hold the present key, the passphrase or the recovery code is asked for.
    """
    with Application() as app:
        _require_encrypted(app)
        _tell(app.history_access.rekey(_new_passphrase() if passphrase else None), passphrase)


@history.command(epilog="Example: plumbline history decrypt --yes")
@click.confirmation_option(prompt="Everything in the history can then be read by whoever gets at the file. Go on?")
def decrypt() -> None:
    """Make an encrypted history plain."""
    with Application() as app:
        _require_encrypted(app)
        app.history_access.decrypt()
        click.echo("The history is no longer encrypted, and its key is forgotten.")


@history.command(epilog="Example: plumbline history check")
@click.option("--seal", "kept", help="A seal that was shown earlier: was anything changed that was recorded before it?")
@listing_format
def check(kept: str | None, output: str) -> int:
    """Look for damage, and for anything that was changed since it was recorded.

    Each verdict, review and run is a link of a chain, so that a later change is found and named. The seal that is shown stands
    for all of it: keep it elsewhere, on paper or with another person, and --seal shows that nothing before it was changed since.
    Without a kept seal, whoever can write the file could also have forged the chain. Runs that were deleted are listed; with
    --seal those that were deleted since.
    """
    if kept is not None and not _SEAL.fullmatch(kept.strip()):
        # a slip of the pen must not look like a forged history
        raise InputError(
            Message("This is not a whole seal"),
            Message(
                "A seal is a number, a hyphen and 64 digits and letters from a to f, and “{value}” is not.",
                value=kept.strip()[:80],
            ),
            Message("Compare it with what was written down. Nothing was checked."),
        )
    with Application() as app:
        opened = app.history()
        report = opened.audit.check()
        held = None if kept is None else opened.audit.holds_seal(kept)
        path = app.paths.history
    sound = report.sound and held is not False
    since = int(kept.strip().partition("-")[0]) if kept is not None and held else 0
    deletions = [deletion for deletion in report.deletions if deletion.link > since]
    if output == "jsonl":
        row: dict[str, object] = {"sound": sound, "problems": list(report.problems), "seal": report.seal or None}
        row["deletions"] = [{"run": deletion.run, "at": deletion.at} for deletion in deletions]
        row["salvaged"] = [{"at": salvaged.at, "whole": salvaged.whole} for salvaged in report.salvages]
        click.echo(json_line(row if kept is None else row | {"seal_held": held}))
        return 0 if sound else 1
    if held and report.sound:
        but = ", but for the runs that were deleted since" if deletions else ""
        click.echo(f"The seal is in the chain: nothing before it was changed{but}.")
    elif held is False:
        click.echo(
            "The seal is not in the chain: this is not the history that it was taken of, or a part was taken out."
        )
    for salvaged in report.salvages:
        but = "" if salvaged.whole else ", of which not everything could be read"
        click.echo(f"It was salvaged from a damaged file{but}, at {_minute(salvaged.at)}.")
    for deletion in deletions:
        click.echo(f"Run {deletion.run} was deleted at {_minute(deletion.at)}.")
    if report.sound:
        click.echo(f"{path} is in order." + (f" Seal: {report.seal}" if report.seal else ""))
    else:
        for problem in report.problems:
            click.echo(visible(problem))
        if not report.salvages:
            click.echo("Make a copy of the file; then `plumbline history salvage` saves what can still be read.")
    return 0 if sound else 1


@history.command(epilog="Example: plumbline history salvage rescued.db")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def salvage(target: Path) -> None:
    """Save what can still be read of a damaged history as a new history, TARGET.

    The damaged history is not changed. The new one has every row that can be read whole, as it was recorded, and is encrypted
    if the damaged one is. `plumbline history check` then says what is missing. A TARGET that ends in .jsonl gets the rows as JSON
    lines, never encrypted, also those of which only a part can be read.
    """
    if target.exists():
        raise InputError(
            Message("The file exists"),
            Message("{target} is there already.", target=target),
            Message("Name a new file, so that nothing is overwritten."),
        )
    with Application() as app:
        if target.suffix == ".jsonl":
            click.echo(f"{_write_lines(app, target)} rows written to {target}.")
            return
        report = app.history_access.salvage(target)
        path = app.paths.history
    click.echo(f"{report.saved:,} rows saved to {target}.")
    for table in report.tables:
        if not table.whole:
            click.echo(f"{table.name}: {_losses(table)}.")
    for name in report.lost:
        click.echo(f"{name}: could not be found any more.")
    if not report.whole:
        click.echo("With a target that ends in .jsonl, rows that could be read in part are written too.")
    click.echo(
        f"Move {path} away, put the new file in its place, and `plumbline history check` says what of all that was "
        "recorded is missing or was changed."
    )


@history.command(epilog="Example: plumbline history delete --older-than 365")
@click.option("--run", type=int, help="This run.")
@click.option("--policy", help="All runs under the policy of this name.")
@click.option(
    "--older-than",
    "days",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="All finished runs that ended before so many days.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(run: int | None, policy: str | None, days: int | None, yes: bool) -> None:
    """Delete runs with all that was judged and decided in them.

    What goes is said before. It can't be brought back, and the history's file shrinks. Golden sets keep their own copies.
    """
    if sum(chosen is not None for chosen in (run, policy, days)) != 1:
        raise click.UsageError("Say what is to be deleted: --run, --policy or --older-than.")
    with Application() as app:
        clearing = app.clearing()
        if run is not None:
            removal = clearing.of_run(run)
        else:
            removal = clearing.of_policy(policy) if policy is not None else clearing.older(days or 0)
        for busy in removal.busy:
            click.echo(f"Run {busy} is being worked on and stays.")
        if not removal.runs:
            click.echo("There is nothing to delete.")
            return
        click.echo(
            f"This deletes {_so_many(len(removal.runs), 'run')} with {_so_many(removal.items, 'item')}; people have decided on "
            f"{removal.reviewed:,} of them. It can't be brought back."
        )
        if not yes:
            click.confirm("Delete?", abort=True)
        for removed in clearing.remove(removal):
            done = removed
        click.echo(f"Deleted: {_so_many(done.items, 'item')} of {_so_many(done.runs, 'run')}.")


def _so_many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def _minute(at: str) -> str:
    return f"{at[:16].replace('T', ' ')} UTC"


def _write_lines(app: Application, target: Path) -> int:
    with target.open("x", encoding="utf-8") as file:
        target.chmod(0o600)
        count = 0
        for row in app.history_access.salvage_lines():
            file.write(json_line(row) + "\n")
            count += row["table"] != "summary"
    return count


def _losses(table: SavedTable) -> str:
    said = [f"{table.saved:,} rows saved"]
    if table.torn:
        said.append(f"{table.torn:,} of them with letters that could not be read (�)")
    if table.left_out:
        said.append(f"{table.left_out:,} left out because they can't be read whole")
    if table.gaps:
        said.append(f"{table.gaps:,} stretches in which nothing could be read")
    return ", ".join(said)


def _require_encrypted(app: Application) -> None:
    if not app.history_access.encrypted:
        raise InputError(
            Message("The history is not encrypted"),
            Message("There is no key to change."),
            Message("`plumbline history encrypt` encrypts it."),
        )


def _new_passphrase() -> str:
    """From the environment for scripts, else asked for twice without showing it."""
    given = secret(NEW_PASSPHRASE)
    return (
        given if given is not None else str(click.prompt("New passphrase", hide_input=True, confirmation_prompt=True))
    )


def _tell(recovery: str, passphrase: bool) -> None:
    click.echo("The history is encrypted, and so are its backups.")
    click.echo(
        "What was deleted before may still be found on the drive by those who search it byte by byte, unless it is encrypted too."
    )
    if passphrase:
        click.echo("Its key comes from your passphrase and is kept nowhere. Who forgets it has lost the history.")
        return
    click.echo(
        "Its key is in the system's keyring. Write this recovery code down and keep it somewhere else; it opens the"
    )
    click.echo(f"history when the keyring is gone, and so it does for anybody who finds it:\n\n    {recovery}\n")
