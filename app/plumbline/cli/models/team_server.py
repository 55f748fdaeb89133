"""`plumbline team-server`: lets a model on a team's server judge, in plain words."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.render import visible
from plumbline.domain.errors import InputError, MachineError, PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.models.server import ServerAddress
from plumbline.services.models.team_server import Found


@click.group(
    invoke_without_command=True,
    epilog="Example: plumbline team-server use https://gpu.example:8000 --certificate ca.pem",
)
@click.pass_context
def team_server(context: click.Context) -> None:
    """Let a model on a team's server judge: another computer that runs llama-server or vLLM.

    Without a command: says where texts go now.
    """
    if context.invoked_subcommand is not None:
        return
    with Application() as app:
        address = app.team_server.address
        if address is None:
            click.echo("No server is set. Texts stay on this machine.")
            return
        click.echo(f"{address}: {address.leaves}")
        if not app.settings.get("network.allowed"):
            click.echo("The network is forbidden in the settings, so nothing is sent to it.")


@team_server.command(epilog="Example: plumbline team-server use https://gpu.example:8000")
@click.argument("address")
@click.option(
    "--certificate",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file in PEM form that vouches for the server where the system's own certificates don't.",
)
@click.option("--yes", "-y", is_flag=True, help="Agree without being asked.")
def use(address: str, certificate: Path | None, yes: bool) -> None:
    """Send texts to a server from now on, if it is one that can be used.

    It then judges wherever no other model is named.
    """
    with Application() as app:
        found_at = ServerAddress.parse(address)
        click.echo(str(found_at.leaves))
        if found_at.readable is not None:
            click.echo(str(found_at.readable))
        if not yes:
            click.confirm("Use this server?", abort=True)
        vouching = str(certificate.absolute()) if certificate else ""
        found = app.team_server.try_out(found_at, vouching)
        app.team_server.use(found_at, vouching)
        click.echo(_words(found))
        click.echo("It judges from now on. `plumbline team-server leave` ends that.")


@team_server.command(epilog="Example: plumbline team-server test")
def test() -> None:
    """Ask the server what it is and which model it has."""
    with Application() as app:
        click.echo(_words(app.team_server.look(again=True)))


@team_server.command(epilog="Example: plumbline team-server leave")
def leave() -> None:
    """Send no texts to the server any more."""
    with Application() as app:
        app.team_server.leave()
        click.echo("Texts stay on this machine.")


@team_server.command(epilog="Example: plumbline team-server key --forget")
@click.option("--forget", is_flag=True, help="Delete the key from the keyring.")
def key(forget: bool) -> None:
    """Store the server's key in the system's keyring, or delete it."""
    typed = "" if forget else _typed()
    with Application() as app:
        try:
            where = app.keep_server_key(typed)
        except PlumblineError as error:
            hint = Message("Set {variable} for a script instead.", variable="PLUMBLINE_SERVER_KEY")
            raise MachineError(error.title, error.message, hint) from error
        click.echo(
            "The key was deleted."
            if forget
            else f"The key is stored in {where}. It is sent to the team's server alone."
        )


def _typed() -> str:
    """Asked for on a terminal, where it is not shown; else read from standard input."""
    if sys.stdin.isatty():
        return str(click.prompt("Key", hide_input=True, err=True))
    typed = sys.stdin.readline().strip()
    if not typed:
        raise InputError(
            Message("No key was given"),
            Message("There is no terminal on which to ask for it, and standard input is empty."),
            Message("Pass the key on standard input."),
        )
    return typed


def _words(found: Found) -> str:
    info = found.info
    practice = " It is the practice model: for learning and tests, not for decisions." if info.practice else ""
    return visible(
        f"{found.identity.name}: {info.version}, {info.engine_config.sequences} items at once, "
        f"{info.engine_config.context_tokens:,} tokens of context.{practice}"
    )
