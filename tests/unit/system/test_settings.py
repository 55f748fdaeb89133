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
    assert key in caught.value.message
    assert not path.exists()


@pytest.mark.parametrize(
    "text", ["effort = 3", "colour = 'red'", "effort = 'extreme'", "[engine]\nparallel = true", "effort = ", "\udcff"]
)
def test_a_wrong_file_is_a_sentence_not_a_silent_default(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError):
        Settings(path)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_documented(setting: Setting) -> None:
    assert len(setting.title) > 3
    assert setting.help.endswith(".")
    assert not setting.choices or setting.default in setting.choices
    assert f"`{setting.key}`" in (REPOSITORY / "README.md").read_text("utf-8")
