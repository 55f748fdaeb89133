"""Downloads through the real libraries from a server that behaves like the hub, and misbehaves."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.models.download import DownloadDone, DownloadPlan, DownloadProgress, Phase
from plumbline.domain.models.model import FileSpec, Trust
from plumbline.gguf.errors import DamagedModelError
from plumbline.services.models.weights import NetworkChoices, Weights
from plumbline.weights.download.client import Downloader
from plumbline.weights.download.errors import (
    AccessDeniedError,
    BadResponseError,
    DownloadError,
    FileChangedError,
    HashMismatchError,
    NoConnectionError,
    NotOnServerError,
    RateLimitedError,
    ServerFailedError,
    Stopped,
    TokenNeededError,
    WebPageInsteadError,
)
from plumbline.weights.download.throttle import Pace
from plumbline.weights.library.file_facts import FileMemory
from plumbline.weights.library.inventory import DamagedManifestError
from support import gguf_bytes
from support.downloads import QUICK, REPOSITORY, Here, weights
from support.fake_hub import PIECE, FakeHub, Sparse

MB = 1 << 20
PAGE = (
    200,
    [("Content-Type", "text/html; charset=utf-8")],
    b"<!DOCTYPE html><title>Sign in to the train's network</title>",
)


def test_a_model_arrives_whole_verified_and_with_its_record(here: Here, hub: FakeHub) -> None:
    data = weights(5 * MB)
    commit = hub.repository(REPOSITORY, {"a.gguf": data, "README.md": b"read me"}).main
    assert here.get() == "guard"
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert (model.trust, model.title) == (Trust.VERIFIED, "Guard")
    record = here.inventory.record("guard")
    assert record is not None
    assert record.source.commit == commit
    assert record.terms == ("Apache License 2.0",)
    assert record.files[0].sha256 == record.files[0].expected == here.plan().files[0].sha256
    assert not list(here.models.glob(".incoming/*/*"))
    assert here.inventory.identity(model).sha256 == record.files[0].sha256


def test_each_byte_is_fetched_once_over_several_connections(here: Here, hub: FakeHub) -> None:
    data = weights(6 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here.get()
    bodies = [request for request in hub.asked("GET", "localhost") if request.status == 206]
    assert len(bodies) == 7
    assert hub.sent() == len(data)


def test_a_split_set_is_one_model(here: Here, hub: FakeHub) -> None:
    parts = gguf_bytes.split(3)
    paths = [f"Q8/big-{number:05d}-of-00003.gguf" for number in (1, 2, 3)]
    hub.repository(REPOSITORY, dict(zip(paths, parts, strict=True)))
    here.get(*paths)
    (model,) = here.inventory.installed()
    assert [path.read_bytes() for path in model.files] == parts
    assert model.trust is Trust.VERIFIED


def test_a_set_whose_parts_do_not_belong_together_is_not_used(here: Here, hub: FakeHub) -> None:
    first, second = gguf_bytes.split(2)
    hub.repository(REPOSITORY, {"b-00001-of-00002.gguf": second, "b-00002-of-00002.gguf": first})
    here.get("b-00001-of-00002.gguf", "b-00002-of-00002.gguf")
    assert "is part 2 of 2" in here.events[-1].problem  # type: ignore[union-attr]
    assert here.inventory.installed() == []


def test_what_is_installed_is_not_fetched_again(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    here.get()
    before = hub.sent()
    here.get()
    assert here.events == [DownloadDone("guard", already=True)]
    assert hub.sent() == before


def test_a_person_can_say_no_to_the_plan(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    with pytest.raises(Stopped):
        here.get(go=lambda: False)
    assert hub.sent() == 0
    assert not list(here.models.glob(".incoming/*/*"))


def test_every_contact_is_listed_without_its_secrets(here: Here, hub: FakeHub) -> None:
    repository = hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    repository.token = "hf_not_to_be_seen"
    here.get(token="hf_not_to_be_seen")
    contacts = here.contacts.read()
    assert {contact.host for contact in contacts} == {"127.0.0.1", "localhost"}
    assert sum(contact.requests for contact in contacts) == len(hub.requests)
    assert sum(contact.bytes for contact in contacts) == hub.sent()
    written = (here.folder / "contacts.jsonl").read_text()
    assert "hf_not_to_be_seen" not in written
    assert "signature" not in written
    here.contacts.clear()
    assert here.contacts.read() == []


def test_the_bytes_of_lists_are_counted_too(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(), "README.md": b"read me"})
    here.get(files=(), wanted="a.gguf")
    (listed,) = [contact for contact in here.contacts.read() if contact.what.startswith("the list of")]
    assert (listed.requests, listed.host) == (1, "127.0.0.1")
    assert listed.bytes > 100


def test_a_token_goes_to_the_endpoint_and_nowhere_else(here: Here, hub: FakeHub) -> None:
    repository = hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    repository.token = "hf_secret"
    with pytest.raises(TokenNeededError, match="signed in"):
        here.get()
    here.get(token="hf_secret")
    assert {request.token for request in hub.asked(host="localhost")} == {""}
    assert "hf_secret" not in "".join(path.read_text("latin-1") for path in here.folder.rglob("*") if path.is_file())


def test_no_token_is_sent_over_an_open_line(here: Here) -> None:
    with pytest.raises(BadResponseError, match="anybody on the way could read"):
        here.get(endpoint="http://mirror.example", token="hf_secret")


# Lines that break, servers that can't do everything.


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
    assert "asks to wait 1 seconds" in waits[0].detail or "too many requests" in waits[0].detail


IMPATIENT = replace(QUICK, patience_s=0.2)


@pytest.mark.parametrize(
    ("answer", "trouble", "says"),
    [
        ((401, [("X-Error-Code", "RepoNotFound")], b""), TokenNeededError, "signed in, or it does not exist"),
        ((403, [("X-Error-Code", "GatedRepo")], b""), TokenNeededError, "signed in"),
        ((403, [], b""), AccessDeniedError, "refuses"),
        ((404, [("X-Error-Code", "RepoNotFound")], b""), NotOnServerError, "the repository"),
        ((404, [("X-Error-Code", "RevisionNotFound")], b""), NotOnServerError, "the revision"),
        ((404, [("X-Error-Code", "EntryNotFound")], b""), NotOnServerError, "the file"),
        ((429, [("Retry-After", "5400")], b""), RateLimitedError, "wait 90 minutes"),
        ((429, [("ratelimit", '"api";r=0;t=240')], b""), RateLimitedError, "wait 4 minutes"),
        ((503, [], b""), ServerFailedError, "error 503"),
        ((418, [], b""), BadResponseError, "status 418"),
        (PAGE, WebPageInsteadError, "sent a web page"),
        ((403, [("Content-Type", "text/html")], b"<html>"), WebPageInsteadError, "sign in to the network"),
        ((200, [("Content-Type", "text/plain")], b"hello"), WebPageInsteadError, "sent a web page"),
        ((302, [("Location", "/round")], b""), BadResponseError, "makes no sense"),
    ],
)
def test_each_refusal_is_a_sentence(
    here: Here, hub: FakeHub, answer: tuple[int, list[tuple[str, str]], bytes], trouble: type[PlumblineError], says: str
) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hub_answers = [answer] * 60
    with pytest.raises(trouble) as caught:
        here.get(tuning=IMPATIENT)
    assert says in str(caught.value)
    assert here.inventory.installed() == []


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b"[]",
        b'{"siblings": 3}',
        b'{"id": "a", "siblings": [{"size": 3}]}',
        b"\xff\xfe",
        b'{"id": "org/repo"}',
    ],
)
def test_a_list_that_makes_no_sense_is_a_sentence(here: Here, hub: FakeHub, body: bytes) -> None:
    hub.bad.hub_answers = [(200, [("Content-Type", "application/json")], body)] * 60
    with pytest.raises(PlumblineError):
        here.get(files=(), wanted="", tuning=IMPATIENT)


def test_a_page_instead_of_the_file_is_not_taken_for_the_file(here: Here, hub: FakeHub) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.storage_answers = [PAGE] * 200
    with pytest.raises(WebPageInsteadError, match=r"Instead of a\.gguf"):
        here.get(tuning=IMPATIENT)
    hub.bad.storage_answers = []
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_nobody_there_is_a_sentence(here: Here) -> None:
    with pytest.raises(NoConnectionError, match="can't be reached"):
        here.get(endpoint="http://127.0.0.1:9", tuning=IMPATIENT)


def test_an_endpoint_that_is_none_is_a_sentence(here: Here) -> None:
    with pytest.raises(BadResponseError, match="no address"):
        here.get(endpoint="ftp://hub.example")


def test_a_redirect_from_a_protected_address_to_an_open_one_is_not_followed(here: Here, hub: FakeHub) -> None:
    from urllib3 import HTTPResponse

    from plumbline.weights.download.source import HttpSource

    class Sending:
        def get(self, url: str, headers: Mapping[str, str]) -> HTTPResponse:
            assert url.startswith("https://hub.example/")
            assert headers["Authorization"] == "Bearer hf_secret"
            return HTTPResponse(status=302, headers={"Location": "http://elsewhere.example/a"}, preload_content=False)

        def close(self) -> None: ...

    source = HttpSource(Sending(), "https://hub.example/a", 10, "a.gguf", here.contacts, "hf_secret")
    with pytest.raises(BadResponseError, match="one that is not"), source.open(0, 10):
        pass


@pytest.mark.parametrize("location", ["http://[", "file:///etc/passwd", "https:///a"])
def test_a_redirect_to_what_is_no_address_is_a_sentence(here: Here, hub: FakeHub, location: str) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.storage_answers = [(302, [("Location", location)], b"")] * 20
    with pytest.raises(BadResponseError, match="an address that is none"):
        here.get(tuning=IMPATIENT)


def test_a_connection_that_is_kept_serves_the_next_request(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(6 * MB)})
    here.get(tuning=replace(QUICK, connections=1))
    assert len(hub.asked("GET", "localhost")) > 5
    assert hub.connections == 1


def test_a_file_that_changes_its_size_is_noticed(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    hub.bad.storage_answers = [(206, [("Content-Range", "bytes 0-9/77")], b"0123456789")] * 200
    with pytest.raises(FileChangedError, match="has 77 bytes now"):
        here.get(tuning=IMPATIENT)


# Bytes that are not those that were promised.


def test_bytes_altered_on_the_way_are_mended(here: Here, hub: FakeHub) -> None:
    data = weights(40 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    wrong = 20 * MB

    def alter(at: int, piece: bytes, number: int) -> bytes:
        return bytes(len(piece)) if at == wrong and number <= 41 else piece

    hub.bad.alter = alter
    here.get()
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert model.trust is Trust.VERIFIED
    assert "fetched again in blocks" in here.notes()
    assert f"Mended: the bytes {16 * MB:,} to {32 * MB - 1:,}" in here.notes()


def test_bytes_that_stay_wrong_are_kept_aside_and_never_loaded(here: Here, hub: FakeHub) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.alter = lambda _at, piece, _number: piece[:-1] + bytes([piece[-1] ^ 1])
    with pytest.raises(HashMismatchError) as caught:
        here.get()
    promised = here.plan().files[0].sha256
    assert f"Asked for: a.gguf, {len(data):,} bytes, sha256 {promised}" in str(caught.value.message)
    assert f"Got: {len(data):,} bytes, sha256 " in str(caught.value.message)
    assert "the server itself has other bytes" in str(caught.value.message)
    assert here.inventory.installed() == []
    (part,) = here.parts()
    with pytest.raises(DamagedManifestError):
        here.inventory.resolve(str(part))
    hub.bad.alter = None
    before = hub.sent()
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() - before == len(data)  # compared block by block, replaced where different


def test_a_line_that_alters_something_each_time_is_named(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})
    hub.bad.alter = lambda _at, piece, number: bytes([number % 251]) + piece[1:]
    with pytest.raises(HashMismatchError, match="something on the way alters them"):
        here.get()


def test_without_ranges_a_wrong_file_is_fetched_anew_as_a_whole(here: Here, hub: FakeHub) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    hub.bad.ranges = False
    hub.bad.alter = lambda at, piece, number: bytes(len(piece)) if number == 1 and at else piece
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data


def test_a_hub_that_names_no_hash_gives_an_unverified_model(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hashes = False
    here.get()
    assert "nobody names its sha256" in " ".join(here.plan().notes)
    assert here.inventory.installed()[0].trust is Trust.UNVERIFIED


def test_second_hand_figures_give_way_to_the_hubs_and_confirmed_ones_do_not(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    files = (FileSpec("a.gguf", 7, "b" * 64),)
    with pytest.raises(HashMismatchError, match="catalogue's figures were confirmed"):
        here.get(files=files, confirmed=True)
    here.get(files=files)
    assert "the hub's figure counts" in " ".join(here.plan().notes)
    assert here.inventory.installed()[0].trust is Trust.VERIFIED


def test_another_architecture_is_noticed_early(here: Here, hub: FakeHub) -> None:
    head = weights(architecture="llama")
    hub.repository(REPOSITORY, {"a.gguf": Sparse(400 * MB, {0: head}, sha256="a" * 64)})
    with pytest.raises(InputError, match="architecture is llama"):
        here.get(tuning=replace(QUICK, request_bytes=16 * MB, sync_bytes=16 * MB))
    assert hub.sent() < 300 * MB


def test_what_is_no_weights_file_is_noticed(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": b"PK\x03\x04" * 300_000})
    here.get()
    assert "is not a GGUF file" in here.events[-1].problem  # type: ignore[union-attr]
    models, (problem,) = here.inventory.scan()
    assert models == []
    assert problem.name == "guard"
    with pytest.raises(PlumblineError):
        here.inventory.resolve("guard")


def test_what_is_no_weights_file_and_has_no_hash_is_refused(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": b"PK\x03\x04" * 300_000})
    hub.bad.hashes = False
    with pytest.raises(DamagedModelError, match="is not a GGUF file"):
        here.get()


# Revisions.


def begin(here: Here, hub: FakeHub, stop_at: int) -> None:
    """Begins a download and stops it when so many bytes were sent."""
    pace = Pace()
    hub.bad.on_piece = lambda sent: pace.stop() if sent >= stop_at else None
    with pytest.raises(Stopped):
        here.get(pace=pace, tuning=replace(QUICK, connections=1))
    hub.bad.on_piece = None


def test_a_stopped_download_goes_on_where_it_was(here: Here, hub: FakeHub) -> None:
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    begin(here, hub, 4 * MB)
    (partial,) = here.inventory.partial()
    assert 2 * MB < partial.done < partial.bytes == len(data)
    before = hub.sent()
    here.get()
    assert here.plan().done == partial.done
    assert hub.sent() - before == len(data) - partial.done
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert here.inventory.partial() == []


def test_what_was_begun_is_offered_and_ended_by_its_name_alone(here: Here, hub: FakeHub) -> None:
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    begin(here, hub, 4 * MB)
    (partial,) = here.inventory.partial()
    weights_here = Weights(
        here.inventory,
        FileMemory(here.folder / "weights.json"),
        here.folder / "weights.json",
        here.folder / "contacts.jsonl",
        Downloader(lambda: True),
        lambda: NetworkChoices(endpoint=hub.endpoint),
    )
    offer = weights_here.offer(partial.name)
    assert (offer.title, bool(offer.warning)) == (REPOSITORY, True)
    before = hub.sent()
    with weights_here.begin(offer) as transfer:
        for event in transfer.events():
            if isinstance(event, DownloadPlan):
                transfer.answer(True)
    assert event == DownloadDone("guard")
    assert hub.sent() - before == len(data) - partial.done
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    with pytest.raises(InputError):
        weights_here.offer("../guard")


def test_a_revision_that_moved_on_is_noticed_and_the_begun_one_is_ended(here: Here, hub: FakeHub) -> None:
    old, new = weights(8 * MB), weights(8 * MB, seed=2)
    repository = hub.repository(REPOSITORY, {"a.gguf": old})
    begin(here, hub, 4 * MB)
    repository.commit({"a.gguf": new})
    here.get()
    assert "has moved on" in " ".join(here.plan().notes)
    assert here.inventory.installed()[0].files[0].read_bytes() == old


def test_a_revision_that_moved_on_can_be_asked_for(here: Here, hub: FakeHub) -> None:
    repository = hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    begin(here, hub, 4 * MB)
    new = weights(8 * MB, seed=2)
    repository.commit({"a.gguf": new})
    here.get(restart=True)
    assert here.plan().done == 0
    assert here.inventory.installed()[0].files[0].read_bytes() == new


def test_a_revision_that_is_gone_makes_way_for_the_new_one(here: Here, hub: FakeHub) -> None:
    repository = hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    begin(here, hub, 4 * MB)
    repository.commits.clear()
    new = weights(8 * MB, seed=2)
    repository.commit({"a.gguf": new})
    here.get()
    assert "not there any more" in " ".join(here.plan().notes)
    assert here.inventory.installed()[0].files[0].read_bytes() == new


def test_a_new_revision_with_the_same_file_uses_what_is_here(here: Here, hub: FakeHub) -> None:
    data = weights(8 * MB)
    repository = hub.repository(REPOSITORY, {"a.gguf": data})
    begin(here, hub, 4 * MB)
    repository.commit({"a.gguf": data, "README.md": b"new words"})
    before = hub.sent()
    here.get()
    assert "its files are the same" in " ".join(here.plan().notes)
    assert hub.sent() - before < 7 * MB


def test_the_old_model_stays_until_the_new_one_is_verified(here: Here, hub: FakeHub) -> None:
    old, new = weights(MB), weights(MB, seed=2)
    repository = hub.repository(REPOSITORY, {"a.gguf": old})
    here.get()
    first = here.inventory.resolve("guard").files[0]
    repository.commit({"a.gguf": new})
    hub.bad.alter = lambda _at, piece, _number: bytes(len(piece))
    with pytest.raises(PlumblineError):
        here.get()
    assert here.inventory.resolve("guard").files == (first,)
    assert first.read_bytes() == old
    hub.bad.alter = None
    here.get()
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == new
    assert not first.exists()


def test_a_death_between_the_move_and_the_record_costs_nothing(
    here: Here, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = weights(MB)
    hub.repository(REPOSITORY, {"a.gguf": data})

    def die(*_: object, **__: object) -> None:
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr("plumbline.weights.download.job.settle", die)
        with pytest.raises(SystemExit):
            here.get()
    assert here.inventory.installed() == []
    before = hub.sent()
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() == before


def test_two_downloads_of_one_model_do_not_meet(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(MB)})

    def second() -> bool:
        with pytest.raises(InputError, match="under way"):
            Here(here.folder, hub).get()
        return True

    here.get(go=second)


def test_bytes_that_the_disk_lost_are_fetched_again_at_once(
    here: Here, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plumbline.weights.download.fetch.DIGEST_STEP", MB)
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    begin(here, hub, 5 * MB)
    (part,) = here.parts()
    with part.open("rb+") as file:
        file.seek(2 * MB + 5)
        file.write(b"lost to a power cut")
    before = hub.sent()
    here.get()
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    assert hub.sent() - before == len(data) - here.plan().done + MB
    assert "fetched again in blocks" not in here.notes()


# Lists and names.


def test_a_repository_is_searched_for_what_was_meant(here: Here, hub: FakeHub) -> None:
    data = weights()
    hub.repository(
        REPOSITORY, {"m-Q4_K_M.gguf": data, "m-MXFP4.gguf": weights(seed=2), "mmproj-F16.gguf": b"x", "README.md": b"x"}
    )
    with pytest.raises(InputError, match="has several models") as caught:
        here.get(files=(), name="")
    assert "m-MXFP4.gguf" in str(caught.value.message)
    assert here.get(files=(), name="", wanted="q4_k") == "m-q4-k-m"
    assert here.inventory.installed()[0].files[0].read_bytes() == data
    with pytest.raises(InputError, match="no model that"):
        here.get(files=(), name="", wanted="Q9")


def test_the_same_file_name_from_elsewhere_gets_a_name_of_its_own(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"m.gguf": weights()})
    hub.repository("other/repo", {"m.gguf": weights(seed=2)})
    assert here.get(files=(), name="") == "m"
    assert here.get(files=(), name="", repository="other/repo") == "m-2"
    assert here.get(files=(), name="") == "m"


HOSTILE = [
    "../a.gguf", "../../.bashrc.gguf", "/etc/a.gguf", "//host/a.gguf", "..\\a.gguf", "C:\\a.gguf", "C:a.gguf",
    "a/../../a.gguf", "./a.gguf", "a//b.gguf", ".a.gguf", "~/a.gguf", "-a.gguf", "con.gguf", "NUL.gguf",
    "com1.gguf", "a\x00.gguf", "a\n.gguf", "a\x1b[2J.gguf", "a\u202e.gguf", "a\u200b.gguf", "a\u2028.gguf",
    "a|b.gguf", "a?.gguf", "a*.gguf", "<a>.gguf", 'a".gguf', "ａ.gguf", "a" * 300 + ".gguf", "ä" * 150 + ".gguf",
    "a:b.gguf", "a.gguf:b.gguf", " a.gguf", "aux.x.gguf", "%2e%2e/../a.gguf", "..%2fa/../x.gguf",
    "x/../../../../../../tmp/a.gguf", "\\\\host\\share\\a.gguf", "prn.gguf", "a\ufeff.gguf",
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_names_in_a_list_write_nothing_outside(here: Here, hub: FakeHub, number: int) -> None:
    assert len(HOSTILE) == 40
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    lfs = {"sha256": "a" * 64, "size": 1000, "pointerSize": 135}
    hub.bad.listed = [{"rfilename": HOSTILE[number], "size": 1000, "lfs": lfs}]
    with pytest.raises(PlumblineError) as caught:
        here.get(files=(), name="", tuning=IMPATIENT)
    assert str(caught.value).isprintable()
    written = [path for path in here.folder.rglob("*") if path.is_file()]
    assert {path.name for path in written} <= {"contacts.jsonl"}
    assert list(here.folder.parent.iterdir()) == [here.folder]


# A folder instead of the hub.


@pytest.mark.parametrize("as_address", [False, True])
def test_a_folder_on_the_local_network_serves_as_an_endpoint(here: Here, tmp_path: Path, as_address: bool) -> None:
    share = tmp_path / "share"
    (share / "org" / "repo").mkdir(parents=True)
    data = weights(3 * MB)
    (share / "org" / "repo" / "a.gguf").write_bytes(data)
    here.get(endpoint=share.as_uri() if as_address else str(share))
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert model.trust is Trust.UNVERIFIED
    assert here.contacts.read() == []
    with pytest.raises(NotOnServerError):
        here.get("b.gguf", endpoint=str(share), name="b")


def test_the_plan_that_is_kept_holds_no_token(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    begin(here, hub, 4 * MB)
    plan = json.loads((here.models / ".incoming" / "guard" / "plan.json").read_bytes())
    assert set(plan) == {"format", "name", "endpoint", "repository", "revision", "commit", "files"}


def test_trouble_is_never_a_bare_exception() -> None:
    assert issubclass(DownloadError, PlumblineError)
