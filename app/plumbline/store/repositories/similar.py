"""What is needed to find items whose texts resemble one: texts of a like length, and the items that have them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection, LargeBinary, cast, func, select

from plumbline.store.file.transactions import Repository, reads
from plumbline.store.repositories import items as item_rows
from plumbline.store.results.items import ItemSummary
from plumbline.store.tables import contents, evaluation_columns, items, runs, verdicts


def texts(
    connection: Connection, after: int, least: int, most: int, limit: int, numbers: Sequence[int] = ()
) -> list[tuple[int, str]]:
    """A page of texts, of which each has `least` to `most` bytes, with their numbers; `numbers`: of these runs alone."""
    size = func.length(cast(contents.c.text, LargeBinary))
    query = select(contents.c.id, contents.c.text).where(contents.c.id > after, size >= least, size <= most)
    if numbers:
        own = select(items.c.content_id).where(items.c.run_id.in_(list(numbers)))
        query = query.where(contents.c.id.in_(own))
    return [(row[0], row[1]) for row in connection.execute(query.order_by(contents.c.id).limit(limit))]


def items_of(
    connection: Connection, texts: Sequence[int], numbers: Sequence[int] = ()
) -> list[tuple[int, ItemSummary]]:
    """The judged items that have these texts, each with its text's number, newest first; `numbers`: of these runs alone.

    A shadow's items have no say and are left out, and so are those of evaluations unless their run is named.
    """
    chosen = func.json_each(json.dumps(list(texts))).table_valued("value").c.value
    query = item_rows.summaries().join(runs, runs.c.id == items.c.run_id)
    query = query.where(items.c.content_id.in_(select(chosen)), verdicts.c.id.is_not(None), runs.c.shadow_of.is_(None))
    if numbers:
        query = query.where(items.c.run_id.in_(list(numbers)))
    else:
        query = query.where(items.c.run_id.not_in(select(evaluation_columns.c.run_id)))
    rows = connection.execute(query.order_by(items.c.id.desc())).mappings()
    return [(row["content_id"], item_rows.summary(row)) for row in rows]


class SimilarRepository(Repository):
    """Texts by their length, and who has them."""

    texts = reads(texts)
    items_of = reads(items_of)
