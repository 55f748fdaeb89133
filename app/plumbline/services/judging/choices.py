"""From a person's choices to a frozen run, and from a stored run back to the same engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from plumbline import __version__
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.run import CAUTIOUS, Bounds, Effort, EngineConfig, ModelIdentity, RunSpec, Sampling
from plumbline.engine.interface import EngineSettings
from plumbline.services.policies.answer_choice import must_state_answer
from plumbline.system.settings import Settings

MOST_DEFAULT_BUDGET: Final = 4096


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for one run; None leaves it to the settings.

    Attributes:
        parallel: items at once; 0 lets the engine choose.
        reasoning_budget: most tokens of reasoning for an item.
        state_format: put the answer's JSON schema into the prompt; where nothing is chosen, it is there if the policy doesn't say
            itself what to answer, or says it in a way that had to be chosen.
    """

    effort: Effort | None = None
    parallel: int | None = None
    seed: int | None = None
    temperature: float | None = None
    reasoning_budget: int | None = None
    state_format: bool | None = None


def run_spec(
    choices: Choices,
    settings: Settings,
    policy: PolicyVersion,
    model: ModelIdentity,
    *,
    trained_context: int,
    date: str,
    sources: tuple[str, ...],
    intake_options: str,
    bounds: Callable[[PolicyVersion, str], Bounds | None] = lambda _policy, _model: None,
) -> RunSpec:
    """The run that follows from the choices, and from the settings where nothing was chosen.

    Args:
        trained_context: tokens that the model was trained on at once; bounds the reasoning where no budget was chosen.
        bounds: what was learned for a policy and a model's sha256, for an effort that adapts.
    """
    effort = choices.effort or Effort(settings.text("effort"))
    sampling = Sampling(
        temperature=settings.real("sampling.temperature") if choices.temperature is None else choices.temperature,
        top_p=settings.real("sampling.top_p"),
        seed=settings.number("sampling.seed") if choices.seed is None else choices.seed,
    )
    budget = settings.number("reasoning.budget") or default_budget(trained_context)
    state_format = choices.state_format
    stated = bool(settings.get("prompt.state_format")) or must_state_answer(policy.text, policy.contract)
    return RunSpec(
        policy=policy,
        model=model,
        effort=effort,
        date=date,
        sampling=sampling,
        reasoning_budget=budget if choices.reasoning_budget is None else choices.reasoning_budget,
        answer_limit=settings.number("answer.limit"),
        state_format=stated if state_format is None else state_format,
        app_version=__version__,
        sources=sources,
        intake_options=intake_options,
        bounds=(bounds(policy, model.sha256) or CAUTIOUS) if effort is Effort.AUTO else None,
    )


def default_budget(trained_context: int) -> int:
    """The reasoning budget where none was chosen: enough for high effort, and at most a quarter of what the model can hold."""
    return min(MOST_DEFAULT_BUDGET, trained_context // 4)


def engine_settings(choices: Choices, settings: Settings) -> EngineSettings:
    """How the engine is to be set up for a new run."""
    parallel = settings.number("engine.parallel") if choices.parallel is None else choices.parallel
    experts = settings.text("engine.experts")
    return EngineSettings(
        sequences=parallel or None,
        context_tokens=settings.number("engine.context") or None,
        threads=settings.number("engine.threads") or None,
        gpu_layers=settings.number("engine.gpu_layers"),
        experts_on_cpu=None if experts == "auto" else experts == "cpu",
    )


def settings_of(engine_config: EngineConfig) -> EngineSettings:
    """The engine settings that a run was started with, so that resuming it changes nothing that its verdicts depend on."""
    return EngineSettings(
        sequences=engine_config.sequences,
        context_tokens=engine_config.context_tokens,
        batch_tokens=engine_config.batch_tokens,
        prefill_tokens=engine_config.prefill_tokens,
        threads=engine_config.threads,
        gpu_layers=engine_config.gpu_layers,
        experts_on_cpu=engine_config.experts_on_cpu,
    )


def could_result_in(settings: EngineSettings, engine_config: EngineConfig) -> bool:
    """True when an engine that is asked for in this way can have ended up with this configuration."""
    asked = (
        (settings.sequences, engine_config.sequences),
        (settings.context_tokens, engine_config.context_tokens),
        (settings.batch_tokens, engine_config.batch_tokens),
        (settings.prefill_tokens, engine_config.prefill_tokens),
        (settings.threads, engine_config.threads),
        (None if settings.gpu_layers < 0 else settings.gpu_layers, engine_config.gpu_layers),
        (settings.experts_on_cpu, engine_config.experts_on_cpu),
        (settings.device, engine_config.device),
    )
    return all(wanted is None or wanted == had for wanted, had in asked)
