"""`plumbline update`: how to get a newer version, and with `--check` whether there is one."""

from __future__ import annotations

import click

from plumbline import __version__
from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.render import visible
from plumbline.services.updates import BEFORE


@click.command(epilog="Example: plumbline update --check")
@click.option("--check", is_flag=True, help="Ask the page of releases, once, for the newest version.")
def update(check: bool) -> None:
    """Say how to get a newer version.

    Plumbline never looks for one by itself. With --check, one request is made, which is listed among the network contacts.
    """
    with Application() as app:
        updates = app.updates
        click.echo(f"Plumbline {__version__}")
        if check:
            with interruptible() as work:
                click.echo(visible(str(updates.ask(work).message)))
        elif updates.page:
            click.echo(f"Newer versions: {visible(updates.page)}")
        click.echo(f"\n{visible(str(updates.how))}\n{BEFORE}")
