"""A rule is quoted in the policy's own words, whether the policy gives it an id or not."""

from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.policy import PolicyVersion
from plumbline.report.quoting import quoted_rules


def policy(text: str) -> PolicyVersion:
    return PolicyVersion("house", "House", text.encode(), standard_contract(text))


def test_rules_without_ids_are_quoted_by_those_they_were_given() -> None:
    house = policy("# House\n\n1. **Be kind.** Also to trolls.\n2. No ads.\n   Not even once.\n\nThank you.\n")
    assert quoted_rules(house, ["R2", "R1", "R9"]) == {
        "R2": "2. No ads.\n   Not even once.",
        "R1": "1. **Be kind.** Also to trolls.",
    }


def test_rules_with_ids_are_quoted_by_them() -> None:
    assert quoted_rules(policy("R1: Insults.\nOf any kind.\nR2: Ads.\n"), ["R1"]) == {
        "R1": "R1: Insults.\nOf any kind."
    }


def test_a_rule_that_is_a_heading_is_quoted_with_what_stands_below_it() -> None:
    games = "R1: Games\n\nNone of these:\n\n- soccer\n- tennis\n\n### Even so\n\nChess."
    house = policy(f"# Chat\n\n## {games}\n\n## R2: Food\n- pizza\n\nAnswer with one label.\n")
    assert quoted_rules(house, ["R1", "R2"]) == {"R1": games, "R2": "R2: Food\n- pizza"}


def test_a_rule_of_a_list_is_quoted_without_its_bullet() -> None:
    assert quoted_rules(policy("- R1 (Betting): casino.\n\n- R2 (Shame): liar.\n"), ["R2"]) == {
        "R2": "R2 (Shame): liar."
    }
