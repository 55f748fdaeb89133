"""The download in a process of its own: kills, the gate, the full disk, large files, pauses."""

from __future__ import annotations

import json
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.models.download import (
    DownloadDone,
    DownloadEvent,
    DownloadFailed,
    DownloadPlan,
    DownloadProgress,
    DownloadStopped,
    FailureKind,
    Phase,
)
from plumbline.domain.models.model import Trust
from plumbline.processes.codec import encode
from plumbline.weights.download.client import Downloader, DownloadProcess
from plumbline.weights.download.errors import NetworkForbiddenError
from plumbline.weights.library.journal import Journal, Pin, journal_of
from support.downloads import QUICK, REPOSITORY, Here, weights
from support.fake_hub import FakeHub, Sparse

MB = 1 << 20
APP = Path(__file__).parents[4] / "app"


def to_the_end(download: DownloadProcess) -> list[DownloadEvent]:
    """Says yes to the plan; returns all events."""
    events = []
    for event in download.events():
        events.append(event)
        if isinstance(event, DownloadPlan):
            download.answer(True)
    return events


def get(here: Here, **changes: object) -> list[DownloadEvent]:
    with DownloadProcess(here.request(**changes)) as download:  # type: ignore[arg-type]
        return to_the_end(download)


def test_a_download_in_its_own_process_ends_well(here: Here, hub: FakeHub) -> None:
    data = weights(3 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    assert get(here)[-1] == DownloadDone("guard")
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_trouble_crosses_the_border_as_a_sentence(here: Here, hub: FakeHub) -> None:
    hub.repository("other/repo", {})
    (failed,) = get(here)
    assert isinstance(failed, DownloadFailed)
    assert failed.kind is FailureKind.TOKEN_NEEDED
    assert failed.title
    assert failed.hints


def test_a_process_that_is_killed_is_an_event(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    with DownloadProcess(here.request()) as download:
        hub.bad.on_piece = lambda sent: os.kill(download.pid or 0, signal.SIGKILL) if sent > 2 * MB else None
        events = to_the_end(download)
    assert isinstance(events[-1], DownloadFailed)
    assert events[-1].kind is FailureKind.PROCESS_ENDED


def test_a_stop_syncs_and_says_so(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(64 * MB)})
    hub.bad.bytes_a_second = 4 * MB
    with DownloadProcess(here.request()) as download:
        for event in download.events():
            if isinstance(event, DownloadPlan):
                download.answer(True)
            if isinstance(event, DownloadProgress) and event.done > 0:
                download.stop()
    assert event == DownloadStopped()
    assert here.inventory.partial()[0].done > 0


def test_a_pause_holds_and_lets_go(here: Here, hub: FakeHub) -> None:
    data = weights(16 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    paused = []
    with DownloadProcess(here.request(limit=8 * MB)) as download:
        for event in download.events():
            if isinstance(event, DownloadPlan):
                download.answer(True)
            if isinstance(event, DownloadProgress) and event.done > MB and not paused:
                paused.append(event.done)
                download.pause(True)
            if isinstance(event, DownloadProgress) and event.phase is Phase.PAUSED:
                download.set_limit(0)
                download.pause(False)
    assert paused
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def follow(download: DownloadProcess, events: queue.SimpleQueue[DownloadEvent]) -> threading.Thread:
    """A thread of its own that puts the events where another can take them, as a window does."""

    def work() -> None:
        for event in download.events():
            events.put(event)

    thread = threading.Thread(target=work, name="follow")
    thread.start()
    return thread


def until(events: queue.SimpleQueue[DownloadEvent], found: Callable[[DownloadEvent], bool]) -> DownloadEvent:
    while not found(event := events.get(timeout=60)):
        assert not isinstance(event, DownloadDone | DownloadFailed | DownloadStopped), event
    return event


def in_phase(phase: Phase) -> Callable[[DownloadEvent], bool]:
    return lambda event: isinstance(event, DownloadProgress) and event.phase is phase and event.bytes > 0


def test_one_thread_follows_and_another_pauses_limits_resumes_and_stops(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(64 * MB)})
    hub.bad.bytes_a_second = 4 * MB
    events: queue.SimpleQueue[DownloadEvent] = queue.SimpleQueue()
    with DownloadProcess(here.request()) as download:
        thread = follow(download, events)
        until(events, lambda event: isinstance(event, DownloadPlan))
        download.answer(True)
        moving = until(
            events, lambda event: in_phase(Phase.DOWNLOADING)(event) and bool(getattr(event, "left_s", None))
        )
        assert isinstance(moving, DownloadProgress)
        assert moving.rate > 0
        download.pause(True)
        held = until(events, in_phase(Phase.PAUSED))
        assert isinstance(held, DownloadProgress)
        assert held.left_s is None
        download.set_limit(MB)
        until(events, in_phase(Phase.PAUSED))  # another limit does not end the pause
        download.pause(False)
        until(events, in_phase(Phase.DOWNLOADING))
        download.stop()
        until(events, lambda event: event == DownloadStopped())
        thread.join()
    assert here.inventory.partial()[0].done > 0


def test_a_kill_from_another_thread_ends_the_events_as_stopped(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(64 * MB)})
    hub.bad.bytes_a_second = 4 * MB
    events: queue.SimpleQueue[DownloadEvent] = queue.SimpleQueue()
    download = DownloadProcess(here.request())
    thread = follow(download, events)
    until(events, lambda event: isinstance(event, DownloadPlan))
    download.answer(True)
    until(events, in_phase(Phase.DOWNLOADING))
    download.kill()
    until(events, lambda event: event == DownloadStopped())
    thread.join()
    assert list(download.events()) == [DownloadStopped()]
    download.pause(True)  # a button that is pressed too late


@pytest.mark.parametrize("end", ["kill", "stop"])
def test_what_is_ended_before_it_began_starts_no_process(here: Here, hub: FakeHub, end: str) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    download = DownloadProcess(here.request())
    getattr(download, end)()
    assert list(download.events()) == [DownloadStopped()]
    assert hub.requests == []


def test_a_relative_folder_is_found_from_the_folder_the_program_was_started_in(
    here: Here, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = here.folder / "share" / "org" / "repo"
    share.mkdir(parents=True)
    share.joinpath("a.gguf").write_bytes(weights())
    monkeypatch.chdir(here.folder)
    assert get(here, endpoint="share", folder="models")[-1] == DownloadDone("guard")
    assert here.inventory.installed()[0].name == "guard"
    assert hub.requests == []


def test_killed_at_random_moments_it_ends_with_the_right_bytes(here: Here, hub: FakeHub, thorough: bool) -> None:
    """After each kill, what was received and is not in the journal is at most the unsynced block."""
    chance = random.Random(4)
    kills = 50 if thorough else 6
    block = MB
    data = weights(32 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    tuning = replace(QUICK, sync_bytes=block, request_bytes=2 * MB)
    per_kill = len(data) // (kills + 1)
    for number in range(kills):
        threshold = hub.sent() + chance.randrange(per_kill)
        with DownloadProcess(here.request(tuning=tuning)) as download:
            pid = download.pid
            assert pid is not None

            def kill(sent: int, threshold: int = threshold, pid: int = pid) -> None:
                if sent >= threshold:
                    os.kill(pid, signal.SIGKILL)

            hub.bad.on_piece = kill
            events = to_the_end(download)
        hub.bad.on_piece = None
        assert isinstance(events[-1], DownloadFailed), f"kill {number} came too late"
        for part in here.parts():
            assert received_but_not_noted(part, data) <= block
    assert get(here, tuning=tuning)[-1] == DownloadDone("guard")
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert model.trust is Trust.VERIFIED
    on_the_line = 8 * MB  # what a kill loses beyond the block was sent and never received
    assert hub.sent() - len(data) <= kills * (block + on_the_line)


def received_but_not_noted(part: Path, data: bytes) -> int:
    """Bytes of the `.part` that are right and not claimed by the journal, which are then wiped; none that it claims is wrong."""
    got = part.read_bytes()
    first = json.loads(journal_of(part).read_bytes().splitlines()[0])
    claimed = Journal(journal_of(part), Pin(**first["pin"])).done if part.is_file() else []
    noted = bytearray(len(data))
    for start, end in claimed:
        assert got[start:end] == data[start:end], "the journal claims bytes that are not there"
        noted[start:end] = b"\x01" * (end - start)
    count = 0
    part.write_bytes(
        bytes(byte * mark for byte, mark in zip(got, noted, strict=False))
    )  # so that the next kill is counted alone
    for at in range(0, len(got), 4096):
        piece = got[at : at + 4096]
        if piece == data[at : at + len(piece)] and not noted[at]:
            count += len(piece)
    return count


@pytest.mark.parametrize("moment", ["metadata", "plan", "hashing"])
def test_killed_at_every_step_it_ends_well(here: Here, hub: FakeHub, moment: str) -> None:
    data = weights(24 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    with DownloadProcess(here.request()) as download:
        for event in download.events():
            if moment == "metadata" and not isinstance(event, DownloadFailed):
                os.kill(download.pid or 0, signal.SIGKILL)
            if isinstance(event, DownloadPlan):
                if moment == "plan":
                    os.kill(download.pid or 0, signal.SIGKILL)
                download.answer(True)
            if isinstance(event, DownloadProgress) and event.phase is Phase.CHECKING and moment == "hashing":
                os.kill(download.pid or 0, signal.SIGKILL)
    last = get(here)[-1]
    assert isinstance(last, DownloadDone)
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def parent_of_a_download(here: Here) -> Path:
    """A program that downloads, and says first its child's number and then that bytes have come."""
    code = f"""
import sys
sys.path[:0] = [{str(APP)!r}, {str(APP.parent / "tests")!r}]
from pathlib import Path
from plumbline.domain.models.download import *
from plumbline.domain.models.model import FileSpec
from plumbline.weights.download.client import DownloadProcess
from plumbline.domain.models.download import DownloadRequest
from plumbline.processes.codec import decode
if __name__ == "__main__":
    request = decode({encode(here.request())!r}, DownloadRequest)
    download = DownloadProcess(request)
    download.start()
    print(download.pid, flush=True)
    for event in download.events():
        if isinstance(event, DownloadPlan):
            download.answer(True)
        if isinstance(event, DownloadProgress) and event.done:
            print("downloading", flush=True)
"""
    script = here.folder / "parent.py"
    script.write_text(code)
    return script


def wait_for_the_end_of(pid: int) -> None:
    waiter = subprocess.run(["tail", f"--pid={pid}", "-f", "/dev/null"], timeout=30, check=False)
    assert waiter.returncode == 0


def test_the_process_ends_when_its_parent_is_gone(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(64 * MB)})
    hub.bad.bytes_a_second = MB
    script = parent_of_a_download(here)
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert parent.stdout.readline() == "downloading\n"
        parent.kill()
    wait_for_the_end_of(child)


def test_the_process_ends_in_silence_when_its_parent_is_killed_while_the_hub_does_not_answer(
    here: Here, hub: FakeHub
) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hold, hub.bad.asked = threading.Event(), threading.Event()
    said = here.folder / "said"
    with said.open("wb") as errors:
        command = [sys.executable, str(parent_of_a_download(here))]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True) as parent:
            assert parent.stdout is not None
            child = int(parent.stdout.readline())
            assert hub.bad.asked.wait(60)
            parent.kill()
    try:
        wait_for_the_end_of(child)
    finally:
        hub.bad.hold.set()
    assert said.read_text() == ""


def test_with_the_gate_shut_no_process_is_started(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    before = threading.active_count()
    with pytest.raises(NetworkForbiddenError, match="network is forbidden"):
        Downloader(lambda: False).begin(here.request())
    assert hub.requests == []
    assert threading.active_count() == before
    assert here.contacts.read() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 12 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("a small disk needs the right to mount one")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("a small disk can't be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_fills_up_stops_with_a_sentence_and_goes_on_later(small_disk: Path, hub: FakeHub) -> None:
    data = weights(10 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here = Here(small_disk, hub)
    ballast = small_disk / "ballast"

    def fill(sent: int) -> None:
        if sent > 4 * MB and not ballast.exists():
            ballast.write_bytes(bytes(4 * MB))

    hub.bad.on_piece = fill
    failed = get(here)[-1]
    assert isinstance(failed, DownloadFailed)
    assert failed.kind is FailureKind.DISK_FULL
    assert "Nothing that was downloaded is lost" in str(failed.hints[0])
    hub.bad.on_piece = None
    ballast.unlink()
    (partial,) = here.inventory.partial()
    assert partial.done > MB
    before = hub.sent()
    assert get(here)[-1] == DownloadDone("guard")
    assert hub.sent() - before == len(data) - partial.done
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_too_little_room_is_said_before_the_first_byte(small_disk: Path, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(20 * MB)})
    failed = get(Here(small_disk, hub))[-1]
    assert isinstance(failed, DownloadFailed)
    assert failed.kind is FailureKind.DISK_FULL
    assert "are free" in str(failed.message)
    assert hub.sent() == 0


def test_a_large_file_moves_without_memory_growing(here: Here, hub: FakeHub, thorough: bool) -> None:
    import psutil

    size = 5_000_000_000 if thorough else 300_000_000
    content = Sparse(size, {0: weights()})
    assert content.sha256  # hashed now, so that the hub need not do it while the download waits for its answer
    hub.repository(REPOSITORY, {"a.gguf": content})
    peaks = []
    tuning = replace(QUICK, request_bytes=64 * MB, sync_bytes=32 * MB)
    with DownloadProcess(here.request(tuning=tuning)) as download:
        process = psutil.Process(download.pid)
        for event in download.events():
            if isinstance(event, DownloadPlan):
                download.answer(True)
            if isinstance(event, DownloadProgress):
                peaks.append(process.memory_info().rss)
            assert not isinstance(event, DownloadFailed), event
    assert here.inventory.installed()[0].bytes == size
    assert max(peaks) - peaks[0] < 64 * MB
    shutil.rmtree(here.models)
