"""The samples with which a bundle tries its readers."""

from __future__ import annotations

from pathlib import Path

import pytest
from installers.bundled.chats import CHATS
from installers.bundled.samples import SAMPLES, TEXT
from installers.bundled.self_test import PARTS

from plumbline.intake.options import Format
from support import outlook


def test_every_sample_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_HOME", str(tmp_path))
    assert PARTS["Readers"]() == f"{len(SAMPLES) + len(CHATS)} of {len(Format)} formats"


def test_every_format_that_a_bundle_reads_has_a_sample() -> None:
    """A bundle has no pyarrow."""
    assert {*SAMPLES, *CHATS} == {str(kind) for kind in Format} - {"parquet"}


def test_the_message_of_outlook_is_what_the_encoder_makes() -> None:
    assert SAMPLES["msg"] == outlook.message("Tea", TEXT, {})
