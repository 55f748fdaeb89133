"""Who is calculated when: order, caps, determinism, a full cache, calling off."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Literal
from plumbline.domain.harmony import render_prefix, render_suffix
from plumbline.domain.run import Effort, Sampling
from plumbline.domain.verdict import FinishReason
from plumbline.domain.work import Cancelled, Stage, Work
from plumbline.engine import interface
from plumbline.engine.decode.backend import Outcome
from plumbline.engine.decode.scheduler import Scheduler
from plumbline.engine.decode.turn import STRUCTURE_TOKENS
from plumbline.engine.errors import EngineFaultError, ErrorKind, PolicyTooLongError
from plumbline.engine.scripted.backend import ScriptedBackend, scripted_vocabulary

VOCABULARY = scripted_vocabulary()
FORM = AnswerForm((Literal('{"violation": '), Choice(("0", "1")), Literal(', "why": "'), JsonText(6), Literal('"}')), 1)
PREFIX = render_prefix("Rule R1: no spam.", Effort.LOW, "2026-11-23")
PREFIX_TOKENS = len(VOCABULARY.encode(PREFIX))


def by_history(tokens: Sequence[int]) -> dict[int, float]:
    """Logits that depend on every token so far, as a model's do."""
    rng = random.Random(repr(list(tokens)))
    return {rng.randrange(32, 127): 5.0 for _ in range(4)} | {
        VOCABULARY.ids_of_end: 4.0 if rng.random() < 0.2 else -9.0
    }


VOCABULARY.ids_of_end = int(VOCABULARY.encode(render_suffix(""))[0])  # type: ignore[attr-defined]


def request(
    number: int, content: str = "some text", *, budget: int = 12, form: AnswerForm | None = FORM
) -> interface.GenerationRequest:
    sampling = Sampling(seed=number)
    return interface.GenerationRequest(number, render_suffix(content), form, {"0": "a", "1": "v"}, sampling, budget, 60)


class Bench:
    """A scheduler, its backend, and the events so far."""

    def __init__(self, *, context_tokens: int = 4096, sequences: int = 2, **sizes: int) -> None:
        self.backend = ScriptedBackend(
            by_history, [FORM], vocabulary=VOCABULARY, context_tokens=context_tokens, sequences=sequences, **sizes
        )
        self.events: list[interface.EngineEvent] = []
        self.scheduler = Scheduler(self.backend, self.events.append, lambda: 0.0)
        self.open()

    def open(self) -> interface.PrefixInfo:
        return self.scheduler.open_prefix(PREFIX, 12, 60, Work())

    def work(self, most: int = 10_000) -> None:
        """Works like a client that submits nothing more."""
        for _ in range(most):
            self.scheduler.polling(self.scheduler._answered)
            if not self.scheduler.ready:
                return
            self.scheduler.step()

    def of(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def generations(self) -> dict[int, interface.Generation]:
        return {event.id: event.generation for event in self.of(interface.Completed)}


def test_items_are_admitted_in_the_order_of_submission_and_each_is_answered_once() -> None:
    bench = Bench(sequences=3)
    numbers = [5, 3, 9, 1, 7, 2, 8]
    for number in numbers:
        bench.scheduler.submit(request(number, "word " * number))
    bench.work()
    assert [event.id for event in bench.of(interface.Admitted)] == numbers
    assert sorted(event.id for event in bench.of(interface.Completed)) == sorted(numbers)
    assert bench.scheduler.idle


def test_the_policy_is_calculated_once_and_an_item_only_for_itself() -> None:
    bench = Bench(sequences=2)
    for number in range(5):
        bench.scheduler.submit(request(number, "x" * (10 + number)))
    bench.work()
    calculated = sum(len(batch) for batch in bench.backend.batches)
    own = sum(g.prefilled_tokens for g in bench.generations().values())
    assert own == sum(10 + number + 3 for number in range(5))
    assert sum(batch.sequences.count(0) for batch in bench.backend.batches) == PREFIX_TOKENS
    written = sum(g.usage.reasoning_tokens + g.usage.answer_tokens for g in bench.generations().values())
    assert calculated <= PREFIX_TOKENS + own + written + 5 * STRUCTURE_TOKENS
    assert all(g.usage.prompt_tokens == PREFIX_TOKENS + g.prefilled_tokens for g in bench.generations().values())


def test_work_is_told_about_now_and_then() -> None:
    bench = Bench(sequences=2)
    ticks = iter(range(1_000_000))
    bench.scheduler._clock = lambda: next(ticks) / 10
    for number in range(3):
        bench.scheduler.submit(request(number, "x" * 40))
    bench.work()
    told = bench.of(interface.Worked)
    steps = len(bench.backend.batches)
    assert 2 < len(told) < steps / 3
    assert [event.read for event in told] == sorted(event.read for event in told)
    assert told[-1].read <= sum(g.prefilled_tokens for g in bench.generations().values())
    written = sum(g.usage.reasoning_tokens + g.usage.answer_tokens for g in bench.generations().values())
    assert 0 < told[-1].written <= written + 3 * STRUCTURE_TOKENS
    bench.open()
    assert (bench.scheduler._read, bench.scheduler._written) == (0, 0)


def test_long_prompts_are_prefilled_in_capped_chunks_beside_those_that_write() -> None:
    bench = Bench(sequences=2, prefill_tokens=16, batch_tokens=64)
    bench.scheduler.submit(request(1, "short"))
    bench.scheduler.submit(request(2, "y" * 400))
    bench.work()
    mixed = [batch for batch in bench.backend.batches if {1, 2} <= set(batch.sequences)]
    assert len(mixed) > 5
    for batch in bench.backend.batches:
        if 0 not in batch.sequences and len(bench.events) > 2:
            assert len(batch) <= 64
    prompts = [batch.sequences.count(2) for batch in bench.backend.batches if 2 in batch.sequences]
    assert max(prompts[:25]) == 16


def test_what_is_forced_is_calculated_in_one_step_with_the_token_before_it() -> None:
    bench = Bench(sequences=1)
    bench.scheduler.submit(request(1, budget=0))
    bench.work()
    generation = bench.generations()[1]
    own = [batch for batch in bench.backend.batches if 1 in batch.sequences]
    sampled = generation.usage.answer_tokens + 3 - generation.forced_tokens
    assert len(own) == sampled
    assert generation.forced_tokens > 10


def outcome(bench: Bench) -> list[tuple[object, ...]]:
    return [(b.tokens, b.positions, b.sequences, b.outputs) for b in bench.backend.batches]


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_the_same_submissions_give_the_same_batches_however_they_arrive(temperature: float) -> None:
    """A client that submits everything at once, and one whose messages trickle in."""
    items = [
        replace(request(number, "z" * (number * 37 % 90)), sampling=Sampling(temperature, 1.0, number))
        for number in range(15)
    ]
    at_once = Bench(sequences=4)
    for item in items:
        at_once.scheduler.submit(item)
    at_once.work()
    for seed in range(5):
        rng = random.Random(seed)
        trickling = Bench(sequences=4)
        left = list(items)
        told = -1
        while left or not trickling.scheduler.idle:
            # The client submits ahead, in bursts; only when it has seen every answer and has nothing left, it says so.
            for _ in range(rng.randrange(3)):
                if left:
                    trickling.scheduler.submit(left.pop(0))
            if not left and told != trickling.scheduler._answered:
                told = trickling.scheduler._answered
                trickling.scheduler.polling(told)
            for _ in range(rng.randrange(4)):
                if trickling.scheduler.ready:
                    trickling.scheduler.step()
        assert outcome(trickling) == outcome(at_once)


def test_no_step_is_made_while_the_client_may_still_fill_a_free_sequence() -> None:
    bench = Bench(sequences=2)
    bench.scheduler.submit(request(1))
    assert not bench.scheduler.ready
    bench.scheduler.polling(0)
    assert bench.scheduler.ready
    bench.scheduler.submit(request(2))
    assert bench.scheduler.ready  # as many as there are sequences


def test_an_items_draws_depend_on_its_own_seed_alone() -> None:
    first, second = Bench(sequences=1), Bench(sequences=3)
    items = [replace(request(n, f"text {n}"), sampling=Sampling(1.0, 0.9, 100 + n)) for n in range(6)]
    for item in items:
        first.scheduler.submit(item)
    for item in reversed(items):
        second.scheduler.submit(item)
    first.work()
    second.work()
    assert {n: g.reply for n, g in first.generations().items()} == {n: g.reply for n, g in second.generations().items()}


def test_a_full_cache_costs_time_but_no_results() -> None:
    roomy, tight = Bench(sequences=4), Bench(sequences=4, context_tokens=PREFIX_TOKENS + 240)
    for bench in (roomy, tight):
        for number in range(8):
            bench.scheduler.submit(request(number, "w" * (20 + 11 * number)))
        bench.work()
    strip = lambda g: replace(g, prefilled_tokens=0)  # noqa: E731
    assert {n: strip(g) for n, g in tight.generations().items()} == {
        n: strip(g) for n, g in roomy.generations().items()
    }
    again = [event.id for event in tight.of(interface.Admitted)]
    assert len(again) > 8, "the cache was never full: the test shows nothing"
    assert tight.backend.cells == PREFIX_TOKENS


def test_an_unforeseen_full_cache_is_retried_after_a_detach() -> None:
    bench = Bench(sequences=2)
    bench.scheduler.submit(request(1))
    bench.scheduler.submit(request(2))
    bench.backend.outcomes = [Outcome.DONE, Outcome.DONE, Outcome.FULL]
    bench.work()
    assert [event.id for event in bench.of(interface.Admitted)] == [1, 2, 2]
    assert set(bench.generations()) == {1, 2}


def test_an_item_that_is_alone_and_finds_no_cells_fails_and_may_be_tried_again() -> None:
    bench = Bench(sequences=2)
    bench.scheduler.submit(request(1))
    bench.backend.outcomes = [Outcome.FULL]
    bench.work()
    (failed,) = bench.of(interface.Failed)
    assert (failed.id, failed.retryable, failed.report.kind) == (1, True, ErrorKind.NO_FREE_CELLS)
    bench.scheduler.submit(request(2))
    bench.work()
    assert set(bench.generations()) == {2}


def test_content_that_does_not_fit_is_refused_before_it_is_admitted() -> None:
    bench = Bench(context_tokens=PREFIX_TOKENS + 12 + 60 + STRUCTURE_TOKENS + 100)
    limit = bench.open().content_limit
    assert limit == 97
    bench.scheduler.submit(request(1, "x" * (limit + 1)))
    bench.scheduler.submit(request(2, "x" * limit))
    bench.work()
    (failed,) = bench.of(interface.Failed)
    assert (failed.id, failed.report.kind, failed.retryable) == (1, ErrorKind.CONTENT_TOO_LONG, False)
    assert [event.id for event in bench.of(interface.Admitted)] == [2]
    assert set(bench.generations()) == {2}


def test_a_policy_that_does_not_fit_is_an_error_with_numbers() -> None:
    with pytest.raises(PolicyTooLongError) as caught:
        Bench(context_tokens=PREFIX_TOKENS + 100)
    assert f"{PREFIX_TOKENS:,}" in str(caught.value.message)


def test_calling_off_answers_everything_with_what_there_is() -> None:
    bench = Bench(sequences=2)
    for number in range(5):
        bench.scheduler.submit(request(number))
    for _ in range(4):
        bench.scheduler.step()
    bench.scheduler.cancel(None)
    found = bench.generations()
    assert set(found) == set(range(5))
    assert {g.finish_reason for g in found.values()} == {FinishReason.CANCELLED}
    assert bench.scheduler.idle
    assert bench.backend.cells == PREFIX_TOKENS
    bench.scheduler.submit(request(9))
    bench.work()
    assert bench.generations()[9].finish_reason is not FinishReason.CANCELLED


def test_calling_one_item_off_leaves_the_others_alone() -> None:
    bench = Bench(sequences=2)
    for number in range(4):
        bench.scheduler.submit(request(number))
    bench.scheduler.step()
    bench.scheduler.cancel([1, 3, 77])
    bench.work()
    reasons = {n: g.finish_reason is FinishReason.CANCELLED for n, g in bench.generations().items()}
    assert reasons == {0: False, 1: True, 2: False, 3: True}


def test_after_an_aborted_step_it_waits_for_the_cancellation() -> None:
    bench = Bench(sequences=1)
    bench.scheduler.submit(request(1))
    bench.backend.outcomes = [Outcome.ABORTED]
    bench.scheduler.step()
    assert not bench.scheduler.ready
    bench.scheduler.cancel(None)
    assert bench.generations()[1].finish_reason is FinishReason.CANCELLED


def test_the_prefix_can_be_cancelled_between_batches_and_opened_again() -> None:
    bench = Bench()
    batches = len(bench.backend.batches)
    work = Work(lambda _stage, done, _total: work.cancel() if done else None)
    with pytest.raises(Cancelled):
        bench.scheduler.open_prefix(PREFIX, 12, 60, work)
    assert len(bench.backend.batches) - batches < PREFIX_TOKENS / bench.backend.batch_tokens
    bench.backend.outcomes = [Outcome.DONE, Outcome.ABORTED]
    with pytest.raises(Cancelled):
        bench.open()
    progress: list[tuple[Stage, int, int]] = []
    bench.scheduler.open_prefix(PREFIX, 12, 60, Work(lambda *what: progress.append(what)))
    assert progress == sorted(progress)
    assert progress[-1] == (Stage.PREFILLING, PREFIX_TOKENS, PREFIX_TOKENS)
    bench.scheduler.submit(request(1))
    with pytest.raises(EngineFaultError):
        bench.open()
    bench.work()
    assert set(bench.generations()) == {1}


def test_nonsense_from_the_model_fails_the_item_and_no_other() -> None:
    bench = Bench(sequences=2)
    whole = bench.backend.logits

    def logits(index: int) -> np.ndarray:
        row = whole(index)
        if bench.backend._rows[index][: len(VOCABULARY.encode_text("bad"))] == VOCABULARY.encode_text("bad"):
            row[:] = np.nan
        return row

    bench.backend.logits = logits  # type: ignore[method-assign]
    bench.scheduler.submit(request(1, "bad"))
    bench.scheduler.submit(request(2, "good"))
    bench.work()
    (failed,) = bench.of(interface.Failed)
    assert (failed.id, failed.report.kind) == (1, ErrorKind.NON_FINITE_LOGITS)
    assert set(bench.generations()) == {2}


def test_an_answer_form_that_is_refused_fails_the_item() -> None:
    bench = Bench()
    unknown = AnswerForm((Choice(("x", "y")),), 0)
    bench.scheduler.submit(request(1, form=unknown))
    bench.scheduler.submit(request(2))
    bench.work()
    (failed,) = bench.of(interface.Failed)
    assert (failed.id, failed.report.kind) == (1, ErrorKind.ANSWER_FORM)
    assert set(bench.generations()) == {2}


def test_an_answer_without_a_choice_needs_no_model() -> None:
    bench = Bench()
    only = AnswerForm((Literal("SP0"),))
    bench.backend._forms[only.grammar()] = only
    bench.scheduler.submit(request(1, form=only, budget=0))
    bench.scheduler.submit(request(2))
    bench.work()
    reply = bench.generations()[1].reply
    assert reply.final is not None
    assert (reply.final.text, reply.ended) == ("SP0", True)
    assert set(bench.generations()) == {1, 2}


def test_text_is_streamed_only_where_it_was_asked_for() -> None:
    bench = Bench()
    bench.scheduler.submit(replace(request(1), stream=True))
    bench.scheduler.submit(request(2))
    bench.work()
    streamed = bench.of(interface.Streamed)
    assert {event.id for event in streamed} == {1}
    reply = bench.generations()[1].reply
    assert "".join(event.text for event in streamed if event.channel == "analysis") == "".join(
        message.text for message in reply.messages if message.channel == "analysis"
    )
    assert reply.final is not None
    assert "".join(event.text for event in streamed if event.channel == "final") == reply.final.text
