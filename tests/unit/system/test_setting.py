"""Which values a setting takes, and what is said about others."""

from __future__ import annotations

import pytest

from plumbline.domain.errors import InputError
from plumbline.system.setting import Value
from plumbline.system.settings_table import BY_KEY


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("effort", "high", "high"),
        ("engine.gpu_layers", "-1", -1),
        ("sampling.temperature", "1", 1.0),
        ("sampling.top_p", "0.01", 0.01),
        ("prompt.state_format", "Yes", True),
        ("prompt.state_format", "off", False),
        ("review.name", "3", "3"),
    ],
)
def test_a_value_is_read_from_its_text_form(key: str, text: str, value: Value) -> None:
    found = BY_KEY[key].parse(text)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("effort", "extreme", "must be low, medium, high or auto, not “extreme”"),
        ("engine.parallel", "many", "must be a whole number, not “many”"),
        ("engine.parallel", "256", "must be between 0 and 255, not 256"),
        ("engine.parallel", "-1", "must be between 0 and 255, not -1"),
        ("engine.threads", "9" * 5_000, "must be a whole number"),
        ("engine.threads", "9" * 400, "must be between 0 and 1,024, not 999"),
        ("network.limit", "9" * 400, "must be between 0 and 100,000, not inf"),
        ("sampling.temperature", "nan", "must be between 0 and 2, not nan"),
        ("sampling.temperature", "warm", "must be a number, not “warm”"),
        ("sampling.top_p", "0", "must be between 0.01 and 1, not 0.0"),
        ("prompt.state_format", "perhaps", "must be true or false, not “perhaps”"),
        ("review.name", "\udcff", "not valid Unicode"),
    ],
)
def test_another_text_is_refused_with_what_the_setting_takes(key: str, text: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        BY_KEY[key].parse(text)
    message = str(caught.value.message)
    assert f"“{key}”" in message
    assert said in message
    assert len(message) < 200


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("effort", 3, "must be a text in quotation marks, not 3"),
        ("effort", True, "must be a text in quotation marks, not true"),
        ("engine.parallel", True, "must be a whole number, not true"),
        ("engine.parallel", 1.5, "must be a whole number, not 1.5"),
        ("engine.parallel", "16", "must be a whole number, not “16”"),
        ("prompt.state_format", 1, "must be true or false, not 1"),
        ("network.limit", 10**400, "must be between 0 and 100,000, not 1000"),
        ("network.limit", [], "must be a number, not []"),
    ],
)
def test_a_value_of_another_type_is_refused(key: str, value: object, said: str) -> None:
    with pytest.raises(InputError) as caught:
        BY_KEY[key].check(value)
    assert said in str(caught.value.message)


def test_a_whole_number_is_taken_where_a_fraction_may_be() -> None:
    found = BY_KEY["network.limit"].check(12)
    assert (found, type(found)) == (12.0, float)
