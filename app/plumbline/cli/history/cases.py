"""`plumbline case`: items of several runs under a name, with notes."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import ListingGroup, Number, listing_format, numbers_from, output_file
from plumbline.cli.render import Columns, counted, json_line, minute, sign, visible, where


@click.group(cls=ListingGroup, epilog="Example: plumbline case add 'Harbour street' 12 3,7-9 --note 'same seller'")
def case() -> None:
    """Collect items of several runs under a name, with notes, for a report on all of them."""


@case.command("list", epilog="Example: plumbline case list --format jsonl")
@listing_format
def list_cases(output: str) -> None:
    """List the cases."""
    with Application() as app:
        found = app.history().cases.all()
    if output == "jsonl":
        for one in found:
            row = {"case": one.name, "note": one.note, "created": one.created, "items": one.items, "runs": one.runs}
            click.echo(json_line(row))
        return
    if not found:
        click.echo("There is no case yet. Make one: plumbline case add 'Harbour street' 12 3,7-9")
        return
    columns = Columns(("Case", "Items", "Runs", "Made (UTC)", "Note"), (30, 6, 5, 20))
    columns.head()
    for one in found:
        columns.row((one.name, str(one.items), str(one.runs), minute(one.created), one.note))


@case.command("show", epilog="Example: plumbline case show 'Harbour street'")
@click.argument("name")
@click.option("--hide-text", is_flag=True, help="Leave out the content.")
@listing_format
def show(name: str, hide_text: bool, output: str) -> None:
    """Show a case with its items."""
    with Application() as app:
        history = app.history()
        found = history.cases.named(name)
        entries = history.cases.entries(found.id)
    if output == "jsonl":
        for entry in entries:
            item = entry.item
            row = {
                "case": found.name,
                "run": item.run,
                "item": item.position + 1,
                "decision": item.decision.value if item.decision else None,
                "review": item.review.value if item.review else None,
                "sha256": item.sha256,
                "origin": str(item.origin),
                "note": entry.note,
                "added": entry.added,
            }
            click.echo(json_line(row if hide_text else row | {"excerpt": item.excerpt}))
        return
    click.secho(visible(found.name), bold=True)
    if found.note:
        click.echo(visible(found.note, one_line=False))
    columns = Columns(("Run", "Item", "Verdict", "Place", "Text" if not hide_text else "Note"), (5, 5, 14, 30))
    columns.head()
    for entry in entries:
        item = entry.item
        last = entry.note if hide_text else item.excerpt
        columns.row((str(item.run), str(item.position + 1), sign(item.decision), where(item.origin), last))
        if entry.note and not hide_text:
            click.echo(f"      {visible(entry.note)}")


@case.command("add", epilog="Example: plumbline case add 'Harbour street' 12 3,7-9 --note 'same seller'")
@click.argument("name")
@click.argument("run", type=Number)
@click.argument("items", metavar="N,N-N")
@click.option("--note", default="", help="A note on these items.")
def add(name: str, run: int, items: str, note: str) -> None:
    """Put items of RUN into the case NAME, which is made if there is none. Items are named by their numbers in the run's table."""
    with Application() as app:
        count = app.cases().add(name, run, [number - 1 for number in numbers_from(items)], note)
    click.echo(f"{counted(count, 'item', 'items')} added.")


@case.command("remove", epilog="Example: plumbline case remove 'Harbour street' 12 3")
@click.argument("name")
@click.argument("run", type=Number)
@click.argument("items", metavar="N,N-N")
def remove(name: str, run: int, items: str) -> None:
    """Take items of RUN out of a case. They stay in the history."""
    with Application() as app:
        count = app.cases().remove(name, run, [number - 1 for number in numbers_from(items)])
    click.echo(f"{counted(count, 'item', 'items')} removed from the case.")


@case.command("note", epilog="Example: plumbline case note 'Harbour street' --text 'Three accounts, one seller.'")
@click.argument("name")
@click.argument("run", type=Number, required=False)
@click.argument("item", type=Number, required=False)
@click.option("--text", required=True, help="The note; an empty one removes it.")
def note(name: str, run: int | None, item: int | None, text: str) -> None:
    """Write a note on a case, or on one ITEM of RUN in it."""
    if (run is None) != (item is None):
        raise click.UsageError("Name a run and an item, or neither.")
    with Application() as app:
        if run is not None and item is not None:
            app.cases().annotate(name, run, item - 1, text)
        else:
            cases = app.history().cases
            cases.change(cases.named(name).id, name, text)
    click.echo("The note was saved.")


@case.command("rename", epilog="Example: plumbline case rename 'Harbour street' 'Harbour street 2026'")
@click.argument("name")
@click.argument("new")
def rename(name: str, new: str) -> None:
    """Give a case another name."""
    with Application() as app:
        cases = app.history().cases
        found = cases.named(name)
        cases.change(found.id, new, found.note)
    click.echo("The case was renamed.")


@case.command("delete", epilog="Example: plumbline case delete 'Harbour street'")
@click.argument("name")
@click.confirmation_option(prompt="Delete the case with its notes? Its items stay in the history.")
def delete(name: str) -> None:
    """Delete a case with its notes. Its items stay in the history."""
    with Application() as app:
        cases = app.history().cases
        cases.delete(cases.named(name).id)
    click.echo("The case was deleted.")


@case.command("export", epilog="Example: plumbline case export 'Harbour street' --output case.json")
@click.argument("name")
@output_file("The file to write.", required=True)
def export(name: str, file: Path) -> None:
    """Write which items are in a case, and the notes, to a file; texts are not in it."""
    with Application() as app:
        count = app.cases().export(name, file)
    click.echo(f"{file} was written, with {counted(count, 'item', 'items')}.")


@case.command("import", epilog="Example: plumbline case import case.json")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", default="", help="Another name for the case.")
def take(file: Path, name: str) -> int:
    """Make a case of a file that `plumbline case export` wrote. Items that this history doesn't have are left out and named."""
    with Application() as app:
        made = app.cases().take(file, name)
    click.echo(f"The case “{visible(made.case.name)}” was made, with {counted(made.items, 'item', 'items')}.")
    for run, item in made.missing:
        click.echo(f"Not in this history: item {item} of run {run}.")
    return 0
