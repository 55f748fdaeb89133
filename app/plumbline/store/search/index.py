"""Search, as the history offers it."""

from __future__ import annotations

from sqlalchemy import Connection

from plumbline.domain.work import Stage, Work
from plumbline.store import indexing
from plumbline.store.file.connection import cancellable
from plumbline.store.file.transactions import Repository, reads, writes
from plumbline.store.search import facets, found_runs, hits, pagination


def rebuild(connection: Connection, work: Work | None = None) -> None:
    """Rebuilds the search tables from the texts: the remedy where an integrity check finds them outdated."""
    work = work or Work()
    with cancellable(connection, work):
        indexing.refold(connection)
        for done, table in enumerate(indexing.TABLES):
            work.report(Stage.REBUILDING, done, len(indexing.TABLES))
            indexing.rebuild(connection, table)


class SearchIndex(Repository):
    """Finds judged items by words and filters."""

    find = reads(hits.page)
    paginate = reads(pagination.paginate)
    count_by_run = reads(found_runs.count)
    facets = reads(facets.of)
    rebuild = writes(rebuild)
