"""The items of an evaluation as flat rows, one for each text, column and policy: for spreadsheets and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from plumbline.domain.spreadsheet import csv_line
from plumbline.domain.verdict import Verdict
from plumbline.evaluation.report.contents import EvaluationReport

FIELDS: Final = (
    "evaluation", "column", "name", "policy", "policy_sha256", "model", "effort", "repeat", "item", "sha256", "half",
    "language", "expected", "expected_label", "decision", "labels", "right", "probability", "text", "note",
    "practice_model",
)  # fmt: skip
_CONTENT: Final = ("text", "note", "rationale", "reasoning")


def item_rows(
    report: EvaluationReport, said: Mapping[int, Verdict] | None = None, *, with_text: bool = True
) -> Iterator[dict[str, object]]:
    """A row for each judged text of each column, under each policy; with `said` it has the rationale and the reasoning."""
    for name, score in zip(report.names, report.scores, strict=True):
        spec = score.column.spec
        for policy in score.policies:
            for one in policy.judged:
                example = one.example
                row: dict[str, object] = {
                    "evaluation": report.evaluation.id,
                    "column": score.column.number,
                    "name": str(name),
                    "policy": policy.policy.name,
                    "policy_sha256": policy.policy.sha256,
                    "model": spec.model.name,
                    "effort": spec.effort.value,
                    "repeat": score.column.repeat + 1,
                    "item": one.item,
                    "sha256": example.sha256,
                    "half": example.half.value,
                    "language": example.language,
                    "expected": example.expected.decision.value if example.expected.decision else None,
                    "expected_label": example.expected.label or None,
                    "decision": one.decision.value,
                    "labels": list(one.labels),
                    "right": one.right,
                    "probability": one.probability,
                    "text": example.text,
                    "note": example.note,
                    "practice_model": spec.model.practice,
                }
                verdict = said.get(one.item) if said else None
                if verdict is not None:
                    row |= {"rationale": verdict.reading.rationale, "reasoning": verdict.reasoning}
                yield row if with_text else {key: value for key, value in row.items() if key not in _CONTENT}


def items_csv(
    report: EvaluationReport, said: Mapping[int, Verdict] | None = None, *, with_text: bool = True
) -> Iterator[str]:
    """The rows as lines of CSV, names first."""
    fields = [*FIELDS, *(("rationale", "reasoning") if said is not None else ())]
    fields = [name for name in fields if with_text or name not in _CONTENT]
    yield csv_line(fields)
    for row in item_rows(report, said, with_text=with_text):
        cells = (row.get(name) for name in fields)
        yield csv_line(", ".join(map(str, cell)) if isinstance(cell, list) else cell for cell in cells)
