"""What a check would read, counted before it begins: items of each file, every skip, and how long the check will take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from plumbline.domain.content import ContentItem, Skip, SkipReason
from plumbline.domain.run import Effort, RunState
from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions
from plumbline.services.judging.contents import read_content
from plumbline.store.results.runs import RunRecord

MOST_SKIPS: Final = 1_000
"""More are counted and not held."""
_OFTEN: Final = 500
_FEWEST: Final = 5
"""Items of a run from which its speed can be told."""


@dataclass(frozen=True, slots=True)
class FileCount:
    """What one file holds. `skips` counts what was left out of it; a file that is a skip itself has no items."""

    items: int = 0
    skips: int = 0


@dataclass(frozen=True, slots=True)
class Survey:
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


def survey(
    sources: Sequence[str], options: IntakeOptions, work: Work, on_count: Callable[[int], object] = lambda _: None
) -> Survey:
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
    return Survey(found, items, tuple(skips), dict(reasons))


def seconds_an_item(runs: Iterable[RunRecord], model_name: str, effort: Effort) -> float | None:
    """How long an item took in the newest finished run of a model at an effort; None where there is none to tell from."""
    for run in runs:
        if (run.model_name, run.effort, run.state) != (model_name, effort, RunState.FINISHED):
            continue
        if run.counts.done >= _FEWEST and run.finished:
            spent = datetime.fromisoformat(run.finished) - datetime.fromisoformat(run.created)
            return max(spent.total_seconds(), 0.0) / run.counts.done
    return None
