"""Human decisions: added beside the model's, never written over it, never changed.

A verdict's row knows the latest decision, so that what was reviewed or disagreed with is found without reading all reviews.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from plumbline.domain.appeals import Outcome
from plumbline.domain.verdict import Decision, Review, standing
from plumbline.store import chain, indexing
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.refusals import AppealError, NotInHistoryError
from plumbline.store.rows import storable
from plumbline.store.tables import appeal_rulings, appeals, items, reviews, verdicts


def add(connection: Connection, now: str, item_id: int, review: Review) -> Review:
    """Adds a review and returns it as it is stored, with its time; one that repeats what stands is not added: that is returned.

    Raises:
        ValueError: the decision is UNDETERMINED, or there is none.
        NotInHistoryError: there is no such item with a verdict.
    """
    added = add_each(connection, now, [(item_id, review)])
    return added[0][1] if added else standing(of(connection, item_id))[-1]


def add_each(
    connection: Connection, now: str, decisions: Sequence[tuple[int, Review]]
) -> tuple[tuple[int, Review], ...]:
    """Adds a review to each of these items, as `add` does; returns those that were added, as they are stored."""
    added: list[tuple[int, Review]] = []
    for item_id, review in decisions:
        decided = standing(of(connection, item_id))
        if not decided or not review.repeats(decided[-1]):
            added.append((item_id, put(connection, now, item_id, review)))
    return tuple(added)


def put(connection: Connection, now: str, item_id: int, review: Review) -> Review:
    """Adds a review, whatever stands.

    Raises:
        ValueError: the decision is UNDETERMINED, or there is none.
        NotInHistoryError: there is no such item with a verdict.
    """
    if review.decision in (None, Decision.UNDETERMINED):
        raise ValueError("a person's decision is never “undetermined”")
    return _add(connection, now, item_id, replace(review, withdraws=False))


def add_together(connection: Connection, now: str, item_ids: Sequence[int], review: Review) -> Review:
    """One decision on several items at once, recorded for each with how many they are; otherwise as `put`."""
    together = len(item_ids) if len(item_ids) > 1 else 0
    for item_id in item_ids:
        stored = put(connection, now, item_id, replace(review, together=together))
    return stored


def withdraw(connection: Connection, now: str, item_id: int, reviewer: str = "") -> Review | None:
    """Takes back the decision that stands, so that the one before it stands again, or none; None where there was none.

    Nothing is removed: that it was taken back is a record of its own.

    Raises:
        NotInHistoryError: there is no such item with a verdict.
        AppealError: it was made on an appeal, whose outcome stays what it is.
    """
    decided = standing(of(connection, item_id))
    if not decided:
        return None
    if _made_on_appeal(connection, item_id, decided[-1]):
        raise AppealError.settled()
    before = decided[-2] if len(decided) > 1 else Review(None)
    return _add(connection, now, item_id, Review(before.decision, before.label, before.note, reviewer, withdraws=True))


def take_back(connection: Connection, now: str, made: Sequence[tuple[int, Review]], reviewer: str = "") -> int:
    """Takes back decisions, each as it was stored on an item, where they still stand; returns how many there were.

    Raises:
        AppealError: one was made on an appeal. Then all of them stay.
    """
    standing_still = [
        item_id for item_id, review in made if (decided := standing(of(connection, item_id))) and decided[-1] == review
    ]
    for item_id in standing_still:
        withdraw(connection, now, item_id, reviewer)
    return len(standing_still)


def _add(connection: Connection, now: str, item_id: int, review: Review) -> Review:
    stored = replace(
        review,
        label=storable(review.label),
        note=storable(review.note),
        reviewer=storable(review.reviewer),
        at=review.at or now,
    )
    judged = (
        update(verdicts).where(verdicts.c.item_id == item_id).values(review=review.decision and review.decision.value)
    )
    if connection.execute(judged).rowcount != 1:
        raise NotInHistoryError.item(item_id)
    values = {"item_id": item_id, **asdict(stored)}
    del values["on_appeal"]  # the appeal says it
    values |= {"decision": stored.decision.value if stored.decision else "", "withdraws": stored.withdraws or None}
    values |= {"together": stored.together or None, "merged": stored.merged or None}
    values["settles"] = stored.settles or None
    review_id = connection.execute(insert(reviews).values(values).returning(reviews.c.id)).scalar_one()
    indexing.add_review(connection, review_id)
    run = connection.execute(select(items.c.run_id).where(items.c.id == item_id)).scalar_one()
    chain.add(connection, now, "review", run, review_id)
    return stored


def _made_on_appeal(connection: Connection, item_id: int, review: Review) -> bool:
    made = appeal_rulings.c.at == review.at, appeal_rulings.c.decision == (review.decision or "")
    return connection.execute(_overturned().where(appeals.c.item_id == item_id, *made)).first() is not None


def of(connection: Connection, item_id: int) -> tuple[Review, ...]:
    """An item's reviews, oldest first."""
    rows = connection.execute(select(reviews).where(reviews.c.item_id == item_id).order_by(reviews.c.id))
    return tuple(_review(row) for row in rows)


def of_items(connection: Connection, item_ids: Select[tuple[int]]) -> dict[int, list[Review]]:
    """The reviews of each item that a query chooses, oldest first, with those made on appeal; items without one are left out."""
    overturned = {tuple(row) for row in connection.execute(_overturned().where(appeals.c.item_id.in_(item_ids)))}
    rows = connection.execute(select(reviews).where(reviews.c.item_id.in_(item_ids)).order_by(reviews.c.id))
    found: dict[int, list[Review]] = {}
    for row in rows:
        made_so = (row.item_id, row.at, row.decision) in overturned
        found.setdefault(row.item_id, []).append(replace(_review(row), on_appeal=made_so))
    return found


def _overturned() -> Select[tuple[int, str, str]]:
    """The items whose decision was overturned on appeal, with when, and by which."""
    return (
        select(appeals.c.item_id, appeal_rulings.c.at, appeal_rulings.c.decision)
        .join(appeal_rulings, appeals.c.id == appeal_rulings.c.appeal_id)
        .where(appeal_rulings.c.outcome == Outcome.OVERTURNED.value)
    )


def _review(row: Row[Any]) -> Review:
    return Review(
        Decision(row.decision) if row.decision else None,
        row.label,
        row.note,
        row.reviewer,
        row.at,
        bool(row.withdraws),
        row.together or 0,
        bool(row.merged),
        settles=bool(row.settles),
    )


def count(connection: Connection, runs: Sequence[int]) -> int:
    """How many items of these runs have a human decision."""
    rows = connection.exec_driver_sql(
        "SELECT count(*) FROM verdicts INDEXED BY verdicts_reviewed "
        "WHERE review IS NOT NULL AND run_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(runs)),),
    )
    return int(rows.scalar_one())


class ReviewRepository(Repository):
    """Human decisions on items."""

    add = records(add)
    add_each = records(add_each)
    add_together = records(add_together)
    withdraw = records(withdraw)
    take_back = records(take_back)
    count = reads(count)
