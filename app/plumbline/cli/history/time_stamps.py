"""`plumbline history time-stamp`: an outside authority's word that a seal existed."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, listing_format, output_file
from plumbline.cli.render import Columns, json_line, minute, visible
from plumbline.services.history.time_stamping import shows

certificate_option = click.option(
    "--certificate",
    "certificates",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The root certificate that the authority publishes, in PEM or DER. May be repeated.",
)


@click.group("time-stamp", cls=ListingGroup, epilog="Example: plumbline history time-stamp request --output seal.tsq")
def time_stamp() -> None:
    """Have an outside authority state when a seal existed (RFC 3161).

    Plumbline contacts nobody: it writes the request, you send it to a time-stamping authority, and put its answer in.
    """


@time_stamp.command("request", epilog="Example: plumbline history time-stamp request --output seal.tsq")
@output_file("The file to write, which usually ends in .tsq.", required=True)
def ask(file: Path) -> None:
    """Write a request for a time stamp on the seal of now.

    The request holds a hash of the seal, and nothing of what was judged.
    """
    with Application() as app:
        seal = app.time_stamping().write_request(file)
    click.echo(f"{file} was written. Seal: {seal}")
    click.echo("Send it to a time-stamping authority, and put its answer in with `plumbline history time-stamp add`.")


@time_stamp.command("add", epilog="Example: plumbline history time-stamp add seal.tsr --certificate root.pem")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@certificate_option
def add(file: Path, certificates: tuple[Path, ...]) -> None:
    """Check an authority's answer against the seal, and keep it in the history."""
    with Application() as app:
        seal, found = app.time_stamping().add(file, certificates)
    click.echo(visible(str(shows(found))))
    click.echo(f"Seal: {seal}")


@time_stamp.command("list", epilog="Example: plumbline history time-stamp list --certificate root.pem")
@certificate_option
@listing_format
def list_stamps(certificates: tuple[Path, ...], output: str) -> None:
    """List the time stamps, with what each shows."""
    with Application() as app:
        kept = app.time_stamping().kept(certificates)
    if output == "jsonl":
        for stamp, found in kept:
            row = {
                "at": f"{found.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
                "authority": stamp.authority,
                "seal": stamp.seal,
                "signature": found.signature.name.lower(),
                "certificate_sha256": found.certificate or None,
                "added": stamp.added,
            }
            click.echo(json_line(row))
        return
    if not kept:
        click.echo(
            "There is no time stamp yet. Write a request: plumbline history time-stamp request --output seal.tsq"
        )
        return
    columns = Columns(("Time", "Link", "Signature", "Authority"), (20, 8, 10))
    columns.head()
    for stamp, found in kept:
        link = stamp.seal.partition("-")[0]
        columns.row((minute(stamp.at), link, found.signature.name.lower(), stamp.authority))
