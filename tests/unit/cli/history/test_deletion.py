"""`plumbline history delete`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from plumbline.store.history import History


def test_what_is_deleted_is_said_before(history_file: Path, plumb: Callable[..., Result]) -> None:
    asked = plumb("history", "delete", "--policy", "hate", typed="n\n")
    assert "1 run with 2 items" in asked.stdout
    with History.open(history_file) as history:
        assert len(history.runs.newest()) == 2
    assert "Deleted: 2 items of 1 run." in plumb("history", "delete", "--policy", "hate", "--yes").stdout
    with History.open(history_file) as history:
        assert [run.policy_name for run in history.runs.newest()] == ["spam"]
    assert "nothing to delete" in plumb("history", "delete", "--older-than", "3", "--yes").stdout
    assert plumb("history", "delete").exit_code == 2
