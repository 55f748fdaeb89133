"""Golden items, and halves that don't leak."""

from __future__ import annotations

import random

import pytest

from plumbline.domain.golden import Expectation, GoldenItem, Half, contradictions
from plumbline.domain.near_duplicates import NEAR, _near, groups, halves, runs_of
from plumbline.domain.verdict import Decision

WORDS = "the bike is for sale near market tomorrow please call number seven old green large small boat house".split()  # noqa: SIM905


def texts(seed: int, count: int) -> list[str]:
    """Random sentences, a third of them with a word exchanged, a sign added, or in capitals."""
    chance = random.Random(seed)
    made: list[str] = []
    for _ in range(count):
        if made and chance.random() < 0.35:
            words = chance.choice(made).split()
            words[chance.randrange(len(words))] = chance.choice(WORDS)
            text = " ".join(words)
            made.append(text.upper() if chance.random() < 0.3 else text + "!")
        else:
            made.append(" ".join(chance.choices(WORDS, k=chance.randint(1, 25))))
    return made


def test_groups_are_those_of_comparing_all_with_all() -> None:
    for seed in range(20):
        made = texts(seed, 60)
        runs = [runs_of(text) for text in made]
        found = groups(made)
        expected = list(range(len(made)))
        for one in range(len(made)):
            for other in range(one):
                if _near(runs[one], runs[other]):
                    old, new = sorted((expected[one], expected[other]), reverse=True)
                    expected = [new if place == old else place for place in expected]
        assert found == expected
        assert len(set(found)) < len(made)  # there was something to find


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        (
            "Selling my old bike, 30 €, pick it up near the market",
            "Selling my old bike, 45 €, pick it up near the market",
            True,
        ),
        ("SELLING my old bike", "selling my old bike!!", True),
        ("Selling my old bike", "Has anybody seen the bus?", False),
        ("", "!", False),
        ("出售一辆旧自行车，价格三十", "出售一辆旧自行车，价格四十", True),
    ],
)
def test_what_near_identical_means(one: str, other: str, near: bool) -> None:
    assert (len(set(groups([one, other]))) == 1) == near
    assert 0.5 < NEAR < 1


def test_near_identical_texts_are_never_in_different_halves() -> None:
    for seed in range(20):
        chance = random.Random(seed)
        made = texts(seed, 60)
        known = [chance.choice([None, None, Half.TUNE, Half.TEST]) for _ in made]
        chosen = halves(made, known)
        by_group: dict[int, set[Half]] = {}
        for group, half in zip(groups(made), chosen, strict=True):
            by_group.setdefault(group, set()).add(half)
        assert all(len(found) == 1 for found in by_group.values())
        assert set(chosen) == {Half.TUNE, Half.TEST}
        for before, after in zip(known, chosen, strict=True):
            assert before is not Half.TUNE or after is Half.TUNE  # what was tuned on is never measured on


def test_a_set_can_grow_without_moving_anything() -> None:
    made = [" ".join(random.Random(number).sample(WORDS, 8)) for number in range(60)]
    first = halves(made[:30], [None] * 30)
    again = halves(made, [*first, *[None] * 30])
    assert again[:30] == first
    assert halves(made[:30], [None] * 30, 0.0) == [Half.TUNE] * 30
    assert halves(made[:30], [None] * 30, 1.0) == [Half.TEST] * 30


def test_an_expectation_says_something_and_never_undetermined() -> None:
    for wrong in ({}, {"decision": Decision.UNDETERMINED}, {"rule": "R1"}):
        with pytest.raises(ValueError, match="names"):
            Expectation(**wrong)  # type: ignore[arg-type]
    assert str(Expectation(Decision.ALLOWED)) == "allowed"
    assert str(Expectation(Decision.VIOLATES, "SP2")) == "SP2"
    assert str(Expectation(flags=(("H", False), ("V", True)))) == "H=0+V=1"


def test_contradictions_are_found_by_the_text() -> None:
    def item(text: str, decision: Decision) -> GoldenItem:
        return GoldenItem(text, Expectation(decision))

    items = [
        item("a", Decision.ALLOWED),
        item("b", Decision.ALLOWED),
        item("a", Decision.VIOLATES),
        item("b", Decision.ALLOWED),
    ]
    (same,) = contradictions(items).values()
    assert same == (items[0], items[2])
