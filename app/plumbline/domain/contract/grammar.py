"""The shape of an answer as a sequence of parts, from which the grammar and the forced text both come.

A contract compiles to an `AnswerForm`; the engine sees only this. A part is literal text, a choice of options, free text inside a
JSON string, a list of options, or a branch into sequences of parts, which keeps parts that depend on each other consistent. The
form gives:

- `grammar()`: GBNF for llama.cpp, which guarantees the form;
- `forced(text)`: what must follow the text written so far, so that it needs no sampling;
- `open_decisions(text)`: the ways the decision can still go, so that its probability can be measured.

All three describe the same language, and the contract's parser reads every text in it; tests hold them against each other.
Branches are multiplied out into a few lines of plain parts, and text is matched part by part with every reading kept, so that one
option may be the beginning of another. Matching costs a few string comparisons for each part, whatever the text's length.

Source of the grammar's syntax: llama.cpp's GBNF guide. Rule names hold no underscores, because the parser refuses them. The JSON
strings of the grammar leave out `\\u` escapes: every character can be written as it is, and half a surrogate pair can't come up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product
from typing import Final

_CHAR: Final = r'[^"\\\x7f\x00-\x1f]|\\["\\/nrt]'
_ESCAPE: Final = re.compile(r"\\.")
_CHAR_RULE: Final = r'char ::= [^"\\\x7F\x00-\x1F] | "\\" ["\\/nrt]'


@dataclass(frozen=True, slots=True)
class Literal:
    """Exactly this text."""

    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Exactly one of these texts. An option may be the beginning of another one."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JsonText:
    """The inside of a JSON string (its quotes are literals beside it), at most `max_chars` characters after unescaping."""

    max_chars: int


@dataclass(frozen=True, slots=True)
class Listing:
    """From `least` to `most` options, with the separator between two of them."""

    options: tuple[str, ...]
    separator: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Branch:
    """Exactly one of these sequences of parts; what follows the branch follows each of them."""

    alternatives: tuple[tuple[Part, ...], ...]


Part = Literal | Choice | JsonText | Listing | Branch
Plain = Literal | Choice | JsonText | Listing


@dataclass(frozen=True)
class AnswerForm:
    """A sequence of parts.

    Attributes:
        parts: in order. A `JsonText` is followed by a `Literal` that begins with a quote.
        decision: index of the `Choice` in which the decision falls, or of a `Branch` whose alternatives each begin with such a
            choice (no branch stands before it); None when no single part decides.
    """

    parts: tuple[Part, ...]
    decision: int | None = None

    def grammar(self) -> str:
        """The form as GBNF, root rule "root"."""
        names: dict[Plain, str] = {}
        for line in self._lines:
            for part in line:
                names.setdefault(part, f"part-{len(names)}")
        root = " | ".join(" ".join(names[part] for part in line) for line in self._lines)
        rules = [f"root ::= {root}", *(f"{name} ::= {_rule(part)}" for part, name in names.items())]
        if any(isinstance(part, JsonText) for part in names):
            rules.append(_CHAR_RULE)
        return "\n".join(rules) + "\n"

    def forced(self, written: str) -> str:
        """The text that must follow `written`, as long as there is only one way to go on; "" where there is a choice.

        Text outside the form, and text that completes it, give "".
        """
        return "" if self.complete(written) else _common(list(self.ways(written)))

    def ways(self, written: str) -> tuple[str, ...]:
        """The texts with which an answer can go on after `written`, each as far as it is certain; "" stands for anything.

        Empty outside the form and where nothing can follow.
        """
        found: dict[str, None] = {}
        for line in self._lines:
            for index, _, rests in _open_points(line, written):
                lead = "" if index == len(line) or isinstance(line[index], Listing) else _lead(line, index + 1)
                found.update(dict.fromkeys(rest if rest == "" else rest + lead for rest in rests))
        return tuple(found)

    def complete(self, written: str) -> bool:
        """True when `written` is a whole answer (a longer one may begin with it)."""
        return any(index == len(line) for line in self._lines for index, *_ in _open_points(line, written))

    def closed(self, written: str) -> bool:
        """True when `written` is a whole answer and no longer one begins with it: nothing is left to be written."""
        ends = [index == len(line) for line in self._lines for index, *_ in _open_points(line, written)]
        return bool(ends) and all(ends)

    def possible(self, written: str) -> bool:
        """True when `written` is an answer or the beginning of one."""
        return any(True for line in self._lines for _ in _open_points(line, written))

    def open_decisions(self, written: str) -> dict[str, str]:
        """Each option of the decision that is open after `written`, with the rest of it that is still to be written.

        Empty unless `written` ends at the beginning of the deciding choice, or inside it. An option that is complete, while a
        longer one is still open, has the rest "".
        """
        found: dict[str, str] = {}
        if self.decision is None:
            return found
        for line in self._lines:
            part = line[self.decision]
            for index, start, _ in _open_points(line[: self.decision + 1], written):
                if index == self.decision and isinstance(part, Choice):
                    tail = written[start:]
                    found.update((o, o[len(tail) :]) for o in part.options if o.startswith(tail))
        return found

    def decision_options(self, written: str) -> tuple[str, ...]:
        """The rests of `open_decisions` alone, in its order."""
        return tuple(self.open_decisions(written).values())

    def to_dict(self) -> dict[str, object]:
        """The form as JSON values, to be sent to another process."""
        return {"parts": [_part_to_list(part) for part in self.parts], "decision": self.decision}

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> AnswerForm:
        """The form that `to_dict` described.

        Raises:
            ValueError: the data is no such description.
        """
        parts, decision = data.get("parts"), data.get("decision")
        if not isinstance(parts, list) or not (decision is None or isinstance(decision, int)):
            raise ValueError("not an answer form")
        return cls(tuple(_part_from_list(part) for part in parts), decision)

    @cached_property
    def _lines(self) -> tuple[tuple[Plain, ...], ...]:
        return tuple(_multiplied(self.parts))


def _multiplied(parts: tuple[Part, ...]) -> Iterator[tuple[Plain, ...]]:
    """The sequences of plain parts that the branches stand for."""
    ways: list[list[tuple[Plain, ...]]] = []
    for part in parts:
        if isinstance(part, Branch):
            ways.append([line for alternative in part.alternatives for line in _multiplied(alternative)])
        else:
            ways.append([(part,)])
    for way in product(*ways):
        yield tuple(part for piece in way for part in piece)


def _open_points(line: tuple[Plain, ...], written: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where `written` can end: a part's index, the offset where it begins, and the texts of which one must follow to go on in it.

    The index past the last part says that `written` is a whole answer. A text "" stands for anything.
    """
    starts: tuple[int, ...] | set[int] = (0,)
    for index, part in enumerate(line):
        if isinstance(part, Literal) and len(starts) == 1 and written.startswith(part.text, next(iter(starts))):
            starts = (next(iter(starts)) + len(part.text),)
            continue  # most of a long answer is behind it: no need to look at it more closely
        ends: set[int] = set()
        for start in starts:
            here, rests = _scan(part, written, start)
            ends.update(here)
            if rests:
                yield index, start, rests
        starts = ends
        if not starts:
            return
    if len(written) in starts:
        yield len(line), len(written), ()


def _scan(part: Plain, written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    """Offsets where the part can end, and the texts that can follow inside it where `written` ends in it."""
    if isinstance(part, Literal):
        return _scan_options((part.text,), written, start)
    if isinstance(part, Choice):
        return _scan_options(part.options, written, start)
    if isinstance(part, JsonText):
        return _scan_text(part, written, start)
    return _scan_listing(part, written, start)


def _scan_options(options: tuple[str, ...], written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    ends = {start + len(option) for option in options if written.startswith(option, start)}
    length = len(written) - start
    if length > max(map(len, options)):
        return ends, ()
    tail = written[start:]
    return ends, tuple(option[length:] for option in options if len(option) > length and option.startswith(tail))


def _scan_text(part: JsonText, written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    match = _json_text(part.max_chars).match(written, start)
    end = match.end() if match else start
    if end < len(written) and written[end:] != "\\":
        return {end}, ()
    length = end - start - len(_ESCAPE.findall(written, start, end))
    return ({end} if end == len(written) else set()), (("",) if length < part.max_chars else ())


@lru_cache(maxsize=64)
def _json_text(max_chars: int) -> re.Pattern[str]:
    return re.compile(f"(?:{_CHAR}){{0,{max_chars}}}")


def _scan_listing(part: Listing, written: str, start: int) -> tuple[set[int], tuple[str, ...]]:
    ends: set[int] = {start} if part.least == 0 else set()
    rests: list[str] = []
    starts = {start}
    for count in range(1, part.most + 1):
        after: set[int] = set()
        for at in starts:
            here, open_here = _scan_options(part.options, written, at)
            after.update(here)
            rests.extend(open_here)
        if count >= part.least:
            ends.update(after)
        if count == part.most:
            break
        starts = set()
        for at in after:
            here, open_here = _scan_options((part.separator,), written, at)
            starts.update(here)
            rests.extend(open_here)
    return ends, tuple(rests)


def _lead(line: tuple[Plain, ...], index: int) -> str:
    """The text with which everything from the part at `index` on begins."""
    if index == len(line):
        return ""
    part = line[index]
    if isinstance(part, Literal):
        return part.text + _lead(line, index + 1)
    if isinstance(part, Choice):
        after = _lead(line, index + 1)
        return _common([option + after for option in part.options])
    if isinstance(part, JsonText):
        return ""
    ways = list(part.options)
    return _common(ways if part.least else [*ways, _lead(line, index + 1)])


def _common(texts: list[str]) -> str:
    """The longest text with which all of these begin."""
    first, last = min(texts, default=""), max(texts, default="")
    return next((first[:at] for at, char in enumerate(first) if char != last[at]), first)


def _rule(part: Plain) -> str:
    if isinstance(part, Literal):
        return _quoted(part.text)
    if isinstance(part, Choice):
        return " | ".join(_quoted(option) for option in part.options)
    if isinstance(part, JsonText):
        return f"char{{0,{part.max_chars}}}"
    option = "(" + " | ".join(_quoted(option) for option in part.options) + ")"
    more = f" ({_quoted(part.separator)} {option}){{{max(part.least - 1, 0)},{part.most - 1}}}"
    repeated = option + (more if part.most > 1 else "")
    return repeated if part.least else f"({repeated})?"


def _quoted(text: str) -> str:
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(char, char) for char in text) + '"'


def _part_to_list(part: Part) -> list[object]:
    if isinstance(part, Literal):
        return ["literal", part.text]
    if isinstance(part, Choice):
        return ["choice", *part.options]
    if isinstance(part, JsonText):
        return ["text", part.max_chars]
    if isinstance(part, Listing):
        return ["listing", part.separator, part.least, part.most, *part.options]
    return ["branch", *([_part_to_list(p) for p in alternative] for alternative in part.alternatives)]


def _part_from_list(data: object) -> Part:
    match data:
        case ["literal", str(text)]:
            return Literal(text)
        case ["choice", *options]:
            return Choice(tuple(str(option) for option in options))
        case ["text", int(max_chars)]:
            return JsonText(max_chars)
        case ["listing", str(separator), int(least), int(most), *options]:
            return Listing(tuple(str(option) for option in options), separator, least, most)
        case ["branch", *alternatives]:
            return Branch(tuple(tuple(_part_from_list(part) for part in way) for way in _lists(alternatives)))
    raise ValueError(f"not a part of an answer form: {data!r:.80}")


def _lists(values: list[object]) -> Iterator[list[object]]:
    for value in values:
        if not isinstance(value, list):
            raise ValueError("not a branch of an answer form")
        yield value
