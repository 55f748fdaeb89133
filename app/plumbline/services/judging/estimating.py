"""How long a check will take, by how long earlier ones took."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from plumbline.domain.run import Effort, RunState
from plumbline.store.results.runs import RunRecord

_FEWEST: Final = 5
"""Items of a run from which its speed can be told."""


def seconds_an_item(runs: Iterable[RunRecord], model_name: str, effort: Effort) -> float | None:
    """How long an item took in the newest finished run of a model at an effort; None where there is none to tell from."""
    for run in runs:
        if (run.model_name, run.effort, run.state) != (model_name, effort, RunState.FINISHED):
            continue
        if run.counts.done >= _FEWEST and run.finished:
            spent = datetime.fromisoformat(run.finished) - datetime.fromisoformat(run.created)
            return max(spent.total_seconds(), 0.0) / run.counts.done
    return None
