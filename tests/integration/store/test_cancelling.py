"""Every long job of the history is cancelled at many of its moments: it ends at once, and nothing is left half done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from plumbline.domain.work import Cancelled, Work
from plumbline.services.history.deletion import DeletionPlan, Deletions
from plumbline.services.history.export import FileForm, write_verdicts
from plumbline.store.audit.salvage import salvage, salvage_lines
from plumbline.store.file import connection, database, encryption
from plumbline.store.file.connection import connect
from plumbline.store.history import History
from plumbline.store.results.search import EVERYTHING
from support import histories, history_dumps
from support.cancelling import CancelledAt

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
DUMPS = Path(__file__).parents[2] / "data" / "store"
MOMENTS = 12


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The small histories of these tests are looked at as often as large ones are."""
    monkeypatch.setattr(connection, "_OPERATIONS", 50)


def content(path: Path, key: bytes | None = None) -> dict[str, list[object]]:
    """All rows of all tables."""
    with closing(connect(path, key)) as driver:
        names = [row[0] for row in driver.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'")]
        return {name: driver.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}


def moments(looks: int) -> list[int]:
    """Some of the looks, the first and the last among them."""
    return sorted({1, 2, looks, *range(1, looks, max(1, looks // MOMENTS))})


@dataclass(frozen=True)
class Job:
    """A job on a file, and the key that the file has at first."""

    do: Callable[[Path, Work], object]
    key: bytes | None = None


def using(do: Callable[[History, Work], object]) -> Callable[[Path, Work], object]:
    def job(path: Path, work: Work) -> object:
        with History.open(path) as history:
            return do(history, work)

    return job


def exported(history: History, work: Work) -> list[int]:
    rows = history.export.run(None, work)
    return list(write_verdicts(history.path.with_name("verdicts.jsonl"), rows, FileForm.JSONL, reasoning=True))


JOBS = {
    "encrypt": Job(lambda path, work: encryption.encrypt(path, KEY, work=work)),
    "decrypt": Job(lambda path, work: encryption.decrypt(path, KEY, work=work), KEY),
    "rekey": Job(lambda path, work: encryption.rekey(path, KEY, OTHER_KEY, work=work), KEY),
    "salvage": Job(lambda path, work: salvage(path, None, path.with_name("rescued.db"), work=work)),
    "salvage encrypted": Job(lambda path, work: salvage(path, KEY, path.with_name("rescued.db"), work=work), KEY),
    "salvage lines": Job(lambda path, work: list(salvage_lines(path, None, work))),
    "check": Job(using(lambda history, work: history.audit.check(work))),
    "rebuild search": Job(using(lambda history, work: history.search.rebuild(work))),
    "search": Job(using(lambda history, work: history.search.find("contentcanary", work=work))),
    "search without an index": Job(using(lambda history, work: history.search.find("*a*", work=work))),
    "paginate": Job(using(lambda history, work: history.search.paginate("", EVERYTHING, page=2, work=work))),
    "export": Job(using(exported)),
    "export what is found": Job(using(lambda history, work: list(history.export.found("words", EVERYTHING, work)))),
}


@pytest.mark.parametrize("job", JOBS.values(), ids=list(JOBS))
def test_a_job_ends_at_the_next_look_and_leaves_everything_as_it_was(filled: Path, job: Job) -> None:
    if job.key is not None:
        encryption.encrypt(filled, job.key)
    before = content(filled, job.key)
    saved = filled.read_bytes()
    counting = CancelledAt()
    job.do(filled, counting)
    for left in filled.parent.iterdir():
        left.unlink()
    assert counting.looks > 2
    for look in moments(counting.looks):
        filled.write_bytes(saved)
        work = CancelledAt(look)
        with pytest.raises(Cancelled):
            job.do(filled, work)
        assert work.looks < look + 10, "it went on after it was cancelled"
        assert [file.name for file in filled.parent.iterdir()] == [filled.name]
        assert content(filled, job.key) == before


@pytest.mark.parametrize("version", ["0001", "0003", "0007"])
def test_a_migration_that_is_cancelled_changes_nothing(version: str, path: Path) -> None:
    path.parent.mkdir()
    dump = (DUMPS / f"schema-{version}.sql").read_text("utf-8")
    history_dumps.load(dump, path)
    before = content(path)
    counting = CancelledAt()
    History.open(path, work=counting).close()
    for look in moments(counting.looks):
        for left in path.parent.iterdir():
            left.unlink()
        history_dumps.load(dump, path)
        with pytest.raises(Cancelled):
            History.open(path, work=CancelledAt(look))
        assert content(path) == before
        assert {file.suffix for file in path.parent.iterdir()} <= {".db", ".backup"}
    with History.open(path) as history:
        assert history.audit.check().sound


class Nobody:
    """Locks that nobody holds."""

    def is_working(self, run: int) -> bool:
        return False

    def working(self, run: int) -> AbstractContextManager[None]:
        return nullcontext()


@pytest.mark.parametrize("count", [3, 450], ids=["few", "many"])
def test_a_deletion_that_is_cancelled_can_be_finished(path: Path, count: int) -> None:
    with History.open(path) as history:
        run = histories.fill(history, count)
        kept = histories.fill(history, 2)
    saved = path.read_bytes()
    plan = DeletionPlan((run,), count + 1)
    looks = CancelledAt()
    with History.open(path) as history:
        list(Deletions(history, Nobody()).remove(plan, looks))
        gone = content(path)
    for look in moments(looks.looks)[:: 1 if count < 10 else 3]:
        path.write_bytes(saved)
        with History.open(path) as history:
            deletions = Deletions(history, Nobody())
            with pytest.raises(Cancelled):
                list(deletions.remove(plan, CancelledAt(look)))
            assert history.audit.check().sound, "what is left is a run with fewer items, or none"
            list(deletions.finish())
            if history.runs.newest()[-1].id == run:  # nothing was deleted yet
                assert history.runs.counts(run).total == count + 1
                list(deletions.remove(plan))
            assert [one.id for one in history.runs.newest()] == [kept]
            assert content(path).keys() == gone.keys()
            assert len(content(path)["items"]) == len(gone["items"])


def test_ctrl_c_that_nobody_listens_for_ends_a_statement_too(filled: Path) -> None:
    class Pressed(Work):
        looks = 0

        @property
        def cancelled(self) -> bool:
            self.looks += 1
            if self.looks > 2:
                raise KeyboardInterrupt
            return False

    before = content(filled)
    with History.open(filled) as history:
        with pytest.raises(KeyboardInterrupt):
            history.search.rebuild(Pressed())
        assert history.audit.check().sound
    assert content(filled) == before
    assert database.unfinished(filled).exists() is False
