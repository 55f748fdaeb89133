"""What a policy's sentences about the answer offer: words, codes, or the digits 0 and 1.

Read are sentences that ask for an answer, lists under them, and "Output: …" lines. Anything offered that is not understood
("Answer YES or NO", "rate from 1 to 5") is a doubt, and with a doubt nothing is inferred.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from plumbline.domain.outline import decision_in
from plumbline.domain.verdict import Decision

_ASKS: Final = re.compile(
    r"\b(?:"
    r"answers?|respond|reply|returns?|outputs?|classify|assign|rate|score|antworte|antworten|antwort|gib|ordne|bewerte"
    r"|responde|responda|respuesta|contesta|devuelve|clasifica|califica|réponds|répondez|réponse|renvoie|classe"
    r")\b",
    re.IGNORECASE,
)
_KNOWN: Final = (
    "non-violating|non violating|not violating|no violation|not allowed|not permitted|non-compliant|needs review"
    "|human review|invalid|valid|escalate|escalated|unsafe|safe|allowed|allow|disallowed|block|blocked|violating"
    "|violates|violation|approve|approved|reject|rejected|remove|removed|keep|permitted|permit|prohibited"
    "|compliant|acceptable|unacceptable|erlaubt|nicht erlaubt|kein verstoß|kein verstoss|verstoß|verstoss"
    "|eskalieren|eskalation|zulässig|unzulässig|permitido|no permitido|prohibido|no infringe|infringe|escalar"
    "|seguro|autorisé|non autorisé|interdit|conforme|non conforme"
)
_WORD: Final = rf"(?:{_KNOWN})(?!\w)"
_PHRASE: Final = rf"{_WORD}(?:\s*\+\s*{_WORD})*"
_WHOLE: Final = re.compile(_PHRASE, re.IGNORECASE)
_QUOTES: Final = "`\"“”'‘’„*"
_ITEM: Final = re.compile(
    rf"[{_QUOTES}]{{1,3}}(?P<quoted>[^{_QUOTES}\n]{{1,40}})[{_QUOTES}]{{1,3}}"
    rf"|(?<![\w-])(?P<plain>(?i:{_PHRASE}))"
    r"|(?<![\w-])(?P<capitals>(?:[A-ZÄÖÜ]-)?[A-ZÄÖÜ][A-ZÄÖÜ0-9]*(?:-[A-ZÄÖÜ0-9]+)*(?:\.[a-z0-9]{1,3})*(?: [A-ZÄÖÜ]{2,})*)(?!\w)"
    r"|(?<![\w.,/-])(?P<digits>\d{1,3})(?![\w%]|[.,]\d)"
)
_BRACKETS: Final = re.compile(r"\([^()\n]*\)")
_BETWEEN: Final = re.compile(  # single blanks: it is compared with a text whose blanks are collapsed
    r"(?: (?:if|when|for|means?|wenn|bei|falls|si|cuando|para) [^,.;]{1,90}| ?(?:[=:–—]|->|→)[^,.;|/]{1,90})?"
    r" ?(?:[,;|/] ?)?(?: ?\b(?:or|oder|o|u|ou|and|und|y|et)\b ?)?(?:(?:the |a )?(?:word|digit|label)s? )?"
)
_BLANKS: Final = re.compile(r"\s+")
_PLUS: Final = re.compile(r" ?\+ ?")
_WORD_CHARACTER: Final = re.compile(r"\w")
_LEADING: Final = re.compile(
    r"\s*(?:(?:only|exactly|just|with|as|by|is|either|the|one|of|a|single|words?|labels?|codes?|digit|number|following|these|nothing|else|and"
    r"|nur|genau|mit|als|einem|einer|eines|der|den|das|wort|ziffer|solo|con|una?|palabra|como|de|las|los|uniquement|avec|par|un|mot)\b[\s,]*+)*+:?\s*"
)  # fmt: skip
_NO_ANSWERS: Final = frozenset(
    ("JSON", "ONLY", "ONE", "EXACTLY", "MUST", "NOT", "NO", "NEVER", "ALWAYS", "EACH", "THE", "AND", "OR", "A", "I")
)
_SCALE: Final = re.compile(
    r"(?<![\w.])\d{1,3}\s*(?:-|–|to|through|bis|a|à)\s*\d{1,3}(?![\w.])|\blikert\b|\b(?:percent|probability)\b",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+")
_BULLET: Final = re.compile(r"[ \t]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+")


@dataclass
class Offered:
    """What can be answered; `doubtful` when something else is offered that is not understood; `scaled` when it may be a scale."""

    words: dict[str, Decision] = field(default_factory=dict)
    codes: dict[str, None] = field(default_factory=dict)
    digits: bool = False
    doubtful: bool = False
    scaled: bool = False
    _spellings: set[str] = field(default_factory=set)

    def add_word(self, word: str, decision: Decision) -> None:
        """Offers a word; the same in another case is the same."""
        spelled = _PLUS.sub(" + ", _BLANKS.sub(" ", word.strip()))
        if spelled.casefold() not in self._spellings:
            self._spellings.add(spelled.casefold())
            self.words[spelled] = decision


@dataclass(frozen=True, slots=True)
class _Item:
    text: str
    start: int
    end: int
    marked: bool  # set apart by quotes, capitals or being a digit


def offered_answers(text: str, outputs: Iterable[str], is_code: Callable[[str], bool]) -> Offered:
    """What the policy's sentences about the answer offer; `outputs` is what stands in its "Output: …" lines."""
    offered = Offered()
    for output in outputs:
        _take_output(output, offered)
    for sentence in asking_sentences(text):
        offered.scaled |= _SCALE.search(sentence) is not None
        _take_sentence(sentence, offered, is_code)
    for items in _lists(text):
        _take_items(items, offered, is_code)
    return offered


def asking_sentences(text: str) -> Iterator[str]:
    """The sentences that say how to answer, from the verb on."""
    for line in text.split("\n"):
        for sentence in _SENTENCE_END.split(line.strip()):
            verb = _ASKS.search(sentence)
            if verb is not None:
                yield sentence[verb.end() :]


def _take_output(output: str, offered: Offered) -> None:
    match = _WHOLE.match(output)
    decision = decision_in(match.group()) if match else None
    if match is None or decision is None:
        offered.doubtful = True
    else:
        offered.add_word(match.group(), decision)


def _take_sentence(sentence: str, offered: Offered, is_code: Callable[[str], bool]) -> None:
    bare = (
        _BRACKETS.sub(lambda match: " " * len(match.group()), sentence)
        .replace(" OR ", " or ")
        .replace(" AND ", " and ")
    )
    items = list(_items(bare))
    joined = {item for pair in pairwise(items) if _joined(bare, *pair) for item in pair}
    items = [item for item in items if item.marked or item in joined]
    leading = _LEADING.match(bare)
    first = leading.end() if leading else 0
    digits = {item.text for item in items if item.text.isdigit()}
    if digits >= {"0", "1"}:
        offered.digits = True
        offered.doubtful |= digits > {"0", "1"}
        return
    for item in items:
        if item in joined or item.start <= first or _meaning(item.text) is not None:
            _take_items([item.text], offered, is_code)
            offered.doubtful |= item in joined and item.text.isdigit()


def _items(sentence: str) -> Iterator[_Item]:
    for match in _ITEM.finditer(sentence):
        text = (match.group(match.lastgroup or 0)).strip()
        capitals = text.upper() == text and any(char.isalpha() for char in text)
        if text in _NO_ANSWERS or (match.lastgroup == "quoted" and not _looks_like_answer(text)):
            continue
        yield _Item(text, match.start(), match.end(), match.lastgroup != "plain" or capitals)


def _looks_like_answer(text: str) -> bool:
    return len(text.split()) <= 4 and _WORD_CHARACTER.search(text) is not None and not text.endswith(":")


def _joined(sentence: str, left: _Item, right: _Item) -> bool:
    between = _BLANKS.sub(" ", sentence[left.end : right.start])
    return between.strip() != "" and _BETWEEN.fullmatch(between) is not None


def _lists(text: str) -> Iterator[list[str]]:
    """What opens the entries of a list under a line that asks for an answer and ends in a colon."""
    lines = text.split("\n")
    read = 0
    for number, line in enumerate(lines):
        if number < read or not (_ASKS.search(line) and line.rstrip(" *_").endswith((":", "："))):
            continue
        opened: list[str] = []
        for read in range(number + 1, len(lines)):
            entry = lines[read]
            bullet = _BULLET.match(entry)
            item = next(_items(entry[bullet.end() :]), None) if bullet else None
            if bullet is not None and item is not None and item.start == 0 and item.marked:
                opened.append(item.text)
            elif entry.strip():
                break
        if len(opened) > 1:
            yield opened


def _take_items(items: list[str], offered: Offered, is_code: Callable[[str], bool]) -> None:
    if all(item in ("0", "1") for item in items):
        offered.digits |= len(set(items)) == 2
        return
    for item in items:
        decision = _meaning(item)
        if decision is not None:
            offered.add_word(item, decision)
        elif is_code(item):
            offered.codes[item] = None
        elif not item.isdigit():
            offered.doubtful = True


def _meaning(item: str) -> Decision | None:
    return decision_in(item) if _WHOLE.fullmatch(item) else None
