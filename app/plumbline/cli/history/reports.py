"""`plumbline report`: reports on what was judged, to be read, handed on and checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.filters import (
    FILTERS,
    filter_options,
    filters_from,
    has_filters,
    refuse_beside_saved,
    saved_option,
    saved_search_named,
)
from plumbline.cli.interrupts import interruptible
from plumbline.cli.names import name_of
from plumbline.cli.options import Function, Number, listing_format, numbers_from, output_file, second_file, text_lines
from plumbline.cli.remedies import hint_text
from plumbline.cli.render import json_line, visible
from plumbline.files.atomic import save_text
from plumbline.markup.page import Wording
from plumbline.report.checking import alone
from plumbline.report.document import Choices, text_of
from plumbline.report.masking import Marks, Persons
from plumbline.report.page import report_page
from plumbline.services.history.report_checks import checked_file, read_file, seal_of
from plumbline.services.history.report_choice import Asked, ReportKind

_EVERYBODY: Final = "all"
_WORDING: Final = Wording(remedy=hint_text)

_OPTIONS: Final = (
    output_file("The file to write. Without it, the report goes to standard output."),
    second_file(
        "--json",
        "Write the same report as JSON to this file too: it can be checked, with the fingerprint of the page.",
    ),
    click.option(
        "--format",
        "form",
        type=click.Choice(["html", "json"]),
        help="html: a page to read and print. json: what can be checked. Default: as the file's name ends, else html.",
    ),
    click.option("--title", default="", help="A title."),
    click.option("--note", default="", help="What the reader should know."),
    click.option("--by", help="Who makes the report. Default: your name in the settings."),
    click.option("--reasoning", is_flag=True, help="With the model's reasoning, which is for reviewers."),
    click.option("--hide-text", is_flag=True, help="Leave out the content, and what quotes it. Hashes stay."),
    click.option("--no-policy-text", is_flag=True, help="Leave out the policies' texts."),
    click.option(
        "--mask",
        "masks",
        multiple=True,
        type=click.Choice([*(one.value for one in Persons), _EVERYBODY]),
        help="Mask e-mail addresses, phone numbers, handles or authors' names wherever they stand. May be repeated.",
    ),
    click.option(
        "--mask-words",
        type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
        help="Mask the names and words in this file too, one a line. -: standard input.",
    ),
)


def _report_options(command: Function) -> Function:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.group(epilog="Example: plumbline report run 12 --mask all --output report.html")
def report() -> None:
    """Make a report on a run, on items, a search or a case, or check one.

    A report has the policy, the model and its settings, every item with its verdict, the rules in the policy's words, people's
    decisions, what was skipped, and the links in the history's chain. What is masked is gone from the file. For a PDF, print the
    page in a browser.
    """


@report.command(epilog="Example: plumbline report run 12 --items 3,7-9 --output items.json")
@click.argument("run", type=Number)
@click.option("--items", metavar="N,N-N", default="", help="Only these items, by their numbers in the run's table.")
@_report_options
def run(run: int, items: str, **chosen: Any) -> None:
    """Report on RUN, or on some of its items."""
    some = [(run, number - 1) for number in numbers_from(items)] if items else []
    asked = Asked.of(some) if some else Asked(ReportKind.RUN, run)
    _write(asked, **chosen)


@report.command(epilog="Example: plumbline report search giveaway --policy spam --output giveaways.html")
@click.argument("words", nargs=-1)
@filter_options
@saved_option
@_report_options
def search(words: tuple[str, ...], saved: str | None, **chosen: Any) -> None:
    """Report on what `plumbline search` finds with WORDS and filters."""
    given = {name: chosen.pop(name) for name in FILTERS}
    typed = " ".join(words)
    if saved is not None:
        refuse_beside_saved(more=bool(words) or has_filters(given))
    asked = Asked(ReportKind.SEARCH, words=typed, filters=filters_from(typed, **given))
    _write(asked, saved=saved, **chosen)


@report.command(epilog="Example: plumbline report case 'Harbour street' --output case.html")
@click.argument("name")
@_report_options
def case(name: str, **chosen: Any) -> None:
    """Report on the case NAME."""
    _write(Asked(ReportKind.CASE, case=name), **chosen)


def _write(
    asked: Asked,
    file: Path | None,
    json: Path | None,
    form: str | None,
    title: str,
    note: str,
    by: str | None,
    reasoning: bool,
    hide_text: bool,
    no_policy_text: bool,
    masks: tuple[str, ...],
    mask_words: Path | None,
    saved: str | None = None,
) -> None:
    if form is None:
        form = "json" if file is not None and file.suffix.casefold() == ".json" else "html"
    kinds = frozenset(Persons) if _EVERYBODY in masks else frozenset(map(Persons, masks))
    with Application() as app, interruptible() as work:
        choices = Choices(
            title,
            note,
            name_of(app, by),
            texts=not hide_text,
            reasoning=reasoning,
            policies=not no_policy_text,
            marks=Marks(kinds, tuple(text_lines(mask_words))),
        )
        if saved is not None:
            words, filters = saved_search_named(app.history(work), saved)
            asked = replace(asked, words=words, filters=filters)
        document = app.reporting().make(asked, choices, work)
    text = text_of(document) if form == "json" else report_page(document, _WORDING)
    if json is not None:
        save_text(json, text_of(document))
    if file is None:
        click.echo(text, nl=False)
        return
    save_text(file, text)
    files = visible(f"{file} was" if json is None else f"{file} and {json} were")
    click.echo(f"{files} written. Fingerprint: {document['digests']['fingerprint']}")


@report.command(epilog="Example: plumbline report verify report.json --fingerprint 4f2a…")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--alone", "by_itself", is_flag=True, help="Do not open the history of this computer.")
@click.option("--fingerprint", default="", help="The fingerprint that the report's maker told you.")
@listing_format
def verify(file: Path, by_itself: bool, fingerprint: str, output: str) -> int:
    """Check the JSON FILE of a report: by its own hashes, and against the history it was made from where that is here.

    By itself a report shows whether it was changed by accident or carelessly. Whoever can compute hashes can forge a whole report:
    compare its fingerprint with the one that its maker tells you, or check it where the history is.
    """
    document = read_file(file)
    found = checked_file(alone(document), fingerprint, compared=False)
    if not by_itself:
        with Application() as app, interruptible() as work:
            if app.paths.history.is_file() and app.history(work).audit.holds_seal(seal_of(document)):
                found = checked_file(app.reporting().checks.check(document, work), fingerprint, compared=True)
    checked = found.checked
    if output == "jsonl":
        row = {
            "sound": found.sound,
            "fingerprint": checked.fingerprint,
            "problems": [str(one) for one in checked.problems],
            "notes": [str(one) for one in checked.notes],
            "compared_with_history": found.compared,
            "items_compared": checked.compared,
        }
        click.echo(json_line(row | ({"fingerprint_held": found.same} if fingerprint else {})))
    else:
        for said in found.words:
            click.echo(visible(str(said)))
    return 0 if found.sound else 1
