"""`plumbline appeal`: somebody objects to a decision, and a person decides again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.appeal_printing import (
    against_words,
    appeal_row,
    figures_row,
    outcome_words,
    print_appeal,
    print_figures,
)
from plumbline.cli.history.runs import block
from plumbline.cli.history.statement import language_option
from plumbline.cli.names import name_of, reviewer_option
from plumbline.cli.options import ListingGroup, Number, listing_format, text_from
from plumbline.cli.render import Columns, json_line, minute, visible
from plumbline.domain.appeals import Outcome
from plumbline.domain.verdict import Decision

if TYPE_CHECKING:
    from plumbline.domain.appeals import Appeal

_DECISIONS: Final = (Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE)
_appeal_argument: Final = click.argument("number", metavar="APPEAL", type=Number)
_hide_option: Final = click.option(
    "--hide-text", is_flag=True, help="Leave out the content, and the words of the appeal, which may quote it."
)


@click.group(cls=ListingGroup, epilog="Example: plumbline appeal open 12 3 --words 'It was a joke.'")
def appeal() -> None:
    """Keep appeals against decisions, decide again, reply, and see which rules are overturned how often."""


@appeal.command("open", epilog="Example: plumbline appeal open 12 3 --words 'It was a joke.'")
@click.argument("run", type=Number)
@click.argument("item", type=Number)
@click.option("--words", metavar="TEXT", help="The words of the appeal; from standard input with -.")
@click.option(
    "--file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A text file with it instead."
)
@reviewer_option
@listing_format
def open_appeal(run: int, item: int, words: str | None, file: Path | None, reviewer: str | None, output: str) -> None:
    """Open an appeal against the decision that counts on ITEM of RUN, in the appellant's words.

    Nothing is overwritten: the appeal, the decision that it is against and what comes of it are kept.
    """
    if (words is None) == (file is None):
        raise click.UsageError("Give the appellant's words: --words or --file.")
    said = text_from(words) if words is not None else file.read_text("utf-8-sig", "replace") if file else ""
    with Application() as app:
        appeals = app.appeals()
        made = appeals.open(app.runs().item_at(run, item - 1).item_id, said, name_of(app, reviewer))
        entry = appeals.get(made.id)
    if output == "jsonl":
        click.echo(json_line(appeal_row(entry)))
        return
    click.echo(f"Appeal {made.id} is open, against {against_words(made)}.")
    click.echo(f"Decide it: plumbline appeal decide {made.id} --uphold, or --overturn allowed|violates|escalate")


@appeal.command("list", epilog="Example: plumbline appeal list --outcome overturned")
@click.option("--all", "everything", is_flag=True, help="All appeals, the newest first.")
@click.option(
    "--outcome",
    type=click.Choice([outcome.value for outcome in Outcome]),
    help="Those that ended so, the newest first.",
)
@_hide_option
@listing_format
def list_appeals(everything: bool, outcome: str | None, hide_text: bool, output: str) -> None:
    """List the open appeals, the oldest first."""
    if everything and outcome:
        raise click.UsageError("Use --all or --outcome.")
    with Application() as app:
        appeals = app.appeals()
        found = appeals.all(Outcome(outcome) if outcome else None) if everything or outcome else appeals.waiting()
    if output == "jsonl":
        for entry in found:
            click.echo(json_line(appeal_row(entry, hide_text=hide_text)))
        return
    if not found:
        click.echo("There are no such appeals." if everything or outcome else "No appeal is open.")
        return
    columns = Columns(("No.", "Run", "Item", "Opened (UTC)", "Against", "Outcome", "Words"), (4, 5, 5, 16, 14, 12))
    columns.head()
    for entry in found:
        one, item = entry.appeal, entry.item
        words = "" if hide_text else one.words
        cells = (str(one.id), str(item.run), str(item.position + 1), minute(one.opened)[:16])
        columns.row((*cells, against_words(one), outcome_words(one), words))


@appeal.command("show", epilog="Example: plumbline appeal show 4")
@_appeal_argument
@_hide_option
@listing_format
def show(number: int, hide_text: bool, output: str) -> None:
    """Show an appeal: what was decided, the appellant's words, the content, and what came of it."""
    with Application() as app:
        entry = app.appeals().get(number)
        item = app.history().items.get(entry.item.item_id)
    if output == "jsonl":
        row = appeal_row(entry, hide_text=hide_text)
        click.echo(json_line(row if hide_text else row | {"text": item.content.text}))
        return
    print_appeal(entry, hide_text=hide_text)
    if not hide_text:
        block("Content", item.content.text)
    if entry.appeal.is_open:
        click.echo(f"\nDecide: plumbline appeal decide {number} --uphold, or --overturn allowed|violates|escalate")


@appeal.command("decide", epilog="Example: plumbline appeal decide 4 --overturn allowed --reason 'It quotes the rule.'")
@_appeal_argument
@click.option("--uphold", is_flag=True, help="The decision stands.")
@click.option(
    "--overturn", type=click.Choice([decision.value for decision in _DECISIONS]), help="This is the decision instead."
)
@click.option("--label", default="", help="One of the policy's labels for the new decision.")
@click.option("--reason", required=True, help="The reason. It is included in the reply.")
@reviewer_option
@click.option("--yes", is_flag=True, help="Don't ask where the first decision is yours too.")
@listing_format
def decide(
    number: int,
    uphold: bool,
    overturn: str | None,
    label: str,
    reason: str,
    reviewer: str | None,
    yes: bool,
    output: str,
) -> None:
    """Decide on an appeal. A decision that is overturned is also recorded as a review.

    Best, somebody else decides than the first time. Where the names are the same, you are asked.
    """
    if uphold == (overturn is not None):
        raise click.UsageError("Say what you decide: --uphold or --overturn.")
    if uphold and label:
        raise click.UsageError("--label goes with --overturn.")
    with Application() as app:
        appeals = app.appeals()
        name = name_of(app, reviewer)
        one = appeals.get(number).appeal
        if one.is_open and one.same_person(name) and not yes:
            _ask(one)
        if overturn is None:
            appeals.uphold(number, reason, name)
        else:
            appeals.overturn(number, Decision(overturn), label, reason, name)
        entry = appeals.get(number)
    if output == "jsonl":
        click.echo(json_line(appeal_row(entry)))
        return
    click.echo(f"Appeal {number}: {outcome_words(entry.appeal)}.")
    click.echo(f"The reply: plumbline appeal reply {number}")


@appeal.command("withdraw", epilog="Example: plumbline appeal withdraw 4 --reason 'Settled by phone'")
@_appeal_argument
@click.option("--reason", default="", help="Why, for whoever reads this later.")
@reviewer_option
def withdraw(number: int, reason: str, reviewer: str | None) -> None:
    """End an appeal without a decision, because the appellant takes it back. That it was there is kept."""
    with Application() as app:
        app.appeals().withdraw(number, reason, name_of(app, reviewer))
    click.echo(f"Appeal {number} was withdrawn.")


@appeal.command("reply", epilog="Example: plumbline appeal reply 4 --language de")
@_appeal_argument
@language_option
def reply(number: int, language: str) -> None:
    """Print the reply to an appeal that was decided. Read it before you send it; Plumbline sends nothing.

    The texts are those of `plumbline statement template`.
    """
    with Application() as app:
        text = app.statements().reply(number, language)
    click.echo(visible(text, one_line=False), nl=False)


@appeal.command("figures", epilog="Example: plumbline appeal figures --policy spam")
@click.option("--policy", metavar="NAME", help="Only versions of this policy.")
@listing_format
def figures(policy: str | None, output: str) -> None:
    """Show how many decisions were overturned, by version of a policy and by rule, so that a bad rule shows.

    An appeal counts for each rule that the decision cites.
    """
    with Application() as app:
        found = [one for one in app.appeals().figures() if policy in (None, one.name)]
    if output == "jsonl":
        for one in found:
            click.echo(json_line(figures_row(one)))
        return
    if not found:
        click.echo("There are no appeals.")
    for one in found:
        print_figures(one)


def _ask(one: Appeal) -> None:
    words = (
        f"The first decision is also by {visible(one.against.reviewer)}."
        if one.against.reviewer
        else "The first decision was made without a name, and you have none either: it may be your own."
    )
    click.echo(words, err=True)
    click.confirm("Decide anyway?", abort=True, err=True)
