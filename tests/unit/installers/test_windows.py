"""The Windows package's recipe fits the program."""

from __future__ import annotations

import re
from pathlib import Path

from installers.places import HERE
from installers.windows.debian import windows_path
from installers.windows.wine import on_windows

from plumbline.system.languages import LANGUAGES

RECIPE = (HERE / "windows" / "plumbline.iss").read_text("utf-8")


def test_it_speaks_the_program_s_languages_and_says_everything_in_each() -> None:
    languages = set(re.findall(r'(?m)^Name: "(\w\w)"; MessagesFile', RECIPE))
    assert languages == set(LANGUAGES)
    for text in ("AddToPath", "DataStays"):
        assert set(re.findall(rf"(?m)^(\w\w)\.{text}=", RECIPE)) == languages


def test_removing_the_program_touches_nothing_of_its_user() -> None:
    assert "[UninstallDelete]" not in RECIPE
    deleted = re.findall(r'(?m)^Type: \w+; Name: "([^"]+)"', RECIPE)
    assert deleted == [r"{app}\_internal"]


def test_it_asks_for_no_administrator() -> None:
    assert "PrivilegesRequired=lowest" in RECIPE


def test_requirements_are_those_of_windows() -> None:
    assert on_windows("click>=8.5,<9") in ("click<9,>=8.5", "click>=8.5,<9")
    assert on_windows("landlock==1.0; sys_platform == 'linux'") == ""
    assert on_windows("colorama; sys_platform == 'win32'") == "colorama"


def test_wine_sees_this_system_s_files_on_a_drive() -> None:
    assert windows_path(Path("/tmp/a b/c")) == "Z:\\tmp\\a b\\c"
