"""A download is cancelled in every stage, at once, and what came is kept."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from plumbline.domain.models.download import DownloadEvent, DownloadPlan, DownloadProgress, DownloadStopped, Phase
from plumbline.domain.work import Cancelled, Work
from plumbline.weights.download.client import DownloadProcess
from support.downloads import QUICK, REPOSITORY, Here, weights
from support.fake_hub import FakeHub

MB = 1 << 20


def cancel_at(here: Here, seen: Callable[[DownloadEvent], bool], **changes: object) -> None:
    """Runs a download and cancels it at the first such event."""
    work = Work()

    class Events(list[DownloadEvent]):
        def append(self, event: DownloadEvent) -> None:
            super().append(event)
            if seen(event):
                work.cancel()

    here.events = Events()
    with pytest.raises(Cancelled):
        here.get(work=work, **changes)  # type: ignore[arg-type]
    assert seen(here.events[-1])
    assert here.inventory.installed() == []


def in_phase(phase: Phase) -> Callable[[DownloadEvent], bool]:
    return lambda event: isinstance(event, DownloadProgress) and event.phase is phase


def test_while_it_waits_for_the_hub(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hub_answers = [(503, [("Retry-After", "600")], b"")] * 9
    cancel_at(here, in_phase(Phase.WAITING), tuning=replace(QUICK, patience_s=9000, ask_patience_s=9000))
    assert len(hub.requests) == 1


def test_at_the_plan(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    cancel_at(here, lambda event: isinstance(event, DownloadPlan))
    assert hub.sent() == 0


def test_while_bytes_come(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(16 * MB)})
    hub.bad.bytes_a_second = 4 * MB
    cancel_at(here, lambda event: in_phase(Phase.DOWNLOADING)(event) and getattr(event, "done", 0) > 0)
    (partial,) = here.inventory.partial()
    assert partial.done > 0


def test_while_it_is_paused(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(16 * MB)})
    events: queue.SimpleQueue[DownloadEvent] = queue.SimpleQueue()
    with DownloadProcess(here.request(limit=MB)) as download:

        def follow() -> None:
            for event in download.events():
                events.put(event)

        thread = threading.Thread(target=follow)
        thread.start()
        while not isinstance(event := events.get(timeout=60), DownloadStopped):
            if isinstance(event, DownloadPlan):
                download.answer(True)
            elif in_phase(Phase.DOWNLOADING)(event):
                download.pause(True)
            elif in_phase(Phase.PAUSED)(event):
                download.stop()
        thread.join()


def test_while_a_connection_stands_still(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    hub.bad.stall_after = [2 * MB] * 9
    tuning = replace(QUICK, connections=1, request_bytes=64 * MB, timeout_s=3600)
    cancel_at(here, lambda event: in_phase(Phase.DOWNLOADING)(event) and getattr(event, "done", 0) >= MB, tuning=tuning)
    (partial,) = here.inventory.partial()
    assert partial.done >= MB


def test_while_a_wait_of_many_minutes_is_made(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    hub.bad.storage_answers = [(503, [("Retry-After", "600")], b"")] * 99
    cancel_at(here, in_phase(Phase.WAITING), tuning=replace(QUICK, patience_s=9000))


def test_while_a_file_that_was_completed_earlier_is_hashed(here: Here, hub: FakeHub) -> None:
    first, second = weights(8 * MB), weights(8 * MB, seed=2)
    hub.repository(REPOSITORY, {"a.gguf": first, "b.gguf": second})
    cancel_at(
        here,
        lambda event: in_phase(Phase.DOWNLOADING)(event) and getattr(event, "file", "") == "b.gguf",
        files=here.request("a.gguf", "b.gguf").files,
    )
    (here.folder / "weights.json").unlink()  # the hash that was remembered is lost
    cancel_at(here, in_phase(Phase.CHECKING), files=here.request("a.gguf", "b.gguf").files)
    (partial,) = here.inventory.partial()
    assert partial.done >= len(first)


def test_while_it_is_repaired(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(40 * MB)})
    hub.bad.alter = lambda _at, piece, _number: bytes(len(piece))
    cancel_at(here, in_phase(Phase.REPAIRING))


def test_while_the_hub_does_not_answer_at_all(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hold = threading.Event()
    asked = hub.bad.asked = threading.Event()
    with DownloadProcess(here.request(tuning=replace(QUICK, timeout_s=3600))) as download:
        download.start()
        assert asked.wait(60)
        download.stop()
        assert list(download.events()) == [DownloadStopped()]
    hub.bad.hold.set()
