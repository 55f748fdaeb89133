"""A process that is killed while its run judges again at a higher effort: no step is lost, and none is there twice."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.place import PlaceKind, place
from plumbline.domain.run import Effort, RunState
from plumbline.store.history import History
from support import histories, history_process
from support.adapting import BOUNDS, POLICY, steps_before, text_of, truth
from support.counting import Count

COUNT = 60
EVENTS = COUNT + sum(map(steps_before, range(COUNT)))
FEW_KILLS, PROMISED_KILLS = 6, 100


def test_killed_in_any_step(path: Path, thorough: bool, count: Count) -> None:
    chance = random.Random(20261129)
    with History.open(path) as history:
        run = begin(history)
    kept: dict[int, int] = {}
    kills = PROMISED_KILLS if thorough else FEW_KILLS
    count("kills while judging again at a higher effort", kills)
    for _ in range(kills):
        said = killed_after(path, run, chance.randrange(1, 30))
        with History.open(path) as history:
            found = outcomes(history, run)
            assert all(found[position] >= kept.get(position, 0) for position in found)
            assert sum(found.values()) >= sum(kept.values()) + len(said)
            kept = found
            assert history.audit.check().sound
            if sum(kept.values()) == EVENTS:
                run, kept = begin(history), {}
    finished(path, run)


def begin(history: History) -> int:
    run = history.runs.create(histories.spec(policy=POLICY, effort=Effort.AUTO, bounds=BOUNDS))
    items = [ContentItem(text_of(number), Origin("posts", place(PlaceKind.ROW, number + 1))) for number in range(COUNT)]
    history.runs.add_items(run, 0, items)
    history.runs.reading_done(run)
    return run


def killed_after(path: Path, run: int, events: int) -> list[int]:
    """The positions that the process had said when it was killed."""
    process = history_process.start("adapt", path, run)
    assert process.stdout is not None
    said = []
    for line in process.stdout:
        said.append(int(line))
        if len(said) == events:
            break
    process.kill()
    rest, _ = process.communicate(timeout=60)
    return said + [int(line) for line in rest.split("\n")[:-1]]


def outcomes(history: History, run: int) -> dict[int, int]:
    """Position → how many steps and verdicts are kept for it."""
    found: Counter[int] = Counter()
    for item in history.items.page(run, limit=COUNT):
        record = history.items.get(item.item_id)
        efforts = [step.effort for step in record.steps]
        assert efforts == list(Effort.AUTO.steps[: len(efforts)])
        found[item.position] = len(efforts) + (record.verdict is not None)
    return dict(found)


def finished(path: Path, run: int) -> None:
    process = history_process.start("adapt", path, run)
    process.communicate(timeout=120)
    assert process.returncode == 0
    with History.open(path) as history:
        assert history.runs.get(run).state is RunState.FINISHED
        for number, item in enumerate(history.items.page(run, limit=COUNT)):
            assert item.decision is truth(number)
            assert len(history.items.get(item.item_id).steps) == steps_before(number)
        assert history.audit.check().sound
