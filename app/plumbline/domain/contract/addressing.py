"""What of a policy's text is said to the model, and what only speaks of answers: quotations, comments, rules for members.

Lines stay where they are; what isn't said to the model is taken out of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import ASKS, KNOWN
from plumbline.domain.meanings import is_accounted_for
from plumbline.domain.patterns import WordPattern

_FOLDED: Final = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2007": " "}
    | {chr(0xFF21 + place): chr(65 + place) for place in range(26)}
    | {chr(0xFF41 + place): chr(97 + place) for place in range(26)}
)
_LOOK_ALIKES: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТХаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABESIJKMHOPCTXaeopcyxisjABEZHIKMNOPTYXo"
)
_MIXED: Final = re.compile(r"(?<!\w)(?=[^\WA-Za-z]{0,24}[A-Za-z])(?=\w{0,24}[\u0370-\u04ff])\w{2,25}(?!\w)")

_COMMENT: Final = ("<!--", "-->")
_BLOCK_QUOTE: Final = re.compile(r"[ \t]{0,3}>")
_FENCE: Final = re.compile(r"[ \t]{0,3}(?P<mark>```|~~~)")
_QUOTATION: Final = re.compile(
    r"“[^“”\n]{8,300}”|„[^„“”\n]{8,300}[“”]|«[^«»\n]{8,300}»|「[^「」\n]{8,300}」|\"[^\"\n]{8,300}\""
)
_ENTRY: Final = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,2}[.)]|[①-⑳])[ \t]*(?P<text>\S.*)")
_SENTENCE: Final = re.compile(r"[^.!?。！？؟\n]*[.!?。！？؟]*")
_HEADING: Final = re.compile(r"[ \t]*(?:#{1,6}[ \t]|\*\*[^*\n]{1,80}\*\*:?[ \t]*$)|.{1,80}:[ \t]*$")

_ASKS: Final = any_language("asks")
_DENIED: Final = WordPattern(rf"{any_language('denies_before')}[ ]?{_ASKS}|{_ASKS}[ ]?{any_language('denies_behind')}")
_DENIED_AT_END: Final = WordPattern(rf"{_ASKS}[^。\n]{{0,6}}?(?:ないで|てはいけ|てはなら|ないこと|ないようにし)")
_UNLESS: Final = WordPattern(any_language("unless"))
_BY_PEOPLE: Final = WordPattern(
    rf"{any_language('people')}(?:[ ]?(?!{any_language('you')})[^\W\d_]{{1,14}}){{0,3}}?[ ]?{_ASKS}"
)
_ANSWER: Final = WordPattern(
    rf"{KNOWN}|{any_language('yes')}|{any_language('no')}|\d|[\"“„«「『'‘`*{{:：(（]|(?-i:[A-Z]{{2}})"
)
_TO_MEMBERS: Final = WordPattern(any_language("yours"))
_INSTRUCTS: Final = WordPattern(rf"{any_language('instructs')}|{_ASKS}")
_BEGINS: Final = WordPattern(rf"\W*+{_ASKS}")
_OBJECT: Final = re.compile(r"\{[^{}\n]{3,2000}\}")
_NEGATION: Final = WordPattern(any_language("negation") + r"|n['’]t(?!\w)")


def folded(text: str) -> str:
    """The text with ordinary blanks and letters where it has special ones: full-width, or those of another script inside a word."""
    plain = text.translate(_FOLDED)
    return _MIXED.sub(lambda match: match.group().translate(_LOOK_ALIKES), plain)


def addressed(text: str, *, entries: bool = True) -> str:
    """The text without what isn't said to the model; `entries` with the entries of lists that may be."""
    bare = _QUOTATION.sub(_unless_asking, _without_comments(text))
    return "\n".join(_lines(bare.split("\n"), entries=entries))


def without_denials(text: str) -> str:
    """The text without the answers that it forbids ("Never reply with 0 or 1")."""
    return "\n".join(_permitted(line) if _forbids(line) else line for line in text.split("\n"))


def unquoted(text: str) -> str:
    """The text without the quotation marks around sentences that ask for an answer."""
    return _QUOTATION.sub(lambda match: match.group()[1:-1] if _asks(match) else match.group(), text)


def _without_comments(text: str) -> str:
    kept: list[str] = []
    at = 0
    opening, closing = _COMMENT
    while (start := text.find(opening, at)) >= 0 and (end := text.find(closing, start)) >= 0:
        kept += (text[at:start], "\n" * text.count("\n", start, end))
        at = end + len(closing)
    return "".join([*kept, text[at:]])


def _unless_asking(match: re.Match[str]) -> str:
    return '""' if _asks(match) else match.group()


def _asks(quotation: re.Match[str]) -> bool:
    inner = quotation.group()[1:-1]
    return len(inner.split()) > 2 and ASKS.search(inner) is not None and "{" not in inner


def _lines(lines: list[str], *, entries: bool) -> Iterator[str]:
    fence, kept = "", True
    lead = ""  # the line that leads to what follows: the nearest one that isn't blank, nor an entry of a list
    heading = ""
    for line in lines:
        mark = _FENCE.match(line)
        if mark and not fence:
            fence, kept = mark.group("mark"), ASKS.search(lead) is not None or ASKS.search(heading) is not None
            yield ""
            continue
        if fence:
            if mark and mark.group("mark") == fence:
                fence = ""
                yield ""
            else:
                yield line if kept else ""
            continue
        entry = _ENTRY.match(line)
        if _BLOCK_QUOTE.match(line):
            yield ""
        elif entry and not (ASKS.search(lead) or _INSTRUCTS.search(heading)):
            yield _said_in_entry(line, entry.group("text")) if entries else ""
        else:
            yield _said_to_the_model(line)
        if _HEADING.match(line):
            heading = line
        if line.strip() and not entry:
            lead = line


def _said_in_entry(line: str, text: str) -> str:
    """A rule for members that speaks of answers says nothing to the model; a step that begins by asking does."""
    asks = ASKS.search(text)
    if asks is None:
        shown = _OBJECT.search(text)
        return "" if shown and _NEGATION.search(text, 0, shown.start()) else line
    return line if _BEGINS.match(text) and not _TO_MEMBERS.search(text) else ""


def _said_to_the_model(line: str) -> str:
    return "".join(sentence if _is_meant(sentence) else "" for sentence in _SENTENCE.findall(line))


def _is_meant(sentence: str) -> bool:
    """True where a sentence asks the model, and of the content: no word before the request, or in it, names another."""
    ask = ASKS.search(sentence)
    if ask is None:
        return True
    answer = _ANSWER.search(sentence, ask.end())
    request = sentence[ask.end() : answer.start() if answer else ask.end()]
    return (
        not _BY_PEOPLE.search(sentence)
        and is_accounted_for(sentence[: ask.start()])
        and is_accounted_for(request, capitals=False)
    )


def _forbids(line: str) -> bool:
    return _DENIED.search(line) is not None or _DENIED_AT_END.search(line) is not None


def _permitted(line: str) -> str:
    return "".join(_permitted_part(sentence) for sentence in _SENTENCE.findall(line))


def _permitted_part(sentence: str) -> str:
    if not _forbids(sentence) or _UNLESS.search(sentence):
        return sentence
    if _DENIED_AT_END.search(sentence):
        return ""
    kept: list[str] = []
    at = 0
    while denied := _DENIED.search(sentence, at):
        kept.append(sentence[at : denied.start()])
        again = ASKS.search(sentence, denied.end())
        at = again.start() if again else len(sentence)
    return "".join([*kept, sentence[at:]])
