"""`plumbline licences` lists what the program is made of, and shows a licence in full."""

from __future__ import annotations

import json

import pytest

from plumbline.cli.main import run


def test_the_list_names_packages_and_what_they_contain(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("SQLCipher ") and "BSD-3-Clause" in line for line in lines)
    assert any(line.startswith("click ") for line in lines)


def test_a_licence_is_shown_in_full_whatever_the_case_of_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences", "qt"]) == 0
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in capsys.readouterr().out


def test_scripts_get_the_list_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences", "--format", "jsonl"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"name": "Qt", "part_of": "PySide6_Essentials"}.items() <= {
        key: value for row in rows if row["name"] == "Qt" for key, value in row.items()
    }.items()


def test_a_name_that_is_not_in_the_list_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["licences", "nonsense"]) == 2
    assert "not in the list" in capsys.readouterr().err
