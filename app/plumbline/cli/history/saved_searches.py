"""`plumbline saved-search`: the searches that are kept under a name."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.render import Columns, json_line, minute, visible
from plumbline.store.results.saved_searches import SavedSearch


@click.group("saved-search", cls=ListingGroup, epilog="Example: plumbline saved-search list")
def saved_search() -> None:
    """List, rename and delete saved searches.

    `plumbline search --save-as NAME` saves one, `plumbline search --saved NAME` searches with it. They are in the history, and
    encrypted with it.
    """


@saved_search.command("list", epilog="Example: plumbline saved-search list --format jsonl")
@listing_format
def list_searches(output: str) -> None:
    """List the saved searches with their words and filters."""
    with Application() as app:
        found = app.history().saved_searches.all()
    if output == "jsonl":
        for one in found:
            filters = {name: str(value) for name, value in one.filters.given.items()}
            row = {"name": one.name, "words": one.words, "filters": filters, "last_days": one.last_days}
            click.echo(json_line(row | {"saved": one.saved}))
        return
    if not found:
        click.echo(
            "There is no saved search yet. Save one: plumbline search giveaway --policy spam --save-as Giveaways"
        )
        return
    columns = Columns(("Name", "Saved (UTC)", "Words"), (30, 20))
    columns.head()
    for one in found:
        columns.row((one.name, minute(one.saved), one.words))
        if said := _filters(one):
            click.echo(f"      {visible(said)}")


@saved_search.command("rename", epilog="Example: plumbline saved-search rename Giveaways 'Giveaway links'")
@click.argument("name")
@click.argument("new")
def rename(name: str, new: str) -> None:
    """Give a saved search another name."""
    with Application() as app:
        app.history().saved_searches.rename(name, new)
    click.echo("The saved search was renamed.")


@saved_search.command("delete", epilog="Example: plumbline saved-search delete Giveaways")
@click.argument("name")
def delete(name: str) -> None:
    """Delete a saved search. What it finds stays in the history."""
    with Application() as app:
        app.history().saved_searches.delete(name)
    click.echo("The saved search was deleted.")


def _filters(search: SavedSearch) -> str:
    left_out = {"evaluated"} | ({"since"} if search.last_days else set())
    given = {name: value for name, value in search.filters.given.items() if name not in left_out}
    if search.last_days:
        given["last days"] = search.last_days
    if search.filters.evaluated:
        given["evaluations"] = "included"
    return ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in given.items())
