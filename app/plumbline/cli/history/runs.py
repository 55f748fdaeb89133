"""`plumbline runs` and `show`."""

from __future__ import annotations

from itertools import chain, islice

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.appeal_printing import show_appeal, without_words
from plumbline.cli.history.rows import run_row, skip_row
from plumbline.cli.judging.printing import print_items, print_limits, print_shadows
from plumbline.cli.options import Limit, Number, listing_format
from plumbline.cli.render import PRACTICE_MARK, Columns, counts_text, json_line, minute, sign, violating, visible
from plumbline.domain.adaptive import violation_probability
from plumbline.domain.content import ContentItem
from plumbline.domain.models.model import PRACTICE
from plumbline.domain.run import Effort
from plumbline.domain.sources import content_name
from plumbline.domain.verdict import Review, Verdict
from plumbline.services.history.runs import RunView
from plumbline.store.results.items import ItemRecord
from plumbline.store.results.runs import RunRecord

_QUOTING = ("text", "title", "reply_to_text", "rationale", "reasoning", "raw", "parts", "steps", "shown")
"""What holds an item's text, or may quote it."""


@click.command(epilog="Example: plumbline runs --limit 5")
@click.option("--limit", type=Limit, help="Show at most this many, the newest.")
@listing_format
def runs(limit: int | None, output: str) -> None:
    """List the runs in the history, newest first."""
    with Application() as app:
        view = app.runs()
        found = islice(view.runs(), limit)
        if output == "jsonl":
            for record in found:
                click.echo(json_line(run_row(record, view.status(record))))
            return
        first = next(found, None)  # before the head, which would stand alone above an error
        if first is None:
            click.echo(
                "There are no runs yet. Start one: plumbline check --policy spam --text 'Cheap followers, ask me how'"
            )
            return
        titles = ("Run", "Content", "State", "Started (UTC)", "Policy", "Model", "Judged")
        columns = Columns(titles, (5, 24, 9, 16, 28, 22), firm=("State", "Started (UTC)"))
        columns.head()
        for record in chain([first], found):
            judged = f"{record.counts.done} of {record.counts.total}"
            judged += f", {violating(record.counts)}" if record.counts.done else ""
            started = record.created[:16].replace("T", " ")
            judged += PRACTICE_MARK if record.practice else ""
            content, policy = str(content_name(record.sources)), str(record.policy.words())
            columns.row((str(record.id), content, view.status(record), started, policy, _model(record), judged))


def _model(record: RunRecord) -> str:
    """The model's name; that of a copy of the practice model or of a stand-in behind what it is, which a narrow column keeps."""
    named = not record.practice or record.model_name == PRACTICE
    return record.model_name if named else f"{PRACTICE} ({record.model_name})"


@click.command(epilog="Example: plumbline show 12 --item 3")
@click.argument("run", type=Number)
@click.option("--item", type=Number, help="Show this item in full: its number in the run's table.")
@click.option(
    "--hide-text",
    is_flag=True,
    help="Leave out the content, and the rationale, reasoning and raw answer.",
)
@listing_format
def show(run: int, item: int | None, hide_text: bool, output: str) -> None:
    """Show a run, or one of its items in full."""
    with Application() as app:
        view = app.runs()
        record = view.run(run)
        if item is not None:
            if output == "jsonl":
                click.echo(json_line(_without(view.row(run, item - 1), hide_text)))
            else:
                _show_item(view.item_at(run, item - 1), hide_text=hide_text)
            return
        if output == "jsonl":
            click.echo(json_line(run_row(record, view.status(record))))
            for row in app.history().export.run(run):
                click.echo(json_line(_without(row, hide_text)))
            for skip in view.skips(run):
                click.echo(json_line({"skipped": skip_row(skip)}))
            return
        name = (content_name(record.sources), record.policy.words(), visible(_model(record)))
        click.secho(f"Run {run} · {' · '.join(filter(None, map(str, name)))}", bold=True)
        click.echo(
            f"{view.status(record)}, started {record.created[:16].replace('T', ' ')} UTC, effort {record.effort.value}"
        )
        click.echo(f"policy sha256 {record.policy_sha256}")
        if record.server:
            click.echo(f"judged by the team's server {record.server}, whose weights are not known here")
        else:
            click.echo(f"model sha256  {record.model_sha256}")
        click.echo(counts_text(record.counts) + ".")
        _print_remarks(view, run)
        if record.counts.total:
            click.echo("")
            print_items(view, run, hide_text=hide_text)
        if record.counts.skipped:
            click.secho("\nSkipped", bold=True)
            for skip in view.skips(run):
                detail = f": {visible(str(skip.detail))}" if skip.detail else ""
                click.echo(f"{visible(str(skip.origin))} — {skip.reason.value}{detail}")


def print_shown(content: ContentItem) -> None:
    """What the model is shown beside the text."""
    if content.shown:
        click.echo("\nShown to the model as context, not judged:")
        for name, value in content.shown:
            click.echo(f"  {visible(name)}: {visible(value)}")


def _print_remarks(view: RunView, run: int) -> None:
    for said in (view.repeats(run), view.judged_again(run), view.notice(run)):
        if said:
            click.echo(str(said))
    print_shadows(view, run, view.run(run).counts.total)
    print_limits(view, run)


def _without(row: dict[str, object], hide_text: bool) -> dict[str, object]:
    if not hide_text:
        return row
    appeals = row.get("appeals")
    said = {"appeals": list(map(without_words, appeals))} if isinstance(appeals, list) else {}
    return {key: value for key, value in row.items() if key not in _QUOTING} | said


def _show_item(record: ItemRecord, *, hide_text: bool) -> None:
    verdict, spec = record.verdict, record.spec
    click.secho(f"Item {record.position + 1} of run {record.run} · {visible(str(record.content.origin))}", bold=True)
    context = record.content.context
    for name, value in (("Channel", context.channel), ("Thread", context.thread)):
        if value:
            click.echo(f"{name}: {visible(value)}")
    if not hide_text:
        if context.title:
            click.echo(f"Title: {visible(context.title)}")
        if context.answered is not None:
            block("Answers", " · ".join(filter(None, (context.answered.author, context.answered.text))))
        block("Content", record.content.text)
        print_shown(record.content)
    for note in record.content.notes:
        click.echo(f"Note: {visible(str(note))}")
    if verdict is None:
        click.echo("No verdict yet.")
        return
    show_verdict(verdict, hide_text=hide_text, practice=spec.model.practice)
    _show_steps(record, hide_text=hide_text)
    if (again := record.again) is not None:
        click.echo(
            f"Judged again without limits: {sign(again.decision)}, in run {again.run}, item {again.position + 1}."
        )
    if (made := record.reused_from) is not None:
        click.echo(f"This verdict was reused: made in run {made.run} for the same inputs, {made.recorded}.")
    for review in record.reviews:
        _show_review(review)
    for appeal in record.appeals:
        show_appeal(appeal, hide_text=hide_text)
    click.echo(
        f"\n{visible(spec.policy.title)} ({spec.policy.sha256[:12]}…) · {visible(spec.model.told_apart(12))} · "
        f"effort {spec.effort.value} · date {spec.date} · temperature {spec.sampling.temperature:g} · seed {spec.sampling.seed} · "
        f"Plumbline {spec.app_version}"
    )


def _show_review(review: Review) -> None:
    by = f" by {visible(review.reviewer)}," if review.reviewer else ""
    if review.withdraws:
        click.echo(f"\nDecision taken back{by} {minute(review.at)}.")
        return
    click.echo(f"\nReviewed{by} {minute(review.at)}: {sign(review.decision)} {visible(review.label)}".rstrip())
    if review.together:
        click.echo(f"Decided on {review.together} items at once.")
    if review.note:
        click.echo(f"Note: {visible(review.note)}")


def _show_steps(record: ItemRecord, *, hide_text: bool) -> None:
    if record.spec.effort is not Effort.AUTO:
        return
    practice = record.spec.model.practice
    click.secho("\nSteps", bold=True)
    for number, step in enumerate(record.steps, 1):
        said = _said(step.verdict, practice=practice)
        click.echo(f"  {number}. {step.effort.value}: {said}; judged again: {step.doubt.value}")
        if not hide_text and step.verdict.reading.rationale:
            click.echo(f"     {visible(step.verdict.reading.rationale)}")
    if record.verdict is not None:
        click.echo(
            f"  {len(record.steps) + 1}. {record.effort.value}: {_said(record.verdict, practice=practice)}; this one counts"
        )
    if (bounds := record.spec.bounds) is not None:
        source = f"learned from {visible(bounds.learned)}" if bounds.learned else "the cautious default"
        click.echo(
            f"  Judged again: texts allowed with more than {bounds.low:.4g} probability of a violation, and violations with less "
            f"than {bounds.high:.4g} ({source})."
        )


def _said(verdict: Verdict, *, practice: bool) -> str:
    probability = None if practice else violation_probability(verdict)
    certain = "" if probability is None else f", probability of a violation {probability:.4f}"
    return f"{sign(verdict.decision)} {visible(' '.join(verdict.reading.labels))}".rstrip() + certain


def show_verdict(verdict: Verdict, *, hide_text: bool, practice: bool) -> None:
    """A verdict in full; with `hide_text` without what quotes the content."""
    labels = " ".join(verdict.reading.labels)
    click.echo(f"\n{sign(verdict.decision)}  {visible(labels)}".rstrip() + (PRACTICE_MARK if practice else ""))
    if verdict.reading.reason:
        click.echo(f"No verdict could be read: {verdict.reading.reason.value}.")
    if verdict.at_limit:
        click.echo("The reasoning reached its limit.")
    if verdict.reading.rule_ids:
        click.echo(f"Rules cited: {visible(', '.join(verdict.reading.rule_ids))}")
    if verdict.unknown_rule_ids:
        click.echo(f"Not in the policy: {visible(', '.join(verdict.unknown_rule_ids))}")
    if verdict.probability is not None and not practice:
        click.echo(
            f"Probability at the deciding word: {verdict.probability.value:.3f} "
            "(given this reasoning; not a measured accuracy)"
        )
    if not hide_text:
        block("Why", verdict.reading.rationale)
    if verdict.parts:
        click.echo(f"The text was judged in {len(verdict.parts)} overlapping parts; the worst one decides:")
        for number, part in enumerate(verdict.parts, 1):
            click.echo(
                f"  {number}. characters {part.start + 1} to {part.end}: {part.decision.value} {' '.join(part.reading.labels)}"
            )
    if not hide_text:
        block("Reasoning (for reviewers)", verdict.reasoning)
        block("Raw answer", verdict.raw)


def block(title: str, text: str) -> None:
    """A text under its title; nothing where it is empty."""
    if text:
        click.secho(f"\n{title}", bold=True)
        click.echo(visible(text, one_line=False))
