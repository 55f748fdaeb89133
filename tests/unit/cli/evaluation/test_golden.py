"""`plumbline golden` as a script uses it: what is found out is printed before it is stored, and what is unclear is refused."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from plumbline.bootstrap import Application
from plumbline.cli import main
from plumbline.domain.verdict import Decision, Review
from support import histories

LABELLED = "text,expected,model_output\n" + "".join(
    f"Example number {number} is about something,{'violates' if number % 3 else 'allowed'},allowed\n"
    for number in range(14)
)


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    file = tmp_path / "mine.csv"
    file.write_text(LABELLED + "Hm,perhaps,allowed\n", "utf-8")
    return file


def printed(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> str:
    assert main.run([str(argument) for argument in arguments]) == code, capsys.readouterr().err
    return capsys.readouterr().out


def rows(capsys: pytest.CaptureFixture[str], *arguments: str | Path, code: int = 0) -> list[dict[str, Any]]:
    out = printed(capsys, *arguments, "--format", "jsonl", code=code)
    return [json.loads(line) for line in out.splitlines()]


def test_an_import_shows_how_it_reads_and_keeps_it(labelled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = printed(capsys, "golden", "import", labelled, "--policy", "spam")
    assert "texts in “text”, labels in “expected”" in shown
    assert "“model_output” was written by a model" in shown
    assert shown.count("Example number") == 10
    for line in ("9  violates", "5  allowed", "1  perhaps  the policy does not know it", "15  examples in all"):
        assert line in shown
    assert "Stored as spam/mine@1." in shown
    (again,) = rows(capsys, "golden", "import", labelled, "--policy", "spam")
    assert (again["version"], again["items"], again["unknown"]) == (1, 15, {"perhaps": 1})
    (kept,) = [row for row in rows(capsys, "golden", "list") if row["name"] == "mine"]
    listed = printed(capsys, "golden").splitlines()
    assert listed[0].endswith("Imported (UTC)")
    assert sum(line.endswith("starter") for line in listed) == len(listed) - 2
    assert (kept["policy"], kept["version"], kept["items"], kept["starter"]) == ("spam", 1, 15, False)
    items = rows(capsys, "golden", "show", "mine@1", "--policy", "spam")
    assert [item["expected"] for item in items].count("violates") == 9
    assert (items[-1]["expected"], items[-1]["label"]) == (None, "perhaps")
    assert "Hm" in printed(capsys, "golden", "show", "mine", "--policy", "spam")


def test_a_dry_run_stores_nothing(labelled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Stored" not in printed(capsys, "golden", "import", labelled, "--policy", "spam", "--dry-run")
    found = rows(capsys, "golden", "import", labelled, "--policy", "spam", "--dry-run")
    assert len(found) == 16  # the examples, and what was found out
    assert all(row["version"] == 0 for row in rows(capsys, "golden", "list"))


def test_the_columns_can_be_chosen(labelled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = rows(
        capsys, "golden", "import", labelled, "--policy", "spam", "--label-column", "model_output", "--name", "model"
    )
    assert (row["name"], row["counts"]) == ("model", {"allowed": 15})


def test_what_is_unclear_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "two.csv"
    file.write_text("text,label,expected\nHello,allowed,violates\nBye,violates,allowed\n")
    assert main.run(["golden", "import", str(file), "--policy", "spam"]) == 1
    assert "--label-column" in capsys.readouterr().err
    assert main.run(["golden", "show", "none", "--policy", "spam"]) == 1
    assert main.run(["golden", "show", "none@x", "--policy", "spam"]) == 1


def test_a_columns_name_can_not_command_a_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "hostile.csv"
    file.write_text("text,a\x1b[31m label,b\u202e label\nHello,allowed,violates\nBye,violates,allowed\n")
    assert main.run(["golden", "import", str(file), "--policy", "spam"]) == 1
    said = capsys.readouterr().err
    assert "[31m label" in said
    said += printed(capsys, "golden", "import", file, "--policy", "spam", "--label-column", "3", "--dry-run")
    assert not {"\x1b", "\u202e"} & set(said)


class Terminal(io.StringIO):
    """Standard input as a person types it."""

    def isatty(self) -> bool:
        return True


def test_on_a_terminal_what_is_unclear_is_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "two.csv"
    file.write_text("text,label,expected\nHello,allowed,violates\nBye,violates,violates\n")
    monkeypatch.setattr("sys.stdin", Terminal("\nnonsense\n"))
    assert main.run(["golden", "import", str(file), "--policy", "spam"]) == 1  # there is no such column
    monkeypatch.setattr("sys.stdin", Terminal("\nexpected\nn\n"))
    assert main.run(["golden", "import", str(file), "--policy", "spam"]) == 130
    out = capsys.readouterr().out
    assert "It is not clear which label is meant" in out
    assert "Store them?" in out
    assert "Stored" not in out
    monkeypatch.setattr("sys.stdin", Terminal("\nexpected\n"))
    assert "Stored as spam/two@1." in printed(capsys, "golden", "import", file, "--policy", "spam", "--yes")
    assert [row["expected"] for row in rows(capsys, "golden", "show", "two", "--policy", "spam")] == ["violates"] * 2


def test_a_check_says_what_it_finds(labelled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, "golden", "import", labelled, "--policy", "spam")
    (row,) = rows(capsys, "golden", "check", "mine", "--policy", "spam", code=1)
    assert sum(row["halves"].values()) == 15
    assert any("perhaps" in sentence for sentence in row["remarks"])
    assert "spam/mine: 15 items" in printed(capsys, "golden", "check", "mine", "--policy", "spam", code=1)


def test_a_set_is_shown_by_the_name_that_it_was_stored_under(
    labelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stored = printed(capsys, "golden", "import", labelled, "--policy", "spam").split("Stored as ")[1].rstrip(".\n")
    assert stored == "spam/mine@1"
    assert len(rows(capsys, "golden", "show", stored)) == 15
    assert "spam/mine: 15 items" in printed(capsys, "golden", "check", stored, code=1)
    assert main.run(["golden", "show", "mine"]) == 2
    assert "POLICY/NAME" in capsys.readouterr().err


def test_peoples_decisions_in_the_history_become_examples_by_one_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["golden", "add-reviews", "--policy", "spam"]) == 1
    assert "nobody" in capsys.readouterr().err.lower()
    with Application() as app:
        history = app.history()
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item("Reviewed", 0), histories.item("Not reviewed", 1)])
        for position in (0, 1):
            history.runs.record(run, position, histories.verdict(Decision.ALLOWED))
        item = history.items.page(run)[0].item_id
        history.reviews.add(item, Review(Decision.ALLOWED, at="2026-11-23T10:00:00.000Z"))
        history.reviews.add(
            item, Review(Decision.VIOLATES, note="a trick", reviewer="Ada", at="2026-11-23T11:00:00.000Z")
        )
    (row,) = rows(capsys, "golden", "add-reviews", "--policy", "spam")
    assert (row["name"], row["version"], row["items"], row["changed"]) == ("reviews", 1, 1, 1)
    (kept,) = rows(capsys, "golden", "show", "reviews", "--policy", "spam")
    assert (kept["text"], kept["expected"], kept["note"], kept["said_by"]) == ("Reviewed", "violates", "a trick", "Ada")
    assert kept["origin"] == f"run {run}, item 1"
    assert "0 examples added" in printed(capsys, "golden", "add-reviews", "--policy", "spam")


def test_one_example_is_added_changed_and_removed_by_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    added = printed(capsys, "golden", "add", "spam/mine", "--text", "Buy now", "--expected", "SP2", "--by", "Ada")
    assert "New golden set. Added example 1. spam/mine@1 has 1 example." in added
    (row,) = rows(
        capsys, "golden", "add", "mine", "-p", "spam", "--text", "Hello", "--expected", "allowed", "--note", "x"
    )
    assert (row["version"], row["example"], row["expected"], row["note"]) == (2, 2, "allowed", "x")
    assert "Changed example 1. spam/mine@3 has 2 examples." in printed(
        capsys, "golden", "edit", "spam/mine@2", "1", "--expected", "escalate"
    )
    listed = printed(capsys, "golden", "show", "spam/mine")
    assert [line.split()[:2] for line in listed.splitlines()[2:]] == [
        ["No.", "Expected"],
        ["1", "escalate"],
        ["2", "allowed"],
    ]
    removed = printed(capsys, "golden", "remove", "spam/mine", "1")
    assert "Buy now" in removed
    assert "Removed example 1. spam/mine@4 has 1 example." in removed
    (kept,) = rows(capsys, "golden", "show", "spam/mine@1")
    assert (kept["text"], kept["label"], kept["said_by"]) == ("Buy now", "SP2", "Ada")


def test_what_can_not_be_changed_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    printed(capsys, "golden", "add", "spam/mine", "--text", "Buy now", "--expected", "SP2")
    assert "Nothing to change" in printed(capsys, "golden", "edit", "spam/mine", "1", "--expected", "SP2")
    for arguments, said in (
        (("edit", "spam/mine", "1"), "Say what changes"),
        (("add", "spam/mine@1", "--text", "x", "--expected", "SP2"), "Leave out @VERSION"),
    ):
        assert main.run(["golden", *arguments]) == 2
        assert said in capsys.readouterr().err
    assert main.run(["golden", "add", "spam/mine", "--text", "x", "--expected", "perhaps"]) == 1
    assert "violates or allowed" in capsys.readouterr().err


def test_a_golden_set_is_renamed_and_deleted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed(capsys, "golden", "add", "spam/mine", "--text", "Buy now", "--expected", "SP2")
    assert printed(capsys, "golden", "rename", "spam/mine", "ours") == "The golden set is now called spam/ours.\n"
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert main.run(["golden", "delete", "ours", "-p", "spam"]) != 0
    assert "Delete spam/ours (1 version)?" in capsys.readouterr().out
    assert [row["name"] for row in rows(capsys, "golden", "list") if row["policy"] == "spam"] == ["examples", "ours"]
    assert printed(capsys, "golden", "delete", "spam/ours", "--yes") == "spam/ours was deleted.\n"
    assert [row["name"] for row in rows(capsys, "golden", "list") if row["policy"] == "spam"] == ["examples"]
    printed(capsys, "golden", "add", "spam/examples", "--text", "Buy now", "--expected", "SP2")
    assert "ship with the policy are listed instead" in printed(capsys, "golden", "delete", "spam/examples", "--yes")
    assert main.run(["golden", "delete", "spam/examples@1", "--yes"]) == 2
    assert "Leave out @VERSION" in capsys.readouterr().err
