"""How golden sets are named, and shown, on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from plumbline.cli.render import Columns

if TYPE_CHECKING:
    from plumbline.domain.golden import GoldenItem, GoldenSet

set_argument: Final = click.argument("name", metavar="[POLICY/]NAME[@VERSION]", default="examples")
set_policy_option: Final = click.option(
    "--policy",
    "-p",
    metavar="POLICY",
    help="A folder with a policy, a text file, or a name in the library. Default: the one in the set's name.",
)


def owner(name: str) -> str:
    """The policy in a set's name."""
    policy, _, _ = name.rpartition("/")
    if not policy:
        raise click.UsageError("Say whose golden set it is: POLICY/NAME, or --policy.")
    return policy


def minute(created: str) -> str:
    """When a version was kept, to the minute; "" for one that ships."""
    return created[:16].replace("T", " ")


def print_items(items: tuple[GoldenItem, ...], *, halves: bool, first: int = 1) -> None:
    """With `halves`, each with its number in the set, from `first` on, and what it is for."""
    head = ("No.", "Expected", "Label", "For", "Text") if halves else ("Expected", "Label", "Text")
    columns = Columns(head, (5, 12, 14, 5) if halves else (12, 14))
    columns.head()
    for number, item in enumerate(items, first):
        expected = item.expected
        decision = expected.decision.value if expected.decision else "unknown"
        flags = " ".join(name for name, raised in expected.flags if raised)
        label = expected.label or expected.rule or flags or "—"
        kept = (str(number), decision, label, item.half.value, item.text)
        columns.row(kept if halves else (decision, label, item.text))


def item_row(item: GoldenItem) -> dict[str, object]:
    """An example as JSON."""
    return {
        "text": item.text,
        "sha256": item.sha256,
        "expected": item.expected.decision.value if item.expected.decision else None,
        "label": item.expected.label or None,
        "rule": item.expected.rule or None,
        "flags": dict(item.expected.flags),
        "language": item.language,
        "note": item.note,
        "said_by": item.said_by,
        "said_at": item.said_at,
        "origin": item.origin,
        "half": item.half.value,
    }


def set_row(found: GoldenSet) -> dict[str, object]:
    """A version of a set as JSON, without its examples."""
    return {
        "policy": found.policy,
        "name": found.name,
        "version": found.version,
        "created": found.created or None,
        "items": len(found.items),
    }
