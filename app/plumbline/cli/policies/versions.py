"""`plumbline policy versions`, `diff`, `export` and `archive`."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.options import listing_format
from plumbline.cli.render import Columns, json_line, visible
from plumbline.domain.text_diff import Change, DiffLine, difference
from plumbline.services.policies.editing import NumberedVersion
from plumbline.services.policies.export import export_archive, export_folders, statement

_MARKS = {Change.SAME: " ", Change.REMOVED: "-", Change.ADDED: "+"}
_COLOURS = {Change.REMOVED: "red", Change.ADDED: "green"}


@click.command(epilog="Example: plumbline policy versions spam")
@click.argument("name")
@listing_format
def versions(name: str, output: str) -> None:
    """List the versions of a policy, and the models that they were used with.

    The first line is the current version. Wherever a policy is named, NAME@NUMBER means another one.
    """
    with Application() as app:
        found = app.policy_editing().open(name).versions
    if output == "jsonl":
        for one in found:
            click.echo(json_line(_row(one)))
        return
    columns = Columns(("Version", "Saved", "Runs", "Sha256", "Models"), (8, 10, 5, 12))
    columns.head()
    for one in found:
        models = ", ".join(dict.fromkeys(use.model for use in one.uses))
        number = f"{one.number or 'starter'}{' now' if one.newest and one.number else ''}"
        columns.row((number, one.saved[:10] or "—", str(one.runs), one.version.sha256[:12], models or "—"))


@click.command(epilog="Example: plumbline policy diff spam@1 spam")
@click.argument("old")
@click.argument("new")
@listing_format
def diff(old: str, new: str, output: str) -> None:
    """Compare two policies or versions: their texts, and how their answers are read."""
    with Application() as app:
        before, after = (app.library().find(reference) for reference in (old, new))
    texts, stated = difference(before.text, after.text), difference(statement(before), statement(after))
    if output == "jsonl":
        for part, lines in (("text", texts), ("stated", stated)):
            for line in lines:
                row = {"part": part, "change": line.change.value, "old": line.old, "new": line.new, "text": line.text}
                click.echo(json_line(row))
        return
    _print(texts)
    if stated:
        click.secho("\nHow answers are read", bold=True)
        _print(stated)
    if not texts and not stated:
        click.echo("No differences.")


@click.command(epilog="Example: plumbline policy export spam harassment --to policies.zip")
@click.argument("names", nargs=-1, required=True, metavar="POLICY...")
@click.option(
    "--to",
    "place",
    required=True,
    type=click.Path(path_type=Path),
    help="A folder, in which each policy gets a folder of its own, or a .zip file.",
)
def export(names: tuple[str, ...], place: Path) -> None:
    """Export policies with how their answers are read, as a backup or to share them.

    An exported policy can be imported again, and is then the same version.
    """
    with Application() as app:
        found = [app.library().find(name) for name in names]
    if place.suffix.lower() == ".zip":
        export_archive(found, place)
        click.echo(visible(str(place)))
        return
    for folder in export_folders(found, place):
        click.echo(visible(str(folder)))


@click.command(epilog="Example: plumbline policy archive old-spam")
@click.argument("name")
@click.option("--undo", is_flag=True, help="List it again.")
def archive(name: str, undo: bool) -> None:
    """Hide a policy from all lists. Its versions are kept, because runs refer to them, and it can still be named."""
    with Application() as app:
        editing = app.policy_editing()
        if undo:
            editing.unarchive(name)
        else:
            editing.archive(name)
    click.echo(f"Taken out of the archive: {visible(name)}." if undo else f"Archived: {visible(name)}.")


def _print(lines: tuple[DiffLine, ...]) -> None:
    for line in lines:
        if line.change is Change.LEFT_OUT:
            click.secho(f"  … {line.old} unchanged lines", dim=True)
        else:
            click.secho(f"{_MARKS[line.change]} {visible(line.text)}", fg=_COLOURS.get(line.change))


def _row(one: NumberedVersion) -> dict[str, object]:
    return {
        "version": one.number,
        "sha256": one.version.sha256,
        "title": one.version.title,
        "saved": one.saved,
        "now": one.newest,
        "listed": one.listed,
        "uses": [{"model": use.model, "runs": use.runs, "items": use.items} for use in one.uses],
    }
