"""Evaluations: grids of runs.

Making an evaluation makes all of its runs, with their texts, in the same transaction: from then on each of them is a paused run
like any other, and an evaluation that was cut off is one whose runs have texts in the queue.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from sqlalchemy import Connection, delete, exists, func, insert, select

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.evaluation import (
    Column,
    Evaluation,
    EvaluationDetails,
    Given,
    GoldenRef,
    NewColumn,
    Part,
    by_text,
)
from plumbline.domain.golden import GoldenItem, Half
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.run import RunState
from plumbline.domain.verdict import Decision
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import golden as golden_rows
from plumbline.store.repositories import limits, queue
from plumbline.store.repositories import policies as policy_rows
from plumbline.store.repositories import runs as run_rows
from plumbline.store.results.library import EvaluationSummary
from plumbline.store.rows import Row, packed, policy_of, storable, words
from plumbline.store.tables import (
    answers,
    contents,
    evaluation_columns,
    evaluation_parts,
    evaluations,
    golden_sets,
    items,
    models,
    policy_versions,
    runs,
    steps,
    taken_over,
    verdicts,
)


def create(connection: Connection, now: str, title: str, details: EvaluationDetails, plans: Sequence[NewColumn]) -> int:
    """Stores an evaluation with all of its runs, paused, their texts in the queue; returns its number.

    Raises:
        NotInHistoryError: a golden set is not kept.
    """
    head = {"created": now, "title": storable(title), "details": packed(asdict(details))}
    number = int(connection.execute(insert(evaluations).values(head).returning(evaluations.c.id)).scalar_one())
    for column_number, plan in enumerate(plans):
        run = _create_run(connection, now, plan)
        row = {"evaluation_id": number, "position": column_number, "run_id": run, "repeat": plan.repeat}
        column = connection.execute(
            insert(evaluation_columns).values(row).returning(evaluation_columns.c.id)
        ).scalar_one()
        for position, part in enumerate(plan.parts):
            connection.execute(
                insert(evaluation_parts).values(
                    column_id=column,
                    position=position,
                    policy_id=policy_rows.save(connection, now, part.policy, listed=False),
                    golden_id=_golden_id(connection, part.golden),
                )
            )
        chain.add(connection, now, "column", run, column)
    return number


def _create_run(connection: Connection, now: str, plan: NewColumn) -> int:
    run = run_rows.create(connection, now, plan.spec)
    origins = (Origin(plan.spec.sources[0], place(PlaceKind.TEXT, number)) for number in range(1, len(plan.texts) + 1))
    texts = [ContentItem(item.text, origin) for item, origin in zip(plan.texts, origins, strict=True)]
    for start in range(0, len(texts), 500):
        queue.add(connection, now, run, start, texts[start : start + 500], (), 0)
    run_rows.reading_done(connection, now, run)
    run_rows.set_state(connection, now, run, RunState.PAUSED)
    return run


def _golden_id(connection: Connection, golden: GoldenRef) -> int:
    table = golden_sets.c
    query = select(table.id).where(
        table.policy == golden.policy, table.name == golden.name, table.version == golden.version
    )
    found = connection.execute(query).scalar()
    if found is None:
        raise NotInHistoryError.golden_set(golden.name, golden.version)
    return int(found)


def summaries(connection: Connection, limit: int = 50, before: int | None = None) -> list[EvaluationSummary]:
    """Evaluations, newest first; pass the last one's number as `before` for the next page."""
    query = (
        select(
            evaluations,
            func.count(runs.c.id).label("columns"),
            func.coalesce(func.sum(runs.c.total), 0).label("total"),
            func.coalesce(func.sum(runs.c.done), 0).label("done"),
        )
        .outerjoin(evaluation_columns, evaluation_columns.c.evaluation_id == evaluations.c.id)
        .outerjoin(runs, runs.c.id == evaluation_columns.c.run_id)
        .group_by(evaluations.c.id)
        .order_by(evaluations.c.id.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(evaluations.c.id < before)
    rows = connection.execute(query).mappings().all()
    policies = _policies(connection, [row["id"] for row in rows])
    return [
        EvaluationSummary(
            row["id"],
            row["created"],
            row["title"],
            _details(row).benchmark,
            tuple(policies.get(row["id"], ())),
            row["columns"],
            row["total"],
            row["done"],
        )
        for row in rows
    ]


def _policies(connection: Connection, numbers: Sequence[int]) -> dict[int, list[str]]:
    query = (
        select(evaluation_columns.c.evaluation_id, policy_versions.c.name)
        .join(evaluation_parts, evaluation_parts.c.column_id == evaluation_columns.c.id)
        .join(policy_versions, policy_versions.c.id == evaluation_parts.c.policy_id)
        .where(evaluation_columns.c.evaluation_id.in_(numbers))
        .distinct()
        .order_by(policy_versions.c.name)
    )
    found: dict[int, list[str]] = {}
    for number, name in connection.execute(query):
        found.setdefault(number, []).append(name)
    return found


def get(connection: Connection, number: int) -> Evaluation:
    """An evaluation with everything that was given so far; without columns of which a part was lost with a damaged file."""
    head = connection.execute(select(evaluations).where(evaluations.c.id == number)).mappings().first()
    if head is None:
        raise NotInHistoryError.evaluation(number)
    query = (
        select(evaluation_columns, runs.c.state)
        .join(runs, runs.c.id == evaluation_columns.c.run_id)
        .join(policy_versions, policy_versions.c.id == runs.c.policy_id)
        .join(models, models.c.id == runs.c.model_id)
        .where(
            evaluation_columns.c.evaluation_id == number,
            exists().where(evaluation_parts.c.column_id == evaluation_columns.c.id),
        )
        .order_by(evaluation_columns.c.position)
    )
    reader = _GoldenReader(connection)
    columns = [_column(connection, row, reader) for row in connection.execute(query).mappings().all()]
    return Evaluation(number, head["created"], head["title"], _details(head), tuple(columns))


def last_date(connection: Connection, policies: Sequence[str]) -> str:
    """The prompt's date in the newest evaluation of one of these policies, by name; "" when there is none."""
    query = (
        select(runs.c.date)
        .join(evaluation_columns, evaluation_columns.c.run_id == runs.c.id)
        .join(evaluation_parts, evaluation_parts.c.column_id == evaluation_columns.c.id)
        .join(policy_versions, policy_versions.c.id == evaluation_parts.c.policy_id)
        .where(policy_versions.c.name.in_(policies))
        .order_by(evaluation_columns.c.evaluation_id.desc())
        .limit(1)
    )
    return connection.execute(query).scalar() or ""


def remove_run(connection: Connection, run: int) -> None:
    """Removes what names a run that is about to be deleted: its column, and where its items' verdicts came from."""
    own = select(items.c.id).where(items.c.run_id == run)
    connection.execute(delete(taken_over).where(taken_over.c.item_id.in_(own)))
    number = connection.execute(
        select(evaluation_columns.c.evaluation_id).where(evaluation_columns.c.run_id == run)
    ).scalar()
    column = select(evaluation_columns.c.id).where(evaluation_columns.c.run_id == run)
    connection.execute(delete(evaluation_parts).where(evaluation_parts.c.column_id.in_(column)))
    connection.execute(delete(evaluation_columns).where(evaluation_columns.c.run_id == run))
    left = exists().where(evaluation_columns.c.evaluation_id == evaluations.c.id)
    connection.execute(delete(evaluations).where(evaluations.c.id == number, ~left))
    if number is not None:
        golden_rows.tidy(connection)


class _GoldenReader:
    """Golden sets by text; each is read once, however many columns are measured on it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[GoldenRef, tuple[dict[str, GoldenItem], int]] = {}

    def of(self, golden: GoldenRef) -> tuple[dict[str, GoldenItem], int]:
        if golden not in self._known:
            found = golden_rows.find(self._connection, golden.policy, golden.name, golden.version)
            self._known[golden] = by_text(found.items if found else ())
        return self._known[golden]


def _column(connection: Connection, row: Row, reader: _GoldenReader) -> Column:
    query = (
        select(
            policy_versions,
            golden_sets.c.policy.label("golden_policy"),
            golden_sets.c.name.label("golden_name"),
            golden_sets.c.version.label("golden_version"),
        )
        .join(evaluation_parts, evaluation_parts.c.policy_id == policy_versions.c.id)
        .join(golden_sets, golden_sets.c.id == evaluation_parts.c.golden_id)
        .where(evaluation_parts.c.column_id == row["id"])
        .order_by(evaluation_parts.c.position)
    )
    parts = tuple(
        Part(policy_of(part), GoldenRef(part["golden_policy"], part["golden_name"], part["golden_version"]))
        for part in connection.execute(query).mappings()
    )
    read = [reader.of(part.golden) for part in parts]
    return Column(
        number=row["position"] + 1,
        run=row["run_id"],
        state=RunState(row["state"]),
        parts=parts,
        spec=run_rows.spec(connection, row["run_id"]),
        repeat=row["repeat"],
        given=tuple(_given(connection, row["run_id"])),
        golden=tuple(items for items, _ in read),
        contradictory=sum(torn for _, torn in read),
    )


_WAITING: Final = (None, (), None, 0, 0, 0, 0.0, False)


def _given(connection: Connection, run: int) -> list[Given]:
    """What a run gave; tuples rather than mappings, because there may be a hundred thousand."""
    measured_names = ("probability", "prompt_tokens", "reasoning_tokens", "answer_tokens", "seconds")
    query = (
        select(
            items.c.id,
            contents.c.sha256,
            items.c.decision,
            answers.c.labels,
            *(answers.c[name] for name in measured_names),
            taken_over.c.item_id.is_not(None),
            limits.REASONING,
        )
        .join(contents, contents.c.id == items.c.content_id)
        .outerjoin(verdicts, verdicts.c.item_id == items.c.id)
        .outerjoin(answers, answers.c.id == verdicts.c.answer_id)
        .outerjoin(taken_over, taken_over.c.item_id == items.c.id)
        .where(items.c.run_id == run)
        .order_by(items.c.position)
    )
    decisions = {decision.value: decision for decision in Decision}
    labels: dict[str, tuple[str, ...]] = {}
    found: list[Given] = []
    for item, sha256, decision, named, *measured, at_limit in connection.execute(query).all():
        if decision is None or named is None:  # an answer can be lost with a damaged file
            found.append(Given(item, sha256, *_WAITING))
            continue
        if named not in labels:
            labels[named] = words(named)
        given = Given(item, sha256, decisions[decision], labels[named], *measured)
        found.append(given._replace(at_limit=True) if at_limit else given)
    _add_steps(connection, run, found)
    return found


def _add_steps(connection: Connection, run: int, found: list[Given]) -> None:
    """What an item took is what all of its steps took; a reused verdict took nothing."""
    used = ("prompt_tokens", "reasoning_tokens", "answer_tokens", "seconds")
    query = (
        select(steps.c.item_id, func.count(), *(func.sum(steps.c[name]) for name in used))
        .join(items, items.c.id == steps.c.item_id)
        .where(items.c.run_id == run)
        .group_by(steps.c.item_id)
    )
    taken = {row[0]: tuple(row[1:]) for row in connection.execute(query)}
    for number, given in enumerate(found):
        if given.item in taken and given.decision is not None:
            count, prompt, reasoning, answer, seconds = taken[given.item]
            found[number] = given._replace(
                prompt_tokens=given.prompt_tokens + prompt,
                reasoning_tokens=given.reasoning_tokens + reasoning,
                answer_tokens=given.answer_tokens + answer,
                seconds=given.seconds + seconds,
                steps_before=count,
            )


def _details(row: Row) -> EvaluationDetails:
    data = json.loads(row["details"])
    data["half"] = Half(data["half"]) if data["half"] else None
    return EvaluationDetails(**data)


class EvaluationRepository(Repository):
    """Evaluations with what their runs gave."""

    create = records(create)
    get = reads(get)
    summaries = reads(summaries)
    last_date = reads(last_date)
