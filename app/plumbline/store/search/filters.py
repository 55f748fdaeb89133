"""Filters as SQL, and how a rare one is found to be rare.

A search runs from the newest match on and stops when a page is full, which is quick unless hardly anything satisfies the filters.
So each filter with an index is first asked for at most `FEW` verdicts; when one has no more, those of them that satisfy the other
filters are all that the search looks at. The answers of a run were recorded in one stretch of time, so a filter by run, policy,
model or time also bounds the keys.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from plumbline.domain.days import day_before
from plumbline.domain.run import Effort
from plumbline.store.folding import fold
from plumbline.store.results.search import SearchFilters
from plumbline.store.rows import stamp, storable

FEW = 3_000
FEW_OF_TWO = 20_000  # where there are two filters: together they may leave hardly any

TOP = 1 << 62  # beyond any key

Bound = str | int

_RUNS_OF_POLICY = (
    "SELECT runs.id FROM runs JOIN policy_versions p ON p.id = runs.policy_id "
    "WHERE p.name = :policy OR p.sha256 = :policy"
)
_RUNS_OF_MODEL = (
    "SELECT runs.id FROM runs JOIN models m ON m.id = runs.model_id WHERE m.name = :model OR m.sha256 = :model"
)
# The steps before a verdict, also where it is shared with an item of the same text; a run of one effort has none.
_STEPS = (
    "(SELECT CASE r.effort WHEN 'auto' THEN (SELECT count(*) FROM steps s WHERE s.item_id = "
    "coalesce((SELECT o.item_id FROM verdicts o WHERE o.id = v.same_as), v.item_id)) END FROM runs r WHERE r.id = v.run_id)"
)

# ISO 8601 without a call of Python, which costs ten times as much
_DAY = (
    "CASE WHEN i.written GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN substr(i.written, 1, 10) "
    "ELSE day_written(CAST(i.written AS BLOB)) END"
)

_INSIDE_FILE = "(instr(i.place, '\"entry\"') OR instr(i.place, '\"attachment\"'))"


@dataclass
class Conditions:
    """Conditions on a verdict `v`, with the values that they bind.

    Attributes:
        sql: conditions that can be tested on any verdict. Columns have a unary plus, so that the query's order, and not
            an index, decides the way through the rows.
        drivers: for each filter with an index a query for its verdicts.
        runs: for each filter by run, policy, model or time a query for the runs.
    """

    sql: list[str] = field(default_factory=list)
    drivers: list[str] = field(default_factory=list)
    runs: list[str] = field(default_factory=list)
    values: dict[str, Bound] = field(default_factory=dict)

    @property
    def clause(self) -> str:
        return "".join(f" AND {condition}" for condition in self.sql)


def conditions(filters: SearchFilters) -> Conditions:
    """The filters as SQL."""
    found = Conditions()
    if filters.run is None and not filters.runs:
        # a shadow's verdicts have no say; they are found where their run is named
        found.sql.append("NOT EXISTS (SELECT 1 FROM runs x WHERE x.id = v.run_id AND x.shadow_of IS NOT NULL)")
        if not filters.evaluated:
            found.sql.append("NOT EXISTS (SELECT 1 FROM evaluation_columns e WHERE e.run_id = v.run_id)")
    if filters.decision is not None:
        found.values["decision"] = filters.decision.value
        found.sql.append("+v.decision = :decision")
        found.drivers.append("SELECT id FROM verdicts WHERE decision = :decision")
    if filters.run is not None:
        found.values["run"] = filters.run
        found.sql.append("+v.run_id = :run")
        found.drivers.append("SELECT id FROM verdicts WHERE run_id = :run")
        found.runs.append(":run")
    if filters.runs:
        found.values["runs"] = json.dumps(filters.runs)
        some = "SELECT value FROM json_each(:runs)"
        found.sql.append(f"+v.run_id IN ({some})")
        found.drivers.append(f"SELECT id FROM verdicts WHERE run_id IN ({some})")  # noqa: S608 - constants
        found.runs.append(some)
    for name, wanted, runs in (("policy", filters.policy, _RUNS_OF_POLICY), ("model", filters.model, _RUNS_OF_MODEL)):
        if wanted is not None:
            found.values[name] = storable(wanted)
            found.sql.append(f"+v.run_id IN ({runs})")
            found.runs.append(runs)
            found.drivers.append(f"SELECT id FROM verdicts WHERE run_id IN ({runs})")  # noqa: S608 - constants
    if filters.effort is not None:
        _add_effort(found, filters.effort)
    _add_times(found, filters)
    _add_sources(found, filters)
    _add_reviews(found, filters)
    if filters.label is not None:
        found.values["label"] = storable(filters.label)
        found.sql.append("EXISTS (SELECT 1 FROM verdict_labels l WHERE l.label = :label AND l.verdict_id = v.id)")
        found.drivers.append("SELECT verdict_id FROM verdict_labels WHERE label = :label")
    return found


def few(connection: Connection, found: Conditions) -> list[tuple[int, int]] | None:
    """The verdicts that satisfy the conditions, newest first, each behind its answer; None when no filter is known to be rare."""
    most = FEW_OF_TWO if len(found.drivers) > 1 else FEW
    rarest, fewest = "", most + 1
    for driver in found.drivers:
        counted = f"SELECT count(*) FROM ({driver} LIMIT {most + 1})"  # noqa: S608 - constants
        count = int(connection.exec_driver_sql(counted, found.values).scalar_one())
        if count < fewest:
            rarest, fewest = driver, count
    if not rarest:
        return None
    sql = f"SELECT v.answer_id, v.id FROM verdicts v WHERE v.id IN ({rarest}){found.clause} ORDER BY v.id DESC LIMIT {FEW + 1}"  # noqa: S608
    rows = [(row[0], row[1]) for row in connection.exec_driver_sql(sql, found.values)]
    return rows if len(rows) <= FEW else None


def bounds(connection: Connection, found: Conditions, table: str) -> tuple[int, int]:
    """The first and the last row of answers or verdicts that the filters by run, policy, model and time leave; (1, 0) for none."""
    if not found.runs:
        return 0, TOP
    which = " AND ".join(f"runs.id IN ({query})" for query in found.runs)
    row = connection.exec_driver_sql(
        f"SELECT min((SELECT min(id) FROM {table} WHERE run_id = runs.id)), "  # noqa: S608 - constants
        f"max((SELECT max(id) FROM {table} WHERE run_id = runs.id)) FROM runs WHERE {which}",
        found.values,
    ).one()
    return (1, 0) if row[0] is None else (int(row[0]), int(row[1]))


def _add_effort(found: Conditions, effort: Effort) -> None:
    found.values["effort"] = effort.value
    if effort is Effort.AUTO:
        runs = "SELECT id FROM runs WHERE effort = :effort"
        found.sql.append(f"+v.run_id IN ({runs})")
    else:
        found.values["before"] = Effort.AUTO.steps.index(effort)
        runs = "SELECT id FROM runs WHERE effort IN (:effort, 'auto')"
        found.sql.append(
            f"+v.run_id IN ({runs}) AND "  # noqa: S608 - constants
            f"((SELECT effort FROM runs WHERE id = v.run_id) = :effort OR {_STEPS} = :before)"
        )
    found.runs.append(runs)


def _add_times(found: Conditions, filters: SearchFilters) -> None:
    limits = []
    if filters.since is not None:
        found.values["since"] = stamp(filters.since)
        limits.append("recorded >= :since")
    if filters.until is not None:
        found.values["until"] = stamp(filters.until)
        limits.append("recorded < :until")
    if limits:
        found.sql.extend(f"+v.{limit}" for limit in limits)
        both = " AND ".join(limits)
        found.drivers.append(f"SELECT id FROM verdicts WHERE {both}")  # noqa: S608 - constants
        found.runs.append(
            "SELECT id FROM runs WHERE EXISTS "  # noqa: S608 - constants
            f"(SELECT 1 FROM verdicts INDEXED BY verdicts_run_recorded WHERE run_id = runs.id AND {both})"
        )


def _add_sources(found: Conditions, filters: SearchFilters) -> None:
    """By what the item's source says of it, which no index has: a million items are looked through in a second."""
    tests = []
    if filters.written_since is not None or filters.written_until is not None:
        found.values["written_first"] = (filters.written_since or date.min).isoformat()
        found.values["written_last"] = (
            _day_before(filters.written_until) if filters.written_until else date.max.isoformat()
        )
        tests.append(f"{_DAY} BETWEEN :written_first AND :written_last")
    if filters.undated:
        tests.append(f"{_DAY} = ''")
    for number, word in enumerate(filters.author.split()):
        found.values[f"author{number}"] = fold(word)
        tests.append(f"folded_contains(CAST(i.author AS BLOB), :author{number})")
    for number, word in enumerate(filters.file.split()):
        found.values[f"file{number}"] = fold(word)
        tests.append(
            f"(folded_contains(CAST(i.source AS BLOB), :file{number}) OR {_INSIDE_FILE} AND file_named(i.place, :file{number}))"
        )
    if tests:
        wanted = " AND ".join(tests)
        found.sql.append(f"EXISTS (SELECT 1 FROM items i WHERE i.id = v.item_id AND {wanted})")  # noqa: S608 - constants


def _add_reviews(found: Conditions, filters: SearchFilters) -> None:
    if filters.reviewed is not None:
        found.sql.append("v.review IS NOT NULL" if filters.reviewed else "v.review IS NULL")
        if filters.reviewed:
            found.drivers.append("SELECT id FROM verdicts INDEXED BY verdicts_reviewed WHERE review IS NOT NULL")
    if filters.disagreed is not None:
        found.sql.append("v.review <> v.decision" if filters.disagreed else "v.review = v.decision")
        index = "verdicts_disagreed" if filters.disagreed else "verdicts_reviewed"
        which = "review <> decision" if filters.disagreed else "review IS NOT NULL"
        found.drivers.append(f"SELECT id FROM verdicts INDEXED BY {index} WHERE {which}")  # noqa: S608 - constants


def _day_before(day: date) -> str:
    """In ISO 8601; "", which is before all days, for the first one."""
    return "" if day == date.min else day_before(day).isoformat()
