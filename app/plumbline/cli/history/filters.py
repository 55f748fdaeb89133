"""Options that filter verdicts, the same for every command that has them."""

from __future__ import annotations

import datetime as dt
from typing import Final

import click

from plumbline.cli.options import Function, Number
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.store.results.search import SearchFilters

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
    click.option("--evaluations", is_flag=True, default=None, help="Also items judged in evaluations."),
)


def filter_options(command: Function) -> Function:
    """Gives a command the options; it hands what it gets of them to `filters_from`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def filters_from(
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
) -> SearchFilters:
    """The filters that the options give; InputError where a day is not a date."""
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
    )


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
