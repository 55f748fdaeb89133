"""What llama.cpp says that a model needs, and whether the doctor tells a good one from a bad one: the real llama.cpp."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.models.fit import FitLevel, Gpu, Machine
from plumbline.domain.models.model import InstalledModel
from plumbline.engine.errors import ModelFileBrokenError
from plumbline.engine.interface import Device, DryRun, Engine, EngineSettings
from plumbline.engine.process.client import InferenceClient
from plumbline.engine.process.dry_run import dry_run
from plumbline.gguf.header import read_header
from plumbline.services.models import model_list
from plumbline.services.models.engine_host import EngineHost, Use
from plumbline.services.models.self_test import Finding, examine
from plumbline.weights.library.catalogue import load_catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import Inventory
from support.downloads import RESOURCES
from support.random_model import SMALL, damaged, truncated, write_model

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
    assert (dry.context_tokens, dry.sequences) == (info.schedule.context_tokens, info.schedule.sequences)
    assert dry.compute > 0
    assert [device.name for device in dry.devices] == [device.name for device in info.devices]


def test_more_context_needs_more(small: Path) -> None:
    more = dry_run([small], replace(SETTINGS, context_tokens=32_768))
    assert more.kv > dry_run([small], SETTINGS).kv


def test_a_file_that_is_cut_off_is_a_sentence(small: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelFileBrokenError, match="cut off"):
        dry_run([truncated(small, tmp_path / "cut.gguf")], SETTINGS)


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


class Listed:
    """The list over a folder, with a dry run and a machine that tests choose."""

    def __init__(self, root: Path, dry: DryRun, machine: Machine) -> None:
        self.gpus: tuple[Gpu, ...] | None = machine.gpus
        memory = FileCache(root / "weights.json")
        self.model_list = model_list.ModelList(
            Inventory(root / "models", load_catalogue(RESOURCES), memory),
            memory,
            lambda: replace(machine, gpus=self.gpus),
            lambda _files, _settings: dry,
            self.found,
        )

    def found(self, gpus: object) -> None:
        self.gpus = tuple(gpus)  # type: ignore[arg-type]


def test_what_was_measured_is_listed_and_used_by_the_engine(tmp_path: Path, small: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "guard.gguf").write_bytes(small.read_bytes())
    header = read_header(small)
    gpu = Device("CUDA0", "A card", "GPU", 10**9, 10**9)
    dry = DryRun(10**9, 10**7, 10**7, 8192, 8, (Device("CPU", "A processor", "CPU", 0, 0), gpu))
    here = Listed(tmp_path, dry, Machine(16 * 10**9, None, 10**12))
    model = here.model_list.inventory.resolve("guard")
    (row,) = [row for row in here.model_list.rows() if row.name == "guard"]
    assert row.fit.level is FitLevel.UNKNOWN
    assert here.model_list.fitted(model, EngineSettings()) == EngineSettings()
    fit = here.model_list.measure(model, EngineSettings())
    assert (row.name, fit.level, here.gpus) == ("guard", FitLevel.SLOWLY, (Gpu("A card", 10**9),))
    (row,) = [row for row in here.model_list.rows() if row.name == "guard"]
    assert row.fit == fit
    assert header.expert_bytes > 0
    settings = here.model_list.fitted(model, EngineSettings())
    assert (settings.gpu_layers, settings.experts_on_cpu) == (fit.gpu_layers, fit.experts_on_cpu)
    chosen = EngineSettings(gpu_layers=3)
    assert here.model_list.fitted(model, chosen) is chosen


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
    assert not found["Answers"].well  # the weights are noise
    assert found["Answers"].hints


def test_the_doctor_names_numbers_that_are_none(small: Path, tmp_path: Path) -> None:
    broken = damaged(small, tmp_path / "broken.gguf")
    loaded = findings(broken, check_tensors=True)
    assert set(loaded) == {"Loading"}
    assert "not numbers" in str(loaded["Loading"].message)
    unchecked = findings(broken)
    (last,) = [finding for finding in unchecked.values() if not finding.well]
    assert "number" in str(last.message)
    assert last.hints


def test_the_doctor_says_why_a_file_can_not_be_loaded(small: Path, tmp_path: Path) -> None:
    found = findings(truncated(small, tmp_path / "cut.gguf"))
    assert set(found) == {"Loading"}
    assert not found["Loading"].well
