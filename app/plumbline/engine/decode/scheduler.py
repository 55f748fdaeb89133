"""Selects the sequences for the next step: continuous batching of items that share one prefix.

A step is one batch: first the next tokens of every item that writes (one sampled token and what it forces), then prompt tokens of
items that have just been admitted, oldest first, capped, so that no step takes long. Items are admitted in the order of
submission, as soon as a sequence is free and the KV cache has space for the prompt.

Invariants:
- The batches depend only on the order of submissions and on the tokens themselves, not on when a message arrived: while a
  sequence is free and nothing waits, no step is made until the client has either submitted more or said, knowing of every
  item that has ended, that it has nothing more for now (`polling`).
- An id is answered exactly once.
- A full KV cache costs time, not results: the youngest item is detached, waits in front of the queue, and begins again. An item
  that fits alone therefore always comes to its end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.errors import PlumblineError
from plumbline.domain.harmony import Segment, render_suffix
from plumbline.domain.messages import Message
from plumbline.domain.verdict import FinishReason
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine import interface
from plumbline.engine.decode.answer import AnswerGuide
from plumbline.engine.decode.backend import Backend, Batch, Outcome
from plumbline.engine.decode.turn import TurnDecoder, structure_tokens
from plumbline.engine.errors import (
    ErrorReport,
    NoFreeCellsError,
    content_too_long,
    items_under_way,
    policy_too_long,
)

LEAST_CONTENT_TOKENS: Final = 64
"""A policy that leaves fewer tokens than this for content does not fit."""

_HEADROOM: Final = 32
"""Free cells that an item needs to be admitted, beside its prompt: less, and it would soon be detached again."""

_REPORT_SECONDS: Final = 0.5
"""How often it is reported how much was calculated."""


@dataclass(slots=True, eq=False)
class _Sequence:
    """An item's tokens and, once it is admitted, where it stands in the KV cache as `slot`."""

    request: interface.GenerationRequest
    prompt: list[int]
    turn: TurnDecoder | None = None
    slot: int = 0
    position: int = 0
    prompt_left: int = 0
    todo: list[int] = field(default_factory=list)
    prefilled: int = 0
    admitted_at: float | None = None


class Scheduler:
    """Runs items on a backend. `clock`: seconds, monotonic."""

    def __init__(
        self, backend: Backend, emit: Callable[[interface.WorkerEvent], None], clock: Callable[[], float]
    ) -> None:
        self.backend: Final = backend
        self._emit = emit
        self._clock = clock
        self._prefix = 0
        self._queue: deque[_Sequence] = deque()
        self._running: list[_Sequence] = []
        self._free = list(range(backend.sequences, 0, -1))
        self._guides: dict[AnswerForm, AnswerGuide] = {}
        self._answered = 0
        self._client_knows = -1
        self._aborted = False
        self._crowded = False
        self._read = self._written = 0
        self._reported_at = clock()
        self._limit = min(backend.context_tokens, backend.trained_context)  # tokens of one sequence
        self._structure = structure_tokens(backend.vocabulary)

    @property
    def idle(self) -> bool:
        return not self._queue and not self._running

    @property
    def ready(self) -> bool:
        """True when a step can be made without waiting for the client."""
        if self.idle or self._aborted:
            return False
        return len(self._queue) >= len(self._free) or self._client_knows == self._answered

    def open_prefix(
        self,
        segments: tuple[Segment, ...],
        reasoning_budget: int,
        answer_limit: int,
        work: Work,
    ) -> interface.PrefixInfo:
        """Calculates the prefix and keeps it.

        Raises:
            PolicyTooLongError: it leaves no space for an item with these budgets.
            Cancelled: the work was cancelled; heard between two batches, and on a CPU inside one.
        """
        if not self.idle:
            raise items_under_way()
        tokens = self.backend.vocabulary.encode(segments)
        opening = len(self.backend.vocabulary.encode(render_suffix("")))
        content_limit = self._limit - len(tokens) - opening - reasoning_budget - answer_limit - self._structure
        if content_limit < LEAST_CONTENT_TOKENS:
            raise policy_too_long(len(tokens), self._limit, reasoning_budget, answer_limit)
        self._free_grammars()
        self.backend.clear()
        self._prefix = 0
        for start in range(0, len(tokens), self.backend.batch_tokens):
            work.report(Stage.PREFILLING, start, len(tokens))
            chunk = tokens[start : start + self.backend.batch_tokens]
            batch = Batch()
            batch.add(0, start, chunk, output=start + len(chunk) == len(tokens))
            outcome = self.backend.decode(batch)
            if outcome is Outcome.ABORTED:
                raise Cancelled
            if outcome is Outcome.FULL:
                raise _no_free_cells()
        work.report(Stage.PREFILLING, len(tokens), len(tokens))
        self.backend.keep_prefix(len(tokens))
        self._prefix = len(tokens)
        self._read = self._written = 0
        self._answered = 0
        self._client_knows = -1
        return interface.PrefixInfo(len(tokens), content_limit)

    def submit(self, request: interface.GenerationRequest) -> None:
        """Queues an item; one that can't fit is answered at once."""
        self._client_knows = -1
        try:
            prompt = self.backend.vocabulary.encode(request.segments)
        except PlumblineError as error:
            self._fail(request.id, error, retryable=False)
            return
        budget = request.reasoning_budget + request.answer_limit + self._structure
        if self._prefix + len(prompt) + budget > self._limit:
            too_long = content_too_long(len(prompt), self._limit, self._prefix, budget)
            self._fail(request.id, too_long, retryable=False)
            return
        self._queue.append(_Sequence(request, prompt))

    def polling(self, answered: int) -> None:
        """The client has seen `answered` items end and has nothing more to submit for now."""
        self._client_knows = answered

    def cancel(self, ids: Iterable[int] | None) -> None:
        """Cancels items; each is answered as cancelled, with what was written of it."""
        wanted = None if ids is None else set(ids)
        self._aborted = False
        for item in [*self._running, *self._queue]:
            if wanted is None or item.request.id in wanted:
                self._end(item, FinishReason.CANCELLED)

    def step(self) -> None:
        """Makes one step; `ready` must be true."""
        self._admit()
        while self._running:
            batch, asked = self._next_batch()
            fits = self._cells() + len(batch) <= self.backend.context_tokens
            outcome = self.backend.decode(batch) if fits else Outcome.FULL
            if outcome is Outcome.DONE:
                self._advance(batch, asked)
                return
            if outcome is Outcome.ABORTED:
                self._aborted = True
                return
            self._preempt()

    def close(self) -> None:
        for item in self._running:
            if item.turn:
                item.turn.close()
        self._free_grammars()

    def _free_grammars(self) -> None:
        for guide in self._guides.values():
            guide.close()
        self._guides = {}

    def _admit(self) -> None:
        while self._queue and self._free:
            item = self._queue[0]
            planned = sum(len(running.todo) for running in self._running)
            wanted = self._cells() + planned + len(item.prompt) + _HEADROOM
            if self._running and (self._crowded or wanted > self.backend.context_tokens):
                return
            self._queue.popleft()
            try:
                turn = TurnDecoder(item.request, self.backend.vocabulary, self._guide(item.request.form))
            except PlumblineError as error:
                self._fail(item.request.id, error, retryable=False)
                continue
            item.turn = turn
            item.slot = self._free.pop()
            item.position = self._prefix
            item.prompt_left = len(item.prompt)
            item.todo = item.prompt + turn.begin()
            if item.admitted_at is None:
                item.admitted_at = self._clock()
            self.backend.attach(item.slot)
            self._running.append(item)
            self._emit(interface.Admitted(item.request.id))
            self._stream(item)
            if turn.finish is not None:  # the form leaves nothing to choose
                self._end(item, turn.finish)

    def _guide(self, form: AnswerForm | None) -> AnswerGuide | None:
        if form is None:
            return None
        if form not in self._guides:
            self._guides[form] = AnswerGuide(form, self.backend)
        return self._guides[form]

    def _next_batch(self) -> tuple[Batch, list[tuple[_Sequence, int, int]]]:
        """The batch, and for each item in it the number of its tokens and the index of the last one."""
        batch = Batch()
        asked: list[tuple[_Sequence, int, int]] = []
        prefill = self.backend.prefill_tokens
        for writing in (True, False):
            for item in self._running:
                if (item.prompt_left == 0) is not writing:
                    continue
                free = self.backend.batch_tokens - len(batch)
                count = min(len(item.todo), free if writing else min(free, prefill))
                if count <= 0:
                    continue
                if not writing:
                    prefill -= count
                whole = count == len(item.todo)
                index = batch.add(item.slot, item.position, item.todo[:count], output=whole)
                asked.append((item, count, index))
        return batch, asked

    def _advance(self, batch: Batch, asked: list[tuple[_Sequence, int, int]]) -> None:
        for item, count, index in asked:
            item.position += count
            from_prompt = min(count, item.prompt_left)
            item.prompt_left -= from_prompt
            item.prefilled += from_prompt
            self._read += from_prompt
            self._written += count - from_prompt
            del item.todo[:count]
            turn = item.turn
            if turn is None or not batch.outputs[index]:
                continue
            try:
                item.todo = turn.take(turn.choose(self.backend.logits(index)))
            except PlumblineError as error:
                self._release(item)
                self._fail(item.request.id, error, retryable=False)
                continue
            self._stream(item)
            if turn.finish is not None:
                self._end(item, turn.finish)
        now = self._clock()
        if now - self._reported_at >= _REPORT_SECONDS:
            self._reported_at = now
            self._emit(interface.Worked(self._read, self._written))

    def _stream(self, item: _Sequence) -> None:
        if item.turn is not None and item.request.stream:
            for channel, text in item.turn.texts():
                self._emit(interface.Streamed(item.request.id, channel, text))

    def _preempt(self) -> None:
        """Detaches the youngest item, which begins again later; one that is alone can't be helped."""
        item = self._running[-1]
        self._release(item)
        if not self._running:
            self._fail(item.request.id, _no_free_cells(), retryable=True)
            return
        item.todo = []
        self._crowded = True  # none is admitted before one has ended: they would push each other out in turns
        self._queue.appendleft(item)

    def _end(self, item: _Sequence, finish: FinishReason) -> None:
        turn = item.turn or TurnDecoder(item.request, self.backend.vocabulary, None)
        turn.finish = finish
        seconds = 0.0 if item.admitted_at is None else self._clock() - item.admitted_at
        generation = turn.generation(self._prefix + len(item.prompt), item.prefilled, seconds)
        if item in self._running:
            self._release(item)
        else:
            self._queue.remove(item)
        self._answered += 1
        self._crowded = False
        self._emit(interface.Completed(generation))

    def _release(self, item: _Sequence) -> None:
        self._running.remove(item)
        self.backend.detach(item.slot)
        self._free.append(item.slot)
        self._free.sort(reverse=True)
        if item.turn is not None:
            item.turn.close()
            item.turn = None

    def _fail(self, request_id: int, error: PlumblineError, *, retryable: bool) -> None:
        self._answered += 1
        self._crowded = False
        self._emit(interface.Failed(request_id, ErrorReport.of(error), retryable))

    def _cells(self) -> int:
        """Cells in use: the prefix once, and each item's own tokens."""
        return self._prefix + sum(item.position - self._prefix for item in self._running)


def _no_free_cells() -> NoFreeCellsError:
    return NoFreeCellsError(
        Message("The context is full"),
        Message("One item alone needs more tokens than the model's context holds."),
        Message("Set a larger context, or lower the reasoning budget."),
    )
