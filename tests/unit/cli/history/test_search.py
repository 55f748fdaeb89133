"""`plumbline search` in its table form: each find stands below the text that it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.store.history import History
from support import histories

Plumb = Callable[..., Result]


@pytest.mark.usefixtures("history_file")
def test_a_find_in_the_reasoning_is_printed_below_the_text(plumb: Plumb) -> None:
    lines = plumb("search", "thought", "--policy", "spam").stdout.splitlines()
    assert lines[1:] == ["    cheap watches", "    reasoning: thought", "1 found."]


@pytest.mark.usefixtures("history_file")
def test_a_find_at_the_start_of_the_text_is_not_printed_twice(plumb: Plumb) -> None:
    lines = plumb("search", "watches", "--policy", "spam").stdout.splitlines()
    assert lines[1:] == ["    content: cheap watches", "1 found."]


@pytest.mark.usefixtures("history_file")
def test_filters_alone_print_the_text(plumb: Plumb) -> None:
    lines = plumb("search", "--policy", "spam", "--decision", "allowed").stdout.splitlines()
    assert lines[1:] == ["    a question", "1 found."]


def test_items_of_evaluations_are_found_when_they_are_asked_for(plumb: Plumb, history_file: Path) -> None:
    with History.open(history_file) as history:
        number = histories.evaluation(history)
        run = history.evaluations.get(number).columns[0].run
    assert "3 found" not in plumb("search", "--decision", "violates").stdout
    assert "3 found" in plumb("search", "--decision", "violates", "--evaluations").stdout
    assert "1 found" in plumb("search", "--run", run).stdout
    assert len(plumb("export", "--search", "").stdout.splitlines()) == 4
    assert len(plumb("export", "--evaluations").stdout.splitlines()) == 5
    assert "items" in plumb("report", "search", "--evaluations", "--format", "json").stdout
