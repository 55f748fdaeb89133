"""Downloads that were stopped or killed, and revisions that changed meanwhile."""

from __future__ import annotations

import json

import pytest

from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.models.download import DownloadDone, DownloadPlan
from plumbline.services.models.weights import NetworkChoices, Weights
from plumbline.weights.download.client import Downloader
from plumbline.weights.library.file_cache import FileCache
from support.downloads import REPOSITORY, Here, weights
from support.fake_hub import FakeHub

MB = 1 << 20


def test_a_stopped_download_goes_on_where_it_was(here: Here, hub: FakeHub) -> None:
    data = weights(8 * MB)
    hub.repository(REPOSITORY, {"a.gguf": data})
    here.begin(4 * MB)
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
    here.begin(4 * MB)
    (partial,) = here.inventory.partial()
    weights_here = Weights(
        here.inventory,
        FileCache(here.folder / "weights.json"),
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
    here.begin(4 * MB)
    repository.commit({"a.gguf": new})
    here.get()
    assert "has changed from" in here.plan_notes()
    assert here.inventory.installed()[0].files[0].read_bytes() == old


def test_a_revision_that_moved_on_can_be_asked_for(here: Here, hub: FakeHub) -> None:
    repository = hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    here.begin(4 * MB)
    new = weights(8 * MB, seed=2)
    repository.commit({"a.gguf": new})
    here.get(restart=True)
    assert here.plan().done == 0
    assert here.inventory.installed()[0].files[0].read_bytes() == new


def test_a_revision_that_is_gone_makes_way_for_the_new_one(here: Here, hub: FakeHub) -> None:
    repository = hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    here.begin(4 * MB)
    repository.commits.clear()
    new = weights(8 * MB, seed=2)
    repository.commit({"a.gguf": new})
    here.get()
    assert "no longer exists" in here.plan_notes()
    assert here.inventory.installed()[0].files[0].read_bytes() == new


def test_a_new_revision_with_the_same_file_uses_what_is_here(here: Here, hub: FakeHub) -> None:
    data = weights(8 * MB)
    repository = hub.repository(REPOSITORY, {"a.gguf": data})
    here.begin(4 * MB)
    repository.commit({"a.gguf": data, "README.md": b"new words"})
    before = hub.sent()
    here.get()
    assert "The files are the same" in here.plan_notes()
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
        patch.setattr("plumbline.weights.download.job.install_files", die)
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


def test_the_plan_that_is_kept_holds_no_token(here: Here, hub: FakeHub) -> None:
    hub.repository(REPOSITORY, {"a.gguf": weights(8 * MB)})
    here.begin(4 * MB)
    plan = json.loads((here.models / ".incoming" / "guard" / "plan.json").read_bytes())
    assert set(plan) == {"format", "name", "endpoint", "repository", "revision", "commit", "files"}
