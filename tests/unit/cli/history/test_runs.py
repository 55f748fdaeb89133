"""`plumbline show`: what `--hide-text` leaves out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from support import histories

Plumb = Callable[..., Result]

_SECRETS = ("the text itself", "why, with a quotation", "the reasoning", "the raw answer")


@pytest.fixture
def run(history_file: Path) -> int:
    text, rationale, reasoning, raw = _SECRETS
    verdict = histories.verdict(Decision.VIOLATES, rationale=rationale, reasoning=reasoning, raw=raw)
    with History.open(history_file) as history:
        number = history.runs.create(histories.spec())
        history.runs.add_items(number, 0, [histories.item(text)])
        history.runs.record(number, 0, verdict)
    return number


@pytest.mark.parametrize("output", ["table", "jsonl"])
@pytest.mark.parametrize("item", [(), ("--item", 1)], ids=["run", "item"])
def test_hidden_content_is_quoted_nowhere(run: int, plumb: Plumb, item: tuple[object, ...], output: str) -> None:
    arguments = ("show", run, *item, "--format", output)
    shown, hidden = plumb(*arguments).stdout, plumb(*arguments, "--hide-text").stdout
    expected = _SECRETS[:2] if (item, output) == ((), "table") else _SECRETS
    assert all(secret[:8] in shown for secret in expected)
    assert not any(secret in hidden for secret in _SECRETS)
    assert "SP2" in hidden


def test_a_hidden_table_has_no_column_for_the_content(run: int, plumb: Plumb) -> None:
    titles = next(line for line in plumb("show", run, "--hide-text").stdout.splitlines() if line.startswith("Item"))
    assert titles.split() == ["Item", "Verdict", "Rules", "Place", "Why"]


def test_a_hidden_row_keeps_the_verdict(run: int, plumb: Plumb) -> None:
    row = json.loads(plumb("show", run, "--item", 1, "--format", "jsonl", "--hide-text").stdout)
    assert row["decision"] == "violates"
    assert row.keys().isdisjoint({"text", "rationale", "reasoning", "raw", "parts"})
