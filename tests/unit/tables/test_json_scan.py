"""The borders of JSON values are found in any chunks, whatever the values hold."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.tables.json_scan import CutOffError, Scanner, Value

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='a"\\{}[],: \n\u00e4😀', max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(JSON, max_size=6), st.integers(1, 9), st.booleans())
def test_the_scanner_finds_the_borders_of_every_value(values: list[object], size: int, ascii_only: bool) -> None:
    text = " \n".join(json.dumps(value, ensure_ascii=ascii_only) for value in values)
    scanner = Scanner((text[at : at + size] for at in range(0, len(text), size)), 10_000)
    read = []
    while scanner.peek():
        value = scanner.value()
        assert value.text is not None
        assert value.chars == len(value.text)
        read.append(json.loads(value.text))
    assert read == values


@given(st.lists(JSON, min_size=1, max_size=4), st.integers(1, 9), st.integers(1, 20))
def test_a_value_over_the_cap_is_read_over(values: list[object], size: int, cap: int) -> None:
    text = " ".join(json.dumps(value) for value in values)
    scanner = Scanner((text[at : at + size] for at in range(0, len(text), size)), cap)
    for value in values:
        written = json.dumps(value)
        assert scanner.value() == Value(written if len(written) <= cap else None, len(written))


@pytest.mark.parametrize("text", ['"abc', '"abc\\', '{"a": [1, 2', "[[[["])
def test_a_value_that_is_cut_off_is_said(text: str) -> None:
    with pytest.raises(CutOffError):
        Scanner([text], 100).value()
