"""Testing an installed model: whether it loads, on which device, how fast, and whether it answers a few known items correctly.

The model is tested with the same engine, prompt and grammar as every run. Nothing of it is written to the history.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from typing import Final

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.errors import Hint, PlumblineError, Remedy, RemedyKind
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.messages import Message, sentences
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

_DEVICE: Final = Message("Device")
_ANSWERS: Final = Message("Answers")


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the test; `hints` say what to do when it did not pass, the best first."""

    part: Message
    passed: bool
    message: Message
    hints: tuple[Hint, ...] = ()


def run_self_test(
    model: InstalledModel,
    model_list: ModelList,
    use: Callable[[EngineSettings], AbstractContextManager[Engine]],
    settings: EngineSettings,
    work: Work | None = None,
) -> Iterator[Finding]:
    """Says whether a model fits this machine, then tests it; `use` holds the engine with the model loaded."""
    yield Finding(Message("Fit"), True, model_list.measure(model, EngineSettings()).message)
    yield from examine(model, use, replace(model_list.fitted(model, settings), check_tensors=True), work)


def examine(
    model: InstalledModel,
    use: Callable[[EngineSettings], AbstractContextManager[Engine]],
    settings: EngineSettings,
    work: Work | None = None,
) -> Iterator[Finding]:
    """Tests a loaded model, part by part; ends after the first part without which the others make no sense."""
    work = work or Work()
    with ExitStack() as held:
        try:
            engine = held.enter_context(use(settings))
        except PlumblineError as error:
            yield Finding(Message("Loading"), False, _words(error), error.hints)
            return
        info = engine.info
        yield _device(info, settings)
        yield Finding(
            Message("Tokenizer"),
            True,
            Message("{entries} entries, including harmony's special tokens", entries=info.vocabulary_size),
        )
        try:
            yield from _answers(engine, info, model, work)
        except PlumblineError as error:
            yield Finding(_ANSWERS, False, _words(error), error.hints or _suspects(info, model))


def _device(info: EngineInfo, settings: EngineSettings) -> Finding:
    if info.offloaded_layers:
        used = Message(
            "{device}; layers on a GPU: {layers}; items at once: {sequences}; {version}.",
            device=info.device_name,
            layers=info.offloaded_layers,
            sequences=info.engine_config.sequences,
            version=info.version,
        )
    else:
        used = Message(
            "{device}; items at once: {sequences}; {version}.",
            device=info.device_name,
            sequences=info.engine_config.sequences,
            version=info.version,
        )
    found = sentences(used, *info.module_troubles, *info.warnings)
    if info.warnings and info.gpu_build and settings.gpu_layers != 0:
        hint = Message("Check the GPU's driver, and that llama-cpp-python was built for this GPU; the guide says how.")
        return Finding(_DEVICE, False, found, (hint,))
    return Finding(_DEVICE, True, found)


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
                yield Finding(_ANSWERS, False, _words(failure), failure.hints or _suspects(info, model))
                return
            elif isinstance(event, WorkerDied):
                died = sentences(Message("The inference process ended unexpectedly."), event.message)
                yield Finding(_ANSWERS, False, died, _suspects(info, model))
                return
    decode_s = time.monotonic() - before
    yield Finding(Message("Numbers"), True, Message("All calculated values are finite numbers"))
    yield Finding(
        Message("Speed"),
        True,
        Message(
            "Reads {read} and writes {written} tokens per second",
            read=round(prefix.tokens / max(prefill_s, 1e-6)),
            written=round(tokens / max(decode_s, 1e-6)),
        ),
    )
    judged = Message("{right} of {known} known items judged correctly", right=right, known=len(ITEMS))
    if right >= _SANE:
        yield Finding(_ANSWERS, True, judged)
    elif model.practice:
        hint = Message("The practice model's file may be damaged. Install Plumbline again.")
        yield Finding(_ANSWERS, False, judged, (hint,))
    else:
        too_few = Message("Only {right} of {known} known items judged correctly", right=right, known=len(ITEMS))
        yield Finding(_ANSWERS, False, too_few, _suspects(info, model))


def _words(error: PlumblineError) -> Message:
    return Message("{title}. {message}", title=error.title, message=error.message)


def _suspects(info: EngineInfo, model: InstalledModel) -> tuple[Hint, ...]:
    """What to try where answers are wrong: without the GPU, or another file."""
    if info.offloaded_layers:
        return (
            Message(
                "The GPU ({device}) or its driver may calculate wrongly. Try it with no layers on the GPU; if that helps, "
                "update the driver.",
                device=info.device,
            ),
            Remedy(RemedyKind.CHANGE_SETTING, key="engine.gpu_layers", value="0"),
        )
    return (
        Remedy(RemedyKind.VERIFY_MODEL, model=model.name),
        Message("If the file is intact, the model is not made for this task."),
    )
