"""The words by which the checks recognise what a policy says, in the languages known here.

English, German, Spanish and French. A language is added by adding its words to each table;
`tests/unit/domain/test_advice.py` holds a sample of each.
"""

from __future__ import annotations

import re
from typing import Final


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


LANGUAGES: Final = {
    "en": _words(r"the|and|is|or|not|with|that|what|of"),
    "de": _words(r"der|die|das|und|ist|oder|nicht|mit|ein|eine"),
    "es": _words(r"el|la|los|las|y|es|no|con|que|del|una"),
    "fr": _words(r"le|la|les|et|est|ou|ne|pas|avec|des|une"),
}
_FEWEST_WORDS: Final = 5

SECTIONS: Final = {
    "instruction": _words(
        r"instructions?|goal|task|role|anweisung(?:en)?|aufgabe|ziel|instruccion(?:es)?|instrucción|objetivo|tarea"
        r"|consignes?|objectif|tâche"
    ),
    "definitions": _words(
        r"definitions?|terms|glossary|begriffe|definition(?:en)?|definicion(?:es)?|definición|términos"
        r"|définitions?|termes"
    ),
    "examples": _words(r"examples?|beispiele?|ejemplos?|exemples?"),
    "criteria": _words(
        r"criteria|criterion|rules?|policy rules|kriterien|regeln?|criterios?|reglas?|normas?|critères?|règles?"
    ),
}

VAGUE: Final = _words(
    r"generally|usually|typically|normally|in general|most of the time|normalerweise|üblicherweise"
    r"|in der regel|im allgemeinen|meistens|meist|gewöhnlich|generell|generalmente|normalmente|usualmente"
    r"|por lo general|en general|habitualmente|típicamente|généralement|habituellement|normalement"
    r"|en règle générale|d'habitude"
)

PRECEDENCE: Final = _words(
    r"wins?|precedence|takes? priority|priority|overrides?|prevails?|first of these|in this order|outranks?"
    r"|highest severity|most severe|before all others|vorrang|vorgeh\w*|geh(?:t|en) (?:\w{1,30} ){0,2}vor"
    r"|hat vorrang|reihenfolge|prevalece[n]?|prioridad|en este orden|prima[n]? sobre|l['’]emporte(?:nt)?"
    r"|prime(?:nt)?|priorité|dans cet ordre"
)

ESCALATION: Final = _words(
    r"escalat\w*|human review|(?:ask|to|by|for) a (?:person|human|moderator|reviewer)"
    r"|if (?:unclear|unsure|in doubt|you hesitate)|when in doubt|ambigu\w*|eskal\w*|im zweifel|ein mensch"
    r"|unklar\w*|escala\w*|en caso de duda|revisión humana|una persona|en cas de doute|escalad\w*|une personne"
)

_LIMIT: Final = (
    r"(?:max(?:imum|imal|imo)?\.?|at most|no more than|not more than|fewer than|less than|up to|under|höchstens|maximal"
    r"|nicht mehr als|como máximo|no más de|máximo|au plus|pas plus de|maximum)"
)
_UNITS: Final = (
    r"(?:tokens?|words?|characters?|sentences?|lines?|wörtern?|worten?|zeichen|sätzen?|palabras|caracteres|frases|mots"
    r"|caractères|phrases)"
)
_OUTPUT: Final = (
    r"(?:answers?|responses?|repl(?:y|ies)|outputs?|reasoning|rationales?|explanations?|analysis|antwort(?:en)?"
    r"|begründung|überlegung(?:en)?|respuestas?|razonamiento|explicación|justificación|réponses?|raisonnement|explication)"
)
BRIEF: Final = re.compile(
    rf"(?<!\w){_OUTPUT}(?!\w)[^.\n]{{0,60}}?{_LIMIT}[^.\n]{{0,20}}?\d{{1,6}}[^.\n\d]{{0,12}}{_UNITS}(?!\w)"
    rf"|(?<!\w){_LIMIT}\s\d{{1,6}}\s{_UNITS}[^.\n]{{0,30}}?(?<!\w){_OUTPUT}(?!\w)"
    rf"|(?<!\w)(?:limit|keep|restrict)\s(?:your|the)\s{_OUTPUT}(?!\w)[^.\n]{{0,20}}?"
    rf"(?:\sto\s\d{{1,6}}[^.\n]{{0,12}}{_UNITS}|\s(?:short|brief))(?!\w)"
    r"|(?<!\w)(?:do not|don['’]t) (?:reason|think|explain)(?!\w)",
    re.IGNORECASE,
)


WRONG_OUTPUT: Final = _words(
    r"wrong|incorrect|invalid (?:answer|output|json)|not (?:valid|acceptable) (?:output|json)|falsch\w*|ungültig\w*|incorrect[oa]s?"
    r"|inválid[oa]s?|mal formad[oa]s?|incorrecte?s?|fausse?s?|mauvaise?s?"
)
"""What a policy calls an answer that it doesn't want."""

REGIONAL: Final = _words(
    r"dialects?|regional\w*|slang|idioms?|dialekt\w*|mundart\w*|österreich\w*|schweiz\w*|jugendsprache|umgangssprach\w*"
    r"|dialectos?|regional(?:es|ismos?)?|modismos?|jerga|latinoam\w*|país(?:es)?|dialectes?|régiona\w*|régionalismes?|argot|verlan"
    r"|québ\w*|francophon\w*"
)

QUOTED: Final = re.compile(r"\"[^\"\n]*\"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|‘[^‘’\n]*’")


def section_of(heading: str) -> str:
    """Which of the guide's four sections a heading opens: a key of `SECTIONS`, or ""."""
    return next((name for name, words in SECTIONS.items() if words.search(heading)), "")


def language_of(text: str) -> str:
    """The language whose small words are most frequent in the text: "en", "de", "es" or "fr"; "" where none is plain."""
    counts = sorted(((len(words.findall(text)), language) for language, words in LANGUAGES.items()), reverse=True)
    (most, language), (second, _) = counts[0], counts[1]
    plain = most >= _FEWEST_WORDS and most > second * 3 // 2 and most * 25 >= len(text.split())
    return language if plain else ""
