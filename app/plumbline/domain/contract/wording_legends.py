"""Wordings that say what each answer means and list the answers nowhere else: "Rate it: green = fine, red = remove"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from plumbline.domain.answer_words import any_language
from plumbline.domain.contract.answer_shapes import JOINS, QUOTED, bare
from plumbline.domain.contract.offers import Offers
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.terms import both_ways
from plumbline.domain.contract.wording_plain import SYMBOLS
from plumbline.domain.meanings import TURNED, label_meaning, said_of_content
from plumbline.domain.patterns import WordPattern
from plumbline.domain.verdict import Decision

_END: Final = ",;.。、،؛()"
_SIGN: Final = rf"[{''.join(SYMBOLS)}]\ufe0f?"
_PAIR: Final = WordPattern(
    rf"(?P<opens>^[ \t]*(?:(?:[-*+•]|\d{{1,2}}[.)])[ \t]+)?|(?<=[{_END}:：])[ ]?(?:{JOINS}[ ])?)?"
    rf"(?<![\w-])(?P<word>{QUOTED}|{_SIGN}|[^\W\d_][\w-]{{0,24}})"
    rf"(?:[ ]?(?P<sign>[=＝→]|[-=]>)|[ ]?[:：]|[ ]?[–—](?=[ ])|[ ](?P<condition>{any_language('conditions')})(?=[ ]))[ ]?"
    rf"(?P<said>[^\s{_END}=＝→:：][^{_END}=＝→:：\n]{{0,79}})(?=[{_END}]|$)"
)
_WEIGHS: Final = (
    r"(?:evaluate|assess|judge|grade|beurteil\w{1,3}|eval[uú]\w{1,3}|valor[ae]|[ée]valu\w{1,3}|avali\w{1,3}"
    r"|oceni\w{1,4})"
)
_ASKS: Final = WordPattern(
    "|".join(any_language(entry) for entry in ("demands", "rates", "answer_nouns"))
    + rf"|(?<!\w)(?:{_WEIGHS}|traffic lights?|ampel|semáforo|semaforo)(?!\w)"
)
_DEMANDED: Final = WordPattern(rf"{any_language('demands')}[ ](?:{any_language('markers')}[ ])?$")
_BIDS: Final = WordPattern(
    rf"\W*+(?:(?:please|you must|you should|always|bitte|por favor|proszę|per favore) )?"
    rf"(?:{any_language('demands')}|{any_language('rates')}|{_WEIGHS}(?!\w))"
)
_LEVEL: Final = r"[^\W\d_][\w-]{0,30}"
_LEVELS: Final = WordPattern(
    rf"(?<!\w)(?:from (?:\w+ )?{_LEVEL} to (?:\w+ )?{_LEVEL}"
    rf"|von (?:\w+ )?{_LEVEL} bis (?:zu )?(?:\w+ )?{_LEVEL}"
    rf"|(?:(?:de|del|desde|dal?|dalla|du|do) |dall['’]|d['’]){_LEVEL} (?:(?:al?|alla|ao|até|hasta|à|au) |all['’]){_LEVEL}"
    rf"|od {_LEVEL} do {_LEVEL}"
    rf"|من {_LEVEL} إلى {_LEVEL})(?=[ ]?(?:[.!,;:。،؛(]|$))"
    rf"|{_LEVEL}から{_LEVEL}まで"
)
"""Answers of which the first and the last alone are named: "from green to red"."""
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


@dataclass(frozen=True, slots=True)
class _Pair:
    """An answer, and what is said of it; `sure` where a sign stands between them that means nothing else."""

    word: str
    said: str
    sure: bool


def read_legends(policy: Passages, offers: Offers) -> None:
    """What words stand for, in one line or one below the other, where the text offers no other answers."""
    if _has_answers(offers):
        return
    lead = ""
    block: list[_Pair] = []
    for line in policy.lines:
        matches = [match for match in _PAIR.finditer(line) if _is_pair(line, match)]
        pairs = [_Pair(bare(match.group("word")), match.group("said"), bool(match.group("sign"))) for match in matches]
        if len(pairs) > 1:
            _take(pairs, _last_sentence(line[: matches[0].start("word")]) or lead, policy, offers)
        if len(pairs) == 1 and matches[0].group("opens") is not None and not matches[0].start():
            block += pairs
        elif line.strip():
            _take(block, lead, policy, offers)
            lead, block = _last_sentence(line), []
    _take(block, lead, policy, offers)
    if not (_has_answers(offers) or offers.legends):
        offers.doubtful |= any(
            _names_levels(sentence) for line in policy.lines for sentence in _SENTENCE_END.split(line)
        )


def _names_levels(sentence: str) -> bool:
    """True where a rating is asked for whose first and last level alone are named."""
    asks = _BIDS.match(sentence) or _UNSPACED.search(sentence)
    return asks is not None and _ASKS.search(sentence) is not None and _LEVELS.search(sentence) is not None


def _is_pair(line: str, match: re.Match[str]) -> bool:
    """True for a word with a sign; with a colon or a condition, where it opens a line or a part, or an answer is asked for."""
    if match.group("sign") or match.group("opens") is not None:
        return True
    return match.group("condition") is not None and _DEMANDED.search(line, 0, match.start("word")) is not None


def _has_answers(offers: Offers) -> bool:
    words = offers.known_words(plain=True) or offers.codes or offers.lone_codes or offers.sections
    return bool(words or offers.unknown or offers.digits or offers.scales or offers.shows_object or offers.outputs)


def _last_sentence(text: str) -> str:
    sentences = [part for part in _SENTENCE_END.split(text) if part.strip(" -*+•\t:：")]
    return sentences[-1] if sentences else ""


def _take(pairs: Sequence[_Pair], lead: str, policy: Passages, offers: Offers) -> None:
    """Takes the pairs for answers where the sentence before them asks for one; those of which one isn't understood are in doubt."""
    meanings = {pair.word: label_meaning(pair.said) or said_of_content(pair.said) for pair in pairs}
    known = {word: meaning for word, meaning in meanings.items() if meaning is not None}
    asks = _ASKS.search(lead)
    if asks is None or any(word in policy.decided for word in meanings):
        return
    if not both_ways(known.values()):
        offers.doubtful |= bool(known) and len(pairs) > 1 and _BIDS.match(lead) is not None
        return
    turned = any(label_meaning(word) is TURNED.get(meaning, word) for word, meaning in known.items())
    bids = _BIDS.match(lead) or _UNSPACED.match(asks.group())
    if known == meanings and not turned and bids and all(pair.sure for pair in pairs):
        offers.add_words(known)
    else:
        offers.legends.append({word: meaning or Decision.ESCALATE for word, meaning in meanings.items()})
