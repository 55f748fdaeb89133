"""Settings: declared once, read strictly, written atomically."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.system.settings import SETTINGS, Setting, Settings

REPOSITORY = Path(__file__).resolve().parents[3]


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


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("effort", "extreme"),
        ("engine.parallel", "many"),
        ("engine.parallel", "256"),
        ("engine.parallel", "-1"),
        ("sampling.temperature", "nan"),
        ("sampling.temperature", "3"),
        ("prompt.state_format", "perhaps"),
        ("no.such", "1"),
    ],
)
def test_a_wrong_value_is_a_sentence_and_changes_nothing(tmp_path: Path, key: str, value: str) -> None:
    path = tmp_path / "settings.toml"
    with pytest.raises(InputError) as caught:
        Settings(path).set(key, value)
    assert key in str(caught.value.message)
    assert not path.exists()


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
    with pytest.raises(InputError, match="settings reset"):
        Settings(path)
    settings = Settings(path, to_mend=True)
    (found,) = settings.wrong
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
    settings = Settings(path, to_mend=True)
    settings.set("effort", "high")
    settings.set("engine.threads", "2")
    assert (Settings(path).text("effort"), Settings(path).number("engine.threads")) == ("high", 2)
    with pytest.raises(InputError, match="no setting"):
        settings.reset("colour")


def test_every_number_has_bounds_that_the_engine_and_the_history_can_hold() -> None:
    for setting in SETTINGS:
        if isinstance(setting.default, int | float) and not isinstance(setting.default, bool):
            assert setting.least is not None
            assert setting.most is not None
            assert abs(setting.most) < 2**31


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_documented(setting: Setting) -> None:
    assert len(setting.title) > 3
    assert setting.help.endswith(".")
    assert not setting.choices or setting.default in setting.choices
