"""What a package holds beside the program fits the program: commands, options, version."""

from __future__ import annotations

import datetime
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
from installers.completions import FILES, completion, make_completions
from installers.man_page import man_page
from installers.metainfo import METAINFO, metainfo
from installers.places import HERE, ROOT, build_date

from plumbline import __version__
from plumbline.cli.main import plumbline

DATE = datetime.date(2026, 11, 29)


def commands(group: click.Group, path: str = "plumbline") -> list[tuple[str, click.Command]]:
    context = click.Context(group)
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found.append((f"{path} {name}", command))
        if isinstance(command, click.Group):
            found += commands(command, f"{path} {name}")
    return found


def test_the_manual_page_names_every_command_and_option() -> None:
    page = man_page(DATE).replace("\\-", "-")
    for path, command in commands(plumbline):
        _, heading, rest = page.partition(f".SS {path} ")
        assert heading, path
        own = rest.partition("\n.SS ")[0]
        for parameter in command.params:
            if isinstance(parameter, click.Option) and not parameter.hidden:
                assert all(name in own for name in parameter.opts), (path, parameter.opts)


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_groff_has_no_complaint_about_the_manual_page(tmp_path: Path) -> None:
    file = tmp_path / "plumbline.1"
    file.write_text(man_page(DATE), "utf-8")
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-Wbreak", "-z", file], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""


def test_options_keep_their_hyphens_and_choices_can_be_broken() -> None:
    page = man_page(DATE)
    assert r"\-\-fail\-on [violates|\:escalate|\:undetermined]" in page


def test_a_reproducible_build_sets_the_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764374400")
    assert build_date() == datetime.date(2025, 11, 29)


@pytest.mark.parametrize("shell", FILES)
def test_a_shell_finds_its_completion_and_asks_the_program(shell: str, tmp_path: Path) -> None:
    make_completions(tmp_path)
    script = (tmp_path / FILES[shell]).read_text("utf-8")
    assert script.strip() == completion(shell).strip()
    assert f"_PLUMBLINE_COMPLETE={shell}_complete" in script
    if program := shutil.which(shell):
        subprocess.run([program, "-n", tmp_path / FILES[shell]], check=True)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("plumbline ch", ["plain,check"]),
        ("plumbline check --effort m", ["plain,medium"]),
        ("plumbline check mess", ["file,mess"]),
        ("plumbline policy sho", ["plain,show"]),
    ],
)
def test_bash_gets_completions(words: str, expected: list[str]) -> None:
    environment = {
        **os.environ,
        "_PLUMBLINE_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
        "DISPLAY": ":0",  # with a screen the window would open, for there are no arguments
    }
    done = subprocess.run(
        [sys.executable, "-m", "plumbline"], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == expected


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", HERE / "linux" / "plumbline.desktop"], check=True)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_the_metainfo_is_valid_and_names_this_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764374400")
    file = tmp_path / METAINFO
    file.write_text(metainfo(), "utf-8")
    assert f'<release version="{__version__}" date="2025-11-29"/>' in metainfo()
    subprocess.run(["appstreamcli", "validate", "--no-net", file], check=True)


def test_the_flatpak_manifest_has_the_metainfo_s_name() -> None:
    [manifest] = (HERE / "flatpak").glob("*.yml")
    [metainfo] = (HERE / "linux").glob("*.metainfo.xml")
    [name] = re.findall(r"^id: (\S+)$", manifest.read_text("utf-8"), re.MULTILINE)
    assert manifest.stem == name
    assert f"<id>{name}</id>" in metainfo.read_text("utf-8")


def test_the_icon_ships_with_the_program() -> None:
    assert (ROOT / "resources" / "icons" / "plumbline.svg").is_file()
