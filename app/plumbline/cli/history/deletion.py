"""`plumbline history delete`."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible


@click.command(epilog="Example: plumbline history delete --older-than 365")
@click.option("--run", type=int, help="This run.")
@click.option("--policy", help="All runs under the policy of this name.")
@click.option(
    "--older-than",
    "days",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="All finished runs that ended more than this many days ago.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(run: int | None, policy: str | None, days: int | None, yes: bool) -> None:
    """Delete runs with their items, verdicts and reviews.

    Shows what will be deleted, then asks. It can't be undone. The history's file shrinks; golden sets keep their own copies.
    """
    if sum(chosen is not None for chosen in (run, policy, days)) != 1:
        raise click.UsageError("Say what to delete: --run, --policy or --older-than.")
    with Application() as app:
        deletions = app.deletions()
        if run is not None:
            plan = deletions.of_run(run)
        else:
            plan = deletions.of_policy(policy) if policy is not None else deletions.older(days or 0)
        for busy in plan.busy:
            click.echo(f"Run {busy} is in progress and will be kept.")
        if not plan.runs:
            click.echo("There is nothing to delete.")
            return
        click.echo(
            f"This deletes {_so_many(len(plan.runs), 'run')} with {_so_many(plan.items, 'item')}, {plan.reviewed:,} of them "
            "reviewed. It can't be undone."
        )
        if plan.appeals:
            click.echo(f"{_so_many(plan.appeals, 'open appeal')} on these items will be deleted undecided.")
        if not yes:
            click.confirm("Delete?", abort=True)
        with interruptible() as work:
            for progress in deletions.remove(plan, work):
                deleted = progress
        click.echo(f"Deleted: {_so_many(deleted.items, 'item')} of {_so_many(deleted.runs, 'run')}.")


def _so_many(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
