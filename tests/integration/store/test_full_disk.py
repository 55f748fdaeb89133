"""A disk that is full in the middle of recording: a sentence, nothing lost, and it goes on when there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plumbline.services.history.access import HistoryAccess
from plumbline.store.errors import HistoryDiskFullError, HistoryError
from plumbline.store.file import encryption
from plumbline.store.file.keys import FileKind, kind_of
from plumbline.store.history import History
from plumbline.system.history_key import HistoryKeys
from plumbline.system.secrets import KeyringSecrets
from support import histories

MEGABYTES = 16


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder that is a disk of a few megabytes."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("making a small disk takes Linux and the right to mount")
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("mounting a small disk is not permitted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def ballast(folder: Path, left: int) -> Iterator[None]:
    """Fills the disk up to the last `left` bytes."""
    status = os.statvfs(folder)
    file = folder / "ballast"
    file.write_bytes(bytes(max(0, status.f_bavail * status.f_frsize - left)))
    yield
    file.unlink()


def test_recording_stops_with_a_sentence_and_goes_on_with_room(small_disk: Path) -> None:
    path = small_disk / "history.db"
    with History.open(path) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item(f"text {number} " * 50, number) for number in range(40)])
        verdict = histories.verdict(reasoning="a long thought " * 400)
        acknowledged: list[int] = []

        def record_all() -> None:
            for position in range(40):
                history.runs.record(run, position, verdict)
                acknowledged.append(position)

        with ballast(small_disk, 200_000), pytest.raises(HistoryDiskFullError) as caught:
            record_all()
        assert acknowledged
        assert len(acknowledged) < 40
        assert "are free" in str(caught.value.message)
        assert str(path) in str(caught.value.message)

        assert [item.position for item in history.items.page(run) if item.decision] == acknowledged
        assert history.audit.check().sound
        for position in range(40):
            assert history.runs.record(run, position, verdict).new is (position not in acknowledged)
        assert history.runs.counts(run).done == 40
        assert history.audit.check().sound
    with History.open(path) as history:
        assert history.runs.counts(run).done == 40


@pytest.mark.parametrize("left", [0, 4096, 20_000, 100_000])
def test_a_new_history_on_a_full_disk(small_disk: Path, left: int) -> None:
    path = small_disk / "history.db"
    with ballast(small_disk, left), pytest.raises(HistoryDiskFullError):
        History.open(path)
    with History.open(path) as history:
        assert history.runs.newest() == []


@pytest.mark.parametrize("key", [None, bytes(range(32))], ids=["plain", "encrypted"])
def test_a_history_on_a_full_disk_can_be_read_and_exported(small_disk: Path, key: bytes | None) -> None:
    path = small_disk / "history.db"
    with History.open(path, key) as history:
        histories.fill(history)
        before = histories.everything(history)
    with ballast(small_disk, 0), History.open(path, key) as history:
        assert history.read_only
        assert history.full
        assert histories.everything(history) == before
        assert list(history.export.run())
        with pytest.raises(HistoryDiskFullError, match="are free"):
            history.runs.create(histories.spec())
        with pytest.raises(HistoryDiskFullError):
            history.require_writable()
    with History.open(path, key) as history:
        assert not history.read_only
        assert histories.everything(history) == before


def test_the_program_writes_again_when_there_is_room(small_disk: Path) -> None:
    path = small_disk / "history.db"
    access = HistoryAccess(path, HistoryKeys(KeyringSecrets(), lambda _: None, lambda _, __: b""))
    with History.open(path) as history:
        histories.fill(history)
    with ballast(small_disk, 0):
        assert access.open().full
        assert access.open().full
    access.open().runs.create(histories.spec())
    assert not access.open().read_only
    access.close()


def test_encrypting_without_room_for_the_copy(small_disk: Path) -> None:
    path = small_disk / "history.db"
    with History.open(path) as history:
        histories.fill(history)
        before = histories.everything(history)
    with ballast(small_disk, 100_000), pytest.raises(HistoryDiskFullError):
        encryption.encrypt(path, bytes(32))
    assert [file.name for file in small_disk.iterdir()] == ["history.db"]
    assert kind_of(path) is FileKind.PLAIN
    with History.open(path) as history:
        assert histories.everything(history) == before
    encryption.encrypt(path, bytes(32))
    assert kind_of(path) is FileKind.OPAQUE


def test_a_disk_that_may_only_be_read(small_disk: Path) -> None:
    path = small_disk / "history.db"
    History.open(path).close()
    before = path.read_bytes()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    try:
        with History.open(path) as history:
            assert history.read_only
            assert history.runs.newest() == []
        with pytest.raises(HistoryError) as caught:
            History.open(small_disk / "another.db")
        assert "read-only" in str(caught.value.title)
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert path.read_bytes() == before
