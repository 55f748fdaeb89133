"""Which modules of a build of llama.cpp are loaded, in which order, and what is said of those that aren't."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.engine.interface import EngineSettings
from plumbline.engine.llama.devices import wants_gpu
from plumbline.engine.llama.modules import Modules, load_modules


class Loader:
    """Loads what it is not told to refuse."""

    def __init__(self, refused: dict[str, str] | None = None) -> None:
        self.refused = refused or {}
        self.loaded: list[str] = []

    def __call__(self, file: Path) -> str | None:
        if file.name in self.refused:
            return self.refused[file.name]
        self.loaded.append(file.name)
        return None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    names = ("llama", "ggml", "ggml-base", "ggml-vulkan", "ggml-cpu-haswell", "ggml-cpu-x64")
    for name in names:
        (tmp_path / f"lib{name}.so").touch()
    (tmp_path / "ggml-cpu-notes.txt").touch()
    return tmp_path


def test_a_gpu_is_loaded_and_one_variant_for_the_processor(folder: Path) -> None:
    loader = Loader()
    modules = load_modules(folder, loader, gpus=True)
    assert loader.loaded == ["libggml-vulkan.so", "libggml-cpu-haswell.so"]
    assert modules == Modules("haswell")


def test_a_module_that_fails_is_named_and_the_processor_works(folder: Path) -> None:
    loader = Loader({"libggml-vulkan.so": "libvulkan.so.1: not found"})
    modules = load_modules(folder, loader, gpus=True)
    assert modules == Modules("haswell", (("vulkan", "libvulkan.so.1: not found"),))


def test_a_variant_that_is_refused_is_followed_by_the_next(folder: Path) -> None:
    loader = Loader({"libggml-cpu-haswell.so": "not for this processor"})
    assert load_modules(folder, loader, gpus=False).processor == "x64"
    assert loader.loaded == ["libggml-cpu-x64.so"]


def test_names_of_other_systems_are_known(tmp_path: Path) -> None:
    for name in ("ggml-base.dll", "ggml-cpu.dll", "ggml-cuda.dll", "llama.dll"):
        (tmp_path / name).touch()
    loader = Loader()
    assert load_modules(tmp_path, loader, gpus=True) == Modules("")
    assert loader.loaded == ["ggml-cuda.dll", "ggml-cpu.dll"]


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        (EngineSettings(), True),
        (EngineSettings(gpu_layers=0), False),
        (EngineSettings(device="CPU"), False),
        (EngineSettings(device="Vulkan0", gpu_layers=0), True),
    ],
)
def test_no_driver_is_started_where_the_processor_was_chosen(settings: EngineSettings, wanted: bool) -> None:
    assert wants_gpu(settings) is wanted
