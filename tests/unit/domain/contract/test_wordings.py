"""Every wording is read in every language, and what leaves a doubt is kept apart."""

import pytest

from plumbline.domain.answer_words import LANGUAGES
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.offers import Offers, Scale
from plumbline.domain.contract.passages import Passages
from plumbline.domain.contract.wordings import WORDINGS, offered
from plumbline.domain.meanings import clause_meaning, label_meaning
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
        "it": "Risposta (0 o 1):",
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
        "it": "Rispondi con 0 o 1.",
    },
    "digit under a condition": {
        "en": "Answer 1 if the content breaks a rule, otherwise answer 0.",
        "de": "Antworte mit 1, wenn der Text gegen eine Regel verstößt, sonst antworte mit 0.",
        "es": "Responde 1 si el texto infringe una norma, de lo contrario responde 0.",
        "fr": "Réponds 1 si le texte enfreint une règle, sinon réponds 0.",
        "pt": "Responda 0 se o texto não viola nenhuma regra, caso contrário responda 1.",
        "pl": "Odpowiedz 0, jeśli tekst nie łamie żadnej zasady, w przeciwnym razie 1.",
        "ar": "أجب بـ 1 إذا خالف النص قاعدة، وإلا فأجب بـ 0.",
        "ja": "規則に違反する場合は1、そうでない場合は0と答えてください。",
        "it": "Rispondi 1 se il testo infrange una regola, altrimenti rispondi 0.",
    },
    "meaning of a digit": {
        "en": "1 = violates, 0 = allowed",
        "de": "1 = Verstoß, 0 = erlaubt",
        "es": "1 = prohibido, 0 = permitido",
        "fr": "1 : interdit, 0 : autorisé",
        "pt": "1 = proibido, 0 = permitido",
        "pl": "1 = zabronione, 0 = dozwolone",
        "ar": "١ = محظور، ٠ = مسموح",
        "ja": "1＝違反、0＝許可",
        "it": "1 = vietato, 0 = consentito",
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
        "it": "Classifica il post come CONSENTIRE, RIVEDERE o RIMUOVERE.",
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
        "it": "Indica un numero da 1 a 5, dove 5 è il più grave.",
    },
    "object": {
        "en": 'Return {"violation": 0 or 1, "rationale": "one sentence"}.',
        "de": 'Antworte mit {"verstoß": 0 oder 1, "begründung": "ein Satz"}.',
        "es": 'Responde con {"infracción": 0 o 1, "razón": "una frase"}.',
        "fr": 'Réponds par {"infraction": 0 ou 1, "raison": "une phrase"}.',
        "pt": 'Responda com {"violação": 0 ou 1, "motivo": "uma frase"}.',
        "pl": 'Odpowiedz: {"naruszenie": 0 lub 1, "uzasadnienie": "jedno zdanie"}.',
        "ar": 'أجب بـ {"مخالفة": 0 أو 1, "السبب": "جملة واحدة"}.',
        "ja": '{"違反": 0または1, "理由": "一文"} で回答してください。',
        "it": 'Rispondi con {"violazione": 0 o 1, "motivo": "una frase"}.',
    },
    "heading with a digit": {
        "en": "## VIOLATES (1)\n## SAFE (0)\n",
        "de": "## Verstoß (1)\n## Erlaubt (0)\n",
        "es": "## Prohibido (1)\n## Permitido (0)\n",
        "fr": "## Interdit (1)\n## Autorisé (0)\n",
        "pt": "## Proibido (1)\n## Permitido (0)\n",
        "pl": "## Zabronione (1)\n## Dozwolone (0)\n",
        "ar": "## محظور (1)\n## مسموح (0)\n",
        "ja": "## 違反（1）\n## 許可（0）\n",
        "it": "## Vietato (1)\n## Consentito (0)\n",
    },
    "word under a condition": {
        "en": "Answer YES if the text breaks a rule, otherwise NO.",
        "de": "Antworte mit JA, wenn der Text gegen eine Regel verstößt, sonst mit NEIN.",
        "es": "Responde SÍ si el texto infringe una norma, de lo contrario NO.",
        "fr": "Réponds OUI si le texte enfreint une règle, sinon NON.",
        "pt": "Responda SIM se o texto viola uma regra, caso contrário NÃO.",
        "pl": "Odpowiedz TAK, jeśli tekst łamie zasadę, w przeciwnym razie NIE.",
        "ar": "أجب بـ «نعم» إذا خالف النص قاعدة، وإلا «لا».",
        "ja": "規則に違反する場合は「はい」、そうでない場合は「いいえ」と答えてください。",
        "it": "Rispondi SÌ se il testo infrange una regola, altrimenti NO.",
    },
    "list below": {
        "en": "Answer with one of:\n- ALLOW: fine\n- REMOVE: bad\n",
        "de": "Antworte mit einem Wort:\n- ERLAUBT: gut\n- LÖSCHEN: schlecht\n",
        "es": "Responde con una palabra:\n- PERMITIR: bien\n- ELIMINAR: mal\n",
        "fr": "Réponds par un mot :\n- AUTORISER : bien\n- SUPPRIMER : mal\n",
        "pt": "Responda com uma palavra:\n- PERMITIR: bom\n- REMOVER: mau\n",
        "pl": "Odpowiedz jednym słowem:\n- ZEZWÓL: dobrze\n- USUŃ: źle\n",
        "ar": "أجب بكلمة واحدة:\n- «سماح»: جيد\n- «حذف»: سيئ\n",
        "ja": "次のいずれかで回答してください：\n- 「許可」：良い\n- 「削除」：悪い\n",
        "it": "Rispondi con una parola:\n- CONSENTIRE: bene\n- RIMUOVERE: male\n",
    },
    "output line": {
        "en": "Hello.\nOutput: ALLOW\nBuy now!\nOutput: REMOVE\n",
        "de": "Hallo.\nAusgabe: ERLAUBT\nJetzt kaufen!\nAusgabe: LÖSCHEN\n",
        "es": "Hola.\nSalida: PERMITIR\n¡Compra!\nSalida: ELIMINAR\n",
        "fr": "Bonjour.\nSortie : AUTORISER\nAchetez !\nSortie : SUPPRIMER\n",
        "pt": "Olá.\nSaída: PERMITIR\nCompre!\nSaída: REMOVER\n",
        "pl": "Cześć.\nWynik: ZEZWÓL\nKup!\nWynik: USUŃ\n",
        "ar": "مرحبا.\nالنتيجة: سماح\nاشتر الآن!\nالنتيجة: حذف\n",
        "ja": "こんにちは。\n出力：許可\n今すぐ購入！\n出力：削除\n",
        "it": "Ciao.\nRisultato: CONSENTIRE\nCompra!\nRisultato: RIMUOVERE\n",
    },
    "yes or no": {
        "en": "Does the post break a rule? Answer yes or no.",
        "de": "Verstößt der Beitrag gegen eine Regel? Antworte mit ja oder nein.",
        "es": "¿Infringe el texto una norma? Responde sí o no.",
        "fr": "Le texte enfreint-il une règle ? Répondez par oui ou non.",
        "pt": "O texto viola uma regra? Responda sim ou não.",
        "pl": "Czy tekst łamie zasadę? Odpowiedz tak lub nie.",
        "ar": "هل يخالف النص قاعدة؟ أجب بنعم أو لا.",
        "ja": "投稿は規則に違反していますか。はいかいいえで答えてください。",
        "it": "Il testo infrange una regola? Rispondi sì o no.",
    },
    "categories": {
        "en": "Classify as: hate, harassment, none",
        "de": "Ordne ein als: Hass, Belästigung, keine",
        "es": "Clasifica como: odio, acoso, ninguno",
        "fr": "Classe comme : haine, harcèlement, aucune",
        "pt": "Classifique como: ódio, assédio, nenhum",
        "pl": "Oznacz jako: nienawiść, nękanie, brak",
        "ar": "صنف حسب الفئة: كراهية، تحرش، لا شيء",
        "ja": "分類: ヘイト、嫌がらせ、なし",
        "it": "Classifica come: odio, molestie, nessuna",
    },
    "lettered options": {
        "en": "A) It breaks a rule.\nB) It is allowed.\nAnswer with the letter.",
        "de": "A) Verstoß gegen eine Regel\nB) erlaubt\nAntworte mit dem Buchstaben.",
        "es": "A) infringe una norma\nB) permitido\nResponde con la letra.",
        "fr": "A) enfreint une règle\nB) autorisé\nRéponds par la lettre.",
        "pt": "A) viola uma regra\nB) permitido\nResponda com a letra.",
        "pl": "A) łamie zasadę\nB) dozwolone\nOdpowiedz literą.",
        "ar": "A) مخالف\nB) مسموح\nأجب بالحرف.",
        "ja": "A) 規則に違反する\nB) 許可\n記号で回答してください。",
        "it": "A) infrange una regola\nB) consentito\nRispondi con la lettera.",
    },
    "unnamed answer": {
        "en": "Answer with the number of the rule that is broken.",
        "de": "Antworte mit der Nummer der Regel.",
        "es": "Responde con el número de la regla.",
        "fr": "Réponds par le numéro de la règle.",
        "pt": "Responda com o número da regra.",
        "pl": "Odpowiedz, podając numer zasady.",
        "ar": "أجب بـ رقم القاعدة.",
        "ja": "規則の番号で回答してください。",
        "it": "Rispondi con il numero della regola.",
    },
    "symbols": {
        "en": "Answer with ✅ or ❌.",
        "de": "Antworte mit ✅ oder ❌.",
        "es": "Responde con ✅ o ❌.",
        "fr": "Réponds par ✅ ou ❌.",
        "pt": "Responda com ✅ ou ❌.",
        "pl": "Odpowiedz ✅ lub ❌.",
        "ar": "أجب بـ ✅ أو ❌.",
        "ja": "✅か❌で回答してください。",
        "it": "Rispondi con ✅ o ❌.",
    },
    "legend": {
        "en": "Rate the post: green = fine, yellow = review, red = remove.",
        "de": "Bewerte den Beitrag: grün = erlaubt, gelb = prüfen, rot = verboten.",
        "es": "Califica el texto: verde = permitido, amarillo = revisar, rojo = prohibido.",
        "fr": "Notez le message : vert = autorisé, jaune = à vérifier, rouge = interdit.",
        "pt": "Avalie o texto: verde = permitido, amarelo = revisar, vermelho = proibido.",
        "pl": "Oceń wpis: zielony = dozwolone, żółty = do sprawdzenia, czerwony = zabronione.",
        "ar": "قيّم النص: أخضر = مسموح، أصفر = مراجعة، أحمر = ممنوع.",
        "ja": "投稿を評価してください：緑＝問題なし、黄＝要確認、赤＝禁止。",
        "it": "Valuta il testo: verde = consentito, giallo = revisione, rosso = vietato.",
    },
    "sections": {
        "en": "# Policy\n## Allowed content (SP0 - No spam)\n## Prohibited content (SP1 - Spam)\n",
        "de": "# Richtlinie\n## Erlaubt (SP0 - kein Spam)\n## Verboten (SP1 - Spam)\n",
        "es": "# Política\n## Permitido (SP0 - sin spam)\n## Prohibido (SP1 - spam)\n",
        "fr": "# Règles\n## Autorisé (SP0 - pas de spam)\n## Interdit (SP1 - spam)\n",
        "pt": "# Política\n## Permitido (SP0 - sem spam)\n## Proibido (SP1 - spam)\n",
        "pl": "# Zasady\n## Dozwolone (SP0 - bez spamu)\n## Zabronione (SP1 - spam)\n",
        "ar": "# السياسة\n## مسموح (SP0 - لا إعلان)\n## محظور (SP1 - إعلان)\n",
        "ja": "# ポリシー\n## 許可 (SP0 - 問題なし)\n## 禁止 (SP1 - スパム)\n",
        "it": "# Regole\n## Consentito (SP0 - niente spam)\n## Vietato (SP1 - spam)\n",
    },
}
MEANT = {
    "template line": "av", "digits": "", "digit under a condition": "av", "meaning of a digit": "av", "list": "aev",
    "scale": "aaevv",
    "object": "av", "heading with a digit": "av", "word under a condition": "va", "list below": "av", "output line": "av",
    "sections": "av", "yes or no": "", "categories": "", "unnamed answer": "", "symbols": "", "lettered options": "va",
    "legend": "aev",
}  # fmt: skip


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_is_read_in_every_language(wording, language):
    sentence = SENTENCES[wording.name][language]
    assert read(sentence) == MEANT[wording.name]
    offers = Offers()
    wording.read(Passages(sentence), offers)
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
        ("it violates a rule and is not allowed", "violates"),
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
        ("Rate from 1 (fine) to 5 (severe).", Scale(1, 5, 5)),
        ("Give a score from 0-3 (0 = harmful, 3 = safe).", Scale(0, 3, 0)),
        ("Rate from 1 to 5 how bad it is.", Scale(1, 5, None)),
        ("Rate from 1 to 5; 3 or more violates.", Scale(1, 5, 5, 3)),
        ("Bewerte von 1 bis 5, mindestens 4 ist ein Verstoß.", Scale(1, 5, 5, 4)),
    ],
)
def test_which_end_of_a_scale_is_the_worst(text, scale):
    assert offered(Passages(text)).scales == [scale]


@pytest.mark.parametrize(
    "text",
    [
        "Members get answers within 24 hours.",
        "Reply in 2-3 days.",
        "Rate limits: 5 posts per day. Choose 1 or 2 flairs.",
        "We label nothing as safe or harmful by ourselves, and nobody is banned for it.",
        "x" * 700 + " Answer (0 or 1):",
    ],
)
def test_prose_offers_no_answers(text):
    assert offered(Passages(text)) == Offers()


def test_an_unknown_list_is_kept_apart():
    assert offered(Passages("Answer with YES or NO.")).unknown == [("YES", "NO")]
    assert offered(Passages("Answer YES if the content breaks a rule, otherwise NO.")).words == {
        "YES": Decision.VIOLATES,
        "NO": Decision.ALLOWED,
    }
