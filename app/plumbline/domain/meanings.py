"""What words say of content: that it is allowed, that it violates, or that a person decides.

Read are headings and short phrases ("VIOLATES (1)", "Verstoß"), clauses ("if it breaks no rule") and answers ("REMOVE"), in the
languages of `answer_words`. What says nothing, or two things, has no meaning, and neither has a clause with a word that may turn it
round ("unlikely to violate"): nothing is guessed.
"""

from __future__ import annotations

import re
from typing import Final

from plumbline.domain.answer_words import any_language, neutral_words
from plumbline.domain.patterns import WordPattern
from plumbline.domain.verdict import Decision

TURNED: Final = {Decision.VIOLATES: Decision.ALLOWED, Decision.ALLOWED: Decision.VIOLATES}
"""The contrary of each meaning that has one."""

_MOST_PHRASE_CHARS: Final = 300
_PHRASE_MEANINGS: Final = {
    "not_permitted": Decision.VIOLATES,
    "permits": Decision.ALLOWED,
    "forbids": Decision.VIOLATES,
    "person": Decision.ESCALATE,
}
_LABEL_MEANINGS: Final = {"refuse": Decision.VIOLATES, "allow": Decision.ALLOWED, "escalate": Decision.ESCALATE}


_PHRASE: Final = WordPattern("|".join(f"(?P<{entry}>{any_language(entry)})" for entry in _PHRASE_MEANINGS))
_DENIED: Final = WordPattern(rf"(?:{any_language('negation')}|n['’]t)(?:\s+[\w-]+){{0,2}}\s*\Z")
_BREAKS: Final = WordPattern(any_language("breaks"))
_RULES: Final = WordPattern(any_language("rules"))
_VIOLATES: Final = WordPattern(any_language("violates"))
_HARMS: Final = WordPattern(any_language("harms"))
_FINE: Final = WordPattern(any_language("fine"))
_NOT_PERMITTED: Final = WordPattern(any_language("not_permitted"))
_NEGATION: Final = WordPattern(any_language("negation") + r"|n['’]t(?!\w)")
_CONCORD: Final = WordPattern(any_language("concord"))
_TURNS: Final = WordPattern(any_language("turns"))
_KEYS: Final = WordPattern(
    "|".join(
        any_language(entry)
        for entry in ("not_permitted", "breaks", "violates", "harms", "fine", "permits", "forbids", "person")
    )
)
_KNOWN: Final = WordPattern(
    "|".join(
        any_language(entry)
        for entry in (
            "negation",
            "concord",
            "conditions",
            "otherwise",
            "means",
            "joins",
            "asks",
            "demands",
            "markers",
            "to",
            "answer_nouns",
        )
    )
)
_NEUTRAL: Final = neutral_words()
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]+")
_WORDS: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SHORT: Final = 1
"""A word of one letter is a label, or the rest of one that ends in an apostrophe."""
_HEDGES: Final = WordPattern(any_language("hedges"))
_LABELS: Final = {entry: WordPattern(any_language(entry)) for entry in _LABEL_MEANINGS}
_NOT: Final = WordPattern(r"(?:not|no|non|nicht|kein|pas|não|nie|ليس|غير) (?P<word>.{1,40})")
_SPACES: Final = re.compile(r"[\s_-]+")
_PLUS: Final = re.compile(r" ?\+ ?")
_AROUND: Final = " +*\"'“”„«»「」『』`‘’"


def decision_in(text: str) -> Decision | None:
    """What a short phrase says; None where it says nothing or two things.

    "INVALID + ESCALATE" is an escalation: whoever escalates a violation wants a person to see it. A word behind a negation that is
    not known to belong to it ("what we don't allow") says nothing.
    """
    found: set[Decision] = set()
    for match in _PHRASE.finditer(text, 0, _MOST_PHRASE_CHARS):
        if _DENIED.search(text[: match.start()]):
            return None
        found.add(_PHRASE_MEANINGS[match.lastgroup or ""])
    return _together(found)


def clause_meaning(text: str) -> Decision | None:
    """What content is of which a clause speaks ("if it breaks no rule"); one negation turns it round, two leave a doubt."""
    if _is_turned(text):
        return None
    plain = _NOT_PERMITTED.sub(" ", text)
    forbidden = len(plain) < len(text)
    unfine = _FINE.sub(" ", plain)
    refused = bool(_BREAKS.search(plain) and _RULES.search(plain)) or bool(
        _VIOLATES.search(unfine) or _HARMS.search(unfine)
    )
    fine = _FINE.search(plain) is not None
    negations = len(_NEGATION.findall(unfine)) or len(_CONCORD.findall(unfine))  # 問題ない has its own
    if forbidden:
        return None if fine or negations else Decision.VIOLATES
    if refused == fine or negations > 1 or _denies_something_else(plain):
        return None
    meaning = Decision.VIOLATES if refused else Decision.ALLOWED
    return TURNED[meaning] if negations else meaning


def _denies_something_else(clause: str) -> bool:
    """True for a negation that stands far behind the word that it would turn round ("a rule that is not about spoilers")."""
    key = next((match for pattern in (_BREAKS, _VIOLATES, _HARMS, _FINE) if (match := pattern.search(clause))), None)
    negation = _NEGATION.search(clause, key.end()) if key else None
    return key is not None and negation is not None and len(_WORDS.findall(clause, key.end(), negation.start())) > 1


def said_of_content(text: str) -> Decision | None:
    """What a clause or a phrase says of content."""
    return clause_meaning(text) or (None if _is_turned(text) else decision_in(text))


def is_accounted_for(text: str, *, capitals: bool = True) -> bool:
    """True where every word is neutral, or one that the patterns know; with `capitals` those too, which are answers.

    Japanese has no words to tell.
    """
    rest = _KNOWN.sub(" ", _KEYS.sub(" ", _UNSPACED.sub(" ", text)))
    return all(
        word.casefold() in _NEUTRAL or len(word) <= _SHORT or (capitals and word.isupper())
        for word in _WORDS.findall(rest)
    )


def _is_turned(text: str) -> bool:
    """True for a clause that is hedged ("hardly offensive"), has an exception, or leads to its key word by one that isn't known."""
    if _HEDGES.search(text):
        return True
    key = _KEYS.search(text)
    return key is not None and (not is_accounted_for(text[: key.start()]) or _TURNS.search(text, key.end()) is not None)


def label_meaning(text: str) -> Decision | None:
    """What an answer means that needs no explanation ("REMOVE", "NOT SPAM", "INVALID + ESCALATE"); None for any other."""
    parts = [part.strip(_AROUND) for part in _PLUS.split(_SPACES.sub(" ", text).strip(_AROUND))]
    found = {_single_meaning(part) for part in parts}
    return None if None in found else _together({meaning for meaning in found if meaning is not None})


def _single_meaning(text: str) -> Decision | None:
    for entry, decision in _LABEL_MEANINGS.items():
        if _LABELS[entry].fullmatch(text):
            return decision
    negated = _NOT.fullmatch(text)
    return TURNED.get(_single_meaning(negated.group("word")) or Decision.ESCALATE) if negated else None


def _together(found: set[Decision]) -> Decision | None:
    if found == {Decision.VIOLATES, Decision.ESCALATE}:
        return Decision.ESCALATE
    return found.pop() if len(found) == 1 else None
