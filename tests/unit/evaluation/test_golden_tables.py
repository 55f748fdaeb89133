"""Tables of labelled texts as they are: columns beside the labels, numbers for labels, torn rows, exports of annotation tools."""

from __future__ import annotations

import json

import pytest

from plumbline.domain.errors import InputError
from support.golden import CODES, A, V, expected, read


def decisions(text: str, suffix: str = ".csv", **chosen: str) -> list[object]:
    return [item.expected.decision for item in read(text, CODES, suffix, **chosen).items]


def notes(text: str, suffix: str = ".csv") -> str:
    return " ".join(map(str, read(text, CODES, suffix).mapping.notes))


def test_a_column_of_ones_that_says_who_labelled_is_no_label() -> None:
    text = (
        "text,moderation,annotator,lead_time\nsee you,allowed,1,3.2\nbuy coins,violates,1,2.9\nnice hat,allowed,1,4.1\n"
    )
    proposal = read(text)
    assert proposal.mapping.pairs == (("text", "moderation"),)
    assert [item.expected.decision for item in proposal.items] == [A, V, A]
    assert "model" not in notes(text)


@pytest.mark.parametrize("name", ["reviewer", "lead_time", "row_id", "likes", "fold", "reply_count", "seconds"])
def test_columns_that_count_are_never_labels(name: str) -> None:
    with pytest.raises(InputError):
        read(f"text,{name}\nsee you,0\nbuy coins,1\n")


def test_zero_and_one_mean_nothing_beside_a_third_number() -> None:
    text = "text,class\nan attack,0\na mess,1\nthe tram,2\n"
    assert decisions(text) == [None] * 3
    assert "“class”" in notes(text)
    assert read(text).unknown == {"0": 1, "1": 1, "2": 1}
    assert decisions("text,toxicity\na,0.9\nb,0.1\nc,1\n") == [None] * 3


def test_one_is_allowed_in_a_column_that_is_called_safe() -> None:
    text = "text,is_safe,label\nhello,1,\nyou fool,0,\n".replace(",label", "").replace(",\n", "\n")
    assert decisions(text) == [A, V]
    assert "“is_safe”" in notes(text)
    assert decisions("text,label\nhello,safe\nyou fool,unsafe\n") == [A, V]


def test_torn_rows_never_become_examples() -> None:
    proposal = read("text,label\nfine day,0\nhello, yes,1\nyou fool, go home,1\nbye,1\n")
    assert [item.text for item in proposal.items] == ["fine day", "bye"]
    assert [str(place) for place, _ in proposal.left_out] == ["row 3", "row 4"]


def test_a_torn_text_in_the_last_column_is_joined_and_said() -> None:
    text = "label,text\nallowed,hello, you\nviolates,you fool\n"
    assert [(item.text, item.expected.decision) for item in read(text).items] == [("hello, you", A), ("you fool", V)]
    assert "joined" in notes(text)


def test_a_header_with_one_known_name_is_no_example() -> None:
    text = "text,grade\nsee you at eight,allowed\nbuy coins at my site,violates\nbye,allowed\n"
    proposal = read(text)
    assert proposal.mapping.pairs == (("text", "grade"),)
    assert len(proposal.items) == 3


def test_a_refusal_names_the_columns_as_the_file_does() -> None:
    with pytest.raises(InputError, match="“remark” and “score”"):
        read("remark,score\nsee you at eight,0.3\nbuy coins at my site,0.2\n")


def test_a_quotation_mark_costs_no_labels() -> None:
    text = (
        'id\ttext\tlabel\n1\t"so late\tallowed\n2\tyou clown\tviolates\n3\tshelf 60" wide\tallowed\n4\tbye\tallowed\n'
    )
    assert decisions(text, ".tsv") == [A, V, A, A]


@pytest.mark.parametrize(
    "rows",
    [
        [{"text": "a", "label": ["allowed"]}, {"text": "b", "label": ["violates"]}],  # doccano
        [
            {"data": {"text": text}, "annotations": [{"result": [{"value": {"choices": [label]}}]}], "predictions": []}
            for text, label in (("a", "allowed"), ("b", "violates"))
        ],  # Label Studio
        [
            {"text": "a", "options": [{"id": "allowed"}], "accept": ["allowed"], "answer": "accept"},
            {"text": "b", "options": [{"id": "allowed"}], "accept": ["violates"], "answer": "accept"},
        ],  # Prodigy, a choice
        [
            {"text": "a", "label": "allowed", "answer": "accept"},
            {"text": "b", "label": "violates", "answer": "accept"},
        ],  # Prodigy, one label
        [
            {
                "fields": {"text": text},
                "responses": {"label": [{"value": label, "user_id": "x", "status": "submitted"}]},
            }
            for text, label in (("a", "allowed"), ("b", "violates"))
        ],  # Argilla
    ],
    ids=["doccano", "label-studio", "prodigy-choice", "prodigy", "argilla"],
)
def test_exports_of_annotation_tools(rows: list[object]) -> None:
    found = [("a", A, ""), ("b", V, "")]
    assert expected(read(json.dumps(rows), CODES, ".json")) == found
    assert expected(read("\n".join(map(json.dumps, rows)), CODES, ".jsonl")) == found


def test_labels_that_people_disagree_on_have_no_decision() -> None:
    annotations = [{"result": [{"value": {"choices": [label]}}]} for label in ("allowed", "violates")]
    proposal = read(json.dumps([{"data": {"text": "a"}, "annotations": annotations}]), CODES, ".json")
    assert [(item.expected.decision, item.expected.label) for item in proposal.items] == [
        (None, '["allowed", "violates"]')
    ]


def test_a_rejected_label_is_not_the_label() -> None:
    rows = [
        {"text": "a", "label": "violates", "answer": "reject"},
        {"text": "b", "label": "violates", "answer": "accept"},
    ]
    assert [(item.expected.decision, item.expected.label) for item in read(json.dumps(rows), CODES, ".json").items] == [
        (None, "not violates"),
        (V, ""),
    ]


def test_labels_in_a_shape_that_is_not_known_are_named() -> None:
    rows = [{"text": "a", "label": [{"start": 0, "end": 1}]}, {"text": "b", "label": "SP0"}]
    proposal = read(json.dumps(rows), CODES, ".json")
    assert [(str(place), "JSON" in str(why)) for place, why in proposal.left_out] == [("object 1", True)]


def test_json_lists_of_one_in_a_cell_of_csv() -> None:
    assert decisions('text,label\na,"[""allowed""]"\nb,[\'violates\']\nc,SP0\n') == [A, V, A]
