"""Every shape that files of labelled examples have in the wild, with exact counts; what is unclear is refused."""

from __future__ import annotations

import json

import pytest

from plumbline.domain.errors import InputError, Remedy, RemedyKind
from plumbline.evaluation.golden_columns import UnclearError
from support.golden import BINARY, MODERATION, WORDS, A, E, V, expected, read

SECTIONS = (
    ",,,,,,,,,gpt-oss-safeguard classification ,\n"
    "SP0,,,,,,,,,,\n"
    "1,See you at the fair ,,,,,,,,SP0,\n"
    '2,"Thank you, the parcel is here",,,,,,,,SP2,\n'
    "SP2 ,,,,,,,,,,\n"
    "1,Buy two lamps today,,,,,,,,SP2,\n"
    "2,My shop has a new page,,,,,,,,SP0,\n"
    "SP9,,,,,,,,,,\n"
    "1,Follow me and win,,,,,,,,SP4,\n"
    ",,,,,,,,,,\n"
    ",,,,,,,,,Accuracy,0.9\n"
    ",,,,,,,,,F1,0.8888\n"
)


def test_labels_in_section_rows_are_the_truth_and_the_models_output_is_not() -> None:
    proposal = read(SECTIONS)
    assert expected(proposal) == [
        ("See you at the fair ", A, "SP0"),
        ("Thank you, the parcel is here", A, "SP0"),
        ("Buy two lamps today", V, "SP2"),
        ("My shop has a new page", V, "SP2"),
        ("Follow me and win", None, "SP9"),
    ]
    assert proposal.counts == {"SP0": 2, "SP2": 2, "SP9": 1}
    assert proposal.unknown == {"SP9": 1}
    assert [str(place) for place, _ in proposal.left_out] == ["row 11", "row 12"]  # the footer's figures
    assert any(
        "gpt-oss-safeguard classification" in str(note) and "model" in str(note) for note in proposal.mapping.notes
    )


def test_a_named_label_column_wins_over_section_rows() -> None:
    proposal = read(SECTIONS, text_column="2", label_column="gpt-oss-safeguard classification")
    assert proposal.counts == {"SP0": 2, "SP2": 2, "SP4": 1}


TEEN = [
    '"These texts were written for tests, and some of them are unpleasant. Mind who reads them.",,,',
    "example,classification,Responses,Response Label",
    '"Where is the party?\nTell me, please",VALID,At the lake.,VALID',
    'Dare me to jump,INVALID,"First climb up,\nthen jump",INVALID + ESCALATE',
    "Is this fine?,INVALID,,",
    "Only a question,,An answer,valid",
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("header", [TEEN[1], "Example Prompt,Prompt label,Example Generation,Generation Label"])
def test_two_labelled_texts_in_a_row_below_a_disclaimer(end: str, header: str) -> None:
    lines = [TEEN[0], header, *TEEN[2:]]
    proposal = read(end.join(line.replace("\n", end) for line in lines) + end, WORDS)
    assert expected(proposal) == [
        (f"Where is the party?{end}Tell me, please", A, "VALID"),
        ("At the lake.", A, "VALID"),
        ("Dare me to jump", V, "INVALID"),
        (f"First climb up,{end}then jump", E, "INVALID + ESCALATE"),
        ("Is this fine?", V, "INVALID"),
        ("An answer", A, "VALID"),
    ]
    assert proposal.counts == {"VALID": 3, "INVALID": 2, "INVALID + ESCALATE": 1}
    names = header.split(",")
    assert proposal.mapping.pairs == ((names[0], names[1]), (names[2], names[3]))
    assert [str(place) for place, _ in proposal.left_out] == ["row 1", f"row 5, {names[2]}", f"row 6, {names[0]}"]
    one = read(end.join(lines), WORDS, label_column=names[3], text_column=names[2])
    assert len(one.items) == 3


def test_flags_that_the_policy_does_not_have_are_asked_for_and_one_can_be_named() -> None:
    text = "".join(json.dumps(row) + "\n" for row in MODERATION)
    with pytest.raises(UnclearError) as refused:
        read(text, BINARY, ".jsonl")
    assert Remedy(RemedyKind.CHOOSE_LABEL_COLUMN) in refused.value.hints
    proposal = read(text, BINARY, ".jsonl", label_column="H")
    assert proposal.counts == {"0": 2, "1": 1}
    assert len(proposal.left_out) == 2  # the flag is absent: unknown


def test_what_a_model_wrote_is_neither_text_nor_truth() -> None:
    proposal = read(
        "conv_id,user_input,model_output,human_annotation,toxicity,jailbreaking,openai_moderation\n"
        + "".join(
            f"{number},Question {number},{'A long answer. ' * 9},True,{number % 2},0,[]\n" for number in range(10)
        ),
        BINARY,
    )
    assert proposal.mapping.pairs == (("user_input", "toxicity"),)
    assert proposal.counts == {"0": 5, "1": 5}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_labels_are_found_by_what_they_say_where_no_name_helps(delimiter: str) -> None:
    rows = ["A long text with a comma, and more,SP0", "Another long text,SP2", "A third one here,SP0"]
    text = "\n".join(f'"{row.rsplit(",", 1)[0]}"{delimiter}{row.rsplit(",", 1)[1]}' for row in rows)
    assert read(text).counts == {"SP0": 2, "SP2": 1}
    assert read(text, suffix=".tsv" if delimiter == "\t" else ".csv").mapping.pairs == (("column 1", "column 2"),)


@pytest.mark.parametrize(
    "text",
    [
        "text,label,expected\nHello,SP0,SP2\nBye,SP2,SP0\n",  # two columns that could be the truth
        "prompt,response,label\nHello,Bye,SP0\nYou,Me,SP2\n",  # two texts, one label
        "text,score\nHello,0.7\nBye,0.2\n",  # nothing that is a label
        "a text of some length,SP0,SP2\nanother text like it,SP2,SP0\n",
    ],
)
def test_what_is_unclear_is_refused_with_what_to_pass(text: str) -> None:
    with pytest.raises(UnclearError) as refused:
        read(text)
    assert Remedy(RemedyKind.CHOOSE_LABEL_COLUMN) in refused.value.hints


def test_a_header_of_unknown_names_is_known_by_the_labels_below_it() -> None:
    proposal = read("was,wie\nA text that is here,SP0\nAnother,SP2\n")
    assert (proposal.counts, proposal.mapping.pairs) == ({"SP0": 1, "SP2": 1}, (("was", "wie"),))


def test_a_column_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(InputError, match="“text” and “label”"):
        read("text,label\nHello,SP0\n", label_column="truth")


def test_several_labels_of_which_the_policy_knows_one() -> None:
    proposal = read("text,category,label\nHello,smalltalk,SP0\nBye,smalltalk,SP2\n")
    assert proposal.counts == {"SP0": 1, "SP2": 1}
