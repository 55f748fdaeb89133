"""The rules of a policy that gives them no ids: a numbered list, a bulleted one, the rows of a table, or headings.

The first layout counts that holds two rules or more, and one rule alone only where no layout holds more. Sections of definitions,
of examples and of what is allowed hold no rules. Numbers are read in every script.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from plumbline.domain.lines import numbered_lines
from plumbline.domain.meanings import decision_in
from plumbline.domain.outline import COLON_LEVEL, Heading, outline
from plumbline.domain.verdict import Decision

MOST_RULES: Final = 150
"""A list of more is no list of rules."""
MOST_TITLE_CHARS: Final = 120

_GAP: Final = "[ \t\u3000]"
_NUMBERED: Final = re.compile(
    rf"(?P<indent>{_GAP}*+)(?:[#>*_§]{{1,4}}{_GAP}?)?(?:第)?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}}|[①-⑳])"
    rf"(?:[.)．、）条]|\ufe0f?\u20e3|(?<=[①-⑳])|[:：](?=\s))[*_]{{0,2}}{_GAP}*+(?P<text>[^\s\d].*)"
)
_INLINE: Final = re.compile(r"(?<!\S)(?P<number>\d{1,2})[.)．、）](?=\s)")
_BULLET: Final = re.compile(
    rf"(?P<indent>{_GAP}*+)(?:[-*+•–—‣▪●○◦・✓✗✘❌🚫]\ufe0f?){_GAP}*+(?P<text>(?:\*\*)?[^\s*-].*)"
)
_ROW: Final = re.compile(r"[ \t]*\|(?P<cells>.+)")
_RULED_OFF: Final = re.compile(r"[\s|:+-]+")
_EMPHASIS: Final = re.compile(r"[*_`]{1,3}")
_SENTENCE_END: Final = re.compile(r"[.!?](?=\s|$)|[。！？؟۔]")
_BLANKS: Final = re.compile(r"\s+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_QUOTES: Final = "\"“„«「『‘'"
_APART: Final = re.compile(
    r"\b(?:examples?|definitions?|glossary|terms|instructions?|task|goal|purpose|role|outputs?|answers?|response|format|notes?|scope"
    r"|about|overview|interpretation|introduction|contact|faq|appeals?|consequences|enforcement|sanctions?"
    r"|beispiele?|begriffe|definitionen|aufgabe|ziel|anweisung|ausgabe|antwort(?:en)?|hinweise?|kontakt|sanktionen|folgen"
    r"|ejemplos?|definicion(?:es)?|definición|instrucciones|tarea|objetivo|salida|respuesta|formato|contacto|sanciones"
    r"|exemples?|définitions?|consignes?|objectif|tâche|sortie|réponse"
    r"|exemplos?|definiç(?:ão|ões)|instruções|saída|resposta|contato"
    r"|przykład\w{0,3}|definicj\w{1,3}|instrukcj\w{1,3}|odpowied\w{1,3}|kontakt|kary)\b"
    r"|أمثلة|تعريف|تعليمات|الهدف|الإجابة|例|定義|用語|指示|目的|回答|出力|問い合わせ",
    re.IGNORECASE,
)
_INCLUDED: Final = re.compile(
    r"\b(?:includes?|included|covered|umfasst|darunter fällt|incluye|incluido|inclut|inclui|comprende"
    r"|obejmuje)\b|يشمل|含まれる|該当する",
    re.IGNORECASE,
)
_EXCLUDED: Final = re.compile(
    r"\b(?:excludes?|excluded|exceptions?|ausnahmen?|ausgenommen|excluye|excepciones|exclut|exceptions|exclui|exceç(?:ão|ões)|esclude"
    r"|eccezion[ei]|wyjątk\w{1,3})\b|يستثنى|استثناء|例外|含まれない|該当しない",
    re.IGNORECASE,
)
_FINE: Final = re.compile(
    r"\b(?:allow(?:ed)?|permitted|acceptable|welcome|fine|ok|okay|non-violating|safe|compliant"
    r"|erlaubt\w{0,2}|zulässig\w{0,2}|permitid[oa]s?|autorisée?s?|dozwolon\w{1,3}|consentit[oiae])\b|مسموح|許可|認められ",
    re.IGNORECASE,
)
_NOT: Final = re.compile(
    r"\b(?:not|never|no|nicht|kein\w{0,2}|não|non|pas|nie\w{0,12}|(?:dis|un)\w{2,14})\b|n['’]t\b|غير|ليس|不|禁止|ない|ません",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ListedRule:
    """One rule.

    Attributes:
        text: its first sentence, at most `MOST_TITLE_CHARS` characters.
        decision: what breaking it means: a violation, or an escalation where its section says so.
    """

    text: str
    decision: Decision = Decision.VIOLATES


@dataclass(frozen=True, slots=True)
class _Entry:
    line: int
    depth: int
    text: str


def listed_rules(text: str) -> tuple[ListedRule, ...]:
    """The rules in the text, in order; empty where it sets none out, or too many."""
    headings = outline(text).headings
    lines = list(numbered_lines(text))
    title = next((number for number, _, line in lines if line.strip()), 0)
    marked = [heading for heading in headings if heading.level < COLON_LEVEL and heading.line != title]
    layouts = (
        [_entry(number, match) for number, _, line in lines if (match := _NUMBERED.match(line))],
        [entry for number, _, line in lines for entry in _inline(number, line)],
        [_entry(number, match) for number, _, line in lines if (match := _BULLET.match(line))],
        list(_rows(lines)),
        [_Entry(heading.line, 0, heading.text) for heading in marked],
    )
    found = [_rules(_outermost(entries), headings) for entries in layouts]
    rules = next((rules for rules in found if len(rules) > 1), None)
    if rules is None:
        rules = next((rules for rules in found[:4] if rules), [])
    return tuple(rules) if len(rules) <= MOST_RULES else ()


def _entry(number: int, match: re.Match[str]) -> _Entry:
    return _Entry(number, len(match.group("indent").expandtabs(4)), match.group("text"))


def _inline(number: int, line: str) -> list[_Entry]:
    """Rules that stand one after the other in one line: "1. Be kind. 2. No ads."."""
    found: list[re.Match[str]] = []
    for match in _INLINE.finditer(line):
        if int(match.group("number")) == len(found) + 1:
            found.append(match)
    ends = [*(match.start() for match in found[1:]), len(line)]
    return [_Entry(number, 0, line[match.end() : ends[at]]) for at, match in enumerate(found) if len(found) > 1]


def _rows(lines: Iterable[tuple[int, int, str]]) -> Iterator[_Entry]:
    """The rows of a table below its heading: the first cell with letters, and the one behind it."""
    inside = False
    for number, _, line in lines:
        row = _ROW.match(line)
        if row is None:
            inside = False
        elif _RULED_OFF.fullmatch(line):
            inside = True
        elif inside:
            cells = [cell.strip() for cell in row.group("cells").split("|") if _LETTER.search(cell)]
            if cells:
                yield _Entry(number, 0, ": ".join(cells[:2]))


def _outermost(entries: list[_Entry]) -> list[_Entry]:
    """What stands deeper explains the entry above it."""
    least = min((entry.depth for entry in entries), default=0)
    return [entry for entry in entries if entry.depth <= least + 1]


def _rules(entries: Iterable[_Entry], headings: Iterable[Heading]) -> list[ListedRule]:
    rules: dict[str, ListedRule] = {}
    for entry, above in _under(entries, list(headings)):
        said = _title(entry.text)
        if not said or entry.text[0] in _QUOTES or _set_apart(above):
            continue
        if (above and _allows(above[-1].text)) or _APART.fullmatch(said) or (len(said) < 40 and _allows(said)):
            continue
        escalates = bool(above) and decision_in(above[-1].text) is Decision.ESCALATE
        decision = Decision.ESCALATE if escalates else Decision.VIOLATES
        rules.setdefault(said.casefold(), ListedRule(said, decision))
    return list(rules.values())


def _set_apart(above: list[Heading]) -> bool:
    """True under headings of sections that hold no rules; what a label includes are rules, wherever it is defined."""
    if above and _EXCLUDED.search(above[-1].text):
        return True
    includes = bool(above) and _INCLUDED.search(above[-1].text) is not None
    return not includes and any(_APART.search(heading.text) for heading in above)


def _under(entries: Iterable[_Entry], headings: list[Heading]) -> Iterator[tuple[_Entry, list[Heading]]]:
    """Each entry with the headings that it stands under, the nearest last; not itself, where it is one."""
    above: list[Heading] = []
    place = 0
    for entry in entries:
        while place < len(headings) and headings[place].line < entry.line:
            while above and above[-1].level >= headings[place].level:
                above.pop()
            above.append(headings[place])
            place += 1
        own = place < len(headings) and headings[place].line == entry.line
        yield entry, [one for one in above if not own or one.level < headings[place].level]


def _title(text: str) -> str:
    plain = _BLANKS.sub(" ", _EMPHASIS.sub("", text)).strip(" |#")
    end = _SENTENCE_END.search(plain)
    first = plain[: end.start()] if end is not None and end.start() > 1 else plain
    if len(first) > MOST_TITLE_CHARS:
        first = first[: MOST_TITLE_CHARS - 1].rsplit(" ", 1)[0] + "…"
    return first.strip(" :：.") if _LETTER.search(first) else ""


def _allows(text: str) -> bool:
    """True for a heading over what is allowed, or a rule that only says so."""
    return _FINE.search(text) is not None and _NOT.search(text) is None
