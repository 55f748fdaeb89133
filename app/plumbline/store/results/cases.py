"""Cases and time stamps, as they are read back."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.store.results.items import ItemSummary


@dataclass(frozen=True, slots=True)
class Case:
    """A named collection of items.

    Attributes:
        note: what it is about, in a person's words.
        items, runs: how many items are in it, and from how many runs.
    """

    id: int
    name: str
    note: str
    created: str
    items: int = 0
    runs: int = 0


@dataclass(frozen=True, slots=True)
class CaseEntry:
    """An item in a case, with a person's note on it."""

    item: ItemSummary
    note: str
    added: str


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """What an authority said of a seal.

    Attributes:
        at: the time that it stated.
        authority: what it calls itself.
        answer: its answer as it came, RFC 3161 in DER.
    """

    seal: str
    at: str
    authority: str
    answer: bytes
    added: str = ""
