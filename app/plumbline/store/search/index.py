"""Search, as the history offers it."""

from __future__ import annotations

from plumbline.store import indexing
from plumbline.store.file.transactions import Repository, reads, writes
from plumbline.store.search import facets, hits, pagination


class SearchIndex(Repository):
    """Finds judged items by words and filters."""

    find = reads(hits.page)
    paginate = reads(pagination.paginate)
    facets = reads(facets.of)
    rebuild = writes(indexing.rebuild)
