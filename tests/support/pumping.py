"""Texts that make a regular expression work as hard as it can.

A backtracking engine is slow where a repetition can be taken in many ways, or begins at many places. For every repetition without
an upper bound these texts hold what leads to it, its body many times, and an end that does not match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final

_CANDIDATES: Final = " \n\ta1A-=_\"'“.:,;|/()[]{}<>#*+&@é\x00😀"
_REPETITIONS: Final = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)

Node = tuple[Any, Any]


def pumped(pattern: re.Pattern[str], *sizes: int) -> Iterator[tuple[str, ...]]:
    """The texts for a pattern, each in all of the sizes, which are characters."""
    seen: set[tuple[str, str]] = set()
    for lead, body in _repetitions(parser.parse(pattern.pattern, pattern.flags), ""):
        for before, filling in ((lead, body), ("", body), ("", lead), ("", lead + body * 60)):
            if filling and (before, filling) not in seen:
                seen.add((before, filling))
                texts = tuple(before + _filled(filling, size) for size in sizes)
                yield texts
                yield tuple(text + "\x01" for text in texts)


def _filled(part: str, size: int) -> str:
    return part * (size // len(part))


def _repetitions(nodes: Iterable[Node], lead: str) -> Iterator[tuple[str, str]]:
    """What leads to each repetition, and what its body can be."""
    for kind, value in nodes:
        if kind in _REPETITIONS:
            if value[1] is sre.MAXREPEAT:
                yield from ((lead, body) for body in _bodies(value[2]))
            yield from _repetitions(value[2], lead)
        else:
            for inner in _inner(kind, value):
                yield from _repetitions(inner, lead)
        lead += _example(kind, value)


def _bodies(nodes: Iterable[Node]) -> list[str]:
    kind, value = next(iter(nodes))
    if kind is sre.IN:
        return _characters(value)
    if kind is sre.ANY:
        return ["a", " "]
    if kind is sre.SUBPATTERN and value[3][0][0] is sre.BRANCH:
        return [_examples(way) for way in value[3][0][1][1]]
    return [body for body in (_examples(nodes),) if body]


def _inner(kind: Any, value: Any) -> list[Iterable[Node]]:
    if kind is sre.SUBPATTERN:
        return [value[3]]
    if kind is sre.ATOMIC_GROUP:
        return [value]
    if kind is sre.BRANCH:
        return list(value[1])
    return [value[1]] if kind in (sre.ASSERT, sre.ASSERT_NOT) else []


def _examples(nodes: Iterable[Node]) -> str:
    return "".join(_example(kind, value) for kind, value in nodes)


def _example(kind: Any, value: Any) -> str:
    """A text that the node matches."""
    if kind is sre.LITERAL:
        return chr(value)
    if kind is sre.NOT_LITERAL:
        return next(character for character in _CANDIDATES if ord(character) != value)
    if kind is sre.ANY:
        return "a"
    if kind is sre.IN:
        return _characters(value)[0]
    if kind in _REPETITIONS:
        return _examples(value[2]) * value[0]
    inner = [] if kind in (sre.ASSERT, sre.ASSERT_NOT) else _inner(kind, value)
    return _examples(inner[0]) if inner else ""


def _characters(members: Iterable[Node]) -> list[str]:
    """Characters of a class, one at least."""
    members = list(members)
    negated = any(kind is sre.NEGATE for kind, _ in members)
    named = [
        chr(value if kind is sre.LITERAL else value[0]) for kind, value in members if kind in (sre.LITERAL, sre.RANGE)
    ]
    found = [character for character in _CANDIDATES if _belongs(character, members) != negated]
    return list(dict.fromkeys(found if negated else found + named)) or ["x"]


def _belongs(character: str, members: list[Node]) -> bool:
    return any(
        (kind is sre.LITERAL and ord(character) == value)
        or (kind is sre.RANGE and value[0] <= ord(character) <= value[1])
        or (kind is sre.CATEGORY and _in_category(character, str(value)))
        for kind, value in members
    )


def _in_category(character: str, category: str) -> bool:
    if "DIGIT" in category:
        belongs = character.isdigit()
    elif "SPACE" in category:
        belongs = character.isspace()
    else:
        belongs = character.isalnum() or character == "_"
    return belongs != ("NOT" in category)
