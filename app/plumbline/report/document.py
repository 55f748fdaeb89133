"""A report as data: what its JSON holds, with what is left out, what is masked, and hashes by which a change is found.

The JSON is the report; a page is made of it. Its parts have a hash each (each run and each item is a part), and all of them
together one: the report's fingerprint. What is masked is gone; beside it stands a hash of the original under a key that only the
history has (HMAC-SHA256), because a plain hash of a short text with a telephone number can be tried out. Where a text is masked,
its plain hash is left out for the same reason, also where the text itself is left out. Hiding texts leaves other hashes alone.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.visible import safe_json
from plumbline.report.masking import MASK, Marks, Masker, Persons

FORMAT: Final = 2
QUOTING: Final = ("text", "title", "reply_to_text", "rationale", "reasoning", "raw", "parts", "steps", "shown")
"""What holds an item's text, or may quote it."""
_MOST_BYTES: Final = 500_000_000
_PLAIN: Final = frozenset((
    "sha256", "policy_sha256", "model_sha256", "decision", "reason", "labels", "rule_ids", "unknown_rule_ids", "state", "recorded",
    "at", "finish_reason", "effort", "effort_decided", "judged_again", "model", "date", "app_version", "encoding", "policy", "kind",
    "digest", "content", "before", "seal", "answer", "written", "created", "finished", "confidence", "made", "files", "language",
    "program", "severity", "authority", "masks", "opened", "outcome", "outcome_decision", "outcome_at",
))  # fmt: skip
"""Keys whose values no person writes, or that say what was decided: nothing is masked there."""

Data = dict[str, Any]
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What goes into a report.

    Attributes:
        title, note: in a person's words, or "".
        by: who makes it, or "".
        texts: the items' texts, and what may quote them.
        reasoning: how the model reasoned; only with texts.
    """

    title: str = ""
    note: str = ""
    by: str = ""
    texts: bool = True
    reasoning: bool = False
    policies: bool = True
    marks: Marks = field(default_factory=Marks)


def reduced(item: Data, choices: Choices) -> Data:
    """An item without what is not wanted."""
    if not choices.texts:
        kept = {key: value for key, value in item.items() if key not in QUOTING}
        return kept | {"appeals": [{key: one[key] for key in one if key != "words"} for one in item["appeals"]]}
    return item if choices.reasoning else _without_reasoning(item)


def _without_reasoning(value: Data) -> Data:
    return {
        key: [_without_reasoning(one) if isinstance(one, dict) else one for one in inner]
        if isinstance(inner, list)
        else inner
        for key, inner in value.items()
        if key != "reasoning"
    }


def completed(body: Data, choices: Choices, secrets: Mapping[int, bytes]) -> Data:
    """The report: masked, without what is not wanted, and with its hashes. `secrets` are those of its runs."""
    masked: Data = {}
    if choices.marks:
        body = _Masking(body, choices.marks, secrets, masked).all()
    made = {**body, "items": [reduced(item, choices) for item in body["items"]]}
    made["masked"] = {path: keyed for path, keyed in masked.items() if _holds(made, path)}
    return {**made, "digests": digests(made)}


def _holds(made: Data, path: str) -> bool:
    """True where what is masked at a path is in the report; also of a text that is left out, whose plain hash is left out too."""
    kind, number, *inside = path.split("/")
    if kind != "items" or inside == ["text"]:
        return True
    found = made["items"][int(number)]
    for step in inside:
        known = range(len(found)) if isinstance(found, list) else found
        place = int(step) if isinstance(found, list) else step
        if place not in known:
            return False
        found = found[place]
    return True


def digests(document: Data) -> Data:
    """The hash of each part, and the fingerprint of all."""
    parts = {name: _digest(part) for name, part in parts_of(document)}
    return {"parts": parts, "fingerprint": _digest(parts)}


def parts_of(document: Data) -> Iterator[tuple[str, object]]:
    """The parts of a report, by name."""
    for name, value in document.items():
        if name in ("runs", "items") and isinstance(value, list):
            yield from ((f"{name}/{number}", one) for number, one in enumerate(value))
            yield f"{name}/count", len(value)
        elif name != "digests":
            yield name, value


def canonical(value: object) -> bytes:
    """A value as bytes: equal values are equal bytes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def _digest(value: object) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def text_of(document: Data) -> str:
    """The report as a file's text."""
    return safe_json(json.dumps(document, ensure_ascii=False, indent=1)) + "\n"


def read(data: bytes) -> Data:
    """The report in a file.

    Raises:
        InputError: it is none, or a later version's.
    """
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError("too long")
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number)
        version = document["plumbline_report"]
        if not isinstance(version, int) or not {"runs", "items", "digests", "chain", "report"} <= document.keys():
            raise ValueError("no report")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(
            Message("This is no report"),
            Message("The file is not a report in JSON, or a part of it is missing."),
            Message("Use the JSON file of the report; the page and the PDF can't be checked by themselves."),
        ) from error
    if version > FORMAT:
        raise InputError(
            Message("The report is from a newer version of Plumbline"),
            Message("This version doesn't know how it is made."),
            Message("Install the newer version of Plumbline."),
        )
    return dict(document)


def _once(pairs: list[tuple[str, Any]]) -> Data:
    """A key that is there twice could be read in two ways."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key is there twice")
    return made


def _no_number(text: str) -> float:
    raise ValueError(text)


def keyed_hash(secret: bytes, run: int, item: int | None, path: Sequence[str | int], text: str) -> str:
    """The hash of an original, hex; different places have different hashes of the same text."""
    place = canonical([run, item, list(path)])
    return hmac.new(secret, place + b"\0" + text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def _is_plain(path: Path) -> bool:
    """True where nothing is masked. What a policy's labels mean is said in the policy's own words."""
    if path[2:4] == ("policy", "labels"):
        return path[-1] in ("label", "decision")
    if path[-1] == "id" and path[-3] in ("rules", "answers"):
        return True
    return path[-1] in _PLAIN


class _Masking:
    def __init__(self, body: Data, marks: Marks, secrets: Mapping[int, bytes], masked: Data) -> None:
        self._body = body
        self._secrets = secrets
        self._masked = masked
        names = [item[key] for item in body["items"] for key in ("author", "reply_to_author") if item.get(key)]
        self._masker = Masker(marks.kinds, marks.words, names)
        self._authors = Persons.AUTHOR in marks.kinds

    def all(self) -> Data:
        return {
            name: self._entries(name, value) if name in ("runs", "items") else self._part(value, (name,))
            for name, value in self._body.items()
        }

    def _entries(self, name: str, entries: list[Data]) -> list[Data]:
        return [self._entry(one, (name, number)) for number, one in enumerate(entries)]

    def _entry(self, one: Data, path: Path) -> Data:
        made = {key: self._value(value, (*path, key), one) for key, value in one.items()}
        if "text" in made and made["text"] != one["text"]:
            made["sha256"] = None
        return made

    def _part(self, value: object, path: Path) -> object:
        return self._value(value, path, None)

    def _value(self, value: object, path: Path, entry: Data | None) -> object:
        if isinstance(value, dict):
            return {key: self._value(one, (*path, key), entry) for key, one in value.items()}
        if _is_plain(path):
            return value
        if isinstance(value, list):
            return [self._value(one, (*path, number), entry) for number, one in enumerate(value)]
        if not isinstance(value, str) or not value:
            return value
        return self._text(value, path, entry)

    def _text(self, value: str, path: Path, entry: Data | None) -> str:
        whole = self._authors and path[0] == "items" and path[2:] in (("author",), ("reply_to_author",))
        hidden = MASK if whole else self._masker.masked(value)
        if hidden != value:
            self._masked["/".join(map(str, path))] = self._hash(value, path, entry)
        return hidden

    def _hash(self, value: str, path: Path, entry: Data | None) -> str | None:
        """None for what the history doesn't know, or can't vouch for."""
        secret = None if entry is None else self._secrets.get(entry["run"])
        if entry is None or secret is None:
            return None
        return keyed_hash(secret, entry["run"], entry.get("item"), path[2:], value)
