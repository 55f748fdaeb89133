"""Real words in, real verdicts out: the practice model, as a newcomer meets it."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from e2e.conftest import REPOSITORY, Program

SAMPLES = REPOSITORY / "resources" / "practice-model" / "samples"


@pytest.mark.parametrize("name", ["flea-market", "class-chat", "plant-club"])
def test_what_a_newcomer_sees_first_is_right(program: Program, name: str) -> None:
    *rows, last = program.rows(
        "check", "--policy", SAMPLES / name, "--model", "practice", SAMPLES / name / "examples.csv"
    )
    expected = list(csv.DictReader((SAMPLES / name / "examples.csv").read_text("utf-8").splitlines()))
    assert last["done"] == len(expected) >= 12
    for row in rows:
        example = expected[row["item"] - 1]
        assert (row["text"], row["decision"]) == (example["text"], example["expected"])
        if example["rule"]:
            assert row["labels"] == [example["rule"]]
            assert row["rule_ids"] == [example["rule"]]
        assert row["reasoning"]


def test_the_demo_shows_a_table_and_says_what_the_model_is_for(program: Program) -> None:
    said = program.run("demo")
    assert "✕ Violates" in said
    assert "✓ Allowed" in said
    assert "not for decisions" in said
    (run,) = program.rows("runs")
    assert run["practice_model"] is True


def test_the_demo_copies_its_sample_to_be_changed(program: Program, tmp_path: Path) -> None:
    market = tmp_path / "market"
    said = program.run("demo", "--to", market)
    assert str(market / "policy.md") in said
    policy = (market / "policy.md").read_text("utf-8").replace("lottery", "guitar")
    (market / "policy.md").write_text(policy, "utf-8")
    rows = program.rows("check", "--policy", market, "--model", "practice", market / "examples.csv")
    assert [row["decision"] for row in rows if "guitar" in row.get("text", "")] == ["violates"]
    program.run("demo", "--to", market, code=1)
    assert (market / "policy.md").read_text("utf-8") == policy


@pytest.mark.parametrize("effort", ["low", "medium", "high"])
def test_changing_a_word_in_the_policy_changes_the_verdict(program: Program, tmp_path: Path, effort: str) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(SAMPLES / "flea-market", mine)
    text = "Does anyone have a table for the garden?"

    def judged() -> tuple[str, list[str]]:
        row, _ = program.rows("check", "--policy", mine, "--model", "practice", "--effort", effort, "--text", text)
        return row["decision"], row["labels"]

    before = judged()
    policy = (mine / "policy.md").read_text("utf-8")
    (mine / "policy.md").write_text(policy.replace("lottery", "garden"), "utf-8")
    assert before == ("allowed", [])
    assert judged() == ("violates", ["R1"])
    assert len(program.rows("runs")) == 2


def test_the_doctor_finds_the_practice_model_well(program: Program) -> None:
    said = program.run("models", "doctor", "practice")
    assert "6 of 6 known items judged correctly" in said


def test_rules_as_they_are_pasted_are_answered_in_the_standard_form(program: Program, tmp_path: Path) -> None:
    rules = tmp_path / "rules.txt"
    rules.write_text("1. Be kind. 2. No ads.")
    quick = ("--model", "practice", "--practice-anyway", "--reasoning-budget", "24", "--text", "Buy at my shop!")
    row, _ = program.rows("check", "--policy", rules, *quick)
    assert row["raw"].startswith('{"violation": ')
    assert (row["decision"] == "allowed") == (row["raw"] == '{"violation": 0}')
    assert set(row["rule_ids"]) <= {"R1", "R2"}
    assert rules.read_text() == "1. Be kind. 2. No ads."
    run = program.run("show", "1")
    assert "rules" in run
