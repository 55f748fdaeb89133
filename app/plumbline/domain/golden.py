"""Golden sets: texts with the verdict that people expect, to measure a policy with.

A set belongs to a policy by its name and has versions that are never changed; what is added makes a new one. What a person did not
say is unknown and never "no": an expectation may lack a decision, and a flag that is not listed has no value.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from plumbline.domain.verdict import Decision


class Half(StrEnum):
    """What an item is for. Values are stored and printed."""

    TUNE = "tune"  # to be looked at while a policy is being written
    TEST = "test"  # to be measured on afterwards


@dataclass(frozen=True, slots=True)
class Expectation:
    """What people say of one text.

    Attributes:
        decision: what the verdict should be; None when nobody said, or in words that the policy does not know.
        label: the label as the policy's contract spells it, or as it was written where the contract has none such; or "".
        flags: flag → raised or not, sorted by name; a flag that is absent is unknown.

    Raises:
        ValueError: the decision is UNDETERMINED, or nothing at all is expected.
    """

    decision: Decision | None = None
    label: str = ""
    rule: str = ""
    flags: tuple[tuple[str, bool], ...] = ()

    def __post_init__(self) -> None:
        if self.decision is Decision.UNDETERMINED or not (self.decision or self.label or self.flags):
            raise ValueError("an expectation names a decision, a label or flags")

    def __str__(self) -> str:
        raised = "+".join(f"{name}={int(value)}" for name, value in self.flags)
        return self.label or raised or str(self.decision)


@dataclass(frozen=True)
class GoldenItem:
    """One text with what is expected of it.

    Attributes:
        text: exactly what the model will be shown.
        language: BCP 47 tag, or "".
        note: why, in a person's words, or "".
        said_by, said_at: who said so and when, as the source says, or "".
        origin: file and place it was taken from.
    """

    text: str
    expected: Expectation
    language: str = ""
    note: str = ""
    said_by: str = ""
    said_at: str = ""
    origin: str = ""
    half: Half = Half.TUNE

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


@dataclass(frozen=True)
class GoldenSet:
    """One version of a golden set.

    Attributes:
        name: unique for its policy.
        items: in the source's order.
        version: from 1; 0 for one that ships with a starter policy and is not kept in the history.
        created: when this version was kept, UTC, or "".
    """

    name: str
    policy: str
    items: tuple[GoldenItem, ...]
    version: int = 0
    created: str = ""


def contradictions(items: Iterable[GoldenItem]) -> dict[str, tuple[GoldenItem, ...]]:
    """Texts of which different things are expected: sha256 → the items that have the text."""
    by_text: dict[str, list[GoldenItem]] = {}
    for item in items:
        by_text.setdefault(item.sha256, []).append(item)
    return {sha256: tuple(same) for sha256, same in by_text.items() if len({item.expected for item in same}) > 1}
