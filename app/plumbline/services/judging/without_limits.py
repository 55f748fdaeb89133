"""Limits for items that reached those of their run: all that the context leaves beside the policy and the longest of the texts."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from plumbline import __version__
from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.messages import Message
from plumbline.domain.run import RunSpec
from plumbline.domain.work import Work
from plumbline.engine.interface import Engine, EngineSettings
from plumbline.services.judging.classify import Classifier
from plumbline.store.results.runs import ReachedLimits

CONTEXT: Final = 40_960
"""Tokens of context, where the model was trained on as many: about 1 GB for a model of 20 billion weights."""

_AT_ONCE: Final = 2
_LEAST_CONTENT: Final = 128  # an engine asks for some space for content, however short the texts are
_ANSWER_SHARE: Final = 8
"""An answer gets this part of what is free: it is short, and the reasoning is not."""


def roomy(settings: EngineSettings, trained_context: int) -> EngineSettings:
    """Engine settings with much space for few items."""
    context = max(settings.context_tokens or 0, min(CONTEXT, trained_context))
    return replace(settings, sequences=_AT_ONCE, context_tokens=context)


def require_reached(run: int, reached: ReachedLimits) -> None:
    """Raises InputError where no item reached a limit."""
    if not reached.positions:
        raise InputError(
            Message("No item reached a limit"),
            Message(
                "Every item of run {run} was reasoned about and answered in full, or was judged again since.",
                run=str(run),
            ),
        )


def lifted(
    spec: RunSpec, run: int, reached: ReachedLimits, classifier: Classifier, engine: Engine, work: Work
) -> RunSpec:
    """The spec of a run that judges these items of `run` again.

    Raises:
        MachineError: the context leaves no more than the limits that there were.
    """
    free = classifier.room(spec, work) - max(_LEAST_CONTENT, engine.count_tokens([reached.longest])[0])
    answer_limit = max(spec.answer_limit, free // _ANSWER_SHARE)
    budget = free - answer_limit
    if budget <= spec.reasoning_budget:
        raise MachineError(
            Message("There is no room for more"),
            Message(
                "After the policy and the longest text, {free} tokens are left for the reasoning and the answer. "
                "The limits of run {run} were {budget} and {limit}.",
                free=max(0, free),
                run=str(run),
                budget=spec.reasoning_budget,
                limit=spec.answer_limit,
            ),
            Message("Set a larger context for the engine, or shorten the policy."),
        )
    return replace(
        spec,
        reasoning_budget=budget,
        answer_limit=answer_limit,
        app_version=__version__,
        engine_config=engine.info.engine_config,
        repeats=run,
    )
