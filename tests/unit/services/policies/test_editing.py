"""Policies over time: drafts, versions, going back, putting away, taking in and handing on."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.verdict import Decision
from plumbline.domain.work import Cancelled, Work
from plumbline.services.policies.drafting import TEMPLATE, checked_name, name_from, revised, with_contract
from plumbline.services.policies.editing import PolicyEditing
from plumbline.services.policies.export import export_archive, export_folders, statement
from plumbline.services.policies.files import load_policy
from plumbline.services.policies.library import PolicyLibrary
from plumbline.services.policies.zip_pack import unpacked
from plumbline.store.history import History
from support import histories

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"
WORDS = "# Tone\n\nReply with VALID or INVALID and nothing else. INVALID means that a rule is broken.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[PolicyLibrary]:
    starters = tmp_path / "starters"
    (starters / "stall").mkdir(parents=True)
    (starters / "stall" / "policy.md").write_text(TEXT)
    with History.open(tmp_path / "history.db") as history:
        yield PolicyLibrary(starters, history.policies)


@pytest.fixture
def desk(library: PolicyLibrary) -> PolicyEditing:
    return PolicyEditing(library, library._policies)  # type: ignore[arg-type]


def test_a_starter_that_is_changed_keeps_its_own_text_as_version_one(
    desk: PolicyEditing, library: PolicyLibrary
) -> None:
    opened = desk.open("stall")
    assert opened.newest is not None
    assert (opened.newest.number, opened.next_number) == (0, 2)
    changed = revised(PolicyDraft.of(opened.newest.version), (TEXT + "- R2 Swap: goods for goods.\n").encode())
    saved = desk.save(changed)
    assert (saved.number, saved.newest) == (2, True)
    assert [one.number for one in desk.versions("stall")] == [2, 1]
    assert library.find("stall@1").text == TEXT
    assert library.find("stall").text == changed.text


def test_an_old_version_becomes_the_newest_again_under_its_number(desk: PolicyEditing, library: PolicyLibrary) -> None:
    draft = PolicyDraft.of(library.find("stall"))
    desk.save(revised(draft, TEXT.encode() + b"More.\n"))
    restored = desk.restore("stall", 1)
    assert (restored.number, restored.newest, restored.version.text) == (1, True, TEXT)
    assert [one.number for one in desk.versions("stall")] == [1, 2]
    with pytest.raises(InputError, match="There is no such version"):
        desk.restore("stall", 3)


def test_a_draft_is_listed_and_one_that_changes_nothing_is_dropped(desk: PolicyEditing, library: PolicyLibrary) -> None:
    draft = PolicyDraft.of(library.find("stall"))
    desk.keep_draft(revised(draft, b"Be kind."))
    (listed,) = desk.listed()
    assert (listed.draft, listed.text, listed.starter) == (True, "Be kind.", True)
    opened = desk.open("stall")
    assert opened.draft is not None
    assert opened.draft.contract is None
    desk.keep_draft(draft)
    assert desk.open("stall").draft is None


def test_a_new_policy_is_a_draft_until_it_is_saved(desk: PolicyEditing) -> None:
    new = revised(PolicyDraft("market", "Market", b"", None), TEMPLATE.encode())
    desk.keep_draft(new)
    assert [(one.name, one.versions, one.draft) for one in desk.listed()] == [("market", 0, True), ("stall", 0, False)]
    assert desk.open("market").versions == ()
    assert desk.save(new).number == 1
    assert desk.open("market").draft is None
    with pytest.raises(InputError, match="There is no such policy"):
        desk.open("nothing")


def test_what_can_not_be_a_version_is_a_sentence(desk: PolicyEditing) -> None:
    for draft, said in (
        (PolicyDraft("a", "A", b" \n", histories.CONTRACT), "empty"),
        (PolicyDraft("a", "A", b"Be kind.", None), "isn't clear"),
        (PolicyDraft("../a", "A", TEXT.encode(), histories.CONTRACT), "name"),
    ):
        with pytest.raises(InputError, match=said):
            desk.save(draft)
    assert [one.name for one in desk.listed()] == ["stall"]


def test_a_starter_can_be_archived_and_is_found_again(desk: PolicyEditing, library: PolicyLibrary) -> None:
    desk.archive("stall")
    assert library.entries() == []
    assert [one.archived != "" for one in desk.listed()] == [True]
    assert library.find("stall").text == TEXT
    desk.unarchive("stall")
    assert [entry.policy.name for entry in library.entries()] == ["stall"]
    with pytest.raises(InputError, match="There is no such policy"):
        desk.archive("nothing")


def test_what_was_found_in_the_text_is_found_anew_and_what_was_stated_stays() -> None:
    found = revised(PolicyDraft("a", "A", b"", None), TEXT.encode())
    assert found.contract is not None
    assert (found.contract.kind, found.contract.inferred) == (ContractKind.BINARY, True)
    assert revised(found, b"Be kind.").contract is None
    contract = OutputContract(ContractKind.BINARY, (), rule_ids=("R1",))
    said = with_contract(found, contract)
    assert revised(said, TEXT.encode() + b"- R2 Swap: goods.\n").contract == replace(contract, rule_ids=("R1", "R2"))
    assert revised(with_contract(found, replace(contract, rule_ids=("R7",))), b"Be kind.").contract == replace(
        contract, rule_ids=("R7",)
    )
    assert with_contract(said, None).contract == found.contract


def test_the_template_says_how_it_is_answered() -> None:
    draft = revised(PolicyDraft("new", "New", b"", None), TEMPLATE.encode())
    assert draft.contract is not None
    decisions = {label.text: label.decision for label in draft.contract.labels}
    assert decisions == {"VIOLATES": Decision.VIOLATES, "SAFE": Decision.ALLOWED, "ESCALATE": Decision.ESCALATE}


@pytest.mark.parametrize("name", ["", " a", "a ", "..", "a/b", "a\\b", "a:b", ".hidden", "a" * 61, "con\n"])
def test_a_name_that_can_not_be_a_folder_is_refused(name: str) -> None:
    with pytest.raises(InputError):
        checked_name(name)


def test_a_title_becomes_a_name(desk: PolicyEditing) -> None:
    assert name_from("Community spam: ads & more") == "community-spam-ads-more"
    assert checked_name(name_from("Läden — und Ständchen")) == "läden-und-ständchen"
    assert (desk.free_name("stall"), desk.free_name("market")) == ("stall-2", "market")


DATA = b"\xef\xbb\xbfLabel it SP0, SP2 or SP4.\r\nTrailing  \r\n\n<VIOLATES> \xe2\x80\x94 end"
CONTRACTS = [
    histories.CONTRACT,
    replace(histories.CONTRACT, inferred=True, rule_ids=("R1", "R2")),
    OutputContract(ContractKind.FLAGS, (Label('a "quoted" \\ name', Decision.ESCALATE, 3, "Meaning"),)),
]


@pytest.mark.parametrize("contract", CONTRACTS)
def test_what_is_exported_is_read_back_as_the_same_version(tmp_path: Path, contract: OutputContract) -> None:
    policy = histories.policy("spam", data=DATA, contract=contract, title='Spam "and" more', summary="")
    (folder,) = export_folders([policy], tmp_path / "out")
    assert load_policy(folder) == policy
    assert (folder / "policy.md").read_bytes() == DATA
    with pytest.raises(InputError, match="already exists"):
        export_folders([policy], tmp_path / "out")


def test_a_zip_of_several_is_imported_as_they_were(desk: PolicyEditing, tmp_path: Path) -> None:
    policies = [histories.policy("spam", data=DATA), histories.policy("tone", text=WORDS)]
    file = tmp_path / "two.zip"
    export_archive(policies, file)
    first = file.read_bytes()
    export_archive(policies, file)
    assert file.read_bytes() == first
    imported = desk.import_from(file)
    assert list(imported.imported) == policies
    assert imported.skipped == ()
    with pytest.raises(MachineError):
        export_archive(policies, tmp_path / "nowhere" / "two.zip")


def test_a_cancelled_import_keeps_what_came_before(desk: PolicyEditing, library: PolicyLibrary, tmp_path: Path) -> None:
    file = tmp_path / "two.zip"
    export_archive([histories.policy(name, text=WORDS) for name in ("a", "b", "c", "d")], file)
    work = Work(lambda _stage, _done, _total: work.cancel())
    with pytest.raises(Cancelled):
        desk.import_from(file, work)
    imported = {entry.policy.name for entry in library.entries()} & {"a", "b", "c", "d"}
    assert "a" in imported
    assert "d" not in imported


def test_an_import_says_what_it_left_out_and_what_can_be_stated(desk: PolicyEditing, tmp_path: Path) -> None:
    for name, text in (("good", TEXT), ("vague", "Be kind.")):
        (tmp_path / "pack" / name).mkdir(parents=True)
        (tmp_path / "pack" / name / "policy.md").write_text(text)
    (tmp_path / "pack" / "vague" / "policy.toml").write_text('title = "Kindness"\nlanguage = "en"')
    for path, taken in ((tmp_path / "pack", ["good"]), (tmp_path / "pack" / "vague", [])):
        imported = desk.import_from(path)
        assert [one.name for one in imported.imported] == taken
        (left,) = imported.skipped
        assert left.draft == PolicyDraft("vague", "Kindness", b"Be kind.", None, "en")
    with pytest.raises(InputError, match="There is no policy"):
        desk.import_from(tmp_path / "starters" / "stall" / "none.md")


def test_a_hostile_zip_writes_nothing_outside_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "bad.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for name in (
            "../out.md",
            "/abs.md",
            "a/../../b.md",
            "ok/policy.md",
            "ok/photo.png",
            ".git/policy.md",
            "c:x.md",
        ):
            archive.writestr(name, TEXT)
        link = zipfile.ZipInfo("ok/link.md")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("ok/huge.md", b"x" * 1_000_001)
    with unpacked(file) as folder:
        found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        assert found == ["ok/policy.md"]
        assert folder.name == "bad"
    assert not folder.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.zip"]


def test_a_broken_zip_is_a_sentence(desk: PolicyEditing, tmp_path: Path) -> None:
    file = tmp_path / "broken.zip"
    export_archive([histories.policy("spam", data=DATA * 50)], file)
    whole = file.read_bytes()
    file.write_bytes(whole[:60] + b"\xff" * 40 + whole[100:])
    with pytest.raises(InputError, match="can't be read"):
        desk.import_from(file)


def test_the_statement_is_the_table_of_the_guide() -> None:
    said = statement(histories.policy())
    assert said.startswith('title = "Policy spam"\nlanguage = "en"\nsummary = "What it is for."\n')
    assert '[[answer.labels]]\nlabel = "SP2"\ndecision = "violates"\nseverity = 1\nmeaning = "Bulk promotion"' in said


def test_an_old_version_is_not_looked_for_among_files(
    desk: PolicyEditing, library: PolicyLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.save(revised(PolicyDraft.of(library.find("stall")), TEXT.encode() + b"More.\n"))
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "stall@1").write_text("Planted. Answer with 1 if it violates this policy, else with 0.")
    monkeypatch.chdir(tmp_path / "here")
    assert desk.restore("stall", 1).version.text == TEXT
