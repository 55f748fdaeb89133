"""`plumbline review`: a person's decision on an item."""

from __future__ import annotations

from typing import Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.names import name_of, reviewer_option
from plumbline.cli.options import Number, listing_format
from plumbline.cli.render import json_line, sign, visible
from plumbline.domain.verdict import Decision

_DECISIONS: Final = (Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE)


@click.command(epilog="Example: plumbline review 12 3 --decision allowed --note 'a quotation'")
@click.argument("run", type=Number)
@click.argument("item", type=Number)
@click.option("--decision", type=click.Choice([decision.value for decision in _DECISIONS]), help="Your decision.")
@click.option("--agree", is_flag=True, help="You decide as the model did.")
@click.option("--undo", is_flag=True, help="Take back the decision that counts. That it was taken back is kept.")
@click.option("--label", default="", help="One of the policy's labels for your decision.")
@click.option("--note", default="", help="Why, for whoever reads this later.")
@reviewer_option
@listing_format
def review(
    run: int,
    item: int,
    decision: str | None,
    agree: bool,
    undo: bool,
    label: str,
    note: str,
    reviewer: str | None,
    output: str,
) -> None:
    """Record your decision on ITEM of RUN, beside the model's verdict, or take it back.

    ITEM is its number in the run's table. Nothing is overwritten: every review is kept, and the latest one counts.
    """
    if (decision is not None) + agree + undo != 1:
        raise click.UsageError("Say what you decide: --decision, --agree or --undo.")
    if (agree or undo) and label:
        raise click.UsageError("--label goes with --decision; --agree records the model's own label.")
    if undo and note:
        raise click.UsageError("--note goes with a decision.")
    with Application() as app:
        reviewing, name = app.reviewing(), name_of(app, reviewer)
        if undo:
            made = reviewing.undo(run, item - 1, name)
        elif decision is None:
            made = reviewing.agree(run, item - 1, note.strip(), name)
        else:
            made = reviewing.decide(run, item - 1, Decision(decision), label, note.strip(), name)
    if output == "jsonl":
        row = {
            "run": run,
            "item": item,
            "decision": made.decision and made.decision.value,
            "label": made.label,
            "note": made.note,
        }
        click.echo(json_line(row | {"reviewer": made.reviewer, "at": made.at}))
        return
    if made.withdraws:
        stands = (
            f"What counts now: {sign(made.decision)} {visible(made.label)}" if made.decision else "No decision is left"
        )
        click.echo(f"The decision on item {item} of run {run} was taken back. {stands.rstrip()}.")
        return
    what = f"{sign(made.decision)} {visible(made.label)}".rstrip()
    by = f" by {visible(made.reviewer)}" if made.reviewer else ""
    click.echo(f"Recorded for item {item} of run {run}{by}: {what}")
    if made.note:
        click.echo(f"Note: {visible(made.note)}")
