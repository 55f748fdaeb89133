"""What the filters offer and the newest runs, read from the history in one go, on a worker thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.policy import NamedVersion
from plumbline.services.history.label_meanings import LabelMeaning, label_meanings
from plumbline.services.history.runs import RunStatus, RunView
from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord
from plumbline.store.results.search import Facets

MOST_RUNS: Final = 200
"""Runs that are read at once."""

StatedRun = tuple[RunRecord, RunStatus]


@dataclass(frozen=True, slots=True)
class Overview:
    """What there is to filter by.

    Attributes:
        policies: titles by name; two with the same title also show their names.
        meanings: what labels mean, by a policy's name.
        runs: the newest first.
        versions: of policies, by sha256.
    """

    facets: Facets
    policies: Mapping[str, str]
    meanings: dict[str, dict[str, LabelMeaning]]
    runs: list[StatedRun]
    versions: Mapping[str, NamedVersion]


def read_overview(history: History, view: RunView) -> Overview:
    """As it is now."""
    facets, runs = history.search.facets(), read_runs(history, view)
    titles = _titles(facets.policies, [run for run, _ in runs])
    return Overview(facets, titles, label_meanings(history, facets.policies), runs, history.policies.named())


def read_runs(history: History, view: RunView, before: int | None = None) -> list[StatedRun]:
    """The newest runs, or those before one."""
    return [(run, view.status(run)) for run in history.runs.newest(MOST_RUNS, before)]


def _titles(names: Sequence[str], runs: Sequence[RunRecord]) -> dict[str, str]:
    """As the policies' newest runs have them."""
    titles = {run.policy_name: run.policy_title for run in reversed(runs)}
    found = {name: titles.get(name, name) for name in names}
    shared = {title for title in found.values() if list(found.values()).count(title) > 1}
    return {name: f"{title} ({name})" if title in shared else title for name, title in found.items()}
