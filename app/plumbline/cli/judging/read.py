"""`plumbline read`: what a check would judge, without a model."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import StandardInput, interruptible
from plumbline.cli.judging.reading_options import intake_options, reading_options
from plumbline.cli.render import Columns, file_and_place, json_line, visible, where
from plumbline.domain.content import ContentItem, Origin, Skip
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.services.judging.contents import content_rows, read_content
from plumbline.services.judging.recognition import with_recognition

_EXCERPT: Final = 300


@click.command(epilog="Example: plumbline read messages.csv forum-export/ --format jsonl")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@reading_options
@click.option(
    "--format",
    "output",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="jsonl prints one line per item and per skipped entry, and a last line with the counts.",
)
def read(paths: tuple[str, ...], output: str, **chosen: str | int | bool | None) -> None:
    """Show what `check` would judge: each item, and each skipped entry with its reason. No model is needed, nothing is stored.

    PATH is a file or a folder; - is standard input.
    """
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("Standard input (-) can't be mixed with files.")
    content: Sequence[str] | Callable[[], bytes] = paths
    if paths == ("-",):
        content = StandardInput(sys.stdin.buffer).read
    options = intake_options(**chosen)  # type: ignore[arg-type] # click gives what the options say
    with Application() as app, interruptible() as work:
        options = with_recognition(options, app.settings)
        _, entries = read_content(content, options, _say, work, every_column=True)
        found = _print_lines(entries) if output == "jsonl" else _print_table(entries)
    if not found:
        raise InputError(
            Message("There was nothing to judge"), Message("No text was found. The reasons are listed above.")
        )


def _say(message: Message) -> None:
    click.echo(visible(str(message)), err=True)


def _print_lines(entries: Iterable[ContentItem | Skip]) -> int:
    items = 0
    for row in content_rows(entries):
        click.echo(json_line(row))
        items += "item" in row
    return items


def _print_table(entries: Iterable[ContentItem | Skip]) -> int:
    columns = Columns(("Item", "Place", "Author", "Text"), (6, 12, 16))
    columns.head()
    last: Origin | None = None
    said: tuple[Message, ...] = ()
    items = skipped = 0
    for entry in entries:
        file, place = file_and_place(entry.origin)
        if file != last:
            last = file
            click.echo(visible(where(file)))
            said = ()
        if isinstance(entry, Skip):
            skipped += 1
            detail = f": {entry.detail}" if entry.detail else ""
            columns.row(("–", place, "", f"skipped, {entry.reason.value}{detail}"), whole=True)
        else:
            items += 1
            if entry.notes and not said:  # how the first item was read is how the rest of the file is
                said = entry.notes
                for note in said:
                    click.echo(f"        {visible(str(note))}")
            columns.row((str(items), place, entry.origin.author, entry.text[:_EXCERPT]))
    click.echo(f"{items} {'item' if items == 1 else 'items'}, {skipped} skipped.")
    return items
