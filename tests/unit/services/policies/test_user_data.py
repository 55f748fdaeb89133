"""What a person calls things stays a value of the message, whatever it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.lint.linter import lint
from plumbline.domain.messages import Listing, Message, Value
from plumbline.domain.policy import PolicyDraft, policy_text
from plumbline.domain.verdict import Decision
from plumbline.services.policies.drafting import checked_name
from plumbline.services.policies.export import export_folders
from plumbline.services.policies.files import load_policy
from plumbline.services.policies.library import PolicyLibrary
from plumbline.services.policies.zip_pack import unpacked
from plumbline.store.history import History

NAMES = ["Check", "Models", "Nothing", "Policies", "Settings", "{file}", "{0}", "50 %", "The policy is empty"]
TEXT = "Answer with 1 if it violates this policy, else with 0.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[PolicyLibrary]:
    (tmp_path / "starters").mkdir()
    with History.open(tmp_path / "history.db") as history:
        yield PolicyLibrary(tmp_path / "starters", history.policies)


def texts(value: Value) -> Iterator[str]:
    """The texts among a message's values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Listing):
        for entry in value.entries:
            yield from texts(entry)
    elif isinstance(value, Message):
        for inner in value.values.values():
            yield from texts(inner)


def assert_is_a_value(name: str, *messages: object) -> None:
    """The name stands in a value as it is, in no template, and unharmed in the sentence."""
    said = [message for message in messages if isinstance(message, Message)]
    assert any(name in text for message in said for text in texts(message))
    assert any(name in str(message) for message in said)


def assert_named(name: str, act: Callable[[], object]) -> None:
    with pytest.raises(InputError) as caught:
        act()
    assert_is_a_value(name, caught.value.title, caught.value.message, *caught.value.hints)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("files", "where"),
    [
        ({}, "There is no policy"),
        ({"policy.md": ""}, "The policy is empty"),
        ({"policy.md": "Answer 0 or 1."}, "isn't clear"),
        ({"policy.md": "x" * 1_000_001}, "too large"),
        ({"policy.md": TEXT, "policy.toml": "= 1"}, "can't be read"),
        ({"policy.md": TEXT, "policy.toml": "titel = 1"}, "has an error"),
        ({"policy.md": TEXT, "policy.toml": "[answer]\nkind = 'essay'"}, "answer format"),
    ],
)
def test_a_folder_in_every_error_of_a_policys_files(
    tmp_path: Path, name: str, files: dict[str, str], where: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for file, text in files.items():
        (folder / file).write_text(text)
    with pytest.raises(InputError, match=where) as caught:
        load_policy(folder)
    assert_is_a_value(name, caught.value.message)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_every_error_of_the_library(tmp_path: Path, library: PolicyLibrary, name: str) -> None:
    assert_named(name, lambda: library.find(name))
    assert_named(name, lambda: library.find(f"{name}@3"))
    assert_named(name + "?", lambda: checked_name(name + "?"))
    assert_named(name, lambda: PolicyDraft("a", name, b"", None).version())
    assert_named(name, lambda: PolicyDraft("a", name, b"Be kind.", None).version())
    assert_named(name, lambda: policy_text(b"\xff", name))
    policy = OutputContract(ContractKind.BINARY, ())
    version = PolicyDraft(name, name, TEXT.encode(), policy).version()
    (exported,) = export_folders([version], tmp_path / "out")
    assert_named(exported.name, lambda: export_folders([version], tmp_path / "out"))
    (tmp_path / f"{name}.zip").write_bytes(b"PK\x05\x06" + b"\0" * 17 + b"x")
    with pytest.raises(InputError) as caught, unpacked(tmp_path / f"{name}.zip") as place:
        load_policy(place / "missing")
    assert_is_a_value(name, caught.value.message)


@pytest.mark.parametrize("name", NAMES)
def test_a_label_a_field_a_key_and_a_rule(name: str) -> None:
    label = {"label": name, "decision": "violates"}
    other = {"label": "A", "decision": "allowed"}
    tables: list[dict[str, object]] = [
        {"kind": name},
        {"kind": "label", name: 1},
        {"kind": "label", "labels": [label, label]},
        {"kind": "label", "labels": [label | {"severity": -1}, other]},
        {"kind": "label", "labels": [label | {"decision": name}, other]},
        {"kind": "json", "fields": [{"name": "v", "type": "binary"}, {"name": name, "type": "choice"}]},
        {"kind": "json", "fields": [{"name": "v", "type": "binary"}, {"name": name, "type": "text", "max_chars": 0}]},
        {"kind": "json", "fields": [{"name": name, "type": "binary", "nullable": True}]},
        {
            "kind": "json",
            "fields": [{"name": name, "type": "binary"}, {"name": "c", "type": "label"}],
            "labels": [label, {"label": "B", "decision": "violates"}],
        },
    ]  # fmt: skip
    for table in tables:
        assert_named(name, lambda table=table: OutputContract.from_dict(table))


@pytest.mark.parametrize("name", NAMES)
def test_advice(name: str) -> None:
    contract = OutputContract(
        ContractKind.JSON,
        (Label(name, Decision.VIOLATES, 1), Label(name.swapcase() + "-", Decision.VIOLATES, 1)),
        (Field("violation", FieldKind.BINARY), Field(f"{name} field", FieldKind.LABEL, nullable=True)),
        (f"{name} rule",),
    )
    advice = {entry.code: entry.message for entry in lint("Be kind, generally. " * 9, contract, 45)}
    for code in ("label-missing", "field-missing", "rule-missing", "similar-labels"):
        assert any(name.casefold() in text.casefold() for text in texts(advice[code])), code
