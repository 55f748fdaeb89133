"""The rows that scripts read: one place for their names, so that every command spells them alike.

`run` and `item` together name an item: `plumbline show RUN --item ITEM` shows it in full.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from plumbline.domain.content import Skip
from plumbline.domain.run import RunCounts, RunState

if TYPE_CHECKING:
    from plumbline.store.results.runs import RunRecord


def counts_row(run: int, state: RunState, counts: RunCounts, skipped_why: Mapping[str, int]) -> dict[str, object]:
    """A run's counts."""
    return {"run": run, "state": state.value, **asdict(counts), "skipped_why": dict(skipped_why)}


def run_row(record: RunRecord, state: str) -> dict[str, object]:
    """A run as a listing shows it."""
    return {
        "run": record.id,
        "state": state,
        "created": record.created,
        "finished": record.finished or None,
        "policy": record.policy_name,
        "policy_title": record.policy_title,
        "policy_sha256": record.policy_sha256,
        "model": record.model_name,
        "model_sha256": record.model_sha256,
        "practice_model": record.practice,
        "effort": record.effort.value,
        "sources": list(record.sources),
        "server": record.server or None,
        **asdict(record.counts),
    }


def skip_row(skip: Skip) -> dict[str, object]:
    """Something that was left out."""
    return {"origin": str(skip.origin), "reason": skip.reason.value, "detail": str(skip.detail or "")}
