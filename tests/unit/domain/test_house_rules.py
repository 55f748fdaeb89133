"""House rules as people write them, in nine languages: the rules that a person counts are found, and nothing else is one."""

import tomllib
from pathlib import Path

import pytest

from plumbline.domain.contract.standard import standard_contract

HOUSES = tomllib.loads((Path(__file__).parents[2] / "data" / "house-rules.toml").read_text("utf-8"))["house"]


@pytest.mark.parametrize("house", HOUSES, ids=lambda house: house["name"])
def test_the_rules_that_a_person_counts(house):
    contract = standard_contract(house["text"])
    found = [label.meaning or label.text for label in contract.labels if label.text in contract.rule_ids]
    assert len(found) == len(house["rules"]), found
    for rule, beginning in zip(found, house["rules"], strict=True):
        assert rule.startswith(beginning)
