"""The rows that scripts read: one place for their names, so that every command spells them alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from plumbline.domain.content import Skip
from plumbline.domain.run import RunCounts, RunState

if TYPE_CHECKING:
    from plumbline.store.records import ItemRecord, RunRecord

CSV_FIELDS: Final = (
    "run",
    "item",
    "position",
    "origin",
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
"""Columns of CSV output: the row without the reasoning, which is for reviewers and not shared by default."""


def verdict_row(record: ItemRecord) -> dict[str, object]:
    """An item and all that was said about it, as a flat row."""
    verdict, spec = record.verdict, record.spec
    review = record.reviews[-1] if record.reviews else None
    origin = record.content.origin
    row: dict[str, object] = {
        "run": record.run,
        "item": record.item_id,
        "position": record.position,
        "origin": str(origin),
        "source": origin.source,
        "place": origin.place,
        "external_id": origin.external_id,
        "author": origin.author,
        "written": origin.written,
        "sha256": record.content.sha256,
        "state": record.state.value,
        "decision": verdict.decision.value if verdict else None,
        "reason": verdict.reason.value if verdict and verdict.reason else None,
    }
    if verdict is not None:
        row |= {
            "labels": list(verdict.labels),
            "rule_ids": list(verdict.rule_ids),
            "unknown_rule_ids": list(verdict.unknown_rule_ids),
            "confidence": verdict.confidence,
            "rationale": verdict.rationale,
            "probability": verdict.probability,
            "decision_mass": verdict.decision_mass,
            "finish_reason": verdict.finish_reason.value,
            "reasoning": verdict.reasoning,
            "raw": verdict.raw,
            "prompt_tokens": verdict.prompt_tokens,
            "reasoning_tokens": verdict.reasoning_tokens,
            "answer_tokens": verdict.answer_tokens,
            "seconds": round(verdict.seconds, 3),
            "parts": [
                {
                    "start": part.start,
                    "end": part.end,
                    "decision": part.decision.value,
                    "reason": part.reason.value if part.reason else None,
                    "labels": list(part.labels),
                    "rule_ids": list(part.rule_ids),
                    "rationale": part.rationale,
                    "reasoning": part.reasoning,
                    "raw": part.raw,
                    "probability": part.probability,
                    "finish_reason": part.finish_reason.value,
                }
                for part in verdict.parts
            ],
        }
    return row | {
        "same_as": record.same_as,
        "recorded": record.recorded,
        "review": review.decision.value if review else None,
        "review_label": review.label if review else None,
        "review_note": review.note if review else None,
        "policy": spec.policy.name,
        "policy_title": spec.policy.title,
        "policy_sha256": spec.policy.sha256,
        "model": spec.model.name,
        "model_sha256": spec.model.sha256,
        "practice_model": spec.model.practice,
        "effort": spec.effort.value,
        "date": spec.date,
        "temperature": spec.sampling.temperature,
        "seed": spec.sampling.seed,
        "app_version": spec.app_version,
        "text": record.content.text,
    }


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
