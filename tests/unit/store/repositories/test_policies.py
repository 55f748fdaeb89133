"""Policy versions and models: kept once, found again, byte for byte."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.verdict import Decision
from plumbline.store.file.connection import connect
from plumbline.store.history import History
from plumbline.store.results.library import PolicyUse
from support import histories


def test_a_version_is_stored_once(history: History) -> None:
    first = history.policies.save(histories.policy())
    assert history.policies.save(histories.policy()) == first
    assert [record.version for record in history.policies.library()] == [histories.policy()]


def test_bytes_are_kept_exactly(history: History) -> None:
    data = b"\xef\xbb\xbfline\r\n\r\n  trailing \t\x00 \xff"
    history.policies.save(histories.policy(data=data))
    record = history.policies.find("spam")
    assert record is not None
    assert record.version.data == data


def test_versions_are_numbered_by_name_in_the_order_in_which_they_were_first_stored(history: History) -> None:
    texts = {"one": "spam", "another": "hate", "two": "spam"}
    runs = {
        text: history.runs.create(histories.spec(policy=histories.policy(name, text=text)))
        for text, name in texts.items()
    }
    history.policies.save_newest(histories.policy(text="one"))
    assert {text: str(history.runs.get(run).policy.words()) for text, run in runs.items()} == {
        "one": "Policy spam · version 1",
        "another": "Policy hate · version 1",
        "two": "Policy spam · version 2",
    }
    named = history.policies.named()
    assert {text: named[histories.policy(name, text=text).sha256].number for text, name in texts.items()} == {
        "one": 1,
        "another": 1,
        "two": 2,
    }
    history.runs.add_items(runs["two"], 0, [histories.item("a text")])
    assert history.items.get(history.items.page(runs["two"])[0].item_id).policy.number == 2


def test_versions_newest_first(history: History, clock) -> None:
    numbers = []
    for text in ("one", "two", "three"):
        numbers.append(history.policies.save(histories.policy(text=text)))
        clock.forward(seconds=1)
    assert [record.id for record in history.policies.versions("spam")] == numbers[::-1]
    newest = history.policies.find("spam")
    assert newest is not None
    assert newest.version.text == "three"
    by_hash = history.policies.find(histories.policy(text="one").sha256)
    assert by_hash is not None
    assert by_hash.version.text == "one"
    assert [record.version.text for record in history.policies.library()] == ["three"]


def test_an_older_version_that_is_saved_again_does_not_become_the_newest(history: History, clock) -> None:
    history.policies.save(histories.policy(text="one"))
    clock.forward(seconds=1)
    history.policies.save(histories.policy(text="two"))
    clock.forward(seconds=1)
    history.policies.save(histories.policy(text="one"))
    newest = history.policies.find("spam")
    assert newest is not None
    assert newest.version.text == "two"


def test_another_contract_is_another_version(history: History) -> None:
    other = OutputContract(ContractKind.BINARY, (Label("0", Decision.ALLOWED), Label("1", Decision.VIOLATES, 1)))
    first = history.policies.save(histories.policy())
    assert history.policies.save(histories.policy(contract=other)) != first
    assert {record.version.contract for record in history.policies.versions("spam")} == {histories.CONTRACT, other}


def test_a_policy_that_only_a_run_used_is_not_in_the_library(history: History) -> None:
    used = histories.policy("loose")
    history.runs.create(histories.spec(policy=used))
    assert history.policies.library() == []
    assert history.policies.find("loose") is None
    by_hash = history.policies.find(used.sha256)
    assert by_hash is not None
    assert (by_hash.listed, by_hash.runs) == (False, 1)
    history.policies.save(used)
    assert [record.version.name for record in history.policies.library()] == ["loose"]
    assert len(history.policies.versions("loose")) == 1


def test_an_unknown_policy(history: History) -> None:
    assert history.policies.find("nothing") is None
    assert history.policies.versions("nothing") == []


def test_models_are_stored_once(history: History) -> None:
    split = replace(histories.model("split"), files=("a-00001-of-00002.gguf", "a-00002-of-00002.gguf"), practice=False)
    runs = [history.runs.create(histories.spec(model=model)) for model in (histories.model(), split, split)]
    assert [history.runs.spec(run).model for run in runs] == [histories.model(), split, split]
    with closing(connect(history.path, None)) as driver:
        assert driver.execute("SELECT count(*) FROM models").fetchone() == (2,)


def test_an_older_version_can_be_made_the_newest_again(history: History, clock) -> None:
    numbers = []
    for text in ("one", "two", "one"):
        numbers.append(history.policies.save_newest(histories.policy(text=text)))
        clock.forward(seconds=1)
        newest = history.policies.find("spam")
        assert newest is not None
        assert newest.version.text == text
    assert numbers == [1, 2, 1]


def test_an_archived_name_is_in_no_list_and_can_still_be_named(history: History) -> None:
    history.policies.save(histories.policy())
    history.policies.archive("spam")
    history.policies.archive("spam")
    assert history.policies.library() == []
    assert [record.version.name for record in history.policies.library(archived=True)] == ["spam"]
    assert list(history.policies.archived()) == ["spam"]
    assert history.policies.find("spam") is not None
    history.policies.unarchive("spam")
    assert len(history.policies.library()) == 1
    history.policies.archive("spam")
    history.policies.save(histories.policy())
    assert history.policies.archived() == {}


def test_a_draft_is_kept_in_the_place_of_the_one_before(history: History) -> None:
    draft = PolicyDraft("new", "New", b"\xef\xbb\xbfOne.\r\n", None)
    history.policies.save_draft(draft)
    changed = replace(draft, data=b"Two.", contract=histories.CONTRACT, language="en", summary="What for.")
    history.policies.save_draft(changed)
    assert history.policies.drafts() == [changed]
    assert history.policies.library() == []
    history.policies.delete_draft("new")
    history.policies.delete_draft("new")
    assert history.policies.drafts() == []


def test_saving_a_draft_drops_it(history: History) -> None:
    history.policies.save_draft(PolicyDraft.of(histories.policy()))
    history.policies.save_newest(histories.policy())
    assert history.policies.drafts() == []


def test_who_used_a_version(history: History) -> None:
    old, new = histories.policy(text="one"), histories.policy(text="two")
    first = history.policies.save(old)
    second = history.policies.save(new)
    other = histories.model("other", "b")
    for spec in (histories.spec(policy=old), histories.spec(policy=old), histories.spec(policy=new, model=other)):
        run = history.runs.create(spec)
        history.runs.add_items(run, 0, [histories.item("a text")])
        history.runs.reading_done(run)
        history.runs.record(run, 0, histories.verdict())
    assert history.policies.use("spam") == [PolicyUse(second, "other", 1, 1), PolicyUse(first, "stand-in", 2, 2)]
