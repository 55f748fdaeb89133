"""Which runs the verdicts that a search finds belong to."""

from __future__ import annotations

import json
from typing import Final

from sqlalchemy import Connection

from plumbline.domain.work import Work
from plumbline.store.file.connection import cancellable
from plumbline.store.results.search import FoundRuns, SearchFilters
from plumbline.store.search import search

STEP: Final = 10_000

_RUNS = "SELECT run_id, count(*) FROM verdicts WHERE id IN (SELECT value FROM json_each(?)) GROUP BY run_id"


def count(
    connection: Connection, query: str, filters: SearchFilters, *, cursor: str = "", work: Work | None = None
) -> FoundRuns:
    """The runs of the next `STEP` finds.

    Raises:
        ValueError: the cursor is none that a step gave.
    """
    with cancellable(connection, work or Work()):
        found = search.find(connection, query, filters, STEP, cursor)
        ids = json.dumps([find.verdict for find in found.finds])
        rows = connection.exec_driver_sql(_RUNS, (ids,)).all()
    return FoundRuns({row[0]: row[1] for row in rows}, found.cursor)
