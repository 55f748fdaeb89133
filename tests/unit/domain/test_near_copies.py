"""Near-copies: what makes no difference, what does, and groups that do not grow from neighbour to neighbour."""

from __future__ import annotations

import pytest

from plumbline.domain.near_copies import NEAR_COPY, Likeness, groups

OFFER = "Cheap followers for your channel, write to me today and get three for the price of two"


@pytest.mark.parametrize(
    "other",
    [
        "  Cheap   followers for your channel,\nwrite to me today and get three for the price of two ",
        OFFER.upper(),
        f"{OFFER}!!! 🎉👍🏽",
        OFFER.replace(",", " –"),
    ],
    ids=["spaces", "case", "emoji", "punctuation"],
)
def test_what_near_copies_may_differ_in_makes_no_difference(other: str) -> None:
    assert groups([OFFER, "something else altogether", other]) == [0, 1, 0]
    assert Likeness(OFFER).to(other) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Win now at https://a.example/x?y=1", "win now at http://another.example/very/long/path"),
        ("Call 0170 1234567 tonight", "Call 0151-99 88 77 tonight"),
        ("Only 3️⃣ left", "only 12 left"),
        ("write to ada@a.example", "Write to ben@b.example"),
    ],
    ids=["links", "numbers", "keycaps", "addresses"],
)
def test_links_and_numbers_are_equal_whatever_they_are(one: str, two: str) -> None:
    assert groups([one, two]) == [0, 0]


def test_a_text_of_links_or_numbers_alone_is_no_copy_of_another() -> None:
    assert groups(["https://a.example", "https://b.example", "HTTPS://A.example", "12", "13", "🎉", "👍"]) == [
        0, 1, 0, 3, 4, 5, 6,
    ]  # fmt: skip


def test_marks_that_make_words_are_kept() -> None:
    assert groups(["हिन्दी में लिखा", "हन्द म लख"]) == [0, 1]


def test_one_word_of_many_exchanged_is_a_near_copy_and_another_text_is_none() -> None:
    assert groups([OFFER, OFFER.replace("today", "tonight")]) == [0, 0]
    assert groups([OFFER, "Cheap watches for your arm, write to somebody else and pay in full"]) == [0, 1]


def test_every_text_of_a_group_resembles_the_first() -> None:
    words = [f"word{number}" for number in range(40)]
    chain = [
        " ".join("changed" + word if number < step else word for number, word in enumerate(words))
        for step in range(0, 40, 4)
    ]
    found = groups(chain)
    assert len(set(found)) > 1, "a chain of small changes leads to another text"
    assert all(Likeness(chain[place]).to(chain[first]) >= NEAR_COPY for place, first in enumerate(found))
