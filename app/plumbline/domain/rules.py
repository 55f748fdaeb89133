"""Rule ids in a policy: where they stand, which of them the policy defines, and under which title.

An id is recognised by its shape: `R1`, `SP2.a`, `TVEC.01`, `A.1`, `D-SP2`, `D-SP#`, or any word with a number at the beginning
of a line ("Rule 4"), but for words that count something else ("Step 1", "May 12"). It is defined where it opens a line, a
heading, a table row or a bracket and a title follows; anywhere else it is a reference. Ids in scripts without capitals count
only when the policy defines them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from plumbline.domain.lines import numbered_lines
from plumbline.domain.patterns import WordPattern
from plumbline.domain.rule_words import COUNTED, MONTHS, NUMBERED, WEEKDAYS

_CODE: Final = r"(?:[^\W\d_]-)?[^\W\d_]{1,10}(?:\.?\d{1,3}|#)(?:\.[^\W_]{1,3}){0,8}"
_WORD_CODE: Final = r"[^\W\d_]{3,12} \d{1,3}(?:\.[^\W_]{1,3}){0,8}"
_MENTION: Final = re.compile(rf"(?<![\w.@])(?<![^\W\d_][-/]){_CODE}(?![\w#@]|\.\w)")
_WORD_MENTION: Final = re.compile(rf"(?<!\w){_WORD_CODE}(?!\w|\.\w)")
_TEMPLATE: Final = re.compile(r"(?<!\w)([^\W\d_])-[^\W\d_]{1,10}#")
_MARKUP: Final = (
    r"[ \t>]*+(?:#{1,6}[ \t]+|[-*+•–—][ \t]+|\d{1,3}[.)][ \t]+|[|][ \t]*|[^\w\s`*(\[|#-][ \t]*)*+[`*_\[({]*+"
)
_OPENING: Final = re.compile(rf"(?P<lead>{_MARKUP})(?P<id>{_CODE}|{_WORD_CODE})(?P<close>[`*_\])}}]*)")
_BRACKETED: Final = re.compile(rf"\((?P<id>{_CODE})(?P<close>)(?=\s*(?:[-–—:]|\)\s*$))")
_SEPARATOR: Final = re.compile(
    r"(?:[ \t]*[:：–—|)=]|[ \t]+-|\.(?=\s|\*)|[ \t]*[(](?=\w))[ \t*`_|]*|[ \t]*[*`_]+[ \t]+|[ \t]+"
)
_TITLE_END: Final = re.compile(r"[:：|。]|[.!?](?=\s|\*|$)|(?<!\s)\s++[–—]\s|\s->\s|\s→\s|\*\*|\)\s*$|$")
_COUNTED: Final = tuple(words.pattern() for words in (COUNTED, MONTHS, WEEKDAYS))
_NUMBER: Final = WordPattern(rf"(?:(?:{NUMBERED.words}) |(?:{NUMBERED.anywhere}) ?)(?P<digits>\d{{1,3}})")
_MOST_TITLE_CHARS: Final = 90
_MOST_CODE_CHARS: Final = 80
_ORDINARY: Final = frozenset(
    ("a3", "a4", "b2b", "b2c", "co2", "covid19", "f16", "g7", "g8", "g20", "h1n1", "mp3", "mp4", "ps4", "ps5", "p2p", "y2k")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RuleMention:
    """One place at which a rule id stands.

    Attributes:
        offset: where it begins in the text, in characters.
        line: line number, from 1.
        title: the rule's title; empty for a reference.
        defined: this is the place that defines the rule (one for each id).
    """

    id: str
    offset: int
    end: int
    line: int
    title: str = ""
    defined: bool = False


def find_rules(text: str) -> tuple[RuleMention, ...]:
    """Every mention of a rule id in the text, in order.

    Ids that the text never defines are among them when their shape is that of a rule (capital letters, and a defined id with the
    same letters or at least two letters).
    """
    definitions = _definitions(text)
    families = {id_letters(known) for known in definitions}
    prefixes = {match.group(1) for match in _TEMPLATE.finditer(text)}
    mentions: list[RuleMention] = []
    for number, start, line in numbered_lines(text):
        for column, rule in _ids_in(line, definitions):
            at = start + column
            definition = definitions.get(rule)
            if definition is not None and definition.offset == at:
                mentions.append(definition)
            elif definition is not None or _is_reference(rule, families, prefixes):
                mentions.append(RuleMention(rule, at, at + len(rule), number))
    return tuple(mentions)


@lru_cache(maxsize=64)
def rule_titles(text: str) -> Mapping[str, str]:
    """What the text calls each rule that it defines; "" for one without a title."""
    return {mention.id: mention.title for mention in find_rules(text) if mention.defined}


def rules_named(text: str, rules: Container[str]) -> set[str]:
    """Those of the rules whose ids stand in the text."""
    return {rule for _, rule in _ids_in(text, rules) if rule in rules}


def defined_rule_ids(text: str) -> tuple[str, ...]:
    """The ids of the rules that the text defines, in order. Templates ("D-SP#") are no ids."""
    return tuple(rule for rule in _definitions(text) if not rule.endswith("#"))


def place_in(rule: str) -> str:
    """The digits of an id that says no more than the rule's place, "4" of "Rule 4"; "" for an id of the rule's own."""
    number = _NUMBER.fullmatch(rule)
    return number.group("digits") if number else ""


def id_letters(rule: str) -> str:
    """The letters with which an id begins: what the rules of one policy share."""
    return re.split(r"[\d.#]", rule, maxsplit=1)[0]


def _ids_in(line: str, worded: Container[str]) -> list[tuple[int, str]]:
    """What has the shape of an id, with its column; a word with a number only where it is among `worded`."""
    found = {match.start(): match.group() for match in _MENTION.finditer(line)}
    for match in _WORD_MENTION.finditer(line):
        if match.group() in worded:
            found[match.start()] = match.group()
    return sorted(found.items())


def codes_above(rule: str) -> Iterator[str]:
    """The codes of which the id is a part: "SP2" and "SP2.a" for "SP2.a.1"."""
    return (rule[:end] for end, character in enumerate(rule[:_MOST_CODE_CHARS]) if character == ".")


def _definitions(text: str) -> dict[str, RuleMention]:
    """The place that defines each rule: the first with a clear title, or else the first that opens a list entry or a heading."""
    clear: dict[str, RuleMention] = {}
    weak: dict[str, RuleMention] = {}
    for number, start, line in numbered_lines(text):
        for match in _openings(line):
            rule = match.group("id")
            if not _has_shape(rule, opens_line=match.re is _OPENING):
                continue
            strength, title = _title(line, match)
            mention = RuleMention(rule, start + match.start("id"), start + match.end("id"), number, title, True)
            if strength == 2:
                clear.setdefault(rule, mention)
            elif strength == 1:
                weak.setdefault(rule, mention)
    words = Counter(id_letters(rule) for rule in (*weak, *clear) if " " in rule)
    weak = {rule: mention for rule, mention in weak.items() if " " not in rule or words[id_letters(rule)] > 1}
    found = {**weak, **clear}  # "After 8 pm" alone is no rule
    return dict(sorted(found.items(), key=lambda entry: entry[1].offset))


def _openings(line: str) -> Iterator[re.Match[str]]:
    """Where in a line a definition can begin: at its opening, or in a bracket ("Allowed content (SP0 – no spam)")."""
    opening = _OPENING.match(line)
    if opening is not None and _ends_there(line, opening.end("id")):
        yield opening
        return
    bracketed = _BRACKETED.search(line)
    if bracketed is not None:
        yield bracketed


def _ends_there(line: str, end: int) -> bool:
    return re.match(r"[\w#@]|\.\w|-\w", line[end : end + 2]) is None


def _title(line: str, match: re.Match[str]) -> tuple[int, str]:
    """How surely the id opens a rule (2 clearly, 1 perhaps, 0 not), and the title that follows it."""
    rest = line[match.end() :]
    separator = _SEPARATOR.match(rest)
    if separator is None:
        heads_line = "lead" in match.groupdict() and _is_marked(match.group("lead"))
        return (1 if heads_line and not rest.strip(" *`_|).]") else 0), ""
    after = rest[separator.end() :]
    end = _TITLE_END.search(after)
    title = after[: end.start() if end else None].strip(' *`_|()[]"“”„-–—')[:_MOST_TITLE_CHARS]
    if not title or not any(char.isalpha() for char in title):
        return 0, ""
    if match.re is _BRACKETED or separator.group().strip(" \t") or title[0].isupper() or not _has_case(title[0]):
        return 2, title
    return (1 if _is_marked(match.group("lead")) else 0), title


def _is_marked(lead: str) -> bool:
    """True when the line opens as a heading, a list entry, a table row or in emphasis."""
    return bool(lead.strip())


def _has_shape(rule: str, *, opens_line: bool) -> bool:
    letters = id_letters(rule).split(" ")[0]
    if rule.casefold() in _ORDINARY:
        return False
    if " " in rule:
        counts = any(pattern.fullmatch(letters) for pattern in _COUNTED)
        return opens_line and (letters[:1].isupper() or not _has_case(letters)) and not counts
    return letters.isupper() or not _has_case(letters)


def _is_reference(rule: str, families: set[str], prefixes: set[str]) -> bool:
    """True for an id that is not defined and still looks like a rule of this policy, or of some policy.

    `families` are the letters with which the defined ids begin.
    """
    letters = id_letters(rule)
    if not letters.isupper() or rule.casefold() in _ORDINARY:
        return False
    prefix, _, bare = letters.rpartition("-")
    if prefix in prefixes:
        return True
    return letters in families or bare in families or (len(bare) >= 3 and bool(families))


def _has_case(text: str) -> bool:
    return text.upper() != text.lower()
