"""Policies over time: drafts, versions, going back, putting away, taking in and handing on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyDraft
from plumbline.services.policies.drafting import TEMPLATE, revised
from plumbline.services.policies.editing import PolicyEditing
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History
from support import histories

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[PolicyLibrary]:
    starters = tmp_path / "starters"
    (starters / "stall").mkdir(parents=True)
    (starters / "stall" / "policy.md").write_text(TEXT)
    with History.open(tmp_path / "history.db") as history:
        yield PolicyLibrary(starters, history.policies)


@pytest.fixture
def editing(library: PolicyLibrary) -> PolicyEditing:
    return PolicyEditing(library, library._policies)  # type: ignore[arg-type]


def test_a_starter_that_is_changed_keeps_its_own_text_as_version_one(
    editing: PolicyEditing, library: PolicyLibrary
) -> None:
    opened = editing.open("stall")
    assert opened.newest is not None
    assert (opened.newest.number, opened.next_number) == (0, 2)
    changed = revised(PolicyDraft.of(opened.newest.version), (TEXT + "- R2 Swap: goods for goods.\n").encode())
    saved = editing.save(changed)
    assert (saved.number, saved.newest) == (2, True)
    assert [one.number for one in editing.versions("stall")] == [2, 1]
    assert library.find("stall@1").text == TEXT
    assert library.find("stall").text == changed.text


def test_an_old_version_becomes_the_newest_again_under_its_number(
    editing: PolicyEditing, library: PolicyLibrary
) -> None:
    draft = PolicyDraft.of(library.find("stall"))
    editing.save(revised(draft, TEXT.encode() + b"More.\n"))
    restored = editing.restore("stall", 1)
    assert (restored.number, restored.newest, restored.version.text) == (1, True, TEXT)
    assert [one.number for one in editing.versions("stall")] == [1, 2]
    with pytest.raises(InputError, match="There is no such version"):
        editing.restore("stall", 3)


def test_a_draft_is_listed_and_one_that_changes_nothing_is_dropped(
    editing: PolicyEditing, library: PolicyLibrary
) -> None:
    draft = PolicyDraft.of(library.find("stall"))
    editing.keep_draft(revised(draft, b"Answer 0 or 1."))
    (listed,) = editing.listed()
    assert (listed.draft, listed.text, listed.starter) == (True, "Answer 0 or 1.", True)
    opened = editing.open("stall")
    assert opened.draft is not None
    assert opened.draft.contract is None
    editing.keep_draft(draft)
    assert editing.open("stall").draft is None


def test_a_new_policy_is_a_draft_until_it_is_saved(editing: PolicyEditing) -> None:
    new = revised(PolicyDraft("market", "Market", b"", None), TEMPLATE.encode())
    editing.keep_draft(new)
    assert [(one.name, one.versions, one.draft) for one in editing.listed()] == [
        ("market", 0, True),
        ("stall", 0, False),
    ]
    assert editing.open("market").versions == ()
    assert editing.save(new).number == 1
    assert editing.open("market").draft is None
    with pytest.raises(InputError, match="There is no such policy"):
        editing.open("nothing")


def test_what_can_not_be_a_version_is_a_sentence(editing: PolicyEditing) -> None:
    for draft, said in (
        (PolicyDraft("a", "A", b" \n", histories.CONTRACT), "empty"),
        (PolicyDraft("a", "A", b"Be kind.", None), "isn't clear"),
        (PolicyDraft("../a", "A", TEXT.encode(), histories.CONTRACT), "name"),
    ):
        with pytest.raises(InputError, match=said):
            editing.save(draft)
    assert [one.name for one in editing.listed()] == ["stall"]


def test_a_starter_can_be_archived_and_is_found_again(editing: PolicyEditing, library: PolicyLibrary) -> None:
    editing.archive("stall")
    assert library.entries() == []
    assert [one.archived != "" for one in editing.listed()] == [True]
    assert library.find("stall").text == TEXT
    editing.unarchive("stall")
    assert [entry.policy.name for entry in library.entries()] == ["stall"]
    with pytest.raises(InputError, match="There is no such policy"):
        editing.archive("nothing")


def test_an_import_says_what_it_left_out_and_what_can_be_stated(editing: PolicyEditing, tmp_path: Path) -> None:
    for name, text in (("good", TEXT), ("vague", "Answer 0 or 1.")):
        (tmp_path / "pack" / name).mkdir(parents=True)
        (tmp_path / "pack" / name / "policy.md").write_text(text)
    (tmp_path / "pack" / "vague" / "policy.toml").write_text('title = "Kindness"\nlanguage = "en"')
    for path, taken in ((tmp_path / "pack", ["good"]), (tmp_path / "pack" / "vague", [])):
        imported = editing.import_from(path)
        assert [one.name for one in imported.imported] == taken
        (left,) = imported.skipped
        assert left.draft == PolicyDraft("vague", "Kindness", b"Answer 0 or 1.", None, "en")
    with pytest.raises(InputError, match="There is no policy"):
        editing.import_from(tmp_path / "starters" / "stall" / "none.md")


def test_an_old_version_is_not_looked_for_among_files(
    editing: PolicyEditing, library: PolicyLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing.save(revised(PolicyDraft.of(library.find("stall")), TEXT.encode() + b"More.\n"))
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "stall@1").write_text("Planted. Answer with 1 if it violates this policy, else with 0.")
    monkeypatch.chdir(tmp_path / "here")
    assert editing.restore("stall", 1).version.text == TEXT
