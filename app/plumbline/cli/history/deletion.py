"""`plumbline history delete`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.filters import filter_options, filters_from
from plumbline.cli.interrupts import interruptible
from plumbline.services.history.deletion import DeletionPlan


@click.command(epilog="Example: plumbline history delete --search 'giveaway link' --decision allowed")
@click.option(
    "--older-than",
    "days",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="All finished runs that ended more than this many days ago.",
)
@click.option("--search", "words", metavar="WORDS", help="All runs in which `plumbline search` finds these words.")
@filter_options
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(words: str | None, days: int | None, yes: bool, **chosen: Any) -> None:
    """Delete runs with their items, verdicts and reviews.

    --run alone deletes that run, --policy alone all runs under the policy. With --search or other filters, all runs that have
    something of what `plumbline search` finds are deleted, whole.

    Shows what will be deleted, then asks. It can't be undone. The history's file shrinks; golden sets keep their own copies.
    """
    alone = [name for name in ("run", "policy") if chosen[name] is not None]
    finding = words is not None or any(value is not None for name, value in chosen.items() if name not in alone)
    if finding + (days is not None) + (0 if finding else len(alone)) != 1:
        raise click.UsageError("Say what to delete: --run, --policy, --older-than, or --search and the filters.")
    with Application() as app:
        deletions = app.deletions()
        if finding:
            with interruptible() as work:
                plan = deletions.of_found(words or "", filters_from(words or "", **chosen), work)
        elif chosen["run"] is not None:
            plan = deletions.of_runs([chosen["run"]])
        else:
            plan = deletions.older(days) if days is not None else deletions.of_policy(chosen["policy"])
        for busy in plan.busy:
            click.echo(f"Run {busy} is in progress and will be kept.")
        if not plan.runs:
            click.echo("There is nothing to delete.")
            return
        for sentence in _sentences(plan):
            click.echo(sentence)
        if not yes:
            click.confirm("Delete?", abort=True)
        with interruptible() as work:
            for progress in deletions.remove(plan, work):
                deleted = progress
        click.echo(f"Deleted: {_so_many(deleted.items, 'item')} of {_so_many(deleted.runs, 'run')}.")


def _sentences(plan: DeletionPlan) -> Iterator[str]:
    if plan.found:
        yield f"The search finds {_so_many(plan.found, 'verdict')} in {_so_many(len(plan.runs), 'run')}."
    yield (
        f"This deletes {_so_many(len(plan.runs), 'run')} with {_so_many(plan.items, 'item')}, {plan.reviewed:,} of them "
        "reviewed. It can't be undone."
    )
    if plan.others:
        yield f"{_so_many(plan.others, 'other verdict')} of these runs will be deleted too."
    if plan.appeals:
        yield f"{_so_many(plan.appeals, 'open appeal')} on these items will be deleted undecided."


def _so_many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
