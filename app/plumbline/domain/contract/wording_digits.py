"""Wordings of answers that are a number: 0 or 1, or a step of a scale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import ASKS, DIGIT, JOINS, OTHERWISE
from plumbline.domain.contract.offers import Offers, Scale
from plumbline.domain.contract.passages import Passages
from plumbline.domain.meanings import TURNED, decision_in, label_meaning, said_of_content
from plumbline.domain.patterns import WordPattern
from plumbline.domain.verdict import Decision

_NEAR_LINES: Final = 3
"""A question in so many lines before the end of the guide's kind is what it answers."""
MOST_STEPS: Final = 20
"""A scale with more steps is no list of answers."""

_OR: Final = rf"(?:[/|,、،]|{JOINS})"
TEMPLATE_LINE: Final = WordPattern(
    rf"[\s>#*_-]*+{any_language('asks')}[\s*_]*+[(（\[<]?\s?0\s?{_OR}\s?1\s?[)）\]>]?[\s*_]*+[:：][\s*_]*+$"
)
_EITHER: Final = WordPattern(
    rf"(?<![A-Za-z0-9_.,/-])[01][\"“”`'’*]{{0,2}}[ ]?(?:\([^()\n]{{1,40}}\)[ ]?)?{_OR}[ ]?(?:{any_language('markers')} )?"
    r"[\"“”`'‘*]{0,2}[01](?![A-Za-z0-9_%/-]|[.,]\d)"
)
_MORE: Final = WordPattern(
    rf"{_EITHER.pattern}[\"“”`'’*]{{0,2}}[ ]?{_OR}{{1,2}}[ ]?\d|(?<![A-Za-z0-9_.,/-])0, ?1,? (?:{JOINS} )?\d"
)
_MEANING: Final = WordPattern(
    rf"(?P<digit>{DIGIT})[\"“”`'’*]{{0,2}}[ ]?(?:[=＝:：(（–—-]|->|→|=>|{any_language('means')})[ ]?"
    r"(?P<said>[^\d\n;；,、،.。()（）]{2,80})"
)
_EQUATED: Final = WordPattern(rf"(?:^|(?<=[\s,;(]))(?P<digit>{DIGIT})[ ]?[=＝][ ]?[^\W\d_]")
_NAMED_DIGIT: Final = re.compile(
    r"(?:^|(?<=[|.;]))(?P<said>[^|:=.;\d\n]{3,40})[ ]?[|:=][ ]?(?P<digit>[01])(?=[ ]?(?:[|.;,]|$))"
)
_NUMBERED_WORD: Final = WordPattern(
    r"(?:section|part|chapter|level|abschnitt|teil|kapitel|sección|parte|capítulo|partie|chapitre|sezione|rozdział) $"
)
_BEFORE_CHARS: Final = 20
_THIRD: Final = WordPattern(rf"(?<![\w.,-])-1(?![\d.])|(?<![\w.,-])1,[ ]?2,?[ ]?{JOINS}[ ]?3(?![\d.])")
_STATES: Final = WordPattern(rf"[=＝]|->|→|=>|{any_language('means')}")
_YES: Final = WordPattern(rf"[\s\"'“„]*{any_language('yes')}[\s\"'”“]*")
_NO: Final = WordPattern(rf"[\s\"'“„]*{any_language('no')}[\s\"'”“]*")
_MORE_MEANINGS: Final = WordPattern(rf"(?<![A-Za-z0-9_.,/-])[2-9][ ]?(?:[=＝(（]|->|→|=>|{any_language('means')})")
_BEHIND: Final = WordPattern(rf"(?P<digit>{DIGIT})(?P<said>[^\d.;。\n]{{3,90}})")
_STANDALONE: Final = WordPattern(DIGIT)
_FURTHER: Final = re.compile(r"(?<![A-Za-z0-9_.,/-])[2-9](?![A-Za-z0-9_%/-]|[.,]\d)")
_BEFORE: Final = WordPattern(
    rf"{any_language('conditions')}(?P<said>[^.;:\n\d]{{3,160}}?)(?::\s{{0,8}})?{any_language('asks')}"
    r"[\s\"'“”„`*]{1,3}(?:[^\W\d]{1,12}[\s\"'“”„`*]{1,3}){0,4}(?P<digit>[01])(?![\w.]\w)"
    r"|(?P<unspaced>[^。、\n\d]{2,80}(?:場合|とき|なら|れば|限り))[はにば]?、?(?P<then>[01])(?!\d)"
)
_ELSE: Final = WordPattern(
    rf"{any_language('otherwise')}(?P<between>[^\d\n]{{0,40}}?)(?<![\w.])(?P<digit>[01])(?![\w.]\w)"
)
_IN_HEADING: Final = re.compile(r"[(（](?:[^\W\d]{1,20}[:：]?[ ])?([01])[)）]")
_NO_HEADING: Final = re.compile(r"[()（）\n\d]")
_WORD: Final = re.compile(r"\w")
_LETTER: Final = re.compile(r"[^\W\d_]")
_MOST_HEADING_CHARS: Final = 61

_SCALE: Final = WordPattern(
    rf"(?<![\w.])(?P<low>\d{{1,3}})[ ]?(?:[(（][^()（）\n]{{1,40}}[)）] ?)?(?:[–—~-]|{any_language('to')})[ ]?(?P<high>\d{{1,3}})"
    rf"(?![\w.%]?\d)(?![ ]?{any_language('units')})"
)
_RATING: Final = WordPattern(
    rf"(?<![\w.])\d{{1,3}}(?:\.\d)?[ ]?(?:[–—~-]|{any_language('to')})[ ]?\d{{1,3}}(?![\w]|\.\d\d)"
    rf"|{any_language('rates')}[^.。\n]{{1,40}}?(?<![\w.])\d{{1,3}} {JOINS} \d{{1,3}}(?!\w)"
    r"|(?<!\w)(?:likert|percent|probability)(?!\w)"
)
_RATES: Final = WordPattern(any_language("rates"))
_ASKS_FOR_NUMBER: Final = WordPattern(
    rf"{any_language('asks')}[ ](?:only |just |nur |solo |seulement |apenas |tylko |soltanto )?"
    rf"(?:(?:the|a|one|die|eine|un|una|el|la|le|um|uma|o) )?{any_language('rates')}"
    rf"|{any_language('rates')}(?:で|を|のみ|だけで)[^。\n]{{0,6}}{any_language('asks')}"
)
_END: Final = re.compile(r"(?<![\w.])\d{1,3}(?![\d%])")
_SENTENCE_ENDS: Final = (". ", "! ", "? ", "。")
_LIMIT: Final = WordPattern(
    rf"(?<![\w.])(?P<most>\d{{1,3}})(?:[ ]?{JOINS}[ ](?:more|higher|above|over|worse|greater|mehr|höher|más|superior|plus|mais"
    r"|więcej|wyżej|più|superiore)(?!\w)|[ ]?\+|[ ]?以上)"
    r"|(?:at least|mindestens|al menos|au moins|pelo menos|co najmniej|almeno|≥|>=)[ ]?(?P<least>\d{1,3})(?!\d)"
)
_OTHER_LIMIT: Final = WordPattern(
    r"(?<![\w.])\d{1,3}[ ](?:or|and|oder|und|o|y|ou|et|lub|i|e)[ ]"
    r"(?:lower|less|below|under|fewer|weniger|darunter|menos|moins|mniej|meno)(?!\w)"
    r"|(?<!\w)(?:(?:more|greater|higher|less|lower|fewer) than|up to|above|below|over|under|mehr als|weniger als|höher als|bis zu"
    r"|más de|menos de|plus de|moins de|mais de|więcej niż|mniej niż|più di|meno di)[ ]\d|\d以下|\d未満"
)
_EXPLAINED_END: Final = WordPattern(
    r"(?<![\w.])(?P<number>\d{1,3})[ ]?[(（=＝:：][ ]?(?P<said>[^\d\n;；,、()（）]{2,40})"
)
_EXTREME: Final = WordPattern(rf"(?P<worst>{any_language('worst')})|(?P<mildest>{any_language('mildest')})")


def read_template_line(policy: Passages, offers: Offers) -> None:
    """The ending of the models' guide, in which 1 is a violation, unless the text says or asks something else."""
    before: list[str] = []
    for line in policy.readable:
        if TEMPLATE_LINE.match(line):
            offers.digits = offers.template = True
            asked = [question for question in policy.questions if any(question in one for one in before[-_NEAR_LINES:])]
            offers.unread_digits |= any(said_of_content(question) is not Decision.VIOLATES for question in asked)
        before.append(line)
    offers.unread_digits |= Decision.ALLOWED in {said_of_content(question) for question in policy.questions}


def read_digits(policy: Passages, offers: Offers) -> None:
    """0 or 1 is asked for, and what they mean stands elsewhere, or nowhere."""
    for line in policy.readable:
        if ASKS.search(line):
            offers.digits |= _EITHER.search(line) is not None
            offers.more_digits |= _MORE.search(line) is not None or _THIRD.search(line) is not None


def read_conditions(policy: Passages, offers: Offers) -> None:
    """A digit under a condition, which stands before it or behind it, and the other one otherwise."""
    for line in policy.readable:
        if not ASKS.search(line) or (_SCALE.search(line) and not _EITHER.search(line)):
            continue
        offers.digits |= len(set(_STANDALONE.findall(line))) == len(offers.votes) and not _FURTHER.search(line)
        said = {(digit, meaning) for digit, clause in _conditions(line) if (meaning := said_of_content(clause))}
        turns = {match.group("digit") for match in _ELSE.finditer(line)}
        if len(said) == 1:
            digit, meaning = next(iter(said))
            said |= {(other, TURNED[meaning]) for other in turns if other != digit and meaning in TURNED}
        for digit, meaning in said:
            if meaning in TURNED:
                offers.votes[digit].add(meaning)
                offers.digits = True


def _conditions(line: str) -> Iterator[tuple[str, str]]:
    """Each digit with the clause that goes with it."""
    ask = ASKS.search(line)
    for match in _BEHIND.finditer(line, ask.end() if ask else 0):
        clause = match.group("said").lstrip(" ,、")
        turn = OTHERWISE.search(clause)
        yield match.group("digit"), (clause[: turn.start()] if turn else clause).split(",")[0]
    for match in _BEFORE.finditer(line):
        said = match.group("said") or match.group("unspaced")
        if not OTHERWISE.search(said):
            yield match.group("digit") or match.group("then"), said


def read_meanings(policy: Passages, offers: Offers) -> None:
    """What stands behind a digit: "1 = violates"."""
    equated: set[str] = set()
    for line in policy.readable:
        if _SCALE.search(line) and not _EITHER.search(line):
            continue
        offers.more_digits |= _MORE_MEANINGS.search(line) is not None
        answers = {"0": False, "1": False}
        equated |= {match.group("digit") for match in _EQUATED.finditer(line)}
        for match in _MEANING.finditer(line):
            if _NUMBERED_WORD.search(line[max(match.start() - _BEFORE_CHARS, 0) : match.start()]):
                continue  # "Section 0: Allowed"
            digit, said = match.group("digit"), match.group("said")
            meaning = label_meaning(said) or said_of_content(said) or _answered(said, policy.asked)
            if meaning in TURNED:
                offers.votes[digit].add(meaning)
            elif digit == "0" or _STATES.search(line, match.end("digit"), match.start("said")):
                offers.unread_digits = True
            answers[digit] |= _YES.match(said) is not None or _NO.match(said) is not None
        offers.digits |= all(answers.values()) and ASKS.search(line) is not None
    offers.legend |= equated == set(offers.votes)
    named = [match for line in policy.lines for match in _NAMED_DIGIT.finditer(line)]
    if {match.group("digit") for match in named} == set(offers.votes):
        for match in named:
            meaning = label_meaning(match.group("said")) or said_of_content(match.group("said"))
            if meaning in TURNED:
                offers.votes[match.group("digit")].add(meaning)
                offers.digits = True


def _answered(said: str, asked: Decision | None) -> Decision | None:
    """What "yes" or "no" says, by what is asked of the content."""
    if asked not in TURNED:
        return None
    return asked if _YES.match(said) else TURNED[asked] if _NO.match(said) else None


def read_headings(policy: Passages, offers: Offers) -> None:
    """A digit in brackets behind a heading: "VIOLATES (1)"."""
    headings = {heading.line for heading in policy.about.headings}
    for number, line in enumerate(policy.lines, 1):
        for match in _IN_HEADING.finditer(line):
            before = line[max(match.start() - _MOST_HEADING_CHARS - 9, 0) : match.start()].rstrip()
            heading = _NO_HEADING.split(before)[-1][-_MOST_HEADING_CHARS:]
            first = _LETTER.search(heading)
            if (
                first is None
                or len(heading) - first.start() < 2
                or (number not in headings and _WORD.search(line, match.end()))
            ):
                continue
            said = heading[first.start() :]
            meaning = decision_in(said) or (said_of_content(said) if number in headings else None)
            if meaning in TURNED:
                offers.headings[match.group(1)].add(meaning)


def read_scale(policy: Passages, offers: Offers) -> None:
    """A number from 1 to 5; a rating of another kind is noted, and asked about."""
    for line in policy.readable:
        if not ASKS.search(line):
            continue
        scale = next((one for one in _SCALE.finditer(line) if _asks_beside(line, one)), None)
        low, high = (int(scale.group("low")), int(scale.group("high"))) if scale else (0, 0)
        if scale and 1 < high - low < MOST_STEPS:
            offers.scales.append(_scale(line, scale, low, high))
        elif _ASKS_FOR_NUMBER.search(line) or (_RATING.search(line) and _RATES.search(policy.text)):
            offers.rated |= not _EITHER.search(line)


def _asks_beside(line: str, scale: re.Match[str]) -> bool:
    """True where the sentence of the scale asks for something."""
    begun = max(line.rfind(end, 0, scale.start()) for end in _SENTENCE_ENDS)
    ends = [place for end in _SENTENCE_ENDS if (place := line.find(end, scale.end())) >= 0]
    return ASKS.search(line, begun + 1, min(ends, default=len(line))) is not None


def _scale(line: str, scale: re.Match[str], low: int, high: int) -> Scale:
    worst = _worst(line[scale.end() :], low, high) or _explained_end(line[scale.start() :], low, high)
    limit = _LIMIT.search(line, scale.end())
    if _OTHER_LIMIT.search(line, scale.end()) or (limit and said_of_content(line[limit.end() :]) is Decision.ALLOWED):
        return Scale(low, high, None)  # its line isn't understood, and a person is asked
    number = int(limit.group("most") or limit.group("least")) if limit else None
    inside = number is not None and low < number <= high and worst in (high, None)
    return Scale(low, high, high if inside else worst, number if inside else None)


def _explained_end(text: str, low: int, high: int) -> int | None:
    """The worst end of a scale whose ends the text explains: "from 1 (fine) to 5 (severe)"."""
    said: set[int] = set()
    for match in _EXPLAINED_END.finditer(text):
        number = int(match.group("number"))
        meaning = label_meaning(match.group("said")) or said_of_content(match.group("said"))
        if number in (low, high) and meaning in TURNED:
            said.add(number if meaning is Decision.VIOLATES else low + high - number)
    return said.pop() if len(said) == 1 else None


def _worst(text: str, low: int, high: int) -> int | None:
    """The end of a scale of which the text says that it is the worst, or whose contrary is the mildest."""
    said: set[int] = set()
    ends = [(match.start(), int(match.group())) for match in _END.finditer(text)]
    for extreme in _EXTREME.finditer(text):
        near = [end for place, end in ends if place < extreme.start()][-1:]
        if near and near[0] in (low, high):
            said.add(near[0] if extreme.group("worst") else low + high - near[0])
    return said.pop() if len(said) == 1 else None
