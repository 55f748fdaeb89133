"""`plumbline licences`: what the program is made of, and under which licences."""

from __future__ import annotations

import click

from plumbline.cli.options import listing_format
from plumbline.cli.render import Columns, json_line, visible
from plumbline.system.licences import components


@click.command(epilog="Example: plumbline licences Qt")
@click.argument("component", required=False)
@listing_format
def licences(component: str | None, output: str) -> None:
    """List the software that Plumbline is made of, or show a licence.

    With a COMPONENT of the list, its licence is shown in full.
    """
    found = components()
    if component is not None:
        named = [one for one in found if one.name.casefold() == component.casefold()]
        if not named:
            raise click.UsageError(f"{visible(component)} is not in the list that `plumbline licences` shows.")
        found = tuple(named)
    if output == "jsonl":
        for one in found:
            row = {"name": one.name, "version": one.version, "licence": one.licence, "source": one.source}
            row["part_of"] = one.part_of
            click.echo(json_line(row if component is None else row | {"text": one.text}))
        return
    if component is not None:
        [one] = found
        click.secho(" ".join(filter(None, (one.name, one.version))), bold=True)
        click.echo(f"{one.licence}\n{one.source}\n\n{visible(one.text, one_line=False)}")
        return
    columns = Columns(("Name", "Version", "Part of", "Licence"), (28, 12, 20))
    columns.head()
    for one in found:
        columns.row((one.name, one.version or "—", one.part_of or "—", one.licence or "—"))
