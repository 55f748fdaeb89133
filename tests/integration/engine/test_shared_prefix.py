"""The shared prefix on the real llama.cpp: what an attached sequence calculates is what a fresh full prompt calculates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from plumbline.engine.decode.backend import Batch, Outcome
from plumbline.engine.errors import EngineFaultError
from plumbline.engine.llama.backend import LlamaBackend, StopFlag

Opener = Callable[..., LlamaBackend]


def calculate(backend: LlamaBackend, sequence: int, start: int, tokens: list[int], chunk: int = 512) -> np.ndarray:
    """Decodes tokens of one sequence in chunks; the last one's logits."""
    row = np.zeros(0, dtype=np.float32)
    for at in range(0, len(tokens), chunk):
        batch = Batch()
        index = batch.add(sequence, start + at, tokens[at : at + chunk], output=at + chunk >= len(tokens))
        assert backend.decode(batch) is Outcome.DONE
        if batch.outputs[index]:
            row = backend.logits(index).copy()
    return row


def some_tokens(count: int, seed: int) -> list[int]:
    return [int(token) for token in np.random.default_rng(seed).integers(0, 500, count)]


def test_attached_sequences_calculate_what_a_fresh_prompt_calculates(backend_of: Opener, small_model: Path) -> None:
    """24 items of 20 to 900 tokens in 8 slots, all attached and detached several times, side by side."""
    prefix = some_tokens(700, 1)
    shared = backend_of(small_model, sequences=8, context_tokens=16_384)
    shared.clear()
    calculate(shared, 0, 0, prefix)
    shared.keep_prefix(len(prefix))
    lengths = [int(length) for length in np.random.default_rng(2).integers(20, 900, 24)]
    contents = [some_tokens(length, 100 + index) for index, length in enumerate(lengths)]
    found: dict[int, np.ndarray] = {}
    waiting = list(range(24))
    running: dict[int, list[int]] = {}  # slot → [item, position in its content]
    while waiting or running:
        for slot in range(1, 9):
            if slot not in running and waiting:
                shared.attach(slot)
                running[slot] = [waiting.pop(0), 0]
        batch = Batch()
        asked = {}
        for slot, (item, done) in running.items():
            chunk = contents[item][done : done + 64]
            last = done + len(chunk) == len(contents[item])
            asked[slot] = (len(chunk), batch.add(slot, 700 + done, chunk, output=last), last)
        assert shared.decode(batch) is Outcome.DONE
        for slot, (count, index, last) in asked.items():
            running[slot][1] += count
            if last:
                found[running.pop(slot)[0]] = shared.logits(index).copy()
                shared.detach(slot)
    fresh = backend_of(small_model, sequences=1)
    for item, content in enumerate(contents):
        fresh.clear()
        expected = calculate(fresh, 0, 0, prefix + content)
        assert np.abs(found[item] - expected).max() < 0.05 * np.abs(expected).max()
        assert int(found[item].argmax()) == int(expected.argmax())


def test_an_item_leaves_no_trace_in_its_slot(backend_of: Opener, small_model: Path) -> None:
    backend = backend_of(small_model, sequences=2)
    prefix = some_tokens(300, 3)
    backend.clear()
    calculate(backend, 0, 0, prefix)
    backend.keep_prefix(300)
    backend.attach(1)
    first = calculate(backend, 1, 300, some_tokens(50, 4))
    backend.detach(1)
    backend.attach(1)
    calculate(backend, 1, 300, some_tokens(400, 5))
    backend.detach(1)
    backend.attach(1)
    assert np.array_equal(calculate(backend, 1, 300, some_tokens(50, 4)), first)


def test_a_prefix_shorter_than_the_window_is_shared_as_well(backend_of: Opener, small_model: Path) -> None:
    backend = backend_of(small_model, sequences=3)
    prefix = some_tokens(40, 6)
    backend.clear()
    calculate(backend, 0, 0, prefix)
    backend.keep_prefix(40)
    content = some_tokens(200, 7)
    rows = []
    for slot in (1, 2, 3):
        backend.attach(slot)
        rows.append(calculate(backend, slot, 40, content))
    fresh = backend_of(small_model, sequences=1)
    fresh.clear()
    expected = calculate(fresh, 0, 0, prefix + content)
    for row in rows:  # equal but for the order of sums, which depends on the cells
        assert np.abs(row - expected).max() < 0.01 * np.abs(expected).max()


def test_a_full_cache_is_an_outcome_and_a_detach_helps(backend_of: Opener, small_model: Path) -> None:
    backend = backend_of(small_model, sequences=2, context_tokens=512)
    backend.clear()
    calculate(backend, 0, 0, some_tokens(100, 1))
    backend.keep_prefix(100)
    backend.attach(1)
    calculate(backend, 1, 100, some_tokens(300, 2))
    backend.attach(2)
    batch = Batch()
    batch.add(2, 100, some_tokens(200, 3), output=True)
    assert backend.decode(batch) is Outcome.FULL
    backend.detach(1)
    assert backend.decode(batch) is Outcome.DONE


def test_calling_off_stops_a_running_decode_and_is_over_when_cleared(backend_of: Opener, small_model: Path) -> None:
    flag = StopFlag()
    backend = backend_of(small_model, stop_flag=flag)
    backend.clear()
    batch = Batch()
    batch.add(0, 0, some_tokens(64, 1), output=True)
    flag.set()
    assert backend.decode(batch) is Outcome.ABORTED
    flag.clear()
    backend.clear()
    assert backend.decode(batch) is Outcome.DONE


def test_what_would_crash_or_go_wrong_silently_is_refused(backend_of: Opener, small_model: Path) -> None:
    backend = backend_of(small_model)
    backend.clear()
    with pytest.raises(EngineFaultError):
        backend.keep_prefix(5)
    with pytest.raises(ValueError, match="sequence"):
        backend.attach(99)
    with pytest.raises(ValueError, match="batch"):
        backend.decode(Batch())
    batch = Batch()
    batch.add(0, 0, [10_000_000], output=True)
    with pytest.raises(EngineFaultError):
        backend.decode(batch)
    batch = Batch()
    batch.add(0, 0, [1, 2, 3], output=True)
    backend.decode(batch)
    with pytest.raises(EngineFaultError):
        backend.logits(1)
