"""Wordings of answers that are words or codes: listed in a sentence, below it, under a condition, or each put out by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import (
    ASKS,
    CAPITALS,
    DIGIT,
    JOINS,
    KNOWN,
    OTHERWISE,
    QUOTED,
    answers_in,
    bare,
    set_apart,
)
from plumbline.domain.contract.offers import Offers
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.terms import both_ways
from plumbline.domain.meanings import TURNED, label_meaning, said_of_content
from plumbline.domain.patterns import WordPattern
from plumbline.domain.verdict import Decision

_SEPARATOR: Final = (
    rf"[ ]?(?:[/|,、،;；][ ]?(?:{JOINS}[ ]?)?|{JOINS})[ ]?(?:{any_language('markers')} )?"
    r"(?:(?:the |a )?(?:word|digit|label)s? )?"
)
_EXPLANATION: Final = (
    r"(?:[ ]?[(（][^()（）\n]{1,80}[)）]"
    rf"|[ ](?:{any_language('conditions')}|{any_language('means')}) [^,.;。\n]{{1,90}}|[ ]?(?:[=:：–—]|->|→)[^,.;|/\n]{{1,90}})?"
)
_BETWEEN: Final = WordPattern(_EXPLANATION + _SEPARATOR)
_ITEM: Final = WordPattern(rf"{QUOTED}|{KNOWN}|{CAPITALS}|(?<![\w.,/-])\d{{1,3}}(?![\w%]|[.,]\d)")
_TOKEN: Final = WordPattern(rf"{DIGIT}|{QUOTED}|{CAPITALS}")
_BARE: Final = WordPattern(
    rf"{any_language('asks')}[ ](?:{any_language('markers')} )?(?P<first>[^\W\d_]{{1,14}}),? {any_language('conditions')}"
    rf" (?P<clause>[^.;:\n]{{3,160}}?)(?:[,;.] (?P<last>[^\W\d_]{{1,14}}) {any_language('otherwise')}"
    rf"|[,;.] ?{any_language('otherwise')},? (?:{any_language('asks')} )?(?:{any_language('markers')} )?"
    r"(?P<other>[^\W\d_]{1,14}))(?=[ ]?(?:[.;,!。]|$))"
)
_MORE: Final = WordPattern(rf"{_SEPARATOR}\d")
_BIDS: Final = WordPattern(
    rf"\W*+(?:(?:please|you must|you should|always|bitte|por favor|proszę|per favore) )?{any_language('asks')}"
)
_DEMANDS: Final = WordPattern(rf"\W*+{any_language('demands')}(?:[ ][^\W\d_]{{1,12}}){{0,3}}[ ]?$")
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_KEYS: Final = WordPattern(
    r"(?<!\w)(?:keys|fields|properties|schlüssel|felder(?:n)?|claves|campos|clés|champs|chaves|klucze|pola|chiavi|campi)(?!\w)|キー|الحقول"
)
_OPENING: Final = re.compile(r"[ ]?[(（]")
_CLOSING: Final = {"(": ")", "（": "）"}
_FIELD: Final = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+[^:：\n]{2,40}[:：][ ]?[\[<{]")
_SENTENCE_END: Final = re.compile(r"[.!?]\s|[。！？]")
_MARKER: Final = WordPattern(
    rf"(?:{any_language('markers')}|{any_language('asks')}|[:：])"
    r"(?:[ ](?:one|exactly|only|just|a|the|of|word|label|these|single))*+[ ]?[:：(（\[]?[ ]?$"
)
_BULLET: Final = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+")
_ENDS_IN_COLON: Final = re.compile(r"[:：][\s*_]*$")
_BEFORE_CHARS: Final = 20
_LISTED: Final = WordPattern(rf"(?:{JOINS}|[/|])[ ]?[\"'“«「`*]{{0,3}}$")
_TRAILING: Final = re.compile(
    r"(?:の?いずれか|の?どちらか)?(?:で|と|に)(?:のみ|だけ)?(?=[^。]{0,10}(?:答|回答|出力|返|分類|判定))"
)
_EXPLAINS: Final = WordPattern(
    rf"[`*\"”»」'’]{{0,3}}[ ]?(?:[:：=＝–—]|->|→|{any_language('conditions')}|{any_language('means')})[ ]?"
    r"(?P<clause>[^.;。\n'\"“«「`]{2,160})"
)
_MEANS: Final = (
    "means?|stands for|bedeutet|heißt|steht für|significa|quiere decir|signifie|veut dire|quer dizer|oznacza|vuol dire"
    "|يعني|تعني"
)
_OUTPUT: Final = WordPattern(rf"[^\w\n]{{0,4}}{KNOWN}")


def read_conditions(policy: Passages, offers: Offers) -> None:
    """Two answers, one under a condition and one otherwise; the condition may stand before its answer or behind it."""
    for line in policy.readable:
        turn = OTHERWISE.search(line)
        if turn is not None:
            _read_condition(line, turn, offers)
            _read_bare_condition(line, offers)


def _read_condition(line: str, turn: re.Match[str], offers: Offers) -> None:
    tokens = [(bare(match.group()), match) for match in answers_in(_TOKEN, line)]
    if any(token in ("0", "1") for token, _ in tokens):
        tokens = [(token, match) for token, match in tokens if token in ("0", "1")]  # the others are rules
    before = list(dict.fromkeys(token for token, match in tokens if match.start() < turn.start()))
    behind = list(dict.fromkeys(token for token, match in tokens if match.start() >= turn.end()))
    if len(before) == 2 and not behind and turn.start() - tokens[-1][1].end() < 3:
        before, behind = before[:1], before[1:]  # "true if it is harmful, false otherwise"
    if len(before) != 1 or len(behind) != 1 or before == behind:
        return
    meaning = said_of_content(line[: turn.start()].replace(behind[0], " ").replace(before[0], " "))
    first, other = before[0], behind[0]
    if {first, other} == {"0", "1"}:
        offers.digits = True
        if meaning in TURNED:
            offers.votes[first].add(meaning)
            offers.votes[other].add(TURNED[meaning])
    elif {first, other} & {"0", "1"}:
        return
    elif meaning in TURNED:
        usual = label_meaning(first), label_meaning(other)
        if meaning in TURNED and usual == (TURNED[meaning], meaning):
            meaning = TURNED[meaning]  # the contrary of what the words mean: `explained` finds that out
        offers.add_words({first: meaning, other: TURNED[meaning]})
    elif ASKS.search(line):
        known = {answer: said for answer in (first, other) if (said := label_meaning(answer)) is not None}
        if both_ways(known.values()):
            offers.add_words(known)
        else:
            offers.unknown.append((first, other))


def _read_bare_condition(line: str, offers: Offers) -> None:
    """Answers in small letters and without quotes, where each stands in its place: "answer yes if …, otherwise no"."""
    match = _BARE.search(line)
    meaning = said_of_content(match.group("clause")) if match else None
    if match and meaning in TURNED and label_meaning(match.group("first")) is not TURNED[meaning]:
        other = match.group("other") or match.group("last")
        if not {match.group("first").casefold(), other.casefold()} & set(map(str.casefold, offers.words)):
            offers.add_words({match.group("first"): meaning, other: TURNED[meaning]})


def read_list(policy: Passages, offers: Offers) -> None:
    """Answers with separators between them, in a sentence that asks for one."""
    for line in policy.readable:
        plain = line.replace(" OR ", " or ").replace(" AND ", " and ").replace(" ODER ", " oder ")
        asks = ASKS.search(line) is not None
        for items in _groups(plain):
            if _KEYS.search(plain, 0, items[0].start()):
                offers.doubtful |= asks  # the names of fields
            elif asks:
                _read_group(plain, items, policy, offers)
            elif len(items) > 1 and all(set_apart(match.group()) for match in items):
                meanings = {bare(match.group()): label_meaning(match.group()) for match in items}
                if all(meanings.values()):
                    offers.unasked.update({text: meaning for text, meaning in meanings.items() if meaning})


def _groups(line: str) -> Iterator[list[re.Match[str]]]:
    items = list(answers_in(_ITEM, line))
    items = items[:1] + [item for one, item in pairwise(items) if not _in_brackets_behind(line, one, item)]
    group: list[re.Match[str]] = items[:1]
    for one, other in pairwise(items):
        if not _joined(line, one.end(), other.start()):
            yield group
            group = []
        group.append(other)
    if group:
        yield group


def _in_brackets_behind(line: str, answer: re.Match[str], other: re.Match[str]) -> bool:
    """True for what only explains the answer before it: "VALID (no spam)"."""
    opening = _OPENING.match(line, answer.end())
    return opening is not None and line.find(_CLOSING[opening.group()[-1]], opening.end()) >= other.end()


def _joined(line: str, end: int, start: int) -> bool:
    """True where what stands between two answers is a separator; Japanese brackets need none."""
    return (
        line[end - 1] + line[start : start + 1] in ("」「", "』『")
        if end == start
        else _BETWEEN.fullmatch(line, end, start) is not None
    )


def _read_group(line: str, items: list[re.Match[str]], policy: Passages, offers: Offers) -> None:
    texts = tuple(dict.fromkeys(bare(match.group()) for match in items))
    lead = line[: items[0].start()]
    marked = _MARKER.search(lead) is not None or _TRAILING.match(line, items[-1].end()) is not None
    apart = all(set_apart(match.group()) for match in items)
    if all(text.isdigit() for text in texts):
        return  # `wording_digits` reads them
    known = {text: meaning for text in texts if (meaning := label_meaning(text)) is not None}
    codes = {text: meaning for text in texts if text not in known and (meaning := policy.decided.get(text)) is not None}
    if len(texts) == 1:
        if marked and apart:
            offers.add_words(known, offers.lone)
            offers.lone_codes.update(codes)
            offers.doubtful |= not known and not codes and bool(offers.lone)
        return
    if any(text.isdigit() for text in texts) or _MORE.match(line, items[-1].end()):
        if apart:
            _take_unknown((*texts, "…"), known, offers)
    elif len(known) + len(codes) == len(texts):
        if apart:
            offers.codes.update(codes)
            offers.add_words(known)
            offers.lists.append(tuple(known))
        elif marked and _bids(lead):
            offers.add_words(known, offers.plain)
            offers.codes.update(codes)
    elif marked and all(text in known or text in policy.decided for text in texts):
        offers.doubtful = True  # rules of which the text doesn't say what they decide
    elif apart and (marked or _demands(lead)):
        _take_unknown(texts, known, offers)
    elif marked and known:
        offers.doubtful |= not offers.words


def _take_unknown(texts: tuple[str, ...], known: dict[str, Decision], offers: Offers) -> None:
    offers.unknown.append(texts)
    if len(texts) > 2:
        offers.add_words(known)


def _demands(lead: str) -> bool:
    """True where little stands between a list and what can only ask for an answer: "Label each post GREEN or RED"."""
    return _DEMANDS.match(_SENTENCE_END.split(lead)[-1]) is not None


def _bids(lead: str) -> bool:
    """True where the sentence before a list begins by asking for an answer: in prose, small letters are no answers."""
    said = _SENTENCE_END.split(lead)[-1]
    ask = ASKS.search(said)
    return _BIDS.match(said) is not None or (ask is not None and _UNSPACED.match(ask.group()) is not None)


def read_list_below(policy: Passages, offers: Offers) -> None:
    """What opens the entries of a list under a line that asks for an answer and ends in a colon."""
    read = 0
    for number, line in enumerate(policy.lines):
        if number < read or not _ENDS_IN_COLON.search(line) or not ASKS.search(line):
            continue
        opened: list[str] = []
        fields = 0
        for read in range(number + 1, len(policy.lines)):
            entry = policy.lines[read]
            answer = _opens(entry)
            fields += _FIELD.match(entry) is not None
            if answer:
                opened.append(answer)
            elif not _FIELD.match(entry) and entry.strip():
                break
        offers.doubtful |= fields > 1
        if len(opened) > 1:
            _take_list(opened, policy, offers)


def _opens(entry: str) -> str:
    """The answer that opens an entry of a list, or ""."""
    bullet = _BULLET.match(entry)
    match = next(answers_in(_ITEM, entry[bullet.end() :]), None) if bullet else None
    return bare(match.group()) if match is not None and match.start() == 0 and set_apart(match.group()) else ""


def _take_list(opened: list[str], policy: Passages, offers: Offers) -> None:
    for answer in opened:
        meaning = label_meaning(answer)
        decided = policy.decided.get(answer)
        if meaning is not None:
            offers.add_words({answer: meaning})
        elif decided is not None:
            offers.codes[answer] = decided
        elif answer in ("0", "1"):
            offers.digits = True
        else:
            offers.doubtful = True


def read_outputs(policy: Passages, offers: Offers) -> None:
    """Lines that put out an answer: "Output: INVALID"."""
    for output in policy.about.outputs:
        offers.outputs = True
        match = _OUTPUT.match(output)
        meaning = label_meaning(match.group()) if match else None
        if match is None or meaning is None:
            offers.doubtful = True
        else:
            offers.add_words({bare(match.group()): meaning})


def is_explained_unread(text: str, answer: str) -> bool:
    """True where the text says what an answer means, in words that aren't understood."""
    said = re.finditer(
        rf"(?<![\w+]){re.escape(answer)}[`*\"”»」'’]{{0,3}}[ ](?:{_MEANS})[ ](?P<clause>[^.;。\n]{{2,160}})", text
    )
    return any(said_of_content(OTHERWISE.split(match.group("clause"))[0]) not in TURNED for match in said)


def explained(text: str, answer: str) -> set[Decision]:
    """What the text says of an answer where it explains it: "VALID: the post breaks a rule"."""
    said: set[Decision] = set()
    for match in re.finditer(rf"(?<![\w+]){re.escape(answer)}(?!\w|[ ]?\+)", text):
        if _LISTED.search(text[max(match.start() - _BEFORE_CHARS, 0) : match.start()]):
            continue  # "YES or NO: does it break a rule?" explains neither
        clause = _EXPLAINS.match(text, match.end())
        said_here = OTHERWISE.split(clause.group("clause"))[0] if clause else ""
        meaning = said_of_content(said_here)
        if meaning in TURNED:
            said.add(meaning)
    return said
