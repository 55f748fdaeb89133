"""What a section of house rules is about, by its headings, its first line and its entries: rules, what is allowed, or neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Final

from plumbline.domain.meanings import decision_in
from plumbline.domain.patterns import WordPattern
from plumbline.domain.rule_words import (
    APART,
    ASKS,
    BESIDE,
    BINDS,
    CONDUCT,
    DENIES,
    DO,
    EXCLUDES,
    FORBIDS,
    INCLUDES,
    MANNERS,
    MONTHS,
    OPENS_RULE,
    PERMITS,
    RULES,
    STEPS,
    WEEKDAYS,
    WELCOMES,
)
from plumbline.domain.verdict import Decision

MOST_LEAD_CHARS: Final = 200
"""Of a longer line before a list, its end says what the list is."""

_INCLUDED: Final = INCLUDES.pattern()
_EXCLUDED: Final = EXCLUDES.pattern()
_RULES: Final = RULES.pattern()
_FORBIDS: Final = FORBIDS.pattern()
_PERMITS: Final = PERMITS.pattern()
_BINDS: Final = BINDS.pattern()
_DENIES: Final = DENIES.pattern()
_OPENS: Final = OPENS_RULE.pattern()
_STEPS: Final = STEPS.pattern()
_BESIDE: Final = BESIDE.pattern()
_ASKS: Final = ASKS.pattern()
_CONDUCT: Final = CONDUCT.pattern()
_APART: Final = APART.pattern()
_DO: Final = DO.pattern()
_WELCOMES: Final = WELCOMES.pattern()
_MANNERS: Final = MANNERS.pattern()
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+|(?<=[。！？؟])")
_AROUND: Final = " \t*_#>:：.!-–—【】[]()"
_QUESTION: Final = re.compile(r"[?？؟]\W{0,6}\Z")
_LINK: Final = re.compile(
    r"\s*(?:\[[^\]]{0,200}\]\([^)]{0,300}\)|<?(?:https?://|www\.)\S{1,300}>?|[@#]\w[\w.-]{0,60}(?=\s*(?:[:–—-]|$))|<[@#][^>]{1,40}>|\S{1,60}@\S{1,60})"
)
_WHEN: Final = WordPattern(
    rf"(?:{WEEKDAYS.pattern().pattern}|{MONTHS.pattern().pattern}).{{0,20}}\d"
    rf"|\d{{1,2}}(?:[:.h]\d{{2}}| ?[ap]m)(?!\w)|\d{{1,2}}\.? (?:de )?(?:{MONTHS.pattern().pattern})"
)
_NAMED: Final = re.compile(r"[^:：]{1,40}[:：]\s*(?P<what>.+)")
_TELEPHONE: Final = re.compile(r"[+(]?\d[\d ()/.-]{2,24}\Z")
_MOST_PERMISSION_CHARS: Final = 60
_MOST_LABEL_WORDS: Final = 3
_LETTER: Final = re.compile(r"[^\W\d_]")
_QUOTES: Final = ('"', "“", "„", "«", "「", "『", "‘", "'")


class Subject(Enum):
    """What a heading, or a list, is about."""

    RULES = "rules"
    FORBIDDEN = "forbidden"
    ALLOWED = "allowed"
    DO = "do"  # duties, or what is welcome
    OTHER = "other"


def subject(text: str) -> Subject | None:
    """What a heading, or a line before a list, announces; None where it says nothing of it."""
    sentences = [part for part in _SENTENCE.split(text[-MOST_LEAD_CHARS:]) if part.strip(_AROUND)]
    heading = sentences[-1] if sentences else ""
    if _DO.fullmatch(heading.strip(_AROUND)):
        return Subject.DO
    if _is_beside(heading):
        return Subject.OTHER
    rules = (_RULES.search(heading) or _CONDUCT.search(heading)) is not None
    permits = _PERMITS.search(heading) is not None or (_says_allowed(heading) and not rules)
    if _FORBIDS.search(heading) or decision_in(heading) is Decision.VIOLATES:
        return Subject.FORBIDDEN
    if permits and _DENIES.search(heading):
        return Subject.FORBIDDEN
    if permits and not (_BINDS.search(heading) and rules):
        return None if _BINDS.search(heading) else Subject.ALLOWED
    if rules or _ASKS.search(heading):
        return Subject.RULES
    return Subject.OTHER if _APART.search(heading) else None


def section_subject(above: Sequence[str], title: str) -> Subject | None:
    """What is announced by the headings over a list, the nearest last; `title` is the text's own, which is about all of it."""
    if not above:
        return None
    if _EXCLUDED.search(above[-1]):
        return Subject.OTHER
    if _INCLUDED.search(above[-1]):
        return Subject.FORBIDDEN
    if any(_is_beside(heading) for heading in above if heading != title):
        return Subject.OTHER
    for heading in reversed(above):
        if heading == title and len(above) > 1 and subject(heading) is not Subject.RULES:
            continue
        found = subject(heading)
        if found is not None:
            return found
    return None


def _is_beside(heading: str) -> bool:
    return _BESIDE.search(heading) is not None and _CONDUCT.search(heading) is None


def _says_allowed(heading: str) -> bool:
    """True for a label such as "SAFE (0)"; a longer line that has such a word may be about anything."""
    return len(heading.split()) <= _MOST_LABEL_WORDS and decision_in(heading) is Decision.ALLOWED


def escalates(above: Sequence[str]) -> bool:
    """True under a heading that leaves the decision to a person."""
    return bool(above) and decision_in(above[-1]) is Decision.ESCALATE


def kept(texts: Sequence[str], about: Subject | None) -> list[bool]:
    """Which entries of one list are rules, under what its section is about."""
    if about is Subject.OTHER and not _mostly(texts, _forbids):
        return [False] * len(texts)
    if about is Subject.ALLOWED:
        return [_forbids_in_spite(text) for text in texts]
    if about is None and _mostly(texts, _is_step):
        return [False] * len(texts)
    if about is Subject.FORBIDDEN:
        return [_is_said(text) for text in texts]
    rules = [_is_said(text) and not _is_no_rule(text) for text in texts]
    if about is Subject.DO:
        return [rule and not _is_welcome(text) for text, rule in zip(texts, rules, strict=True)]
    return rules


def are_names(texts: Sequence[str]) -> bool:
    """True for a list of people: of two or three words each, all with a capital."""
    words = [text.split() for text in texts]
    return all(1 < len(one) < 4 and all(word[0].isupper() and word.isalpha() for word in one) for one in words)


def looks_like_rules(texts: Sequence[str]) -> bool:
    """True where most of the texts forbid or ask something."""
    return _mostly(texts, prescribes)


def prescribes(text: str) -> bool:
    """True for a text that forbids or asks something."""
    return _forbids(text) or _opens_rule(text)


def opens_rule(text: str) -> bool:
    """True for a text that begins with what it forbids or asks: "No spam", "Be kind"."""
    plain = text.strip(_AROUND)
    denied = _DENIES.search(plain)
    return (denied is not None and denied.start() == 0) or _opens_rule(plain)


def _mostly(texts: Sequence[str], holds: Callable[[str], bool]) -> bool:
    return len(texts) > 0 and sum(map(holds, texts)) * 3 >= len(texts) * 2


def _forbids(text: str) -> bool:
    return (_DENIES.search(text) or _FORBIDS.search(text)) is not None


def _opens_rule(text: str) -> bool:
    return _begins(_OPENS, text)


def _forbids_in_spite(text: str) -> bool:
    """True for what is forbidden in a list of what is allowed: "Ads are not", "no ads", "pictures, but no ads"."""
    if not _is_said(text):
        return False
    denied = _DENIES.search(text)
    at_once = denied is not None and not text[: denied.start()].strip(_AROUND)
    return at_once or _FORBIDS.search(text) is not None or (denied is not None and _BINDS.search(text) is not None)


def _is_welcome(text: str) -> bool:
    """True for what is invited, and no duty: "Share your photos"."""
    return _begins(_WELCOMES, text) and not (_forbids(text) or _BINDS.search(text) or _MANNERS.search(text))


def _is_step(text: str) -> bool:
    return _begins(_STEPS, text)


def _begins(words: WordPattern, text: str) -> bool:
    """True where one of the words opens the text; in Japanese they stand at its end."""
    found = words.search(text[:MOST_LEAD_CHARS].strip(_AROUND))
    return found is not None and (found.start() == 0 or found.group()[-1:] > "\u3000")


def _is_said(text: str) -> bool:
    return text[:1] not in _QUOTES and _LETTER.search(text) is not None


def _is_no_rule(text: str) -> bool:
    """True for a question, a link, a date, the name of a section, and what only says that something is allowed."""
    plain = text.strip(_AROUND)
    first = _SENTENCE.split(plain, maxsplit=1)[0]
    if _QUESTION.search(first) or _LINK.match(plain) or _APART.fullmatch(first) or _BESIDE.fullmatch(first):
        return True
    if _forbids(text):
        return False
    named = _NAMED.match(plain)
    what = named.group("what").strip() if named else ""
    if _WHEN.match(plain) or _LINK.match(what) or _TELEPHONE.match(what):
        return True
    permission = _PERMITS.search(first)
    if permission is None or _BINDS.search(first):
        return False
    return permission.start() == 0 or (len(first) < _MOST_PERMISSION_CHARS and not _opens_rule(first))
