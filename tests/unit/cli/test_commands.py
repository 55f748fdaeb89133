"""Every command explains itself; the command line starts light; what it prints can't harm a terminal."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.cli import main
from plumbline.cli.render import json_line, visible
from plumbline.domain.spreadsheet import csv_line
from plumbline.services.history.export import CSV_FIELDS, csv_cells

REPOSITORY = Path(__file__).resolve().parents[3]


def every_command() -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = []

    def collect(name: str, command: click.Command, context: click.Context) -> None:
        found.append((name, command))
        if isinstance(command, click.Group):
            for child in command.list_commands(context):
                inner = command.get_command(context, child)
                assert inner is not None
                collect(f"{name} {child}", inner, context)

    collect("plumbline", main.plumbline, click.Context(main.plumbline))
    return found


COMMANDS = every_command()


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_every_command_has_help_and_an_example_of_itself(name: str, command: click.Command) -> None:
    assert command.help
    assert command.epilog is not None
    assert f"{command.epilog} ".startswith(f"Example: {name} ")
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts} has no help"


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_help_tears_no_option_and_no_example(name: str, command: click.Command) -> None:
    lines = command.get_help(click.Context(command, info_name=name, max_content_width=60)).splitlines()
    assert f"  {command.epilog}" in lines
    assert not [line for line in lines if line.endswith("-")]


def test_a_policy_is_advised_on_by_its_name_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["policy", "lint", "spam"]) == 0
    assert "No advice" in capsys.readouterr().out
    assert main.run(["policy", "lint", "no-such-policy"]) == 1
    assert "There is no such policy" in capsys.readouterr().err


def python(code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "app")}
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    names = [name for name, _ in COMMANDS]
    assert "plumbline check" in names
    heavy = [
        "PySide6",
        "llama_cpp",
        "sqlalchemy",
        "sqlcipher3",
        "numpy",
        "keyring",
        "rich.console",
        "alembic",
        "tiktoken",
    ]
    code = (
        "import sys; from plumbline.cli import main\n"
        "try: main.run(['--help'])\nexcept SystemExit: pass\n"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = python(code)
    assert done.stderr.strip() == "[]"
    assert "Judge text" in done.stdout


def test_no_command_loads_qt_or_llama_cpp_into_the_command_line() -> None:
    modules = [target.split(":")[0] for target, _ in main._COMMANDS.values()]
    code = (
        f"import sys, importlib\nfor name in {modules!r}: importlib.import_module(name)\n"
        "print([name for name in ('PySide6', 'llama_cpp') if name in sys.modules])"
    )
    done = python(code)
    assert done.stdout.strip() == "[]", done.stderr


def test_wrong_usage_is_two_and_known_trouble_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run(["check", "--policy", "spam"]) == 2
    assert main.run(["nonsense"]) == 2
    capsys.readouterr()
    assert main.run(["show", "99"]) == 1
    error = capsys.readouterr().err
    assert "There is no run 99" in error
    assert "Traceback" not in error
    assert main.run(["prompt", "--policy", "no-such-policy", "--text", "x"]) == 1
    assert "The library has:" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["\x1b]0;X\x07", "\u202eX", "\x9b31mX"])
def test_wrong_usage_that_could_command_a_terminal_is_shown_by_its_codes(
    typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run(["runs", typed]) == 2
    error = capsys.readouterr().err
    assert error.startswith("Usage: plumbline runs [OPTIONS]\nTry ")
    assert error.endswith(f"\n\nError: Got unexpected extra argument ({visible(typed)})\n")


def test_the_question_whether_to_delete_a_model_shows_its_name_by_codes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    assert main.run(["models", "remove", "a\x1b[31mb"]) == 130
    error = capsys.readouterr().err
    assert "Delete a⟨001B⟩[31mb?" in error
    assert "\x1b" not in error


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_nothing_that_is_printed_can_command_a_terminal(text: str) -> None:
    for shown in (visible(text), visible(text, one_line=False)):
        for character in shown:
            assert character == "\n" or unicodedata.category(character) != "Cc"
            assert character not in "\x1b\x9b\u202e\u2066\u200f\r"
    line = json_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert "\n" not in line
    assert "\x1b" not in line
    assert "\u202e" not in line


def test_what_can_not_be_seen_is_shown_and_what_writing_needs_is_left() -> None:
    assert visible("cas\u200bino\ufeff") == "cas⟨200B⟩ino⟨FEFF⟩"
    assert visible("hi\U000e0069") == "hi⟨E0069⟩"
    for text in ("می\u200cخواهم", "👩\u200d👧", "❤️"):
        assert visible(text) == text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "＠x"])
def test_a_spreadsheet_takes_no_cell_for_a_formula(text: str) -> None:
    assert csv_line([text]).lstrip('"').startswith("'")


@pytest.mark.parametrize("text", ["a;=1+1", "a;@x", "a;-1+cmd|'/C calc'!A0", "b\t=1", "c;+1;=2"])
def test_nor_what_stands_behind_a_semicolon(text: str) -> None:
    """As a spreadsheet reads it whose language separates by semicolons."""
    cells = csv_line(["1", text, "2"]).replace("\t", ";").split(";")
    assert not any(cell.lstrip('"').startswith(("=", "+", "-", "@")) for cell in cells)


def test_a_face_stays_as_it_is() -> None:
    assert csv_line(["Oh; dear ;-)"]) == "Oh; dear ;-)"


@given(st.lists(st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(";=-@)\t")))))
def test_csv_is_exact_in_a_file_and_harmless_on_a_terminal(texts: list[str]) -> None:
    (read,) = csv.reader(io.StringIO(csv_line(texts), newline="")) if texts else ([],)
    for cell, text in zip(read, texts, strict=True):
        added = re.sub(r"([;\t])'(?=[-=+@＝＠－＋])", r"\1", cell)
        assert text in (cell, cell.removeprefix("'"), added, added.removeprefix("'"))
    shown = csv_line(texts, terminal=True)
    assert all(char == "\n" or unicodedata.category(char) != "Cc" for char in shown)
    assert not set(shown) & set("\u202e\u2066\u200f")


def test_csv_tells_who_wrote_what_when() -> None:
    assert {"external_id", "author", "written"} <= set(CSV_FIELDS)


@pytest.mark.parametrize("number", ["99999999999999999999", "0", "-1", str(2**63)])
@pytest.mark.parametrize(
    "command", [["show", "N"], ["show", "1", "--item", "N"], ["resume", "N"], ["export", "N"], ["search", "--run", "N"],
                ["search", "--limit", "N"], ["runs", "--limit", "N"]]
)  # fmt: skip
def test_a_number_that_can_not_be_is_wrong_usage(
    command: list[str], number: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run([number if word == "N" else word for word in command]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_lint_advises_on_a_folder_and_on_what_is_stated_beside_the_policy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "policy.md").write_text("Be kind, generally. Answer 0 or 1.\n")
    for path in (tmp_path, tmp_path / "policy.md"):
        assert main.run(["policy", "lint", str(path)]) == 1
        printed = capsys.readouterr().out
        assert "[no-answer-form]" in printed
        assert f"{tmp_path / 'policy.md'}:1:10: warning" in printed
    (tmp_path / "policy.toml").write_text('title = "Kind"\n[anwser]\n')
    for path in (tmp_path, tmp_path / "policy.md"):
        assert main.run(["policy", "lint", str(path), "--format", "jsonl"]) == 1
        first, *_ = map(json.loads, capsys.readouterr().out.splitlines())
        assert (first["file"], first["code"], first["severity"]) == (
            str(tmp_path / "policy.toml"),
            "statement",
            "error",
        )
        assert "anwser" in first["message"]
    (tmp_path / "policy.toml").write_text('title = "Kind"\nlanguage = \n')
    assert main.run(["policy", "lint", str(tmp_path)]) == 1
    assert f"{tmp_path / 'policy.toml'}:2:12: error" in capsys.readouterr().out


def test_csv_cells_show_the_latest_human_decision() -> None:
    row: dict[str, object] = dict.fromkeys(CSV_FIELDS, "x") | {
        "labels": ["SP2", "SP4"],
        "reviews": [{"decision": "allowed"}, {"decision": "violates", "label": "SP2", "note": "n"}],
        "appeals": [{"words": "Why?", "outcome": "upheld", "outcome_reason": "R2"}, {"words": "No.", "outcome": None}],
    }
    cells = dict(zip(CSV_FIELDS, csv_cells(row), strict=True))
    assert (cells["labels"], cells["review"], cells["review_label"]) == ("SP2, SP4", "violates", "SP2")
    assert (cells["appeal"], cells["appeal_words"], cells["appeal_reason"]) == ("open", "No.", None)
    assert dict(zip(CSV_FIELDS, csv_cells(row | {"reviews": []}), strict=True))["review"] is None


@pytest.mark.parametrize("group", ["models", "policy", "settings"])
def test_a_group_of_things_lists_them_when_nothing_more_is_said(group: str, capsys: pytest.CaptureFixture[str]) -> None:
    printed = []
    for arguments in ([group], [group, "list"], [group, "--format", "jsonl"], [group, "--help"]):
        assert main.run(arguments) == 0
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1]
    assert all(json.loads(line) for line in printed[2].splitlines())
    assert "Usage:" in printed[3]
