"""Proving that an installed model works: it loads, on which device, how fast, and its answers to a few known items are sane.

What always holds: the model is judged by the same engine, prompt and grammar as every run; what is found wrong is named together
with what to change; nothing of it is written to the history.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.errors import PlumblineError
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.models.model import InstalledModel
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision, FinishReason
from plumbline.domain.work import Cancelled, Work
from plumbline.engine.interface import (
    Completed,
    Engine,
    EngineInfo,
    EngineSettings,
    Failed,
    GenerationRequest,
    WorkerDied,
)
from plumbline.services.models.model_list import ModelList

POLICY: Final = """# Content policy

A rule is broken when the content uses one of its terms.

- R1 (Gambling): casino, lottery, poker night.

- R2 (Private data): password, phone.

Reply with a single digit: 1 for a violation, 0 otherwise.
"""
"""Listed words, so that the practice model can follow it as well as any other."""
ITEMS: Final = (
    ("The casino near the bridge has free tea today.", Decision.VIOLATES),
    ("Does anyone have a table for the garden?", Decision.ALLOWED),
    ("My password is on the pillow.", Decision.VIOLATES),
    ("I sold the bicycle to my teacher yesterday.", Decision.ALLOWED),
    ("We play on Friday: poker night at my place!", Decision.VIOLATES),
    ("Bread, honey and butter for the children.", Decision.ALLOWED),
)
_DATE: Final = "2026-01-01"
_BUDGET: Final = 256
_ANSWER: Final = 16
_POLL_SECONDS: Final = 0.25
_SANE: Final = len(ITEMS) - 1  # one wrong answer of six is a weak model, two are a broken one or none for this work


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried. `hint` says what to change when it is not well."""

    part: str
    well: bool
    message: str
    hint: str = ""


def prove(
    model: InstalledModel,
    model_list: ModelList,
    use: Callable[[EngineSettings], AbstractContextManager[Engine]],
    settings: EngineSettings,
    work: Work | None = None,
) -> Iterator[Finding]:
    """Says whether a model fits this machine, then tries it.

    Args:
        model: the model.
        model_list: measures what it needs, and completes the settings by it.
        use: holds the engine with the model loaded.
        settings: the person's.
        work: stops it.

    Raises:
        Cancelled: the work was cancelled.
        PlumblineError: llama.cpp can't say what it needs.
    """
    yield Finding("Fit", True, str(model_list.measure(model, EngineSettings()).message))
    yield from examine(model, use, replace(model_list.fitted(model, settings), check_tensors=True), work)


def examine(
    model: InstalledModel,
    use: Callable[[EngineSettings], AbstractContextManager[Engine]],
    settings: EngineSettings,
    work: Work | None = None,
) -> Iterator[Finding]:
    """Tries a model, part by part; ends after the first part without which the others make no sense.

    Args:
        model: the model.
        use: holds the engine with the model loaded.
        settings: as a run would use them; tensors are checked as well.
        work: stops it.

    Raises:
        Cancelled: the work was cancelled.
    """
    work = work or Work()
    with ExitStack() as held:
        try:
            engine = held.enter_context(use(settings))
        except PlumblineError as error:
            yield Finding("Loading", False, f"{error.title}. {error.message}", error.hint)
            return
        info = engine.info
        yield _device(info, settings)
        yield Finding("Tokenizer", True, f"{info.vocabulary_size:,} entries, with harmony's special tokens")
        try:
            yield from _answers(engine, info, model, work)
        except PlumblineError as error:
            yield Finding("Answers", False, f"{error.title}. {error.message}", error.hint or _other_device(info))


def _device(info: EngineInfo, settings: EngineSettings) -> Finding:
    share = f", {info.offloaded_layers} layers on a GPU" if info.offloaded_layers else ""
    text = f"{info.device}{share}; {info.schedule.sequences} items at once; {info.version}"
    wanted_gpu = info.gpu_build and settings.gpu_layers != 0
    if info.warnings and wanted_gpu:
        hint = "Look for the GPU's driver, and whether llama-cpp-python was built for it: the README says how."
        return Finding("Device", False, f"{text}. {' '.join(map(str, info.warnings))}", hint)
    return Finding("Device", True, " ".join((text, *map(str, info.warnings))))


def _answers(engine: Engine, info: EngineInfo, model: InstalledModel, work: Work) -> Iterator[Finding]:
    contract = OutputContract(ContractKind.BINARY, ())
    before = time.monotonic()
    prefix = engine.open_prefix(
        render_prefix(POLICY, Effort.LOW, _DATE), reasoning_budget=_BUDGET, answer_limit=_ANSWER, work=work
    )
    prefill_s = time.monotonic() - before
    for number, (text, _) in enumerate(ITEMS):
        engine.submit(
            GenerationRequest(
                number, render_suffix(text), contract.form(), reasoning_budget=_BUDGET, answer_limit=_ANSWER
            )
        )
    before = time.monotonic()
    right = tokens = ended = 0
    while ended < len(ITEMS):
        if work.cancelled:
            engine.clear()
            raise Cancelled
        for event in engine.poll(_POLL_SECONDS):
            if isinstance(event, Completed):
                ended += 1
                generation = event.generation
                tokens += generation.usage.reasoning_tokens + generation.usage.answer_tokens
                final = generation.reply.final
                reading = contract.read(
                    final.text if final else "", complete=generation.finish_reason is not FinishReason.LENGTH
                )
                right += reading.decision is ITEMS[event.id][1]
            elif isinstance(event, Failed):
                failure = event.report.error()
                yield Finding(
                    "Answers", False, f"{failure.title}. {failure.message}", failure.hint or _other_device(info)
                )
                return
            elif isinstance(event, WorkerDied):
                yield Finding("Answers", False, f"The inference process has died: {event.message}", _other_device(info))
                return
    decode_s = time.monotonic() - before
    yield Finding("Numbers", True, "every figure that it calculated is a number")
    yield Finding(
        "Speed",
        True,
        f"reads {prefix.tokens / max(prefill_s, 1e-6):,.0f} tokens a second and writes {tokens / max(decode_s, 1e-6):,.0f}",
    )
    message = f"{right} of {len(ITEMS)} known items judged right"
    if right >= _SANE:
        yield Finding("Answers", True, message)
    elif model.practice:
        yield Finding("Answers", False, message, "The practice model's file may be damaged: install Plumbline again.")
    else:
        yield Finding("Answers", False, f"{message}: that is not what such a model does", _other_device(info))


def _other_device(info: EngineInfo) -> str:
    if info.offloaded_layers:
        return (
            f"The GPU ({info.device}) or its driver may calculate wrongly. `plumbline settings set engine.gpu_layers 0` "
            "leaves it out; if that helps, update the driver."
        )
    return "`plumbline models verify` compares the file's bytes. If they are right, the weights themselves are not for this work."
