"""Wordings of answers in ordinary words: yes or no, categories, options with letters, signs, and answers that stay unnamed."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import ASKS, JOINS, KNOWN, NOTHING
from plumbline.domain.contract.offers import Offers
from plumbline.domain.contract.passages import Passages
from plumbline.domain.meanings import label_meaning, said_of_content
from plumbline.domain.patterns import WordPattern
from plumbline.domain.verdict import Decision

_YES, _NO = any_language("yes"), any_language("no")
_QUOTE: Final = "[\"'“”„«»「」‘’*`]{0,2}"
_OR: Final = rf"(?:[ ]?[/|,、][ ]?(?:{JOINS}[ ])?|[ ]?{JOINS}[ ]?)"
_YES_OR_NO: Final = WordPattern(
    rf"{_QUOTE}(?:(?P<yes>{_YES}){_QUOTE}{_OR}{_QUOTE}(?P<no>{_NO})|(?P<no_first>{_NO}){_QUOTE}{_OR}{_QUOTE}(?P<yes_last>{_YES}))"
)
_ASKED: Final = re.compile(r"[?？؟][^\n]{0,20}$")
_ARABIC_WITH: Final = "ب"

_NAME: Final = r"[^\W\d_][\w’'-]{0,24}(?:[ _][\w’'-]{1,24}){0,2}?"
_SEPARATOR: Final = rf"(?:[ ]?[,/|、;؛،][ ]?(?:{JOINS}[ ])?|[ ]{JOINS}[ ])"
_LIST: Final = rf"(?P<list>{_NAME}(?:{_SEPARATOR}{_NAME}){{1,14}})(?=[ ]?(?:[.;。)]|$))"
_AFTER_COLON: Final = WordPattern(rf"(?:{any_language('markers')}|{any_language('categories')})[ ]?[:：][ ]?{_LIST}")
_BEHIND_MARKER: Final = WordPattern(rf"{any_language('markers')}[ ]{_LIST}")
_SPLIT: Final = WordPattern(_SEPARATOR)
_LEADS: Final = WordPattern(rf"(?:{any_language('markers')}|{any_language('categories')})[^:：\n]{{0,40}}[:：][\s*_]*$")
_ENTRY: Final = re.compile(
    rf"[ \t]*(?:[-*+•–]|\d{{1,2}}[.)])[ \t]+[\"'“`*]{{0,2}}(?P<name>{_NAME})[\"'”`*]{{0,2}}[ \t]*$"
)

_LETTERS: Final = WordPattern(rf"(?-i:(?<![\w.])A)(?:[ ]?[,/|][ ]?|[ ]{JOINS}[ ])(?-i:B(?!\w))")
SYMBOLS: Final = {
    **dict.fromkeys("✅✔👍🟢🟩👌", Decision.ALLOWED),
    **dict.fromkeys("❌✖👎🔴🟥🚫⛔", Decision.VIOLATES),
    **dict.fromkeys("🟡🟨🟠⚠", Decision.ESCALATE),
}
_SYMBOL: Final = re.compile(f"[{''.join(SYMBOLS)}⭐]")
_LEADING: Final = re.compile(rf"\s*{_SYMBOL.pattern}\ufe0f?[ \t]")
"""A sign that opens a line is a bullet."""
_NOUN: Final = "|".join(any_language(entry) for entry in ("answer_nouns", "single", "rule_names"))
_UNDER: Final = rf"(?:{any_language('conditions')}|{any_language('unless')})"
_NAMED: Final = rf"(?:{KNOWN}|{_YES}|{_NO})\W{{0,3}}[ ]?(?:{JOINS}|/|,|{_UNDER})"
_ITEMS: Final = r"[:(（][ ]?[^\W\d_]{1,20}(?:[ ]?[,/、・][ ]?[^\W\d_]{1,20}){2,}"
_OF_ANSWERS: Final = WordPattern(rf"{_NOUN}|{_NAMED}|(?-i:(?<!\w)[A-Z])[ ]{_UNDER}|<[/\w]|{_ITEMS}")
_SAID_OF: Final = WordPattern(rf"{_NAMED}|<[/\w]|(?:the|die|der|el|la|le|il|o|a) (?:{any_language('answer_nouns')})")
_SAY_KNOWN: Final = WordPattern(rf"{any_language('says')}[ ]{KNOWN}(?=[.,;!]|$)")
_AT_END: Final = WordPattern(rf"(?:{_NOUN})[^。\n]{{0,12}}$")
"""In Japanese, what is asked for stands before the verb."""
_DEMAND: Final = WordPattern(any_language("demands"))
_SAY: Final = WordPattern(any_language("says"))
_TAG: Final = WordPattern(r"[ \t]*<(?:result|answer|verdict|label|decision|violation|output|classification)\b")
_YES_NO_SHORT: Final = re.compile(r"(?<![\w./])[Yy]/[Nn](?![\w/])")
_ARROW: Final = re.compile(r"(?:->|→|=>)[ ]?[\"'“`]{0,2}(?P<digit>[01])[\"'”`]{0,2}[ \t]*$")
_BOX: Final = re.compile(r"[ \t]*(?:[-*+][ \t]+)?\[[ xX]?\][ \t]+\S")
_REQUEST_CHARS: Final = 160
_OPTION: Final = re.compile(
    r"[ \t]*(?:[-*+•][ \t]+)?[(（]?(?P<letter>[A-H])(?:[).:：）]|[ ][-–—=])[ \t]*(?P<said>\S.{0,200})"
)
_INLINE_OPTION: Final = re.compile(r"(?<!\S)[(（]?([A-H])[)）][ \t]")
_BY_LETTER: Final = WordPattern(
    rf"{ASKS.pattern}[^.。\n]{{0,40}}?{any_language('letter')}|{any_language('letter')}[^.。\n]{{0,12}}?{ASKS.pattern}"
)


def read_yes_or_no(policy: Passages, offers: Offers) -> None:
    """Yes and no in small letters; what they mean depends on what is asked."""
    for line in policy.readable:
        match = _YES_OR_NO.search(line) if ASKS.search(line) or _ASKED.search(line) else None
        if match:
            yes = (match.group("yes") or match.group("yes_last")).removeprefix(_ARABIC_WITH)
            no = match.group("no") or match.group("no_first")
            if {yes.casefold(), no.casefold()}.isdisjoint(map(str.casefold, _named(offers))):
                offers.unknown.append((yes, no) if match.group("yes") else (no, yes))


def _named(offers: Offers) -> set[str]:
    return {word for words in (offers.words, offers.lone, *offers.unknown) for word in words}


def read_categories(policy: Passages, offers: Offers) -> None:
    """Categories into which content is sorted, in a line or in a list below it."""
    asks = any(ASKS.search(line) for line in policy.lines)
    for number, line in enumerate(policy.lines):
        match = _AFTER_COLON.search(line)
        if match is None and ASKS.search(line):
            match = next((one for one in _BEHIND_MARKER.finditer(line) if _has_nothing(_names(one))), None)
        if match and asks:
            _take(_names(match), policy, offers, sure=_has_nothing(_names(match)) or ASKS.search(line) is not None)
        elif _LEADS.search(line) and ASKS.search(line):
            names = _below(policy.lines, number + 1)
            _take(names, policy, offers, sure=True)


def _names(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.strip() for name in _SPLIT.split(match.group("list"))))


def _has_nothing(names: tuple[str, ...]) -> bool:
    return any(NOTHING.fullmatch(name) for name in names)


def _below(lines: list[str], start: int) -> tuple[str, ...]:
    """The entries of a list of bare names; none where an entry says more."""
    names: list[str] = []
    for line in lines[start:]:
        entry = _ENTRY.match(line)
        if entry:
            names.append(entry.group("name"))
        elif line.strip():
            break
    return tuple(dict.fromkeys(names))


def _take(names: tuple[str, ...], policy: Passages, offers: Offers, *, sure: bool) -> None:
    if any(name in policy.decided for name in names):
        return  # rules, which the lists of codes hold
    known = {name for name in names if label_meaning(name) is not None and not NOTHING.fullmatch(name)}
    named = {word.casefold() for word in _named(offers)}
    if sure and len(names) > 1 and len(known) < len(names) and not named & {name.casefold() for name in names}:
        offers.unknown.append(names)


def read_letters(policy: Passages, offers: Offers) -> None:
    """Options that open with a letter, and the letter is asked for."""
    if not any(_BY_LETTER.search(line) or (_LETTERS.search(line) and ASKS.search(line)) for line in policy.readable):
        return
    options = [option for line in policy.lines for option in _options(line)]
    letters = [letter for letter, _ in options]
    if len(letters) < 2 or letters[0] != "A" or any(ord(other) - ord(one) != 1 for one, other in pairwise(letters)):
        offers.doubtful = True
        return
    meanings = [label_meaning(said) or said_of_content(said) for _, said in options]
    decided: dict[str, Decision] = {
        letter: meaning for letter, meaning in zip(letters, meanings, strict=True) if meaning is not None
    }
    if len(decided) == len(letters):
        offers.add_words(decided)
    else:
        offers.unknown.append(tuple(letters))


def _options(line: str) -> list[tuple[str, str]]:
    """The letters of a line's options with what they stand for: "A) It breaks a rule. B) It is allowed."."""
    if len(_INLINE_OPTION.findall(line)) > 1:
        _, *parts = _INLINE_OPTION.split(line)
        return [(letter, said.split(".")[0].strip()) for letter, said in zip(parts[::2], parts[1::2], strict=True)]
    match = _OPTION.match(line)
    return [(match.group("letter"), match.group("said"))] if match else []


def read_symbols(policy: Passages, offers: Offers) -> None:
    """Signs that are asked for: ✅ or ❌."""
    for line in policy.prose:
        ask = _DEMAND.search(line) or _SAY.search(line)
        bullet = _LEADING.match(line)
        found = tuple(dict.fromkeys(_SYMBOL.findall(line, bullet.end() if bullet else 0))) if ask else ()
        if found:
            if len(found) > 1 and all(symbol in SYMBOLS for symbol in found):
                offers.unknown.append(found)
            else:
                offers.unnamed = True


def read_unnamed(policy: Passages, offers: Offers) -> None:
    """An answer is asked for, and it isn't said which there are, or not in words that are understood."""
    offers.unnamed |= any(_asks_for_something(line) for line in policy.prose)
    offers.unnamed |= any(_SAY_KNOWN.search(line) for line in policy.prose)
    offers.unnamed |= any(_TAG.match(line) or _YES_NO_SHORT.search(line) for line in policy.prose)
    digits = {match.group("digit") for line in policy.lines if (match := _ARROW.search(line))}
    offers.unnamed |= len(digits) > 1 or sum(_BOX.match(line) is not None for line in policy.lines) > 1


def _asks_for_something(line: str) -> bool:
    demand, say = _DEMAND.search(line), _SAY.search(line)
    if demand is not None and not demand.group()[0].isascii() and _AT_END.search(line, 0, demand.start()):
        return True
    return (
        demand is not None and _OF_ANSWERS.search(line, demand.end(), demand.end() + _REQUEST_CHARS) is not None
    ) or (say is not None and _SAID_OF.search(line, say.end(), say.end() + _REQUEST_CHARS) is not None)
