"""Every wording is read in every language, and what leaves a doubt is kept apart."""

import pytest

from plumbline.domain.contract.answer_words import LANGUAGES
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.wordings import WORDINGS, Offers, Scale, clause_meaning, label_meaning, offered
from plumbline.domain.verdict import Decision

SENTENCES = {
    "template line": {
        "en": "Answer (0 or 1):",
        "de": "Antwort (0 oder 1):",
        "es": "Respuesta (0 o 1):",
        "fr": "Réponse (0 ou 1) :",
        "pt": "Resposta (0 ou 1):",
        "pl": "Odpowiedź (0 lub 1):",
        "ar": "الإجابة (0 أو 1):",
        "ja": "回答（0または1）：",
    },
    "digits": {
        "en": "Reply with 0 or 1.",
        "de": "Antworte mit 0 oder 1.",
        "es": "Responde 0 o 1.",
        "fr": "Réponds par 0 ou 1.",
        "pt": "Responda 0 ou 1.",
        "pl": "Odpowiedz 0 lub 1.",
        "ar": "أجب بـ 0 أو 1.",
        "ja": "0または1で回答してください。",
    },
    "condition": {
        "en": "Answer 1 if the content breaks a rule, otherwise answer 0.",
        "de": "Antworte mit 1, wenn der Text gegen eine Regel verstößt, sonst antworte mit 0.",
        "es": "Responde 1 si el texto infringe una norma, de lo contrario responde 0.",
        "fr": "Réponds 1 si le texte enfreint une règle, sinon réponds 0.",
        "pt": "Responda 0 se o texto não viola nenhuma regra, caso contrário responda 1.",
        "pl": "Odpowiedz 0, jeśli tekst nie łamie żadnej zasady, w przeciwnym razie 1.",
        "ar": "أجب بـ 1 إذا خالف النص قاعدة، وإلا فأجب بـ 0.",
        "ja": "規則に違反する場合は1、そうでない場合は0と答えてください。",
    },
    "meanings": {
        "en": "1 = violates, 0 = allowed",
        "de": "1 = Verstoß, 0 = erlaubt",
        "es": "1 = prohibido, 0 = permitido",
        "fr": "1 : interdit, 0 : autorisé",
        "pt": "1 = proibido, 0 = permitido",
        "pl": "1 = zabronione, 0 = dozwolone",
        "ar": "١ = محظور، ٠ = مسموح",
        "ja": "1＝違反、0＝許可",
    },
    "list": {
        "en": "Label the post as ALLOW, REVIEW or REMOVE.",
        "de": "Kennzeichne den Beitrag als ERLAUBEN, PRÜFEN oder LÖSCHEN.",
        "es": "Etiqueta la publicación como PERMITIR, REVISAR o ELIMINAR.",
        "fr": "Étiquette le message comme AUTORISER, VÉRIFIER ou SUPPRIMER.",
        "pt": "Classifique a publicação como PERMITIR, REVISAR ou REMOVER.",
        "pl": "Oznacz wpis jako ZEZWÓL, SPRAWDŹ lub USUŃ.",
        "ar": "صنف المنشور بأنه «سماح» أو «مراجعة» أو «حذف».",
        "ja": "投稿を「許可」「要確認」「削除」のいずれかに分類してください。",
    },
    "scale": {
        "en": "Return a number from 1 to 5, where 5 is the most severe.",
        "de": "Gib eine Zahl von 1 bis 5, wobei 5 am schwersten ist.",
        "es": "Devuelve un número de 1 a 5, donde 5 es lo más grave.",
        "fr": "Renvoie un nombre de 1 à 5, où 5 est le plus grave.",
        "pt": "Retorne um número de 1 a 5, em que 5 é o mais grave.",
        "pl": "Podaj liczbę od 1 do 5, gdzie 5 oznacza najpoważniejsze.",
        "ar": "أعط رقما من 1 إلى 5 حيث 5 هو الأشد خطورة.",
        "ja": "1から5の数字で回答してください。5が最も深刻です。",
    },
}
MEANT = {"template line": "av", "digits": "", "condition": "av", "meanings": "av", "list": "aev", "scale": "aaevv"}


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_is_read_in_every_language(wording, language):
    sentence = SENTENCES[wording.name][language]
    assert read(sentence) == MEANT[wording.name]
    offers = Offers()
    wording.read(sentence.translate({0x0661: "1", 0x0660: "0"}), offers)
    assert offers != Offers(), "another row of the table has read it"


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.name)
def test_the_tables_own_examples_are_read(wording):
    assert read(wording.example) == MEANT[wording.name]


def read(text):
    """What the answers mean, in order, by the first letter; "" where no contract was found."""
    contract = find_answer_form(text).contract
    if contract is None or contract.standard:
        return ""
    return "".join(label.decision.value[0] for label in contract.labels)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("the content breaks no rule", "allowed"),
        ("a rule is broken", "violates"),
        ("the post is not spam", "allowed"),
        ("it isn't allowed", "violates"),
        ("no rule is not broken", None),
        ("it violates a rule and is not allowed", None),
        ("the message breaks the news", None),
        ("der Beitrag nicht erlaubt ist", "violates"),
        ("el mensaje no infringe ninguna norma", "allowed"),
        ("規則に違反しない", "allowed"),
    ],
)
def test_a_clause_with_one_negation_is_turned_round(text, meaning):
    assert clause_meaning(text) == meaning


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("REMOVE", "violates"),
        ("needs_review", "escalate"),
        ("NOT SPAM", "allowed"),
        ("NOT SAFE", "violates"),
        ("non-violating", "allowed"),
        ("YES", None),
        ("NOT REVIEW", None),
    ],
)
def test_answers_that_need_no_explanation(text, meaning):
    assert label_meaning(text) == meaning


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("Rate from 1 to 10, where 1 is the worst.", Scale(1, 10, 1)),
        ("Score it 0-4: 0 is harmless.", Scale(0, 4, 4)),
        ("Rate from 1 to 5 how bad it is.", Scale(1, 5, None)),
        ("Rate from 1 to 5; 3 or more violates.", Scale(1, 5, 5, 3)),
        ("Bewerte von 1 bis 5, mindestens 4 ist ein Verstoß.", Scale(1, 5, 5, 4)),
    ],
)
def test_which_end_of_a_scale_is_the_worst(text, scale):
    assert offered(text).scales == [scale]


@pytest.mark.parametrize(
    "text",
    [
        "Members get answers within 24 hours.",
        "Reply in 2-3 days.",
        "We label nothing as safe or harmful by ourselves, and nobody is banned for it.",
        "Score between 0 and 100.",
        "x" * 700 + " Answer (0 or 1):",
    ],
)
def test_prose_offers_no_answers(text):
    assert offered(text) == Offers()


def test_an_unknown_list_is_kept_apart():
    assert offered("Answer with YES or NO.").unknown == [("YES", "NO")]
    assert offered("Answer YES if the content breaks a rule, otherwise NO.").words == {
        "YES": Decision.VIOLATES,
        "NO": Decision.ALLOWED,
    }
