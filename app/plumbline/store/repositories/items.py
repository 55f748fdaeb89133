"""Items as they are read back: in lists, and each with everything that is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, LargeBinary, Select, case, cast, exists, func, or_, select

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.run import ItemState
from plumbline.domain.verdict import Decision
from plumbline.store.file.transactions import Repository, reads
from plumbline.store.folding import fold
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import appeals, limits, reuse, reviews, steps
from plumbline.store.repositories import runs as run_rows
from plumbline.store.repositories import verdicts as verdict_rows
from plumbline.store.results.items import EXCERPT_CHARS, ItemChoice, ItemOrder, ItemRecord, ItemSummary, Reviewed
from plumbline.store.rows import Row, context_of, detail_of, notes_of, origin_of, reason_of, shown_of, words
from plumbline.store.tables import answers, contents, items, policy_versions, runs, skips, verdicts

_originals = verdicts.alias("originals")
_own = items.alias("own")

# As bytes: SQLite's functions on text end at its first NUL character, and what stands behind one must not be hidden.
EXCERPT = func.substr(cast(contents.c.text, LargeBinary), 1, 4 * EXCERPT_CHARS).label("excerpt")

_runs, _policies, _same_text = runs.alias("every_run"), policy_versions.alias("every_policy"), items.alias("same_text")

# By the text: a text that is blurred under one policy can't be read under another. SQLite lists the runs once for a query,
# and looks for each row's text in them by `items_content`.
SENSITIVE = (
    exists()
    .where(
        _same_text.c.content_id == items.c.content_id,
        _same_text.c.run_id.in_(
            select(_runs.c.id)
            .join(_policies, _policies.c.id == _runs.c.policy_id)
            .where(_policies.c.sensitive)
            .correlate(None)
        ),
    )
    .correlate(items)
    .label("sensitive")
)
_GRAVITY = {Decision.VIOLATES: 0, Decision.ESCALATE: 1, Decision.UNDETERMINED: 2, Decision.ALLOWED: 3}


def page(
    connection: Connection, run: int, decision: Decision | None = None, after: int = -1, limit: int = 100
) -> list[ItemSummary]:
    """Items of a run in order; pass the last one's position as `after` for the next page; with `decision` only those."""
    query = summaries().where(items.c.run_id == run, items.c.position > after)
    if decision is not None:
        query = query.where(items.c.decision == decision.value)
    rows = connection.execute(query.order_by(items.c.position).limit(limit)).mappings()
    return [summary(row) for row in rows]


def at(connection: Connection, run: int, positions: Sequence[int]) -> list[ItemSummary]:
    """Items of a run by their positions, in no order; those that are not there are left out."""
    query = summaries().where(items.c.run_id == run, items.c.position.in_(list(positions)))
    return [summary(row) for row in connection.execute(query).mappings()]


def positions(connection: Connection, chosen: ItemChoice) -> list[int]:
    """The positions of those items that at least one of the runs has as they are wanted, in the order that is wanted."""
    found = select(items.c.position).where(items.c.run_id.in_(list(chosen.runs)), items.c.position > chosen.after)
    if chosen.decision is not None:
        found = found.where(items.c.decision == chosen.decision.value)
    if chosen.words:
        found = found.join(contents, contents.c.id == items.c.content_id)
        text = cast(contents.c.text, LargeBinary)
        found = found.where(*(func.folded_contains(text, fold(word)) for word in chosen.words.split()))
    if chosen.review is not None or chosen.rule:
        found = found.join(verdicts, verdicts.c.item_id == items.c.id)
    if chosen.rule:
        named = (func.json_each(column).table_valued("value") for column in (answers.c.labels, answers.c.rule_ids))
        found = found.join(answers, answers.c.id == verdicts.c.answer_id)
        found = found.where(or_(*(exists().where(each.c.value == chosen.rule) for each in named)))
    match chosen.review:
        case Reviewed.NO:
            found = found.where(verdicts.c.review.is_(None))
        case Reviewed.YES:
            found = found.where(verdicts.c.review.is_not(None))
            if len(chosen.runs) > 1:
                found = found.where(items.c.position.not_in(_left_to_review(chosen.runs)))
        case Reviewed.OTHERWISE:
            found = found.where(verdicts.c.review != verdicts.c.decision)
    if chosen.order is ItemOrder.POSITION:
        found = found.distinct().order_by(items.c.position.desc() if chosen.descending else items.c.position)
        return list(connection.execute(found.limit(chosen.limit)).scalars())
    orders = {
        ItemOrder.VERDICT: case({one.value: rank for one, rank in _GRAVITY.items()}, value=_own.c.decision, else_=9),
        ItemOrder.TEXT: func.substr(contents.c.text, 1, EXCERPT_CHARS),
        ItemOrder.RULES: answers.c.labels + answers.c.rule_ids,
        ItemOrder.LOCATION: _own.c.source,
        ItemOrder.REVIEW: func.coalesce(verdicts.c.review, ""),
    }
    by = orders[chosen.order]
    query = (
        select(_own.c.position)
        .join(contents, contents.c.id == _own.c.content_id)
        .outerjoin(verdicts, verdicts.c.item_id == _own.c.id)
        .outerjoin(answers, answers.c.id == verdicts.c.answer_id)
        .where(_own.c.run_id == chosen.runs[chosen.order_run], _own.c.position.in_(found))
        .order_by(by.desc() if chosen.descending else by, _own.c.position)
    )
    return list(connection.execute(query.limit(chosen.limit)).scalars())


def _left_to_review(numbers: Sequence[int]) -> Select[tuple[int]]:
    """The positions of items with a verdict that nobody has decided on."""
    return (
        select(items.c.position)
        .join(verdicts, verdicts.c.item_id == items.c.id)
        .where(items.c.run_id.in_(list(numbers)), verdicts.c.review.is_(None))
    )


def get(connection: Connection, item_id: int) -> ItemRecord:
    """Everything that is known of one item; NotInHistoryError when there is none of this number."""
    query = select(items, contents.c.text, SENSITIVE).join(contents, contents.c.id == items.c.content_id)
    row = connection.execute(query.where(items.c.id == item_id)).mappings().first()
    if row is None:
        raise NotInHistoryError.item(item_id)
    verdict, same_as, recorded = verdict_rows.outcome(connection, item_id) or (None, None, "")
    return ItemRecord(
        item_id=item_id,
        run=row["run_id"],
        position=row["position"],
        content=ContentItem(
            row["text"],
            origin_of(row),
            row["encoding"],
            notes_of(row["notes"]),
            context_of(row["context"]),
            shown_of(row["shown"]),
        ),
        state=ItemState(row["state"]),
        attempts=row["attempts"],
        verdict=verdict,
        same_as=same_as,
        recorded=recorded,
        reviews=reviews.of(connection, item_id),
        spec=run_rows.spec(connection, row["run_id"]),
        reused_from=reuse.origin(connection, item_id),
        steps=steps.of_verdict(connection, item_id),
        again=limits.later(connection, item_id),
        appeals=appeals.of(connection, item_id),
        policy_number=run_rows.policy_number(connection, row["run_id"]),
        sensitive=row["sensitive"],
    )


def skipped(connection: Connection, run: int, after: int = -1, limit: int = 1000) -> list[Skip]:
    """What was left out of a run, in the order of reading; `after` is the ordinal of the last one seen, counted from 0."""
    query = select(skips).where(skips.c.run_id == run, skips.c.ordinal > after).order_by(skips.c.ordinal).limit(limit)
    return [
        Skip(origin_of(row), SkipReason(row["reason"]), detail_of(row["detail"]))
        for row in connection.execute(query).mappings()
    ]


def summaries() -> Select[tuple[object, ...]]:
    """The query behind `summary`; a caller adds which items, in which order."""
    return (
        select(
            items,
            contents.c.sha256,
            EXCERPT,
            verdicts.c.id.label("verdict_id"),
            verdicts.c.answer_id,
            verdicts.c.review,
            verdicts.c.recorded,
            _originals.c.item_id.label("same_item"),
            SENSITIVE,
            limits.REASONING.label("at_limit"),
            *(answers.c[name] for name in ("reason", "labels", "rule_ids", "rationale", "probability", "severity")),
        )
        .join(contents, contents.c.id == items.c.content_id)
        .outerjoin(verdicts, verdicts.c.item_id == items.c.id)
        .outerjoin(answers, answers.c.id == verdicts.c.answer_id)
        .outerjoin(_originals, _originals.c.id == verdicts.c.same_as)
    )


def summary(row: Row) -> ItemSummary:
    """An item from a row of `summaries`."""
    return ItemSummary(
        item_id=row["id"],
        run=row["run_id"],
        position=row["position"],
        origin=origin_of(row),
        sha256=row["sha256"],
        excerpt=excerpt_of(row["excerpt"]),
        state=ItemState(row["state"]),
        decision=None if row["decision"] is None else Decision(row["decision"]),
        reason=reason_of(row["reason"]),
        labels=words(row["labels"] or "[]"),
        rule_ids=words(row["rule_ids"] or "[]"),
        rationale=row["rationale"] or "",
        probability=row["probability"],
        severity=row["severity"] or 0,
        same_as=row["same_item"],
        review=None if row["review"] is None else Decision(row["review"]),
        recorded=row["recorded"] or "",
        sensitive=row["sensitive"],
        at_limit=bool(row["at_limit"]),
    )


def excerpt_of(data: bytes | None) -> str:
    """The first characters of a text from its first bytes (None: the empty text); half a character at the end is left out."""
    return (data or b"").decode("utf-8", "ignore")[:EXCERPT_CHARS]


class ItemRepository(Repository):
    """Items of runs, judged or not, and what was left out."""

    page = reads(page)
    at = reads(at)
    positions = reads(positions)
    get = reads(get)
    skips = reads(skipped)
