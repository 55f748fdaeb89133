"""`plumbline check` and `resume` where there is nothing to judge, one text, or a run that is finished."""

from __future__ import annotations

import errno
import io
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from plumbline.bootstrap import Application
from plumbline.cli import main
from plumbline.domain.verdict import FinishReason
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedEngine, ScriptedReply
from plumbline.services.models.engine_host import EngineHost

PRACTICE = ("--model", "practice", "--practice-anyway")


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    host = EngineHost(lambda: ScriptedEngine(lambda _content, _request: ScriptedReply(), context_tokens=20_000))
    monkeypatch.setattr(Application, "engine_host", host)
    folder = tmp_path / "market"
    folder.mkdir()
    (folder / "policy.md").write_text("Answer with 1 if it violates, else with 0.\n\n- R1 Sale: goods for money.\n")
    return folder


def runs(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main.run(["runs", "--format", "jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_text_leaves_no_run_and_says_what_to_do(
    policy: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    assert main.run(["check", "--policy", str(policy), *PRACTICE, "--text", text]) == 1
    error = capsys.readouterr().err
    assert "There is nothing to judge." in error
    assert "Enter a text, or choose files." in error
    assert runs(capsys) == []


def test_an_empty_standard_input_leaves_no_run(
    policy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"\n")))
    assert main.run(["check", "--policy", str(policy), *PRACTICE, "-"]) == 1
    assert runs(capsys) == []


@pytest.mark.parametrize("name", ["empty.txt", "empty"])
def test_a_run_of_skips_alone_is_kept_with_its_reasons(
    policy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.txt").write_text("")
    assert main.run(["check", "--policy", str(policy), *PRACTICE, str(tmp_path / name)]) == 1
    assert "1 entry was skipped" in capsys.readouterr().err
    assert [(run["total"], run["skipped"]) for run in runs(capsys)] == [(0, 1)]


def test_one_text_is_judged(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "check",
        "--policy",
        str(policy),
        "--model",
        "practice",
        "--practice-anyway",
        "--text",
        "A bike",
        "--format",
        "jsonl",
    ]
    assert main.run(arguments) == 0
    item, counts = map(json.loads, capsys.readouterr().out.splitlines())
    assert (item["decision"], counts["done"]) == ("allowed", 1)


def test_how_answers_are_read_is_said_in_a_line(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["check", "--policy", str(policy), *PRACTICE, "--text", "A bike", "--format", "jsonl"]
    assert main.run(arguments) == 0
    said = capsys.readouterr()
    assert said.err.startswith("“market” states its own answer (1: violates; 0: allowed).\n")
    assert "states its own answer" not in said.out
    (policy / "policy.toml").write_text('[answer]\nkind = "binary"\n')
    assert main.run(arguments) == 0
    assert "states its own answer" not in capsys.readouterr().err


def test_a_reading_that_was_chosen_is_said_and_stated_in_the_prompt(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = "Answer 1 if the post violates the rules, else 0.\nAnswer with one word: ALLOW or REMOVE.\n\nR1 Sale: bike\n"
    (policy / "policy.md").write_text(both)
    arguments = ["check", "--policy", str(policy), *PRACTICE, "--text", "A bike"]
    assert main.run([*arguments, "--answer-form", "1"]) == 0
    assert "read as chosen (1: violates; 0: allowed)" in capsys.readouterr().err
    assert main.run([*arguments, "--answer-form", "escalate"]) == 0
    assert "The model may leave the decision to a person." in capsys.readouterr().err
    with Application() as app:
        assert app.history().runs.spec(1).state_format
    assert main.run(["prompt", "--policy", str(policy), "--answer-form", "1", "--text", "A bike"]) == 0
    assert "1 if the content violates the policy; 0 if it does not." in capsys.readouterr().out


@pytest.mark.parametrize("way", ["file", "standard input", "pasted"])
def test_a_column_that_does_not_exist_stops_the_check_and_the_others_are_named(
    policy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    table = tmp_path / "posts.csv"
    table.write_text("id,text,board\n1,A bike,Sales\n")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(table.read_bytes())))
    content = {"file": [str(table)], "standard input": ["-"], "pasted": ["--text", "A bike"]}[way]
    arguments = ["check", "--policy", str(policy), *PRACTICE, *content, "--context"]
    assert main.run([*arguments, "nosuch"]) == 1
    said = capsys.readouterr().err
    assert "There is no column nosuch to show as context." in said
    assert ("The columns are id, text and board." in said) == (way != "pasted")
    assert runs(capsys) == []
    assert main.run(["read", str(table), "--context", "nosuch"]) == 1
    assert "The columns are id, text and board." in capsys.readouterr().err
    if way == "file":
        assert main.run([*arguments, "board", "--context", "author"]) == 0


def test_a_second_policy_is_refused_and_not_taken_for_the_first(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["check", "--policy", str(policy), "--policy", "spam", *PRACTICE, "--text", "A bike"]
    assert main.run(arguments) == 2
    assert "it can be given once" in capsys.readouterr().err
    assert runs(capsys) == []


def test_a_finished_run_is_not_resumed(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["check", "--policy", str(policy), *PRACTICE, "--text", "A bike"]) == 0
    capsys.readouterr()
    assert main.run(["resume", "1"]) == 0
    assert capsys.readouterr().out == "Run 1 is finished.\n"
    assert main.run(["resume", "1", "--format", "jsonl"]) == 0
    said = capsys.readouterr()
    assert said.err == "Run 1 is finished.\n"
    counts = json.loads(said.out)
    assert (counts["run"], counts["state"], counts["done"]) == (1, "finished", 1)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [(errno.EPIPE, 0, ""), (errno.ENOSPC, 1, "Run 1 is finished, and its verdicts are in the history.")],
)
def test_an_output_that_fails_at_the_last_verdict_leaves_a_finished_run(
    policy: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: int,
    code: int,
    said: str,
) -> None:
    def fails(_: object) -> str:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr("plumbline.cli.judging.following.RunView.row", lambda *_: {})
        patch.setattr("plumbline.cli.judging.following.csv_cells", fails)
        arguments = [
            "check",
            "--policy",
            str(policy),
            "--model",
            "practice",
            "--practice-anyway",
            "--text",
            "A bike",
            "--format",
            "csv",
        ]
        assert main.run(arguments) == code
    error_text = capsys.readouterr().err
    assert said in error_text
    assert "Stopped." not in error_text
    (run,) = runs(capsys)
    assert (run["state"], run["done"]) == ("finished", 1)


def test_the_practice_model_is_kept_to_what_it_can_follow_unless_that_is_wanted(
    policy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (policy / "policy.md").write_text(
        "Answer with 1 if it violates, else with 0.\n\n- R1 Sale: it asks for money in return.\n"
    )
    arguments = ["check", "--policy", str(policy), "--model", "practice", "--text", "A bike"]
    assert main.run(arguments) == 1
    said = capsys.readouterr().err
    assert "The practice model can't follow this policy." in said
    assert "Rule R1 is not a list of words: “asks for money in return”." in said
    for way in ("flea-market", "plumbline models get", "--practice-anyway"):
        assert way in said
    assert runs(capsys) == []
    assert main.run([*arguments, "--practice-anyway"]) == 0
    assert len(runs(capsys)) == 1
    assert main.run(["check", "--policy", "plant-club", "--model", "practice", "--text", "A bike"]) == 0


def test_items_that_reached_a_limit_are_counted_and_judged_again(
    policy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def short_of_reasoning(_content: str, request: GenerationRequest) -> ScriptedReply:
        reason = FinishReason.BUDGET if request.reasoning_budget < 50 else FinishReason.STOP
        return ScriptedReply("1" if reason is FinishReason.STOP else "0", "so", reason)

    host = EngineHost(lambda: ScriptedEngine(short_of_reasoning, context_tokens=20_000))
    monkeypatch.setattr(Application, "engine_host", host)
    arguments = ["check", "--policy", str(policy), *PRACTICE, "--reasoning-budget", "20", "--text", "For sale."]
    assert main.run(arguments) == 0
    said = capsys.readouterr().out
    assert "1 item reached the limit of 20 tokens of reasoning. Judge again without it: plumbline rejudge 1" in said
    (row,) = (line for line in said.splitlines() if "✓ Allowed" in line)
    assert "✓ Allowed*" in row
    assert "\n* 1 item reached the limit" in said
    assert main.run(["show", "1", "--item", "1"]) == 0
    assert "The reasoning reached its limit." in capsys.readouterr().out
    assert main.run(["search", "sale"]) == 0
    assert "reached the reasoning limit" in capsys.readouterr().out
    assert main.run(["rejudge", "1"]) == 0
    printed = capsys.readouterr()
    assert "✕ Violates" in printed.out
    assert "*" not in printed.out
    assert "Reasoning may now take" in printed.err
    assert main.run(["show", "1", "--item", "1"]) == 0
    assert "Judged again without limits: ✕ Violates, in run 2, item 1." in capsys.readouterr().out
    assert main.run(["show", "2"]) == 0
    assert "These items of run 1 had reached a limit." in capsys.readouterr().out
    assert main.run(["rejudge", "1"]) == 1
    assert "No item reached a limit" in capsys.readouterr().err


def test_the_last_limit_can_not_be_lifted(
    policy: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    host = EngineHost(
        lambda: ScriptedEngine(lambda *_: ScriptedReply("0", "so", FinishReason.BUDGET), context_tokens=20_000)
    )
    monkeypatch.setattr(Application, "engine_host", host)
    arguments = ["check", "--policy", str(policy), *PRACTICE, "--reasoning-budget", "20", "--text", "For sale."]
    assert main.run(arguments) == 0
    assert "plumbline rejudge 1" in capsys.readouterr().out
    for again in (["rejudge", "1"], ["show", "2"]):
        assert main.run(again) == 0
        said = capsys.readouterr().out
        assert "1 item reached the limit of" in said
        assert "plumbline rejudge" not in said
