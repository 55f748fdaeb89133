"""What is logged, and what is not."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.system.logs import start_logging


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("plumbline")
    before = (logger.handlers, logger.propagate, logger.level)
    start_logging(tmp_path)
    yield tmp_path / "plumbline.log"
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.propagate = before[0], before[1]
    logger.setLevel(before[2])


def test_a_log_names_the_place_and_the_kind_of_a_failure_but_not_what_was_read(log: Path) -> None:
    secret = "the source's name"
    logger = logging.getLogger("plumbline.test")
    try:
        raise ValueError(secret)
    except ValueError:
        logger.exception("reading failed")
    text = log.read_text()
    assert "reading failed" in text
    assert "ValueError" in text
    assert "test_a_log_names_the_place" in text
    assert secret not in text
