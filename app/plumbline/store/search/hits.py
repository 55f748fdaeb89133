"""Finds made fit to be shown: the item, its policy and model, and where in its texts the words are."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from plumbline.domain.policy import NamedVersion
from plumbline.domain.work import Work
from plumbline.store.file.connection import cancellable
from plumbline.store.indexing import ANSWER_FIELDS
from plumbline.store.repositories import items as item_rows
from plumbline.store.repositories import policies as policy_rows
from plumbline.store.results.search import EVERYTHING, Hit, HitPage, SearchField, SearchFilters, SearchOrder
from plumbline.store.search import search
from plumbline.store.search.search import Find, Found
from plumbline.store.search.snippets import pattern_of, snippets
from plumbline.store.tables import items, models, policy_versions, runs, verdicts


def page(
    connection: Connection,
    query: str = "",
    filters: SearchFilters = EVERYTHING,
    *,
    limit: int = 50,
    cursor: str = "",
    order: SearchOrder = SearchOrder.NEWEST,
    work: Work | None = None,
) -> HitPage:
    """Finds judged items by words and filters; any text is a valid query (`plumbline.store.search.query`).

    Raises:
        ValueError: the cursor is none that a page gave, or the limit is below 1.
    """
    with cancellable(connection, work or Work()):
        found = search.find(connection, query, filters, limit, cursor, order)
        return HitPage(_hits(connection, found, filters.within), found.cursor)


def _hits(connection: Connection, found: Found, within: SearchField | None) -> tuple[Hit, ...]:
    if not found.finds:
        return ()
    query = (
        item_rows.summaries()
        .add_columns(
            policy_versions.c.name.label("policy_name"),
            policy_versions.c.title.label("policy_title"),
            policy_versions.c.sha256.label("policy_sha256"),
            policy_rows.number().label("policy_number"),
            models.c.name.label("model_name"),
            models.c.practice,
        )
        .join(runs, runs.c.id == items.c.run_id)
        .join(policy_versions, policy_versions.c.id == runs.c.policy_id)
        .join(models, models.c.id == runs.c.model_id)
        .where(verdicts.c.id.in_([find.verdict for find in found.finds]))
    )
    rows = {row["verdict_id"]: row for row in connection.execute(query).mappings()}
    pattern = pattern_of(found.query)
    texts = _texts(connection, found.finds) if pattern is not None else {}
    hits = []
    for find in found.finds:
        row = rows.get(find.verdict)
        if row is None:  # its text, its run or its policy was lost with a damaged file
            continue
        searched = texts.get(find.verdict, {})
        if within is not None:
            searched = {field: text for field, text in searched.items() if field == within}
        pieces = snippets(searched, pattern)
        policy = NamedVersion(row["policy_title"], row["policy_number"], row["policy_sha256"])
        model = row["model_name"], bool(row["practice"])
        hits.append(Hit(item_rows.summary(row), row["policy_name"], policy, *model, pieces))
    return tuple(hits)


def _texts(connection: Connection, finds: Sequence[Find]) -> dict[int, dict[str, str]]:
    ids = json.dumps([find.verdict for find in finds])
    rows = connection.exec_driver_sql(
        "SELECT v.id, t.content, t.rationale, t.reasoning, t.policy, "
        "(SELECT group_concat(note, char(10)) FROM reviews WHERE reviews.item_id = v.item_id) "
        "FROM verdicts v JOIN answer_text t ON t.id = v.answer_id "
        "WHERE v.id IN (SELECT value FROM json_each(?))",
        (ids,),
    )
    # the view ends each text with two line feeds that are not its own
    return {
        row[0]: dict(zip((*ANSWER_FIELDS, "note"), (*(text[:-2] for text in row[1:5]), row[5] or ""), strict=True))
        for row in rows
    }
