"""Policy versions and models: kept once, found again, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.verdict import Decision
from plumbline.store.history import History
from plumbline.store.results import PolicyUse
from support import histories


def test_a_version_is_stored_once(history: History) -> None:
    first = history.save_policy(histories.policy())
    assert history.save_policy(histories.policy()) == first
    assert [record.version for record in history.policies()] == [histories.policy()]


def test_bytes_are_kept_exactly(history: History) -> None:
    data = b"\xef\xbb\xbfline\r\n\r\n  trailing \t\x00 \xff"
    history.save_policy(histories.policy(data=data))
    record = history.policy("spam")
    assert record is not None
    assert record.version.data == data


def test_versions_newest_first(history: History, clock) -> None:
    numbers = []
    for text in ("one", "two", "three"):
        numbers.append(history.save_policy(histories.policy(text=text)))
        clock.forward(seconds=1)
    assert [record.id for record in history.policy_versions("spam")] == numbers[::-1]
    newest = history.policy("spam")
    assert newest is not None
    assert newest.version.text == "three"
    by_hash = history.policy(histories.policy(text="one").sha256)
    assert by_hash is not None
    assert by_hash.version.text == "one"
    assert [record.version.text for record in history.policies()] == ["three"]


def test_an_older_version_that_is_saved_again_does_not_become_the_newest(history: History, clock) -> None:
    history.save_policy(histories.policy(text="one"))
    clock.forward(seconds=1)
    history.save_policy(histories.policy(text="two"))
    clock.forward(seconds=1)
    history.save_policy(histories.policy(text="one"))
    newest = history.policy("spam")
    assert newest is not None
    assert newest.version.text == "two"


def test_another_contract_is_another_version(history: History) -> None:
    other = OutputContract(ContractKind.BINARY, (Label("0", Decision.ALLOWED), Label("1", Decision.VIOLATES, 1)))
    first = history.save_policy(histories.policy())
    assert history.save_policy(histories.policy(contract=other)) != first
    assert {record.version.contract for record in history.policy_versions("spam")} == {histories.CONTRACT, other}


def test_a_policy_that_only_a_run_used_is_not_in_the_library(history: History) -> None:
    used = histories.policy("loose")
    history.create_run(histories.spec(policy=used))
    assert history.policies() == []
    assert history.policy("loose") is None
    by_hash = history.policy(used.sha256)
    assert by_hash is not None
    assert (by_hash.listed, by_hash.runs) == (False, 1)
    history.save_policy(used)
    assert [record.version.name for record in history.policies()] == ["loose"]
    assert len(history.policy_versions("loose")) == 1


def test_an_unknown_policy(history: History) -> None:
    assert history.policy("nothing") is None
    assert history.policy_versions("nothing") == []


def test_models_are_stored_once(history: History) -> None:
    split = replace(histories.model("split"), files=("a-00001-of-00002.gguf", "a-00002-of-00002.gguf"), practice=False)
    number = history.remember_model(split)
    assert history.remember_model(split) == number
    history.create_run(histories.spec())
    history.create_run(histories.spec(model=split))
    assert [(record.model.name, record.runs) for record in history.models()] == [("stand-in", 1), ("split", 1)]
    assert history.models()[1].model == split


def test_a_hash_is_trusted_while_the_file_is_what_it_was(history: History) -> None:
    path = Path("/weights/model.gguf")
    assert history.known_hash(path, 100, 5) is None
    history.remember_hash(path, 100, 5, "a" * 64)
    assert history.known_hash(path, 100, 5) == "a" * 64
    assert history.known_hash(path, 101, 5) is None
    assert history.known_hash(path, 100, 6) is None
    history.remember_hash(path, 100, 6, "b" * 64)
    assert history.known_hash(path, 100, 6) == "b" * 64
    assert history.known_hash(path, 100, 5) is None


def test_an_older_version_can_be_made_the_newest_again(history: History, clock) -> None:
    numbers = []
    for text in ("one", "two", "one"):
        numbers.append(history.save_newest_policy(histories.policy(text=text)))
        clock.forward(seconds=1)
        newest = history.policy("spam")
        assert newest is not None
        assert newest.version.text == text
    assert numbers == [1, 2, 1]


def test_an_archived_name_is_in_no_list_and_can_still_be_named(history: History) -> None:
    history.save_policy(histories.policy())
    history.archive_policy("spam")
    history.archive_policy("spam")
    assert history.policies() == []
    assert [record.version.name for record in history.policies(archived=True)] == ["spam"]
    assert list(history.archived_policies()) == ["spam"]
    assert history.policy("spam") is not None
    history.unarchive_policy("spam")
    assert len(history.policies()) == 1
    history.archive_policy("spam")
    history.save_policy(histories.policy())
    assert history.archived_policies() == {}


def test_a_draft_is_kept_in_the_place_of_the_one_before(history: History) -> None:
    draft = PolicyDraft("new", "New", b"\xef\xbb\xbfOne.\r\n", None)
    history.keep_draft(draft)
    changed = replace(draft, data=b"Two.", contract=histories.CONTRACT, language="en", summary="What for.")
    history.keep_draft(changed)
    assert history.drafts() == [changed]
    assert history.policies() == []
    history.drop_draft("new")
    history.drop_draft("new")
    assert history.drafts() == []


def test_saving_a_draft_drops_it(history: History) -> None:
    history.keep_draft(PolicyDraft.of(histories.policy()))
    history.save_newest_policy(histories.policy())
    assert history.drafts() == []


def test_who_used_a_version(history: History) -> None:
    old, new = histories.policy(text="one"), histories.policy(text="two")
    first = history.save_policy(old)
    second = history.save_policy(new)
    other = histories.model("other", "b")
    for spec in (histories.spec(policy=old), histories.spec(policy=old), histories.spec(policy=new, model=other)):
        run = history.create_run(spec)
        history.add_items(run, 0, [histories.item("a text")])
        history.reading_done(run)
        history.record(run, 0, histories.verdict())
    assert history.policy_use("spam") == [PolicyUse(second, "other", 1, 1), PolicyUse(first, "stand-in", 2, 2)]
