"""`plumbline export`."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable

import pytest
from click.testing import Result


@pytest.mark.usefixtures("history_file")
def test_what_a_search_finds_is_exported_newest_first(plumb: Callable[..., Result]) -> None:
    rows = [json.loads(line) for line in plumb("export", "--search", "watches").stdout.splitlines()]
    assert [(row["run"], row["text"], row["reasoning"]) for row in rows] == [
        (2, "cheap watches", "thought"),
        (1, "cheap watches", "thought"),
    ]
    table = plumb("export", "--decision", "allowed", "--policy", "hate", "--format", "csv").stdout.splitlines()
    assert [(row["policy"], row["text"]) for row in csv.DictReader(table)] == [("hate", "a question")]
    assert plumb("export", "1", "--search", "watches").exit_code == 2
    assert plumb("export").exit_code == 2
    assert len(plumb("export", "--all", "--no-reasoning").stdout.splitlines()) == 4
    assert len(plumb("export", "1").stdout.splitlines()) == 2
