"""Appeals: added with the decision that they are against, and ended once; neither row is ever changed.

An appeal that overturns a decision adds the new one as a review in the same transaction, so that every list shows it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select

from plumbline.domain.appeals import Appeal, Appealed, Outcome, Ruling, counting
from plumbline.domain.verdict import Decision, Review
from plumbline.store import chain
from plumbline.store.refusals import AppealError, NotInHistoryError
from plumbline.store.repositories import reviews, verdicts
from plumbline.store.rows import storable
from plumbline.store.tables import appeal_rulings, appeals, items


def open_appeal(connection: Connection, now: str, item_id: int, words: str, opened_by: str = "") -> Appeal:
    """Opens an appeal against the decision that counts.

    Raises:
        NotInHistoryError: there is no such item with a verdict.
        AppealError: there is an open appeal on it, or no decision.
    """
    waiting = next((one for one in of(connection, item_id) if one.is_open), None)
    if waiting is not None:
        raise AppealError.already_open(waiting.id)
    against = _counting(connection, item_id)
    if against is None:
        raise AppealError.nothing_decided()
    values = {"item_id": item_id, "words": storable(words), "opened_by": storable(opened_by), "opened": now}
    values |= {**asdict(against), "decision": against.decision.value}
    number = connection.execute(insert(appeals).values(values).returning(appeals.c.id)).scalar_one()
    chain.add(connection, now, "appeal", _run(connection, item_id), number)
    return by_number(connection, number)


def end(connection: Connection, now: str, number: int, ruling: Ruling) -> Appeal:
    """Ends an open appeal; one that is overturned changes what counts.

    Raises:
        NotInHistoryError: there is no such appeal.
        AppealError: it has ended, it is upheld and another decision counts by now, or overturned with the one that it is against.
        ValueError: the decision is missing, or none of a person's.
    """
    item_id, appeal = _row_of(connection, number)
    against = appeal.against
    if not appeal.is_open:
        raise AppealError.ended(number)
    match ruling.outcome:
        case Outcome.WITHDRAWN:
            ruling = replace(ruling, decision=None, label="")
        case Outcome.UPHELD:
            now_counts = _counting(connection, item_id)
            if now_counts is None or now_counts.decision is not against.decision:
                raise AppealError.decided_since(against.decision, now_counts.decision if now_counts else None)
            ruling = replace(ruling, decision=against.decision, label=against.label)
        case Outcome.OVERTURNED:
            if ruling.decision is against.decision:
                raise AppealError.same(against.decision)
            reviews.put(connection, now, item_id, Review(ruling.decision, ruling.label, ruling.reason, ruling.reviewer))
    values = {
        "appeal_id": number,
        "outcome": ruling.outcome.value,
        "decision": ruling.decision.value if ruling.decision else "",
        "label": storable(ruling.label),
        "reason": storable(ruling.reason),
        "reviewer": storable(ruling.reviewer),
        "at": now,
    }
    added = insert(appeal_rulings).values(values).returning(appeal_rulings.c.id)
    chain.add(connection, now, "ruling", _run(connection, item_id), connection.execute(added).scalar_one())
    return by_number(connection, number)


def by_number(connection: Connection, number: int) -> Appeal:
    """The appeal of this number; NotInHistoryError where there is none."""
    return _row_of(connection, number)[1]


def of(connection: Connection, item_id: int) -> tuple[Appeal, ...]:
    """An item's appeals, oldest first."""
    return tuple(of_items(connection, [item_id]).get(item_id, ()))


def of_items(connection: Connection, item_ids: Sequence[int]) -> dict[int, list[Appeal]]:
    """The appeals of each of these items, oldest first; items without one are left out."""
    found: dict[int, list[Appeal]] = {}
    query = rows().where(appeals.c.item_id.in_(list(item_ids))).order_by(appeals.c.id)
    for row in connection.execute(query):
        found.setdefault(row.item_id, []).append(of_row(row))
    return found


def count(connection: Connection, runs: Sequence[int] | None = None) -> int:
    """How many appeals are open, on items of these runs or of any."""
    query = select(func.count()).select_from(appeals.outerjoin(appeal_rulings)).where(appeal_rulings.c.id.is_(None))
    if runs is not None:
        query = query.join(items, items.c.id == appeals.c.item_id).where(items.c.run_id.in_(list(runs)))
    return int(connection.execute(query).scalar_one())


def remove_items(connection: Connection, item_ids: Sequence[int]) -> None:
    """Removes the appeals on items that are being deleted."""
    gone = {"ids": json.dumps(list(item_ids))}
    own = "(SELECT id FROM appeals WHERE item_id IN (SELECT value FROM json_each(:ids)))"
    connection.exec_driver_sql(f"DELETE FROM appeal_rulings WHERE appeal_id IN {own}", gone)  # noqa: S608 - constants
    connection.exec_driver_sql(f"DELETE FROM appeals WHERE id IN {own}", gone)  # noqa: S608 - constants


def _counting(connection: Connection, item_id: int) -> Appealed | None:
    found = verdicts.outcome(connection, item_id)
    if found is None:
        raise NotInHistoryError.item(item_id)
    verdict, _, recorded = found
    return counting(verdict, recorded, reviews.of(connection, item_id))


def _run(connection: Connection, item_id: int) -> int:
    return int(connection.execute(select(items.c.run_id).where(items.c.id == item_id)).scalar_one())


def rows() -> Select[Any]:
    """The query behind `of_row`; a caller adds which appeals, in which order."""
    ruling = (column.label(f"ruling_{column.name}") for column in appeal_rulings.c)
    return select(appeals, *ruling).select_from(appeals.outerjoin(appeal_rulings))


def _row_of(connection: Connection, number: int) -> tuple[int, Appeal]:
    row = connection.execute(rows().where(appeals.c.id == number)).first()
    if row is None:
        raise NotInHistoryError.appeal(number)
    return row.item_id, of_row(row)


def of_row(row: Row[Any]) -> Appeal:
    """An appeal from a row of `rows`."""
    ruling = None
    if row.ruling_outcome is not None:
        ruling = Ruling(
            Outcome(row.ruling_outcome),
            Decision(row.ruling_decision) if row.ruling_decision else None,
            row.ruling_label,
            row.ruling_reason,
            row.ruling_reviewer,
            row.ruling_at,
        )
    against = Appealed(Decision(row.decision), row.label, row.by_person, row.reviewer, row.at)
    return Appeal(row.id, row.words, row.opened_by, row.opened, against, ruling)
