"""Labelling together: blind until all have finished, files that fit together, agreement and where people disagree."""

from __future__ import annotations

import json
import random
from contextlib import suppress

import pytest

from plumbline.domain.classroom import Choice, Exercise, Labeller, TextLabel, compare_labels, merge_labellers
from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision
from plumbline.evaluation.classroom_files import exercise_text, labels_csv, labels_text, read_exercise, read_labels

EXERCISE = Exercise(
    "Fair play",
    "market",
    "Market",
    "No sales.\r\nNo swaps.",
    (Choice("", Decision.VIOLATES), Choice("A", Decision.ALLOWED, "all else")),
    ("I sell a bike", "Hello", "=SUM(A1)\nwith “signs”", "Fourth"),
)


def labeller(name: str, decisions: str, *, model: bool = False) -> Labeller:
    """`decisions`: a letter for each text: v, a, e, or - for none."""
    meant = {"v": Decision.VIOLATES, "a": Decision.ALLOWED, "e": Decision.ESCALATE}
    labels = [
        TextLabel(digest, meant[letter], "", f"=note of {name}, “quoted”")
        for digest, letter in zip(EXERCISE.digests, decisions, strict=True)
        if letter != "-"
    ]
    return Labeller(name, tuple(labels), model)


def test_what_is_divided_comes_first_and_models_are_not_people() -> None:
    found = compare_labels(
        EXERCISE, [labeller("m", "aaaa", model=True), labeller("Ada", "vava"), labeller("Ben", "vaaa")]
    )
    assert [one.name for one in found.labellers] == ["Ada", "Ben", "m"]
    assert found.people is not None
    assert (found.people.unanimous.hits, found.people.unanimous.of) == (3, 4)
    assert found.texts[0].text == EXERCISE.texts[2]
    assert [one.text for one in found.disagreements] == [EXERCISE.texts[2], EXERCISE.texts[0]]
    assert [(pair.first, pair.second) for pair in found.pairs] == [("Ada", "Ben"), ("Ada", "m"), ("Ben", "m")]
    assert found.pairs[0].agreement.observed == 0.75


def test_nobody_sees_anything_before_all_have_finished() -> None:
    with pytest.raises(InputError, match="Ben: 1 text left"):
        compare_labels(EXERCISE, [labeller("Ada", "vava"), labeller("Ben", "va-a")])
    with pytest.raises(InputError, match="Nobody"):
        compare_labels(EXERCISE, [])


def test_one_person_alone_has_no_kappa_of_people() -> None:
    found = compare_labels(EXERCISE, [labeller("Ada", "vava")])
    assert found.people is None
    assert found.disagreements == ()


def test_files_hold_what_was_said_and_fit_together() -> None:
    assert read_exercise(exercise_text(EXERCISE), "exercise.json") == EXERCISE
    people = [labeller("Ada", "va--"), labeller("m", "aeva", model=True)]
    assert read_labels(labels_text(EXERCISE, people), "labels.json", EXERCISE) == people
    from_csv = read_labels(labels_csv(people), "labels.csv", EXERCISE)
    assert [(one.name, one.model, [label.decision for label in one.labels]) for one in from_csv] == [
        (one.name, one.model, [label.decision for label in one.labels]) for one in people
    ]
    both = merge_labellers(EXERCISE, [people[0], labeller("Ada", "-ava"), people[1]])
    assert [len(one.labels) for one in both] == [4, 4]


def test_what_does_not_fit_together_is_refused() -> None:
    with pytest.raises(InputError, match="two files"):
        merge_labellers(EXERCISE, [labeller("Ada", "vava"), labeller("Ada", "aava")])
    with pytest.raises(InputError, match="two files"):
        merge_labellers(EXERCISE, [labeller("Ada", "vava"), labeller("Ada", "vava", model=True)])
    stranger = Labeller("Eve", (TextLabel("0" * 64, Decision.ALLOWED),))
    with pytest.raises(InputError, match="not in the exercise"):
        merge_labellers(EXERCISE, [stranger])


def test_an_exercise_that_was_changed_is_refused() -> None:
    data = json.loads(exercise_text(EXERCISE))
    data["items"][0]["text"] = "I sell two bikes"
    with pytest.raises(InputError, match="changed"):
        read_exercise(json.dumps(data), "exercise.json")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"plumbline": "labels"}', "a,b\n1,2\n", '"', "[" * 5000])
def test_other_files_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(InputError):
        read_labels(text, "x", EXERCISE)
    with pytest.raises(InputError):
        read_exercise(text, "x")


def test_labels_in_the_exercises_place_are_told_from_a_strange_file() -> None:
    with pytest.raises(InputError) as caught:
        read_exercise('{"plumbline": "labels"}', "ada.json")
    assert "the exercise first" in str(caught.value)


def test_damaged_files_never_crash() -> None:
    rng = random.Random(3)
    whole = (
        labels_text(EXERCISE, [labeller("Ada", "vaea")]),
        exercise_text(EXERCISE),
        labels_csv([labeller("B", "vaea")]),
    )
    for _ in range(600):
        text = list(rng.choice(whole))
        for _ in range(rng.randint(1, 6)):
            place = rng.randrange(len(text))
            text[place : place + rng.randint(0, 3)] = rng.choice(['"', "{", "]", "\x00", "9", "null", "", ","])
        for read in (lambda data: read_labels(data, "x", EXERCISE), lambda data: read_exercise(data, "x")):
            with suppress(InputError):
                read("".join(text))
