"""What is told of runs."""

from __future__ import annotations

from pathlib import Path

from plumbline.domain.run import RunState
from plumbline.intake import IntakeOptions
from plumbline.services.history.runs import RunView
from plumbline.store.history import History
from plumbline.system.locks import RunLocks
from support import histories

FILES = IntakeOptions(files=("a.csv",)).to_json()


def test_what_was_left_of_a_watch_is_told_apart_from_what_was_left_of_a_check(tmp_path: Path) -> None:
    with History.open(tmp_path / "history.db") as history:
        view = RunView(history, RunLocks(tmp_path / "locks"))
        for state, options in (
            (RunState.PAUSED, "{}"),
            (RunState.RUNNING, "{}"),
            (RunState.FINISHED, "{}"),
            (RunState.RUNNING, FILES),
            (RunState.FINISHED, FILES),
        ):
            history.runs.set_state(history.runs.create(histories.spec(intake_options=options)), state)
        check, watch = view.left(5, watched=False), view.left(5, watched=True)
        assert (check and check.id, watch and watch.id) == (2, 4)
        assert view.left(3, watched=False) is None
        with view._locks.working(4):
            assert view.left(5, watched=True) is None
