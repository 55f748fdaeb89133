"""`plumbline search`: everything that was ever judged."""

from __future__ import annotations

import re
from typing import Any

import click

from plumbline.bootstrap import Application
from plumbline.cli.history.filters import (
    filter_options,
    filters_from,
    has_filters,
    refuse_beside_saved,
    saved_option,
    saved_search_named,
)
from plumbline.cli.interrupts import interruptible
from plumbline.cli.options import Limit, listing_format
from plumbline.cli.render import LIMIT_MARK, PRACTICE_MARK, json_line, sign, visible, visible_piece, where
from plumbline.store.results.saved_searches import SavedSearch
from plumbline.store.results.search import Hit, SearchOrder, Snippet


@click.command(epilog="Example: plumbline search giveaway link --decision allowed --policy spam --since 2026-01-01")
@click.argument("words", nargs=-1)
@filter_options
@click.option("--best", is_flag=True, help="Best matches first, instead of newest first.")
@saved_option
@click.option("--save-as", metavar="NAME", help="Save the words and filters in the history, under this name.")
@click.option("--limit", type=Limit, default=20, show_default=True, help="Show at most this many.")
@listing_format
def search(
    words: tuple[str, ...],
    best: bool,
    saved: str | None,
    save_as: str | None,
    limit: int,
    output: str,
    **chosen: Any,
) -> None:
    """Search content, rationales, reasoning, notes and policy names.

    All WORDS must occur; the last one may be the beginning of a word. Without WORDS the filters alone decide.
    While it runs, WORDS are visible to others in this computer's list of processes.
    """
    typed = " ".join(words)
    if saved is not None:
        refuse_beside_saved(more=bool(words) or save_as is not None or has_filters(chosen))
    filters = filters_from(typed, **chosen)
    order = SearchOrder.BEST if best else SearchOrder.NEWEST
    shown = 0
    with Application() as app, interruptible() as work:
        history = app.history(work)
        if saved is not None:
            typed, filters = saved_search_named(history, saved)
        if save_as is not None:
            history.saved_searches.save(SavedSearch(save_as, typed, filters))
        cursor = ""
        while shown < limit:
            page = history.search.find(typed, filters, limit=limit - shown, cursor=cursor, order=order, work=work)
            for hit in page.hits:
                work.check()
                if output == "jsonl":
                    click.echo(json_line(_row(hit) | history.export.one(hit.item.run, hit.item.position)))
                else:
                    _print(hit)
            shown += len(page.hits)
            cursor = page.cursor
            if not cursor:
                break
    if output == "table":
        more = "; there are more: raise --limit to see them" if cursor else ""
        click.echo(f"{shown} found{more}." if shown else "Nothing found.")


def _row(hit: Hit) -> dict[str, object]:
    return {"snippets": [{"field": one.field, "text": one.text, "marks": one.marks} for one in hit.snippets]}


def _print(hit: Hit) -> None:
    item = hit.item
    rules = " ".join(dict.fromkeys((*item.labels, *item.rule_ids)))
    marks = (LIMIT_MARK if item.at_limit else "") + (PRACTICE_MARK if hit.practice else "")
    click.echo(
        f"{sign(item.decision)}  {visible(rules)}  run {item.run}, item {item.position + 1} · "
        f"{visible(hit.policy_name)} · {visible(where(item.origin))}{marks}"
    )
    if not any(snippet.field == "content" and not snippet.cut_before for snippet in hit.snippets):
        click.echo(f"    {visible(item.excerpt)}")
    for snippet in hit.snippets:
        click.echo(f"    {snippet.field}: {_marked(snippet)}")


def _marked(snippet: Snippet) -> str:
    pieces, position = [], 0
    for start, end in (*snippet.marks, (len(snippet.text), len(snippet.text))):
        pieces.append(_flat(snippet.text[position:start]))
        pieces.append(click.style(_flat(snippet.text[start:end]), bold=True) if end > start else "")
        position = end
    before, after = "…" if snippet.cut_before else "", "…" if snippet.cut_after else ""
    return before + "".join(pieces) + after


def _flat(text: str) -> str:
    return visible_piece(re.sub(r"\s+", " ", text))
