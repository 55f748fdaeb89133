"""A hub on this machine, and a models folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.downloads import Here
from support.fake_hub import FakeHub


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    with FakeHub() as hub:
        yield hub


@pytest.fixture
def here(tmp_path: Path, hub: FakeHub) -> Here:
    (tmp_path / "home").mkdir()
    return Here(tmp_path / "home", hub)
