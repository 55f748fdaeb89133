"""A run's queue: items are added as they are read, and wait for their outcome.

Adding is idempotent: an item is known by its run and position, a skip by its run and ordinal. When an interrupted run reads its
sources again, what is there already is compared and left alone; a text that differs ends the reading with an error.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, func, insert, literal_column, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from plumbline.domain.content import ContentItem, Skip
from plumbline.domain.run import ItemState
from plumbline.store import chain
from plumbline.store.refusals import SourceChangedError
from plumbline.store.repositories import counters
from plumbline.store.results.runs import Added, QueuedItem
from plumbline.store.rows import context_text, detail_text, notes_text, origin_of, origin_values, shown_of, shown_text
from plumbline.store.tables import contents, items, skips, steps

_own = items.alias("own")
_SAME = and_(items.c.content_id == _own.c.content_id, items.c.shown.is_not_distinct_from(_own.c.shown))
_STEPPED = exists().where(steps.c.item_id == items.c.id)
_QUEUED = items.c.state == literal_column("'queued'")

# Run for every item; building it each time would take longer than the answer.
_SAME_IN_RUN = (
    select(items.c.id, items.c.position)
    .join(_own, _SAME)
    .where(
        _own.c.run_id == bindparam("run"),
        _own.c.position == bindparam("place"),
        items.c.run_id == bindparam("run"),
        items.c.id != _own.c.id,
    )
    .order_by(items.c.id)
)
_DUPLICATE = _SAME_IN_RUN.where(items.c.state != ItemState.QUEUED.value).limit(1)
_UNSETTLED = _SAME_IN_RUN.where(_QUEUED, _STEPPED).limit(1)
_WAITING = _SAME_IN_RUN.where(_QUEUED, ~_STEPPED)


def add(
    connection: Connection,
    now: str,
    run: int,
    first_position: int,
    new_items: Sequence[ContentItem],
    new_skips: Sequence[Skip] = (),
    first_skip: int | None = None,
) -> Added:
    """Stores items as positions `first_position`, … and skips as ordinals `first_skip`, … (None: after those that are there).

    Raises:
        SourceChangedError: a position holds another text already; nothing is stored.
        NotInHistoryError: there is no such run.
    """
    known = _known(connection, run, first_position, new_items)
    rows = []
    for position, item in enumerate(new_items, first_position):
        if position not in known:
            rows.append((position, item))
        elif known[position] != item.sha256:
            raise SourceChangedError(run, position, str(item.origin))
    if rows:
        ids = _content_ids(connection, [item for _, item in rows])
        connection.execute(insert(items), [_item_values(run, position, item, ids) for position, item in rows])
    added_skips = _add_skips(connection, now, run, new_skips, first_skip)
    counters.count(connection, run, total=len(rows), skipped=added_skips)
    return Added(len(rows), added_skips)


def queued(
    connection: Connection, run: int, after_position: int = -1, limit: int = 100, taken: int | None = None
) -> list[QueuedItem]:
    """Items without an outcome with a position greater than `after_position`, in order; with `taken`, after so many steps."""
    query = (
        select(items, contents.c.sha256, contents.c.text)
        .join(contents, contents.c.id == items.c.content_id)
        # a literal, because SQLite uses the partial index only when it sees the value
        .where(items.c.run_id == run, _QUEUED, items.c.position > after_position)
        .order_by(items.c.position)
        .limit(limit)
    )
    if taken is not None:
        query = query.where(*_after_steps(taken))
    return [
        QueuedItem(
            row["id"],
            row["position"],
            row["sha256"],
            row["text"],
            origin_of(row),
            row["attempts"],
            shown_of(row["shown"]),
        )
        for row in connection.execute(query).mappings()
    ]


def count_queued(connection: Connection, run: int, taken: int) -> int:
    """How many items without an outcome there are after so many steps."""
    query = select(func.count()).select_from(items).where(items.c.run_id == run, _QUEUED, *_after_steps(taken))
    return int(connection.execute(query).scalar_one())


def _after_steps(taken: int) -> list[ColumnElement[bool]]:
    step = exists().where(steps.c.item_id == items.c.id)
    found: list[ColumnElement[bool]] = [~step.where(steps.c.number == taken + 1)]
    return [*found, step.where(steps.c.number == taken)] if taken else found


def finished_duplicate(connection: Connection, run: int, position: int) -> int | None:
    """The first item of the run with the same text and context as the one at a position that has an outcome, or None."""
    return connection.execute(_DUPLICATE, {"run": run, "place": position}).scalar()


def unsettled_duplicate(connection: Connection, run: int, position: int) -> bool:
    """True where an item of the run with the same text and context waits to be judged again."""
    return connection.execute(_UNSETTLED, {"run": run, "place": position}).first() is not None


def waiting_duplicates(connection: Connection, run: int, position: int) -> list[int]:
    """The positions of the run's items with the same text and context that wait, and that no step was taken for."""
    return [row.position for row in connection.execute(_WAITING, {"run": run, "place": position})]


def note_death(connection: Connection, run: int, positions: Sequence[int]) -> dict[int, int]:
    """Counts one more death of the engine for each item; returns position -> deaths so far."""
    which = (items.c.run_id == run) & items.c.position.in_(list(positions))
    connection.execute(update(items).where(which).values(attempts=items.c.attempts + 1))
    rows = connection.execute(select(items.c.position, items.c.attempts).where(which).order_by(items.c.position))
    return {row.position: row.attempts for row in rows}


def _known(connection: Connection, run: int, first: int, new_items: Sequence[ContentItem]) -> dict[int, str]:
    query = (
        select(items.c.position, contents.c.sha256)
        .join(contents, contents.c.id == items.c.content_id)
        .where(items.c.run_id == run, items.c.position >= first, items.c.position < first + len(new_items))
    )
    return {row.position: row.sha256 for row in connection.execute(query)}


def _content_ids(connection: Connection, new_items: Sequence[ContentItem]) -> dict[str, int]:
    texts = {item.sha256: item.text for item in new_items}
    known = select(contents.c.sha256, contents.c.id).where(contents.c.sha256.in_(texts))
    ids = {row.sha256: row.id for row in connection.execute(known)}
    missing = [{"sha256": sha256, "text": text} for sha256, text in texts.items() if sha256 not in ids]
    if missing:
        connection.execute(insert(contents), missing)
        ids = {row.sha256: row.id for row in connection.execute(known)}
    return ids


def _item_values(run: int, position: int, item: ContentItem, ids: dict[str, int]) -> dict[str, object]:
    return {
        "run_id": run,
        "position": position,
        "content_id": ids[item.sha256],
        **origin_values(item.origin),
        "encoding": item.encoding,
        "notes": notes_text(item.notes),
        "context": context_text(item.context),
        "state": ItemState.QUEUED.value,
        "attempts": 0,
        "shown": shown_text(item.shown),
    }


def _add_skips(connection: Connection, now: str, run: int, new_skips: Sequence[Skip], first: int | None) -> int:
    if not new_skips:
        return 0
    if first is None:
        first = connection.execute(select(func.count()).where(skips.c.run_id == run)).scalar_one()
    added = 0
    for ordinal, skip in enumerate(new_skips, first):
        values = {
            "run_id": run,
            "ordinal": ordinal,
            **origin_values(skip.origin),
            "reason": skip.reason.value,
            "detail": detail_text(skip.detail),
        }
        stored = connection.execute(insert_or(skips).values(values).on_conflict_do_nothing())
        if stored.rowcount:
            added += 1
            chain.add(connection, now, "skip", run, stored.lastrowid)
    return added
