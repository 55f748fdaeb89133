"""The rows that scripts read: one place for their names, so that every command spells them alike.

`run` and `item` together name an item: `plumbline show RUN --item ITEM` shows it whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from plumbline.domain.content import Skip
from plumbline.domain.run import RunCounts, RunState

if TYPE_CHECKING:
    from plumbline.store.records import RunRecord

CSV_FIELDS: Final = (
    "run",
    "item",
    "origin",
    "external_id",
    "author",
    "written",
    "sha256",
    "decision",
    "reason",
    "labels",
    "rule_ids",
    "rationale",
    "probability",
    "finish_reason",
    "raw",
    "review",
    "review_label",
    "review_note",
    "policy",
    "policy_sha256",
    "model",
    "model_sha256",
    "effort",
    "recorded",
    "text",
)
"""Columns of CSV output: the reasoning is not among them, because it is for reviewers and not shared by default."""


def csv_cells(row: Mapping[str, object], fields: Sequence[str] = CSV_FIELDS) -> list[object]:
    """A verdict's row as cells; of the human decisions, the latest."""
    reviews = row["reviews"]
    latest = reviews[-1] if isinstance(reviews, list) and reviews else {}
    flat = {
        **row,
        "review": latest.get("decision"),
        "review_label": latest.get("label"),
        "review_note": latest.get("note"),
    }
    return [", ".join(map(str, cell)) if isinstance(cell := flat[name], list) else cell for name in fields]


def counts_row(run: int, state: RunState, counts: RunCounts, skipped_why: Mapping[str, int]) -> dict[str, object]:
    """A run's counts."""
    return {
        "run": run,
        "state": state.value,
        "total": counts.total,
        "done": counts.done,
        "violates": counts.violates,
        "allowed": counts.allowed,
        "escalate": counts.escalate,
        "undetermined": counts.undetermined,
        "skipped": counts.skipped,
        "skipped_why": dict(skipped_why),
    }


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
        "total": record.counts.total,
        "done": record.counts.done,
        "violates": record.counts.violates,
        "allowed": record.counts.allowed,
        "escalate": record.counts.escalate,
        "undetermined": record.counts.undetermined,
        "skipped": record.counts.skipped,
    }


def skip_row(skip: Skip) -> dict[str, object]:
    """Something that was left out."""
    return {"origin": str(skip.origin), "reason": skip.reason.value, "detail": skip.detail}
