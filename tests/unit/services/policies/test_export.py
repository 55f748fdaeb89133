"""What is exported is read back as the same version."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision
from plumbline.services.policies.export import export_archive, export_folders, statement
from plumbline.services.policies.files import load_policy
from support import histories

DATA = b"\xef\xbb\xbfLabel it SP0, SP2 or SP4.\r\nTrailing  \r\n\n<VIOLATES> \xe2\x80\x94 end"


CONTRACTS = [
    histories.CONTRACT,
    replace(histories.CONTRACT, inferred=True, rule_ids=("R1", "R2")),
    OutputContract(ContractKind.FLAGS, (Label('a "quoted" \\ name', Decision.ESCALATE, 3, "Meaning"),)),
]


@pytest.mark.parametrize("contract", CONTRACTS)
def test_what_is_exported_is_read_back_as_the_same_version(tmp_path: Path, contract: OutputContract) -> None:
    policy = histories.policy("spam", data=DATA, contract=contract, title='Spam "and" more', summary="")
    policy = replace(policy, sensitive=contract.inferred)
    (folder,) = export_folders([policy], tmp_path / "out")
    assert load_policy(folder) == policy
    assert (folder / "policy.md").read_bytes() == DATA
    with pytest.raises(InputError, match="already exists"):
        export_folders([policy], tmp_path / "out")


def test_a_file_that_is_there_is_overwritten_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "two.zip"
    file.write_bytes(b"kept")
    with pytest.raises(InputError, match="already exists"):
        export_archive([histories.policy()], file)
    assert file.read_bytes() == b"kept"
    export_archive([histories.policy()], file, force=True)
    assert file.read_bytes().startswith(b"PK")


def test_the_statement_is_the_table_of_the_guide() -> None:
    said = statement(histories.policy())
    assert said.startswith('title = "Policy spam"\nlanguage = "en"\nsummary = "What it is for."\n')
    assert '[[answer.labels]]\nlabel = "SP2"\ndecision = "violates"\nseverity = 1\nmeaning = "Bulk promotion"' in said
