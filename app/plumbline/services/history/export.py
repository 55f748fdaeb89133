"""Verdicts as lines of a file that leaves the program: JSON lines, exact, CSV, for spreadsheets, or what another program takes in.

The reasoning is for reviewers: JSON lines of the command line have it, everything else has it only where somebody asks for it.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from plumbline.domain.spreadsheet import csv_line
from plumbline.domain.visible import safe_json
from plumbline.files.atomic import unwritable, writing
from plumbline.services.history.interchange import ITEM_TYPE, coop_lines, label_studio_lines, osprey_lines

CSV_FIELDS: Final = (
    "run",
    "item",
    "origin",
    "external_id",
    "author",
    "written",
    "channel",
    "thread",
    "title",
    "reply_to",
    "reply_to_author",
    "reply_to_text",
    "sha256",
    "decision",
    "reason",
    "labels",
    "rule_ids",
    "rationale",
    "probability",
    "finish_reason",
    "raw",
    "review",
    "review_label",
    "review_note",
    "policy",
    "policy_sha256",
    "model",
    "model_sha256",
    "effort",
    "recorded",
    "text",
    "effort_decided",
    "steps",
    "shown",
    "practice",
    "server",
    "appeal",
    "appeal_words",
    "appeal_reason",
)

_REASONING: Final = ("reasoning", "parts")
"""What says how the model reasoned; a step has its reasoning too."""
_TOGETHER: Final = 200


class FileForm(StrEnum):
    """The forms that verdicts are written in."""

    CSV = "csv"
    JSONL = "jsonl"
    COOP = "coop"
    OSPREY = "osprey"
    LABEL_STUDIO = "labelstudio"

    @property
    def ending(self) -> str:
        """The end of a file's name, without its first dot."""
        return _ENDINGS.get(self, self.value)


_ENDINGS: Final = {
    FileForm.COOP: "coop.jsonl",
    FileForm.OSPREY: "osprey.jsonl",
    FileForm.LABEL_STUDIO: "labelstudio.json",
}


def verdict_lines(
    rows: Iterable[Mapping[str, object]], form: FileForm, *, reasoning: bool, item_type: str = ITEM_TYPE
) -> Iterator[str]:
    """The lines of a file in a form, of rows as the history exports them.

    Args:
        item_type: what the items are called in Coop.
    """
    match form:
        case FileForm.CSV:
            return map(csv_line, csv_rows(rows, reasoning=reasoning))
        case FileForm.JSONL:
            return json_rows(rows, reasoning=reasoning)
        case FileForm.COOP:
            return coop_lines(rows, item_type, reasoning=reasoning)
        case FileForm.OSPREY:
            return osprey_lines(rows, reasoning=reasoning)
        case FileForm.LABEL_STUDIO:
            return label_studio_lines(rows, reasoning=reasoning)


def json_rows(rows: Iterable[Mapping[str, object]], *, reasoning: bool) -> Iterator[str]:
    """A line of JSON for each row as the history exports it."""
    hidden = () if reasoning else _REASONING
    for row in rows:
        yield json_line({key: _without(value, hidden) for key, value in row.items() if key not in hidden})


def csv_rows(rows: Iterable[Mapping[str, object]], *, reasoning: bool) -> Iterator[Sequence[object]]:
    """The names of the columns, then the cells of each row as the history exports it."""
    fields = (*CSV_FIELDS, "reasoning") if reasoning else CSV_FIELDS
    yield fields
    for row in rows:
        yield csv_cells(row, fields)


def write_verdicts(
    target: Path,
    rows: Iterable[Mapping[str, object]],
    form: FileForm,
    *,
    reasoning: bool,
    item_type: str = ITEM_TYPE,
) -> Generator[int, None, None]:
    """Writes a file, yielding how many verdicts are written so far; the file takes the target's name when it is complete.

    Closed before its end, it leaves nothing behind. CSV begins with a byte order mark: spreadsheets read it as UTF-8 then.

    Raises:
        MachineError: the file can't be written.
    """
    count = said = 0

    def counted() -> Iterator[Mapping[str, object]]:
        nonlocal count
        for count, row in enumerate(rows, 1):  # noqa: B007 - told below
            yield row

    try:
        with writing(target) as file:
            if form is FileForm.CSV:
                file.write(codecs.BOM_UTF8)
            for line in verdict_lines(counted(), form, reasoning=reasoning, item_type=item_type):
                file.write(f"{line}\n".encode())
                if count - said >= _TOGETHER:
                    said = count
                    yield count
            yield count
    except OSError as error:
        raise unwritable(target, error) from error


def json_line(row: Mapping[str, object]) -> str:
    """One line of JSON: readable in any language, with what could disturb a terminal escaped."""
    return safe_json(json.dumps(row, ensure_ascii=False, separators=(", ", ": ")))


def csv_cells(row: Mapping[str, object], fields: Sequence[str] = CSV_FIELDS) -> list[object]:
    """A verdict's row as cells; of the human decisions and of the appeals, the latest."""
    latest, appealed = _last(row["reviews"]), _last(row["appeals"])
    review = {"review": latest.get("decision"), "review_label": latest.get("label"), "review_note": latest.get("note")}
    review |= {
        "appeal": (appealed["outcome"] or "open") if appealed else None,
        "appeal_words": appealed.get("words"),
        "appeal_reason": appealed.get("outcome_reason"),
    }
    said = {name: list(map(words, cell)) for name, words in _WORDS.items() if isinstance(cell := row[name], list)}
    flat = {**row, **review, **said}
    return [", ".join(map(str, cell)) if isinstance(cell := flat[name], list) else cell for name in fields]


def _last(rows: object) -> Mapping[str, object]:
    return rows[-1] if isinstance(rows, list) and rows else {}


def _without(value: object, hidden: Sequence[str]) -> object:
    if not isinstance(value, list):
        return value
    return [
        {key: inner for key, inner in one.items() if key not in hidden} if isinstance(one, dict) else one
        for one in value
    ]


def _step_words(step: Mapping[str, object]) -> str:
    probability = step["probability"]
    certain = f" {probability:.4f}" if isinstance(probability, float) else ""
    return f"{step['effort']}: {step['decision']}{certain} ({step['judged_again']})"


_WORDS: Final[Mapping[str, Callable[[Mapping[str, object]], str]]] = {
    "steps": _step_words,
    "shown": lambda field: f"{field['name']}: {field['value']}",
}
"""Lists of objects as words in a cell."""
