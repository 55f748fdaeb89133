"""The integrity check: the file, the links between rows, the search tables, the chain and the counters.

It names the rows that were changed also where the file or its search tables are damaged, as far as they can be read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, func, select
from sqlcipher3 import dbapi2

from plumbline.domain.run import RunCounts
from plumbline.store import indexing
from plumbline.store.audit import verify
from plumbline.store.errors import HistoryDamagedError
from plumbline.store.file.connection import DriverConnection
from plumbline.store.file.transactions import Repository
from plumbline.store.results import CheckReport, Deletion, Salvage
from plumbline.store.rows import counts_of
from plumbline.store.tables import items, runs, skips, verdicts

MOST_NAMED: Final = 20  # of rows with the same problem

_CORRUPT, _NOTADB = 11, 26  # SQLite's primary result codes


class Audit(Repository):
    """Looks for damage, and for what was changed since it was recorded."""

    def check(self) -> CheckReport:
        """Checks everything; reads all of it."""
        problems, seal = list(self._damage()), ""
        deletions: tuple[Deletion, ...] = ()
        salvages: tuple[Salvage, ...] = ()
        try:
            with self.database.bare() as driver:
                problems += verify.broken(driver)
                seal, deletions, salvages = verify.seal(driver), verify.deletions(driver), verify.salvages(driver)
        except HistoryDamagedError as damaged:
            problems = problems or [str(damaged.message)]
        if not problems:
            with self.database.read() as connection:
                for run, stored, counted in _recounted(connection):
                    problems.append(f"The counters of run {run} say {stored}, and its rows say {counted}.")
        return CheckReport(tuple(problems), seal, deletions, salvages)

    def holds_seal(self, seal: str) -> bool:
        """True when the chain still has the link that this seal was once shown for.

        In a sound history nothing before it was changed then; what was deleted since is in the report of `check`.
        """
        with self.database.bare() as driver:
            return verify.holds(driver, seal)

    def _damage(self) -> Iterator[str]:
        """Damage in the file, in the links between rows and in the search tables."""
        with self.database.bare() as driver:
            yield from _damaged_pages(driver, encrypted=self.database.key is not None)
            yield from _broken_references(driver)
            if not self.database.read_only:  # SQLite's check of a search table counts as a write
                for table in _outdated_search_tables(driver):
                    yield f"The search table {table} does not agree with what it indexes."


def _damaged_pages(driver: DriverConnection, *, encrypted: bool) -> Iterator[str]:
    if encrypted:
        for (sentence,) in driver.execute("PRAGMA cipher_integrity_check"):
            yield f"Encryption: {sentence}."
    try:
        for (sentence,) in driver.execute("PRAGMA integrity_check(20)"):
            if sentence != "ok":
                yield f"Database: {sentence}."
    except dbapi2.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in (_CORRUPT, _NOTADB):
            raise
        yield f"Database: {error}."


def _broken_references(driver: DriverConnection) -> Iterator[str]:
    found: Counter[str] = Counter()
    for table, rowid, parent, _ in driver.execute("PRAGMA foreign_key_check"):
        found[table] += 1
        if found[table] <= MOST_NAMED:
            yield f"Row {rowid} of {table} points to a row of {parent} that is not there."
    for table, count in found.items():
        if count > MOST_NAMED:
            yield f"So do {count - MOST_NAMED} more rows of {table}."


def _outdated_search_tables(driver: DriverConnection) -> Iterator[str]:
    for table in indexing.TABLES:
        try:
            driver.execute(indexing.integrity_check(table))
        except dbapi2.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF != _CORRUPT:
                raise
            yield table


def _recounted(connection: Connection) -> list[tuple[int, RunCounts, RunCounts]]:
    """Runs whose counters differ from their rows: (run, counters, what was counted)."""
    total = select(func.count()).where(items.c.run_id == runs.c.id).scalar_subquery()
    skipped = select(func.count()).where(skips.c.run_id == runs.c.id).scalar_subquery()
    tallies: dict[int, dict[str, int]] = {}
    tally = select(verdicts.c.run_id, verdicts.c.decision, func.count().label("n")).group_by(
        verdicts.c.run_id, verdicts.c.decision
    )
    for row in connection.execute(tally):
        tallies.setdefault(row.run_id, {})[row.decision] = row.n
    wrong = []
    for run in connection.execute(select(runs, total.label("items"), skipped.label("left_out"))).mappings():
        by_decision = tallies.get(run["id"], {})
        found = RunCounts(total=run["items"], done=sum(by_decision.values()), skipped=run["left_out"], **by_decision)
        if found != counts_of(run):
            wrong.append((run["id"], counts_of(run), found))
    return wrong
