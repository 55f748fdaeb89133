"""Batches for a second reviewer, and what they decided, as sealed files.

A batch:

    {"plumbline": "review batch", "format": 1, "exercise": as in `classroom_files`, "shown": {sha256: [[name, value], …]},
     "model": null, or {sha256: {"decision": …, "label": …, "rules": […], "rationale": …}}, "sensitive": …}

What was decided; the texts are not in it:

    {"plumbline": "review decisions", "format": 1, "batch": the exercise's id,
     "policy": sha256 of its text, "reviewer": …, "blind": …,
     "decisions": [{"sha256": …, "decision": …, "label": …, "note": …, "at": …}]}

These files come from other people: everything is checked, and what does not fit is refused with a sentence.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.second_review import Batch, ModelSaid, Opinion, Opinions
from plumbline.domain.verdict import Decision
from plumbline.evaluation.classroom_files import exercise_text, read_exercise
from plumbline.files.sealed import seal, unseal

FORMAT: Final = 1
_PEOPLE: Final = (Decision.VIOLATES, Decision.ALLOWED, Decision.ESCALATE)
"""What people decide."""


def write_batch(batch: Batch, file: Path, passphrase: str) -> None:
    """Raises `MachineError` where the file can't be written."""
    model = None if batch.model is None else {digest: asdict(said) for digest, said in batch.model.items()}
    data = {
        "plumbline": "review batch",
        "format": FORMAT,
        "exercise": json.loads(exercise_text(batch.exercise)),
        "shown": dict(batch.shown),
        "model": model,
        "sensitive": batch.sensitive,
    }
    seal(json.dumps(data, ensure_ascii=False), passphrase, file)


def read_batch(file: Path, passphrase: str) -> Batch:
    """Raises as `unseal`, and `InputError` for a file that holds no batch."""
    data = _object(file, passphrase, "review batch")
    try:
        exercise = read_exercise(json.dumps(data["exercise"]), file.name)
        known = set(exercise.digests)
        shown = {
            _text(digest): tuple((_text(name), _text(value)) for name, value in values)
            for digest, values in data["shown"].items()
        }
        said = data["model"]
        model = None if said is None else {_text(digest): _model_said(one) for digest, one in said.items()}
        fits = known >= shown.keys() and (model is None or known == model.keys())
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(file) from error
    if not fits:
        raise _unreadable(file)
    sensitive = exercise.sensitive or bool(data.get("sensitive"))
    return Batch(replace(exercise, sensitive=sensitive), shown, model)


def write_opinions(found: Opinions, file: Path, passphrase: str) -> None:
    """Raises `MachineError` where the file can't be written."""
    data = {
        "plumbline": "review decisions",
        "format": FORMAT,
        "batch": found.batch,
        "policy": found.policy,
        "reviewer": found.reviewer,
        "blind": found.blind,
        "decisions": [asdict(one) for one in found.made],
    }
    seal(json.dumps(data, ensure_ascii=False), passphrase, file)


def read_opinions(file: Path, passphrase: str) -> Opinions:
    """Raises as `unseal`, and `InputError` for a file that holds no decisions."""
    data = _object(file, passphrase, "review decisions")
    try:
        found = Opinions(
            _text(data["batch"]),
            _text(data["policy"]),
            _text(data["reviewer"]).strip(),
            bool(data["blind"]),
            tuple(_opinion(one) for one in data["decisions"]),
        )
        once = len({one.sha256 for one in found.made}) == len(found.made)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable(file) from error
    if not once or not found.reviewer:
        raise _unreadable(file)
    return found


def _model_said(data: dict[str, Any]) -> ModelSaid:
    rules = tuple(_text(rule) for rule in data["rules"])
    return ModelSaid(Decision(data["decision"]), _text(data["label"]), rules, _text(data["rationale"]))


def _opinion(data: dict[str, Any]) -> Opinion:
    decision, at = Decision(data["decision"]), _text(data["at"])
    if decision not in _PEOPLE or datetime.fromisoformat(at).tzinfo is None:
        raise ValueError(at)
    return Opinion(_text(data["sha256"]), decision, _text(data["label"]), _text(data["note"]), at)


def _object(file: Path, passphrase: str, kind: str) -> dict[str, Any]:
    text = unseal(file, passphrase)
    try:
        data = json.loads(text)
        fits = (data["plumbline"], data["format"]) == (kind, FORMAT)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _unreadable(file) from error
    if not fits:
        raise _unreadable(file)
    return dict(data)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _unreadable(file: Path) -> InputError:
    return InputError(
        Message("This file holds something else"),
        Message("{file} was opened, but what is in it does not fit here, or it is of a newer version.", file=file.name),
        Message("A batch is made of a queue; the file with the decisions is what its reviewer sends back."),
    )
