"""`plumbline golden rename` and `delete`: golden sets as a whole."""

from __future__ import annotations

from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.evaluation.golden_sets import owner, set_policy_option
from plumbline.cli.render import visible

_whole: Final = click.argument("name", metavar="[POLICY/]NAME")


@click.command(epilog="Example: plumbline golden rename spam/examples advertising")
@_whole
@click.argument("new")
@set_policy_option
def rename(name: str, new: str, policy: str | None) -> None:
    """Give a golden set another name, in all of its versions.

    Evaluations that were measured on it keep the old one.
    """
    with Application() as app:
        owner_name, called = _owned(app, name, policy)
        kept = app.golden_sets().rename(owner_name, called, new)
    click.echo(f"The golden set is now called {visible(kept.policy)}/{visible(kept.name)}.")


@click.command(epilog="Example: plumbline golden delete spam/examples")
@_whole
@set_policy_option
@click.option("--yes", is_flag=True, help="Don't ask.")
def delete(name: str, policy: str | None, yes: bool) -> None:
    """Delete a golden set, in all of its versions.

    Evaluations that were measured on it stay, with the examples that they need. So do review queues.
    """
    with Application() as app:
        sets = app.golden_sets()
        owner_name, called = _owned(app, name, policy)
        usage = sets.usage(owner_name, called)
        shown = f"{visible(owner_name)}/{visible(called)}"
        if not yes:
            if usage.evaluations:
                count = "1 evaluation" if usage.evaluations == 1 else f"{usage.evaluations} evaluations"
                click.echo(f"Measured on it: {count}. What was measured stays, with the examples that it needs.")
            versions = "1 version" if usage.versions == 1 else f"{usage.versions} versions"
            click.confirm(f"Delete {shown} ({versions})?", abort=True)
        sets.delete(owner_name, called)
    again = " The examples that ship with the policy are listed instead." if usage.shipped else ""
    click.echo(f"{shown} was deleted.{again}")


def _owned(app: Application, name: str, policy: str | None) -> tuple[str, str]:
    """The policy's name and the set's; a version can't be meant."""
    called = name.rpartition("/")[2]
    if "@" in called:
        raise click.UsageError("A golden set is renamed and deleted as a whole. Leave out @VERSION.")
    return (app.library().find(policy).name if policy else owner(name)), called
