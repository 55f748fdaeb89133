"""Answers on the real llama.cpp: its grammar, its logits, the whole way of an item."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from plumbline.domain.contract.answer_form import AnswerForm
from plumbline.domain.contract.parts import Choice, JsonText, Listing, Literal
from plumbline.domain.harmony import Control, render_prefix, render_suffix
from plumbline.domain.run import Effort, Sampling
from plumbline.domain.verdict import FinishReason
from plumbline.domain.work import Work
from plumbline.engine import interface
from plumbline.engine.decode.backend import Batch, Outcome
from plumbline.engine.decode.scheduler import Scheduler
from plumbline.engine.errors import AnswerFormError, ErrorKind
from plumbline.engine.llama.backend import LlamaBackend

Opener = Callable[..., LlamaBackend]
PREFIX = render_prefix("R1: no spam. " * 30, Effort.LOW, "2026-11-23")
FORMS = {
    "binary": AnswerForm((Choice(("0", "1")),), 0),
    "word": AnswerForm((Choice(("VALID", "INVALID", "INVALID + ESCALATE")),), 0),
    "label": AnswerForm((Choice(("SP0", "SP2", "SP3.a", "SP3.b")),), 0),
    "json": AnswerForm(
        (
            Literal('{"violation": '),
            Choice(("0", "1")),
            Literal(', "rule_ids": ['),
            Listing(('"R1"', '"R2"', '"Ä3"'), ", ", 0, 3),
            Literal('], "rationale": "'),
            JsonText(24),
            Literal('"}'),
        ),
        1,
    ),
}


def prefix_tokens(backend: LlamaBackend) -> int:
    return len(backend.vocabulary.encode(PREFIX))


def groups(form: AnswerForm) -> dict[str, str]:
    options = form.open_decisions("") or form.open_decisions(form.forced(""))
    return {option: "allowed" if index == 0 else "violates" for index, option in enumerate(options)}


def run(
    backend: LlamaBackend, requests: Sequence[interface.GenerationRequest]
) -> dict[int, interface.Generation | interface.Failed]:
    events: list[interface.EngineEvent] = []
    scheduler = Scheduler(backend, events.append, time.monotonic)
    scheduler.open_prefix(PREFIX, 40, 80, Work())
    for request in requests:
        scheduler.submit(request)
    while not scheduler.idle:
        scheduler.polling(scheduler._answered)
        scheduler.step()
    scheduler.close()
    found: dict[int, interface.Generation | interface.Failed] = {
        e.id: e.generation for e in events if isinstance(e, interface.Completed)
    }
    return found | {e.id: e for e in events if isinstance(e, interface.Failed)}


def request(
    number: int, form: AnswerForm, *, temperature: float = 0.0, budget: int = 15
) -> interface.GenerationRequest:
    return interface.GenerationRequest(
        number,
        render_suffix(f"text {number} " * (1 + number % 9)),
        form,
        groups(form),
        Sampling(temperature, 1.0, number),
        budget,
        80,
    )


@pytest.mark.parametrize("temperature", [0.0, 1.5])
@pytest.mark.parametrize("kind", FORMS)
def test_noise_still_gives_an_answer_in_its_form(
    backend_of: Opener, small_model: Path, kind: str, temperature: float
) -> None:
    form = FORMS[kind]
    backend = backend_of(small_model)
    found = run(backend, [request(number, form, temperature=temperature) for number in range(10)])
    assert len(found) == 10
    for generation in found.values():
        assert isinstance(generation, interface.Generation)
        assert generation.finish_reason in (FinishReason.STOP, FinishReason.BUDGET)
        assert generation.reply.final is not None
        assert generation.reply.final.complete
        assert form.complete(generation.reply.final.text)
        assert generation.decision_option in groups(form)
        assert generation.probability is not None
        assert 0.0 <= generation.probability.value <= 1.0
        assert generation.probability.mass is not None
        assert 0.0 < generation.probability.mass <= 1.0


def test_a_vocabulary_of_the_real_size_full_of_broken_characters_works_too(
    backend_of: Opener, full_model: Path
) -> None:
    backend = backend_of(full_model)
    found = run(backend, [request(number, FORMS["json"], temperature=number / 3, budget=5) for number in range(4)])
    for generation in found.values():
        assert isinstance(generation, interface.Generation)
        assert generation.reply.final is not None
        assert FORMS["json"].complete(generation.reply.final.text)


def test_the_probability_is_the_one_in_the_logits(backend_of: Opener, small_model: Path) -> None:
    """Calculated here once more, from a fresh prompt up to the decision."""
    backend = backend_of(small_model)
    form = FORMS["json"]
    wanted = replace(request(1, form, budget=0), segments=render_suffix("some content"))
    generation = run(backend, [wanted])[1]
    assert isinstance(generation, interface.Generation)
    vocabulary = backend.vocabulary
    prompt = vocabulary.encode((*PREFIX, *render_suffix("some content")))
    header = [vocabulary.ids[Control.CHANNEL], *vocabulary.encode_text("final"), vocabulary.ids[Control.MESSAGE]]
    tokens = [*prompt, *header, *vocabulary.encode_text('{"violation": ')]
    backend.clear()
    batch = Batch()
    batch.add(0, 0, tokens, output=True)
    assert backend.decode(batch) is Outcome.DONE
    row = backend.logits(len(tokens) - 1).astype(np.float64)
    shares = np.exp(row - row.max()) / np.exp(row - row.max()).sum()
    zero, one = (sum(shares[token] for token in vocabulary.plain(text)) for text in (b"0", b"1"))
    chosen = one if generation.decision_option == "1" else zero
    assert generation.probability is not None
    assert generation.probability.value == pytest.approx(chosen / (zero + one), abs=0.02)
    assert generation.probability.mass == pytest.approx(zero + one, rel=0.1)


def test_a_form_that_llama_cpp_refuses_fails_with_a_sentence(backend_of: Opener, small_model: Path) -> None:
    with pytest.raises(AnswerFormError):
        backend_of(small_model).grammar("root ::= nothing\n")
    with pytest.raises(AnswerFormError):
        backend_of(small_model).grammar("root ::= [a-")


@pytest.mark.parametrize("kind", FORMS)
def test_the_grammar_permits_exactly_what_the_form_does(backend_of: Opener, small_model: Path, kind: str) -> None:
    """Random walks through the real grammar, token by token, beside the form's own account of what can follow."""
    backend = backend_of(small_model)
    vocabulary, form = backend.vocabulary, FORMS[kind]
    prototype = backend.grammar(form.grammar())
    rng = np.random.default_rng(1)
    plain = np.flatnonzero(vocabulary.opens & ~vocabulary.is_special)
    whole = np.array(
        [t for t in plain if vocabulary.pieces[t].decode("utf-8", "ignore").encode() == vocabulary.pieces[t]]
    )
    for _ in range(6):
        grammar, written = prototype.fork(), ""
        while not form.closed(written) and len(written) < 90:
            permitted = grammar.permitted(whole)
            expected = np.array([form.possible(written + vocabulary.pieces[t].decode()) for t in whole])
            assert (permitted == expected).all()
            token = int(rng.choice(whole[permitted]))
            assert grammar.permits(token)
            grammar.accept(token)
            written += vocabulary.pieces[token].decode()
        grammar.close()
    prototype.close()


def test_broken_numbers_fail_the_item(backend_of: Opener, models: Path, small_model: Path) -> None:
    from support.random_model import damaged

    backend = backend_of(damaged(small_model, models / "broken-numbers.gguf"))
    failed = run(backend, [request(1, FORMS["binary"])])[1]
    assert isinstance(failed, interface.Failed)
    assert failed.report.kind is ErrorKind.NON_FINITE_LOGITS


def test_one_sequence_at_a_time_does_not_depend_on_what_came_before(backend_of: Opener, small_model: Path) -> None:
    backend = backend_of(small_model, sequences=1)
    items = [request(number, FORMS["json"], temperature=0.8) for number in range(6)]
    forwards, backwards = run(backend, items), run(backend, items[::-1])
    strip = {
        number: replace(g, usage=replace(g.usage, seconds=0.0))
        for number, g in forwards.items()
        if isinstance(g, interface.Generation)
    }
    assert len(strip) == 6
    assert strip == {
        number: replace(g, usage=replace(g.usage, seconds=0.0))
        for number, g in backwards.items()
        if isinstance(g, interface.Generation)
    }


def test_a_cache_too_small_for_all_sequences_slows_them_down_and_loses_none(
    backend_of: Opener, small_model: Path
) -> None:
    backend = backend_of(small_model, sequences=4, context_tokens=768)
    found = run(
        backend, [replace(request(n, FORMS["json"], budget=40), segments=render_suffix("ab " * 60)) for n in range(6)]
    )
    assert len(found) == 6
    for generation in found.values():
        assert isinstance(generation, interface.Generation)
        assert generation.reply.final is not None
        assert FORMS["json"].complete(generation.reply.final.text)
    assert any(
        g.prefilled_tokens > g.usage.prompt_tokens - prefix_tokens(backend)
        for g in found.values()
        if isinstance(g, interface.Generation)
    )


def test_prefilled_tokens_stay_close_to_the_contents_length(backend_of: Opener, small_model: Path) -> None:
    backend = backend_of(small_model)
    items = [request(number, FORMS["json"]) for number in range(8)]
    for number, generation in run(backend, items).items():
        assert isinstance(generation, interface.Generation)
        content = len(backend.vocabulary.encode(items[number].segments))
        assert generation.prefilled_tokens <= content + 40
