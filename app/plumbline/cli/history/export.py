"""`plumbline export`: verdicts for other programs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.filters import (
    filter_options,
    filters_from,
    has_filters,
    refuse_beside_saved,
    saved_option,
    saved_search_named,
)
from plumbline.cli.interrupts import interruptible
from plumbline.cli.options import Number
from plumbline.cli.render import Progress
from plumbline.cli.spreadsheet import write_csv
from plumbline.services.history.export import FileForm, csv_rows, verdict_lines
from plumbline.services.history.runs import RunView


@click.command(
    epilog="Example: plumbline export --search 'giveaway link' --decision violates --format csv > verdicts.csv"
)
@click.argument("number", metavar="[RUN]", type=Number, required=False)
@click.option("--all", "everything", is_flag=True, help="Every run in the history.")
@click.option(
    "--search", "words", metavar="WORDS", help="What `plumbline search` finds with these words, newest first."
)
@filter_options
@saved_option
@click.option(
    "--format",
    "output",
    type=click.Choice([form.value for form in FileForm]),
    default=FileForm.JSONL.value,
    show_default=True,
    help="What to write.",
)
@click.option(
    "--reasoning/--no-reasoning", default=None, help="Include the reasoning. Default: yes in jsonl, no in the others."
)
def export(
    number: int | None,
    everything: bool,
    words: str | None,
    saved: str | None,
    output: str,
    reasoning: bool | None,
    **chosen: Any,
) -> None:
    """Write verdicts for other programs: of a run, of all runs, or what a search and its filters find.

    jsonl has a verdict on each line, exact. csv is for spreadsheets: a cell that a spreadsheet would take for a formula (it begins
    with =, +, -, @, a tab or a line break) gets an apostrophe in front. coop, osprey and labelstudio are what Coop, Osprey and
    Label Studio take in; the guide says how.
    """
    typed = words or ""
    filters = filters_from(typed, **chosen)
    finding = words is not None or has_filters(chosen)
    if saved is not None:
        refuse_beside_saved(more=finding)
    finding = finding or saved is not None
    if (number is not None) + everything + finding != 1:
        raise click.UsageError("Name a run, or use --all, --saved, or --search and the filters.")
    form = FileForm(output)
    with Application() as app, interruptible() as work:
        history = app.history(work)
        if saved is not None:
            typed, filters = saved_search_named(history, saved)
        rows = history.export.found(typed, filters, work) if finding else history.export.run(number, work)
        with_reasoning = form is FileForm.JSONL if reasoning is None else reasoning
        rows = _watched(rows, 0 if finding else _total(app.runs(), number))
        if form is FileForm.CSV:
            for cells in csv_rows(rows, reasoning=with_reasoning):
                write_csv(cells)
        else:
            item_type = app.settings.text("export.coop_type")
            for line in verdict_lines(rows, form, reasoning=with_reasoning, item_type=item_type):
                click.echo(line)


def _total(view: RunView, run: int | None) -> int:
    return sum(record.counts.done for record in (view.runs() if run is None else [view.run(run)]))


def _watched(rows: Iterator[dict[str, object]], total: int) -> Iterator[dict[str, object]]:
    """The rows, with progress on standard error where the output goes elsewhere than to a terminal; a total of 0 is not known."""
    progress = Progress()
    for count, row in enumerate(rows, 1):
        if not sys.stdout.isatty():
            progress.moving(f"{count:,} of {total:,} verdicts" if total else f"{count:,} verdicts")
        yield row
    progress.finish()
