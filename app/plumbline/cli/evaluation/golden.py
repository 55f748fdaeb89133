"""`plumbline golden`: texts with the verdict that people expect, to measure a policy with."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.evaluation.golden_editing import add, edit, remove
from plumbline.cli.evaluation.golden_sets import (
    item_row,
    minute,
    owner,
    print_items,
    set_argument,
    set_policy_option,
    set_row,
)
from plumbline.cli.evaluation.golden_whole import delete, rename
from plumbline.cli.options import ListingGroup, listing_format, policy_option
from plumbline.cli.remedies import error_text
from plumbline.cli.render import Columns, json_line, visible
from plumbline.evaluation.golden_columns import UnclearError
from plumbline.evaluation.golden_import import Proposal
from plumbline.services.evaluation.golden import GoldenSets
from plumbline.services.evaluation.golden_remarks import half_counts, remarks
from plumbline.tables.dialect import known_delimiter
from plumbline.tables.reading import Chosen

if TYPE_CHECKING:
    from plumbline.domain.policy import PolicyVersion

_SHOWN: Final = 10

name_option: Final = click.option("--name", default=None, metavar="NAME", help="What the golden set is called.")


@click.group(cls=ListingGroup, epilog="Example: plumbline golden list")
def golden() -> None:
    """Keep examples with the verdict that you expect, to test policies with."""


for command in (add, edit, remove, rename, delete):
    golden.add_command(command)


@golden.command("import", epilog="Example: plumbline golden import examples.csv --policy spam")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@policy_option
@name_option
@click.option("--text-column", metavar="C", help="The column with the texts, by name or number.")
@click.option("--label-column", metavar="C", help="The column with the expected labels, by name or number.")
@click.option("--delimiter", metavar="D", help="What stands between cells, as for `check`. Default: detected.")
@click.option("--sheet", metavar="S", help="The sheet of a workbook, by name or number. Default: detected.")
@click.option("--dry-run", is_flag=True, help="Show how the file is read, and store nothing.")
@click.option("--yes", is_flag=True, help="Store without asking.")
@listing_format
def import_golden(
    file: Path,
    policy: str,
    name: str | None,
    text_column: str | None,
    label_column: str | None,
    delimiter: str | None,
    sheet: str | None,
    dry_run: bool,
    yes: bool,
    output: str,
) -> None:
    """Take a file of labelled examples as a golden set of a policy.

    csv, tsv, jsonl, json, xlsx, ods and parquet are read, also packed with gz, zst, bz2 or xz. How the file is read is found out
    and shown, with ten examples and the counts of each label, before anything is stored; --text-column, --label-column, --delimiter
    and --sheet change it. On a terminal you are asked; in a script a file that can be read in more than one way is refused.
    """
    with Application() as app:
        version = app.library().find(policy)
        sets = app.golden_sets()
        ask = output == "table" and sys.stdin.isatty()
        table = Chosen(delimiter=known_delimiter(delimiter) if delimiter else None, sheet=sheet)
        proposal = _read(sets, file, version, text_column, label_column, table, ask=ask)
        if output == "jsonl":
            for item in proposal.items if dry_run else ():
                click.echo(json_line(item_row(item)))
        else:
            _print_proposal(proposal)
        kept = None
        if not dry_run:
            if ask and not yes:
                click.confirm("Store them?", default=True, abort=True)
            kept = sets.keep(version.name, name or file.name.split(".")[0], proposal.items)
    if output == "jsonl":
        click.echo(json_line(_proposal_row(proposal) | (set_row(kept) if kept else {})))
    elif kept:
        click.echo(f"Stored as {visible(kept.policy)}/{visible(kept.name)}@{kept.version}.")


@golden.command("list", epilog="Example: plumbline golden list --format jsonl")
@listing_format
def list_golden(output: str) -> None:
    """List the golden sets: the imported ones, and the examples that ship with the starter policies."""
    with Application() as app:
        found = app.golden_sets().listed()
    if output == "jsonl":
        for one in found:
            row = {"policy": one.policy, "name": one.name, "version": one.version, "items": one.items}
            click.echo(json_line(row | {"created": one.created or None, "starter": not one.version}))
        return
    columns = Columns(("Policy", "Name", "Version", "Items", "Imported (UTC)"), (22, 22, 8, 7))
    columns.head()
    for one in found:
        columns.row(
            (
                one.policy,
                one.name,
                str(one.version or "—"),
                str(one.items),
                minute(one.created) or "starter",
            )
        )


@golden.command(epilog="Example: plumbline golden show examples --policy spam")
@set_argument
@set_policy_option
@listing_format
def show(name: str, policy: str | None, output: str) -> None:
    """Show a golden set: every text with what is expected of it."""
    with Application() as app:
        found = app.golden_sets().named(app.library().find(policy).name if policy else owner(name), name)
    if output == "jsonl":
        for item in found.items:
            click.echo(json_line(item_row(item)))
        return
    kept = f"@{found.version}, kept {minute(found.created)} UTC" if found.version else ", ships with Plumbline"
    click.echo(f"{visible(found.policy)}/{visible(found.name)}{kept}: {len(found.items)} items\n")
    print_items(found.items, halves=True)


@golden.command(epilog="Example: plumbline golden check examples --policy spam")
@set_argument
@set_policy_option
@listing_format
def check(name: str, policy: str | None, output: str) -> int:
    """Look for what would spoil a measurement. Exits with 1 when there is something.

    That is: one text with two expectations, labels that the policy does not know, texts that stand in the policy itself, too few
    examples of a decision.
    """
    with Application() as app:
        version = app.library().find(policy or owner(name))
        found = app.golden_sets().named(version.name, name)
    said = remarks(found, version)
    halves = half_counts(found)
    if output == "jsonl":
        click.echo(json_line(set_row(found) | {"halves": halves, "remarks": [str(one) for one in said]}))
    else:
        parts = ", ".join(f"{count} to {half}" for half, count in halves.items())
        click.echo(f"{visible(found.policy)}/{visible(found.name)}: {len(found.items)} items, {parts}.")
        for sentence in said:
            click.echo(f"- {visible(str(sentence))}")
        if not said:
            click.echo("Nothing to remark.")
    return int(bool(said))


@golden.command("add-reviews", epilog="Example: plumbline golden add-reviews --policy spam")
@policy_option
@name_option
@listing_format
def add_reviews(policy: str, name: str | None, output: str) -> None:
    """Add what people decided in the history to a golden set, as its next version.

    Every item that was judged under a version of the policy, and that a person has decided on, becomes an example. Of several
    decisions the latest counts.
    """
    with Application() as app:
        version = app.library().find(policy)
        sets = app.golden_sets()
        kept, changed = sets.add_reviews(version, name or "reviews", sets.reviewed(version.name))
    if output == "jsonl":
        click.echo(json_line(set_row(kept) | {"changed": changed}))
    else:
        name = f"{visible(kept.policy)}/{visible(kept.name)}@{kept.version}"
        click.echo(f"{changed} examples added or changed; {name} has {len(kept.items)}.")


def _read(
    sets: GoldenSets,
    file: Path,
    policy: PolicyVersion,
    text_column: str | None,
    label_column: str | None,
    table: Chosen,
    *,
    ask: bool,
) -> Proposal:
    """On a terminal the columns are asked for until it is clear."""
    while True:
        try:
            return sets.read_file(file, policy, text_column, label_column, table=table)
        except UnclearError as error:
            if not ask:
                raise
            click.echo(visible(error_text(error)))
            text_column = click.prompt("Column with the texts (empty: find it)", default="", show_default=False) or None
            label_column = click.prompt("Column with the expected labels")


def _print_proposal(proposal: Proposal) -> None:
    mapping = proposal.mapping
    for text, label in mapping.pairs:
        where = f"labels in “{visible(label)}”" if label else "labels elsewhere"
        click.echo(f"texts in “{visible(text)}”, {where}")
    if mapping.flags:
        click.echo(f"flags: {visible(', '.join(mapping.flags))}; a flag that is not given is unknown")
    for note in mapping.notes:
        click.echo(visible(str(note)))
    click.echo()
    print_items(proposal.items[:_SHOWN], halves=False)
    click.echo()
    for label, count in proposal.counts.items():
        unknown = "  the policy does not know it" if label.split("=")[0] in proposal.unknown else ""
        click.echo(f"{count:7}  {visible(label)}{unknown}")
    click.echo(f"{len(proposal.items):7}  examples in all")
    if proposal.contradictory:
        click.echo(f"{proposal.contradictory:7}  texts have contradictory labels; `plumbline golden check` names them")
    if proposal.left_out:
        click.echo(f"{len(proposal.left_out):7}  rows left out:")
        for place, why in proposal.left_out[:_SHOWN]:
            click.echo(f"         {visible(str(place))}: {visible(str(why))}")
        if len(proposal.left_out) > _SHOWN:
            click.echo(f"         and {len(proposal.left_out) - _SHOWN} more")


def _proposal_row(proposal: Proposal) -> dict[str, object]:
    return {
        "columns": [{"text": text, "label": label or None} for text, label in proposal.mapping.pairs],
        "sections": proposal.mapping.sections,
        "flag_columns": list(proposal.mapping.flags),
        "notes": [str(note) for note in proposal.mapping.notes],
        "items": len(proposal.items),
        "counts": proposal.counts,
        "unknown": proposal.unknown,
        "contradictory": proposal.contradictory,
        "left_out": [{"place": str(place), "why": str(why)} for place, why in proposal.left_out],
    }
