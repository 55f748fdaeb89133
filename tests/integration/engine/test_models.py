"""Loading real files: whole, split, broken, of another kind; what is reported of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine.errors import (
    ModelFileBrokenError,
    ModelFileMissingError,
    TooLittleMemoryError,
    UnknownDeviceError,
    WrongArchitectureError,
)
from plumbline.engine.interface import EngineSettings
from plumbline.engine.llama.backend import LlamaBackend, StopFlag
from plumbline.engine.llama.loading import load
from support.random_model import SMALL, damaged, truncated, with_architecture, write_model

Opener = Callable[..., LlamaBackend]


def test_what_is_loaded_is_reported(backend_of: Opener, small_model: Path) -> None:
    info = backend_of(small_model, sequences=3, context_tokens=5000, batch_tokens=100, prefill_tokens=1000).info
    assert info.architecture == "gpt-oss"
    assert info.parameters > 100_000
    assert info.trained_context == 131_072
    assert "CPU" in [device.name for device in info.devices]
    assert all(device.description for device in info.devices)
    assert (info.device == "CPU") is (info.offloaded_layers == 0)
    assert bool(info.warnings) is (info.gpu_build and info.offloaded_layers < SMALL.blocks + 1)
    engine_config = info.engine_config
    assert (
        engine_config.sequences,
        engine_config.context_tokens,
        engine_config.batch_tokens,
        engine_config.prefill_tokens,
    ) == (
        3,
        5120,
        100,
        100,
    )
    assert engine_config.threads == 1
    assert "0.3.36" in engine_config.engine
    assert info.kv_bytes > 1_000_000


def test_a_split_set_is_one_model(backend_of: Opener, small_model: Path, split_model: tuple[Path, ...]) -> None:
    assert len(split_model) > 2
    whole = backend_of(small_model).info
    for given in ((split_model[0],), (split_model[-1],), split_model):
        backend = load(list(given), EngineSettings(sequences=1, context_tokens=512, threads=1), StopFlag())
        assert backend.info.parameters == whole.parameters
        assert backend.info.vocabulary_size == whole.vocabulary_size
        backend.close()


@pytest.mark.parametrize(
    "shape",
    [
        replace(SMALL, width=96, blocks=2, heads=3, kv_heads=1, head_width=64, experts=2, experts_used=1),
        replace(SMALL, window=32, blocks=3, trained_context=1024),
        replace(SMALL, expert_type="f32"),
    ],
    ids=["narrow", "odd blocks and a short window", "plain experts"],
)
def test_any_size_of_the_architecture_loads(models: Path, backend_of: Opener, shape: object) -> None:
    file = write_model(models / f"shape-{abs(hash(shape))}.gguf", shape)[0]  # type: ignore[arg-type]
    assert backend_of(file).info.architecture == "gpt-oss"


def open_with(file: Path, **changes: object) -> None:
    load(
        [file],
        replace(EngineSettings(sequences=1, context_tokens=512, threads=1), **changes),
        StopFlag(),
    )


def test_each_kind_of_broken_file_is_named(models: Path, small_model: Path, split_model: tuple[Path, ...]) -> None:
    for keep in (0.02, 0.3, 0.6, 0.99):
        with pytest.raises(ModelFileBrokenError):
            open_with(truncated(small_model, models / "cut.gguf", keep=keep))
    with pytest.raises(ModelFileBrokenError, match="cut off"):
        open_with(truncated(small_model, models / "cut.gguf", keep=0.6))
    with pytest.raises(ModelFileBrokenError, match="not numbers"):
        open_with(damaged(small_model, models / "nan.gguf"), check_tensors=True)
    with pytest.raises(ModelFileMissingError):
        open_with(models / "nowhere.gguf")
    with pytest.raises(ModelFileBrokenError):
        open_with(small_model.parent / split_model[0].rename(models / "alone.gguf").name)
    (models / "alone.gguf").rename(split_model[0])


def test_another_architecture_or_no_harmony_is_refused(models: Path) -> None:
    with pytest.raises(WrongArchitectureError, match="llama"):
        open_with(with_architecture(models / "other.gguf", "llama"))
    with pytest.raises(WrongArchitectureError, match=r"<\|channel\|>"):
        open_with(write_model(models / "mute.gguf", replace(SMALL, missing_specials=("<|channel|>",)))[0])


def test_too_little_memory_is_said_before_it_is_taken(small_model: Path) -> None:
    with pytest.raises(TooLittleMemoryError, match="GiB"):
        open_with(small_model, context_tokens=2_000_000_000)


def test_a_device_that_is_not_there_is_refused(small_model: Path) -> None:
    with pytest.raises(UnknownDeviceError, match="CPU"):
        open_with(small_model, device="CUDA7")


def test_loading_can_be_cancelled_while_it_reads(small_model: Path) -> None:
    seen: list[int] = []

    def report(_: Stage, done: int, total: int) -> None:
        seen.append(done)
        if done > total // 4:
            work.cancel()

    work = Work(report)
    with pytest.raises(Cancelled):
        load([small_model], EngineSettings(sequences=1, threads=1), StopFlag(), work)
    assert max(seen) < 1000


def test_experts_on_the_cpu_and_layers_are_accepted_without_a_gpu(small_model: Path) -> None:
    open_with(small_model, experts_on_cpu=True, gpu_layers=3)
