"""A process that is killed while it records: nothing acknowledged is lost, nothing is there twice, the counters are right."""

from __future__ import annotations

import random
from pathlib import Path

from plumbline.domain.run import RunCounts
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from support import histories, history_process
from support.counting import Count
from support.history_process import BATCH, TWINS, decision_of, text_of

COUNT = 40
FEW_KILLS, PROMISED_KILLS = 4, 200


def test_killed_at_random_moments(path: Path, thorough: bool, count: Count) -> None:
    chance = random.Random(20261123)
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
    kills = PROMISED_KILLS if thorough else FEW_KILLS
    count("kills while recording", kills)
    for number in range(kills):
        survive_a_kill(path, run, after=chance.randrange(1, 9), number=number)
        with History.open(path) as history:
            if history.runs.counts(run).done == COUNT:
                run = history.runs.create(histories.spec())
    finish(path, run)


def survive_a_kill(path: Path, run: int, after: int, number: int) -> None:
    """Kills the process when it has acknowledged some items, or, every fourth time, when it has only just begun."""
    process = history_process.start("record", path, run, COUNT)
    acknowledged = []
    assert process.stdout is not None
    if number % 4:
        for line in process.stdout:
            acknowledged.append(int(line))
            if len(acknowledged) == after:
                break
    process.kill()
    rest, _ = process.communicate(timeout=60)
    acknowledged += [int(line) for line in rest.split("\n")[:-1]]

    with History.open(path) as history:
        stored = list(history.export.run(run))
        positions = [row["item"] - 1 for row in stored]  # type: ignore[operator]
        assert len(positions) == len(set(positions))
        assert set(acknowledged) <= set(positions)
        assert history.audit.check().sound  # counters, links and search tables agree with the rows
        counts = history.runs.counts(run)
        assert counts.done == len(stored)
        assert counts.total % BATCH == 0


def finish(path: Path, run: int) -> None:
    process = history_process.start("record", path, run, COUNT)
    process.communicate(timeout=120)
    assert process.returncode == 0
    with History.open(path) as history:
        rows = list(history.export.run(run))
        assert [row["item"] for row in rows] == list(range(1, COUNT + 1))
        assert [row["text"] for row in rows] == [text_of(position) for position in range(COUNT)]
        assert [row["decision"] for row in rows] == [decision_of(position).value for position in range(COUNT)]
        assert {row["item"] for row in rows if row["same_as"]} == {
            position + 1 for position in range(COUNT) if position % (2 * TWINS) >= TWINS
        }
        decisions = [decision_of(position) for position in range(COUNT)]
        assert history.runs.counts(run) == RunCounts(
            total=COUNT,
            done=COUNT,
            violates=decisions.count(Decision.VIOLATES),
            allowed=decisions.count(Decision.ALLOWED),
            escalate=decisions.count(Decision.ESCALATE),
            skipped=COUNT // BATCH,
        )
        assert history.audit.check().sound
