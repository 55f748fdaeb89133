"""Exercises and labels as files that people hand to each other: JSON, and labels as CSV for spreadsheets too.

An exercise:

    {"plumbline": "exercise", "format": 1, "id": …, "title": …,
     "policy": {"name": …, "title": …, "text": …, "sensitive": …,
                "choices": [{"label": …, "decision": …, "meaning": …}]},
     "items": [{"sha256": …, "text": …}]}

Labels, of one person or of several; the texts are not in them, only their sha256:

    {"plumbline": "labels", "format": 1, "exercise": the exercise's id,
     "labellers": [{"name": …, "model": false, "items": [{"sha256": …, "decision": …, "label": …, "note": …}]}]}

As CSV the same labels have the columns labeller, model, sha256, decision, label, note.

These files come from other people: everything is checked, and what does not fit is refused with a sentence.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from plumbline.domain.classroom import Choice, Exercise, Labeller, TextLabel
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.spreadsheet import csv_line
from plumbline.domain.verdict import Decision

FORMAT: Final = 1
_COLUMNS: Final = ("labeller", "model", "sha256", "decision", "label", "note")
_MOST_TEXTS: Final = 10_000


def exercise_text(exercise: Exercise) -> str:
    """An exercise as JSON."""
    choices = [{"label": one.label, "decision": one.decision.value, "meaning": one.meaning} for one in exercise.choices]
    items = [{"sha256": digest, "text": text} for digest, text in zip(exercise.digests, exercise.texts, strict=True)]
    data = {
        "plumbline": "exercise",
        "format": FORMAT,
        "id": exercise.id,
        "title": exercise.title,
        "policy": {
            "name": exercise.policy_name,
            "title": exercise.policy_title,
            "text": exercise.policy_text,
            "sensitive": exercise.sensitive,
            "choices": choices,
        },
        "items": items,
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def read_exercise(text: str, name: str) -> Exercise:
    """The exercise in a file's text; `InputError` when it is none, or was changed. `name` is the file's, for messages."""
    data = _object(text, name, "exercise")
    try:
        policy = data["policy"]
        choices = tuple(
            Choice(_text(one["label"]), Decision(one["decision"]), _text(one.get("meaning", "")))
            for one in policy["choices"]
        )
        exercise = Exercise(
            title=_text(data["title"]),
            policy_name=_text(policy["name"]),
            policy_title=_text(policy["title"]),
            policy_text=_text(policy["text"]),
            choices=choices,
            texts=tuple(dict.fromkeys(_text(one["text"]) for one in data["items"])),
            sensitive=bool(policy.get("sensitive")),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _not_in_order(name) from error
    if not exercise.texts or not choices or len(exercise.texts) > _MOST_TEXTS or exercise.id != data.get("id"):
        raise _not_in_order(name)
    return exercise


def labels_text(exercise: Exercise, labellers: Sequence[Labeller]) -> str:
    """Labels as JSON."""
    data = {
        "plumbline": "labels",
        "format": FORMAT,
        "exercise": exercise.id,
        "labellers": [
            {
                "name": one.name,
                "model": one.model,
                "items": [
                    {"sha256": label.sha256, "decision": label.decision.value, "label": label.label, "note": label.note}
                    for label in one.labels
                ],
            }
            for one in labellers
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def labels_csv(labellers: Iterable[Labeller]) -> str:
    """Labels as CSV."""
    lines = [csv_line(_COLUMNS)]
    for one in labellers:
        for label in one.labels:
            model = "yes" if one.model else "no"
            lines.append(csv_line((one.name, model, label.sha256, label.decision.value, label.label, label.note)))
    return "\n".join(lines) + "\n"


def read_labels(text: str, name: str, exercise: Exercise) -> list[Labeller]:
    """The labellers in a file's text, JSON or CSV; `InputError` when it holds none, or those of another exercise."""
    if not text.lstrip().startswith("{"):
        return _read_csv(text, name)
    data = _object(text, name, "labels")
    if data.get("exercise") != exercise.id:
        raise InputError(
            Message("These labels are of another exercise"),
            Message("{file} was made with another exercise, or with another version of this one.", file=name),
            Message("Use the exercise that it was made with."),
        )
    try:
        return [
            Labeller(
                _name(one["name"]), tuple(_labelled(item) for item in one["items"]), model=bool(one.get("model", False))
            )
            for one in data["labellers"]
        ]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _not_in_order(name) from error


def _read_csv(text: str, name: str) -> list[Labeller]:
    found: dict[tuple[str, bool], list[TextLabel]] = {}
    try:
        reader = csv.DictReader(io.StringIO(text), strict=True)
        for row in reader:
            key = (_name(row["labeller"].removeprefix("'")), row.get("model") == "yes")
            found.setdefault(key, []).append(_labelled({name: cell or "" for name, cell in row.items() if name}))
    except (KeyError, TypeError, ValueError, AttributeError, csv.Error) as error:
        raise _not_in_order(name) from error
    if not found:
        raise _not_in_order(name)
    return [Labeller(labeller, tuple(labels), model) for (labeller, model), labels in found.items()]


def _labelled(item: Mapping[str, Any]) -> TextLabel:
    decision = Decision(item["decision"])
    digest = _text(item["sha256"])
    if len(digest) != 64:
        raise ValueError(digest)
    return TextLabel(digest, decision, _text(item.get("label", "")), _text(item.get("note", "")))


def _object(text: str, name: str, kind: str) -> dict[str, Any]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _not_in_order(name) from error
    if kind == "exercise" and isinstance(data, dict) and data.get("plumbline") == "labels":
        raise InputError(
            Message("This is another kind of file"),
            Message("{file} holds somebody's labels, not an exercise.", file=name),
            Message("Name the exercise first, then the files with labels."),
        )
    if not isinstance(data, dict) or data.get("plumbline") != kind:
        raise InputError(
            Message("This is another kind of file"),
            Message("{file} is not an exercise.", file=name)
            if kind == "exercise"
            else Message("{file} holds no labels.", file=name),
            Message("Check its name."),
        )
    if data.get("format") != FORMAT:
        raise InputError(
            Message("This file is of another version"),
            Message("{file} was made by another version of Plumbline.", file=name),
            Message("Use the same version."),
        )
    return data


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _name(value: object) -> str:
    name = _text(value).strip()
    if not name or len(name) > 80:
        raise ValueError(name)
    return name


def _not_in_order(name: str) -> InputError:
    return InputError(
        Message("The file is damaged"),
        Message("{file} can't be used: it was changed, or is incomplete.", file=name),
        Message("Ask whoever made it to send it again."),
    )
