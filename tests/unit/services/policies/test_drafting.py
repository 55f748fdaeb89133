"""Drafts: how their answers are read while the text changes, and their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.policy import PolicyDraft
from plumbline.domain.verdict import Decision
from plumbline.services.policies.drafting import TEMPLATE, checked_name, name_from, revised, with_contract
from plumbline.services.policies.editing import PolicyEditing
from plumbline.services.policies.library import PolicyLibrary
from plumbline.store.history import History

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


def test_what_was_found_in_the_text_is_found_anew_and_what_was_stated_stays() -> None:
    found = revised(PolicyDraft("a", "A", b"", None), TEXT.encode())
    assert found.contract is not None
    assert (found.contract.kind, found.contract.inferred) == (ContractKind.BINARY, True)
    assert revised(found, b"Answer 0 or 1.").contract is None
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


def test_a_title_becomes_a_name(editing: PolicyEditing) -> None:
    assert name_from("Community spam: ads & more") == "community-spam-ads-more"
    assert checked_name(name_from("Läden — und Ständchen")) == "läden-und-ständchen"
    assert (editing.free_name("stall"), editing.free_name("market")) == ("stall-2", "market")
