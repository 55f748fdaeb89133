from __future__ import annotations

import pytest

from plumbline.domain.errors import InputError
from plumbline.intake import Format, IntakeOptions, Split


def test_options_survive_being_stored() -> None:
    options = IntakeOptions(
        Split.PARAGRAPH,
        "Körper",
        "latin1",
        recursive=False,
        read_as=Format.TSV,
        max_item_chars=7,
        max_depth=3,
        exclude=("*.log", "drafts"),
    )
    again = IntakeOptions.from_json(options.to_json())
    assert again == options
    assert again.split is Split.PARAGRAPH


def test_missing_keys_have_their_defaults() -> None:
    assert IntakeOptions.from_json("{}") == IntakeOptions(readers=1)  # what older versions stored


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", '{"split": "word"}', '{"read_as": "doc"}',
     '{"split": ["line"]}', '{"colour": 1}', '{"max_item_chars": "9"}', '{"recursive": 1}',
     '{"max_item_chars": true}', '{"encoding": "no-such"}', '{"text_column": 3}', '{"max_depth": 0}'],
)  # fmt: skip
def test_stored_options_that_can_not_be_used_are_named(text: str) -> None:
    with pytest.raises(InputError):
        IntakeOptions.from_json(text)


@pytest.mark.parametrize("name", ["max_item_chars", "max_row_chars", "max_whole_file_bytes", "max_depth"])
@pytest.mark.parametrize("value", [0, -1, True, 1.5])
def test_caps_are_positive_whole_numbers(name: str, value: object) -> None:
    with pytest.raises(InputError, match=name):
        IntakeOptions(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name", ["base64", "rot13", "unicode_escape", "idna", "undefined", "x\0y", "", "klingon", "\udcff"]
)
def test_what_is_no_encoding_of_text_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="encoding"):
        IntakeOptions(encoding=name)


def test_encodings_have_one_spelling() -> None:
    assert IntakeOptions(encoding="Latin1") == IntakeOptions(encoding="iso-8859-1")


def test_a_delimiter_is_a_character_or_its_name() -> None:
    assert IntakeOptions(delimiter="tab").delimiter == "\t"
    assert IntakeOptions(delimiter=";").delimiter == ";"
    assert IntakeOptions.from_json(IntakeOptions(delimiter="bar", sheet="May").to_json()).delimiter == "|"
    for wrong in ("ab", "x", '"', ""):
        with pytest.raises(InputError):
            IntakeOptions(delimiter=wrong)
