"""A download from the first question to the installed model, through the real libraries, from a local hub."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.models.download import DownloadDone
from plumbline.domain.models.model import FileSpec, Trust
from plumbline.domain.work import Cancelled
from plumbline.gguf.errors import DamagedModelError
from plumbline.weights.download.errors import (
    BadResponseError,
    HashMismatchError,
    TokenNeededError,
)
from support import gguf_bytes
from support.downloads import QUICK, REPOSITORY, Here, weights
from support.fake_hub import FakeHub, Sparse

MB = 1 << 20


def test_a_model_arrives_whole_verified_and_with_its_record(here: Here, hub: FakeHub) -> None:
    data = weights(5 * MB)
    commit = hub.repository(REPOSITORY, {"a.gguf": data, "README.md": b"read me"}).main
    assert here.get() == "guard"
    (model,) = here.inventory.installed()
    assert model.files[0].read_bytes() == data
    assert (model.trust, model.title) == (Trust.VERIFIED, "Guard")
    manifest = here.inventory.manifest("guard")
    assert manifest is not None
    assert manifest.source.commit == commit
    assert manifest.terms == ("Apache License 2.0",)
    assert manifest.files[0].sha256 == manifest.files[0].expected == here.plan().files[0].sha256
    assert not list(here.models.glob(".incoming/*/*"))
    assert here.inventory.identity(model).sha256 == manifest.files[0].sha256


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
    assert "is part 2 of 2" in str(here.events[-1].problem)  # type: ignore[union-attr]
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
    with pytest.raises(Cancelled):
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
    (listed,) = [contact for contact in here.contacts.read() if contact.what == REPOSITORY]
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
    with pytest.raises(BadResponseError, match="others on the network could read"):
        here.get(endpoint="http://mirror.example", token="hf_secret")


def test_a_hub_that_names_no_hash_gives_an_unverified_model(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    hub.bad.hashes = False
    here.get()
    assert "no sha256 is known" in here.plan_notes()
    assert here.inventory.installed()[0].trust is Trust.UNVERIFIED


def test_second_hand_figures_give_way_to_the_hubs_and_confirmed_ones_do_not(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights()})
    files = (FileSpec("a.gguf", 7, "b" * 64),)
    with pytest.raises(HashMismatchError, match="catalogue's figures were confirmed"):
        here.get(files=files, confirmed=True)
    here.get(files=files)
    assert "The hub's figures are used" in here.plan_notes()
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
    assert "is not a GGUF file" in str(here.events[-1].problem)  # type: ignore[union-attr]
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
