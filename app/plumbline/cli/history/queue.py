"""`plumbline queue`: what has to be reviewed, made from rules and worked through item by item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.filters import day
from plumbline.cli.history.queue_printing import (
    entry_row,
    figures_row,
    items_words,
    print_entry,
    progress,
    queue_row,
    share_words,
    why_words,
)
from plumbline.cli.interrupts import interruptible
from plumbline.cli.names import name_of, reviewer_option
from plumbline.cli.options import ListingGroup, Number, listing_format
from plumbline.cli.render import Columns, json_line, sign, visible
from plumbline.domain.review_queue import HardItems, QueueRules
from plumbline.domain.verdict import Decision, Review

if TYPE_CHECKING:
    from plumbline.store.results.review_queues import QueueEntry, ReviewQueue

_DECISIONS: Final = (Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE)
_HARD: Final = tuple(order.value.replace(" ", "-") for order in HardItems)

queue_argument: Final = click.argument("queue_number", metavar="QUEUE", type=Number)
item_argument: Final = click.argument("item", type=Number)


@click.group(cls=ListingGroup, epilog="Example: plumbline queue make 'Monday' --violates --undetermined --audit 0.05")
def queue() -> None:
    """Work through what has to be reviewed: make a queue from rules, decide item by item, see the figures."""


@queue.command("list", epilog="Example: plumbline queue list")
@listing_format
def list_queues(output: str) -> None:
    """List the queues, newest first, with how much of each is reviewed."""
    with Application() as app:
        found = app.review_queues().queues(name_of(app, None))
    if output == "jsonl":
        for one in found:
            row = {"queue": one.id, "title": one.title, "created": one.created, "runs": list(one.runs)}
            click.echo(json_line(row | {"total": one.total, "reviewed": one.reviewed, "rules": asdict(one.rules)}))
        return
    if not found:
        click.echo("There is no queue yet. Make one: plumbline queue make 'Monday' --violates --undetermined")
        return
    columns = Columns(("No.", "Made (UTC)", "Reviewed", "Runs", "Title"), (5, 16, 14, 20))
    columns.head()
    for one in found:
        runs = ", ".join(map(str, one.runs))
        made = one.created[:16].replace("T", " ")
        columns.row((str(one.id), made, f"{one.reviewed} of {one.total}", runs, one.title))


@queue.command(epilog="Example: plumbline queue make 'Monday' --run 12 --violates --between 0.5 0.9 --audit 0.05")
@click.argument("title")
@click.option(
    "--run", "runs", type=Number, multiple=True, help="A run. Can be given several times. Default: the newest check."
)
@click.option("--policy", metavar="NAME", help="All runs under this policy instead.")
@click.option("--since", help="Only runs begun on this day or later, YYYY-MM-DD.")
@click.option("--violates", is_flag=True, help="Everything that violates.")
@click.option("--escalated", is_flag=True, help="Everything that the model or a person escalated.")
@click.option("--undetermined", is_flag=True, help="Everything without a verdict that could be read.")
@click.option(
    "--between",
    nargs=2,
    type=float,
    metavar="LOW HIGH",
    help="Verdicts with a probability between these, such as 0.5 0.9.",
)
@click.option(
    "--audit", type=float, default=0.0, metavar="SHARE", help="A random share of what was allowed, such as 0.05."
)
@click.option("--every", type=Number, default=None, help="Every Nth verdict.")
@click.option("--seed", default="", help="Draws the random share again as it was. Default: a new one, which is kept.")
@click.option("--apart", is_flag=True, help="Don't put near-copies together.")
@click.option(
    "--hard",
    type=click.Choice(_HARD),
    default=_HARD[0],
    show_default=True,
    help="Where hard items stand: what breaks a policy whose texts are blurred.",
)
@click.option("--golden", metavar="[POLICY/]SET", help="Hide items of this golden set among the others.")
@click.option(
    "--golden-share",
    type=float,
    default=0.05,
    show_default=True,
    metavar="SHARE",
    help="How many, for each other item.",
)
@click.option(
    "--for", "reviewers", metavar="NAME", multiple=True, help="Who reviews. Given several times, each gets a part."
)
@listing_format
def make(title: str, output: str, **chosen: Any) -> None:
    """Make a queue of verdicts. An item is in it where any of the rules holds.

    What a person has decided on already is left out, but for what was escalated.
    """
    with Application() as app, interruptible() as work:
        queues = app.review_queues()
        runs: tuple[int, ...] = chosen["runs"]
        if not runs:
            wide = chosen["policy"] or chosen["since"]
            runs = queues.runs_of_policy(chosen["policy"], day(chosen["since"])) if wide else queues.newest_check()
        elif chosen["policy"] or chosen["since"]:
            raise click.UsageError("Name runs with --run, or choose them with --policy and --since.")
        golden = queues.golden_share(runs, chosen["golden"], chosen["golden_share"]) if chosen["golden"] else None
        rules = QueueRules(
            violates=chosen["violates"],
            escalated=chosen["escalated"],
            undetermined=chosen["undetermined"],
            between=chosen["between"] or None,
            audit=chosen["audit"],
            every=chosen["every"] or 0,
            seed=chosen["seed"],
            hard=HardItems(chosen["hard"].replace("-", " ")),
            similar=not chosen["apart"],
            golden=golden,
            reviewers=tuple(dict.fromkeys(chosen["reviewers"])),
        )
        made = queues.make(title, runs, rules, work)
    if output == "jsonl":
        click.echo(json_line(queue_row(made.queue, "") | {"remarks": list(map(str, made.remarks))}))
        return
    entries = made.queue.entries
    groups = len({entry.likeness for entry in entries})
    alike = f" in {groups} groups of similar ones" if groups < len(entries) else ""
    click.echo(f"Queue {made.queue.id} has {items_words(len(entries))}{alike}. Seed: {made.queue.rules.seed}")
    for remark in made.remarks:
        click.echo(str(remark))
    click.echo(f"Begin with: plumbline queue next {made.queue.id}")


@queue.command(epilog="Example: plumbline queue show 2 --left")
@queue_argument
@click.option("--left", is_flag=True, help="Only what is not reviewed yet.")
@click.option("--reviewer", metavar="NAME", help="Only the part of this reviewer.")
@listing_format
def show(queue_number: int, left: bool, reviewer: str | None, output: str) -> None:
    """List a queue's items. Which of them are golden is not said."""
    with Application() as app:
        found = app.review_queues().queue(queue_number)
        name = name_of(app, reviewer)
        entries = [entry for entry in _part(found, reviewer) if not left or entry.decided(name) is None]
        history = app.history()
        records = ((entry, history.items.get(entry.item_id)) for entry in entries)
        if output == "jsonl":
            click.echo(json_line(queue_row(found, name)))
            for entry, item in records:
                click.echo(json_line(entry_row(found, entry, item, name)))
            return
        click.secho(f"Queue {found.id} · {visible(found.title)} · {progress(found, name)}", bold=True)
        columns = Columns(("Item", "Verdict", "Review", "For", "Why it is here", "Text"), (6, 15, 15, 10, 20))
        columns.head()
        for entry, item in records:
            decided = entry.decided(name)
            review = sign(decided.decision) if decided else ""
            number = str(entry.place + 1) if entry.place == entry.likeness else f"  ≈ {entry.place + 1}"
            text = " ".join(item.content.text.split())
            columns.row((number, sign(entry.decision), review, entry.reviewer, why_words(entry), text))


@queue.command("next", epilog="Example: plumbline queue next 2")
@queue_argument
@click.option("--item", type=Number, help="This item instead of the next one.")
@reviewer_option
def show_next(queue_number: int, item: int | None, reviewer: str | None) -> None:
    """Show the next item that is to be reviewed, in full."""
    with Application() as app:
        found, name = app.review_queues().queue(queue_number), name_of(app, reviewer)
        entries = found.entries if item else _part(found, name, or_all=reviewer is None)
        wanted = [entry for entry in entries if (entry.place + 1 == item if item else entry.decided(name) is None)]
        if not wanted:
            click.echo(f"{progress(found, name)}. Nothing is left{f' for {visible(reviewer)}' if reviewer else ''}.")
            return
        history = app.history()
        print_entry(found, wanted[0], history.items.get(wanted[0].item_id), name)


@queue.command(epilog="Example: plumbline queue decide 2 5 --decision allowed --note 'a quotation'")
@queue_argument
@item_argument
@click.option("--decision", type=click.Choice([decision.value for decision in _DECISIONS]), help="Your decision.")
@click.option("--agree", is_flag=True, help="You decide as the model did.")
@click.option("--label", default="", help="One of the policy's labels for your decision.")
@click.option("--note", default="", help="Why, for whoever reads this later.")
@click.option("--only", is_flag=True, help="On this item alone, not on those that are similar.")
@click.option("--settle", is_flag=True, help="It settles what reviewers differ on, on this item alone.")
@reviewer_option
@listing_format
def decide(
    queue_number: int,
    item: int,
    decision: str | None,
    agree: bool,
    label: str,
    note: str,
    only: bool,
    settle: bool,
    reviewer: str | None,
    output: str,
) -> None:
    """Record your decision on ITEM of QUEUE, and on the similar items that are not reviewed yet.

    It is recorded for each of them, with how many they were.
    """
    if (decision is not None) == agree:
        raise click.UsageError("Say what you decide: --decision or --agree.")
    if agree and label:
        raise click.UsageError("--label goes with --decision; --agree records the model's own label.")
    if settle and agree:
        raise click.UsageError("--settle goes with --decision.")
    with Application() as app:
        queues, name = app.review_queues(), name_of(app, reviewer)
        among = (item - 1,) if only or settle else None
        if decision is None:
            count = queues.agree(queue_number, item - 1, note.strip(), name, among=among)
        else:
            review = Review(Decision(decision), label, note.strip(), name, settles=settle)
            count = queues.decide(queue_number, item - 1, review, among=among)
        found = queues.queue(queue_number)
    if output == "jsonl":
        click.echo(json_line(queue_row(found, name) | {"item": item, "recorded": count}))
        return
    alike = f", and for {items_words(count - 1)} like it" if count > 1 else ""
    click.echo(f"Recorded for item {item}{alike}. {progress(found, name)}.")


@queue.command(epilog="Example: plumbline queue undo 2 5")
@queue_argument
@item_argument
@reviewer_option
@listing_format
def undo(queue_number: int, item: int, reviewer: str | None, output: str) -> None:
    """Take back the decision on ITEM, and on the similar items that were decided on together with it.

    No decision is left on them; that there was one, and that it was taken back, is kept.
    """
    with Application() as app:
        queues, name = app.review_queues(), name_of(app, reviewer)
        count = queues.undo(queue_number, item - 1, name)
        found = queues.queue(queue_number)
    if output == "jsonl":
        click.echo(json_line(queue_row(found, name) | {"item": item, "taken_back": count}))
        return
    click.echo(f"The decision was taken back on {items_words(count)}. {progress(found, name)}.")


@queue.command(epilog="Example: plumbline queue figures 2")
@queue_argument
@click.option("--everyone", is_flag=True, help="Also show how often others were right on golden items.")
@reviewer_option
@listing_format
def figures(queue_number: int, everyone: bool, reviewer: str | None, output: str) -> None:
    """Show what came out of a queue: agreement with the model, the audit, and how often you were right on golden items."""
    with Application() as app:
        name = name_of(app, reviewer)
        found = app.review_queues().figures(queue_number, name)
    if output == "jsonl":
        click.echo(json_line(figures_row(queue_number, found, name, everyone=everyone)))
        return
    click.echo(f"{found.reviewed} of {items_words(found.total)} reviewed.")
    click.echo(f"Decided differently from the model: {share_words(found.disagreed)}")
    if found.audit.of:
        click.echo(f"Violations that the audit found in what was allowed: {share_words(found.audit)}")
    for one in found.reviewers:
        if everyone or one.reviewer == name:
            who = visible(one.reviewer) or "Without a name"
            right = f"; right on golden items: {share_words(one.golden)}" if one.golden.of else ""
            click.echo(f"{who}: {one.reviewed} reviewed{right}")


@queue.command(epilog="Example: plumbline queue remove 2")
@queue_argument
@click.option("--yes", is_flag=True, help="Don't ask.")
def remove(queue_number: int, yes: bool) -> None:
    """Remove a queue. The decisions on its items stay; what was decided on golden items goes."""
    with Application() as app:
        queues = app.review_queues()
        found = queues.queue(queue_number)
        if not yes:
            done = progress(found, name_of(app, None))
            click.confirm(f"Remove queue {found.id}, “{visible(found.title)}” ({done})?", abort=True)
        queues.remove(queue_number)
    click.echo(f"Queue {queue_number} was removed.")


def _part(found: ReviewQueue, reviewer: str | None, *, or_all: bool = False) -> Sequence[QueueEntry]:
    """A reviewer's part; with `or_all` all of it where they have none."""
    if reviewer is None:
        return found.entries
    own = [entry for entry in found.entries if entry.reviewer in ("", reviewer)]
    return found.entries if or_all and not own else own
