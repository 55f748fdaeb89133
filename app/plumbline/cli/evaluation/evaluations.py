"""`plumbline evaluations`, `compare` and `calibrate`: what was measured, read again in other ways."""

from __future__ import annotations

from pathlib import Path

import click

from plumbline.bootstrap import Application
from plumbline.cli.evaluation.evaluate import (
    hide_text_option,
    need_a_file_format,
    reasoning_option,
    report_file,
    report_format,
    show_report,
    write_lines,
)
from plumbline.cli.evaluation.tables import print_calibration, print_comparison, print_second_pass
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.render import Columns, json_line
from plumbline.services.evaluation.reports import Kind


@click.group(cls=ListingGroup, epilog="Example: plumbline evaluations show 3 --format html --output report.html")
def evaluations() -> None:
    """List the evaluations, or show one."""


@evaluations.command("list", epilog="Example: plumbline evaluations list --format jsonl")
@listing_format
def list_evaluations(output: str) -> None:
    """List the evaluations, newest first."""
    with Application() as app:
        found = list(app.evaluated().listed())
    if output == "jsonl":
        for one in found:
            row = {"evaluation": one.id, "created": one.created, "title": one.title, "benchmark": one.benchmark or None}
            done = {"columns": one.columns, "verdicts": one.total, "done": one.done}
            click.echo(json_line(row | {"policies": list(one.policies)} | done))
        return
    columns = Columns(("No.", "Begun (UTC)", "Columns", "Judged", "Policies", "Title"), (5, 16, 8, 14, 30))
    columns.head()
    for one in found:
        judged = f"{one.done} of {one.total}"
        begun = one.created[:16].replace("T", " ")
        columns.row((str(one.id), begun, str(one.columns), judged, ", ".join(one.policies), one.title))
    if not found:
        click.echo("There is no evaluation yet. Start one: plumbline evaluate --policy spam")


@evaluations.command(epilog="Example: plumbline evaluations show 3")
@click.argument("number", type=int)
@report_format
@report_file
@reasoning_option
@hide_text_option
def show(number: int, output: str, file: Path | None, reasoning: bool, hide_text: bool) -> None:
    """Show an evaluation: its columns with their figures."""
    need_a_file_format(output, file)
    with Application() as app:
        show_report(app, number, output, file, reasoning=reasoning, with_text=not hide_text)


@click.command(epilog="Example: plumbline compare 3 4")
@click.argument("first", metavar="EVALUATION[:COLUMN]")
@click.argument("second", metavar="EVALUATION[:COLUMN]", required=False)
@click.option(
    "--format",
    "output",
    type=click.Choice(["table", "json", "html"]),
    default="table",
    show_default=True,
    help="What to write.",
)
@report_file
@click.option(
    "--reasoning/--no-reasoning", default=True, help="With both reasonings of each flipped item. Default: yes."
)
@hide_text_option
def compare(first: str, second: str | None, output: str, file: Path | None, reasoning: bool, hide_text: bool) -> None:
    """Compare two evaluations, two columns, or all columns of one evaluation with its first.

    Shows what changed, whether the difference is more than chance, the policy's difference, and each item that flipped with both
    reasonings. Leave them out of what you hand on with --no-reasoning.
    """
    need_a_file_format(output, file)
    with Application() as app:
        compared = app.evaluated().compare(first, second)
        if output == "table":
            print_comparison(compared, reasoning=reasoning and not hide_text, with_text=not hide_text)
            return
        write_lines(
            app, app.reports().comparison(compared, Kind(output), reasoning=reasoning, with_text=not hide_text), file
        )


@click.command(epilog="Example: plumbline calibrate 3 --precision 0.9 --recall 0.95")
@click.argument("evaluation", metavar="EVALUATION[:COLUMN]")
@click.option("--precision", multiple=True, type=click.FloatRange(0, 1), help="Find a threshold with this precision.")
@click.option("--recall", multiple=True, type=click.FloatRange(0, 1), help="Find a threshold with this recall.")
@click.option(
    "--auto-recall",
    type=click.FloatRange(0, 1),
    help="Find when --effort auto has to judge again to reach this recall of violations. Needs low, medium and high effort.",
)
@click.option(
    "--keep", is_flag=True, help="Let --effort auto judge by what --auto-recall finds, for this policy and model."
)
@click.option("--policy", "-p", help="Only columns of the policy with this name.")
@click.option(
    "--format",
    "output",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="What to write.",
)
def calibrate(
    evaluation: str,
    precision: tuple[float, ...],
    recall: tuple[float, ...],
    auto_recall: float | None,
    keep: bool,
    policy: str | None,
    output: str,
) -> None:
    """Say what the probability beside a verdict is worth on this policy.

    A threshold is chosen on the half of the golden set that is for tuning, and checked on the other where there is enough of it.
    """
    if keep and auto_recall is None:
        raise click.UsageError("--keep keeps what --auto-recall finds: name the recall, too.")
    wishes = [("precision", least) for least in precision] + [("recall", least) for least in recall]
    with Application() as app:
        evaluated = app.evaluated()
        learned = () if auto_recall is None else evaluated.second_passes(evaluation, auto_recall, policy)
        found = () if learned and not wishes else evaluated.calibrate(evaluation, wishes, policy)
        for one in learned if keep else ():
            if one.bounds is not None:
                evaluated.keep_bounds(one)
        if output == "json":
            write_lines(app, app.reports().calibration(found, learned), None)
            return
    for second_pass in learned:
        print_second_pass(second_pass, kept=keep)
        if found:
            click.echo("")
    for place, (name, calibration) in enumerate(found):
        if place:
            click.echo("")
        print_calibration(str(name), calibration)
