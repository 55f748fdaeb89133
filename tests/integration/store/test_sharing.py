"""One history, several threads and processes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from plumbline.store.history import History
from support import histories, history_process
from support.history_process import BATCH


def test_two_processes_record_the_same_run(path: Path) -> None:
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [], [])
        both = [history_process.start("record", path, run, 3 * BATCH) for _ in range(2)]
        for process in both:
            process.communicate(timeout=120)
        assert [process.returncode for process in both] == [0, 0]
        assert [row["item"] for row in history.export.run(run)] == list(range(1, 3 * BATCH + 1))
        assert history.runs.counts(run).skipped == 3
        assert history.audit.check().sound


def test_processes_make_the_history_at_the_same_time(path: Path) -> None:
    several = [history_process.start("create", path) for _ in range(2)]
    numbers = [int(process.communicate(timeout=120)[0]) for process in several]
    assert sorted(numbers) == [1, 2]
    with History.open(path) as history:
        assert len(history.runs.newest()) == 2
        assert history.audit.check().sound


def test_threads_write_and_read_at_the_same_time(path: Path) -> None:
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item(f"text {number}", number) for number in range(60)])

        def write(first: int) -> int:
            done = [history.runs.record(run, number, histories.verdict()) for number in range(first, 60, 3)]
            return sum(recording.new for recording in done)

        def read(_: int) -> bool:
            seen = 0
            while seen < 60:
                counts = history.runs.counts(run)
                listed = [item for item in history.items.page(run, limit=100) if item.decision is not None]
                found = len(history.search.find("text", limit=100).hits)
                # each read sees a state at least as new as the one before
                assert seen <= counts.done <= len(listed) <= found
                seen = counts.done
            return True

        with ThreadPoolExecutor(6) as pool:
            readers = [pool.submit(read, number) for number in range(2)]
            writers = [pool.submit(write, number % 3) for number in range(4)]
            assert sum(writer.result(120) for writer in writers) == 60
            assert all(reader.result(120) for reader in readers)
        assert history.audit.check().sound
