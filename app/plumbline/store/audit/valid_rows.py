"""Whether a row that was read from a damaged file can be what this program once wrote.

SQLite takes any value in any column and hands out what a damaged page holds. What has another type than its column, a decision that
there is none of, a list that can't be read: such a row was not written so, and nothing that reads a history expects it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Boolean, Column, Float, Integer, LargeBinary, Table

from plumbline.domain.adaptive import Doubt
from plumbline.domain.appeals import Outcome
from plumbline.domain.content import SkipReason
from plumbline.domain.errors import PlumblineError
from plumbline.domain.golden import Half
from plumbline.domain.run import Effort, EngineConfig, ItemState, RunState, Sampling
from plumbline.domain.verdict import Decision
from plumbline.store.repositories.saved_searches import search_of
from plumbline.store.rows import (
    Row,
    bounds_of,
    draft_of,
    model_of,
    notes_of,
    policy_of,
    rules_of,
    shown_of,
    verdict_of,
    words,
)


def is_valid(table: Table, values: Mapping[str, object]) -> bool:
    """True when each value goes with its column, and the row can be read as what it stands for.

    Args:
        table: as the newest schema has it.
        values: by column; an older schema may lack some, and then each is looked at by itself.
    """
    if not all(_fits(table.columns[name], value) for name, value in values.items() if name in table.columns):
        return False
    reading = _READING.get(table.name)
    if reading is None or not set(table.columns.keys()) <= values.keys():
        return True
    try:
        reading(values)
    except (ValueError, KeyError, TypeError, AttributeError, PlumblineError):
        return False
    return True


def _fits(column: Column[Any], value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    kind = column.type
    if isinstance(kind, Boolean):
        return value in (0, 1) and isinstance(value, int)
    if isinstance(kind, Integer):
        return isinstance(value, int)
    if isinstance(kind, Float):
        return isinstance(value, float | int)
    return isinstance(value, bytes if isinstance(kind, LargeBinary) else str)


def _run(row: Row) -> None:
    RunState(row["state"])
    Effort(row["effort"])
    Sampling(**json.loads(row["sampling"]))
    if row["schedule"] is not None:
        EngineConfig(**json.loads(row["schedule"]))
    words(row["sources"])
    bounds_of(row["bounds"])
    _moment(row["created"])


def _item(row: Row) -> None:
    state = ItemState(row["state"])
    decided = _decision(row["decision"])
    if decided == (state is ItemState.QUEUED):
        raise ValueError("an item has a decision when it is no longer queued")
    notes_of(row["notes"])
    shown_of(row["shown"])


def _step(row: Row) -> None:
    Effort(row["effort"])
    Doubt(row["doubt"])
    verdict_of(row)


def _verdict(row: Row) -> None:
    Decision(row["decision"])
    _decision(row["review"])
    _moment(row["recorded"])


def _golden_item(row: Row) -> None:
    _decision(row["decision"])
    Half(row["half"])
    json.loads(row["flags"]).items()


def _evaluation(row: Row) -> None:
    details = json.loads(row["details"])
    if details["half"]:
        Half(details["half"])
    _moment(row["created"])
    if not {"parallel", "benchmark", "together"} <= details.keys():
        raise ValueError("an evaluation says how it was made")


def _decision(text: str | None) -> bool:
    return text is not None and bool(Decision(text))


def _moment(text: str) -> None:
    datetime.fromisoformat(text)


def _policy(row: Row) -> None:
    policy_of(row)
    _moment(row["saved"])


def _draft(row: Row) -> None:
    draft_of(row)
    _moment(row["kept"])


def _queue(row: Row) -> None:
    rules_of(row["rules"])
    _moment(row["created"])


def _time_stamp(row: Row) -> None:
    _moment(row["at"])
    _moment(row["added"])


def _appeal(row: Row) -> None:
    Decision(row["decision"])
    _moment(row["opened"])


def _ruling(row: Row) -> None:
    outcome = Outcome(row["outcome"])
    if _decision(row["decision"] or None) == (outcome is Outcome.WITHDRAWN):
        raise ValueError("an appeal that was decided has a decision")
    _moment(row["at"])


_READING: Final[dict[str, Callable[[Row], object]]] = {
    "policy_versions": _policy,
    "policy_drafts": _draft,
    "archived_policies": lambda row: _moment(row["archived"]),
    "golden_sets": lambda row: _moment(row["created"]),
    "models": model_of,
    "runs": _run,
    "skips": lambda row: SkipReason(row["reason"]),
    "items": _item,
    "answers": verdict_of,
    "steps": _step,
    "effort_bounds": lambda row: bounds_of(row["bounds"]),
    "verdicts": _verdict,
    "reviews": lambda row: Decision(row["decision"]) if row["decision"] or not row.get("withdraws") else None,
    "golden_items": _golden_item,
    "review_queues": _queue,
    "review_queue_entries": lambda row: (words(row["why"]), _decision(row["known"])),
    "golden_answers": lambda row: Decision(row["decision"]) if row["decision"] else None,
    "appeals": _appeal,
    "appeal_rulings": _ruling,
    "evaluations": _evaluation,
    "cases": lambda row: _moment(row["created"]),
    "case_items": lambda row: _moment(row["added"]),
    "time_stamps": _time_stamp,
    "saved_searches": search_of,
}
