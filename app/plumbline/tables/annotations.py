"""Labels as annotation tools export them: inside lists and objects, one for each person.

Label Studio keeps them as choices inside `annotations`, Argilla as values inside `responses`, Prodigy as a label with an answer or
a list of accepted options, doccano as a list of labels. Here each becomes one label of its row, where the people agree.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from plumbline.tables.rows import Cell

_ANNOTATIONS: Final = ("annotations", "completions")
_BY_MODELS: Final = ("predictions", "prediction", "suggestions")
_ONE: Final = re.compile(r"\[\s*+(?:\"([^\"\\]*+)\"|'([^'\\]*+)'|([^\s\"',\[\]{}]++))\s*+(?:,\s*+)?\]")
"""A list of one label, as JSON or as Python writes it."""


def with_plain_labels(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    """A record's cells with the labels of annotation tools as single labels; what models said is left out."""
    flat = {name: cell for name, cell in cells.items() if name.partition(".")[0] not in _BY_MODELS or not _json(cell)}
    for name in _ANNOTATIONS:
        if name in flat:
            flat[name] = _agreed(_choices(_json(flat[name])), flat[name])
    for name, cell in flat.items():
        if name.startswith("responses"):
            flat[name] = _agreed(_values(_json(cell)), cell)
    answer = (flat.get("answer") or "").casefold()
    if answer in ("accept", "reject", "ignore"):
        _take_answer(flat, answer)
    return flat


def only_label(written: str) -> str:
    """The label in a list of one; anything else as it is."""
    found = _ONE.fullmatch(written.strip())
    return next(part for part in found.groups() if part is not None) if found else written


def _take_answer(flat: dict[str, Cell], answer: str) -> None:
    """Prodigy: a label that was rejected is not the label, and an ignored row has none."""
    if "accept" in flat and "label" not in flat:
        flat["label"] = flat.pop("accept") if answer == "accept" else None
    elif answer == "reject" and flat.get("label"):
        flat["label"] = f"not {flat['label']}"
    elif answer == "ignore" and "label" in flat:
        flat["label"] = None


def _choices(value: object) -> Iterator[str]:
    """What people chose, in Label Studio's annotations; cancelled ones do not count."""
    for annotation in value if isinstance(value, list) else ():
        if not isinstance(annotation, dict) or annotation.get("was_cancelled") in (True, 1):
            continue
        results = annotation.get("result")
        for result in results if isinstance(results, list) else ():
            chosen = result.get("value") if isinstance(result, dict) else None
            choices = chosen.get("choices") if isinstance(chosen, dict) else None
            yield from (str(choice) for choice in choices or ())


def _values(value: object) -> Iterator[str]:
    """What people answered, in Argilla's responses; drafts and discarded ones do not count."""
    for response in value if isinstance(value, list) else ():
        if isinstance(response, dict) and response.get("status", "submitted") == "submitted":
            said = response.get("value")
            if isinstance(said, str | int | float):
                yield str(said)


def _agreed(labels: Iterator[str], otherwise: Cell) -> Cell:
    found = dict.fromkeys(labels)
    if not found:
        return otherwise
    return next(iter(found)) if len(found) == 1 else json.dumps(list(found), ensure_ascii=False)


def _json(cell: Cell) -> object:
    if not cell or cell.lstrip()[:1] not in ("[", "{"):
        return None
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        return None
