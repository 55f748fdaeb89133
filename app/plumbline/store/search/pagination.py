"""How many verdicts a search finds, and where its pages begin: what a list needs to know to be scrolled.

Where only filters decide, the database itself counts a million verdicts in a fraction of a second. With words, `STEP` finds are
looked at in one step; a list asks for the next step when it is scrolled that far.
"""

from __future__ import annotations

from sqlalchemy import Connection

from plumbline.domain.work import Work
from plumbline.store.file.connection import cancellable
from plumbline.store.results.search import PageStarts, SearchFilters
from plumbline.store.search import search
from plumbline.store.search.filters import TOP
from plumbline.store.search.search import Place

STEP = 10_000  # finds by words that are looked at in one step


def paginate(
    connection: Connection,
    query: str,
    filters: SearchFilters,
    *,
    page: int,
    cursor: str = "",
    before: int = 0,
    work: Work | None = None,
) -> PageStarts:
    """One step further.

    Args:
        page: finds a page.
        cursor: where the step before ended; "" at the start.
        before: how many finds the steps before had.

    Raises:
        ValueError: the cursor is none that a step gave.
    """
    with cancellable(connection, work or Work()):
        prepared = search.prepared(connection, query, filters, TOP - 1, cursor)
        if not prepared.query:
            return _counted(prepared, page)
        found = search.find(connection, query, filters, STEP, cursor)
    ends = found.finds[page - 1 - before % page :: page]
    return PageStarts(len(found.finds), tuple(found.behind(find) for find in ends), found.cursor)


def _counted(prepared: search.Search, page: int) -> PageStarts:
    """All that the filters leave, counted by the database, which gives one row a page."""
    candidates = prepared.candidates
    if candidates is not None:
        return PageStarts(
            len(candidates),
            tuple(str(Place("words", find.answer, find.verdict)) for find in candidates[page - 1 :: page]),
        )
    sql, values = search.browsing(prepared)
    rows = prepared.connection.exec_driver_sql(
        "SELECT number, answer_id, id FROM (SELECT answer_id, id, row_number() OVER () AS number, "  # noqa: S608 - ours
        f"lead(id) OVER () IS NULL AS last FROM ({sql})) WHERE last OR number % :page = 0",
        prepared.bound(values) | {"page": page},
    ).all()
    if not rows:
        return PageStarts(0)
    return PageStarts(rows[-1][0], tuple(str(Place("words", row[1], row[2])) for row in rows if row[0] % page == 0))
