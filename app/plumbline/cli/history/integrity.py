"""`plumbline history check`, `rebuild-search` and `salvage`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.options import listing_format
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import counted, json_line, minute, visible
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.store.audit.salvage import SavedTable
from plumbline.store.results.audit import CheckReport, Deletion

_SEAL: Final = re.compile(r"[0-9]{1,18}-[0-9a-fA-F]{64}")


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
    if kept is not None and not _SEAL.fullmatch(kept.strip()):
        # a slip of the pen must not look like a forged history
        raise InputError(
            Message("This is not a complete seal"),
            Message(
                "A seal is a number, a hyphen and 64 digits and letters from a to f, and “{seal}” is not.",
                seal=kept.strip()[:80],
            ),
            Message("Compare it with what was written down. Nothing was checked."),
        )
    with Application() as app, interruptible() as work:
        opened = app.history(work)
        report = opened.audit.check(work)
        held = None if kept is None else opened.audit.holds_seal(kept)
        path = app.paths.history
    sound = report.sound and held is not False
    since = int(kept.strip().partition("-")[0]) if kept is not None and held else 0
    deletions = [deletion for deletion in report.deletions if deletion.link > since]
    if output == "jsonl":
        row: dict[str, object] = {
            "sound": sound,
            "problems": [str(problem) for problem in report.problems],
            "seal": report.seal or None,
            "deletions": [{"run": deletion.run, "at": deletion.at} for deletion in deletions],
            "salvaged": [{"at": salvaged.at, "whole": salvaged.whole} for salvaged in report.salvages],
        }
        click.echo(json_line(row if kept is None else row | {"seal_held": held}))
    else:
        _print(report, held, deletions, path)
    return 0 if sound else 1


def _print(report: CheckReport, held: bool | None, deletions: list[Deletion], path: Path) -> None:
    if held and report.sound:
        but = ", except for the runs that were deleted since" if deletions else ""
        click.echo(f"The seal is in the chain: nothing before it was changed{but}.")
    elif held is False:
        click.echo("The seal is not in the chain: it belongs to another history, or a part of this one was removed.")
    for salvaged in report.salvages:
        but = ", of which not everything could be read" if not salvaged.whole else ""
        click.echo(f"Salvaged from a damaged file{but}, at {minute(salvaged.at)}.")
    for deletion in deletions:
        click.echo(f"Run {deletion.run} was deleted at {minute(deletion.at)}.")
    if report.sound:
        click.echo(f"{path} is intact." + (f" Seal: {report.seal}" if report.seal else ""))
        return
    for problem in report.problems:
        click.echo(visible(str(problem)))
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
