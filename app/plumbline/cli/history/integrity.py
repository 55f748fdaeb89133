"""`plumbline history check`, `rebuild-search` and `salvage`."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.options import listing_format
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import counted, json_line, visible
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.services.history.integrity import CheckedHistory, check_history, read_seal
from plumbline.store.audit.salvage import SavedTable


@click.command(epilog="Example: plumbline history check")
@click.option("--seal", "kept", help="A seal printed earlier: was anything recorded before it changed since?")
@listing_format
def check(kept: str | None, output: str) -> int:
    """Check the history for damage, and for anything that was changed since it was recorded.

    Each verdict, review and run is a link in a chain, so that a later change is found and named. The seal that is printed stands
    for all of it: keep it elsewhere, on paper or with another person, and --seal shows that nothing before it was changed since.
    Without a seal kept elsewhere, whoever can write to the file could also have forged the chain. Deleted runs are listed; with
    --seal, those deleted since.
    """
    with Application() as app, interruptible() as work:
        seal = "" if kept is None else read_seal(kept)
        found = check_history(app.history(work), seal, work)
        path = app.paths.history
    report = found.report
    if output == "jsonl":
        row: dict[str, object] = {
            "sound": found.sound,
            "problems": [str(problem) for problem in report.problems],
            "seal": report.seal or None,
            "deletions": [{"run": deletion.run, "at": deletion.at} for deletion in found.deletions],
            "salvaged": [{"at": salvaged.at, "whole": salvaged.whole} for salvaged in report.salvages],
        }
        click.echo(json_line(row if kept is None else row | {"seal_held": found.held}))
    else:
        _print(found, path)
    return 0 if found.sound else 1


def _print(found: CheckedHistory, path: Path) -> None:
    for sentence in found.words:
        click.echo(visible(str(sentence)))
    report = found.report
    if report.sound:
        click.echo(f"{path} is intact." + (f" Seal: {report.seal}" if report.seal else ""))
    for remedy in report.remedies:
        click.echo(hint_text(remedy))


@click.command("rebuild-search", epilog="Example: plumbline history rebuild-search")
def rebuild_search() -> None:
    """Rebuild the search index.

    For a history in which `plumbline history check` finds a search table that does not match its texts. Nothing else is changed.
    """
    with Application() as app, interruptible() as work:
        app.history_access.rebuild_search(work)
    click.echo("The search index was rebuilt.")


@click.command(epilog="Example: plumbline history salvage rescued.db")
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def salvage(target: Path) -> None:
    """Recover what can still be read of a damaged history, as a new history: TARGET.

    The damaged history is not changed. The new one has every row that can be read completely, as it was recorded, and is encrypted
    if the damaged one is. `plumbline history check` then lists what is missing. A TARGET that ends in .jsonl gets the rows as JSON
    lines, never encrypted, including those that can only be read in part.
    """
    if target.exists():
        raise InputError(
            Message("The file exists"),
            Message("{target} exists already.", target=target),
            Message("Name a new file, so that nothing is overwritten."),
        )
    with Application() as app, interruptible() as work:
        if target.suffix == ".jsonl":
            rows = app.history_access.salvage_rows(target, work)
            click.echo(f"{counted(rows, 'row', 'rows')} written to {target}.")
            return
        report = app.history_access.salvage(target, work)
        path = app.paths.history
    click.echo(f"{counted(report.saved, 'row', 'rows')} saved to {target}.")
    for table in report.tables:
        if not table.whole:
            click.echo(f"{table.name}: {_losses(table)}.")
    for name in report.lost:
        click.echo(f"{name}: not found in the file.")
    if not report.whole:
        click.echo("A target that ends in .jsonl also gets the rows that can only be read in part.")
    click.echo(
        f"Move {path} away and put the new file in its place. `plumbline history check` then lists what is missing or was changed."
    )


def _losses(table: SavedTable) -> str:
    losses = [f"{counted(table.saved, 'row', 'rows')} saved"]
    if table.torn:
        losses.append(f"{table.torn:,} of them with characters that could not be read (�)")
    if table.left_out:
        losses.append(
            f"{table.left_out:,} left out because {'it' if table.left_out == 1 else 'they'} can't be read completely"
        )
    if table.gaps:
        losses.append(f"{counted(table.gaps, 'range', 'ranges')} in which nothing could be read")
    return ", ".join(losses)
