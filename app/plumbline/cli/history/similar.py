"""`plumbline similar`: near-copies of an item."""

from __future__ import annotations

import click

from plumbline.bootstrap import Application
from plumbline.cli.interrupts import interruptible
from plumbline.cli.options import Limit, Number, listing_format
from plumbline.cli.render import Columns, json_line, sign, where
from plumbline.services.history.similar import similar_items


@click.command(epilog="Example: plumbline similar 12 3 --same-run")
@click.argument("run", type=Number)
@click.argument("item", type=Number)
@click.option("--same-run", is_flag=True, help="Look in the same run alone, not in the whole history.")
@click.option("--limit", type=Limit, default=50, show_default=True, help="Show at most this many.")
@listing_format
def similar(run: int, item: int, same_run: bool, limit: int, output: str) -> None:
    """Find the items whose texts are near-copies of ITEM of RUN, the most similar first.

    Spaces, case, punctuation, links, numbers and emoji make no difference; of the rest, four fifths are the same.
    """
    with Application() as app, interruptible() as work:
        asked = app.runs().item_at(run, item - 1)
        found = similar_items(app.history(work), asked.item_id, (run,) if same_run else (), work)
        if output == "jsonl":
            for one in found[:limit]:
                row = app.history().export.one(one.item.run, one.item.position)
                click.echo(json_line({"likeness": round(one.likeness, 3)} | row))
            return
    if not found:
        click.echo("No item is similar.")
        return
    columns = Columns(("Same", "Run", "Item", "Verdict", "Review", "Place", "Text"), (5, 5, 6, 15, 15, 24))
    columns.head()
    for one in found[:limit]:
        share, hit = f"{one.likeness:.0%}", one.item
        reviewed = sign(hit.review) if hit.review else ""
        place = where(hit.origin)
        columns.row(
            (
                share,
                str(hit.run),
                str(hit.position + 1),
                sign(hit.decision),
                reviewed,
                place,
                " ".join(hit.excerpt.split()),
            )
        )
    if len(found) > limit:
        click.echo(f"{len(found)} found; raise --limit to see more.")
