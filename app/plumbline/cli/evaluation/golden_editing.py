"""`plumbline golden add`, `edit` and `remove`: single examples of a golden set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from plumbline.bootstrap import Application
from plumbline.cli.evaluation.golden_sets import item_row, owner, print_items, set_policy_option, set_row
from plumbline.cli.names import name_of
from plumbline.cli.options import Number, listing_format
from plumbline.cli.render import json_line, visible
from plumbline.evaluation.golden_writing import Written

if TYPE_CHECKING:
    from plumbline.domain.golden import GoldenSet

_TEXT: Final = "The text, exactly as the model is to be shown it."
_EXPECTED: Final = "A label of the policy, or violates, allowed or escalate."
_RULE: Final = "The rule that decides."
_NOTE: Final = "Why, for whoever reads this later."

_set: Final = click.argument("name", metavar="[POLICY/]NAME[@VERSION]")
_number: Final = click.argument("number", type=Number)
_by: Final = click.option("--by", metavar="NAME", help="Your name. Default: the setting review.name.")


@click.command(
    epilog='Example: plumbline golden add spam/examples --expected allowed --text "Choir practice moves to Tuesday"'
)
@click.argument("name", metavar="[POLICY/]NAME")
@set_policy_option
@click.option("--text", required=True, help=_TEXT)
@click.option("--expected", required=True, metavar="LABEL", help=_EXPECTED)
@click.option("--rule", default="", metavar="RULE", help=_RULE)
@click.option("--note", default="", help=_NOTE)
@_by
@listing_format
def add(
    name: str, policy: str | None, text: str, expected: str, rule: str, note: str, by: str | None, output: str
) -> None:
    """Add one example to a golden set, as its next version.

    Where the policy has no golden set of this name, one is begun.
    """
    called = name.rpartition("/")[2]
    if "@" in called:
        raise click.UsageError("Examples are added to the newest version. Leave out @VERSION.")
    with Application() as app:
        version, sets = app.library().find(policy or owner(name)), app.golden_sets()
        begun = sets.find(version.name, called) is None
        kept = sets.add_example(version, called, Written(text, expected, rule, note), name_of(app, by))
    _print(kept, len(kept.items), "New golden set. Added" if begun else "Added", output)


@click.command(epilog="Example: plumbline golden edit spam/examples 3 --expected violates --rule SP2")
@_set
@_number
@set_policy_option
@click.option("--text", help=_TEXT)
@click.option("--expected", metavar="LABEL", help=_EXPECTED)
@click.option("--rule", metavar="RULE", help=_RULE)
@click.option("--note", help=_NOTE)
@_by
@listing_format
def edit(
    name: str,
    number: int,
    policy: str | None,
    text: str | None,
    expected: str | None,
    rule: str | None,
    note: str | None,
    by: str | None,
    output: str,
) -> None:
    """Change the example with this NUMBER, and keep the set as its next version.

    `golden show` numbers the examples. What you don't name stays as it is. With @VERSION nothing is changed unless that is the
    newest version, in which the number means what you saw.
    """
    written = Written(text, expected, rule, note)
    if written == Written():
        raise click.UsageError("Say what changes: --text, --expected, --rule or --note.")
    with Application() as app:
        version, sets = app.library().find(policy or owner(name)), app.golden_sets()
        golden = sets.named(version.name, name)
        kept = sets.change_example(version, golden, number - 1, written, name_of(app, by))
    _print(kept, number, "Changed" if kept != golden else "Nothing to change in", output)


@click.command(epilog="Example: plumbline golden remove spam/examples 3")
@_set
@_number
@set_policy_option
@listing_format
def remove(name: str, number: int, policy: str | None, output: str) -> None:
    """Remove the example with this NUMBER, and keep the set as its next version.

    `golden show` numbers the examples. Earlier versions keep it. With @VERSION nothing is removed unless that is the newest
    version.
    """
    with Application() as app:
        sets = app.golden_sets()
        golden = sets.named(app.library().find(policy).name if policy else owner(name), name)
        kept = sets.remove_example(golden, number - 1)
    _print(golden, number, "Removed", output, kept)


def _print(golden: GoldenSet, number: int, what: str, output: str, kept: GoldenSet | None = None) -> None:
    """Shows the example, which is in `golden`, and the version that was `kept`, where that is another."""
    item, kept = golden.items[number - 1], kept or golden
    if output == "jsonl":
        click.echo(json_line(set_row(kept) | {"example": number} | item_row(item)))
        return
    print_items((item,), halves=True, first=number)
    count = "1 example" if len(kept.items) == 1 else f"{len(kept.items)} examples"
    click.echo(f"\n{what} example {number}. {visible(kept.policy)}/{visible(kept.name)}@{kept.version} has {count}.")
