"""Choosing a token from logits, in numpy.

Greedy is the largest logit. With a temperature the tokens whose logit lies further than 12 temperatures below the largest are left
out (each has less than a 160,000th of the largest one's probability), which spares most of a big vocabulary the exponential;
`top_p` then keeps the most probable ones that reach it together. One generator an item, seeded with the item's own seed: what an
item draws does not depend on its neighbours.

What is not allowed is handled by sampling first and checking that one token, because it is allowed nearly always and a check of
the whole vocabulary costs a thousand times more. Only on a rejection the likeliest tokens are checked: at most 64, then at most
1,024, then all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

from plumbline.domain.messages import Message
from plumbline.domain.run import Sampling
from plumbline.engine.errors import EngineFaultError, NonFiniteLogitsError

Logits = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int64]

_REACH: Final = 12.0
_WIDENING: Final = ((64, 6.0), (1_024, 12.0))  # most tokens, and how far below the largest logit


class Sampler:
    """Draws one item's tokens."""

    def __init__(self, sampling: Sampling) -> None:
        self._temperature = sampling.temperature
        self._top_p = sampling.top_p
        self._random = np.random.default_rng(sampling.seed) if sampling.temperature > 0 else None

    def pick(self, row: Logits) -> int:
        """One token of the whole vocabulary.

        Raises:
            NonFiniteLogitsError: there is a NaN among the logits, or nothing finite.
        """
        best = int(row.argmax())
        top = float(row[best])
        if not np.isfinite(top):
            raise _non_finite_logits()
        if self._random is None:
            return best
        ids = np.flatnonzero(row > top - _REACH * self._temperature)
        return self._draw(ids, row[ids])

    def pick_among(self, row: Logits, ids: Ids) -> int:
        """One of the tokens `ids`, which must not be empty."""
        logits = row[ids]
        if np.isnan(logits).any():
            raise _non_finite_logits()
        if self._random is None:
            return int(ids[int(logits.argmax())])
        return self._draw(ids, logits)

    def pick_allowed(
        self, row: Logits, allows: Callable[[int], bool], permitted: Callable[[Ids], npt.NDArray[np.bool_]]
    ) -> int:
        """One token that is allowed, which `allows` says of one token and `permitted` of many at once.

        Raises:
            NonFiniteLogitsError: see `pick`.
            EngineFaultError: no token of the vocabulary is allowed.
        """
        token = self.pick(row)
        if allows(token):
            return token
        top = float(row.max())
        for count, reach in _WIDENING:
            ids = np.flatnonzero(row > top - reach)
            if len(ids) > count:
                ids = np.sort(ids[np.argpartition(row[ids], len(ids) - count)[-count:]])
            ids = ids[permitted(ids)]
            if len(ids):
                return self.pick_among(row, ids)
        ids = np.arange(len(row), dtype=np.int64)
        ids = ids[permitted(ids)]
        if not len(ids):
            raise EngineFaultError(
                Message("The answer can't be continued"),
                Message("No token of the model's vocabulary continues the answer in the policy's answer format."),
                Message("Check the labels in the policy's answer format. Report this if they look right."),
            )
        return self.pick_among(row, ids)

    def _draw(self, ids: Ids, logits: Logits) -> int:
        assert self._random is not None  # noqa: S101 - callers branch on it
        weights = np.exp((logits - logits.max()).astype(np.float64) / self._temperature)
        if self._top_p < 1.0:
            order = np.argsort(-weights, kind="stable")
            sums = np.cumsum(weights[order])
            kept = order[: int(np.searchsorted(sums, self._top_p * sums[-1])) + 1]
            ids, weights = ids[kept], weights[kept]
        sums = np.cumsum(weights)
        return int(ids[min(int(np.searchsorted(sums, self._random.random() * sums[-1], side="right")), len(ids) - 1)])


def _non_finite_logits() -> NonFiniteLogitsError:
    return NonFiniteLogitsError(
        Message("The model's output is not a number"),
        Message("Either the model file is damaged, or the device or its driver calculates wrongly."),
        Message("Verify the model file. If it is intact, try again without the GPU."),
    )
