"""Runs: their spec, state and counters.

The counters of a run change in the same transaction as what they count, so that they are right after any crash and cost nothing
to read.
"""

from __future__ import annotations

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from plumbline.domain.run import Effort, EngineConfig, RunCounts, RunSpec, RunState
from plumbline.domain.verdict import Decision
from plumbline.store.audit import chain
from plumbline.store.errors import NotInHistoryError
from plumbline.store.repositories import models as model_rows
from plumbline.store.repositories import policies as policy_rows
from plumbline.store.results import RunRecord
from plumbline.store.rows import Row, counts_of, schedule_text, spec_of, spec_values, words
from plumbline.store.tables import items, models, policy_versions, runs, skips, verdicts

_COUNTERS = ("total", "done", "violates", "allowed", "escalate", "undetermined", "skipped")


def create(connection: Connection, spec: RunSpec, now: str) -> int:
    """Stores a run that is about to read its sources; returns its number."""
    values = spec_values(spec) | {
        "state": RunState.READING.value,
        "created": now,
        "finished": "",
        "read_whole": False,
        "policy_id": policy_rows.save(connection, spec.policy, now, listed=False),
        "model_id": model_rows.save(connection, spec.model),
        **dict.fromkeys(_COUNTERS, 0),
    }
    run = int(connection.execute(insert(runs).values(values).returning(runs.c.id)).scalar_one())
    chain.add(connection, "run", run, run, now)
    return run


def change(connection: Connection, run: int, **values: object) -> None:
    """Sets columns of a run.

    Raises:
        NotInHistoryError: there is no such run.
    """
    done = connection.execute(update(runs).where(runs.c.id == run).values(values))
    if done.rowcount != 1:
        raise NotInHistoryError("run", run)


def set_schedule(connection: Connection, run: int, schedule: EngineConfig, now: str) -> None:
    """Stores how the engine was set up."""
    change(connection, run, schedule=schedule_text(schedule))
    chain.add(connection, "run", run, run, now)


def set_state(connection: Connection, run: int, state: RunState, now: str) -> None:
    """Stores where a run stands, and when it was finished."""
    change(connection, run, state=state.value, finished=now if state is RunState.FINISHED else "")


def reading_done(connection: Connection, run: int) -> None:
    """All sources have been read; a run that was reading is running now."""
    state = connection.execute(select(runs.c.state).where(runs.c.id == run)).scalar()
    if state == RunState.READING.value:
        change(connection, run, read_whole=True, state=RunState.RUNNING.value)
    else:
        change(connection, run, read_whole=True)


def count(connection: Connection, run: int, **steps: int) -> None:
    """Adds to a run's counters."""
    change(connection, run, **{name: runs.c[name] + step for name, step in steps.items()})


_OUTCOMES = {
    decision: update(runs)
    .where(runs.c.id == bindparam("run"))
    .values(done=runs.c.done + 1, **{decision.value: runs.c[decision.value] + 1})
    for decision in Decision
}


def count_outcome(connection: Connection, run: int, decision: Decision) -> None:
    """Counts one more item with its outcome."""
    connection.execute(_OUTCOMES[decision], {"run": run})


def spec(connection: Connection, run: int) -> RunSpec:
    """Everything that a run's verdicts depend on.

    Raises:
        NotInHistoryError: there is no such run, or its policy or model was lost with a damaged file.
    """
    row = connection.execute(select(runs).where(runs.c.id == run)).mappings().first()
    if row is None:
        raise NotInHistoryError("run", run)
    policy_query = select(policy_versions).where(policy_versions.c.id == row["policy_id"])
    model_query = select(models).where(models.c.id == row["model_id"])
    policy = connection.execute(policy_query).mappings().first()
    model = connection.execute(model_query).mappings().first()
    if policy is None or model is None:
        raise NotInHistoryError("run", run)
    return spec_of(row, policy, model)


def counts(connection: Connection, run: int) -> RunCounts:
    """How far a run is.

    Raises:
        NotInHistoryError: there is no such run.
    """
    row = connection.execute(select(*(runs.c[name] for name in _COUNTERS)).where(runs.c.id == run)).mappings().first()
    if row is None:
        raise NotInHistoryError("run", run)
    return counts_of(row)


def newest(connection: Connection, limit: int, before: int | None) -> list[RunRecord]:
    """Runs, newest first; with `before` those with a smaller number."""
    query = _records().order_by(runs.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(runs.c.id < before)
    return [_record(row) for row in connection.execute(query).mappings()]


def which(connection: Connection, policy: str | None, ended_before: str | None) -> list[RunRecord]:
    """Runs under this policy's name, or finished ones that ended before this moment, oldest first."""
    query = _records().order_by(runs.c.id)
    if policy is not None:
        query = query.where(policy_versions.c.name == policy)
    if ended_before is not None:
        query = query.where(runs.c.state == RunState.FINISHED.value, runs.c.finished < ended_before)
    return [_record(row) for row in connection.execute(query).mappings()]


def one(connection: Connection, run: int) -> RunRecord:
    """One run.

    Raises:
        NotInHistoryError: there is no such run.
    """
    row = connection.execute(_records().where(runs.c.id == run)).mappings().first()
    if row is None:
        raise NotInHistoryError("run", run)
    return _record(row)


def recounted(connection: Connection) -> list[tuple[int, RunCounts, RunCounts]]:
    """Runs whose counters differ from their rows: (run, counters, what was counted). For the integrity check."""
    total = select(func.count()).where(items.c.run_id == runs.c.id).scalar_subquery()
    skipped = select(func.count()).where(skips.c.run_id == runs.c.id).scalar_subquery()
    tallies: dict[int, dict[str, int]] = {}
    tally = select(verdicts.c.run_id, verdicts.c.decision, func.count().label("n")).group_by(
        verdicts.c.run_id, verdicts.c.decision
    )
    for row in connection.execute(tally):
        tallies.setdefault(row.run_id, {})[row.decision] = row.n
    wrong = []
    for run in connection.execute(select(runs, total.label("items"), skipped.label("left_out"))).mappings():
        by_decision = tallies.get(run["id"], {})
        found = RunCounts(total=run["items"], done=sum(by_decision.values()), skipped=run["left_out"], **by_decision)
        if found != counts_of(run):
            wrong.append((run["id"], counts_of(run), found))
    return wrong


def _records() -> Select[tuple[object, ...]]:
    return (
        select(
            runs,
            policy_versions.c.name.label("policy_name"),
            policy_versions.c.title.label("policy_title"),
            policy_versions.c.sha256.label("policy_sha256"),
            models.c.name.label("model_name"),
            models.c.sha256.label("model_sha256"),
            models.c.practice,
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
        read_whole=bool(row["read_whole"]),
        policy_name=row["policy_name"],
        policy_title=row["policy_title"],
        policy_sha256=row["policy_sha256"],
        model_name=row["model_name"],
        model_sha256=row["model_sha256"],
        practice=bool(row["practice"]),
        effort=Effort(row["effort"]),
        sources=words(row["sources"]),
        counts=counts_of(row),
    )
