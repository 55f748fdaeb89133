"""Policies as files, with what is stated beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.services.policies.files import load_policy, read_source

TEXT = "# Stall\n\nAnswer with 1 if it violates this policy, else with 0.\n\n- R1 Sale: goods for money.\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ('[anwser]\nkind = "binary"', "“anwser”"),
        ('titel = "Stall"', "“titel”"),
        ("title = 3", "“title”"),
        ('sensitive = "yes"', "“sensitive”"),
        ('title = "Stall"\nlanguage = \n', "line 2"),
        ('[answer]\nkind = "binray"', "binray"),
    ],
)
def test_a_typo_beside_the_policy_is_not_hidden(tmp_path: Path, statement: str, said: str) -> None:
    write(tmp_path / "stall", {"policy.md": TEXT, "policy.toml": statement})
    for path in (tmp_path / "stall", tmp_path / "stall" / "policy.md"):
        source = read_source(path)
        assert source.problem is not None
        assert said in str(source.problem.message)
        assert (source.file, source.statement.name, source.draft.text) == (
            tmp_path / "stall" / "policy.md",
            "policy.toml",
            TEXT,
        )
        with pytest.raises(InputError):
            load_policy(path)


def test_a_draft_without_a_clear_answer_is_read_all_the_same(tmp_path: Path) -> None:
    write(tmp_path / "vague", {"policy.md": "Answer 0 or 1."})
    for path in (tmp_path / "vague", tmp_path / "vague" / "policy.md"):
        source = read_source(path)
        assert (source.draft.text, source.draft.contract, source.problem) == ("Answer 0 or 1.", None, None)


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
        ({"a.txt": "one", "b.txt": "two"}, "several texts, and none is called policy.md: a.txt"),
        ({"policy.md": ""}, "The policy is empty"),
        ({"policy.md": "\udcff\udcfe"}, "not UTF-8"),
        ({"policy.md": "Answer 0 or 1."}, "The form of the answer isn't clear"),
        ({"policy.md": TEXT, "policy.toml": "title = "}, "can't be read"),
        ({"policy.md": TEXT, "policy.toml": "answer = 3"}, "policy.toml has an error"),
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
