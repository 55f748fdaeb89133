"""How long an item takes, by earlier runs."""

from __future__ import annotations

from dataclasses import replace

from plumbline.domain.run import Effort, RunCounts, RunState
from plumbline.services.judging.estimating import seconds_an_item
from plumbline.store.results.runs import RunRecord

RUN = RunRecord(
    1, RunState.FINISHED, "2026-11-30T10:00:00+00:00", "2026-11-30T10:01:00+00:00", True, "market", "Market", "a" * 64, 1,
    "model", "b" * 64, False, Effort.LOW, ("a.txt",), RunCounts(total=20, done=20, allowed=20),
)  # fmt: skip


def test_the_newest_run_with_the_model_and_effort_tells_how_long_an_item_takes() -> None:
    slow = replace(RUN, id=2, finished="2026-11-30T10:10:00+00:00")
    assert seconds_an_item([RUN, slow], "model", Effort.LOW) == 3.0
    assert seconds_an_item([slow, RUN], "model", Effort.LOW) == 30.0
    few = replace(RUN, counts=RunCounts(total=2, done=2, allowed=2))
    cut_off = replace(RUN, state=RunState.PAUSED)
    for other in (few, cut_off, replace(RUN, model_name="other"), replace(RUN, effort=Effort.HIGH)):
        assert seconds_an_item([other, RUN], "model", Effort.LOW) == 3.0
        assert seconds_an_item([other], "model", Effort.LOW) is None
