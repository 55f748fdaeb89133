"""A running API for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.local_api import RunningApi, running_api


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningApi]:
    with running_api(tmp_path) as api:
        yield api
