"""What a second process does to a history in the tests; run as `python -m support.history_process COMMAND PATH …`.

`record PATH RUN COUNT` reads items in, judges them and says each number once it is acknowledged, until it is done or killed;
`adapt PATH RUN` judges at an effort that adapts in the same way; `create PATH` opens and makes a run; `encrypt`, `rekey`,
`decrypt`, `delete`, `migrate`, `import` and `salvage` do that. The exit status is 42 for `HistoryBusyError` and 43 for
`HistoryDiskFullError`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from plumbline.domain.policy import PolicyDraft
from plumbline.domain.run import JudgedAgain, Recorded
from plumbline.domain.verdict import Decision
from plumbline.services.judging.classify import Classifier
from plumbline.store.audit.salvage import salvage
from plumbline.store.errors import HistoryBusyError, HistoryDiskFullError
from plumbline.store.file import encryption
from plumbline.store.history import History
from support import histories
from support.adapting import Adapting

BUSY, FULL = 42, 43
KEY, NEW_KEY = bytes(range(32)), bytes(range(32, 64))
BATCH = 20
TWINS = 5  # each item has the text of the one five before it, in the second half of a batch

_ROOT = Path(__file__).parents[2]


def start(*arguments: object, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    """Starts this module as a process of its own; its standard output is a pipe. `before`: a program that runs it."""
    return subprocess.Popen(
        [*before, sys.executable, "-m", "support.history_process", *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(str(_ROOT / folder) for folder in ("app", "tests"))},
        stdout=subprocess.PIPE,
        text=True,
    )


def text_of(position: int) -> str:
    """The text of the item at a position; some texts come twice."""
    return f"text {position - TWINS if position % (2 * TWINS) >= TWINS else position} of the run"


def decision_of(position: int) -> Decision:
    """What is said of it."""
    original = position - TWINS if position % (2 * TWINS) >= TWINS else position
    return (Decision.ALLOWED, Decision.VIOLATES, Decision.ESCALATE)[original % 3]


def record(path: Path, run: int, count: int) -> None:
    """Goes on with a run wherever it stands, as a service would."""
    with History.open(path) as history:
        for first in range(0, count, BATCH):
            items = [histories.item(text_of(number), number) for number in range(first, min(first + BATCH, count))]
            history.runs.add_items(run, first, items, [histories.skip(f"skip {first}")], first // BATCH)
        history.runs.reading_done(run)
        for queued in history.runs.queued(run, limit=count):
            twin = history.runs.finished_duplicate(run, queued.position)
            if twin is None:
                verdict = histories.verdict(decision_of(queued.position), f"rationale {queued.position}")
                history.runs.record(run, queued.position, verdict)
            else:
                history.runs.record_duplicate(run, queued.position, twin)
            say(queued.position)


def adapt(path: Path, run: int) -> None:
    """Judges a run whose effort adapts, and says the position of each step and verdict once it is kept."""
    with History.open(path) as history:
        for event in Classifier(history.runs, Adapting().engine).resume(run, None):
            if isinstance(event, Recorded | JudgedAgain):
                say(event.position)


def delete(path: Path) -> None:
    """Deletes the first run, and every other one that a deletion was begun of."""
    with History.open(path) as history:
        if any(run.id == 1 for run in history.runs.newest()):
            histories.delete(history, 1)


def take_in(path: Path) -> None:
    """Imports policies, a draft and a golden set."""
    with History.open(path) as history:
        for number in range(5):
            history.policies.save(histories.policy(f"imported{number}"))
            history.golden.save(f"imported{number}", "examples", histories.golden())
        history.policies.save_draft(PolicyDraft("imported", "Imported", b"text", None))


def say(number: int) -> None:
    """A line on standard output, at once."""
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def main(command: str, path: Path, *rest: str) -> None:
    """Does what the first argument says."""
    if command == "record":
        record(path, int(rest[0]), int(rest[1]))
    elif command == "adapt":
        adapt(path, int(rest[0]))
    elif command == "create":
        with History.open(path) as history:
            say(history.runs.create(histories.spec()))
    elif command == "encrypt":
        encryption.encrypt(path, KEY, busy_ms=0)
    elif command == "rekey":
        encryption.rekey(path, KEY, NEW_KEY, busy_ms=0)
    elif command == "decrypt":
        encryption.decrypt(path, KEY, busy_ms=0)
    elif command == "delete":
        delete(path)
    elif command == "migrate":
        History.open(path).close()
    elif command == "import":
        take_in(path)
    elif command == "salvage":
        salvage(path, None, Path(rest[0]))
    else:
        raise ValueError(command)


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
    except HistoryBusyError:
        sys.exit(BUSY)
    except HistoryDiskFullError:
        sys.exit(FULL)
