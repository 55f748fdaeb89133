"""What a search was narrowed by, in words: each filter as it stands in a report's data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from plumbline.domain.messages import Message
from plumbline.domain.run import Effort
from plumbline.domain.verdict import Decision
from plumbline.markup.elements import Child, Html, tag
from plumbline.markup.words import DECISIONS, EFFORTS
from plumbline.report.parts import titled

_NAMES: Final = {
    "decision": Message("Verdict"),
    "policy": Message("Policy"),
    "model": Message("Model"),
    "run": Message("Run"),
    "runs": Message("Runs"),
    "since": Message("Judged from"),
    "until": Message("Judged before"),
    "label": Message("Label"),
    "effort": Message("Effort"),
    "within": Message("Words in"),
    "written_since": Message("Written from"),
    "written_until": Message("Written before"),
    "author": Message("Author"),
    "file": Message("File"),
}
_SENTENCES: Final = {
    ("reviewed", "True"): Message("Decided on by a person"),
    ("reviewed", "False"): Message("Not decided on by a person"),
    ("disagreed", "True"): Message("Decided differently from the model"),
    ("disagreed", "False"): Message("Decided as the model"),
    ("evaluated", "False"): Message("Without verdicts of evaluations"),
    ("undated", "True"): Message("Without a date that can be read"),
}
_FIELDS: Final = {
    "content": Message("the content"),
    "rationale": Message("the explanation"),
    "reasoning": Message("the reasoning"),
    "note": Message("notes"),
    "policy": Message("the policy"),
}


def filter_list(filters: Mapping[str, str], titles: Mapping[str, str] | None = None) -> Child:
    """A line for each; "" where there is none. `titles` are those of labels."""
    return tag("ul", *(_filter(name, value, titles or {}) for name, value in filters.items())) if filters else ""


def _filter(name: str, value: str, titles: Mapping[str, str]) -> Html:
    sentence = _SENTENCES.get((name, value))
    if sentence is not None:
        return tag("li", sentence)
    shown: Child = value
    if name == "decision":
        shown = DECISIONS[Decision(value)]
    elif name == "effort" and value in list(Effort):
        shown = EFFORTS[Effort(value)]
    elif name == "within":
        shown = _FIELDS.get(value, value)
    elif name == "label":
        shown = titled(value, titles.get(value, ""))
    elif name == "runs":
        shown = value.strip("(),")
    return tag("li", _NAMES.get(name, name), ": ", tag("bdi", shown))
