"""Options that filter verdicts, the same for every command that has them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import click

from plumbline.cli.options import Function, Number
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.store.results.search import SearchField, SearchFilters

if TYPE_CHECKING:
    from plumbline.store.history import History

_OPTIONS: Final = (
    click.option(
        "--decision",
        type=click.Choice([decision.value for decision in Decision]),
        help="Only items with this decision.",
    ),
    click.option("--policy", help="Only this policy: its name, or a version's sha256."),
    click.option("--model", help="Only this model: its name, or its sha256."),
    click.option("--run", type=Number, help="Only this run."),
    click.option("--label", help="Only this label."),
    click.option(
        "--effort",
        type=click.Choice([effort.value for effort in Effort]),
        help="Only verdicts that were reached at this effort. auto: of runs whose effort adapted.",
    ),
    click.option("--since", help="Only judged on this day or later, YYYY-MM-DD."),
    click.option("--until", help="Only judged before this day, YYYY-MM-DD."),
    click.option("--reviewed/--not-reviewed", default=None, help="Only items that a person has, or has not, reviewed."),
    click.option("--disagreed", is_flag=True, default=None, help="Only items where the person and the model disagree."),
    click.option(
        "--author", metavar="WORDS", help="Only content by this author: WORDS all occur in the name or address."
    ),
    click.option(
        "--file",
        "from_file",
        metavar="WORDS",
        help="Only content of this file: WORDS all occur in its name or its folders'.",
    ),
    click.option("--written-since", help="Only content written on this day or later, YYYY-MM-DD."),
    click.option("--written-until", help="Only content written before this day, YYYY-MM-DD."),
    click.option(
        "--undated",
        is_flag=True,
        default=None,
        help="Only content whose source gives no date, or one that can be read in two ways, such as 03/04/2024.",
    ),
    click.option(
        "--in",
        "within",
        type=click.Choice([field.value for field in SearchField]),
        help="Look for words in this alone: content, the model's rationale or reasoning, notes, or policy names.",
    ),
    click.option("--evaluations", is_flag=True, default=None, help="Also items judged in evaluations."),
)


FILTERS: Final = (
    *(
        "decision",
        "policy",
        "model",
        "run",
        "label",
        "effort",
        "since",
        "until",
        "reviewed",
        "disagreed",
        "evaluations",
    ),
    *("author", "from_file", "written_since", "written_until", "undated", "within"),
)
"""What `filters_from` takes."""


def filter_options(command: Function) -> Function:
    """Gives a command the options; it hands what it gets of them to `filters_from`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def filters_from(
    words: str,
    *,
    decision: str | None,
    policy: str | None,
    model: str | None,
    run: int | None,
    label: str | None,
    effort: str | None,
    since: str | None,
    until: str | None,
    reviewed: bool | None,
    disagreed: bool | None,
    evaluations: bool | None,
    author: str | None,
    from_file: str | None,
    written_since: str | None,
    written_until: str | None,
    undated: bool | None,
    within: str | None,
) -> SearchFilters:
    """The filters that the options give for a search for these words.

    Raises:
        InputError: a day is not a date.
        click.UsageError: there are no words to look for in one text, or two filters contradict each other.
    """
    if within and not words.strip():
        raise click.UsageError("--in says where words are looked for: name the words.")
    if undated and (written_since or written_until):
        raise click.UsageError("--undated goes with neither --written-since nor --written-until.")
    if disagreed and reviewed is False:
        raise click.UsageError("--disagreed does not go with --not-reviewed.")
    first, end = day(written_since), day(written_until)
    return SearchFilters(
        decision=Decision(decision) if decision else None,
        policy=policy,
        model=model,
        run=run,
        since=day(since),
        until=day(until),
        reviewed=reviewed,
        disagreed=disagreed,
        label=label,
        effort=Effort(effort) if effort else None,
        evaluated=bool(evaluations),
        within=SearchField(within) if within else None,
        written_since=first and first.date(),
        written_until=end and end.date(),
        undated=bool(undated),
        author=author or "",
        file=from_file or "",
    )


saved_option: Final = click.option(
    "--saved", metavar="NAME", help="With the words and filters that were saved under this name."
)


def saved_search_named(history: History, name: str) -> tuple[str, SearchFilters]:
    """The words and filters of a saved search as they are today; says what a person should know of it."""
    found = history.saved_searches.named(name)
    if found.remark is not None:
        click.echo(str(found.remark), err=True)
    return found.words, found.filters_on()


def has_filters(chosen: Mapping[str, object]) -> bool:
    """True where one of the filters' options was given."""
    return any(one is not None for one in chosen.values())


def refuse_beside_saved(*, more: bool) -> None:
    """Raises click.UsageError where there is more than the saved search."""
    if more:
        raise click.UsageError("--saved has its own words and filters: name no others.")


def day(text: str | None) -> dt.datetime | None:
    """The beginning of a day, in UTC; InputError where it is none."""
    if text is None:
        return None
    try:
        return dt.datetime.combine(dt.date.fromisoformat(text), dt.time(), tzinfo=dt.UTC)
    except ValueError:
        raise InputError(
            Message("Not a date"), Message("“{text}” is not a date.", text=text), Message("Write it as YYYY-MM-DD.")
        ) from None
