"""Examples of a file: what each row becomes, what is left out with why, and that nothing else is possible."""

from __future__ import annotations

import io
import json

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plumbline.domain.contract.contract import OutputContract
from plumbline.domain.errors import InputError
from plumbline.domain.golden import Expectation
from plumbline.evaluation.golden_import import propose
from support.golden import BINARY, CODES, FLAGS, MODERATION, WORDS, A, E, V, expected, read
from support.tables import examples, workbook


def test_a_flag_that_is_absent_is_unknown() -> None:
    text = "".join(json.dumps(row) + "\n" for row in MODERATION) + "not json\n"
    proposal = read(text, FLAGS, ".jsonl")
    assert [item.expected for item in proposal.items] == [
        Expectation(V, flags=(("H", True), ("S", False), ("S3", False), ("V", False))),
        Expectation(A, flags=(("H", False), ("S", False), ("V", False))),
        Expectation(None, flags=(("S", False),)),
        Expectation(E, flags=(("H", False), ("V", True))),
    ]
    assert proposal.counts == {"S=0": 3, "H=0": 2, "V=0": 2, "H=1": 1, "S3=0": 1, "V=1": 1}
    assert proposal.unknown == {"S3": 1}
    assert proposal.mapping.flags == ("S", "H", "V", "S3")
    assert {str(place) for place, _ in proposal.left_out} == {"line 5", "line 6"}


def test_a_column_beside_the_text_with_rule_note_language_and_people() -> None:
    proposal = read(
        "text,expected,rule,note,language,annotator,date\n"
        '"Buy, now",violates,SP2,why not,en,Ada,2026-11-01\n'
        "Hello,allowed,SP0.b,,,,\n"
        "Hm,Escalate,,,de,,\n"
        "What,maybe,,,,,\n"
    )
    first, second, third, fourth = proposal.items
    assert first.expected == Expectation(V, "SP2", "SP2")
    assert (first.note, first.language, first.said_by, first.said_at) == ("why not", "en", "Ada", "2026-11-01")
    assert first.origin == "file · row 2"
    assert second.expected == Expectation(A, "", "SP0.b")
    assert (third.expected.decision, third.language) == (E, "de")
    assert fourth.expected == Expectation(None, "maybe")
    assert proposal.unknown == {"maybe": 1}


def test_nothing_is_an_example() -> None:
    with pytest.raises(InputError, match="No examples"):
        read("text,label\n,SP0\nHello,\n")
    with pytest.raises(InputError):
        read("")


def test_contradictions_are_counted_and_kept() -> None:
    proposal = read("text,label\nHello,SP0\nHello,SP2\nHello,SP2\nBye,SP0\n")
    assert (len(proposal.items), proposal.contradictory) == (4, 1)


def test_json_values_are_cells() -> None:
    rows = [
        {"text": "a", "label": True},
        {"text": "b", "label": 0.0},
        {"text": "c", "label": None},
        {"text": ["d"], "label": 1},
    ]
    proposal = read(json.dumps(rows), BINARY, ".json")
    assert expected(proposal) == [("a", V, "1"), ("b", A, "0"), ("d", V, "1")]
    assert [(str(place), str(why)) for place, why in proposal.left_out] == [
        ("object 3", "Nothing is expected of it: the label is missing.")
    ]
    for wrong in ("{}", "nonsense"):
        with pytest.raises(InputError):
            read(wrong, suffix=".json")


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["text", "label", "prompt", "S", "H", "expected", "\ud800", "note"]),
            st.one_of(
                st.none(), st.booleans(), st.floats(), st.text(max_size=8), st.sampled_from(["SP0", "1", "0", "VALID"])
            ),
        ),
        max_size=5,
    ),
    st.sampled_from([CODES, WORDS, BINARY, FLAGS]),
)
def test_any_objects_are_examples_or_refused_with_a_sentence(
    objects: list[dict[str, object]], contract: OutputContract
) -> None:
    try:
        proposal = read("".join(json.dumps(entry) + "\n" for entry in objects), contract, ".jsonl")
    except InputError:
        return
    assert proposal.items
    for item in proposal.items:
        assert item.text.strip()
        assert len(item.sha256) == 64


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet='a1,;\t|"\r\n\0 \ufeffSP0label', max_size=80), st.sampled_from([".csv", ".tsv", ".json", ".jsonl"])
)
def test_any_text_is_examples_or_refused_with_a_sentence(text: str, suffix: str) -> None:
    try:
        proposal = read(text, CODES, suffix)
    except InputError:
        return
    assert proposal.items


def test_json_without_an_end_to_its_brackets_is_refused() -> None:
    with pytest.raises(InputError):
        read("[" * 100_000, CODES, ".json")
    with pytest.raises(InputError):
        read("[" * 100_000, CODES, ".jsonl")


def test_a_workbook_is_read_like_a_table() -> None:
    table = examples(workbook([["text", "label"], ["Hello there", "SP0"], ["Buy", "SP2"]]), ".xlsx")
    proposal = propose(table, CODES, "file.xlsx")
    assert expected(proposal) == [("Hello there", A, "SP0"), ("Buy", V, "SP2")]
    with pytest.raises(InputError, match="workbook"):
        examples(b"PK\x03\x04 not a workbook", ".xlsx")


def test_rows_that_a_workbook_hides_are_named() -> None:
    book = openpyxl.Workbook()
    for row in (["text", "label"], ["Hello there", "SP0"], ["Buy", "SP2"], ["Bye", "SP0"]):
        book.active.append(row)
    book.active.row_dimensions[3].hidden = True
    held = io.BytesIO()
    book.save(held)
    proposal = propose(examples(held.getvalue(), ".xlsx"), CODES, "file.xlsx")
    assert [item.text for item in proposal.items] == ["Hello there", "Buy", "Bye"]
    (note,) = (str(note) for note in proposal.mapping.notes)
    assert note == "The workbook hides 1 row, which is read all the same: 3."
