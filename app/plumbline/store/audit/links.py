"""The links of some records, for a report on them, and whether these records are still what their links say."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from plumbline.store.file.connection import DriverConnection
from plumbline.store.results.audit import ChainLink

_OF_ITEM: Final = {
    "verdict": "SELECT v.id, v.run_id, i.position FROM verdicts v JOIN items i ON i.id = v.item_id",
    "step": "SELECT s.id, i.run_id, i.position FROM steps s JOIN items i ON i.id = s.item_id",
    "review": "SELECT w.id, i.run_id, i.position FROM reviews w JOIN items i ON i.id = w.item_id",
    "appeal": "SELECT a.id, i.run_id, i.position FROM appeals a JOIN items i ON i.id = a.item_id",
    "ruling": "SELECT o.id, i.run_id, i.position FROM appeal_rulings o JOIN appeals a ON a.id = o.appeal_id "
    "JOIN items i ON i.id = a.item_id",
    "taking over": "SELECT t.item_id, i.run_id, i.position FROM taken_over t JOIN items i ON i.id = t.item_id",
}
_OF_RUN: Final = ("run", "state", "skip", "column")
_GIVEN: Final = "(SELECT value FROM json_each(?))"
_POLICIES: Final = f"(SELECT policy_id FROM runs WHERE id IN {_GIVEN})"  # noqa: S608 - constants
_COLUMNS: Final = "c.id, c.kind, c.run_id, c.row_id, c.at, c.content, b.digest, c.digest"
_CHAIN: Final = f"SELECT {_COLUMNS} FROM chain c LEFT JOIN chain b ON b.id = c.id - 1"  # noqa: S608 - constants
_FIRST_SALTS: Final = (
    "SELECT run_id, salt FROM chain WHERE kind = 'run' AND salt IS NOT NULL "
    "AND run_id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
)


def of_items(driver: DriverConnection, items: Mapping[int, Collection[int]]) -> list[ChainLink]:
    """The links of runs, of the policies that they were judged under, and of some of their items, by run and position."""
    runs = json.dumps(list(items))
    where: dict[tuple[str, int], int] = {}
    for kind, query in _OF_ITEM.items():
        rows = driver.execute(f"{query} WHERE i.run_id IN {_GIVEN}", (runs,))
        where |= {(kind, key): position for key, run, position in rows if position in items[run]}
    found = []
    for row in driver.execute(f"{_CHAIN} WHERE c.run_id IN {_GIVEN} ORDER BY c.id", (runs,)):
        if row[1] in _OF_RUN:
            found.append(_link(row))
        elif (row[1], row[3]) in where:
            found.append(_link(row, where[row[1], row[3]]))
    policies = driver.execute(f"{_CHAIN} WHERE c.kind = 'policy' AND c.row_id IN {_POLICIES} ORDER BY c.id", (runs,))
    return sorted([*found, *map(_link, policies)], key=lambda link: link.id)


def numbered(driver: DriverConnection, numbers: Sequence[int]) -> dict[int, ChainLink]:
    """Links by their numbers; those that are not there are left out."""
    rows = driver.execute(f"{_CHAIN} WHERE c.id IN {_GIVEN}", (json.dumps(list(numbers)),))
    return {row[0]: _link(row) for row in rows}


def secrets(driver: DriverConnection, runs: Sequence[int]) -> dict[int, bytes]:
    """A secret of each run that stays as long as the run does, and that only its history knows: the salt of its first link."""
    rows = driver.execute(_FIRST_SALTS, (json.dumps(list(runs)),))
    return {run: bytes(salt) for run, salt in rows}


def _link(row: Sequence[object], item: int | None = None) -> ChainLink:
    number, kind, run, key, at, content, before, digest = row
    first = "00" * 32 if number == 1 else ""
    return ChainLink(
        id=int(str(number)),
        kind=str(kind),
        run=int(str(run)),
        row=int(str(key)),
        at=str(at),
        content=_hex(content),
        before=_hex(before) or first,
        digest=_hex(digest),
        item=item,
    )


def _hex(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else ""
