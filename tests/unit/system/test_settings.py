"""The settings file: read strictly, written atomically."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError, Remedy, RemedyKind
from plumbline.system.settings import Settings
from plumbline.system.settings_table import SETTINGS


def test_defaults_hold_without_a_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    assert {setting.key: settings.get(setting.key) for setting in SETTINGS} == {s.key: s.default for s in SETTINGS}


def test_what_is_set_is_read_again_by_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "settings.toml"
    settings = Settings(path)
    settings.set("effort", "high")
    settings.set("engine.parallel", "16")
    settings.set("sampling.temperature", "1")
    settings.set("prompt.state_format", "yes")
    again = Settings(path)
    assert (again.text("effort"), again.number("engine.parallel")) == ("high", 16)
    assert again.real("sampling.temperature") == 1.0
    assert again.get("prompt.state_format") is True
    assert tomllib.loads(path.read_text())["engine"] == {"parallel": 16}
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


def test_reset_goes_back_to_the_default(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    settings.set("effort", "high")
    settings.reset("effort")
    assert not settings.is_set("effort")
    assert Settings(tmp_path / "settings.toml").text("effort") == "medium"


def test_a_value_that_is_refused_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    with pytest.raises(InputError, match=r"engine\.parallel"):
        Settings(path).set("engine.parallel", "many")
    assert not path.exists()


def test_a_setting_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no\.such") as caught:
        Settings(tmp_path / "settings.toml").set("no.such", "1")
    assert caught.value.hints == (Remedy(RemedyKind.LIST_SETTINGS),)


@pytest.mark.parametrize(
    "text", ["effort = 3", "colour = 'red'", "effort = 'extreme'", "[engine]\nparallel = true", "effort = ", "\udcff"]
)
def test_a_wrong_file_is_a_sentence_not_a_silent_default(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError):
        Settings(path)


@pytest.mark.parametrize("wrong", ["colour = 'red'", "effort = 'extreme'", "engine = 3", "colour = [{a = 1}]"])
def test_a_wrong_file_can_be_mended(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"{wrong}\n[sampling]\nseed = 7\n")
    with pytest.raises(InputError) as caught:
        Settings(path)
    settings = Settings(path, lenient=True)
    (found,) = settings.invalid
    assert caught.value.hints == found.error.hints == (Remedy(RemedyKind.RESET_SETTING, key=found.key, file=path),)
    assert settings.number("sampling.seed") == 7
    settings.set("answer.limit", "99")
    assert tomllib.loads(path.read_text()).items() >= tomllib.loads(wrong).items()  # what is wrong is not lost unasked
    settings.reset(found.key)
    mended = Settings(path)
    assert (mended.number("sampling.seed"), mended.number("answer.limit"), mended.text("effort")) == (7, 99, "medium")
    assert tomllib.loads(path.read_text()).keys() == {"sampling", "answer"}


def test_setting_a_wrong_value_anew_mends_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("effort = 'extreme'\nengine = 3\n")
    settings = Settings(path, lenient=True)
    settings.set("effort", "high")
    settings.set("engine.threads", "2")
    assert (Settings(path).text("effort"), Settings(path).number("engine.threads")) == ("high", 2)
    with pytest.raises(InputError, match="no setting"):
        settings.reset("colour")


def test_an_invalid_entry_is_reported_with_its_key_and_value(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[engine]\nparallel = 1000\n")
    (entry,) = Settings(path, lenient=True).invalid
    assert (entry.key, entry.value) == ("engine.parallel", 1000)
    assert entry.error.message.values == {"key": "engine.parallel", "least": 0, "most": 255, "value": "1000"}


@pytest.mark.parametrize(
    "text",
    [
        "[engine]\nthreads = " + "9" * 5_000,
        "[network]\nlimit = " + "9" * 400,
        "effort = " + "[" * 100_000,
        "effort = " + "{a = " * 5_000 + "1" + "}" * 5_000,
        "effort" + ".a" * 20_000 + " = 1",
    ],
)
@pytest.mark.parametrize("lenient", [False, True])
def test_a_file_made_to_stop_the_reader_is_an_error(tmp_path: Path, text: str, lenient: bool) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        Settings(path, lenient=lenient)
    assert str(path) in str(caught.value.message)
    assert len(str(caught.value)) < 1_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_an_error_and_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "settings.toml"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="regular file"):
        Settings(pipe)


def test_a_folder_that_can_not_be_searched_is_an_error_of_the_machine(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError, match="permissions"):
        Settings(tmp_path / "file" / "settings.toml")


def test_everything_goes_back_to_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("effort = 'high'\ncolour = 'red'\n")
    settings = Settings(path, lenient=True)
    assert settings.clear() == ["effort"]
    assert (settings.invalid, path.read_text()) == ((), "")
