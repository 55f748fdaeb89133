"""`plumbline settings` lists, sets and resets, and corrects a file that can't be used."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from plumbline.cli import main


def test_a_switch_is_listed_with_the_words_that_set_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["settings", "set", "network.allowed", "no"]) == 0
    assert capsys.readouterr().out == "network.allowed = no\n"
    assert main.run(["settings", "list"]) == 0
    assert "network.allowed = no\n" in capsys.readouterr().out


def test_a_negative_value_is_set_without_ado(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["settings", "set", "engine.gpu_layers", "-1"]) == 0
    assert capsys.readouterr().out == "engine.gpu_layers = -1\n"
    assert main.run(["settings", "set", "engine.gpu_layers", "-2"]) == 1
    assert main.run(["settings", "set", "--help"]) == 0
    assert "Usage:" in capsys.readouterr().out


def test_an_unknown_key_in_the_settings_file_blocks_nothing_that_mends_it(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(os.environ["PLUMBLINE_HOME"]) / "config" / "settings.toml"
    path.parent.mkdir(parents=True)
    path.write_text("colour = 'red'\n")
    for arguments in (["settings"], ["settings", "list", "--format", "jsonl"], ["settings", "set", "effort", "low"]):
        assert main.run(arguments) == 0
        assert "settings reset colour" in capsys.readouterr().err
    assert main.run(["check", "--policy", "spam", "--text", "x"]) == 1
    assert "settings reset colour" in capsys.readouterr().err
    assert main.run(["settings", "reset", "colour"]) == 0
    assert path.read_text() == 'effort = "low"\n'


def test_special_values_and_bounds_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["settings", "set", "network.limit", "12.5"]) == 0
    assert main.run(["settings", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for line in (
        "engine.threads = 0 (automatic, default)",
        "    Values: 0 (automatic) to 1,024",
        "network.limit = 12.5",
        "    Values: 0 (no limit) to 100,000",
        "window.shortcuts = defaults (default)",
        "    Values: '' (no name) or text",
        "    Values: 0 (forever) to 36,500 days",
        "    Values: low, medium, high, auto",
        "    Values: yes, no",
    ):
        assert line in lines


def test_a_special_value_that_was_set_is_listed_by_its_word(capsys: pytest.CaptureFixture[str]) -> None:
    for key in ("network.limit", "review.name"):
        assert main.run(["settings", "set", key, {"network.limit": "0", "review.name": ""}[key]]) == 0
    assert "network.limit = 0\n" in capsys.readouterr().out
    assert main.run(["settings", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("network.limit = 0 (no limit")]
    assert [line for line in lines if line.startswith("review.name = no name")]


def test_the_machine_readable_list_has_every_setting_with_its_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["settings", "list", "--format", "jsonl"]) == 0
    rows = {row["key"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert rows["effort"] == {
        "key": "effort",
        "value": "medium",
        "default": "medium",
        "title": "Reasoning effort",
        "help": "How long the model reasons. Low suits simple rules; high suits rules that interact; auto begins low and "
        "goes higher where that leaves a doubt.",
        "choices": ["low", "medium", "high", "auto"],
    }
    assert rows["engine.gpu_layers"]["special"] == {"-1": "All that fit"}


@pytest.mark.parametrize("text", ["a = " + "9" * 5_000, "a = " + "[" * 100_000, "[network]\nlimit = " + "9" * 400])
def test_a_file_made_to_stop_the_reader_gets_a_sentence(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(os.environ["PLUMBLINE_HOME"]) / "config" / "settings.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    assert main.run(["settings", "list"]) == 1
    said = capsys.readouterr().err
    assert "settings file can't be read" in said
    assert str(path) in said.replace("\n", "")
