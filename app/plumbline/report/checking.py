"""Checking a report: by itself, and against what a history holds.

By itself a report can show that nothing in it was changed by accident or by somebody who knows no better; whoever can compute
hashes can make all of it anew. So its fingerprint has to be compared with the one that its maker tells by another way, or the
report with the history that it was made from.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from plumbline.domain.errors import PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.run import RunState
from plumbline.report import time_stamps
from plumbline.report.document import FORMAT, QUOTING, Data, canonical, digests, keyed_hash
from plumbline.report.figures import figures
from plumbline.report.masking import MASK, could_be
from plumbline.report.quoting import CUT

_BROKEN: Final = (KeyError, TypeError, ValueError, AttributeError, IndexError)
_SEAL: Final = re.compile(r"[0-9]{1,18}-[0-9a-f]{64}")
_LATER: Final = frozenset(("state", "finished", "fully_read", "counts", "links"))
"""What can change in a run after a report on it, as long as it is not finished."""
_ADDED: Final = frozenset(("links", "case_note"))
"""What a report adds to an item."""
_TITLES: Final = frozenset(("rules", "answers"))
"""What the items of older reports don't have."""
_LESS: Final = frozenset(("reasoning", "text", "words", "answer_form", "version", "label_title", "outcome_label_title"))
"""What a report can lack inside: what was left out of it, and what older reports don't have."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of a report found.

    Attributes:
        notes: what could not be checked, or has changed in order since.
        fingerprint: as it is computed from the report.
        compared: how many items were held against a history; None where there was none.
    """

    problems: tuple[Message, ...]
    notes: tuple[Message, ...]
    fingerprint: str
    compared: int | None = None

    @property
    def sound(self) -> bool:
        return not self.problems


def alone(document: Data) -> Checked:
    """Holds a report against its own hashes."""
    made = digests(document)
    problems = list(_wrong_digests(document, made))
    try:
        problems += _contradictions(document)
    except _BROKEN:
        problems.append(Message("The report is not put together as reports are."))
    return Checked(tuple(problems), (), str(made["fingerprint"]))


def _wrong_digests(document: Data, made: Data) -> Iterator[Message]:
    stated = document["digests"]
    parts = stated.get("parts") if isinstance(stated, dict) else None
    if not isinstance(parts, dict) or stated.keys() != made.keys():
        yield Message("The report's hashes are missing or not in order.")
        return
    for name in sorted(made["parts"].keys() | parts.keys()):
        if name not in made["parts"]:
            yield Message("A part is missing: {part}.", part=part_words(name, document))
        elif name not in parts:
            yield Message("A part was added: {part}.", part=part_words(name, document))
        elif parts[name] != made["parts"][name]:
            yield Message("Changed since the report was made: {part}.", part=part_words(name, document))
    if stated["fingerprint"] != hashlib.sha256(canonical(parts)).hexdigest():
        yield Message("The fingerprint in the report is not that of its parts.")


def part_words(name: str, document: Data) -> Message:
    """What a part is."""
    kind, _, number = name.partition("/")
    try:
        entry = document[kind][int(number)]
        run = str(entry["run"])
        if kind == "items":
            return Message("item {item} of run {run}", item=str(entry["item"]), run=run)
        return Message("run {run}", run=run)
    except _BROKEN:
        pass
    match kind:
        case "runs" | "items":
            return Message("how many runs or items there are")
        case "report" | "plumbline_report":
            return Message("what is said of the report itself")
        case "asked":
            return Message("what was asked for")
        case "case":
            return Message("the case")
        case "figures":
            return Message("the figures")
        case "chain":
            return Message("the seal and the time stamps")
        case "masked":
            return Message("the hashes of what is masked")
    return Message("“{name}”", name=name[:80])


def _contradictions(document: Data) -> Iterator[Message]:
    """What hashes that were computed anew would not hide."""
    for item in document["items"]:
        if item.get("sha256") is not None and "text" in item and _sha256(item["text"]) != item["sha256"]:
            yield Message("Not the text of its hash: {part}.", part=_item(item))
        yield from _wrong_links(item["links"], _item(item))
    for number, run in enumerate(document["runs"]):
        policy = run["policy"]
        masked = f"runs/{number}/policy/text" in document["masked"]
        if "text" in policy and not masked and _sha256(policy["text"]) != policy["sha256"]:
            yield Message("Not the policy of its hash: {part}.", part=Message("run {run}", run=str(run["run"])))
        if "text" in policy and not masked:
            for rule, said in run["rules"].items():
                if MASK not in said and said.removesuffix(CUT) not in policy["text"]:
                    yield Message("Rule {rule} is not in the policy of run {run}.", rule=rule, run=str(run["run"]))
        yield from _wrong_links(run["links"], Message("run {run}", run=str(run["run"])))
    if canonical(figures(document["items"], document["plumbline_report"])) != canonical(document["figures"]):
        yield Message("The figures are not those of the items.")
    yield from _wrong_links(document["chain"]["links"], Message("the policies"))
    for stamp in document["chain"]["time_stamps"]:
        yield from wrong_stamp(stamp)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _item(item: Mapping[str, Any]) -> Message:
    return Message("item {item} of run {run}", item=str(item["item"]), run=str(item["run"]))


def _wrong_links(links: list[Data], part: Message) -> Iterator[Message]:
    for link in links:
        before = link["before"]
        if not before:
            continue
        own = [link["id"], link["kind"], link["run"], link["row"], link["at"], {"blob": link["content"]}]
        packed = json.dumps(own, separators=(",", ":")).encode("ascii")
        if hashlib.sha256(bytes.fromhex(before) + packed).hexdigest() != link["digest"]:
            yield Message("Link {link} of the chain is not in order: {part}.", link=str(link["id"]), part=part)


def wrong_stamp(stamp: Data) -> Iterator[Message]:
    """What is wrong with a time stamp in a report."""
    seal = str(stamp["seal"])
    try:
        said, found = time_stamps.read(base64.b64decode(stamp["answer"]), [seal] if _SEAL.fullmatch(seal) else [])
    except (PlumblineError, ValueError):
        yield Message("The time stamp of {time} can't be read.", time=str(stamp["at"]))
        return
    if not said or not found.holds:
        yield Message("The time stamp of {time} is not one of its seal.", time=str(stamp["at"]))


def against(document: Data, held: Data, secrets: Mapping[int, bytes]) -> tuple[list[Message], list[Message]]:
    """Problems and notes where a report differs from `held`: what a history says of the same runs and items, nothing left out."""
    comparing = _Comparing(document, secrets)
    for kind in ("runs", "items"):
        originals = {_key(one): one for one in held[kind]}
        for number, one in enumerate(document[kind]):
            original = originals.get(_key(one))
            if original is not None:
                comparing.entry(kind, number, one, original)
    return comparing.problems, comparing.notes


def _key(entry: Mapping[str, Any]) -> tuple[object, object]:
    return entry["run"], entry.get("item")


class _Comparing:
    def __init__(self, document: Data, secrets: Mapping[int, bytes]) -> None:
        self._document = document
        self._secrets = secrets
        self.problems: list[Message] = []
        self.notes: list[Message] = []

    def entry(self, kind: str, number: int, one: Data, original: Data) -> None:
        part = part_words(f"{kind}/{number}", self._document)
        left_out = self._left_out(one) if kind == "runs" else _ADDED
        wrong = []
        for key, value in one.items():
            if key in left_out:
                continue
            if key not in original:
                wrong.append(key)
            elif key == "appeals":
                self._appeals(value, original[key], (kind, number, key), one, part)
            elif key == "reviews":
                self._reviews(value, original[key], (kind, number, key), one, part)
            elif key == "sha256" and value is None and f"{kind}/{number}/text" in self._document["masked"]:
                if "text" not in one and not self._is_keyed(original["text"], (kind, number, "text"), one):
                    wrong.append("text")
            elif not self._same(value, original[key], (kind, number, key), one):
                wrong.append(key)
        if "appeals" in original and "appeals" not in one:
            self._appeals([], original["appeals"], (kind, number, "appeals"), one, part)
        missing = [
            key
            for key in original
            if key not in one and key not in (*left_out, *QUOTING, *_TITLES, "reviews", "appeals", "skipped")
        ]
        for key in (*wrong, *missing):
            self.problems.append(
                Message("Not what the history holds: {part}, in the field “{field}”.", part=part, field=key)
            )

    def _left_out(self, run: Data) -> frozenset[str]:
        """What is not compared of a run. Older reports quote rules in another way; `alone` looks whether the policy has them."""
        later = frozenset(("links",)) if run.get("state") == RunState.FINISHED.value else _LATER
        return later | {"rules"} if self._document["plumbline_report"] < FORMAT else later

    def _reviews(self, said: Any, held: list[Any], path: tuple[str | int, ...], one: Data, part: Message) -> None:
        """Decisions can have been added since."""
        if not isinstance(said, list) or not self._same(said, held[: len(said)], path, one):
            self.problems.append(Message("Not what the history holds: {part}, in the decisions of people.", part=part))
        elif len(held) > len(said):
            self.notes.append(Message("People have decided again since the report was made: {part}.", part=part))

    def _appeals(self, said: Any, held: list[Data], path: tuple[str | int, ...], one: Data, part: Message) -> None:
        """Appeals can have been opened and decided since."""
        same = isinstance(said, list) and len(said) <= len(held)
        later = same and len(held) > len(said)
        for number, (stated, own) in enumerate(zip(said, held, strict=False) if same else ()):
            as_it_was = own
            if isinstance(stated, dict) and stated.get("outcome") is None and own["outcome"] is not None:
                as_it_was, later = own | {key: None for key in own if key.startswith("outcome")}, True
            same = same and self._same(stated, as_it_was, (*path, number), one)
        if not same:
            self.problems.append(Message("Not what the history holds: {part}, in the appeals.", part=part))
        elif later:
            self.notes.append(Message("An appeal was opened or decided since the report was made: {part}.", part=part))

    def _same(self, said: Any, held: Any, path: tuple[str | int, ...], entry: Data) -> bool:
        if isinstance(said, dict) and isinstance(held, dict):
            if not held.keys() - said.keys() <= _LESS:
                return False
            return all(key in held and self._same(said[key], held[key], (*path, key), entry) for key in said)
        if isinstance(said, list) and isinstance(held, list):
            return len(said) == len(held) and all(
                self._same(one, other, (*path, number), entry)
                for number, (one, other) in enumerate(zip(said, held, strict=True))
            )
        if canonical(said) == canonical(held):
            return True
        if not isinstance(said, str) or not isinstance(held, str) or MASK not in said:
            return False
        return self._is_keyed(held, path, entry) and could_be(said, held)

    def _is_keyed(self, held: str, path: tuple[str | int, ...], entry: Data) -> bool:
        """True where the keyed hash in the report is that of what the history holds."""
        secret = self._secrets.get(entry["run"])
        if secret is None:
            return False
        made = keyed_hash(secret, entry["run"], entry.get("item"), path[2:], held)
        return bool(self._document["masked"].get("/".join(map(str, path))) == made)
