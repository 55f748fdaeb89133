"""Review queues: which items people are to look at, as the rules chose them, and what they said of golden items.

On all other items people decide in `reviews`, with or without a queue; a queue counts what was recorded after it was made. What is
said of a golden item stays here: it is no decision on a verdict.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select

from plumbline.domain.review_queue import Candidate, Entry, QueueRules, Why
from plumbline.domain.verdict import Decision, Review
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records, writes
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import reviews as review_rows
from plumbline.store.repositories.items import EXCERPT, SENSITIVE, excerpt_of
from plumbline.store.results.review_queues import QueueEntry, QueueSummary, ReviewQueue
from plumbline.store.rows import packed, rules_of, rules_text, storable, words
from plumbline.store.tables import (
    contents,
    golden_answers,
    items,
    review_queue_entries,
    review_queue_runs,
    review_queues,
)

_IDS: Final = "(SELECT value FROM json_each(:ids))"
_HARD: Final = "p.sensitive = 1 AND v.decision <> 'allowed'"


def candidates(connection: Connection, numbers: Sequence[int]) -> list[Candidate]:
    """The verdicts of runs, run by run and in order."""
    return _candidates(connection, "i.run_id IN", numbers, "i.run_id, i.position")


def judged_texts(connection: Connection, policy: str, hashes: Sequence[str]) -> list[Candidate]:
    """The newest verdict on each of these texts under any version of a policy, where there is one."""
    found = _candidates(connection, "c.sha256 IN", hashes, "v.id", policy)
    return list({candidate.sha256: candidate for candidate in found}.values())


def _candidates(
    connection: Connection, which: str, values: Sequence[int] | Sequence[str], order: str, policy: str | None = None
) -> list[Candidate]:
    own = "AND p.name = :policy " if policy is not None else ""
    rows = connection.exec_driver_sql(
        "SELECT i.id, i.run_id, i.position, c.sha256, v.decision, CASE m.practice WHEN 1 THEN NULL ELSE a.probability END, "  # noqa: S608
        f"{_HARD}, v.review, (SELECT count(*) FROM reviews w WHERE w.item_id = i.id), p.id "
        "FROM items i JOIN verdicts v ON v.item_id = i.id JOIN answers a ON a.id = v.answer_id "
        "JOIN contents c ON c.id = i.content_id JOIN runs r ON r.id = i.run_id "
        "JOIN policy_versions p ON p.id = r.policy_id JOIN models m ON m.id = r.model_id "
        f"WHERE {which} {_IDS} {own}AND r.shadow_of IS NULL ORDER BY {order}",
        {"ids": json.dumps(list(values))} | ({"policy": policy} if policy is not None else {}),
    )
    return [
        Candidate(
            item_id=item_id,
            run=run,
            position=position,
            sha256=sha256,
            decision=Decision(decision),
            probability=probability,
            hard=bool(hard),
            review=review and Decision(review),
            reviews=count,
            policy=policy_id,
        )
        for item_id, run, position, sha256, decision, probability, hard, review, count, policy_id in rows
    ]


def texts(connection: Connection, item_ids: Sequence[int]) -> list[str]:
    """The texts of items, in the same order."""
    rows = connection.exec_driver_sql(
        f"SELECT i.id, c.text FROM items i JOIN contents c ON c.id = i.content_id WHERE i.id IN {_IDS}",  # noqa: S608
        {"ids": json.dumps(list(item_ids))},
    )
    found = {row[0]: row[1] for row in rows}
    return [found[item_id] for item_id in item_ids]


def make(connection: Connection, now: str, title: str, rules: QueueRules, entries: Sequence[Entry]) -> int:
    """Keeps a queue and returns its number."""
    head = {"title": storable(title), "created": now, "rules": rules_text(rules)}
    queue = connection.execute(insert(review_queues).values(head).returning(review_queues.c.id)).scalar_one()
    by_run = sorted(enumerate(entries), key=lambda placed: placed[1].candidate.run)
    for run, own in groupby(by_run, key=lambda placed: placed[1].candidate.run):
        values = {"queue_id": queue, "run_id": run}
        part = connection.execute(
            insert(review_queue_runs).values(values).returning(review_queue_runs.c.id)
        ).scalar_one()
        rows = [
            {
                "part_id": part,
                "position": place,
                "item_id": entry.candidate.item_id,
                "why": packed(entry.why),
                "likeness": entry.likeness,
                "reviewer": storable(entry.reviewer),
                "reviews_before": entry.candidate.reviews,
                "known": entry.known and entry.known.value,
            }
            for place, entry in own
        ]
        connection.execute(insert(review_queue_entries), rows)
        chain.add(connection, now, "queue", run, part)
    return int(queue)


def get(connection: Connection, queue: int) -> ReviewQueue:
    """A queue with its entries; NotInHistoryError where there is none of this number."""
    head = connection.execute(select(review_queues).where(review_queues.c.id == queue)).mappings().first()
    if head is None:
        raise NotInHistoryError.queue(queue)
    return ReviewQueue(
        queue, head["title"], head["created"], rules_of(head["rules"]), _entries(connection, queue, None)
    )


def at(connection: Connection, queue: int, places: Sequence[int]) -> tuple[QueueEntry, ...]:
    """The entries at these places, in their order in the queue; NotInHistoryError where one is not there."""
    found = _entries(connection, queue, places)
    missing = set(places) - {entry.place for entry in found}
    if missing:
        get(connection, queue)
        raise NotInHistoryError.queue_entry(queue, min(missing))
    return found


def _entries(connection: Connection, queue: int, places: Sequence[int] | None) -> tuple[QueueEntry, ...]:
    entry = review_queue_entries.c
    own = select(entry.item_id).join(review_queue_runs, review_queue_runs.c.id == entry.part_id)
    own = own.where(review_queue_runs.c.queue_id == queue)
    some = ""
    if places is not None:
        own = own.where(entry.position.in_(list(places)))
        some = f" AND e.position IN {_IDS}"
    recorded = review_rows.of_items(connection, own)
    said = _answers(connection, queue)
    rows = connection.exec_driver_sql(
        "SELECT e.id, e.position AS place, e.item_id, i.run_id, i.position, v.decision, "  # noqa: S608 - constants
        f"{_HARD} AS hard, p.id AS policy, e.why, e.likeness, e.reviewer, e.known, e.reviews_before "
        "FROM review_queue_runs q JOIN review_queue_entries e ON e.part_id = q.id "
        "JOIN items i ON i.id = e.item_id JOIN verdicts v ON v.item_id = i.id JOIN runs r ON r.id = i.run_id "
        "JOIN policy_versions p ON p.id = r.policy_id "
        f"WHERE q.queue_id = :queue{some} ORDER BY e.position",
        {"queue": queue, "ids": json.dumps(list(places or ()))},
    ).mappings()
    return tuple(
        QueueEntry(
            id=row["id"],
            place=row["place"],
            item_id=row["item_id"],
            run=row["run_id"],
            position=row["position"],
            decision=Decision(row["decision"]),
            hard=bool(row["hard"]),
            policy=row["policy"],
            why=tuple(Why(why) for why in words(row["why"])),
            likeness=row["likeness"],
            reviewer=row["reviewer"],
            known=row["known"] and Decision(row["known"]),
            reviews=tuple(
                said.get(row["id"], []) if row["known"] else recorded.get(row["item_id"], [])[row["reviews_before"] :]
            ),
        )
        for row in rows
    )


def decide(connection: Connection, now: str, queue: int, places: Sequence[int], review: Review) -> int:
    """One decision on the entries at these places, recorded for each unless it stands on all of them; returns on how many."""
    chosen = at(connection, queue, places)
    if all(review.repeats(entry.review) for entry in chosen):
        return len(chosen)
    usual = [entry.item_id for entry in chosen if entry.known is None]
    if usual:
        review_rows.add_together(connection, now, usual, review)
    for entry in chosen:
        if entry.known is not None and review.decision is not None:
            _say(connection, now, entry, replace(review, at=review.at or now))
    return len(chosen)


def decide_each(connection: Connection, now: str, queue: int, decisions: Sequence[tuple[Sequence[int], Review]]) -> int:
    """Several decisions, each on the entries at its places, all of them or none; returns on how many entries."""
    return sum(decide(connection, now, queue, places, review) for places, review in decisions)


def withdraw(connection: Connection, now: str, queue: int, places: Sequence[int], reviewer: str = "") -> int:
    """Takes back the decisions that were made on these entries since the queue was made; returns how many there were."""
    chosen = [entry for entry in at(connection, queue, places) if entry.review is not None]
    for entry in chosen:
        if entry.known is None:
            review_rows.withdraw(connection, now, entry.item_id, reviewer)
        else:
            _say(connection, now, entry, Review(None, reviewer=reviewer, at=now))
    return len(chosen)


def _say(connection: Connection, now: str, entry: QueueEntry, review: Review) -> None:
    values = {
        "entry_id": entry.id,
        "decision": review.decision.value if review.decision else "",
        "label": storable(review.label),
        "note": storable(review.note),
        "reviewer": storable(review.reviewer),
        "at": review.at,
        "merged": review.merged or None,
        "settles": review.settles or None,
    }
    answer = connection.execute(insert(golden_answers).values(values).returning(golden_answers.c.id)).scalar_one()
    chain.add(connection, now, "answer", entry.run, answer)


def summaries(connection: Connection, reviewer: str = "") -> list[QueueSummary]:
    """All queues, newest first; what is reviewed as in `QueueEntry.decided`."""
    numbers = connection.execute(select(review_queues.c.id).order_by(review_queues.c.id.desc())).scalars().all()
    found = []
    for queue in (get(connection, number) for number in numbers):
        reviewed = sum(entry.decided(reviewer) is not None for entry in queue.entries)
        part_of = tuple(sorted({entry.run for entry in queue.entries if entry.known is None}))
        found.append(
            QueueSummary(queue.id, queue.title, queue.created, queue.rules, part_of, len(queue.entries), reviewed)
        )
    return found


def remove(connection: Connection, queue: int) -> None:
    """Removes a queue with what was said of its golden items; decisions on all other items stay."""
    get(connection, queue)
    own = select(review_queue_runs.c.id).where(review_queue_runs.c.queue_id == queue)
    _remove_entries(connection, review_queue_entries.c.part_id.in_(own))
    connection.execute(delete(review_queue_runs).where(review_queue_runs.c.queue_id == queue))
    connection.execute(delete(review_queues).where(review_queues.c.id == queue))


def remove_items(connection: Connection, item_ids: Sequence[int]) -> None:
    """Removes the entries of items that are about to be deleted."""
    own = func.json_each(json.dumps(list(item_ids))).table_valued("value").c.value
    _remove_entries(connection, review_queue_entries.c.item_id.in_(select(own)))


def remove_run(connection: Connection, run: int) -> None:
    """Removes what names a run that is about to be deleted, and queues that have no other."""
    connection.execute(delete(review_queue_runs).where(review_queue_runs.c.run_id == run))
    left = select(review_queue_runs.c.queue_id)
    connection.execute(delete(review_queues).where(review_queues.c.id.not_in(left)))


def _remove_entries(connection: Connection, which: ColumnElement[bool]) -> None:
    gone = select(review_queue_entries.c.id).where(which)
    connection.execute(delete(golden_answers).where(golden_answers.c.entry_id.in_(gone)))
    connection.execute(delete(review_queue_entries).where(which))


def hard_since(connection: Connection, since: str, reviewer: str) -> int:
    """How many hard items a person has decided on since then, golden items included."""
    query = (
        "SELECT count(DISTINCT i.id) FROM items i JOIN verdicts v ON v.item_id = i.id JOIN runs r ON r.id = i.run_id "  # noqa: S608
        f"JOIN policy_versions p ON p.id = r.policy_id WHERE {_HARD} AND i.id IN ("
        "SELECT item_id FROM reviews WHERE at >= :since AND reviewer = :reviewer AND withdraws IS NULL UNION ALL "
        "SELECT e.item_id FROM golden_answers g JOIN review_queue_entries e ON e.id = g.entry_id "
        "WHERE g.at >= :since AND g.reviewer = :reviewer AND g.decision <> '')"
    )
    return int(connection.exec_driver_sql(query, {"since": since, "reviewer": storable(reviewer)}).scalar_one())


def excerpts(connection: Connection, queue: int) -> dict[int, tuple[str, bool]]:
    """By item the beginning of its text, and whether it is sensitive, as in `ItemSummary`."""
    query = (
        select(items.c.id, EXCERPT, SENSITIVE)
        .join(contents, contents.c.id == items.c.content_id)
        .join(review_queue_entries, review_queue_entries.c.item_id == items.c.id)
        .join(review_queue_runs, review_queue_runs.c.id == review_queue_entries.c.part_id)
        .where(review_queue_runs.c.queue_id == queue)
    )
    return {item: (excerpt_of(text), sensitive) for item, text, sensitive in connection.execute(query)}


def _answers(connection: Connection, queue: int) -> dict[int, list[Review]]:
    """What was said of each golden entry, oldest first."""
    entry = review_queue_entries.c
    query = (
        select(golden_answers)
        .join(review_queue_entries, entry.id == golden_answers.c.entry_id)
        .join(review_queue_runs, review_queue_runs.c.id == entry.part_id)
        .where(review_queue_runs.c.queue_id == queue)
        .order_by(golden_answers.c.id)
    )
    found: dict[int, list[Review]] = {}
    for row in connection.execute(query):
        decision = Decision(row.decision) if row.decision else None
        said = Review(
            decision,
            row.label,
            row.note,
            row.reviewer,
            row.at,
            withdraws=decision is None,
            merged=bool(row.merged),
            settles=bool(row.settles),
        )
        found.setdefault(row.entry_id, []).append(said)
    return found


class ReviewQueueRepository(Repository):
    """Review queues."""

    candidates = reads(candidates)
    judged_texts = reads(judged_texts)
    texts = reads(texts)
    make = records(make)
    get = reads(get)
    at = reads(at)
    decide = records(decide)
    decide_each = records(decide_each)
    withdraw = records(withdraw)
    summaries = reads(summaries)
    remove = writes(remove)
    hard_since = reads(hard_since)
    excerpts = reads(excerpts)
