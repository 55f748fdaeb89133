"""`plumbline second-review`: hand a queue to a second reviewer, decide on it, merge the decisions, see the conflicts."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from plumbline.bootstrap import Application
from plumbline.cli.evaluation.classroom import ask_choice
from plumbline.cli.history.queue import queue_argument
from plumbline.cli.history.queue_printing import items_words
from plumbline.cli.options import ListingGroup, listing_format
from plumbline.cli.render import json_line, minute, sign, visible
from plumbline.cli.secret_prompt import ask_secret
from plumbline.domain.second_review import Batch, Opinion
from plumbline.evaluation.report.figures import kappa_text
from plumbline.system.environment import BATCH_PASSPHRASE

if TYPE_CHECKING:
    from plumbline.domain.second_review import TwoReviewers
    from plumbline.domain.verdict import Review
    from plumbline.services.history.second_reviews import ItemConflict

_file = click.Path(dir_okay=False, path_type=Path)
_existing = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("second-review", cls=ListingGroup, epilog="Example: plumbline second-review hand-out 2 monday.review")
def second_review() -> None:
    """Let a second person decide on the items of a queue, and settle what you two decided differently.

    Hand the queue's file to them; they label it in their own Plumbline and send their decisions back; merge those.
    """


@second_review.command("hand-out", epilog="Example: plumbline second-review hand-out 2 monday.review")
@queue_argument
@click.argument("file", type=_file)
@click.option("--with-verdicts", is_flag=True, help="Show the second reviewer the model's verdicts. Default: blind.")
def hand_out(queue_number: int, file: Path, with_verdicts: bool) -> None:
    """Write the items of QUEUE to FILE for a second reviewer, encrypted with a passphrase.

    Your decisions and the model's verdicts are not in it. Tell the passphrase over another way than the file takes.
    """
    with Application() as app:
        reviews = app.second_reviews()
        batch = reviews.batch(queue_number, blind=not with_verdicts)
        reviews.write(batch, file, _passphrase(new=True))
    count = len(batch.exercise.texts)
    click.echo(f"{visible(str(file))} has {count} {'text' if count == 1 else 'texts'}. The second reviewer runs:")
    click.echo(f"    plumbline second-review label {visible(file.name)} --name NAME")


@second_review.command(epilog="Example: plumbline second-review label monday.review --name Ada")
@click.argument("file", type=_existing)
@click.option("--name", required=True, help="Your name, as it will appear beside your decisions.")
@click.option(
    "--output", "-o", type=_file, help="The file with your decisions. Default: beside the batch, with your name."
)
def label(file: Path, name: str, output: Path | None) -> int:
    """Decide on each text of a batch that somebody handed you. Each decision is kept at once.

    Run the same command again to resume. The file with your decisions is encrypted with the same passphrase.
    """
    passphrase = _passphrase()
    with Application() as app:
        reviews = app.second_reviews()
        batch = reviews.read(file, passphrase)
        own = output or reviews.decisions_file(file, name)
        found = reviews.opinions(batch, name, own, passphrase)
        exercise = batch.exercise
        click.secho(visible(exercise.policy_title), bold=True)
        click.echo(visible(exercise.policy_text, one_line=False))
        for place, digest in enumerate(exercise.digests):
            if found.on(digest) is not None:
                continue
            _show(batch, place)
            choice = ask_choice(exercise)
            if choice is None:
                left = len(exercise.digests) - len(found.made)
                words = f"{left} of {len(exercise.digests)} texts {'is' if left == 1 else 'are'} left"
                click.echo(f"Stopped. {words}; run the same command again to resume.", err=True)
                return 130
            note = click.prompt("Why (may be left empty)", default="", show_default=False)
            made = Opinion(digest, choice.decision, choice.label, note.strip(), "")
            found = reviews.decided(found, made)
            reviews.keep(found, own, passphrase)
    click.echo(f"\nAll {len(exercise.texts)} texts are decided on. Send back {visible(str(own))}.")
    return 0


@second_review.command(epilog="Example: plumbline second-review merge 2 monday.Ada.decisions")
@queue_argument
@click.argument("file", type=_existing)
@listing_format
def merge(queue_number: int, file: Path, output: str) -> None:
    """Put a second reviewer's decisions beside yours, with their name and times. Nothing is overwritten."""
    with Application() as app:
        reviews = app.second_reviews()
        merged = reviews.merge(queue_number, file, _passphrase())
        pairs, conflicts = reviews.agreements(queue_number), reviews.conflicts(queue_number)
    if output == "jsonl":
        row = {"queue": queue_number, "reviewer": merged.opinions.reviewer, "blind": merged.opinions.blind}
        counts = {"added": merged.added, "known": merged.known, "missing": merged.missing, "conflicts": len(conflicts)}
        click.echo(json_line(row | counts | {"agreements": list(map(_pair_row, pairs))}))
        return
    way = "blind" if merged.opinions.blind else "knowing the model's verdicts"
    click.echo(
        f"{visible(merged.opinions.reviewer)}, who decided {way}: {items_words(merged.added)} added, "
        f"{merged.known} known already."
    )
    if merged.missing:
        click.echo(f"Not in the queue any more: {merged.missing}.")
    for pair in pairs:
        click.echo(_pair_words(pair))
    if conflicts:
        click.echo(
            f"Conflicts to settle: {len(conflicts)}. See them with: plumbline second-review conflicts {queue_number}"
        )


@second_review.command(epilog="Example: plumbline second-review conflicts 2")
@queue_argument
@click.option("--all", "everything", is_flag=True, help="Also those that were settled.")
@listing_format
def conflicts(queue_number: int, everything: bool, output: str) -> None:
    """Show the items on which people decided differently, with everybody's reasons.

    Settle one with a final decision: plumbline queue decide QUEUE ITEM --settle.
    """
    with Application() as app:
        found = app.second_reviews().conflicts(queue_number, settled=everything)
        history = app.history()
        texts = [history.items.get(one.entry.item_id).content.text for one in found]
    if output == "jsonl":
        for one, text in zip(found, texts, strict=True):
            click.echo(json_line(_conflict_row(queue_number, one) | {"text": text}))
        return
    if not found:
        click.echo("There are no conflicts." if everything else "There are no conflicts to settle.")
    for one, text in zip(found, texts, strict=True):
        click.secho(f"\nItem {one.entry.place + 1}", bold=True)
        click.echo(visible(text, one_line=False))
        for number, review in enumerate(one.conflict.said):
            since = ("Since then: " if number else "Settled before: ") if one.conflict.reopened else ""
            click.echo(f"  {since}{_review_words(review)}")
        if one.conflict.settled is not None:
            click.echo(f"  Settled: {_review_words(one.conflict.settled)}")
    if any(one.conflict.settled is None for one in found):
        click.echo(f"\nSettle one with a final decision: plumbline queue decide {queue_number} ITEM --settle")


def _show(batch: Batch, place: int) -> None:
    exercise = batch.exercise
    digest = exercise.digests[place]
    click.secho(f"\nText {place + 1} of {len(exercise.texts)}", bold=True)
    for name, value in batch.shown.get(digest, ()):
        click.echo(f"{visible(name)}: {visible(value)}")
    click.echo(visible(exercise.texts[place], one_line=False))
    if batch.model is not None:
        said = batch.model[digest]
        parts = (sign(said.decision), visible(said.label), ", ".join(map(visible, said.rules)), visible(said.rationale))
        click.echo(f"The model: {' · '.join(filter(None, parts))}")


def _passphrase(*, new: bool = False) -> str:
    return ask_secret("Passphrase of the file", BATCH_PASSPHRASE, new=new)


def _review_words(review: Review) -> str:
    what = f"{sign(review.decision)} {visible(review.label)}".rstrip()
    why = f" – {visible(review.note)}" if review.note else ""
    return f"{visible(review.reviewer) or 'Without a name'}, {minute(review.at)}: {what}{why}"


def _pair_words(pair: TwoReviewers) -> str:
    share = pair.agreement.unanimous
    between = f", between {pair.interval.low:.2f} and {pair.interval.high:.2f}" if pair.interval else ""
    names = f"{visible(pair.first) or 'Without a name'} and {visible(pair.second)}"
    return f"{names} agree on {share.hits} of {share.of} items; Cohen's kappa {kappa_text(pair.agreement)}{between}."


def _pair_row(pair: TwoReviewers) -> dict[str, object]:
    interval = [pair.interval.low, pair.interval.high] if pair.interval else None
    share = pair.agreement.unanimous
    row = {"first": pair.first, "second": pair.second, "same": share.hits, "of": share.of}
    return row | {"kappa": pair.agreement.kappa, "interval": interval}


def _conflict_row(number: int, one: ItemConflict) -> dict[str, object]:
    settled = one.conflict.settled
    return {
        "queue": number,
        "item": one.entry.place + 1,
        "decisions": list(map(_review_row, one.conflict.said)),
        "settled": _review_row(settled) if settled else None,
        "reopened": one.conflict.reopened,
    }


def _review_row(review: Review) -> dict[str, object]:
    row = asdict(review)
    return {name: row[name] for name in ("reviewer", "decision", "label", "note", "at")}
