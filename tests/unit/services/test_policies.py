"""From what a person names to a policy: folders, files, packs, names; and a sentence where that can't be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.contract import ContractKind
from plumbline.domain.errors import InputError
from plumbline.services.policies import PolicyLibrary, load_policy
from plumbline.store.history import History

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"
WORDS = "# Tone\n\nReply with VALID or INVALID and nothing else. INVALID means that a rule is broken.\n\n- T1 Insult: names.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[PolicyLibrary]:
    starters = tmp_path / "starters"
    (starters / "stall").mkdir(parents=True)
    (starters / "stall" / "policy.md").write_text(TEXT)
    (starters / "README.md").write_text("About these policies.")
    with History.open(tmp_path / "history.db") as history:
        yield PolicyLibrary(starters, history)


def test_a_folder_a_file_and_a_name_mean_the_same_policy(library: PolicyLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "starters" / "stall"
    found = [library.find(reference) for reference in (str(folder), str(folder / "policy.md"), "stall")]
    assert {(version.name, version.sha256) for version in found} == {("stall", found[0].sha256)}
    assert found[0].contract.kind is ContractKind.BINARY
    assert found[0].contract.inferred


def test_what_is_imported_hides_the_starter_and_keeps_every_version(library: PolicyLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "stall"
    folder.mkdir(parents=True)
    for number, text in enumerate((TEXT, TEXT + "- R2 Swap: goods for goods.\n", TEXT), 1):
        (folder / "policy.md").write_text(text)
        ((version, versions),) = library.import_from(folder)
        assert version.text == text
        assert versions == min(number, 2)
    assert [(entry.policy.name, entry.starter) for entry in library.entries()] == [("stall", False)]


def test_a_pack_is_imported_whole(library: PolicyLibrary, tmp_path: Path) -> None:
    pack = tmp_path / "pack" / "example_policies"
    for name, text in (("tone", WORDS), ("stall-2", TEXT)):
        (pack / name).mkdir(parents=True)
        (pack / name / "policy.md").write_text(text)
    (tmp_path / "pack" / "README.md").write_text("A pack.")
    (tmp_path / "pack" / "LICENSE").write_text("A licence.")
    names = [version.name for version, _ in library.import_from(tmp_path / "pack")]
    assert sorted(names) == ["stall-2", "tone"]
    assert library.find("tone").contract.kind is ContractKind.WORD


def test_a_statement_beside_the_policy_is_followed_and_the_text_stays_untouched(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfBe kind.\r\n- K1 Insult\r\n"
    (tmp_path / "kind.md").write_bytes(data)
    (tmp_path / "kind.toml").write_text(
        'title = "Kindness"\nlanguage = "en"\n[answer]\nkind = "binary"\n'
        '[[answer.labels]]\nlabel = "0"\ndecision = "allowed"\n[[answer.labels]]\nlabel = "1"\ndecision = "escalate"\n'
    )
    version = load_policy(tmp_path / "kind.md")
    assert (version.name, version.title, version.language, version.data) == ("kind", "Kindness", "en", data)
    assert not version.contract.inferred
    assert [label.decision.value for label in version.contract.labels] == ["allowed", "escalate"]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({}, "There is no policy"),
        ({"a.txt": "one", "b.txt": "two"}, "There is no policy"),
        ({"policy.md": ""}, "The policy is empty"),
        ({"policy.md": "\udcff\udcfe"}, "not UTF-8"),
        ({"policy.md": "Be nice."}, "How the policy is answered is not clear"),
        ({"policy.md": TEXT, "policy.toml": "title = "}, "can't be read"),
        ({"policy.md": TEXT, "policy.toml": "answer = 3"}, "statement is wrong"),
        ({"policy.md": TEXT, "policy.toml": "[answer]\nkind = 'essay'"}, "policy.toml"),
        ({"policy.md": "x" * 1_000_001}, "too large"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(tmp_path: Path, files: dict[str, str], said: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError) as caught:
        load_policy(folder)
    assert said in str(caught.value)


def test_an_unknown_name_is_answered_with_those_there_are(library: PolicyLibrary) -> None:
    with pytest.raises(InputError, match="The library has: stall"):
        library.find("../no-such-stall")
