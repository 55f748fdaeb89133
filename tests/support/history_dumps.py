"""A history as SQL text and back, so that the data of every old schema can be kept and replayed.

A dump has the schema as it was, the rows of all tables that are not search tables, and lets the search tables be rebuilt.
`python tests/support/history_dumps.py HISTORY > tests/data/store/schema-NNNN.sql` makes one; a schema that has been in a release is
never dumped again.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2


def dump(path: Path) -> str:
    """The history at `path` as SQL text."""
    with closing(dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)) as driver:
        (application,) = driver.execute("PRAGMA application_id").fetchone()
        objects = driver.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        virtual = [name for kind, name, sql in objects if kind == "table" and sql.startswith("CREATE VIRTUAL")]
        shadows = {f"{name}_{part}" for name in virtual for part in ("data", "idx", "docsize", "config", "content")}
        lines = [f"PRAGMA application_id = {application};", "BEGIN;"]
        tables = [(name, sql) for kind, name, sql in objects if kind == "table" and name not in shadows]
        for name, sql in tables:
            if name not in virtual:
                lines.append(f"{sql};")
                lines += [f"INSERT INTO {name} VALUES ({row});" for row in _rows(driver, name)]
        lines += [f"{sql};" for kind in ("index", "view") for found, _, sql in objects if found == kind]
        for name, sql in tables:
            if name in virtual:
                lines.append(f"{sql};")
            if "USING fts5(" in sql:
                lines += [f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1);"]
                lines.append(f"INSERT INTO {name}({name}) VALUES ('rebuild');")
        lines += [f"{sql};" for kind, _, sql in objects if kind == "trigger"]
    return "\n".join([*lines, "COMMIT;", ""])


def load(text: str, path: Path) -> None:
    """Makes a history of SQL text."""
    with closing(dbapi2.connect(str(path))) as driver:
        driver.executescript(text)


def schema(path: Path) -> dict[str, str]:
    """Each table, index, view and trigger with the SQL that made it, white space aside."""
    with closing(dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)) as driver:
        rows = driver.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: " ".join(sql.split()) for name, sql in rows}


def _rows(driver: dbapi2.Connection, table: str) -> list[str]:
    columns = [row[1] for row in driver.execute(f"PRAGMA table_info({table})")]
    quoted = " || ', ' || ".join(f"quote({column})" for column in columns)
    return [row[0] for row in driver.execute(f"SELECT {quoted} FROM {table} ORDER BY 1")]


if __name__ == "__main__":
    sys.stdout.write(dump(Path(sys.argv[1]).absolute()))
