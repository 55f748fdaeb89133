"""Reuse of verdicts: found for a run's queued texts, copied, and marked with where they came from.

A verdict may be reused when everything it depends on is the same: the policy's bytes and contract, the weights, effort, an adaptive
effort's bounds, date, sampling and seed, budgets, the context, the prompt's form, the engine's configuration and the program's
version. Names may differ. At a temperature above 0 the seed follows from an item's place, which then has to be the same too.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection, and_, func, insert, literal_column, select

from plumbline.domain.run import EngineConfig, ItemState
from plumbline.store import chain
from plumbline.store.file.transactions import Repository, reads, records
from plumbline.store.repositories import runs as run_rows
from plumbline.store.repositories import steps
from plumbline.store.repositories import verdicts as verdict_rows
from plumbline.store.results.items import ReusableVerdict, ReusedFrom
from plumbline.store.rows import engine_config_text, packed, spec_values
from plumbline.store.tables import items, models, policy_versions, runs, taken_over, verdicts

_SAME = ("effort", "date", "sampling", "reasoning_budget", "answer_limit", "state_format", "app_version", "bounds")


def find(connection: Connection, run: int, engine_config: EngineConfig) -> list[ReusableVerdict]:
    """Verdicts of other runs with the same inputs, under this engine configuration, for the run's queued items; by position."""
    spec = run_rows.spec(connection, run)
    values = spec_values(spec)
    same_runs = (
        select(runs.c.id)
        .join(policy_versions, policy_versions.c.id == runs.c.policy_id)
        .join(models, models.c.id == runs.c.model_id)
        .where(
            runs.c.id != run,
            policy_versions.c.sha256 == spec.policy.sha256,
            policy_versions.c.contract == packed(spec.policy.contract.to_dict()),
            models.c.sha256 == spec.model.sha256,
            runs.c.schedule == engine_config_text(engine_config),
            *(runs.c[name].is_not_distinct_from(values[name]) for name in _SAME),
        )
    )
    numbers = list(connection.execute(same_runs).scalars())
    source = items.alias("source")
    query = (
        select(items.c.position, func.min(source.c.id).label("source"))
        .join(
            source,
            and_(
                source.c.content_id == items.c.content_id,
                source.c.shown.is_not_distinct_from(items.c.shown),
            ),
        )
        .join(verdicts, verdicts.c.item_id == source.c.id)
        .where(
            items.c.run_id == run,
            items.c.state == literal_column("'queued'"),
            source.c.run_id.in_(numbers),
            source.c.state == ItemState.DONE.value,  # one that the engine died on may fare better now
        )
        .group_by(items.c.position)
        .order_by(items.c.position)
    )
    if spec.sampling.temperature > 0:
        query = query.where(source.c.position == items.c.position, verdicts.c.same_as.is_(None))
    return [ReusableVerdict(row.position, row.source) for row in connection.execute(query)]


def copy(connection: Connection, now: str, run: int, found: Sequence[ReusableVerdict]) -> int:
    """Copies verdicts to a run's queued items, with where they came from; returns how many were new."""
    copied = 0
    for one in found:
        outcome = verdict_rows.outcome(connection, one.source)
        if outcome is None:
            continue
        verdict, shared, recorded = outcome
        recording = verdict_rows.record(connection, now, run, one.position, verdict)
        if recording.new:
            steps.copy(connection, now, shared or one.source, run, recording.item_id)
            source_run = connection.execute(select(items.c.run_id).where(items.c.id == one.source)).scalar_one()
            made = origin(connection, one.source) or ReusedFrom(source_run, one.source, recorded)
            values = {
                "item_id": recording.item_id,
                "from_run": made.run,
                "from_item": made.item,
                "from_recorded": made.recorded,
            }
            connection.execute(insert(taken_over).values(values))
            chain.add(connection, now, "taking over", run, recording.item_id)
            copied += 1
    return copied


def origin(connection: Connection, item_id: int) -> ReusedFrom | None:
    """Where an item's verdict was made, when it was reused."""
    row = connection.execute(select(taken_over).where(taken_over.c.item_id == item_id)).mappings().first()
    return ReusedFrom(row["from_run"], row["from_item"], row["from_recorded"]) if row else None


def sources(connection: Connection, run: int) -> dict[int, int]:
    """The runs that a run's verdicts were reused from → how many."""
    query = (
        select(taken_over.c.from_run, func.count())
        .join(items, items.c.id == taken_over.c.item_id)
        .where(items.c.run_id == run)
        .group_by(taken_over.c.from_run)
        .order_by(taken_over.c.from_run)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def last_engine_config(connection: Connection, model_sha256: str, app_version: str) -> EngineConfig | None:
    """How the engine was set up for the newest run of this program's version with these weights; None when there is none."""
    query = (
        select(runs.c.schedule)
        .join(models, models.c.id == runs.c.model_id)
        .where(models.c.sha256 == model_sha256, runs.c.app_version == app_version, runs.c.schedule.is_not(None))
        .order_by(runs.c.id.desc())
        .limit(1)
    )
    text = connection.execute(query).scalar()
    return None if text is None else EngineConfig(**json.loads(text))


class ReuseRepository(Repository):
    """Verdicts that exist already for the same inputs."""

    find = reads(find)
    copy = records(copy)
    sources = reads(sources)
    last_engine_config = reads(last_engine_config)
