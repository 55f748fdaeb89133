"""Outcomes: one transaction an item, with its search rows and counters.

An item gets its outcome once. Recording it again, after a crash whose last commit nobody was told about, changes nothing and
says so.
"""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, insert, select, update

from plumbline.domain.run import ItemState
from plumbline.domain.verdict import Decision, UndeterminedReason, Verdict
from plumbline.store import chain, indexing
from plumbline.store.repositories import counters
from plumbline.store.results.runs import Recording
from plumbline.store.rows import Row, answer_values, storable, verdict_of
from plumbline.store.tables import answers, items, verdict_labels, verdicts

# Recording is done for every item, so its statements are built once: building them takes longer than running them.
_ITEM = select(items).where(items.c.run_id == bindparam("run"), items.c.position == bindparam("place"))
_NEW_ANSWER = insert(answers)
_NEW_VERDICT = insert(verdicts)
_NEW_LABELS = insert(verdict_labels)
_CONCLUDED = (
    update(items)
    .where(items.c.id == bindparam("item"))
    .values(state=bindparam("new_state"), decision=bindparam("new_decision"))
)


def record(connection: Connection, now: str, run: int, position: int, verdict: Verdict) -> Recording:
    """Stores an item's outcome.

    Raises:
        ValueError: the run has no item at this position.
    """
    item = _item(connection, run, position)
    if item["state"] != ItemState.QUEUED.value:
        return Recording(item["id"], Decision(item["decision"]), new=False)
    values = answer_values(verdict) | {"run_id": run, "content_id": item["content_id"]}
    answer_id = connection.execute(_NEW_ANSWER, values).lastrowid
    indexing.add_answer(connection, answer_id)
    set_aside = verdict.reading.reason is UndeterminedReason.ENGINE
    state = ItemState.SET_ASIDE if set_aside else ItemState.DONE
    return _conclude(connection, item, answer_id, None, verdict.decision, verdict.reading.labels, state, now)


def record_duplicate(connection: Connection, now: str, run: int, position: int, finished: int) -> Recording:
    """Gives an item the outcome of the item numbered `finished`, which has the same text in the same run.

    Raises:
        ValueError: the run has no item at this position, or `finished` has another text, another run or no outcome.
    """
    item = _item(connection, run, position)
    if item["state"] != ItemState.QUEUED.value:
        return Recording(item["id"], Decision(item["decision"]), new=False)
    query = (
        select(items.c.content_id, items.c.run_id, items.c.state, verdicts, answers.c.labels)
        .join(verdicts, verdicts.c.item_id == items.c.id)
        .join(answers, answers.c.id == verdicts.c.answer_id)
        .where(items.c.id == finished)
    )
    known = connection.execute(query).mappings().first()
    if known is None or (known["content_id"], known["run_id"]) != (item["content_id"], run):
        raise ValueError(f"item {finished} is no finished duplicate of position {position} of run {run}")
    original = known["same_as"] or known["id"]
    labels = connection.execute(
        select(verdict_labels.c.label).where(verdict_labels.c.verdict_id == known["id"])
    ).scalars()
    return _conclude(
        connection,
        item,
        known["answer_id"],
        original,
        Decision(known["decision"]),
        tuple(labels),
        ItemState(known["state"]),
        now,
    )


def outcome(connection: Connection, item_id: int) -> tuple[Verdict, int | None, str] | None:
    """An item's verdict, the item that it shares it with (or None), and when it was recorded; None while it is queued."""
    original = verdicts.alias("originals")
    query = (
        select(answers, verdicts.c.recorded, original.c.item_id.label("same_item"))
        .join(verdicts, verdicts.c.answer_id == answers.c.id)
        .outerjoin(original, original.c.id == verdicts.c.same_as)
        .where(verdicts.c.item_id == item_id)
    )
    row = connection.execute(query).mappings().first()
    return None if row is None else (verdict_of(row), row["same_item"], row["recorded"])


def _item(connection: Connection, run: int, position: int) -> Row:
    row = connection.execute(_ITEM, {"run": run, "place": position}).mappings().first()
    if row is None:
        raise ValueError(f"run {run} has no item at position {position}")
    return row


def _conclude(
    connection: Connection,
    item: Row,
    answer_id: int,
    same_as: int | None,
    decision: Decision,
    labels: tuple[str, ...],
    state: ItemState,
    now: str,
) -> Recording:
    values = {
        "item_id": item["id"],
        "run_id": item["run_id"],
        "answer_id": answer_id,
        "same_as": same_as,
        "decision": decision.value,
        "recorded": now,
    }
    verdict_id = connection.execute(_NEW_VERDICT, values).lastrowid
    unique = sorted({storable(label) for label in labels})
    if unique:
        connection.execute(_NEW_LABELS, [{"label": label, "verdict_id": verdict_id} for label in unique])
    connection.execute(_CONCLUDED, {"item": item["id"], "new_state": state.value, "new_decision": decision.value})
    counters.count_outcome(connection, item["run_id"], decision)
    chain.add(connection, now, "verdict", item["run_id"], verdict_id)
    return Recording(item["id"], decision, new=True)
