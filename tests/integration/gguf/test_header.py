"""The header reader and the real llama.cpp agree on a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.engine.interface import EngineSettings
from plumbline.engine.process.dry_run import dry_run
from plumbline.gguf.header import read_header
from support.random_model import SMALL, write_model

SETTINGS = EngineSettings(sequences=4, context_tokens=8192, threads=1)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "small.gguf", SMALL)[0]


def test_our_header_reader_and_llama_cpp_agree(small: Path, tmp_path: Path) -> None:
    header = read_header(small)
    dry = dry_run([small], SETTINGS)
    assert header.harmony
    assert header.context_tokens == SMALL.trained_context
    assert 0 < header.expert_bytes < header.tensor_bytes
    assert header.tensor_bytes == dry.weights
    parts = [read_header(path) for path in write_model(tmp_path / "split.gguf", SMALL, split_tensors=20)]
    assert sum(part.tensors for part in parts) == parts[0].split_tensors == header.tensors
    assert [part.split_no for part in parts] == list(range(len(parts)))
