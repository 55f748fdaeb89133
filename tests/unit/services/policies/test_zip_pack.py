"""Packs of policies in a zip file."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError, MachineError
from plumbline.domain.work import Cancelled, Work
from plumbline.services.policies.editing import PolicyEditing
from plumbline.services.policies.export import export_archive
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
def editing(library: PolicyLibrary) -> PolicyEditing:
    return PolicyEditing(library, library._policies)  # type: ignore[arg-type]


DATA = b"\xef\xbb\xbfLabel it SP0, SP2 or SP4.\r\nTrailing  \r\n\n<VIOLATES> \xe2\x80\x94 end"


def test_a_zip_of_several_is_imported_as_they_were(editing: PolicyEditing, tmp_path: Path) -> None:
    policies = [histories.policy("spam", data=DATA), histories.policy("tone", text=WORDS)]
    file = tmp_path / "two.zip"
    export_archive(policies, file)
    first = file.read_bytes()
    export_archive(policies, file, force=True)
    assert file.read_bytes() == first
    imported = editing.import_from(file)
    assert list(imported.imported) == policies
    assert imported.skipped == ()
    with pytest.raises(MachineError):
        export_archive(policies, tmp_path / "nowhere" / "two.zip")


def test_a_file_that_is_only_called_a_zip_is_refused(editing: PolicyEditing, tmp_path: Path) -> None:
    file = tmp_path / "pack.ZIP"
    file.write_text(TEXT)
    with pytest.raises(InputError, match="is not a zip file"):
        editing.import_from(file)


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


def test_a_zip_that_unpacks_to_many_times_its_size_is_refused_at_once(editing: PolicyEditing, tmp_path: Path) -> None:
    file = tmp_path / "bomb.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9):
            archive.writestr(f"p{number}/policy.md", b"A rule. " * 120_000)
    with pytest.raises(InputError, match="contains more than a pack of policies does"):
        editing.import_from(file)


def test_a_broken_zip_is_a_sentence(editing: PolicyEditing, tmp_path: Path) -> None:
    file = tmp_path / "broken.zip"
    export_archive([histories.policy("spam", data=DATA * 50)], file)
    whole = file.read_bytes()
    file.write_bytes(whole[:60] + b"\xff" * 40 + whole[100:])
    with pytest.raises(InputError, match="can't be read"):
        editing.import_from(file)


def test_a_cancelled_import_keeps_what_came_before(
    editing: PolicyEditing, library: PolicyLibrary, tmp_path: Path
) -> None:
    file = tmp_path / "two.zip"
    export_archive([histories.policy(name, text=WORDS) for name in ("a", "b", "c", "d")], file)
    work = Work(lambda _stage, _done, _total: work.cancel())
    with pytest.raises(Cancelled):
        editing.import_from(file, work)
    imported = {entry.policy.name for entry in library.entries()} & {"a", "b", "c", "d"}
    assert "a" in imported
    assert "d" not in imported
