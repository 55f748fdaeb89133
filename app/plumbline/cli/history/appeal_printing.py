"""How appeals are printed, and the rows that scripts read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from plumbline.cli.render import Columns, Styled, minute, sign, visible
from plumbline.domain.appeals import FEW, Outcome
from plumbline.store.export import appeal_row as flat_row

if TYPE_CHECKING:
    from plumbline.domain.appeals import Appeal, AppealFigures
    from plumbline.services.history.appeals import PolicyFigures
    from plumbline.store.results.appeals import AppealEntry


def against_words(appeal: Appeal) -> Styled:
    """The decision that an appeal is against."""
    return Styled(f"{sign(appeal.against.decision)} {visible(appeal.against.label)}".rstrip())


def outcome_words(appeal: Appeal) -> Styled:
    """What became of an appeal."""
    ruling = appeal.ruling
    if ruling is None:
        return Styled("open")
    if ruling.outcome is not Outcome.OVERTURNED:
        return Styled(ruling.outcome.value)
    return Styled(f"overturned: {sign(ruling.decision)} {visible(ruling.label)}".rstrip())


def print_appeal(entry: AppealEntry, *, hide_text: bool) -> None:
    """An appeal in full."""
    item = entry.item
    click.secho(f"Item {item.position + 1} of run {item.run}", bold=True, nl=False)
    show_appeal(entry.appeal, hide_text=hide_text)


def show_appeal(appeal: Appeal, *, hide_text: bool) -> None:
    """What an appeal is against, the appellant's words, and what became of it."""
    against, ruling = appeal.against, appeal.ruling
    who = (
        (f"by {visible(against.reviewer)}" if against.reviewer else "by a person")
        if against.by_person
        else "by the model"
    )
    noted = f", recorded by {visible(appeal.opened_by)}" if appeal.opened_by else ""
    click.echo(f"\nAppeal {appeal.id}, {minute(appeal.opened)}{noted}")
    click.echo(f"Against: {against_words(appeal)}, {who}, {minute(against.at)}")
    if not hide_text:
        click.echo(f"Appellant: {visible(appeal.words, one_line=False)}")
    if ruling is None:
        click.echo("Outcome: open")
        return
    by = f" by {visible(ruling.reviewer)}," if ruling.reviewer else ""
    click.echo(f"Outcome: {outcome_words(appeal)},{by} {minute(ruling.at)}")
    if ruling.reason:
        click.echo(f"Reason: {visible(ruling.reason)}")


def print_figures(found: PolicyFigures) -> None:
    """The figures of a version of a policy, by rule."""
    click.secho(f"\n{visible(found.title)} ({visible(found.name)}@{found.number})", bold=True)
    columns = Columns(
        ("Rule", "Appeals", "Open", "Withdrawn", "Upheld", "Overturned", "Share of decided"), (24, 7, 5, 9, 7, 10)
    )
    columns.head()
    for one in found.rules:
        columns.row((f"{one.rule} {one.title}".strip() or "(no rule)", *_cells(one.figures)))
    columns.row(("All", *_cells(found.figures)))
    if found.figures.overturned_share.of:
        click.echo("The range is the 95 % interval of the share.")
    if found.figures.few or any(one.figures.few for one in found.rules):
        click.echo(f"A share of fewer than {FEW} decided appeals says little.")


def _cells(figures: AppealFigures) -> tuple[str, ...]:
    counts = (figures.total, figures.open, figures.withdrawn, figures.upheld, figures.overturned)
    share = figures.overturned_share
    if share.value is None or share.interval is None:
        return (*map(str, counts), "nothing yet")
    low, high = share.interval.low, share.interval.high
    return (*map(str, counts), f"{share.value:.0%} ({low:.0%} to {high:.0%})")


def appeal_row(entry: AppealEntry, *, hide_text: bool = False) -> dict[str, object]:
    """An appeal as a row."""
    row = flat_row(entry.appeal)
    where = {"appeal": entry.appeal.id, "run": entry.item.run, "item": entry.item.position + 1}
    return where | dict(without_words(row) if hide_text else row)


def without_words(row: Mapping[str, object]) -> dict[str, object]:
    """An appeal's row without what may quote the content."""
    return {key: value for key, value in row.items() if key != "words"}


def figures_row(found: PolicyFigures) -> dict[str, object]:
    """The figures of a version of a policy as a row."""
    rules = [{"rule": one.rule, "title": one.title} | _counts(one.figures) for one in found.rules]
    version = {"policy": found.name, "title": found.title, "sha256": found.sha256}
    return version | _counts(found.figures) | {"rules": rules}


def _counts(figures: AppealFigures) -> dict[str, object]:
    share = figures.overturned_share
    interval = [share.interval.low, share.interval.high] if share.interval else None
    return {
        "appeals": figures.total,
        "open": figures.open,
        "withdrawn": figures.withdrawn,
        "upheld": figures.upheld,
        "overturned": figures.overturned,
        "share_overturned": share.value,
        "interval": interval,
        "few": figures.few,
    }
