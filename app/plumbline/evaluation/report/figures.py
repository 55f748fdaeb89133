"""Figures as people read them and as programs read them: one place, so that every report says the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.statistics.agreement import Agreement
from plumbline.domain.statistics.metrics import F1, ClassScore, Confusion
from plumbline.domain.statistics.rates import Interval, Share
from plumbline.evaluation.report.contents import EvaluationReport
from plumbline.evaluation.scoring import ColumnScore, PolicyScore

NOTHING: Final = "—"


def percent(value: float | None) -> str:
    """A share in percent; a dash where there is none."""
    return NOTHING if value is None else f"{100 * value:.1f} %"


def share_text(share: Share | F1) -> str:
    """A share with its interval: `91.7 % (74–98)`."""
    if share.value is None or share.interval is None:
        return NOTHING
    return f"{percent(share.value)} ({100 * share.interval.low:.0f}–{100 * share.interval.high:.0f})"


def kappa_text(agreement: Agreement) -> str:
    """Kappa, or why there is none."""
    return NOTHING if agreement.kappa is None else f"{agreement.kappa:.2f}"


def count_text(share: Share) -> Message:
    """So many of so many."""
    return Message("{hits} of {all}", hits=share.hits, all=share.of)


def share_row(share: Share) -> dict[str, object]:
    """A share for programs."""
    return {"value": share.value, "hits": share.hits, "of": share.of, "interval": _ends(share.interval)}


def _class_row(one: ClassScore) -> dict[str, object]:
    return {
        "class": one.name,
        "support": one.support,
        "precision": share_row(one.precision),
        "recall": share_row(one.recall),
        "f1": {"value": one.f1.value, "interval": _ends(one.f1.interval)},
        "undetermined": one.undetermined,
    }


def _table_row(confusion: Confusion) -> dict[str, object]:
    return {
        "items": confusion.total,
        "accuracy": share_row(confusion.accuracy),
        "accuracy_of_determined": share_row(confusion.accuracy_of_determined),
        "undetermined": share_row(confusion.undetermined),
        "classes": [_class_row(one) for one in confusion.scores()],
        "matrix": {
            expected: {
                (given or "undetermined"): confusion.count(expected, given) for given in (*confusion.given, None)
            }
            for expected in confusion.expected
        },
    }


def _policy_row(score: PolicyScore) -> dict[str, object]:
    return {
        "policy": score.policy.name,
        "policy_title": score.policy.title,
        "policy_sha256": score.policy.sha256,
        "language": score.policy.language,
        "golden": str(score.golden),
        "judged": len(score.judged),
        "waiting": score.waiting,
        "decisions": _table_row(score.decisions),
        "labels": _table_row(score.labels) if score.labels.total else None,
        "flags": {name: _table_row(confusion) for name, confusion in score.flags},
    }


def _column_row(name: str, score: ColumnScore, reused_from: Mapping[int, int]) -> dict[str, object]:
    column, spec = score.column, score.column.spec
    return {
        "column": column.number,
        "name": name,
        "run": column.run,
        "state": column.state.value,
        "together": column.together,
        "repeat": column.repeat + 1,
        "model": spec.model.name,
        "model_sha256": spec.model.sha256,
        "practice_model": spec.model.practice,
        "server": spec.model.server or None,
        "effort": spec.effort.value,
        "date": spec.date,
        "temperature": spec.sampling.temperature,
        "top_p": spec.sampling.top_p,
        "seed": spec.sampling.seed,
        "reasoning_budget": spec.reasoning_budget,
        "answer_limit": spec.answer_limit,
        "app_version": spec.app_version,
        "engine": spec.engine_config.engine if spec.engine_config else None,
        "device": spec.engine_config.device if spec.engine_config else None,
        "items_at_once": spec.engine_config.sequences if spec.engine_config else None,
        "texts": len(column.given),
        "done": column.done,
        "taken_over": column.reused,
        "taken_over_from": {str(run): count for run, count in reused_from.items()},
        "contradictory": column.contradictory,
        "policies": [_policy_row(one) for one in score.policies],
        "all_policies_right": share_row(score.all_right) if score.all_right else None,
        "cost": {
            "items": score.cost.items,
            "prompt_tokens": score.cost.read,
            "reasoning_tokens": score.cost.reasoning,
            "answer_tokens": score.cost.answer,
            "seconds_added_up": score.cost.seconds,
            "items_a_second": score.cost.items_a_second,
            "tokens_an_item": score.cost.written / score.cost.items if score.cost.items else None,
            "seconds_an_item": score.cost.seconds / score.cost.items if score.cost.items else None,
            "judged_again_at_medium": score.cost.again,
            "judged_again_at_high": score.cost.high,
        },
    }


def report_row(report: EvaluationReport) -> dict[str, object]:
    """A whole evaluation for programs, its items aside."""
    evaluation = report.evaluation
    return {
        "evaluation": evaluation.id,
        "created": evaluation.created,
        "title": evaluation.title,
        "finished": evaluation.finished,
        "half": evaluation.details.half.value if evaluation.details.half else None,
        "benchmark": evaluation.details.benchmark or None,
        "columns": [
            _column_row(str(name), score, reused_from)
            for name, score, reused_from in zip(report.names, report.scores, report.reused_from, strict=True)
        ],
        "all_policies_right_one_by_one": [
            {"columns": list(one.columns)} | share_row(one.share) for one in report.all_right
        ],
        "agreement": [
            {
                "differing": one.differing.value,
                "columns": list(one.columns),
                "unanimous": share_row(one.agreement.unanimous),
                "kappa": one.agreement.kappa,
                "violations": list(one.violations),
                "remark": str(one.remark or ""),
            }
            for one in report.agreements
        ],
        "published": [{"model": one.model, "f1_percent": one.f1} for one in report.published.figures]
        if report.published
        else [],
        "published_source": report.published.source if report.published else None,
        "method_differs": list(report.published.differs) if report.published else [],
        "notices": [str(notice) for notice in report.notices],
    }


def _ends(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [interval.low, interval.high]
