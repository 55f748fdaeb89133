"""The self-test tells a good model from a bad one: the real llama.cpp."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.models.model import InstalledModel
from plumbline.engine.interface import Engine, EngineSettings
from plumbline.engine.process.client import InferenceClient
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.models.self_test import Finding, examine
from support.random_model import SMALL, damaged, truncated, write_model

SETTINGS = EngineSettings(sequences=4, context_tokens=8192, threads=1)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "small.gguf", SMALL)[0]


def installed(path: Path, practice: bool = False) -> InstalledModel:
    return InstalledModel("guard", "Guard", (path,), path.stat().st_size, "gpt-oss", "MXFP4", 4096, practice)


def findings(path: Path, **changes: object) -> dict[str, Finding]:
    host = EngineHost(InferenceClient)
    model = installed(path)

    def use(settings: EngineSettings) -> AbstractContextManager[Engine]:
        return host.use(model, settings, Use.MODEL_TEST)

    try:
        settings = replace(SETTINGS, **changes)  # type: ignore[arg-type]
        return {str(finding.part): finding for finding in examine(model, use, settings)}
    finally:
        host.close()


def test_the_doctor_names_device_and_speed_and_sees_answers_that_are_not_sane(small: Path) -> None:
    found = findings(small)
    assert set(found) == {"Device", "Tokenizer", "Numbers", "Speed", "Answers"}
    assert str(found["Device"].message).startswith("CPU")
    assert "tokens per second" in str(found["Speed"].message)
    assert not found["Answers"].passed  # the weights are noise
    assert found["Answers"].hints


def test_the_doctor_names_numbers_that_are_none(small: Path, tmp_path: Path) -> None:
    broken = damaged(small, tmp_path / "broken.gguf")
    loaded = findings(broken, check_tensors=True)
    assert set(loaded) == {"Loading"}
    assert "not numbers" in str(loaded["Loading"].message)
    unchecked = findings(broken)
    (last,) = [finding for finding in unchecked.values() if not finding.passed]
    assert "number" in str(last.message)
    assert last.hints


def test_the_doctor_says_why_a_file_can_not_be_loaded(small: Path, tmp_path: Path) -> None:
    found = findings(truncated(small, tmp_path / "cut.gguf"))
    assert set(found) == {"Loading"}
    assert not found["Loading"].passed
