"""`plumbline search` in its table form: each find stands below the text that it belongs to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from click.testing import Result

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
