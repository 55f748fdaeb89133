"""`--answer-form`, what is shown of the form, and the effort that a text asks for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plumbline.cli import main


def policy(place: Path, text: str) -> Path:
    file = place / "rules.md"
    file.write_text(text)
    return file


def test_a_pasted_text_is_imported_in_the_standard_form_and_shown_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = policy(tmp_path, "1. Be kind. 2. No ads.")
    assert main.run(["policy", "import", str(file)]) == 0
    assert (
        "the standard form: the policy has no answer form that Plumbline knows) · rules: R1, R2"
        in capsys.readouterr().out
    )
    assert main.run(["policy", "show", "rules"]) == 0
    shown = capsys.readouterr().out
    assert "R2: violates — No ads" in shown
    assert "# Response Formats" in shown
    assert main.run(["prompt", "--policy", "rules", "--text", "Hello", "--json"]) == 0
    texts = [segment.get("text", "") for segment in json.loads(capsys.readouterr().out)["segments"]]
    (developer,) = [text for text in texts if "# Response Formats" in text]
    assert developer.startswith("# Instructions\n\n1. Be kind. 2. No ads.\n\n# Response Formats")


def test_a_text_with_two_readings_offers_both_and_takes_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = policy(tmp_path, "Answer 0 or 1. Answer ALLOW or REMOVE.\n\n1. No ads.\n")
    assert main.run(["policy", "import", str(file)]) == 1
    said = capsys.readouterr().err
    assert "Reading 1: 1: violates; 0: allowed." in said
    assert "Reading 3: REMOVE: violates; ALLOW: allowed." in said
    assert "--answer-form" in said
    assert main.run(["policy", "import", str(file), "--answer-form", "3", "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["labels"] == ["ALLOW", "REMOVE"]
    assert main.run(["policy", "import", str(file), "--answer-form", "9"]) == 1


def test_every_command_that_shows_a_policy_takes_the_reading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(policy(tmp_path, "Answer 0 or 1. Answer ALLOW or REMOVE.\n\n1. No ads.\n"))
    assert main.run(["prompt", "--policy", file, "--text", "Hello"]) == 0
    assert "Choose a reading with `--answer-form N`" in capsys.readouterr().err
    for arguments in (["policy", "show", file], ["prompt", "--policy", file, "--text", "Hello"]):
        assert main.run([*arguments, "--answer-form", "standard"]) == 0
        assert "# Response Formats" in capsys.readouterr().out
        assert main.run([*arguments, "--answer-form", "9"]) == 1
        assert "There is no such answer form" in capsys.readouterr().err
    assert main.run(["policy", "show", file]) == 1


def test_the_prompt_is_the_one_of_the_reading_that_was_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(policy(tmp_path, "Answer 0 or 1. Answer ALLOW or REMOVE.\n\n1. No ads.\n"))
    assert main.run(["policy", "import", file, "--answer-form", "standard"]) == 0
    assert main.run(["prompt", "--policy", file, "--text", "Hello"]) == 0
    printed = capsys.readouterr()
    assert "# Response Formats" in printed.out
    assert "isn't clear" not in printed.err


def test_the_effort_of_a_text_is_offered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = policy(tmp_path, "Reasoning: high\n\nAnswer 1 if the text breaks a rule, else 0.\n")
    for command in ("import", "show", "lint"):
        assert main.run(["policy", command, str(file)]) == 0
        assert "--effort high" in capsys.readouterr().out


def test_two_efforts_in_a_text_are_not_chosen_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = policy(
        tmp_path, "Reasoning: high\n\nUse low reasoning effort. Answer 1 if the text breaks a rule, else 0.\n"
    )
    for command in ("import", "show", "lint"):
        assert main.run(["policy", command, str(file)]) == 0
        assert "--effort" not in capsys.readouterr().out
