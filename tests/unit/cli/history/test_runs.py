"""`plumbline runs` and `show`: what is listed, and what `--hide-text` leaves out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.cli import main
from plumbline.domain.verdict import Decision
from plumbline.store.errors import HistoryDamagedError
from plumbline.store.history import History
from plumbline.store.repositories.runs import RunRepository
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


def test_runs_are_listed_newest_first(run: int, plumb: Plumb, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    head, newest, *older = plumb("runs").stdout.splitlines()
    assert head.startswith("Run")
    assert newest.startswith(str(run))
    assert newest.endswith("1 of 1, 1 violates · practice model, not for decisions")
    assert len(older) == 2


def test_a_run_is_called_by_what_it_reads_and_its_policys_version(
    history_file: Path, plumb: Plumb, monkeypatch: pytest.MonkeyPatch
) -> None:
    with History.open(history_file) as history:
        number = history.runs.create(histories.spec(sources=("/home/ada/posts.csv", "/home/ada/mail")))
        policy = history.runs.get(number).policy.words()
    monkeypatch.setenv("COLUMNS", "200")
    _, newest, *_ = plumb("runs").stdout.splitlines()
    assert newest.split("  ")[0] == str(number)
    assert "  posts.csv and 1 more  " in newest
    assert f"  {policy}  " in newest
    heading, *_ = plumb("show", number).stdout.splitlines()
    assert heading.startswith(f"Run {number} · posts.csv and 1 more · {policy} · ")


@pytest.mark.parametrize("columns", ["80", "100", "200"])
def test_a_run_tells_its_state_and_its_beginning_whole_at_any_usual_width(
    columns: str, run: int, plumb: Plumb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    created = json.loads(plumb("runs", "--format", "jsonl", "--limit", 1).stdout)["created"]
    _, newest, *_ = plumb("runs").stdout.splitlines()
    assert newest.startswith(str(run))
    assert f"  {created[:16].replace('T', ' ')}  " in newest


@pytest.mark.parametrize("columns", ["80", "100", "200"])
def test_a_model_that_is_for_practice_is_marked_whatever_its_name_and_the_width(
    columns: str, history_file: Path, plumb: Plumb, monkeypatch: pytest.MonkeyPatch
) -> None:
    with History.open(history_file) as history:
        for name, practice in (("gpt-oss-safeguard-20b", True), ("practice", True), ("a-real-one", False)):
            history.runs.create(histories.spec(model=replace(histories.model(name), practice=practice)))
    monkeypatch.setenv("COLUMNS", columns)
    _, real, own, renamed, *_ = plumb("runs").stdout.splitlines()
    assert "  practice" in renamed
    assert "  practice  " in own
    assert "practice" not in real


def test_an_empty_history_says_how_to_start_a_run(plumb: Plumb) -> None:
    assert plumb("runs").stdout.startswith("There are no runs yet.")


@pytest.mark.usefixtures("run")
def test_a_damaged_history_is_an_error_without_a_table(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def newest(*_: object) -> None:
        raise HistoryDamagedError(Path("history.db"), "malformed")

    monkeypatch.setattr(RunRepository, "newest", newest)
    assert main.run(["runs"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "damaged" in said.err


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


def test_verdicts_of_the_practice_model_carry_its_mark_and_no_probability(run: int, plumb: Plumb) -> None:
    for arguments in (("show", str(run), "--item", "1"), ("search",)):
        assert "practice model, not for decisions" in plumb(*arguments).stdout
    assert "Probability" not in plumb("show", str(run), "--item", "1").stdout
    for row in csv.DictReader(io.StringIO(plumb("export", str(run), "--format", "csv").stdout)):
        assert (row["practice"], row["probability"]) == ("True", "")
    row = json.loads(plumb("export", str(run)).stdout.splitlines()[0])
    assert (row["practice"], row["probability"], row["decision_mass"]) == (True, None, None)
