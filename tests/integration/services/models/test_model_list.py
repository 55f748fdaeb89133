"""The list of models, with what was measured of one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.models.fit import FitLevel, Gpu, Machine
from plumbline.engine.interface import Device, DryRun, EngineSettings
from plumbline.gguf.header import read_header
from plumbline.services.models import model_list
from plumbline.weights.library.catalogue import load_catalogue
from plumbline.weights.library.file_cache import FileCache
from plumbline.weights.library.inventory import Inventory
from support.downloads import RESOURCES
from support.random_model import SMALL, write_model


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model(tmp_path_factory.mktemp("model") / "small.gguf", SMALL)[0]


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
    here = Listed(tmp_path, dry, Machine(16 * 10**9, None))
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


@pytest.mark.parametrize(
    ("machine", "wanted"),
    [
        (Machine(4 * 10**9, None), None),
        (Machine(24 * 10**9, None), "safeguard-20b"),
        (Machine(24 * 10**9, (Gpu("A card", 24 * 10**9),)), "safeguard-20b"),
        (Machine(256 * 10**9, (Gpu("A card", 96 * 10**9),)), "safeguard-20b"),
    ],
)
def test_at_most_one_model_is_recommended_and_it_fits(tmp_path: Path, machine: Machine, wanted: str | None) -> None:
    here = Listed(tmp_path, DryRun(0, 0, 0, 0, 0, ()), machine)
    recommended = [row for row in here.model_list.rows() if row.recommended]
    assert [row.name for row in recommended] == ([wanted] if wanted else [])
    assert all(row.fit.level in (FitLevel.WELL, FitLevel.SLOWLY) for row in recommended)
