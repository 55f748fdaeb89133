"""Wordings by which a policy says how to answer, in many languages: one table of patterns, made of the words in `answer_words`.

Each row of `WORDINGS` reads one line of the policy and notes what it offers; what is offered and not understood is noted too, so
that it can be asked about. Every pattern takes time proportional to the length of the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from plumbline.domain.contract.answer_words import any_language
from plumbline.domain.lines import numbered_lines
from plumbline.domain.verdict import Decision

MOST_LINE_CHARS: Final = 600
"""A longer line is prose, and is not read."""
MOST_STEPS: Final = 20
"""A scale with more steps is no list of answers."""


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ASKS: Final = _compiled(any_language("asks"))
_BREAKS: Final = _compiled(any_language("breaks"))
_RULES: Final = _compiled(any_language("rules"))
_VIOLATES: Final = _compiled(any_language("violates"))
_FINE: Final = _compiled(any_language("fine"))
_NEGATION: Final = _compiled(any_language("negation") + r"|n['’]t(?!\w)")
_ALLOW: Final = _compiled(any_language("allow"))
_REFUSE: Final = _compiled(any_language("refuse"))
_ESCALATE: Final = _compiled(any_language("escalate"))
_NOT: Final = _compiled(r"(?:not|no|non|nicht|kein|pas|não|nie|ليس|غير) (?P<word>.{1,40})")
_SPACES: Final = re.compile(r"[\s_-]+")
_DIGITS: Final = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
    for value, digit in enumerate(digits)
}
_TURNED: Final = {Decision.VIOLATES: Decision.ALLOWED, Decision.ALLOWED: Decision.VIOLATES}

_DIGIT: Final = r"(?<![A-Za-z0-9_.,/-])[01](?![A-Za-z0-9_%/-]|[.,]\d)"
_QUOTES: Final = '"“”„«»「」『』`‘’'
_QUOTED: Final = rf"[{_QUOTES}][^{_QUOTES}\n]{{1,40}}[{_QUOTES}]"
_UPPER: Final = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻ"
_CAPITALS: Final = rf"(?<![\w-])(?-i:[{_UPPER}]{{2,24}}(?:[ _+-]{{1,3}}[{_UPPER}]{{2,24}}){{0,3}})(?![\w-])"
_KNOWN: Final = "|".join(any_language(entry) for entry in ("refuse", "escalate", "allow"))
_JOINS: Final = any_language("joins")
_SEPARATOR: Final = rf"[ ]?(?:[/|,、،;；][ ]?(?:{_JOINS})?|{_JOINS})[ ]?(?:(?:the |a )?(?:word|label)s? )?"
_NO_ANSWERS: Final = frozenset(
    (
        "JSON", "ONLY", "ONE", "EXACTLY", "MUST", "NOT", "NO OTHER", "NEVER", "ALWAYS", "EACH", "THE", "AND", "OR", "IF", "ANY",
    )
)  # fmt: skip

TEMPLATE_LINE: Final = _compiled(
    rf"[\s>#*_-]*+{any_language('asks')}[\s*_]*+[(（\[<]?\s?0\s?(?:[/|,、،]|{_JOINS})\s?1\s?[)）\]>]?[\s*_]*+[:：][\s*_]*+$"
)
_EITHER_DIGIT: Final = _compiled(
    rf"{_DIGIT}[\"“”`'’*]?[ ]?(?:[/|,、،]|{_JOINS})[ ]?(?:{any_language('markers')} )?[\"“”`'‘*]?{_DIGIT}"
)
_OTHERWISE: Final = _compiled(any_language("otherwise"))
_TOKEN: Final = _compiled(rf"{_DIGIT}|{_QUOTED}|{_CAPITALS}")
_MEANING: Final = _compiled(
    rf"(?P<token>{_DIGIT})[ ]?(?:[=＝:：(（–—-]|->|→|=>|{any_language('means')})[ ]?(?P<said>[^\d\n;；,、،.。()（）]{{2,80}})"
)
_MORE_MEANINGS: Final = _compiled(rf"(?<![A-Za-z0-9_.,/-])[2-9][ ]?(?:[=＝]|->|→|=>|{any_language('means')})")
_ITEM: Final = _compiled(rf"{_QUOTED}|{_CAPITALS}|{_KNOWN}")
_BETWEEN: Final = _compiled(rf"(?:[ ]?[(（][^()（）\n]{{1,80}}[)）])?{_SEPARATOR}")
_BIDS: Final = _compiled(
    rf"\W*+(?:(?:please|you must|you should|always|bitte|por favor|proszę) )?{any_language('asks')}"
)
_SENTENCE_END: Final = re.compile(r"[.!?]\s|[。！？]")
_MORE: Final = _compiled(rf"{_SEPARATOR}\d")
_MARKER: Final = _compiled(
    rf"(?:{any_language('markers')}|{any_language('asks')}|[:：])"
    r"(?:[ ](?:one|exactly|only|just|a|the|of|word|label|these|single))*+[ ]?[:：]?[ ]?$"
)
_SCALE: Final = _compiled(
    rf"(?<![\w.])(?P<low>\d{{1,3}})[ ]?(?:[–—~-]|{any_language('to')})[ ]?(?P<high>\d{{1,3}})(?![\w.%]?\d)"
)
_END: Final = re.compile(r"(?<![\w.])\d{1,3}(?![\d%])")
_LIMIT: Final = _compiled(
    r"(?<![\w.])(?P<most>\d{1,3})(?:[ ]?(?:or|and|oder|o|ou|i|lub)[ ](?:more|higher|above|over|worse|greater|mehr|höher|más"
    r"|superior|plus|mais|więcej|wyżej)(?!\w)|[ ]?\+|[ ]?以上)"
    r"|(?:at least|mindestens|al menos|au moins|pelo menos|co najmniej|≥|>=)[ ]?(?P<least>\d{1,3})(?!\d)"
)
_EXTREME: Final = _compiled(rf"(?P<worst>{any_language('worst')})|(?P<mildest>{any_language('mildest')})")


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of whole numbers.

    Attributes:
        worst: the number of the worst content, or None where the text doesn't say.
        limit: the mildest number that violates, where the text says so ("4 or higher").
    """

    low: int
    high: int
    worst: int | None
    limit: int | None = None


@dataclass
class Offers:
    """What the wordings of a text offer.

    Attributes:
        digits: 0 or 1 is asked for.
        votes: what the text says of each digit.
        more_digits: other digits have a meaning too ("2 = severe").
        words: answers of known meaning, as the text spells them.
        lone: the same, where each is asked for by itself ("Reply with ALLOW if …").
        unknown: lists of answers whose meaning the text doesn't say.
    """

    digits: bool = False
    votes: dict[str, set[Decision]] = field(default_factory=lambda: {"0": set(), "1": set()})
    more_digits: bool = False
    words: dict[str, Decision] = field(default_factory=dict)
    lone: dict[str, Decision] = field(default_factory=dict)
    unknown: list[tuple[str, ...]] = field(default_factory=list)
    scales: list[Scale] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wording:
    """One row of the table: what it is, a line that it reads, and how."""

    name: str
    example: str
    read: Callable[[str, Offers], None]


def offered(text: str) -> Offers:
    """What the text's wordings offer."""
    offers = Offers()
    for _, _, line in numbered_lines(text):
        if 2 < len(line.strip()) <= MOST_LINE_CHARS and "{" not in line:
            plain = line.translate(_DIGITS)
            for wording in WORDINGS:
                wording.read(plain, offers)
    return offers


def clause_meaning(text: str) -> Decision | None:
    """What content is of which a clause speaks ("if it breaks no rule"); None where the clause doesn't say."""
    refused = (_BREAKS.search(text) and _RULES.search(text)) or _VIOLATES.search(text)
    if bool(refused) == bool(_FINE.search(text)):
        return None  # neither, or both: "violates a rule and is not allowed"
    meaning = Decision.VIOLATES if refused else Decision.ALLOWED
    negations = len(_NEGATION.findall(text))
    if negations > 1:
        return None
    return _TURNED[meaning] if negations else meaning


def label_meaning(text: str) -> Decision | None:
    """What an answer means that needs no explanation ("REMOVE", "NOT SPAM"); None for any other."""
    plain = _SPACES.sub(" ", text).strip(f" {_QUOTES}+*")
    for pattern, decision in (
        (_REFUSE, Decision.VIOLATES),
        (_ALLOW, Decision.ALLOWED),
        (_ESCALATE, Decision.ESCALATE),
    ):
        if pattern.fullmatch(plain):
            return decision
    negated = _NOT.fullmatch(plain)
    return _TURNED.get(label_meaning(negated.group("word")) or Decision.ESCALATE) if negated else None


def _read_template_line(line: str, offers: Offers) -> None:
    """The ending of the models' guide, in which 1 is a violation."""
    if TEMPLATE_LINE.match(line):
        offers.digits = True
        offers.votes["0"].add(Decision.ALLOWED)
        offers.votes["1"].add(Decision.VIOLATES)


def _read_digits(line: str, offers: Offers) -> None:
    """0 or 1 is asked for, and what they mean stands elsewhere, or nowhere."""
    offers.digits |= _EITHER_DIGIT.search(line) is not None and _ASKS.search(line) is not None


def _read_condition(line: str, offers: Offers) -> None:
    """Two answers, one under a condition and one otherwise; the condition may stand before its answer or behind it."""
    turn = _OTHERWISE.search(line)
    if turn is None:
        return
    tokens = [
        (match.group().strip(_QUOTES + " "), match.start())
        for match in _TOKEN.finditer(line)
        if match.group().strip(_QUOTES) not in _NO_ANSWERS
    ]
    before = list(dict.fromkeys(token for token, start in tokens if start < turn.start()))
    behind = list(dict.fromkeys(token for token, start in tokens if start >= turn.end()))
    if len(before) != 1 or len(behind) != 1 or before == behind:
        return
    meaning = clause_meaning(line[: turn.start()])
    first, other = before[0], behind[0]
    if {first, other} == {"0", "1"}:
        offers.digits = True
        if meaning is not None:
            offers.votes[first].add(meaning)
            offers.votes[other].add(_TURNED[meaning])
    elif meaning is not None and not {first, other} & {"0", "1"}:
        offers.words.update({first: meaning, other: _TURNED[meaning]})
    elif _ASKS.search(line):
        offers.unknown.append((first, other))


def _read_meanings(line: str, offers: Offers) -> None:
    offers.more_digits |= _MORE_MEANINGS.search(line) is not None
    for match in _MEANING.finditer(line):
        meaning = label_meaning(match.group("said")) or clause_meaning(match.group("said"))
        if meaning in _TURNED:
            offers.votes[match.group("token")].add(meaning)


def _read_list(line: str, offers: Offers) -> None:
    if not _ASKS.search(line):
        return
    for items in _lists(line):
        texts = tuple(dict.fromkeys(match.group().strip(_QUOTES + " ") for match in items))
        meanings = {text: label_meaning(text) for text in texts}
        known = {text: meaning for text, meaning in meanings.items() if meaning is not None}
        marked = _MARKER.search(line[: items[0].start()]) is not None
        set_apart = all(match.group().isupper() or match.group()[0] in _QUOTES for match in items)
        if _MORE.match(line, items[-1].end()):
            offers.unknown.append((*texts, "…"))
        elif len(known) == len(texts) > 1 and (set_apart or (marked and _bids(line[: items[0].start()]))):
            offers.words.update(known)
        elif len(known) < len(texts) > 1 and marked:
            offers.unknown.append(texts)
        elif len(texts) == 1 and marked and set_apart:
            offers.lone.update(known)


def _lists(line: str) -> Iterator[list[re.Match[str]]]:
    """Answers with separators between them."""
    items = [match for match in _ITEM.finditer(line) if match.group().strip(_QUOTES) not in _NO_ANSWERS]
    group: list[re.Match[str]] = items[:1]
    for one, other in pairwise(items):
        if not _joined(line, one.end(), other.start()):
            yield group
            group = []
        group.append(other)
    if group:
        yield group


def _bids(lead: str) -> bool:
    """True where the sentence before a list begins by asking for an answer: in prose, small letters are no answers."""
    return _BIDS.match(_SENTENCE_END.split(lead)[-1]) is not None


def _joined(line: str, end: int, start: int) -> bool:
    """True where what stands between two answers is a separator; Japanese brackets need none."""
    return (
        line[end - 1] + line[start : start + 1] in ("」「", "』『")
        if end == start
        else _BETWEEN.fullmatch(line, end, start) is not None
    )


def _read_scale(line: str, offers: Offers) -> None:
    scale = _SCALE.search(line)
    if scale is None or not _ASKS.search(line):
        return
    low, high = int(scale.group("low")), int(scale.group("high"))
    if 1 < high - low < MOST_STEPS:
        worst = _worst(line[scale.end() :], low, high)
        limit = _LIMIT.search(line, scale.end())
        number = int(limit.group("most") or limit.group("least")) if limit else None
        inside = number is not None and low < number <= high and worst in (high, None)
        offers.scales.append(Scale(low, high, high if inside else worst, number if inside else None))


def _worst(text: str, low: int, high: int) -> int | None:
    """The end of a scale of which the text says that it is the worst, or whose contrary is the mildest."""
    said: set[int] = set()
    ends = [(match.start(), int(match.group())) for match in _END.finditer(text)]
    for extreme in _EXTREME.finditer(text):
        near = [end for place, end in ends if place < extreme.start()][-1:]
        if near and near[0] in (low, high):
            said.add(near[0] if extreme.group("worst") else low + high - near[0])
    return said.pop() if len(said) == 1 else None


WORDINGS: Final = (
    Wording("template line", "Answer (0 or 1):", _read_template_line),
    Wording("digits", "Say 0 or 1.", _read_digits),
    Wording("condition", "Answer 1 if the text breaks a rule, otherwise answer 0.", _read_condition),
    Wording("meanings", "1 = violates, 0 = allowed", _read_meanings),
    Wording("list", "Label the post as ALLOW, REVIEW or REMOVE.", _read_list),
    Wording("scale", "Return a number from 1 to 5, where 5 is the most severe.", _read_scale),
)
