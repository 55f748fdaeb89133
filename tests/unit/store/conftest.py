"""A history in a folder of its own, with a clock that the test moves."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from plumbline.domain.run import RunSpec
from plumbline.domain.verdict import Verdict
from plumbline.store.history import History
from support import histories


@dataclass
class Clock:
    now: datetime = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: float) -> None:
        self.now += timedelta(**step)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new history's file: a copy of it is quicker than making one."""
    path = tmp_path_factory.mktemp("empty") / "history.db"
    History.open(path).close()
    return path


@pytest.fixture
def history(tmp_path: Path, empty: Path, clock: Clock) -> Iterator[History]:
    shutil.copy(empty, tmp_path / "history.db")
    with History.open(tmp_path / "history.db", clock=clock) as opened:
        yield opened


@pytest.fixture
def judged(history: History) -> Callable[..., list[int]]:
    """Records texts with their verdicts as one run; gives the items' numbers."""

    def judging(*pairs: tuple[str, Verdict], spec: RunSpec | None = None) -> list[int]:
        run = history.runs.create(spec or histories.spec())
        history.runs.add_items(run, 0, [histories.item(text, number) for number, (text, _) in enumerate(pairs)])
        history.runs.reading_done(run)
        return [history.runs.record(run, number, verdict).item_id for number, (_, verdict) in enumerate(pairs)]

    return judging
