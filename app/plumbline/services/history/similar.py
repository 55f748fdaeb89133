"""Finding items whose texts are near-copies of one, in the whole history or in some runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plumbline.domain.near_copies import NEAR_COPY, Likeness
from plumbline.domain.work import Stage, Work

if TYPE_CHECKING:
    from plumbline.store.history import History
    from plumbline.store.results.items import ItemSummary

_PAGE: Final = 1000
_FACTOR: Final = 3
_LINKS: Final = 300
"""A near-copy has at most so many times the bytes, and so many more: links of any length count as equal."""


@dataclass(frozen=True, slots=True)
class SimilarItem:
    """An item whose text is a near-copy; `likeness`: how much is the same, up to 1."""

    item: ItemSummary
    likeness: float


def similar_items(
    history: History, item_id: int, runs: Sequence[int] = (), work: Work | None = None
) -> list[SimilarItem]:
    """The judged items whose texts are near-copies of an item's; the most similar first.

    The item itself is left out, under the other policies of its check, too, and so are the examples of evaluations.

    Args:
        runs: only these; none for all.
    """
    work = work or Work()
    own = history.items.get(item_id)
    check = {record.id for record in history.together.runs_of(own.run)}
    text = own.content.text
    size = len(text.encode("utf-8", "surrogatepass"))
    least, most = max(0, size - _LINKS) // _FACTOR, size * _FACTOR + _LINKS
    likeness = Likeness(text)
    alike: dict[int, float] = {}
    after = done = 0
    while page := history.similar.texts(after, least, most, _PAGE, runs):
        for number, other in page:
            work.check()
            same = likeness.to(other)
            if same >= NEAR_COPY:
                alike[number] = same
        after = page[-1][0]
        done += len(page)
        work.report(Stage.CHECKING, done, 0)
    found = [
        SimilarItem(item, alike[number])
        for number, item in history.similar.items_of(list(alike), runs)
        if item.run not in check or item.position != own.position
    ]
    return sorted(found, key=lambda one: -one.likeness)
