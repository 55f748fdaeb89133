"""An engine without a model: answers from a function, in this process, at once.

For tests of what uses an engine, and for working on it without llama.cpp. It honours the same protocol, order and errors included,
and is never what a person gets: nothing chooses it by default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from plumbline.domain.harmony import HarmonyMessage, Reply, Segment, Text
from plumbline.domain.messages import Message
from plumbline.domain.run import EngineConfig
from plumbline.domain.verdict import DecisionProbability, FinishReason, Usage
from plumbline.domain.work import Stage, Work
from plumbline.engine import interface
from plumbline.engine.errors import EngineDiedError, EngineStoppedError, ErrorKind, ErrorReport, PolicyTooLongError


@dataclass(frozen=True, slots=True)
class ScriptedReply:
    """What the script says to an item. `final` None: the turn ends without an answer."""

    final: str | None = "0"
    reasoning: str = ""
    finish_reason: FinishReason = FinishReason.STOP
    probability: float | None = None
    decision_option: str = ""


@dataclass(frozen=True, slots=True)
class ScriptedDeath:
    """The engine dies over this item; `gpu`: the GPU that was in use."""

    message: Message = Message("The script says so.")  # noqa: RUF009 - it is frozen
    gpu: str = ""


@dataclass(frozen=True, slots=True)
class ScriptedFailure:
    """The item fails."""

    report: ErrorReport = ErrorReport(ErrorKind.ENGINE_FAULT, Message("It failed"), Message("The script says so."))  # noqa: RUF009
    retryable: bool = False


Script = Callable[[str, interface.GenerationRequest], ScriptedReply | ScriptedDeath | ScriptedFailure]
"""From an item's content and its request to what happens."""


class ScriptedEngine:
    """An `Engine` that answers from a script. A token is a word; each poll ends one item."""

    def __init__(self, script: Script, *, sequences: int = 2, context_tokens: int = 4_096) -> None:
        self._script = script
        self._context_tokens = context_tokens
        self._engine_config: Final = EngineConfig(
            sequences=sequences,
            context_tokens=context_tokens,
            batch_tokens=512,
            prefill_tokens=256,
            threads=1,
            gpu_layers=0,
            experts_on_cpu=False,
            device="script",
            engine="scripted",
        )
        self._info: interface.EngineInfo | None = None
        self._alive = False
        self._prefix: tuple[Segment, ...] | None = None
        self._queue: list[interface.GenerationRequest] = []
        self._running: list[interface.GenerationRequest] = []
        self._events: list[interface.EngineEvent] = []
        self._deaths_at_loading = 0
        self.starts = 0

    @property
    def info(self) -> interface.EngineInfo:
        if self._info is None:
            raise _stopped()
        return self._info

    @property
    def prefix(self) -> str:
        """The text of the prefix that is open, or ""."""
        return "".join(segment.text for segment in self._prefix or () if isinstance(segment, Text))

    def start(
        self,
        files: Sequence[Path],  # noqa: ARG002 - there is no model
        settings: interface.EngineSettings,  # noqa: ARG002
        work: Work | None = None,
    ) -> interface.EngineInfo:
        self._info, self._alive = None, False
        if work is not None:
            work.report(Stage.LOADING, 1, 2)
            work.report(Stage.LOADING, 2, 2)
        if self._deaths_at_loading:
            self._deaths_at_loading -= 1
            raise EngineDiedError(Message("The inference process ended unexpectedly"), Message("The script says so."))
        self.starts += 1
        self._alive = True
        self._prefix, self._queue, self._running, self._events = None, [], [], []
        self._info = interface.EngineInfo(
            architecture="gpt-oss",
            model_name="script",
            parameters=0,
            file_type="none",
            model_bytes=0,
            trained_context=self._context_tokens,
            vocabulary_size=0,
            devices=(),
            device="script",
            offloaded_layers=0,
            gpu_build=False,
            warnings=(),
            engine_config=self._engine_config,
            kv_bytes=0,
            version="scripted",
        )
        return self._info

    def open_prefix(
        self,
        segments: Sequence[Segment],
        *,
        reasoning_budget: int = 2048,
        answer_limit: int = 512,
        work: Work | None = None,
    ) -> interface.PrefixInfo:
        self._require_alive()
        tokens = _words(segments)
        content_limit = self._context_tokens - tokens - reasoning_budget - answer_limit
        if content_limit < 1:
            raise PolicyTooLongError(
                Message("The policy is too long"),
                Message("It leaves no space for content."),
                Message("Shorten the policy."),
            )
        if work is not None:
            work.report(Stage.PREFILLING, tokens, tokens)
        self._prefix = tuple(segments)
        return interface.PrefixInfo(tokens, content_limit)

    def submit(self, request: interface.GenerationRequest) -> None:
        self._require_alive()
        if self._prefix is None:
            raise _stopped()
        self._queue.append(request)

    def poll(self, timeout: float | None = None) -> list[interface.EngineEvent]:  # noqa: ARG002 - nothing takes time
        if self._info is None:
            raise _stopped()
        while self._alive and self._queue and len(self._running) < self._engine_config.sequences:
            request = self._queue.pop(0)
            self._running.append(request)
            self._events.append(interface.Admitted(request.id))
        if self._alive and self._running:
            self._end(self._running[0])
        events, self._events = self._events, []
        return events

    def cancel(self, ids: Iterable[int] | None = None) -> None:
        wanted = None if ids is None else set(ids)
        for request in [*self._running, *self._queue]:
            if wanted is None or request.id in wanted:
                self._remove(request)
                self._complete(request, ScriptedReply(None, finish_reason=FinishReason.CANCELLED))

    def clear(self) -> None:
        self.cancel()
        self._events = []

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        self._require_alive()
        return [len(text.split()) for text in texts]

    def restart(self, work: Work | None = None) -> interface.EngineInfo:
        prefix = self._prefix
        try:
            return self.start((), interface.EngineSettings(), work)
        finally:
            self._prefix = prefix

    def die_at_loading(self, times: int) -> None:
        self._deaths_at_loading = times

    def close(self) -> None:
        self._alive = False
        self._info = None

    def kill(self) -> None:
        self._alive = False

    def _end(self, request: interface.GenerationRequest) -> None:
        texts = [segment.text for segment in request.segments if isinstance(segment, Text)]
        content = texts[-2] if len(texts) > 1 else ""  # the last one opens the model's turn
        outcome = self._script(content, request)
        if isinstance(outcome, ScriptedDeath):
            admitted = tuple(running.id for running in self._running)
            in_flight = (*admitted, *(waiting.id for waiting in self._queue))
            self._alive, self._running, self._queue = False, [], []
            self._events.append(interface.WorkerDied(outcome.message, in_flight, admitted, outcome.gpu))
            return
        self._remove(request)
        if isinstance(outcome, ScriptedFailure):
            self._events.append(interface.Failed(request.id, outcome.report, outcome.retryable))
            return
        if request.stream:
            for channel, text in (("analysis", outcome.reasoning), ("final", outcome.final or "")):
                if text:
                    self._events.append(interface.Streamed(request.id, channel, text))
        self._complete(request, outcome)

    def _complete(self, request: interface.GenerationRequest, outcome: ScriptedReply) -> None:
        messages = []
        if outcome.reasoning:
            messages.append(HarmonyMessage("analysis", "", outcome.reasoning, complete=True))
        if outcome.final is not None:
            whole = outcome.finish_reason in (FinishReason.STOP, FinishReason.BUDGET)
            messages.append(HarmonyMessage("final", "", outcome.final, complete=whole))
        own = _words(request.segments)
        generation = interface.Generation(
            id=request.id,
            reply=Reply(tuple(messages), ended=outcome.finish_reason is FinishReason.STOP),
            finish_reason=outcome.finish_reason,
            probability=None if outcome.probability is None else DecisionProbability(outcome.probability),
            decision_option=outcome.decision_option,
            usage=Usage(
                _words(self._prefix or ()) + own, len(outcome.reasoning.split()), len((outcome.final or "").split())
            ),
            prefilled_tokens=own,
            forced_tokens=0,
        )
        self._events.append(interface.Completed(generation))

    def _remove(self, request: interface.GenerationRequest) -> None:
        (self._running if request in self._running else self._queue).remove(request)

    def _require_alive(self) -> None:
        if not self._alive:
            raise _stopped()


def _words(segments: Sequence[Segment]) -> int:
    return sum(len(segment.text.split()) if isinstance(segment, Text) else 1 for segment in segments)


def _stopped() -> EngineStoppedError:
    return EngineStoppedError(
        Message("The inference process is not running"), Message("The script has ended."), Message("Start it again.")
    )
