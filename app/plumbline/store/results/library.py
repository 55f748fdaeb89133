"""Policies, golden sets and evaluations, as lists of them are read back."""

from __future__ import annotations

from dataclasses import dataclass

from plumbline.domain.policy import PolicyVersion


@dataclass(frozen=True, slots=True)
class PolicyRecord:
    """A stored policy version.

    Attributes:
        listed: a person put it into the library; a version that was only used in a run is not listed.
        runs: how many runs used it.
    """

    id: int
    version: PolicyVersion
    saved: str
    listed: bool
    runs: int


@dataclass(frozen=True, slots=True)
class PolicyUse:
    """What a policy version was used for: with these weights in so many `runs`, which judged so many `items`."""

    policy_id: int
    model: str
    runs: int
    items: int


@dataclass(frozen=True, slots=True)
class GoldenSummary:
    """A golden set as a list shows it: its newest version."""

    policy: str
    name: str
    version: int
    created: str
    items: int


@dataclass(frozen=True, slots=True)
class EvaluationSummary:
    """An evaluation as a list shows it; `total` and `done` count verdicts over all of its columns."""

    id: int
    created: str
    title: str
    benchmark: str
    policies: tuple[str, ...]
    columns: int
    total: int
    done: int
