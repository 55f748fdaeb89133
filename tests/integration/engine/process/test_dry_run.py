"""What llama.cpp says that a model needs, asked in a process of its own: the real llama.cpp."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.engine.errors import ModelFileBrokenError
from plumbline.engine.interface import EngineSettings
from plumbline.engine.process.client import InferenceClient
from plumbline.engine.process.dry_run import dry_run
from support.random_model import SMALL, truncated, write_model

SETTINGS = EngineSettings(sequences=4, context_tokens=8192, threads=1)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "small.gguf", SMALL)[0]


def test_a_dry_run_says_what_loading_then_takes(small: Path) -> None:
    dry = dry_run([small], SETTINGS)
    engine = InferenceClient()
    try:
        info = engine.start([small], SETTINGS)
    finally:
        engine.close()
    assert (dry.weights, dry.kv) == (info.model_bytes, info.kv_bytes)
    assert (dry.context_tokens, dry.sequences) == (info.engine_config.context_tokens, info.engine_config.sequences)
    assert dry.compute > 0
    assert [device.name for device in dry.devices] == [device.name for device in info.devices]


def test_more_context_needs_more(small: Path) -> None:
    more = dry_run([small], replace(SETTINGS, context_tokens=32_768))
    assert more.kv > dry_run([small], SETTINGS).kv


def test_a_file_that_is_cut_off_is_a_sentence(small: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelFileBrokenError, match="cut off"):
        dry_run([truncated(small, tmp_path / "cut.gguf")], SETTINGS)
