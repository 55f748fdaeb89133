"""What a report is about, and which items those are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.work import Work
from plumbline.services.history.finding import whole_page
from plumbline.store.results.search import EVERYTHING, SearchFilters

if TYPE_CHECKING:
    from plumbline.services.history.runs import RunView
    from plumbline.store.history import History
    from plumbline.store.results.cases import Case

MOST_ITEMS: Final = 5_000
_PAGE: Final = 200


class ReportKind(StrEnum):
    """What a report is about. Values are stored and printed."""

    ITEM = "item"
    SELECTION = "selection"
    RUN = "run"
    SEARCH = "search"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a report is to be about.

    Attributes:
        run: of a RUN.
        items: of an ITEM or a SELECTION: run and position, from 0, of each.
        words, filters: of a SEARCH.
        case: the name of a CASE.
    """

    kind: ReportKind
    run: int = 0
    items: tuple[tuple[int, int], ...] = ()
    words: str = ""
    filters: SearchFilters = EVERYTHING
    case: str = ""

    @classmethod
    def of(cls, items: Sequence[tuple[int, int]]) -> Asked:
        """A report on some items."""
        return cls(ReportKind.ITEM if len(items) == 1 else ReportKind.SELECTION, items=tuple(items))


Chosen = dict[int, list[int]]
"""Run → positions, in order."""


def chosen_items(
    history: History, runs: RunView, asked: Asked, case: Case | None, work: Work
) -> tuple[Chosen, dict[tuple[int, int], str]]:
    """Which items, and the notes on them in a case, by run and position."""
    chosen: Chosen = {}
    notes: dict[tuple[int, int], str] = {}
    match asked.kind:
        case ReportKind.ITEM | ReportKind.SELECTION:
            for run, position in dict.fromkeys(asked.items):
                chosen.setdefault(run, []).append(runs.item_at(run, position).position)
        case ReportKind.RUN:
            total = history.runs.get(asked.run).counts.total
            _limit(total)
            chosen[asked.run] = list(range(total))
        case ReportKind.SEARCH:
            for run, position in _found(history, asked, work):
                chosen.setdefault(run, []).append(position)
        case ReportKind.CASE:
            assert case is not None, "a case was looked up"  # noqa: S101
            for entry in history.cases.entries(case.id):
                chosen.setdefault(entry.item.run, []).append(entry.item.position)
                notes[entry.item.run, entry.item.position] = entry.note
    _limit(sum(map(len, chosen.values())))
    if not any(chosen.values()):
        raise InputError(
            Message("There is nothing to report"),
            Message("No item was found."),
            Message("Choose items, or search for something else."),
        )
    return {run: sorted(positions) for run, positions in sorted(chosen.items())}, notes


def _found(history: History, asked: Asked, work: Work) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    cursor = ""
    while True:
        page = whole_page(history, asked.words, asked.filters, limit=_PAGE, cursor=cursor, work=work)
        found += [(hit.item.run, hit.item.position) for hit in page.hits]
        _limit(len(found))
        cursor = page.cursor
        if not cursor:
            return found


def _limit(count: int) -> None:
    if count > MOST_ITEMS:
        raise InputError(
            Message("That is too much for one report"),
            Message("A report holds up to {most} items, and these are more.", most=MOST_ITEMS),
            Message("Choose fewer: by a filter, or as a case."),
        )
