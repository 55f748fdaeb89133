"""Shares of counted things, with the range in which the true share may lie.

Every figure of an evaluation that is "so many of so many" is a `Share`, so that none is shown without its interval: golden sets are
small, and 9 of 10 says much less than 900 of 1,000. A share of nothing has no value; it is None and never 0 or 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from statistics import NormalDist
from typing import Final

CONFIDENCE: Final = 0.95
"""How often an interval made this way holds the true value."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A range, ends included: 0 to 1, of kappa -1 to 1."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many; `hits` is at most `of`."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """0 to 1; None for a share of nothing."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> Interval | None:
        """The 95 % interval; None for a share of nothing."""
        return wilson(self.hits, self.of) if self.of else None


def wilson(hits: int, of: int, confidence: float = CONFIDENCE) -> Interval:
    """The score interval of a proportion; it stays within 0 to 1 and is sound for small counts.

    Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927) 209-212.

    Raises:
        ValueError: `of` is 0, `hits` is not within it, or the confidence is not between 0 and 1.
    """
    if not 0 <= hits <= of or not of or not 0 < confidence < 1:
        raise ValueError(f"no interval for {hits} of {of} at {confidence}")
    z = _quantile(confidence)
    share = hits / of
    middle = share + z * z / (2 * of)
    reach = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    scale = 1 + z * z / of
    # At the ends the formula gives 0 and 1 but for rounding.
    low = 0.0 if hits == 0 else (middle - reach) / scale
    high = 1.0 if hits == of else (middle + reach) / scale
    return Interval(low, high)


@lru_cache(maxsize=16)
def _quantile(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)
