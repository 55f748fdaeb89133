"""Appeals as they are read back."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.appeals import Appeal
from plumbline.store.results.items import ItemSummary


@dataclass(frozen=True, slots=True)
class AppealEntry:
    """An appeal with the item that it is on."""

    appeal: Appeal
    item: ItemSummary
