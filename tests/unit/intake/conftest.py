"""Reading made short for tests: bytes under a file's name in, items and skips out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem, Skip
from plumbline.intake import IntakeOptions, read_sources

Entries = list[ContentItem | Skip]


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., Entries]:
    def reading(name: str, data: bytes | str, **options: object) -> Entries:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return list(read_sources([path], IntakeOptions(**options)))  # type: ignore[arg-type]

    return reading


@pytest.fixture
def texts(read: Callable[..., Entries]) -> Callable[..., list[str]]:
    """Texts of the items; fails when anything was skipped."""

    def reading(name: str, data: bytes | str, **options: object) -> list[str]:
        entries = read(name, data, **options)
        assert not [entry for entry in entries if isinstance(entry, Skip)]
        return [entry.text for entry in entries if isinstance(entry, ContentItem)]

    return reading
