"""Runs: their spec, state, queue and outcomes. What is asked of a run that there is none of raises NotInHistoryError."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Select, func, insert, select

from plumbline.domain.run import Effort, EngineConfig, ModelIdentity, RunCounts, RunSpec, RunState
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records, writes
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories import policies as policy_rows
from plumbline.store.repositories import queue, steps, verdicts
from plumbline.store.repositories.counters import change
from plumbline.store.results.runs import RunRecord
from plumbline.store.rows import (
    COUNTERS,
    Row,
    counts_of,
    engine_config_text,
    model_values,
    spec_of,
    spec_values,
    stamp,
    words,
)
from plumbline.store.tables import evaluation_columns, models, policy_versions, runs


def create(connection: Connection, now: str, spec: RunSpec) -> int:
    """Stores a run that is about to read its sources; returns its number, which no run had before."""
    last = connection.execute(select(func.max(runs.c.id))).scalar() or 0
    values = spec_values(spec) | {
        "id": max(last, chain.last_deleted(connection)) + 1,
        "state": RunState.READING.value,
        "created": now,
        "finished": "",
        "read_whole": False,
        "policy_id": policy_rows.save(connection, now, spec.policy, listed=False),
        "model_id": _model_id(connection, spec.model),
        **dict.fromkeys(COUNTERS, 0),
    }
    run = int(connection.execute(insert(runs).values(values).returning(runs.c.id)).scalar_one())
    chain.add(connection, now, "run", run, run)
    chain.add(connection, now, "state", run, run)
    return run


def _model_id(connection: Connection, model: ModelIdentity) -> int:
    values = model_values(model)
    same = [models.c[name] == value for name, value in values.items()]
    known = connection.execute(select(models.c.id).where(*same)).scalar()
    if known is not None:
        return int(known)
    return int(connection.execute(insert(models).values(values).returning(models.c.id)).scalar_one())


def set_engine_config(connection: Connection, now: str, run: int, engine_config: EngineConfig) -> None:
    """Stores how the engine was set up."""
    change(connection, run, schedule=engine_config_text(engine_config))
    chain.add(connection, now, "run", run, run)


def set_state(connection: Connection, now: str, run: int, state: RunState) -> None:
    """Stores where a run stands; FINISHED also stores when."""
    change(connection, run, state=state.value, finished=now if state is RunState.FINISHED else "")
    chain.add(connection, now, "state", run, run)


def reading_done(connection: Connection, now: str, run: int) -> None:
    """All sources have been read; a run that was reading is running now."""
    state = connection.execute(select(runs.c.state).where(runs.c.id == run)).scalar()
    if state == RunState.READING.value:
        change(connection, run, read_whole=True, state=RunState.RUNNING.value)
    else:
        change(connection, run, read_whole=True)
    chain.add(connection, now, "state", run, run)


def spec(connection: Connection, run: int) -> RunSpec:
    """Everything that a run's verdicts depend on.

    Raises:
        NotInHistoryError: there is no such run, or its policy or model was lost with a damaged file.
    """
    row = connection.execute(select(runs).where(runs.c.id == run)).mappings().first()
    if row is None:
        raise NotInHistoryError.run(run)
    policy, model = (
        connection.execute(select(table).where(table.c.id == row[key])).mappings().first()
        for table, key in ((policy_versions, "policy_id"), (models, "model_id"))
    )
    if policy is None or model is None:
        raise NotInHistoryError.run(run)
    return spec_of(row, policy, model)


def policy_number(connection: Connection, run: int) -> int:
    """Which version of its policy a run is judged under."""
    query = (
        select(policy_rows.number()).select_from(policy_versions).join(runs, runs.c.policy_id == policy_versions.c.id)
    )
    return int(connection.execute(query.where(runs.c.id == run)).scalar_one())


def counts(connection: Connection, run: int) -> RunCounts:
    """How far a run is."""
    row = connection.execute(select(*(runs.c[name] for name in COUNTERS)).where(runs.c.id == run)).mappings().first()
    if row is None:
        raise NotInHistoryError.run(run)
    return counts_of(row)


def newest(
    connection: Connection, limit: int = 50, before: int | None = None, *, evaluated: bool = True
) -> list[RunRecord]:
    """Runs but for shadows, newest first.

    Args:
        before: the last one's number, for the next page.
        evaluated: also those of evaluations.
    """
    query = _records().where(runs.c.shadow_of.is_(None)).order_by(runs.c.id.desc()).limit(limit)
    if not evaluated:
        query = query.where(runs.c.id.not_in(select(evaluation_columns.c.run_id)))
    if before is not None:
        query = query.where(runs.c.id < before)
    return [_record(row) for row in connection.execute(query).mappings()]


def select_runs(
    connection: Connection, *, policy: str | None = None, ended_before: datetime | None = None
) -> list[RunRecord]:
    """Runs under a policy's name, or finished ones that ended before a moment, oldest first."""
    query = _records().order_by(runs.c.id)
    if policy is not None:
        query = query.where(policy_versions.c.name == policy)
    if ended_before is not None:
        query = query.where(runs.c.state == RunState.FINISHED.value, runs.c.finished < stamp(ended_before))
    return [_record(row) for row in connection.execute(query).mappings()]


def get(connection: Connection, run: int) -> RunRecord:
    """One run."""
    row = connection.execute(_records().where(runs.c.id == run)).mappings().first()
    if row is None:
        raise NotInHistoryError.run(run)
    return _record(row)


def some(connection: Connection, numbers: Sequence[int]) -> dict[int, RunRecord]:
    """Those of these runs that are there, by number."""
    rows = connection.execute(_records().where(runs.c.id.in_(numbers))).mappings()
    return {row["id"]: _record(row) for row in rows}


def _records() -> Select[tuple[object, ...]]:
    return (
        select(
            runs,
            policy_versions.c.name.label("policy_name"),
            policy_versions.c.title.label("policy_title"),
            policy_versions.c.sha256.label("policy_sha256"),
            policy_rows.number().label("policy_number"),
            models.c.name.label("model_name"),
            models.c.sha256.label("model_sha256"),
            models.c.practice,
            models.c.server,
        )
        .join(policy_versions, policy_versions.c.id == runs.c.policy_id)
        .join(models, models.c.id == runs.c.model_id)
    )


def _record(row: Row) -> RunRecord:
    return RunRecord(
        id=row["id"],
        state=RunState(row["state"]),
        created=row["created"],
        finished=row["finished"],
        fully_read=bool(row["read_whole"]),
        policy_name=row["policy_name"],
        policy_title=row["policy_title"],
        policy_sha256=row["policy_sha256"],
        policy_number=row["policy_number"],
        model_name=row["model_name"],
        model_sha256=row["model_sha256"],
        practice=bool(row["practice"]),
        server=row["server"] or "",
        effort=Effort(row["effort"]),
        sources=words(row["sources"]),
        counts=counts_of(row),
    )


class RunRepository(Repository):
    """Runs, with what judging writes: items into the queue, and their outcomes."""

    create = records(create)
    set_engine_config = records(set_engine_config)
    set_state = records(set_state)
    reading_done = records(reading_done)
    spec = reads(spec)
    counts = reads(counts)
    get = reads(get)
    some = reads(some)
    newest = reads(newest)
    select = reads(select_runs)

    add_items = records(queue.add)
    queued = reads(queue.queued)
    count_queued = reads(queue.count_queued)
    finished_duplicate = reads(queue.finished_duplicate)
    unsettled_duplicate = reads(queue.unsettled_duplicate)
    waiting_duplicates = reads(queue.waiting_duplicates)
    note_death = writes(queue.note_death)
    keep_step = records(steps.keep)
    steps = reads(steps.counts)
    record = records(verdicts.record)
    record_duplicate = records(verdicts.record_duplicate)
