"""The database's structure, held against what the migrations make.

A trigger, a view or a column that somebody added could change what is recorded before its link in the chain is made. So the
structure is verified before anything is read or written: tables by their columns and references, indexes by what they index,
triggers, views and search tables by their text. How SQLAlchemy words a table makes no difference.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Final

from plumbline.domain.messages import Message
from plumbline.store import indexing
from plumbline.store.file.connection import DriverConnection

SCHEMA: Final = "0022"
"""The newest revision; a test holds it against the migrations."""

DIGESTS: Final[Mapping[str, str]] = {
    "0001": "6de5783be861b8ebd6dacb9d4655f141b64b5fcaf1b9bd62ac9bf4c13b7654da",
    "0002": "049abbd8a6f634a651a3ded1eefabccd3a409fbecaa5c6524687afa6ac3adf56",
    "0003": "cb99c1f609a49a4f3e14c323b485c49d7b9b6b3950f7b6361ce5ffab4ae13cfb",
    "0004": "3f4181a2af48e11d3ba863ce3cbc9fd317fed38fb45480ff361bee9c8970049d",
    "0005": "387c76052941147ddfa648cd7960692ff9818d053c3c28da747e02812a95543b",
    "0006": "2d1e7509ba69098e67e430c7513d93ce60e2818d57104ee1cf9e0beb5381e860",
    "0007": "0bd9d35fb966a719fd99e764ff79532a5ec33e7443ad98e05c33ba070d70ff35",
    "0008": "a29c9c774a19dfe896685b9d7b8603e1182092bc006d139823033e3e0b1525e1",
    "0009": "912f3c54d0be86937763ddbbb44b444bb05dcc0554506e1b281d0a1348805296",
    "0010": "912f3c54d0be86937763ddbbb44b444bb05dcc0554506e1b281d0a1348805296",
    "0011": "912f3c54d0be86937763ddbbb44b444bb05dcc0554506e1b281d0a1348805296",
    "0012": "754871bc57336994afe9b674af4d900e600f1079188e950dd4c720d226f71579",
    "0013": "81ce76be8d83b4ad2a8398a861a59acf5566ed412a3757ea7efad0faf95ba415",
    "0014": "6e78c1b165f18e22c920430d99621afb48b112bd53eac87200c4cf583713e8ce",
    "0015": "09355397ae13e26b4c52f05fafe5df12f32107a125d39f49a0cbb88fbdded9ac",
    "0016": "fb6cf041fc42fff4e2dfc26076eabbe007aa5d632dcee93fa2f60ec92d2dc125",
    "0017": "a636c9515637f4da6bc1a285248494d21fc08813245be7b3a4f51bc3337717ec",
    "0018": "b0246caa28e6e6884e20a35b27fe4d09d674df996b8317872970b50bd18fe254",
    "0019": "c38f834ec2cfacc77affbabd10e7311d318212c97e11fa153764825dca410bce",
    "0020": "d4d08c3084ed98289d969f25584b0da9d9bd4eb5b8d085fe61e007d8f1491f22",
    "0021": "1e874bfb4903adac7a604fcd24680208d62f62e322715b1ebbe810a43d7a0447",
    "0022": "0fb853201ed1b9fc9a929013f5f019d6645924b4820726f2ca6a00d4cfbbdf10",
}
"""Each revision's structure; a test holds them against the migrations."""

Structure = Mapping[tuple[str, str], str]  # (kind, name) -> what it is

_SHADOWS: Final = {f"{table}_{part}" for table in indexing.TABLES for part in ("data", "idx", "docsize", "config")}
_STATISTICS: Final = "sqlite_stat"  # tables of ANALYZE, which only tell the planner how large tables are


def structure(driver: DriverConnection) -> Structure:
    """Everything that the database's own list names, but the planner's statistics."""
    found: dict[tuple[str, str], str] = {}
    rows = driver.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    for kind, name, table, sql in rows:
        if name.startswith(_STATISTICS):
            continue
        if name in _SHADOWS:  # made by FTS5, whose versions may word them otherwise
            what: object = kind
        elif kind == "table" and not str(sql).upper().startswith("CREATE VIRTUAL"):
            what = [_rows(driver, pragma, name) for pragma in ("table_xinfo", "foreign_key_list")]
        elif kind == "index":
            what = [table, _rows(driver, "index_xinfo", name), _flags(driver, table, name), _condition(sql)]
        else:
            what = [table, " ".join(str(sql).split())]
        found[kind, name] = json.dumps(what)
    return found


def digest(found: Structure) -> str:
    """Hex sha256 of a structure."""
    entries = sorted([kind, name, what] for (kind, name), what in found.items())
    return hashlib.sha256(json.dumps(entries).encode()).hexdigest()


def difference(found: Structure, expected: Structure) -> tuple[Message, ...]:
    """What was added, changed or removed, by name."""
    return tuple(
        _named(kind, name)
        for kind, name in sorted(found.keys() | expected.keys())
        if found.get((kind, name)) != expected.get((kind, name))
    )


def _rows(driver: DriverConnection, pragma: str, name: str) -> list[list[object]]:
    query = f"SELECT * FROM pragma_{pragma}(?)"  # noqa: S608 - constants
    return sorted([list(row) for row in driver.execute(query, (name,))], key=str)


def _flags(driver: DriverConnection, table: str, name: str) -> list[object]:
    query = 'SELECT "unique", origin, partial FROM pragma_index_list(?) WHERE name = ?'
    return list(driver.execute(query, (table, name)).fetchone() or ())


def _condition(sql: str | None) -> str:
    """Which rows a partial index has."""
    _, _, condition = " ".join((sql or "").split()).partition(" WHERE ")
    return condition


def _named(kind: str, name: str) -> Message:
    match kind:
        case "trigger":
            return Message("trigger “{name}”", name=name)
        case "view":
            return Message("view “{name}”", name=name)
        case "index":
            return Message("index “{name}”", name=name)
        case _:
            return Message("table “{name}”", name=name)
