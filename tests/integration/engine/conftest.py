"""Random gpt-oss models, made once for all tests of the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.engine.interface import EngineSettings
from plumbline.engine.llama.backend import LlamaBackend, StopFlag
from plumbline.engine.llama.loading import load
from plumbline.engine.process.client import InferenceClient
from support.random_model import FULL_VOCABULARY, SMALL, write_model

ONE_THREAD = EngineSettings(sequences=4, context_tokens=8192, threads=1)


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def small_model(models: Path) -> Path:
    return write_model(models / "small.gguf")[0]


@pytest.fixture(scope="session")
def full_model(models: Path) -> Path:
    """Two blocks and the real vocabulary's size."""
    return write_model(models / "full.gguf", replace(FULL_VOCABULARY, blocks=2))[0]


@pytest.fixture(scope="session")
def split_model(models: Path) -> tuple[Path, ...]:
    return write_model(models / "split.gguf", SMALL, split_tensors=20)


@pytest.fixture
def backend_of() -> Iterator[Callable[..., LlamaBackend]]:
    opened = []

    def open_model(file: Path, **changes: object) -> LlamaBackend:
        flag = changes.pop("stop_flag", None) or StopFlag()
        backend = load([file], replace(ONE_THREAD, **changes), flag)
        opened.append(backend)
        return backend

    yield open_model
    for backend in opened:
        backend.close()


@pytest.fixture
def client() -> Iterator[InferenceClient]:
    engine = InferenceClient()
    yield engine
    engine.close()
