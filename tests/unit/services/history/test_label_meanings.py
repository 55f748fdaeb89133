"""What labels mean, from the versions of a policy that were used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.verdict import Decision
from plumbline.services.history.label_meanings import LabelMeaning, label_meanings, meanings_of
from plumbline.store.history import History
from support import histories

VIOLATES, ALLOWED = Decision.VIOLATES, Decision.ALLOWED


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        yield opened


def contract(*labels: Label) -> OutputContract:
    return OutputContract(ContractKind.LABEL, labels)


def test_a_label_means_what_the_newest_used_version_of_its_policy_says(history: History) -> None:
    old = histories.policy(text="Old.", contract=contract(Label("0", ALLOWED), Label("R9", VIOLATES, 1, "Gone since")))
    used = histories.policy(
        text="## R1 Spam\n\nNone of it.\n\n## R2 Fraud\n\nNor of that.",
        contract=contract(Label("0", ALLOWED, 0, "Fine"), Label("R1", VIOLATES)),
    )
    for policy in (old, used):
        history.runs.create(histories.spec(policy=policy))
    unused = contract(Label("0", ALLOWED, 0, "Unused"), Label("R1", VIOLATES))
    history.policies.save(histories.policy(text="Not used.", contract=unused))
    assert label_meanings(history, ["spam", "unknown"]) == {
        "spam": {
            "0": LabelMeaning("Fine", ALLOWED),
            "R1": LabelMeaning("Spam", VIOLATES, is_rule=True),
            "R2": LabelMeaning("Fraud", is_rule=True),
            "R9": LabelMeaning("Gone since", VIOLATES),
        },
        "unknown": {},
    }


def test_a_rule_is_called_as_the_policys_text_calls_it_also_where_the_answers_form_says_more() -> None:
    policy = histories.policy(
        text="## R1 Shame\n\nNone of it.",
        contract=contract(Label("R1", VIOLATES, 0, "Words that shame somebody"), Label("0", ALLOWED)),
    )
    assert meanings_of(policy)["R1"].title == "Shame"
