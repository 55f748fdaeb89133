"""What the program takes for the practice model's world is what its recipe makes, and nothing that a person writes in sentences."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from recipe.world import Scope, draw

from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.policy import PolicyVersion
from plumbline.services.judging.practice import practice_scope
from plumbline.services.policies.drafting import TEMPLATE
from plumbline.services.policies.files import load_policy
from plumbline.services.policies.samples import sample_folders

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
STARTERS = sorted(path.parent for path in (RESOURCES.parent / "policies").glob("*/policy.md"))
BENCHMARKS = sorted(path.parent for path in (RESOURCES / "benchmarks").glob("*/policy.*") if path.suffix != ".toml")
LISTED = "- R1 (Betting): casino, lottery, poker night.\n- R2 (Shame): liar, clown.\n\nAnswer with 1 if it violates, else with 0.\n"


def policy(text: str) -> PolicyVersion:
    contract = find_answer_form(text).contract
    assert contract is not None
    return PolicyVersion("mine", "Mine", text.encode(), contract)


def objection(text: str) -> str:
    asked = replace(policy(LISTED), data=text.encode())
    return " ".join(map(str, practice_scope().objections(asked)))


@pytest.mark.parametrize("held_out", [False, True])
def test_every_policy_that_the_recipe_writes_is_inside(thorough: bool, held_out: bool) -> None:
    contract = policy(LISTED).contract
    for seed in range(4_000 if thorough else 400):
        item = draw(random.Random(seed), Scope(held_out_layout=held_out))
        text = PolicyVersion("drawn", "Drawn", item.policy.encode(), contract)
        assert practice_scope().objections(text) == [], item.policy


@pytest.mark.parametrize("folder", sample_folders(), ids=lambda folder: folder.name)
def test_the_samples_are_inside(folder: Path) -> None:
    assert practice_scope().objections(load_policy(folder)) == []


@pytest.mark.parametrize("folder", [*STARTERS, *BENCHMARKS], ids=lambda folder: folder.name)
def test_policies_for_real_models_are_outside(folder: Path) -> None:
    assert practice_scope().objections(load_policy(folder))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TEMPLATE, "Rules R1, R2, R3 and R0 are not lists of words"),
        ("Be kind. No ads. Answer with 1 if it violates, else with 0.", "finds no rule that lists words"),
        (LISTED.replace("casino, lottery, poker night", "posts that ask for money in any way"), "“posts that ask for"),
        (LISTED.replace("casino, lottery, poker night", ", ".join("bcdefghij")), "not a short list"),
        (LISTED.replace(": casino, lottery, poker night", ""), "not a short list"),
        (LISTED.replace("R1", "A1"), "rule IDs such as A1"),
        (LISTED.replace("R1", "R1.a"), "rule IDs such as R1.a"),
        (
            "".join(f"R{n} Name: term{n}.\n" for n in range(1, 8)) + "Answer with 1 if it violates, else with 0.",
            "up to 6 rules",
        ),
    ],
)
def test_what_is_outside_is_said_in_a_sentence(text: str, said: str) -> None:
    assert objection(LISTED) == ""
    assert said in objection(text)


def test_everything_that_is_outside_is_named_at_once() -> None:
    house = [str(one) for one in practice_scope().objections(policy("1. Be kind.\n2. No ads.\n"))]
    assert len(house) == 2
    assert "finds no rule that lists words" in house[0]
    assert "can't answer in the standard form" in house[1]
    prose = "".join(f"A{n} Name: posts that ask for money in any way.\n" for n in range(1, 10))
    said = objection(f"{prose}A10 Words.\n")
    assert "Rules A1, A2, A3, A4, A5, A6 and 3 more are not lists of words." in said
    assert "Rule A10 is not a short list of words." in said
    assert "rule IDs such as A1." in said
    assert "up to 6 rules, and this policy has 10." in said


def test_listed_words_without_an_answer_are_told_that_alone() -> None:
    (only,) = practice_scope().objections(policy(LISTED.partition("\n\n")[0]))
    assert "can't answer in the standard form" in str(only)


def test_another_way_to_answer_is_outside() -> None:
    listed = policy(LISTED)
    flags = next(load_policy(folder) for folder in STARTERS if folder.name == "leserkommentare").contract
    for contract in (flags, standard_contract(LISTED)):
        assert practice_scope().objections(replace(listed, contract=contract))
