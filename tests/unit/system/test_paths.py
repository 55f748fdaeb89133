"""Where files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.cli.remedies import hint_text
from plumbline.domain.errors import InputError, MachineError
from plumbline.system.paths import (
    FolderMissingError,
    choose_folder,
    chosen_folder,
    home_is_fixed,
    shipped,
    user_paths,
)


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


@pytest.mark.usefixtures("usual_home")
def test_another_folder_can_be_chosen_and_left_again(tmp_path: Path) -> None:
    usual = user_paths()
    usual.create()
    usual.settings.write_text('[window]\ntheme = "dark"\n', "utf-8")
    stick = tmp_path / "stick"
    choose_folder(stick)
    paths = user_paths()
    assert chosen_folder() == stick
    assert paths.history.is_relative_to(stick)
    assert paths.logs.is_relative_to(stick)
    assert paths.models == usual.models
    assert paths.settings.read_text("utf-8") == usual.settings.read_text("utf-8")
    assert paths.place != ""
    usual.history.write_bytes(b"")
    for way_back in (None, usual.data):
        choose_folder(stick)
        choose_folder(way_back)
        assert user_paths() == usual
    assert chosen_folder() is None


@pytest.mark.usefixtures("usual_home")
def test_a_chosen_folder_that_is_missing_is_said_and_never_made(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    choose_folder(stick)
    stick.rename(tmp_path / "unplugged")
    with pytest.raises(FolderMissingError, match="stick") as missing:
        user_paths()
    assert any("delete the file" in hint_text(hint) for hint in missing.value.hints)
    stick.mkdir()
    with pytest.raises(FolderMissingError):
        user_paths()
    assert list(stick.iterdir()) == []
    stick.rmdir()
    (tmp_path / "unplugged").rename(stick)
    assert user_paths().history.is_relative_to(stick)


@pytest.mark.usefixtures("usual_home")
def test_a_folder_with_a_history_in_it_is_taken_as_it_is(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (stick / "models").mkdir(parents=True)
    (stick / "history.db").write_bytes(b"")
    choose_folder(stick)
    assert user_paths().history == stick / "history.db"
    assert user_paths().models == stick / "models"


@pytest.mark.usefixtures("usual_home")
def test_a_history_that_is_there_is_not_given_this_computers_settings(tmp_path: Path) -> None:
    usual = user_paths()
    usual.create()
    usual.settings.write_text("[history]\nkeep_days = 30\n", "utf-8")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "history.db").write_bytes(b"")
    choose_folder(tmp_path)
    assert not user_paths().settings.exists()


@pytest.mark.usefixtures("usual_home")
def test_a_folder_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError):
        choose_folder(tmp_path / "file" / "below")
    assert chosen_folder() is None


@pytest.mark.usefixtures("usual_home")
def test_the_environment_comes_before_what_was_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_folder(tmp_path / "stick")
    assert not home_is_fixed()
    monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path / "disk"))
    assert home_is_fixed()
    assert user_paths().data == tmp_path / "disk" / "data"
