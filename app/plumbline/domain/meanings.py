"""What words say of content: that it is allowed, that it violates, or that a person decides.

Read are headings and short phrases ("VIOLATES (1)", "Verstoß"), clauses ("if it breaks no rule") and answers ("REMOVE"), in the
languages of `answer_words`. What says nothing, or two things, has no meaning: nothing is guessed.
"""

from __future__ import annotations

import re
from typing import Final

from plumbline.domain.answer_words import any_language
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


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_PHRASE: Final = _compiled("|".join(f"(?P<{entry}>{any_language(entry)})" for entry in _PHRASE_MEANINGS))
_DENIED: Final = _compiled(rf"(?:{any_language('negation')}|n['’]t)(?:\s+[\w-]+){{0,2}}\s*\Z")
_BREAKS: Final = _compiled(any_language("breaks"))
_RULES: Final = _compiled(any_language("rules"))
_VIOLATES: Final = _compiled(any_language("violates"))
_FINE: Final = _compiled(any_language("fine"))
_NOT_PERMITTED: Final = _compiled(any_language("not_permitted"))
_NEGATION: Final = _compiled(any_language("negation") + r"|n['’]t(?!\w)")
_HEDGES: Final = _compiled(any_language("hedges"))
_LABELS: Final = {entry: _compiled(any_language(entry)) for entry in _LABEL_MEANINGS}
_NOT: Final = _compiled(r"(?:not|no|non|nicht|kein|pas|não|nie|ليس|غير) (?P<word>.{1,40})")
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
    plain = _NOT_PERMITTED.sub(" ", text)
    forbidden = len(plain) < len(text)
    refused = bool(_BREAKS.search(plain) and _RULES.search(plain)) or _VIOLATES.search(plain) is not None
    fine = _FINE.search(plain) is not None
    negations = len(_NEGATION.findall(_FINE.sub(" ", plain)))  # a word such as 問題ない has its own
    if forbidden:
        return None if fine or negations else Decision.VIOLATES
    if refused == fine or negations > 1:
        return None
    meaning = Decision.VIOLATES if refused else Decision.ALLOWED
    return TURNED[meaning] if negations else meaning


def said_of_content(text: str) -> Decision | None:
    """What a clause or a phrase says of content; a hedged one ("hardly offensive") says nothing."""
    return None if _HEDGES.search(text) else clause_meaning(text) or decision_in(text)


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
