"""The shape of an answer as a sequence of parts, from which the grammar and the forced text both come.

A contract compiles to an `AnswerForm`; the engine sees only this. A part is literal text, a choice of options, free text inside a JSON
string, or a list of options. The form gives:

- `grammar()`: GBNF for llama.cpp, which guarantees the form;
- `forced(text)`: what must follow the text written so far, so that it needs no sampling;
- `decision_options(text)`: the ways the decision can still go, so that its probability can be measured.

All three describe the same language; a test holds them against each other.

Source of the grammar's syntax: llama.cpp's GBNF guide. Rule names hold no underscores, because the parser refuses them.
"""

from __future__ import annotations

from dataclasses import dataclass
from os.path import commonprefix


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
    """From `least` to `most` options, with the separator between two of them. No option begins another one."""

    options: tuple[str, ...]
    separator: str
    least: int
    most: int


Part = Literal | Choice | JsonText | Listing


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """A sequence of parts.

    Attributes:
        parts: in order. A `JsonText` or a `Listing` is followed by a `Literal` that can't continue it.
        decision: index of the `Choice` in which the decision falls, or None when no single part decides.
    """

    parts: tuple[Part, ...]
    decision: int | None = None

    def grammar(self) -> str:
        """The form as GBNF, root rule "root"."""
        names = [f"part-{index}" for index in range(len(self.parts))]
        rules = [f"root ::= {' '.join(names)}"]
        for name, part in zip(names, self.parts, strict=True):
            rules.append(f"{name} ::= {_rule(part)}")
        if any(isinstance(part, JsonText) for part in self.parts):
            rules.append(r'char ::= [^"\\\x7F\x00-\x1F] | "\\" (["\\/bfnrt] | "u" hex hex hex hex)')
            rules.append("hex ::= [0-9a-fA-F]")
        return "\n".join(rules) + "\n"

    def forced(self, written: str) -> str:
        """The text that must follow `written`, as long as there is only one way to go on; "" where there is a choice.

        Text outside the form, and text that completes it, give "".
        """
        position, index = self._locate(written)
        if index is None:
            return ""
        forced = ""
        tail = written[position:]
        for part in self.parts[index:]:
            if isinstance(part, Literal):
                forced += part.text[len(tail) :]
            elif isinstance(part, Choice):
                open_options = [option for option in part.options if option.startswith(tail)]
                common = commonprefix(open_options)
                forced += common[len(tail) :]
                if len(open_options) != 1:
                    return forced
            else:
                return forced
            tail = ""
        return forced

    def complete(self, written: str) -> bool:
        """True when `written` is a whole answer."""
        position, index = self._locate(written)
        if index is None:
            return position == len(written)
        part = self.parts[index]
        tail = written[position:]
        return index == len(self.parts) - 1 and isinstance(part, Choice) and tail in part.options

    def decision_options(self, written: str) -> tuple[str, ...]:
        """What may still be written for the decision: the rest of each option that is open after `written`.

        Empty unless `written` ends at, or inside, the deciding choice. An option that is complete leaves "".
        """
        position, index = self._locate(written)
        if index is None or index != self.decision:
            return ()
        part = self.parts[index]
        if not isinstance(part, Choice):
            return ()
        tail = written[position:]
        return tuple(option[len(tail) :] for option in part.options if option.startswith(tail))

    def _locate(self, written: str) -> tuple[int, int | None]:
        """Where `written` ends: the offset at which the open part begins, and that part's index.

        The index is None past the last part (the offset is then the form's end) and outside the form (the offset is -1).
        """
        position = 0
        for index, part in enumerate(self.parts):
            end = _end(part, written, position, self.parts[index + 1 :])
            if end is None:
                return position, index
            if end < 0:
                return -1, None
            position = end
        return position, None


def _rule(part: Part) -> str:
    if isinstance(part, Literal):
        return _quoted(part.text)
    if isinstance(part, Choice):
        return " | ".join(_quoted(option) for option in part.options)
    if isinstance(part, JsonText):
        return f"char{{0,{part.max_chars}}}"
    option = "(" + " | ".join(_quoted(option) for option in part.options) + ")"
    repeated = f"{option} ({_quoted(part.separator)} {option}){{{max(part.least - 1, 0)},{part.most - 1}}}"
    return repeated if part.least else f"({repeated})?"


def _quoted(text: str) -> str:
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(char, char) for char in text) + '"'


def _end(part: Part, written: str, start: int, rest: tuple[Part, ...]) -> int | None:
    """Offset where `part` ends in `written`; None when it is still open there; -1 when `written` leaves the form."""
    tail = written[start:]
    if isinstance(part, Literal):
        if tail.startswith(part.text):
            return start + len(part.text)
        return None if part.text.startswith(tail) else -1
    if isinstance(part, Choice):
        return _choice_end(part, tail, start, rest)
    if isinstance(part, JsonText):
        return _string_end(tail, start)
    return _listing_end(part, tail, start)


def _choice_end(part: Choice, tail: str, start: int, rest: tuple[Part, ...]) -> int | None:
    if any(option.startswith(tail) for option in part.options):
        longer = [option for option in part.options if option.startswith(tail) and option != tail]
        return None if longer or not rest or tail not in part.options else start + len(tail)
    matches = [option for option in part.options if tail.startswith(option)]
    return start + len(max(matches, key=len)) if matches else -1


def _string_end(tail: str, start: int) -> int | None:
    index = 0
    while index < len(tail):
        if tail[index] == '"':
            return start + index
        index += 2 if tail[index] == "\\" else 1
    return None


def _listing_end(part: Listing, tail: str, start: int) -> int | None:
    index = 0
    for count in range(part.most):
        if count:
            if not tail.startswith(part.separator, index):
                return None if part.separator.startswith(tail[index:]) else start + index
            index += len(part.separator)
        found = [option for option in part.options if tail.startswith(option, index)]
        if not found:
            if any(option.startswith(tail[index:]) for option in part.options):
                return None
            return start + index if count == 0 and part.least == 0 else -1
        index += len(max(found, key=len))
    return start + index
