"""`plumbline prompt` as a script uses it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plumbline.cli import main


@pytest.fixture
def vague(tmp_path: Path) -> Path:
    """A policy that doesn't say how to answer."""
    (tmp_path / "policy.md").write_text("Be kind. Answer 0 or 1.")
    return tmp_path


def test_a_policy_without_a_clear_answer_is_shown_and_that_is_said(
    vague: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run(["prompt", "--policy", str(vague), "--text", "Hello", "--json"]) == 0
    printed = capsys.readouterr()
    shown = json.loads(printed.out)
    assert any("Be kind." in segment.get("text", "") for segment in shown["segments"])
    assert (shown["policy_tokens"], shown["tokens"]) == (10, 85)
    assert "The form of the answer isn't clear" in printed.err


def test_what_is_not_clear_can_not_be_stated_in_the_prompt(vague: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["prompt", "--policy", str(vague), "--text", "Hello", "--state-format"]) != 0
    assert "The form of the answer isn't clear" in capsys.readouterr().err


def test_a_mistake_beside_the_policy_is_said(vague: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (vague / "policy.md").write_text("Answer with 1 if it violates this policy, else with 0.")
    (vague / "policy.toml").write_text("title =")
    assert main.run(["prompt", "--policy", str(vague), "--text", "Hello"]) == 0
    assert "The policy.toml can't be read" in capsys.readouterr().err
