"""Settings are declared once, completely, and without the words of one face."""

from __future__ import annotations

import re

import pytest

from plumbline.system.setting import Setting
from plumbline.system.settings_table import BY_KEY, SETTINGS

_OF_ONE_FACE = re.compile(r"`|(?<![\w-])--?[a-z0-9]|\b(plumbline [a-z]+|click|button|page)\b|\b0:|\bEmpty\b")


def test_no_two_settings_have_one_key() -> None:
    assert len(BY_KEY) == len(SETTINGS)


def test_every_number_has_bounds_that_the_engine_and_the_history_can_hold() -> None:
    for setting in SETTINGS:
        if isinstance(setting.default, int | float) and not isinstance(setting.default, bool):
            assert setting.least is not None
            assert setting.most is not None
            assert abs(setting.most) < 2**31


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_is_documented(setting: Setting) -> None:
    assert len(str(setting.title)) > 3
    assert str(setting.help).endswith(".")
    assert not setting.choices or setting.default in setting.choices


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_no_text_speaks_of_one_face_or_explains_a_special_value(setting: Setting) -> None:
    for text in (setting.title, setting.help, *setting.choices.values(), *setting.special.values()):
        assert not _OF_ONE_FACE.search(str(text))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_the_setting_takes_its_default_and_its_special_values(setting: Setting) -> None:
    for value in (setting.default, *setting.special):
        assert setting.check(value) == value
    if setting.least is not None:
        assert not [value for value in setting.special if value != setting.least and value != ""]
