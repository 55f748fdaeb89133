"""Messages keep template and values apart, and survive the way through JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from plumbline.domain.messages import (
    Decimal,
    Listing,
    Message,
    Moment,
    Percent,
    Size,
    as_sentence,
    from_data,
    sentences,
    to_data,
    verbatim,
)

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
EVERY_KIND = Message(
    "{a} {b} {c} {d} {e} {f} {g} {h}",
    a="{b}",
    b=1234,
    c=Size(1_500_000),
    d=Decimal(0.125, 2),
    e=Percent(0.917, 1),
    f=Moment(NOON),
    g=Listing(("x", 2, Message("y")), alternatives=True),
    h=Message("inside {z}", z="Check"),
)


def nested(depth: int) -> dict[str, object]:
    data: dict[str, object] = {"text": "x"}
    for _ in range(depth):
        data = {"text": "{a}", "values": {"a": {"list": [data], "or": False}}}
    return data


def test_values_are_put_in_once_and_as_they_are() -> None:
    assert str(EVERY_KIND) == "{b} 1,234 1.5 MB 0.12 91.7 % 2026-11-29 12:00 UTC x, 2 or y inside Check"


def test_a_message_survives_json() -> None:
    counted = Message("{n} items", one="{n} item", n=1)
    for message in (EVERY_KIND, counted, verbatim("“{x}”"), sentences(counted, EVERY_KIND)):
        assert from_data(json.loads(json.dumps(to_data(message)))) == message


@pytest.mark.parametrize(("n", "said"), [(0, "0 items"), (1, "1 item"), (2, "2 items"), (1000, "1,000 items")])
def test_a_count_chooses_its_form(n: int, said: str) -> None:
    assert str(Message("{n} items", one="{n} item", n=n)) == said


def test_a_path_is_a_text() -> None:
    assert str(Message("{file} is empty.", file=Path("a") / "b")) == f"{Path('a') / 'b'} is empty."


def test_a_place_needs_its_value() -> None:
    with pytest.raises(TypeError, match="file"):
        Message("{file} is empty.")
    with pytest.raises(TypeError, match="count"):
        Message("{count} items", one="{count} item", count=2)


@pytest.mark.parametrize(
    "data",
    [None, [], "text", {"text": 1}, {"text": "{a}"}, {"text": "a", "more": 1}, {"text": "{a}", "values": {"a": 1.5}}],
)
def test_other_data_is_no_message(data: object) -> None:
    with pytest.raises(ValueError, match="no message"):
        from_data(data)


def test_sentences_leave_out_what_is_not_there() -> None:
    assert str(sentences(Message("One."), None, Message("Two."))) == "One. Two."
    assert sentences(None, Message("One.")) == Message("One.")


@pytest.mark.parametrize(
    "data",
    [
        {"text": "{a:d}", "values": {"a": "x"}},
        {"text": "{a!z}", "values": {"a": "x"}},
        {"text": "{a.b}", "values": {"a.b": "x"}},
        {"text": "{0}", "values": {"0": "x"}},
        {"text": "{a:{b}}", "values": {"a": "x", "b": "y"}},
        {"text": "{", "values": {}},
        {"text": "{n}", "one": "{m}", "values": {"n": 1}},
        {"text": "{a:>300000000}", "values": {"a": "x"}},
        {"text": "{a}" * 1000, "values": {"a": "x"}},
        {"text": "{a}", "values": {"a": True}},
        {"text": "{a}", "values": {"a": 10**30}},
        {"text": "{a}", "values": {"a": {"size": 10**400}}},
        {"text": "{a}", "values": {"a": {"decimal": 1.0, "digits": 200_000_000}}},
        {"text": "{a}", "values": {"a": {"decimal": float("nan"), "digits": 1}}},
        {"text": "{a}", "values": {"a": {"percent": 1.0, "digits": -3}}},
        {"text": "{a}", "values": {"a": {"moment": "0001-01-01T00:00:00+00:00"}}},
        {"text": "{a}", "values": {"a": {"moment": "2026-01-01T00:00:00"}}},
        nested(20),
    ],
    ids=lambda data: str(data)[:40],
)
def test_hostile_data_is_no_message(data: object) -> None:
    with pytest.raises(ValueError, match="no message"):
        from_data(data)


def test_a_flag_is_no_value() -> None:
    with pytest.raises(TypeError, match="neither a text nor a quantity"):
        Message("{flag}", flag=True)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("The disk is full", "The disk is full."),
        ("Which columns?", "Which columns?"),
        ("It stopped.", "It stopped."),
        ("どの列ですか？", "どの列ですか？"),
        ("أي عمود؟", "أي عمود؟"),
        ("", ""),
    ],
)
def test_a_sentence_gets_a_full_stop_where_it_has_no_mark_of_its_own(words: str, sentence: str) -> None:
    assert as_sentence(words) == sentence
