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


def test_the_runs_of_what_a_search_finds_are_deleted_whole(history_file: Path, plumb: Callable[..., Result]) -> None:
    search = ("history", "delete", "--search", "watches", "--policy", "spam")
    asked = plumb(*search, typed="n\n").stdout
    assert "The search finds 1 verdict in 1 run." in asked
    assert "This deletes 1 run with 2 items, 0 of them reviewed." in asked
    assert "1 other verdict of these runs will be deleted too." in asked
    with History.open(history_file) as history:
        assert len(history.runs.newest()) == 2
    assert "Deleted: 2 items of 1 run." in plumb(*search, "--yes").stdout
    with History.open(history_file) as history:
        assert [run.policy_name for run in history.runs.newest()] == ["hate"]
    checked = plumb("history", "check").stdout
    assert "is intact" in checked
    assert "Run 1 was deleted" in checked
    assert "nothing to delete" in plumb(*search, "--yes").stdout


def test_filters_alone_find_what_to_delete(history_file: Path, plumb: Callable[..., Result]) -> None:
    assert "nothing to delete" in plumb("history", "delete", "--reviewed", "--yes").stdout
    assert (
        "nothing to delete" in plumb("history", "delete", "--search", "", "--run", 2, "--decision", "escalate").stdout
    )
    assert (
        "The search finds 2 verdicts in 2 runs." in plumb("history", "delete", "--decision", "allowed", "--yes").stdout
    )
    with History.open(history_file) as history:
        assert not history.runs.newest()


def test_a_deletion_is_chosen_in_one_way(plumb: Callable[..., Result]) -> None:
    for choice in (
        ("--run", 1, "--policy", "spam"),
        ("--older-than", 3, "--search", "x"),
        ("--older-than", 3, "--run", 1),
    ):
        refused = plumb("history", "delete", *choice, "--yes")
        assert refused.exit_code == 2
        assert "--search and the filters" in refused.output
