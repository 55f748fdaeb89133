"""The words by which the checks recognise what a policy says, in the languages known here.

English, German, Spanish, French, Portuguese, Italian, Polish, Arabic and Japanese. A language is added by adding its words to each
table; `tests/unit/domain/lint/test_linter.py` holds a sample of each.
"""

from __future__ import annotations

import re
from typing import Final

from plumbline.domain.patterns import WordPattern


def _words(words: str, unspaced: str = "") -> WordPattern:
    """Whole words; `unspaced` are those of languages that write without blanks between words."""
    more = f"|{unspaced}" if unspaced else ""
    return WordPattern(rf"(?<!\w)(?:{words})(?!\w){more}")


LANGUAGES: Final = {
    "en": _words(r"the|and|is|or|not|with|that|what|of"),
    "de": _words(r"der|die|das|und|ist|oder|nicht|mit|ein|eine"),
    "es": _words(r"el|la|los|las|y|es|no|con|que|del|una"),
    "fr": _words(r"le|la|les|et|est|ou|ne|pas|avec|des|une"),
    "pt": _words(r"os|as|é|não|com|que|do|da|dos|das|uma|em|ou|são"),
    "it": _words(r"il|lo|gli|di|che|è|non|della|delle|sono|per"),
    "pl": _words(r"i|w|na|nie|się|jest|z|do|lub|że|to|są"),
    "ar": _words(r"في|من|على|أو|لا|أن|هذا|هذه|إلى|عن|ما|كل"),
    "ja": _words(r"(?!)", "[はをにがでともの](?![ぁ-ん])"),
}
_FEWEST_WORDS: Final = 5

SECTIONS: Final = {
    "instruction": _words(
        r"instructions?|goal|task|role|anweisung(?:en)?|aufgabe|ziel|instruccion(?:es)?|instrucción|objetivo|tarea"
        r"|consignes?|objectif|tâche|instruç(?:ão|ões)|tarefa|istruzioni|compito|obiettivo|instrukcj\w{1,3}|zadanie|cel|تعليمات|المهمة|الهدف",
        "指示|目的|タスク|説明",
    ),
    "definitions": _words(
        r"definitions?|terms|glossary|begriffe|definition(?:en)?|definicion(?:es)?|definición|términos"
        r"|définitions?|termes|definiç(?:ão|ões)|termos|definizion[ei]|termini|definicj\w{1,3}|pojęcia|تعريفات|المصطلحات",
        "定義|用語",
    ),
    "examples": _words(
        r"examples?|beispiele?|ejemplos?|exemples?|exemplos?|esempi?|esempio|przykład\w{0,3}|أمثلة|الأمثلة", "例"
    ),
    "criteria": _words(
        r"criteria|criterion|rules?|policy rules|kriterien|regeln?|criterios?|reglas?|normas?|critères?|règles?|critérios?|regras?"
        r"|criteri|regole?|norme|kryteria|zasady|reguły|regulamin|المعايير|القواعد|قواعد",
        "基準|規則|ルール",
    ),
}

VAGUE: Final = _words(
    r"generally|usually|typically|normally|in general|most of the time|normalerweise|üblicherweise"
    r"|in der regel|im allgemeinen|meistens|meist|gewöhnlich|generell|generalmente|normalmente|usualmente"
    r"|por lo general|en general|habitualmente|típicamente|généralement|habituellement|normalement"
    r"|en règle générale|d'habitude|geralmente|em geral|habitualmente|tipicamente|generalmente|di solito|in genere|normalmente"
    r"|zazwyczaj|zwykle|na ogół|generalnie|przeważnie|عادة|غالبا|غالبًا|بشكل عام",
    "通常|一般に|一般的に|たいてい|普通は|原則として",
)

PRECEDENCE: Final = _words(
    r"wins?|precedence|takes? priority|priority|overrides?|prevails?|first of these|in this order|outranks?"
    r"|highest severity|most severe|before all others|vorrang|vorgeh\w*|geh(?:t|en) (?:\w{1,30} ){0,2}vor"
    r"|hat vorrang|reihenfolge|prevalece[n]?|prioridad|en este orden|prima[n]? sobre|l['’]emporte(?:nt)?"
    r"|prime(?:nt)?|priorité|dans cet ordre|prevalece|prioridade|nesta ordem|prevale|precedenza|priorità|in quest'ordine"
    r"|pierwszeństwo|ma pierwszeństwo|w tej kolejności|nadrzędn\w{1,3}|الأولوية|أولوية|تتقدم|بهذا الترتيب",
    "優先|この順",
)

ESCALATION: Final = _words(
    r"escalat\w*|human review|(?:ask|to|by|for) a (?:person|human|moderator|reviewer)"
    r"|if (?:unclear|unsure|in doubt|you hesitate)|when in doubt|ambigu\w*|eskal\w*|im zweifel|ein mensch"
    r"|unklar\w*|escala\w*|en caso de duda|revisión humana|una persona|en cas de doute|escalad\w*|une personne"
    r"|em caso de dúvida|uma pessoa|moderador(?:es)?|nel dubbio|in caso di dubbio|moderatore|w razie wątpliwości"
    r"|moderator\w{0,4}|człowiek\w{0,2}"
    r"|عند الشك|شخص|المشرف|مشرف|تصعيد",
    "迷った|不明な場合|判断できない|担当者|モデレーター|人が確認",
)

_LIMIT: Final = (
    r"(?:max(?:imum|imal|imo)?\.?|at most|no more than|not more than|fewer than|less than|up to|under|höchstens|maximal"
    r"|nicht mehr als|como máximo|no más de|máximo|au plus|pas plus de|maximum|no máximo|até|al massimo"
    r"|non più di|maksymalnie|najwyżej"
    r"|nie więcej niż|بحد أقصى|لا تتجاوز|لا يتجاوز)"
)
_UNITS: Final = (
    r"(?:tokens?|words?|characters?|sentences?|lines?|wörtern?|worten?|zeichen|sätzen?|palabras|caracteres|frases|mots"
    r"|caractères|phrases|palavras|parole|caratteri|frasi|słów|znaków|zdań|كلمة|كلمات|حرف|جملة)"
)
_OUTPUT: Final = (
    r"(?:answers?|responses?|repl(?:y|ies)|outputs?|reasoning|rationales?|explanations?|analysis|antwort(?:en)?"
    r"|begründung|überlegung(?:en)?|respuestas?|razonamiento|explicación|justificación|réponses?|raisonnement|explication"
    r"|respostas?|raciocínio|justificativa|rispost[ae]|ragionamento|odpowied\w{1,3}|uzasadnieni\w{1,3}|الإجابة|الرد|التعليل)"
)
BRIEF: Final = WordPattern(
    rf"(?<!\w){_OUTPUT}(?!\w)[^.\n]{{0,60}}?{_LIMIT}[^.\n]{{0,20}}?\d{{1,6}}[^.\n\d]{{0,12}}{_UNITS}(?!\w)"
    rf"|(?<!\w){_LIMIT}\s\d{{1,6}}\s{_UNITS}[^.\n]{{0,30}}?(?<!\w){_OUTPUT}(?!\w)"
    rf"|(?<!\w)(?:limit|keep|restrict)\s(?:your|the)\s{_OUTPUT}(?!\w)[^.\n]{{0,20}}?"
    rf"(?:\sto\s\d{{1,6}}[^.\n]{{0,12}}{_UNITS}|\s(?:short|brief))(?!\w)"
    r"|(?<!\w)(?:do not|don['’]t) (?:reason|think|explain)(?!\w)"
    r"|(?:回答|理由|説明)[^。\n]{0,20}?\d{1,6}[文字語]{1,2}(?:以内|まで)"
)


WRONG_OUTPUT: Final = _words(
    r"wrong|incorrect|invalid (?:answer|output|json)|not (?:valid|acceptable) (?:output|json)|falsch\w*|ungültig\w*|incorrect[oa]s?"
    r"|inválid[oa]s?|mal formad[oa]s?|incorrecte?s?|fausse?s?|mauvaise?s?|errad[oa]s?|incorret[oa]s?"
    r"|sbagliat[oa]|errat[oa]|scorrett[oa]"
    r"|błędn\w{1,3}|nieprawidłow\w{1,3}|خاطئ|خاطئة|غير صحيح|غير صحيحة",
    "誤り|間違|不正な",
)
"""What a policy calls an answer that it doesn't want."""

NOTHING_ELSE: Final = _words(
    r"nothing else|no(?: other)? (?:text|words|explanations?|comments?|punctuation)|only|exactly one|single"
    r"|one (?:word|digit|label|code|of)"
    r"|do not (?:add|include|explain)|nichts (?:anderes|weiter)|nur|genau ein\w{0,2}|ein(?:em|e[rsn]?)? (?:wort"
    r"|ziffer|kürzel)|solo|sólo|nada más"
    r"|una sola|exactamente|uniquement|seulement|rien d'autre|un seul|exactement|apenas|somente|mais nada"
    r"|soltanto|solamente|nient'altro"
    r"|tylko|wyłącznie|jednym|nic więcej|فقط|بكلمة واحدة|لا شيء آخر",
    "のみ|だけ|一つだけ|一語で|一文字で",
)
"""By which a policy says that an answer of one word or digit stands alone."""

REGIONAL: Final = _words(
    r"dialects?|regional\w*|slang|idioms?|dialekt\w*|mundart\w*|österreich\w*|schweiz\w*|jugendsprache|umgangssprach\w*"
    r"|dialectos?|regional(?:es|ismos?)?|modismos?|jerga|latinoam\w*|país(?:es)?|dialectes?|régiona\w*|régionalismes?|argot|verlan"
    r"|québ\w*|francophon\w*|dialetos?|regionalismos?|gírias?|brasil\w*|portugal|dialett\w{1,2}|gergo|regionalism\w"
    r"|gwar\w{1,3}|regionalizm\w{0,3}|śląsk\w*|język potoczny|slangu|لهجة|اللهجة|لهجات|اللهجات|العامية|الفصحى",
    "方言|関西弁|若者言葉|俗語|スラング|地方",
)

WORDS_THAT_HURT: Final = _words(r"slurs?|swear\w*|profan\w*|obscen\w*|insults?|offensive (?:words|language)|vulgar\w*")
"""English words of which it depends on the country what they mean."""

QUOTED: Final = re.compile(r"\"[^\"\n]*\"|“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|‘[^‘’\n]*’")


def section_of(heading: str) -> str:
    """Which of the guide's four sections a heading opens: a key of `SECTIONS`, or ""."""
    return next((name for name, words in SECTIONS.items() if words.search(heading)), "")


def language_of(text: str) -> str:
    """The language whose small words are most frequent in the text: a key of `LANGUAGES`; "" where none is plain."""
    counts = sorted(((len(words.findall(text)), language) for language, words in LANGUAGES.items()), reverse=True)
    (most, language), (second, _) = counts[0], counts[1]
    plain = most >= _FEWEST_WORDS and most > second * 3 // 2 and most * 25 >= len(text.split())
    return language if plain else ""
