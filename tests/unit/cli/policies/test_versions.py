"""`plumbline policy versions`, `diff`, `export`, `archive` as a script uses them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from plumbline.bootstrap import Application
from plumbline.cli import main
from plumbline.services.policies.library import load_policy
from support import histories

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"


@pytest.fixture
def stall(tmp_path: Path) -> Path:
    """A policy in two versions, of which a run used the first."""
    folder = tmp_path / "stall"
    folder.mkdir()
    for text in (TEXT, TEXT.replace("goods", "goods or services")):
        (folder / "policy.md").write_text(text)
        with Application() as app:
            list(app.library().import_from(folder))
            if text == TEXT:
                app.history().runs.create(histories.spec(policy=app.library().find("stall")))
    return folder


def printed(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> str:
    assert main.run([str(argument) for argument in arguments]) == code, capsys.readouterr().err
    return capsys.readouterr().out


def rows(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed(capsys, *arguments, "--format", "jsonl").splitlines()]


def test_versions_say_who_used_them(stall: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new, old = rows(capsys, "policy", "versions", "stall")
    assert (new["version"], new["now"], new["uses"]) == (2, True, [])
    assert (old["version"], old["now"], old["uses"]) == (1, False, [{"model": "stand-in", "runs": 1, "items": 0}])
    assert "2 now" in printed(capsys, "policy", "versions", "stall")
    assert "starter" in printed(capsys, "policy", "versions", "spam")


def test_a_difference_is_printed_with_signs(stall: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed(capsys, "policy", "diff", "stall@1", "stall")
    assert "- - R1 Sale: goods for money." in shown
    assert "+ - R1 Sale: goods or services for money." in shown
    changes = [(row["part"], row["change"]) for row in rows(capsys, "policy", "diff", "stall@1", "stall")]
    assert ("text", "removed") in changes
    assert {part for part, _ in changes} == {"text"}
    assert "No differences." in printed(capsys, "policy", "diff", "stall", "stall@2")


def test_an_export_is_the_same_version(stall: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert str(tmp_path / "out" / "stall") in printed(capsys, "policy", "export", "stall", "--to", tmp_path / "out")
    with Application() as app:
        assert load_policy(tmp_path / "out" / "stall") == app.library().find("stall")
    printed(capsys, "policy", "export", "stall", "spam", "--to", tmp_path / "two.zip")
    assert printed(capsys, "policy", "import", tmp_path / "two.zip").startswith("spam:")
    assert main.run(["policy", "export", "stall", "--to", str(tmp_path / "out")]) == 1
    assert "already exists" in capsys.readouterr().err


def test_an_archived_policy_is_in_no_list(stall: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "policy", "archive", "stall") == "Archived: stall.\n"
    assert "stall" not in [row["name"] for row in rows(capsys, "policy", "list")]
    assert TEXT.splitlines()[0] in printed(capsys, "policy", "show", "stall")
    assert printed(capsys, "policy", "archive", "stall", "--undo") == "Taken out of the archive: stall.\n"
    assert "stall" in [row["name"] for row in rows(capsys, "policy", "list")]
    assert main.run(["policy", "archive", "nothing"]) == 1
    assert "no such policy" in capsys.readouterr().err


def test_a_policy_that_was_read_from_a_folder_is_named_by_its_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "stall.md").write_text(TEXT)
    with Application() as app:
        app.history().runs.create(histories.spec(policy=load_policy(tmp_path / "stall.md")))
    assert main.run(["policy", "show", "stall"]) == 1
    assert "stall@1" in capsys.readouterr().err
    assert TEXT.splitlines()[0] in printed(capsys, "policy", "show", "stall@1")
