"""What is told while an evaluation is judged."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.errors import PlumblineError
from plumbline.domain.run import RunEvent


@dataclass(frozen=True, slots=True)
class ColumnBegun:
    """A column is being worked on; `reused` of its verdicts come from other runs."""

    evaluation: int
    column: int
    columns: int
    run: int
    texts: int
    reused: int
    from_runs: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ColumnSkipped:
    """A column was not judged, because its policies do not fit into the model's context."""

    evaluation: int
    column: int
    error: PlumblineError


@dataclass(frozen=True, slots=True)
class EvaluationEnded:
    """Nothing more is done; without `finished` the evaluation can be resumed."""

    evaluation: int
    finished: bool


EvaluationEvent = ColumnBegun | ColumnSkipped | RunEvent | EvaluationEnded
