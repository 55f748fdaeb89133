"""Choosing tokens: greedy, with temperature, with top_p, among what is allowed."""

from __future__ import annotations

import numpy as np
import pytest

from plumbline.domain.run import Sampling
from plumbline.engine.decode.sampling import Ids, Sampler
from plumbline.engine.errors import EngineFaultError, NonFiniteLogitsError


def row(*logits: float) -> np.ndarray:
    return np.array(logits, dtype=np.float32)


def frequencies(sampler: Sampler, logits: np.ndarray, draws: int = 20_000) -> np.ndarray:
    return np.bincount([sampler.pick(logits) for _ in range(draws)], minlength=len(logits)) / draws


def test_greedy_takes_the_largest_and_the_first_of_equals() -> None:
    assert Sampler(Sampling()).pick(row(1, 3, 2)) == 1
    assert Sampler(Sampling()).pick(row(1, 3, 3)) == 1


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_draws_follow_the_probabilities(temperature: float) -> None:
    logits = row(2.0, 1.0, 0.0, -1.0)
    expected = np.exp(logits / temperature)
    expected /= expected.sum()
    found = frequencies(Sampler(Sampling(temperature, 1.0, 3)), logits)
    assert np.abs(found - expected).max() < 0.015


def test_top_p_keeps_the_fewest_that_reach_it() -> None:
    logits = np.log(np.array([0.5, 0.3, 0.15, 0.05], dtype=np.float32))
    found = frequencies(Sampler(Sampling(1.0, 0.7, 3)), logits)
    assert found[2] == found[3] == 0
    assert abs(found[0] - 0.625) < 0.015


def test_the_same_seed_draws_the_same_and_another_one_does_not() -> None:
    logits = np.zeros(1_000, dtype=np.float32)
    draws = [[Sampler(Sampling(1.0, 1.0, seed)).pick(logits) for _ in range(1)] for seed in (1, 1, 2, 3)]
    assert draws[0] == draws[1]
    assert draws[0] != draws[2] or draws[0] != draws[3]


@pytest.mark.parametrize("sampling", [Sampling(), Sampling(1.0)])
@pytest.mark.parametrize("logits", [row(0, np.nan, 1), row(-np.inf, -np.inf), row(np.inf, 0)])
def test_nonsense_is_an_error(sampling: Sampling, logits: np.ndarray) -> None:
    with pytest.raises(NonFiniteLogitsError):
        Sampler(sampling).pick(logits)


def test_only_the_sampled_token_is_checked_when_it_is_allowed() -> None:
    asked: list[Ids] = []

    def permitted(ids: Ids) -> np.ndarray:
        asked.append(ids)
        return np.ones(len(ids), dtype=np.bool_)

    assert Sampler(Sampling()).pick_allowed(row(0, 5, 1), lambda token: token == 1, permitted) == 1
    assert asked == []


@pytest.mark.parametrize(("rank", "lists"), [(40, [64]), (500, [64, 1024]), (3_000, [64, 1024, 5_000])])
def test_the_search_widens_only_as_far_as_it_must(rank: int, lists: list[int]) -> None:
    logits = -np.arange(5_000, dtype=np.float32) / 100
    asked: list[int] = []

    def permitted(ids: Ids) -> np.ndarray:
        asked.append(len(ids))
        return ids >= rank

    assert Sampler(Sampling()).pick_allowed(logits, lambda token: token >= rank, permitted) == rank
    assert asked == lists


def test_nothing_allowed_is_an_error() -> None:
    with pytest.raises(EngineFaultError):
        Sampler(Sampling()).pick_allowed(row(1, 2), lambda _: False, lambda ids: np.zeros(len(ids), dtype=np.bool_))


def test_a_draw_among_allowed_tokens_follows_their_probabilities() -> None:
    logits = np.log(np.array([0.6, 0.3, 0.1], dtype=np.float32))
    sampler = Sampler(Sampling(1.0, 1.0, 9))
    allowed = np.array([False, True, True])
    draws = [sampler.pick_allowed(logits, lambda t: bool(allowed[t]), lambda ids: allowed[ids]) for _ in range(20_000)]
    assert abs(draws.count(1) / len(draws) - 0.75) < 0.015
