"""What a killed process leaves is deleted at the next start; what a living one has is not."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from plumbline.bootstrap import Application
from plumbline.files.atomic import writing
from plumbline.files.leftovers import temporary_folder
from plumbline.system.paths import user_paths

_IMPORTING = """
import os, signal, sys
from pathlib import Path
from plumbline.services.policies.zip_pack import unpacked
with unpacked(Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGKILL)
"""
_WRITING = """
import os, signal, sys
from pathlib import Path
from plumbline.files.atomic import writing
with writing(Path(sys.argv[1])) as file:
    file.write(b"half of it")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def killed(script: str, path: Path) -> None:
    code = subprocess.run([sys.executable, "-c", script, str(path)], check=False).returncode
    assert code == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_a_killed_import_of_a_pack_leaves_nothing_for_long(temporary: Path, tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    with zipfile.ZipFile(pack, "w") as file:
        file.writestr("house/policy.md", "No canaries.")
    killed(_IMPORTING, pack)
    assert [path.name for path in temporary.rglob("*.md")] == ["policy.md"]
    with Application():
        assert not list(temporary.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_a_file_that_a_killed_process_was_writing_goes(temporary: Path) -> None:
    paths = user_paths()
    paths.create()
    for folder in (paths.data, paths.config):
        killed(_WRITING, folder / "weights.json")
        assert len(list(folder.glob(".weights.json.*.new"))) == 1
    with Application():
        assert not [*paths.data.glob(".*.new"), *paths.config.glob(".*.new")]


def test_what_is_in_use_and_what_is_not_ours_stays(temporary: Path) -> None:
    paths = user_paths()
    paths.create()
    others = [temporary / "plumbline-notes", temporary / f"plumbline-{2**40}-0a1b2c3d.txt", paths.data / ".hidden.new"]
    others[0].mkdir()
    for path in others[1:]:
        path.write_text("mine")
    with temporary_folder() as folder, writing(paths.data / "kept.json") as file:
        file.write(b"{}")
        with Application():
            assert folder.is_dir()
            assert all(path.exists() for path in others)
    assert (paths.data / "kept.json").read_bytes() == b"{}"
    assert not folder.exists()
    assert others[0].is_dir()
