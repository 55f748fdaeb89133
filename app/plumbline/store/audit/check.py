"""The integrity check: the file, the links between rows, the search tables, the chain and the counters.

It names the rows that were changed also where the file or its search tables are damaged, as far as they can be read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import Connection, func, select
from sqlcipher3 import dbapi2

from plumbline.domain.errors import Remedy, RemedyKind
from plumbline.domain.messages import Message
from plumbline.domain.run import RunCounts
from plumbline.domain.work import Stage, Work
from plumbline.store import indexing
from plumbline.store.audit import links, verify
from plumbline.store.audit.repetition import MOST_NAMED
from plumbline.store.errors import HistoryDamagedError
from plumbline.store.file.connection import DriverConnection, cancellable, result_code
from plumbline.store.file.transactions import Repository
from plumbline.store.results.audit import ChainLink, CheckReport, Deletion, Salvage
from plumbline.store.rows import counts_of
from plumbline.store.tables import items, runs, skips, verdicts

_CORRUPT, _NOTADB = 11, 26  # SQLite's primary result codes


class Audit(Repository):
    """Looks for damage, and for what was changed since it was recorded."""

    def check(self, work: Work | None = None) -> CheckReport:
        work = work or Work()
        work.report(Stage.CHECKING)
        outdated: list[Message] = []
        with self.database.bare() as driver, cancellable(driver, work):
            problems = [*_damaged_pages(driver, encrypted=self.database.key is not None), *_broken_references(driver)]
            damaged = bool(problems)
            if not self.database.read_only:  # SQLite's check of a search table counts as a write
                outdated = list(_outdated_search_tables(driver))
            try:
                outdated += _outdated_folds(driver)
            except dbapi2.DatabaseError as error:  # said of the file already
                if error.sqlite_errorcode & 0xFF not in (_CORRUPT, _NOTADB):
                    raise
            problems += outdated
        seal = ""
        deletions: tuple[Deletion, ...] = ()
        salvages: tuple[Salvage, ...] = ()
        try:
            with self.database.bare() as driver, cancellable(driver, work):
                problems += verify.problems(driver, work)
                seal, deletions, salvages = verify.seal(driver), verify.deletions(driver), verify.salvages(driver)
        except HistoryDamagedError as error:
            damaged = True
            problems = problems or [error.message]
        if not problems:
            with self.database.read() as connection, cancellable(connection, work):
                problems += _wrong_counters(connection)
        remedies = [Remedy(RemedyKind.SALVAGE_HISTORY)] if damaged and not salvages else []
        remedies += [Remedy(RemedyKind.REBUILD_SEARCH)] if outdated else []
        return CheckReport(tuple(problems), tuple(remedies), seal, deletions, salvages)

    def seal(self) -> str:
        """The seal of the last link; "" where nothing was recorded yet."""
        with self.database.bare() as driver:
            return verify.seal(driver)

    def seals(self) -> list[str]:
        """Every seal that the chain has had, oldest first."""
        with self.database.bare() as driver:
            return verify.seals(driver)

    def deletions(self) -> tuple[Deletion, ...]:
        with self.database.bare() as driver:
            return verify.deletions(driver)

    def links(self, items: Mapping[int, Collection[int]]) -> list[ChainLink]:
        """The links of runs and of some of their items, by run and position."""
        with self.database.bare() as driver:
            return links.of_items(driver, items)

    def links_numbered(self, numbers: Sequence[int]) -> dict[int, ChainLink]:
        with self.database.bare() as driver:
            return links.numbered(driver, numbers)

    def changed(self, numbers: Sequence[int]) -> tuple[Message, ...]:
        """Which of the rows that these links cover were changed since they were recorded."""
        with self.database.bare() as driver:
            return tuple(verify.changed(driver, numbers))

    def secrets(self, runs: Sequence[int]) -> dict[int, bytes]:
        """A secret of each run, which never leaves the history, for hashes that nobody can guess at."""
        with self.database.bare() as driver:
            return links.secrets(driver, runs)

    def holds_seal(self, seal: str) -> bool:
        """True when the chain still has the link that this seal was once shown for.

        In a sound history nothing before it was changed then; what was deleted since is in the report of `check`.
        """
        with self.database.bare() as driver:
            return verify.holds(driver, seal)


def _damaged_pages(driver: DriverConnection, *, encrypted: bool) -> list[Message]:
    found = []
    try:
        for (finding,) in driver.execute("PRAGMA integrity_check(20)"):
            if finding != "ok":
                found.append(Message("Database: {finding}.", finding=finding))
    except dbapi2.DatabaseError as error:
        if result_code(error) not in (_CORRUPT, _NOTADB):
            raise
        found.append(Message("Database: {finding}.", finding=str(error)))
    (free,) = driver.execute("PRAGMA freelist_count").fetchone()
    # it can't be cancelled; in a file without free pages the check above has verified the checksum of every page
    if encrypted and (found or free):
        rows = driver.execute("PRAGMA cipher_integrity_check").fetchall()
        found = [Message("Encryption: {finding}.", finding=finding) for (finding,) in rows] + found
    return found


def _broken_references(driver: DriverConnection) -> Iterator[Message]:
    found: Counter[str] = Counter()
    for table, rowid, parent, _ in driver.execute("PRAGMA foreign_key_check"):
        found[table] += 1
        if found[table] <= MOST_NAMED:
            yield Message(
                "Row {row} of {table} points to a row of {parent} that does not exist.",
                row=str(rowid),
                table=table,
                parent=parent,
            )
    for table, count in found.items():
        if count > MOST_NAMED:
            yield Message(
                "{n} more rows of {table} do so, too.",
                one="{n} more row of {table} does so, too.",
                n=count - MOST_NAMED,
                table=table,
            )


def _outdated_search_tables(driver: DriverConnection) -> Iterator[Message]:
    for table in indexing.TABLES:
        try:
            driver.execute(indexing.integrity_check(table))
        except dbapi2.DatabaseError as error:
            if result_code(error) != _CORRUPT:
                raise
            yield Message("The search table {table} does not match what it indexes.", table=table)


def _outdated_folds(driver: DriverConnection) -> Iterator[Message]:
    for table in indexing.FOLDS:
        if driver.execute(indexing.folds_check(table)).fetchone():
            yield Message("The search table {table} does not match what it indexes.", table=table)


def _wrong_counters(connection: Connection) -> Iterator[Message]:
    total = select(func.count()).where(items.c.run_id == runs.c.id).scalar_subquery()
    skipped = select(func.count()).where(skips.c.run_id == runs.c.id).scalar_subquery()
    tallies: dict[int, dict[str, int]] = {}
    tally = select(verdicts.c.run_id, verdicts.c.decision, func.count().label("n")).group_by(
        verdicts.c.run_id, verdicts.c.decision
    )
    for row in connection.execute(tally):
        tallies.setdefault(row.run_id, {})[row.decision] = row.n
    for run in connection.execute(select(runs, total.label("items"), skipped.label("left_out"))).mappings():
        by_decision = tallies.get(run["id"], {})
        counted = RunCounts(total=run["items"], done=sum(by_decision.values()), skipped=run["left_out"], **by_decision)
        if counted != counts_of(run):
            yield Message("The counters of run {run} do not match its rows.", run=str(run["id"]))
