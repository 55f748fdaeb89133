"""What a run has, printed for a person: its items, what reached a limit, and what its shadows decided otherwise."""

from __future__ import annotations

from typing import Final

import click

from plumbline.cli.render import (
    Columns,
    Styled,
    file_and_place,
    sign,
    visible,
    where,
)
from plumbline.domain.run import (
    RunState,
)
from plumbline.services.history.runs import RunView
from plumbline.services.history.shadow_words import shadow_words

_MOST_DIFFERING: Final = 20
LIMIT_SIGN: Final = "*"
"""Stands behind a verdict whose reasoning was ended by its limit."""


def print_limits(runs: RunView, run: int, *, err: bool = False) -> None:
    """How many items reached a limit. Those of a run without limits reached the last one, and can't be judged again.

    Args:
        err: there is no table whose stars this would explain.
    """
    if limits := runs.limits(run):
        again = "" if runs.repeats(run) else f" Judge again without it: plumbline rejudge {run}"
        star = f"{LIMIT_SIGN} " if runs.at_limit(run) and not err else ""
        click.echo(f"{star}{limits}{again}", err=err)


def print_shadows(runs: RunView, run: int, total: int, *, err: bool = False) -> None:
    """What a run's shadows decided otherwise."""
    for shadow in runs.shadows(run):
        click.echo(visible(str(shadow_words(shadow, total))), err=err)
        for one in shadow.differing[:_MOST_DIFFERING]:
            click.echo(f"  item {one.position + 1}: {sign(one.decision)} → {sign(one.shadow)}", err=err)
        if (more := len(shadow.differing) - _MOST_DIFFERING) > 0:
            click.echo(f"  … and {more} more", err=err)
        if shadow.state is not RunState.FINISHED:
            click.echo(f"  It is not finished. To go on: plumbline resume {shadow.run}", err=err)


def print_items(runs: RunView, run: int, *, hide_text: bool = False) -> None:
    """The table of a run's items, in the order of reading; each file is named once, above its items."""
    titles, widths = ("Item", "Verdict", "Rules", "Place"), (5, 15, 8, 9)
    columns = Columns((*titles, "Why"), widths) if hide_text else Columns((*titles, "Text", "Why"), (*widths, 36))
    columns.head()
    last = None
    for item in runs.items(run):
        file, place = file_and_place(item.origin)
        if file != last:
            last = file
            click.echo(visible(where(file)))
        rules = ", ".join(dict.fromkeys((*item.labels, *item.rule_ids)))
        reason = item.reason.value if item.reason else ""
        why = (reason,) if hide_text else (item.excerpt, item.rationale or reason)
        verdict = Styled(sign(item.decision) + (LIMIT_SIGN if item.at_limit else ""))
        columns.row((str(item.position + 1), verdict, rules, place, *why))
