"""Under which condition a policy asks for 0 or for 1: "If the message breaks a rule, answer 1, otherwise 0".

The condition may stand before the answer or after it, and "otherwise" inverts it. It has to speak of breaking rules or the policy,
or of allowing and forbidding in known words; anything else is ignored. One negation inverts it ("breaks no rule", "unless a rule is
broken"), two leave a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from plumbline.domain.outline import decision_in
from plumbline.domain.verdict import Decision

Vote = tuple[str, Decision | None]
"""A digit, and what the text says of it."""

_BROKEN: Final = re.compile(
    r"\b(?:break(?:s|ing)?|broken?|breach\w*|violat\w*|infring\w*|contraven\w*|(?:goes|go|is|are) against"
    r"|verst(?:oß|oss|öß|össt|ößt|oessst)\w*|bricht|gebrochen|verletz\w*"
    r"|incumpl\w*|rompe|viola\w*|enfrein\w*|viole)\b",
    re.IGNORECASE,
)
_RULES: Final = re.compile(
    r"\b(?:rules?|polic(?:y|ies)|guidelines?|regel\w*|richtlinien?|reglas?|normas?|políticas?|règles?|politique)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:not|no|none|never|neither|nothing|without|unless|cannot|nicht|nie|kein\w*|ohne|außer|ni|ning\w+|nunca|sin|salvo|ne|pas"
    r"|aucune?|jamais|sans|sauf)\b|n['’]t\b",
    re.IGNORECASE,
)
_NOT_ALLOWED: Final = re.compile(
    r"\b(?:not (?:allowed|permitted|acceptable|safe)|nicht (?:erlaubt|zulässig)|no (?:está |es )?permitid[oa]s?"
    r"|pas (?:autorisée?s?|permise?s?))\b",
    re.IGNORECASE,
)
"""Says the same as breaking a rule, and turns nothing round."""
_CLAUSE: Final = re.compile(r"(?<![\w.])(?P<digit>[01])(?![\w.]\w)(?P<text>[^\d.;]{3,90})")
_ASKS: Final = (
    r"(?:answer|respond|reply|return|output|write|say|give|put|antworte|gib|schreibe?|setze"
    r"|responde|contesta|devuelve|escribe|pon|réponds|répondez|renvoie|écris)"
)
_BEFORE: Final = re.compile(
    r"\b(?:if|when|whenever|wenn|falls|sobald|si|cuando|lorsque?|quand)\b(?P<text>[^.;:\n\d]{3,160}?)(?::\s{0,8})?"
    rf"\b{_ASKS}\b\s*+(?:(?:is|be|should|must|only|just|exactly|with|the|a|digit|number|mit|nur|der|einer|ziffer|con|solo|par|avec|un)\b\s*+)*+"
    r"[\"'“”„`*]*(?P<digit>[01])(?![\w.]\w)",
    re.IGNORECASE,
)
_OTHERWISE: Final = re.compile(
    r"\b(?:otherwise|else|if not|in (?:all|any) other cases?|sonst|andernfalls|ansonsten|si no|de lo contrario|en caso contrario"
    r"|sinon)\b(?P<text>[^\d\n]{0,40}?)(?<![\w.])(?P<digit>[01])(?![\w.]\w)",
    re.IGNORECASE,
)
_TURNED: Final = {Decision.VIOLATES: Decision.ALLOWED, Decision.ALLOWED: Decision.VIOLATES}


def condition_in(text: str) -> Decision | None:
    """What content is when the condition holds; None where the condition does not say."""
    if _BROKEN.search(text) and _RULES.search(text):
        negations = len(_NOT.findall(_NOT_ALLOWED.sub(" ", text)))
        return {0: Decision.VIOLATES, 1: Decision.ALLOWED}.get(negations)
    return decision_in(text)


def conditions_behind(sentence: str) -> Iterator[Vote]:
    """Each digit with what the words after it, up to the next digit or the clause's end, say of it."""
    for match in _CLAUSE.finditer(sentence):
        yield match.group("digit"), condition_in(match.group("text").lstrip(" ,").split(",")[0])


def conditions_before(line: str) -> Iterator[Vote]:
    """Each digit that is asked for behind a condition, in a line of the policy."""
    for match in _BEFORE.finditer(line):
        yield match.group("digit"), condition_in(match.group("text"))


def otherwise(line: str, votes: set[Vote]) -> Iterator[Vote]:
    """The digit for what is left, where the line has given one meaning to the other digit."""
    said = {vote for vote in votes if vote[1] is not None}
    for match in _OTHERWISE.finditer(line):
        if len(said) == 1:
            digit, decision = next(iter(said))
            if digit != match.group("digit") and decision in _TURNED:
                yield match.group("digit"), _TURNED[decision]
