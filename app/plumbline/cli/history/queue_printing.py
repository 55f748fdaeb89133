"""How queues are printed: an entry in full, and the rows that scripts read."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Final

import click

from plumbline.cli.history.runs import block, print_shown, show_verdict
from plumbline.cli.render import minute, sign, visible, where
from plumbline.domain.review_queue import Why
from plumbline.domain.statistics.rates import Share

if TYPE_CHECKING:
    from plumbline.services.history.queue_figures import QueueFigures
    from plumbline.store.results.items import ItemRecord
    from plumbline.store.results.review_queues import QueueEntry, ReviewQueue

_WHY: Final = {
    Why.VIOLATES: "violates",
    Why.ESCALATED: "escalated",
    Why.UNDETERMINED: "undetermined",
    Why.BETWEEN: "probability between the bounds",
    Why.AUDIT: "random audit of what was allowed",
    Why.EVERY: "every Nth",
}


def print_entry(found: ReviewQueue, entry: QueueEntry, item: ItemRecord, name: str) -> None:
    """An entry in full, with what is to be typed to decide on it."""
    click.secho(f"Item {entry.place + 1} of queue {found.id} · {progress(found, name)}", bold=True)
    click.echo(f"Why it is here: {why_words(entry)}")
    if found.rules.golden is None:  # the place would tell golden items from the others
        click.echo(f"Place: {visible(where(item.content.origin))} (run {item.run}, item {item.position + 1})")
    alike = [other for other in found.entries if other.likeness == entry.likeness and other.place != entry.place]
    if alike:
        click.echo(f"Similar: item {', '.join(str(other.place + 1) for other in alike)}")
    block("Content", item.content.text)
    print_shown(item.content)
    if item.verdict is not None:
        show_verdict(item.verdict, hide_text=False, practice=item.spec.model.practice)
    decided = entry.decided(name) is not None
    for review in entry.reviews:
        if review.merged and review.reviewer != name and not decided:
            continue
        by = f" by {visible(review.reviewer)}" if review.reviewer else ""
        what = "taken back" if review.withdraws else f"{sign(review.decision)} {visible(review.label)}".rstrip()
        click.echo(f"\nReviewed{by}, {minute(review.at)}: {what}")
    command = f"plumbline queue decide {found.id} {entry.place + 1}"
    click.echo(f"\nDecide: {command} --agree, or --decision allowed|violates|escalate")


def why_words(entry: QueueEntry) -> str:
    """Why an entry is in its queue."""
    return "; ".join(_WHY[why] for why in entry.why)


def progress(found: ReviewQueue, name: str) -> str:
    """How much of a queue is reviewed for a person."""
    return f"{_reviewed(found, name)} of {len(found.entries)} reviewed"


def _reviewed(found: ReviewQueue, name: str) -> int:
    return sum(entry.decided(name) is not None for entry in found.entries)


def items_words(count: int) -> str:
    """A number of items."""
    return f"{count} item" if count == 1 else f"{count} items"


def share_words(share: Share) -> str:
    """So many of so many, with the interval."""
    if share.value is None or share.interval is None:
        return "nothing yet"
    low, high = share.interval.low, share.interval.high
    return f"{share.hits} of {share.of}, {share.value:.0%} (95 % interval {low:.0%} to {high:.0%})"


def queue_row(found: ReviewQueue, name: str) -> dict[str, object]:
    """A queue as a row."""
    rules = asdict(found.rules)
    return {
        "queue": found.id,
        "title": found.title,
        "created": found.created,
        "total": len(found.entries),
        "reviewed": _reviewed(found, name),
        "rules": rules,
    }


def entry_row(found: ReviewQueue, entry: QueueEntry, item: ItemRecord, name: str) -> dict[str, object]:
    """An entry as a row; where golden items are among them, nothing in it tells them apart."""
    open_place = found.rules.golden is None
    review = entry.decided(name)
    return {
        "item": entry.place + 1,
        "similar_to": entry.likeness + 1,
        "why": [why.value for why in entry.why],
        "reviewer": entry.reviewer,
        "decision": entry.decision.value,
        "review": None if review is None or review.decision is None else review.decision.value,
        "reviewed_by": review.reviewer if review else None,
        "together": review.together if review else None,
        "text": item.content.text,
        "run": item.run if open_place else None,
        "run_item": item.position + 1 if open_place else None,
    }


def figures_row(number: int, found: QueueFigures, name: str, *, everyone: bool) -> dict[str, object]:
    """The figures as a row."""
    return {
        "queue": number,
        "total": found.total,
        "reviewed": found.reviewed,
        "disagreed": _share_row(found.disagreed),
        "audit": _share_row(found.audit),
        "reviewers": [
            {"reviewer": one.reviewer, "reviewed": one.reviewed, "golden": _share_row(one.golden)}
            for one in found.reviewers
            if everyone or one.reviewer == name
        ],
    }


def _share_row(share: Share) -> dict[str, object]:
    interval = [share.interval.low, share.interval.high] if share.interval else None
    return {"hits": share.hits, "of": share.of, "interval": interval}
