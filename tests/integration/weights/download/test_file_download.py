"""One file over several connections, from a server whose connections break, stall, and are refused."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from plumbline.domain.models.download import DownloadProgress, Phase
from plumbline.domain.work import Work
from support.downloads import QUICK, REPOSITORY, Here, weights
from support.fake_hub import PIECE, FakeHub

MB = 1 << 20


def test_each_byte_is_fetched_once_over_several_connections(here: Here, hub: FakeHub) -> None:
    data = weights(6 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here.get()
    bodies = [request for request in hub.asked("GET", "localhost") if request.status == 206]
    assert len(bodies) == 7
    assert hub.sent() == len(data)


def test_cut_bodies_are_taken_up_where_they_broke_off(here: Here, hub: FakeHub) -> None:
    data = weights(6 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.cut_after = [0, 1, 300_000, 5, 700_000, 100_000, 0, 999_999]
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() - len(data) <= 8 * PIECE


def test_bodies_that_stand_still_are_asked_for_again(here: Here, hub: FakeHub) -> None:
    data = weights(6 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.stall_after = [0, 300_000, 600_000]
    here.get(tuning=replace(QUICK, timeout_s=0.3))
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_a_server_without_ranges_is_read_in_one_stream(here: Here, hub: FakeHub) -> None:
    data = weights(3 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.ranges = False
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() == len(data)


def test_a_server_without_ranges_that_breaks_off_still_ends_right(here: Here, hub: FakeHub) -> None:
    data = weights(3 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.ranges = False
    hub.bad.cut_after = [MB, 2 * MB]
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_fewer_connections_are_used_where_the_server_allows_one(here: Here, hub: FakeHub) -> None:
    data = weights(6 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.most_connections = 1
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_a_connection_with_nothing_to_begin_takes_half_of_anothers_range(here: Here, hub: FakeHub) -> None:
    data = weights(40 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    second = threading.Event()

    def in_turn(at: int, piece: bytes, number: int) -> bytes:
        if number == 1 and at >= 2 * MB:
            assert second.wait(60)
        if number == 2:
            second.set()
        return piece

    hub.bad.alter = in_turn
    here.get(tuning=replace(QUICK, connections=2, request_bytes=64 * MB, sync_bytes=16 * MB))
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    first, then = [request.range for request in hub.asked("GET", "localhost")][:2]
    assert first == f"bytes=0-{len(data) - 1}"
    assert 20 * MB <= int(then.removeprefix("bytes=").split("-")[0]) < 22 * MB
    (log,) = [contact for contact in here.contacts.read() if contact.host == "localhost"]
    assert log.bytes < len(data) + 3 * MB  # what crosses the middle, and nothing else, comes twice


def test_an_address_that_expires_is_asked_for_again(here: Here, hub: FakeHub) -> None:
    data = weights(6 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.expire_after = 2
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_trouble_that_passes_is_waited_out(here: Here, hub: FakeHub, status: int) -> None:
    data = weights(2 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    if status != 408:
        hub.bad.hub_answers = [(status, [], b"")]
    hub.bad.storage_answers = [(status, [], b""), (status, [], b"")]
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_waiting_is_told_with_its_reason(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    hub.bad.hub_answers = [(429, [("Retry-After", "1")], b"")]
    here.get()
    waits = [event for event in here.events if isinstance(event, DownloadProgress) and event.phase is Phase.WAITING]
    assert (
        str(waits[0].detail) == "127.0.0.1 has received too many requests from this network. Trying again in 1 second."
    )


def test_the_wait_shown_is_the_wait_made_when_it_grows(
    here: Here, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    hub.bad.hub_answers = [(429, [("Retry-After", "1")], b"")] * 3
    work, made = Work(), []
    monkeypatch.setattr(work, "wait", made.append)
    here.get(work=work, tuning=replace(QUICK, patience_s=60, first_wait_s=1.0, last_wait_s=60))
    shown = [
        str(event.detail).rpartition(" in ")[2]
        for event in here.events
        if isinstance(event, DownloadProgress) and event.phase is Phase.WAITING
    ]
    assert shown == ["1 second.", "2 seconds.", "4 seconds."]
    assert made == [1, 2, 4]


def test_a_connection_that_is_kept_serves_the_next_request(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(6 * MB)})
    here.get(tuning=replace(QUICK, connections=1))
    assert len(hub.asked("GET", "localhost")) > 5
    assert hub.connections == 1


def test_bytes_that_the_disk_lost_are_fetched_again_at_once(
    here: Here, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plumbline.weights.download.file_download.DIGEST_STEP", MB)
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here.begin(5 * MB)
    (part,) = here.parts()
    with part.open("rb+") as file:
        file.seek(2 * MB + 5)
        file.write(b"lost to a power cut")
    before = hub.sent()
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() - before == len(data) - here.plan().done + MB
    assert "downloaded again in blocks" not in here.notes()
