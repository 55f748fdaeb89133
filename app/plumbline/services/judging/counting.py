"""What a check would read, counted before it begins: the items of each file, and every skip."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions
from plumbline.services.judging.contents import read_content

MOST_SKIPS: Final = 1_000
"""More are counted and not held."""
_OFTEN: Final = 500


@dataclass(frozen=True, slots=True)
class FileCount:
    """What one file holds. `skips` counts what was left out of it; a file that is a skip itself has no items."""

    items: int = 0
    skips: int = 0


@dataclass(frozen=True, slots=True)
class ContentCount:
    """What was counted.

    Attributes:
        files: path → its count, in the order of reading.
        skips: the first `MOST_SKIPS`, each with its reason; `reasons` counts all.
    """

    files: dict[str, FileCount]
    items: int
    skips: tuple[Skip, ...]
    reasons: dict[SkipReason, int]

    @property
    def skipped(self) -> int:
        """How many skips there are."""
        return sum(self.reasons.values())


def count_content(
    sources: Sequence[str], options: IntakeOptions, work: Work, on_count: Callable[[int], object] = lambda _: None
) -> ContentCount:
    """Reads everything and keeps nothing of it. `on_count` hears now and then how many items there are so far.

    Raises:
        InputError: a source does not exist.
    """
    _, entries = read_content(sources, options, lambda _: None, work)
    files: dict[str, list[int]] = {}
    skips: list[Skip] = []
    reasons: Counter[SkipReason] = Counter()
    items = 0
    for entry in entries:
        counts = files.setdefault(entry.origin.source, [0, 0])
        if isinstance(entry, ContentItem):
            counts[0] += 1
            items += 1
            if items % _OFTEN == 0:
                work.check()
                on_count(items)
        else:
            counts[1] += 1
            reasons[entry.reason] += 1
            if len(skips) < MOST_SKIPS:
                skips.append(entry)
    found = {name: FileCount(*counts) for name, counts in files.items()}
    return ContentCount(found, items, tuple(skips), dict(reasons))
