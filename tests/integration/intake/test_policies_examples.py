"""The labelled examples beside the starter policies are read with their text as the content."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from plumbline.domain.content import ContentItem
from plumbline.intake import IntakeOptions, preview, read_sources

EXAMPLES = sorted((Path(__file__).parents[3] / "policies").glob("*/examples.csv"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_text_column_is_the_content(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        expected = [row["text"] for row in csv.DictReader(file)]
    entries = list(read_sources([path], IntakeOptions()))
    assert [entry.text for entry in entries if isinstance(entry, ContentItem)] == expected
    assert len(entries) == len(expected) >= 24
    assert preview([path], IntakeOptions(), 3).column == "text"


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 8
