"""A run follows from the choices and the settings; a resumed run gets the engine that it was begun with."""

from __future__ import annotations

from pathlib import Path

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import Effort, EngineConfig, ModelIdentity, RunSpec, Sampling
from plumbline.domain.verdict import Decision
from plumbline.engine.interface import EngineSettings
from plumbline.services.judging.choices import Choices, default_budget, engine_settings, run_spec, settings_of
from plumbline.system.settings import Settings

CONTRACT = OutputContract(ContractKind.BINARY, (Label("0", Decision.ALLOWED), Label("1", Decision.VIOLATES)))
POLICY = PolicyVersion("p", "P", b"x", CONTRACT)
MODEL = ModelIdentity("m", "0" * 64, ("m.gguf",))


def plan(choices: Choices, settings: Settings) -> RunSpec:
    return run_spec(
        choices,
        settings,
        POLICY,
        MODEL,
        trained_context=131_072,
        date="2026-11-23",
        sources=("a",),
        intake_options="{}",
    )


def test_settings_hold_where_nothing_was_chosen_and_choices_where_something_was(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    for key, value in {
        "effort": "high",
        "sampling.seed": "7",
        "reasoning.budget": "99",
        "sampling.temperature": "0.5",
    }.items():
        settings.set(key, value)
    spec = plan(Choices(), settings)
    assert (spec.effort, spec.sampling, spec.reasoning_budget) == (Effort.HIGH, Sampling(0.5, 1.0, 7), 99)
    spec = plan(Choices(Effort.LOW, seed=0, temperature=0.0, reasoning_budget=0, state_format=True), settings)
    assert (spec.effort, spec.sampling, spec.reasoning_budget) == (Effort.LOW, Sampling(0.0, 1.0, 0), 0)
    assert spec.state_format
    assert spec.engine_config is None


def test_a_small_model_gets_a_reasoning_budget_that_leaves_room_for_content(tmp_path: Path) -> None:
    assert plan(Choices(), Settings(tmp_path / "settings.toml")).reasoning_budget == 4096
    assert default_budget(131_072) == 4096
    assert default_budget(4096) == 1024


def test_the_engine_chooses_what_nobody_chose(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    assert engine_settings(Choices(), settings) == EngineSettings()
    assert engine_settings(Choices(parallel=16), settings).sequences == 16
    settings.set("engine.experts", "cpu")
    settings.set("engine.parallel", "4")
    assert engine_settings(Choices(), settings).experts_on_cpu is True
    assert engine_settings(Choices(), settings).sequences == 4
    assert engine_settings(Choices(parallel=0), settings).sequences is None


def test_a_resumed_run_gets_its_engine_config_back() -> None:
    engine_config = EngineConfig(
        sequences=8, context_tokens=4096, batch_tokens=512, prefill_tokens=128, threads=3, gpu_layers=12,
        experts_on_cpu=True, device="CUDA0", engine="x",
    )  # fmt: skip
    settings = settings_of(engine_config)
    for name in (
        "sequences",
        "context_tokens",
        "batch_tokens",
        "prefill_tokens",
        "threads",
        "gpu_layers",
        "experts_on_cpu",
    ):
        assert getattr(settings, name) == getattr(engine_config, name)
