"""Verdicts in the forms in which other programs of trust and safety take them in. Each row is one as the history exports it.

- Coop (roostorg/coop): bodies for `POST /api/v1/items/async/`, as docs/api/items.md of version 1.1 describes them. The type of an
  item is one that is set up in Coop, with fields of these names. Not tried with a running Coop.
- Osprey (roostorg/osprey): messages for the topic of its input, as docs/integration/data-flow.md describes them after version 1.0.1
  and KafkaInputStream reads them: a time of RFC 3339 and an action with a whole number as its id. Not tried with a running Osprey.
- Label Studio (HumanSignal/label-studio): tasks in its basic JSON format, as the documentation of version 1.23 describes them, with
  the verdict as a prediction and a person's decision as an annotation. The one control that they speak of is named `decision`.
  Checked with label-studio-sdk 2.1.2 against the interface in the guide, not tried with a running server.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from typing import Final

from plumbline.domain.visible import safe_json

Row = Mapping[str, object]

ITEM_TYPE: Final = "plumbline"
"""The type of items in Coop where none was named."""
_TOGETHER: Final = 100
"""Items in one request to Coop."""
_ACTION: Final = "plumbline_verdict"
_ID_BITS: Final = 53
"""As many as every reader of JSON keeps exactly."""

_FIELDS: Final = (
    "text",
    "origin",
    "external_id",
    "author",
    "written",
    "channel",
    "thread",
    "title",
    "decision",
    "reason",
    "labels",
    "rule_ids",
    "rationale",
    "severity",
    "probability",
    "policy",
    "policy_sha256",
    "model",
    "model_sha256",
    "practice",
    "effort",
    "recorded",
    "run",
    "item",
    "sha256",
)


def coop_lines(rows: Iterable[Row], item_type: str, *, reasoning: bool) -> Iterator[str]:
    """A line of JSON for each request that gives items to Coop."""
    left = iter(rows)
    while some := list(islice(left, _TOGETHER)):
        yield _json({"items": [_coop_item(row, item_type, reasoning=reasoning) for row in some]})


def osprey_lines(rows: Iterable[Row], *, reasoning: bool) -> Iterator[str]:
    """A line of JSON for each message to Osprey."""
    for row in rows:
        action = {"action_id": _number(row), "action_name": _ACTION, "data": _facts(row, reasoning=reasoning)}
        yield _json({"send_time": _time(row), "data": action})


def label_studio_lines(rows: Iterable[Row], *, reasoning: bool) -> Iterator[str]:
    """The lines of a list of tasks in JSON, one a line."""
    before: str | None = None
    yield "["
    for row in rows:
        if before is not None:
            yield f"{before},"
        before = _json(_task(row, reasoning=reasoning))
    if before is not None:
        yield before
    yield "]"


def _coop_item(row: Row, item_type: str, *, reasoning: bool) -> dict[str, object]:
    return {
        "id": f"plumbline-{row['run']}-{row['item']}",
        "typeId": item_type,
        "data": _facts(row, reasoning=reasoning),
    }


def _task(row: Row, *, reasoning: bool) -> dict[str, object]:
    facts = _facts(row, reasoning=reasoning)
    named = f"{row['run']}-{row['item']}"
    prediction: dict[str, object] = {
        "model_version": f"{row['model']} · {row['policy']} {str(row['policy_sha256'])[:12]}",
        "result": [_choice(f"p{named}", row["decision"])],
    }
    if isinstance(row["probability"], float):
        prediction["score"] = row["probability"]
    task: dict[str, object] = {"data": facts, "predictions": [prediction]}
    decided = facts.get("review")
    if decided:
        task["annotations"] = [{"result": [_choice(f"a{named}", decided)]}]
    return task


def _choice(name: str, value: object) -> dict[str, object]:
    return {"id": name, "type": "choices", "from_name": "decision", "to_name": "text", "value": {"choices": [value]}}


def _facts(row: Row, *, reasoning: bool) -> dict[str, object]:
    """What is known of a verdict, without what is empty; of the human decisions, the latest."""
    facts = {name: row[name] for name in _FIELDS}
    reviews = row["reviews"]
    latest = reviews[-1] if isinstance(reviews, list) and reviews else {}
    facts |= {"review": latest.get("decision"), "review_note": latest.get("note")}
    if reasoning:
        facts["reasoning"] = row["reasoning"]
    return {name: value for name, value in facts.items() if value is not None and value not in ("", [])}


def _number(row: Row) -> int:
    """The same for the same verdict, and hardly ever for another, also of another history."""
    said = json.dumps([row[name] for name in ("sha256", "policy_sha256", "model_sha256", "run", "item", "recorded")])
    return int.from_bytes(hashlib.sha256(said.encode()).digest()[:8], "big") >> (64 - _ID_BITS)


def _time(row: Row) -> str:
    """When the verdict was recorded, as RFC 3339 in UTC."""
    at = datetime.fromisoformat(str(row["recorded"]))
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _json(data: object) -> str:
    return safe_json(json.dumps(data, ensure_ascii=False, separators=(", ", ": ")))
