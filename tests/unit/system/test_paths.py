"""Where files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.system.paths import shipped, user_paths


def test_a_portable_folder_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path / "stick"))
    paths = user_paths()
    paths.create()
    for path in (paths.history, paths.settings, paths.models, paths.logs, paths.locks):
        assert path.is_relative_to(tmp_path / "stick")
    assert paths.models.is_dir()
    assert paths.data.stat().st_mode & 0o077 == 0


def test_without_a_portable_folder_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLUMBLINE_HOME", raising=False)
    assert "plumbline" in str(user_paths().data).lower()


def test_each_folder_has_a_place_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLUMBLINE_HOME", raising=False)
    assert user_paths().place == ""
    places: set[str] = set()
    for name in ("stick", "disk", "stick"):
        monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path / name))
        places.add(user_paths().place)
    assert len(places) == 2
    assert "" not in places


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path / "file" / "below"))
    with pytest.raises(MachineError, match="PLUMBLINE_HOME"):
        user_paths().create()


def test_what_ships_is_found_and_what_does_not_is_named() -> None:
    assert (shipped("policies") / "spam" / "policy.md").is_file()
    with pytest.raises(MachineError, match="no-such-folder"):
        shipped("no-such-folder")


def test_the_home_of_nobody_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_HOME", "~nosuchuser/plumbline")
    with pytest.raises(InputError, match="~nosuchuser"):
        user_paths()


def test_a_working_directory_that_was_deleted_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    monkeypatch.setenv("PLUMBLINE_HOME", "below")
    with pytest.raises(InputError, match="full path"):
        user_paths()
