"""How a test says how much it has tried."""

from __future__ import annotations

from collections.abc import Callable

Count = Callable[[str, int], None]
"""Takes what was tried, in words for the table of threats ("mutated headers"), and how many."""
