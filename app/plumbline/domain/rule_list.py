"""The rules of a text: a numbered list, a bulleted one, the rows of a table, headings, or lines.

Lists that say that they are rules count, and all of their kind beside them. Sections of definitions, examples, people, steps and of
what is allowed hold no rules, but for what such a section forbids.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from plumbline.domain.lines import numbered_lines
from plumbline.domain.rule_bodies import HEADING, INLINE, ROW, Entry, EntryList
from plumbline.domain.rule_entries import Lists, lists_in
from plumbline.domain.rule_sections import (
    Subject,
    are_names,
    escalates,
    kept,
    looks_like_rules,
    opens_rule,
    prescribes,
    section_subject,
    subject,
)
from plumbline.domain.rules import place_in
from plumbline.domain.verdict import Decision

MOST_RULES: Final = 150
"""A list of more is no list of rules."""
MOST_TITLE_CHARS: Final = 120

_EMPHASIS: Final = re.compile(r"[*_`]{1,3}")
_SENTENCE_END: Final = re.compile(r"[.!?](?=\s|$)|[。！？؟۔]")
_BLANKS: Final = re.compile(r"\s+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_NUMBER: Final = re.compile(r"\W{0,6}\d{1,2}[.):]\s")
_BEHIND_NUMBER: Final = " \t:：.)*_|–—-"
_COMPARED: Final = ("L", "N", "M", "Sc")
_ENDED: Final = re.compile(r"[.!?:。！？：؟]\W{0,4}\Z")
_MOST_HEAD_CHARS: Final = 60
_MOST_LINE_CHARS: Final = 120
_FEWEST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class ListedRule:
    """One rule.

    Attributes:
        text: its first sentence, at most `MOST_TITLE_CHARS` characters.
        decision: what breaking it means: a violation, or an escalation where its section says so.
        key: its whole text with what belongs to it, to compare it by: case, punctuation, blanks and bullets don't count.
        id: the id that the text gives it, or "".
        line: the number of its first line, from 1.
        among: rules of one list have the same number here.
        under: the numbers of the lines of the headings that it stands under.
        announced: these say that rules follow.
    """

    text: str
    decision: Decision = Decision.VIOLATES
    key: str = ""
    id: str = ""
    line: int = 0
    among: int = 0
    under: tuple[int, ...] = ()
    announced: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """The entries of one list that are rules.

    Attributes:
        announced: its headings say that it holds rules.
        sure: they do, or its entries are such that it can be nothing else.
    """

    kind: str
    under: tuple[int, ...]
    entries: list[Entry]
    decision: Decision
    announced: bool
    sure: bool


def listed_rules(text: str) -> tuple[ListedRule, ...]:
    """The rules in the text, in order; empty where it sets none out, or too many."""
    lists = lists_in(text)
    chosen = _chosen(lists) or _unmarked(text)
    rules: dict[str, ListedRule] = {}
    for among, found in enumerate(chosen):
        for entry in found.entries:
            said = entry.text.partition(entry.rule)[2] or entry.text if entry.rule else entry.text
            title = _title(said.lstrip(_BEHIND_NUMBER) if place_in(entry.rule) else entry.text)
            key = compared(" ".join((said, *(_NUMBER.sub("", line, count=1) for line in entry.more))))
            if title and key:
                under = tuple(line + 1 for line in found.under)
                rule = ListedRule(title, found.decision, key, entry.rule, entry.line + 1, among, under, found.announced)
                rules.setdefault(entry.rule or key, rule)
    return tuple(rules.values()) if len(rules) <= MOST_RULES else ()


def compared(text: str) -> str:
    """The text's letters, digits and currencies alone, without case."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if unicodedata.category(char).startswith(_COMPARED))


def _chosen(lists: Lists) -> list[_Found]:
    """The lists that are rules: those that say so, and those of their kind; else those of the first kind with two rules."""
    found = [one for one in (_kept(entries, lists.title) for entries in lists.lists) if one is not None]
    headed = [
        one
        for one in (_kept(entries, lists.title) for entries in lists.headings)
        if one is not None and len(one.entries) > 1
    ]
    rules_over_lists = [one for one in headed if _are_rules(one)]
    if rules_over_lists:
        owned = {entry.line for one in rules_over_lists for entry in one.entries}
        found = [one for one in found if not owned & set(one.under)]
        return _in_order([*rules_over_lists, *(one for one in found if one.sure)])
    sure = [one for one in found if one.sure]
    if sure:
        kinds = {_kind(one) for one in sure}
        return [one for one in found if one.sure or (_kind(one) in kinds and not _are_names(one))]
    for fewest in (2, 1):
        for kind in ("number", INLINE, "bullet", "symbol", "bold", ROW):
            alike = [one for one in found if _kind(one) == kind]
            if sum(len(one.entries) for one in alike) >= fewest:
                return alike
        if headed:
            return _in_order(headed)
    return []


def _in_order(found: list[_Found]) -> list[_Found]:
    return sorted(found, key=lambda one: one.entries[0].line)


def _kind(found: _Found) -> str:
    return found.kind if found.kind in (INLINE, "bullet", "symbol", "bold", "id", ROW, HEADING) else "number"


def _kept(entries: EntryList, title: str) -> _Found | None:
    about = section_subject(entries.above, title)
    if entries.forbidden and about is not Subject.OTHER:
        about = Subject.FORBIDDEN
    ticks = {entry.tick for entry in entries.entries}
    stated = [
        entry for entry in entries.entries if not (entry.tick and ticks == {True, False} and not prescribes(entry.text))
    ]
    texts = [_plain(entry.text) for entry in stated]
    rules = [entry for entry, is_rule in zip(stated, kept(texts, about), strict=True) if is_rule]
    if not rules:
        return None
    decision = Decision.ESCALATE if escalates(entries.above) else Decision.VIOLATES
    announced = about in (Subject.RULES, Subject.FORBIDDEN, Subject.DO)
    sure = announced or looks_like_rules([_plain(entry.text) for entry in rules])
    return _Found(entries.kind, entries.under, rules, decision, announced, sure)


def _are_names(found: _Found) -> bool:
    return are_names([_plain(entry.text) for entry in found.entries])


def _are_rules(headed: _Found) -> bool:
    """True for headings that are rules themselves ("Be respectful", "No spam"), so that a list under one belongs to it."""
    texts = [_plain(entry.text) for entry in headed.entries]
    opening = sum(opens_rule(text) and len(text.split()) > 1 for text in texts)
    return opening * 3 >= len(texts) * 2


def _unmarked(text: str) -> list[_Found]:
    """What stands as rules in a text without any list: lines over paragraphs, or lines, that mostly forbid or ask something."""
    lines = [(number - 1, line.strip()) for number, _, line in numbered_lines(text)]
    heads = [
        Entry(at, line)
        for at, line in lines[:-1]
        if line
        and len(line) <= _MOST_HEAD_CHARS
        and not _ENDED.search(line)
        and lines[at + 1][1]
        and not (at and lines[at - 1][1])
    ]
    if len(heads) > 1 and sum(opens_rule(entry.text) for entry in heads) * 3 >= len(heads) * 2:
        for entry in heads:
            end = next((at for at in range(entry.line + 1, len(lines)) if not lines[at][1]), len(lines))
            entry.more = tuple(line for _, line in lines[entry.line + 1 : end])
        return [_Found("line", (), heads, Decision.VIOLATES, announced=False, sure=True)]
    lines = [(at, line) for at, line in lines if line]
    rules = [Entry(at, line) for at, line in lines if prescribes(line) and subject(line) is not Subject.RULES]
    if (
        len(rules) < _FEWEST_LINES
        or len(rules) + 2 < len(lines)
        or any(len(line) > _MOST_LINE_CHARS for _, line in lines)
    ):
        return []
    return [_Found("line", (), rules, Decision.VIOLATES, announced=False, sure=True)]


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", _EMPHASIS.sub("", text)).strip(" |#")


def _title(text: str) -> str:
    plain = _plain(text)
    end = _SENTENCE_END.search(plain)
    first = plain[: end.start()] if end is not None and end.start() > 1 else plain
    if len(first) > MOST_TITLE_CHARS:
        first = first[: MOST_TITLE_CHARS - 1].rsplit(" ", 1)[0] + "…"
    return first.strip(" :：.") if _LETTER.search(first) else ""
