"""Cases: items named by their place in a run, and cases as files.

A file names items by run and number and by the hash of their text. It holds no text, so that it can be handed on to somebody who
has the same history, or put back into it. An item of another history is found by its hash where the texts are there too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from plumbline.domain.errors import InputError, MachineError, reason
from plumbline.domain.messages import Message
from plumbline.domain.visible import safe_json
from plumbline.files.atomic import save_text
from plumbline.store.refusals import NotInHistoryError

if TYPE_CHECKING:
    from plumbline.services.history.runs import RunView
    from plumbline.store.history import History
    from plumbline.store.results.cases import Case

FORMAT: Final = 1
_MOST_BYTES: Final = 50_000_000


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in with a case's file.

    Attributes:
        missing: (run, number) of the items that this history doesn't have.
    """

    case: Case
    items: int
    missing: tuple[tuple[int, int], ...]


class Cases:
    """Puts items into cases, and cases into files."""

    def __init__(self, history: History, runs: RunView) -> None:
        self._history = history
        self._runs = runs

    def add(self, case: str, run: int, positions: Sequence[int], note: str = "") -> int:
        """Puts items of a run into a case, which is made where there is none; how many were not in it yet.

        Raises:
            InputError: there is no such run or item, or the name is empty.
        """
        numbers = [self._runs.item_at(run, position).item_id for position in positions]
        return self._history.cases.add(self.open(case).id, numbers, note)

    def open(self, name: str) -> Case:
        """The case of this name, made where there is none."""
        try:
            return self._history.cases.named(name)
        except NotInHistoryError:
            return self._history.cases.create(name)

    def remove(self, case: str, run: int, positions: Sequence[int]) -> int:
        numbers = [self._runs.item_at(run, position).item_id for position in positions]
        return self._history.cases.remove(self._history.cases.named(case).id, numbers)

    def annotate(self, case: str, run: int, position: int, note: str) -> None:
        """Changes the note on one item of a case."""
        item = self._runs.item_at(run, position).item_id
        self._history.cases.annotate(self._history.cases.named(case).id, item, note)

    def export(self, name: str, file: Path) -> int:
        """Writes a case to a file; how many items it names."""
        case = self._history.cases.named(name)
        entries = self._history.cases.entries(case.id)
        rows = [
            {
                "run": entry.item.run,
                "item": entry.item.position + 1,
                "sha256": entry.item.sha256,
                "note": entry.note,
                "added": entry.added,
            }
            for entry in entries
        ]
        data = {"plumbline_case": FORMAT, "name": case.name, "note": case.note, "created": case.created, "items": rows}
        save_text(file, safe_json(json.dumps(data, ensure_ascii=False, indent=1)) + "\n")
        return len(rows)

    def take(self, file: Path, name: str = "") -> Imported:
        """Makes a case of a file, under its own name or another.

        Raises:
            InputError: the file is no case, or there is a case of this name.
            MachineError: the file can't be read.
        """
        data = _read(file)
        found, missing = [], []
        for row in data["items"]:
            item = self._item(row["run"], row["item"] - 1, row["sha256"])
            if item is None:
                missing.append((row["run"], row["item"]))
            else:
                found.append((item, row["note"]))
        case = self._history.cases.create(name or data["name"], data["note"])
        for note, numbers in _by_note(found).items():
            self._history.cases.add(case.id, numbers, note)
        return Imported(self._history.cases.named(case.name), len({number for number, _ in found}), tuple(missing))

    def _item(self, run: int, position: int, sha256: str) -> int | None:
        for summary in self._history.items.at(run, [position]):
            if summary.sha256 == sha256:
                return summary.item_id
        return self._history.cases.item_with(sha256)


def _by_note(found: Iterable[tuple[int, str]]) -> dict[str, list[int]]:
    grouped: dict[str, list[int]] = {}
    for number, note in found:
        grouped.setdefault(note, []).append(number)
    return grouped


def _read(file: Path) -> dict[str, Any]:
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise ValueError("too long")
        data = json.loads(file.read_text("utf-8-sig"))
        rows = [
            {
                "run": _number(row["run"]),
                "item": _number(row["item"]),
                "sha256": str(row["sha256"]),
                "note": str(row.get("note", "")),
            }
            for row in data["items"]
        ]
        if not 1 <= data["plumbline_case"] <= FORMAT:
            raise ValueError("a later version's")
        return {"name": str(data["name"]), "note": str(data.get("note", "")), "items": rows}
    except OSError as error:
        raise MachineError(
            Message("The file can't be read"), Message("{file}: {reason}.", file=file, reason=reason(error))
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(
            Message("This is no case"),
            Message("{file} is not a case that Plumbline has exported.", file=file),
            Message("Choose the JSON file of a case."),
        ) from error


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value < 2**63:
        raise ValueError("no number")
    return value
