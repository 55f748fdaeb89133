"""Which of two versions comes later."""

from __future__ import annotations

import pytest

from plumbline.domain.releases import is_newer


@pytest.mark.parametrize(
    ("version", "than"),
    [("0.2.0", "0.1.0"), ("0.10.0", "0.9.9"), ("1.0", "0.9"), ("1.0.1", "1.0"), ("1.0", "1.0rc1"), ("v0.2.0", "0.1.9")],
)
def test_a_later_version_is_newer_and_an_earlier_one_is_not(version: str, than: str) -> None:
    assert is_newer(version, than)
    assert not is_newer(than, version)


@pytest.mark.parametrize(("version", "than"), [("0.1.0", "0.1.0"), ("0.1", "0.1.0"), ("v0.1.0", "0.1.0")])
def test_the_same_version_is_not_newer(version: str, than: str) -> None:
    assert not is_newer(version, than)
    assert not is_newer(than, version)
