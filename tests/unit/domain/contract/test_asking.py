"""What a text says of answers is never taken for what it doesn't mean: it is read in full, or a person is asked."""

import pytest

from plumbline.domain.contract.finding import find_answer_form, states_answer

RULES = "\n\n1. No insults.\n2. No ads.\n"


def table(contract):
    return " ".join(f"{label.text}:{label.decision.value[0]}" for label in contract.labels)


def outcome(text):
    """The labels with their meaning, "standard", or "asked"."""
    contract = find_answer_form(text + RULES).contract
    if contract is None:
        return "asked"
    return "standard" if contract.standard else table(contract)


def readings(text):
    found = find_answer_form(text + RULES)
    assert found.contract is None
    return [table(reading) for reading in found.readings]


@pytest.mark.parametrize(
    "text",
    [
        "Is the post acceptable?\n\nAnswer (0 or 1):",
        "Is this comment polite? 1 for yes.\nAnswer (0 or 1):",
        "Is the comment kind?\nAnswer (0 or 1):",
        "1 = kind, 0 = rude\nAnswer (0 or 1):",
        "Ist der Beitrag akzeptabel?\nAntwort (0 oder 1):",
        "¿Es aceptable el texto?\nRespuesta (0 o 1):",
        "Le message est-il acceptable ?\nRéponse (0 ou 1) :",
        "O texto é aceitável?\nResposta (0 ou 1):",
        "Czy wpis jest dopuszczalny?\nOdpowiedź (0 lub 1):",
        "هل المنشور مقبول؟\nالإجابة (0 أو 1):",
        "投稿は問題ないですか？\n回答（0または1）：",
        "Il post è accettabile?\nRisposta (0 o 1):",
    ],
)
def test_the_ending_of_the_guide_is_asked_about_under_a_question_to_which_1_may_be_good(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "1 = good, 0 = bad\nAnswer (0 or 1):",
        "1 = gut, 0 = schlecht\nAntwort (0 oder 1):",
        "1 = bueno, 0 = malo\nRespuesta (0 o 1):",
        "1 = bon, 0 = mauvais\nRéponse (0 ou 1) :",
        "1 = bom, 0 = ruim\nResposta (0 ou 1):",
        "1 = dobrze, 0 = źle\nOdpowiedź (0 lub 1):",
        "1 = جيد، 0 = سيئ\nالإجابة (0 أو 1):",
        "1＝良い、0＝悪い\n回答（0または1）：",
        "1 = buono, 0 = cattivo\nRisposta (0 o 1):",
    ],
)
def test_what_the_text_says_of_a_digit_counts_before_the_ending_of_the_guide(text):
    assert outcome(text) == "0:v 1:a"


def test_a_question_that_a_violation_answers_with_1_leaves_the_ending_of_the_guide_as_it_is():
    assert outcome("Does the post break a rule? 1 for yes, 0 for no.\nAnswer (0 or 1):") == "0:a 1:v"
    assert outcome("Is the post allowed? Answer 1 for yes and 0 for no.") == "0:v 1:a"


@pytest.mark.parametrize(
    "text",
    [
        "Answer 1 if the post is free of violations, otherwise 0.",
        "Answer 1 if the post lacks anything harmful, otherwise 0.",
        "Answer 1 if the text is far from harmful, 0 otherwise.",
        "Answer 1 if there is an absence of spam, otherwise 0.",
        "Answer 0 if bad, 1 if good.",
        "Antworte mit 1, wenn der Text frei von Verstößen ist, sonst mit 0.",
        "Responde 1 si el texto está libre de violaciones, de lo contrario 0.",
        "Réponds 1 si le texte est exempt de violation, sinon 0.",
        "Responda 1 se o texto está livre de violações, caso contrário 0.",
        "Odpowiedz 1, jeśli tekst jest wolny od naruszeń, w przeciwnym razie 0.",
        "أجب بـ 1 إذا كان النص خاليا من المخالفات، وإلا فأجب بـ 0.",
        "規則に違反していない場合は1、そうでない場合は0と答えてください。",
        "Rispondi 1 se il testo è privo di violazioni, altrimenti 0.",
    ],
)
def test_a_clause_that_says_what_is_missing_is_turned_round(text):
    assert outcome(text) == "0:v 1:a"


@pytest.mark.parametrize(
    "text",
    [
        "Answer 1 if the post is hardly offensive, otherwise 0.",
        "Answer 1 if the post is mostly harmless, otherwise 0.",
        "Antworte mit 1, wenn der Beitrag kaum verboten ist, sonst mit 0.",
        "Return 1 if you would show it to your mother, 0 if not.",
        "Return a number from 1 to 5, where 5 is the highest quality.",
        "Rate the post from 1 to 5; 5 is the highest.",
        "Gib eine Zahl von 1 bis 5, 5 ist die höchste Qualität.",
    ],
)
def test_what_leaves_the_meaning_open_is_asked_about(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ('Return {"violation": 0 or 1}. violation is 1 when the post is fine.', "0:a 1:v"),
        ('Return {"flagged": true or false}, where true means the post is fine.', "0:a 1:v"),
        ('Return {"safe": true} where true means it breaks a rule.', "0:v 1:a"),
        ('If the post breaks a rule, set the field to false. Return {"flagged": true or false}.', "0:a 1:v"),
    ],
)
def test_values_that_the_text_explains_against_the_name_of_their_field_are_asked_about(text, first):
    assert readings(text) == [first, {"0:a 1:v": "0:v 1:a", "0:v 1:a": "0:a 1:v"}[first]]


def test_values_that_the_text_explains_as_their_field_is_named_are_not():
    assert outcome('Return {"violation": 0 or 1}. 1 means that a rule is broken.') == "0:a 1:v"


def test_flags_that_may_be_raised_by_what_is_fine_are_asked_about():
    assert readings('Return {"kind": 0, "polite": 1, "on_topic": 1}.') == ["kind:v polite:v on_topic:v"]
    assert outcome('Return {"hate": 0, "self_harm": 1, "S3": 0}.') == "hate:v self_harm:v S3:v"


@pytest.mark.parametrize(
    "text",
    [
        "Don't answer with YES or NO in threads.",
        "Never reply with 0 or 1.",
        "Antworte nicht mit LÖSCHEN oder ERLAUBEN.",
        "Ne répondez pas par OUI ou NON.",
        "No respondas SÍ o NO.",
        "Não responda SIM ou NÃO.",
        "Nie odpowiadaj TAK lub NIE.",
        "لا تجب بـ «نعم» أو «لا».",
        "「はい」か「いいえ」で答えないでください。",
        "Non rispondere SÌ o NO.",
    ],
)
def test_an_answer_that_is_forbidden_is_none(text):
    assert outcome(text) == "standard"


@pytest.mark.parametrize(
    "text",
    [
        "Answer only SAFE or UNSAFE, never anything else.",
        "Do not explain. Respond with SAFE or UNSAFE.",
        "Answer with SAFE or UNSAFE; don't answer with numbers.",
        "Do not answer 0 or 1, answer SAFE or UNSAFE.",
    ],
)
def test_what_is_forbidden_beside_an_answer_leaves_it_as_it_is(text):
    assert outcome(text) == "SAFE:a UNSAFE:v"


@pytest.mark.parametrize(
    "text",
    [
        "> Answer ALLOW or REMOVE.",
        "<!-- Answer with ALLOW or REMOVE. -->",
        "Somebody once wrote “Answer with ALLOW or REMOVE.” and was banned.",
        "Jemand schrieb „Antworte mit ERLAUBEN oder LÖSCHEN“.",
        "An old prompt:\n```\nReply with ALLOW or REMOVE\n```",
        "Moderators reply with APPROVED or REJECTED within two days.",
        "Die Moderatoren antworten mit ERLAUBT oder VERBOTEN.",
        "The first line must read 'safe' or 'unsafe'.",
        "- Label your post as APPROVED or REJECTED.\n- Be kind.",
        '- Never post keys such as {"flagged": 1}.\n- Be kind.',
    ],
)
def test_what_may_not_be_said_to_the_model_is_asked_about(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We want you to answer KEEP or DELETE.", "KEEP:a DELETE:v"),
        ("# Instructions\n- Read your input.\n- Answer KEEP or DELETE.\n# Rules", "KEEP:a DELETE:v"),
        ("Answer in this form:\n```\nKEEP or DELETE\n```\nAnswer KEEP or DELETE.", "KEEP:a DELETE:v"),
        ("Steps:\n1. Read it.\n2. Answer 1 if it breaks a rule, otherwise 0.", "0:a 1:v"),
    ],
)
def test_what_is_said_to_the_model_is_read(text, expected):
    assert outcome(text) == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Does the post break a rule? Answer yes or no.", "yes:v no:a"),
        ("Is the post allowed? Answer yes or no.", "yes:a no:v"),
        ("Can it stay up? (yes/no)", "yes:a no:v"),
        ("Ist der Beitrag erlaubt? Antworte mit Ja oder Nein.", "Ja:a Nein:v"),
        ("هل يخالف النص قاعدة؟ أجب بنعم أو لا.", "نعم:v لا:a"),
        ("Answer FINE or ODD.", "FINE:a ODD:v"),
        ("Answer ODD or FINE.", "ODD:v FINE:a"),
    ],
)
def test_the_likelier_reading_comes_first(text, first):
    assert readings(text)[0] == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Classify as: hate, harassment, none", "hate:v harassment:v none:a"),
        ("Classify the post as hate, harassment or none.", "hate:v harassment:v none:a"),
        ("Classify as HATE, HARASSMENT or NONE.", "HATE:v HARASSMENT:v NONE:a"),
        ("Classify the post as one of:\n- hate\n- harassment\n- none\n", "hate:v harassment:v none:a"),
        ("Categories: hate, harassment, none. Answer with the category.", "hate:v harassment:v none:a"),
        ('Return {"category": "hate|harassment|none"}', "hate:v harassment:v none:a"),
        ("Kategorien: Hass, Spott, keine. Antworte mit der Kategorie.", "Hass:v Spott:v keine:a"),
    ],
)
def test_categories_one_of_which_stands_for_none_are_offered_as_violations(text, expected):
    assert readings(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Classify as: sports, politics, weather",
        "Answer A, B, C or D.",
        "Label each post GREEN, YELLOW or RED.",
        "Respond with the violated rule number or 0.",
        "1 - well\n0 - so so\nAnswer with one digit.",
        'Return {"verdict": "good|bad|ugly"}.',
    ],
)
def test_an_answer_that_is_not_understood_is_never_overruled_by_the_standard_form(text):
    assert outcome(text) == "asked"


def test_lists_in_two_languages_are_offered_one_by_one():
    text = "Answer ALLOW or REMOVE. Antworte mit ERLAUBEN oder LÖSCHEN."
    assert readings(text)[-2:] == ["ALLOW:a REMOVE:v", "ERLAUBEN:a LÖSCHEN:v"]


def test_words_beside_an_object_are_offered_beside_it():
    assert readings('Answer ALLOW or REMOVE. Return {"violation": 0 or 1}.') == ["0:a 1:v", "ALLOW:a REMOVE:v"]
    assert outcome('Return {"violation": 0 or 1}. Answer 0 or 1 there.') == "0:a 1:v"


@pytest.mark.parametrize(
    "text",
    [
        "Answer\u00a0with ALLOW\u202for REMOVE.",
        "Answer with ＡＬＬＯＷ or ＲＥＭＯＶＥ.",
        "\u0410nswer with \u0410LLOW or R\u0415MOVE.",
    ],
)
def test_special_blanks_and_letters_are_read_as_ordinary_ones(text):
    assert outcome(text) == "ALLOW:a REMOVE:v"


def test_the_model_is_told_the_answers_that_the_text_spells_in_other_letters():
    text = "Answer with ＡＬＬＯＷ or ＲＥＭＯＶＥ." + RULES
    assert not states_answer(text, find_answer_form(text).contract)


@pytest.mark.parametrize(
    "text",
    [
        "Answer 1 if the post is unlikely to violate a rule, otherwise 0.",
        "Answer 1 if the post only seems to violate a rule, otherwise 0.",
        "Answer 1 if the accusation that it violates a rule is false, otherwise 0.",
        "Answer 1 if removing the post would violate free speech, otherwise 0.",
        "Answer 1 if nobody could call it acceptable, otherwise 0.",
        "Answer 1 if the post violates a rule and no exception applies, otherwise 0.",
        "Answer 1 if it breaks a rule that is not about spoilers, otherwise 0.",
        "1 means unlikely to violate. Answer 0 or 1.",
    ],
)
def test_a_clause_with_a_word_that_may_turn_it_round_is_asked_about(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Responda 1 se nenhuma regra for violada, senão 0.", "0:v 1:a"),
        ("Responda 1 a menos que o texto viole uma regra; nesse caso, 0.", "0:v 1:a"),
        ("Responde 1 si ninguna norma es infringida, si no 0.", "0:v 1:a"),
        ("Responde 1 si jamás infringe una norma, de lo contrario 0.", "0:v 1:a"),
        ("Responde 0 si no infringe ninguna norma, de lo contrario 1.", "0:a 1:v"),
        ("Réponds 1 si rien n'est interdit dans le texte, sinon 0.", "0:v 1:a"),
        ("Odpowiedz 1, chyba że wpis łamie zasadę; wtedy 0.", "0:v 1:a"),
        ("Rispondi 1 a meno che il testo violi una regola; in quel caso 0.", "0:v 1:a"),
        ("Rispondi 0 se non viola nessuna regola, altrimenti 1.", "0:a 1:v"),
        ("Antworte 1, wenn der Text niemals gegen eine Regel verstößt, sonst 0.", "0:v 1:a"),
        ("Antworte 1, wenn nichts Verbotenes drin ist, sonst 0.", "0:v 1:a"),
        ("違反していなければ0、違反していれば1と答えてください。", "0:a 1:v"),
        ("Answer 1 if zero rules are broken, otherwise 0.", "0:v 1:a"),
        ("Answer 1 if the post is violation-free, otherwise 0.", "0:v 1:a"),
    ],
)
def test_negations_of_every_language_are_never_overlooked(text, expected):
    assert outcome(text) in (expected, "asked")


@pytest.mark.parametrize(
    "text",
    [
        "Respond to friend requests with accept or decline.",
        "Our editors label comments APPROVED or REJECTED.",
        "In the vote, write KEEP or DELETE.",
        "Label your plant pictures SAFE or TOXIC to pets.",
        "Rate a restaurant from 1 to 5, 1 being the worst.",
        "Bewerte Wanderungen mit einer Zahl von 1 bis 5, 5 ist am schlimmsten.",
        "Califica los platos con un número de 1 a 5, donde 1 es lo peor.",
        "Notez les films de 1 à 5, où 1 est le pire.",
        "You will receive an answer: APPROVED or REJECTED.",
        "The spam filter answers 1 if a post violates a rule, otherwise 0.",
        "Our old policy was: answer 1 if a rule is broken, otherwise 0.",
        "If anyone tells you to answer 0 if the post is fine and 1 otherwise, ignore it.",
        "Should the removal be upheld? Answer APPROVE or REJECT.",
        "APPROVE = the report is approved and the post removed. Answer APPROVE or REJECT.",
        "Is the report valid? Answer VALID or INVALID.",
    ],
)
def test_a_request_that_names_another_or_something_else_is_asked_about(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "PASS means that the post was caught, FAIL that it was not. Respond PASS or FAIL.",
        "Ergebnis\n0 = rot\n1 = grün",
        "If the message is a scam, say block. Otherwise say allow.",
        'Return only JSON with these keys: "violates" (boolean), "rule" (string), "explanation".',
        "Answer with the severity: none, low, medium, high.",
        "Return the label.",
        "Antworte mit der Stufe: keine, gering, hoch.",
        "Responde con el nivel: bajo, medio, alto.",
        "Réponds par le niveau : faible, moyen, élevé.",
        "レベル（低・中・高）で答えてください。",
        "Respond with a percentage.",
        "Respond with YAML:\n```yaml\nviolation: true\n```",
        "Evaluate and respond with\n<result>\n  <violation>true|false</violation>\n</result>",
        "Answer with 1 (hate), 2 (spam) or 3 (neither).",
        "Choose 1, 2 or 3: 1 spam, 2 ham, 3 unsure.",
        "Answer 1 (bad), 0 (neutral) or -1 (good).",
        "Answer YES unless the post breaks a rule.",
        "Output true unless the post breaks a rule.",
        "Answer yes if the post is harmful and no if it is not.",
        "أجب بنعم إذا خالف النص القواعد وبلا إذا لم يخالفها.",
        "問題がある場合は1、ない場合は0を返してください。",
        'Post: "Buy now!" -> 1\nPost: "Nice photo" -> 0',
        "Tick one:\n[ ] Violates\n[ ] Does not violate",
        "Is it a violation (y/n)?",
        "Return a number from 1 to 5, where 5 is the safest. 3 or higher is fine.",
        "Return a number from 1 to 5, where 1 is the most severe. 2 or lower violates.",
        'Return {"flagged": true}. Answer YES or NO.',
        'Return {"hate": 1, "no_hate": 0}.',
        'Return {"violation": true} if the post is fine, otherwise {"violation": false}.',
    ],
)
def test_an_answer_of_another_kind_is_asked_about(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Violation: 1. No violation: 0. Output the digit only.", "0:a 1:v"),
        ("Violation: 0. No violation: 1. Output the digit only.", "0:v 1:a"),
        ("| Verdict | Output |\n|---|---|\n| Violates | 0 |\n| Fine | 1 |", "0:v 1:a"),
    ],
)
def test_a_digit_behind_its_meaning(text, expected):
    assert outcome(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Write 1 to 3 sentences about yourself in #intro.",
        "Answer in 1 to 3 sentences.",
        "Open from 9 to 17. Answers come within 3 days.",
        "Frage: Darf ich werben? Antwort: Nein.\nFrage: Darf ich Bilder posten? Antwort: Ja.",
        "Section 0: Allowed.\nArt, memes.\nSection 1: Forbidden.\nHate, spam.",
    ],
)
def test_spans_questions_and_sections_of_house_rules_ask_for_nothing(text):
    assert outcome(text) == "standard"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Read the message and decide whether it contains harassment. Output 1 if it does contain insults, 0 if not.",
            "0:a 1:v",
        ),
        ("Responde 1 si el mensaje es publicidad encubierta y 0 si no lo es.", "0:a 1:v"),
        ("Réponds par 1 si le commentaire est haineux, par 0 sinon.", "0:a 1:v"),
        ("Rispondi 1 se il messaggio contiene insulti, altrimenti 0.", "0:a 1:v"),
        ("違反していれば1、違反していなければ0とだけ出力してください。", "0:a 1:v"),
        ("Classify the e-mail as SPAM or HAM.", "SPAM:v HAM:a"),
        ("Provide your safety assessment: reply with SAFE or UNSAFE only.", "SAFE:a UNSAFE:v"),
        ("Classifique o anúncio como PERMITIDO ou PROIBIDO.", "PERMITIDO:a PROIBIDO:v"),
    ],
)
def test_clear_requests_of_judges_are_read(text, expected):
    assert outcome(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rate from green to red: green = fine, yellow = unsure, red = breaks a rule.", "green:a yellow:e red:v"),
        ("Rate the post GREEN = fine, YELLOW = review, RED = remove.", "GREEN:a YELLOW:e RED:v"),
        ("Rate from A to C: A = fine, B = unsure, C = remove.", "A:a B:e C:v"),
        ("Rate the post:\n\n- green = fine\n- red = breaks a rule\n", "green:a red:v"),
        ("Answer with a colour:\ngreen → fine\nyellow → needs review\nred → breaks a rule", "green:a yellow:e red:v"),
        ("Rate from 🟢 to 🔴: 🟢 = fine, 🟡 = unsure, 🔴 = remove", "🟢:a 🟡:e 🔴:v"),
        ("Bewerte von grün bis rot: grün = in Ordnung, gelb = prüfen, rot = verboten.", "grün:a gelb:e rot:v"),
        ("Evalúa de verde a rojo: verde = permitido, rojo = prohibido.", "verde:a rojo:v"),
        ("Valora el mensaje: verde = aceptable, rojo = incumple las normas.", "verde:a rojo:v"),
        ("Clasifica: verde = sin problema, amarillo = hay que revisar, rojo = eliminar.", "verde:a amarillo:e rojo:v"),
        ("Évalue le message : vert = acceptable, orange = douteux, rouge = à supprimer.", "vert:a orange:e rouge:v"),
        ("Classe le message : vert = rien à signaler, rouge = à retirer.", "vert:a rouge:v"),
        ("Classifica: verde = accettabile, giallo = da rivedere, rosso = da rimuovere.", "verde:a giallo:e rosso:v"),
        ("Rispondi con un colore: verde = va bene, rosso = viola le regole.", "verde:a rosso:v"),
    ],
)
def test_words_with_a_legend_are_read(text, expected):
    assert outcome(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rate from green to red: green = fine, yellow = borderline, red = remove.", "green:a yellow:e red:v"),
        ("Give a colour. Green: fine. Yellow: a human should look. Red: breaks a rule.", "Green:a Yellow:e Red:v"),
        ("Rate the post:\n- green: fine\n- yellow: needs review\n- red: breaks a rule", "green:a yellow:e red:v"),
        ("Answer green if it is fine, red if it breaks a rule.", "green:a red:v"),
        ("Traffic light: green = fine, red = remove.", "green:a red:v"),
        ("Indica un color: verde = permitido, amarillo = dudoso, rojo = prohibido.", "verde:a amarillo:e rojo:v"),
        ("Étiquette chaque message.\nvert : rien à signaler\nrouge : enfreint le règlement", "vert:a rouge:v"),
        ("Etichetta ogni messaggio.\nverde: nessun problema\nrosso: viola il regolamento", "verde:a rosso:v"),
        ("Label each message.\ngreen: no problem\nred: breaks the rules", "green:a red:v"),
        ("Rate the post: good = breaks a rule, bad = fine.", "good:v bad:a"),
    ],
)
def test_a_legend_that_leaves_a_doubt_is_asked_about(text, expected):
    assert expected in readings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rate from green to red.",
        "No insults.\n\nPlease rate the post from very safe to very harmful.",
        "Rate it on a scale from harmless to dangerous.",
        "Bewerte den Beitrag von grün bis rot.",
        "Califica de verde a rojo.",
        "Évalue du vert au rouge.",
        "Valuta dal verde al rosso.",
        "Avalie de verde a vermelho.",
        "Oceń od zielonego do czerwonego.",
        "قيّم من الأخضر إلى الأحمر.",
        "緑から赤までで評価してください。",
        "Rate the post: green = lovely, red = remove.",
    ],
)
def test_levels_that_the_text_does_not_explain_are_asked_about(text):
    assert outcome(text) == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "Give credit from author to photographer.",
        "Open from Monday to Friday.",
        "Califica a los vendedores de forma justa a cada compra.",
        "Mark spoilers. Ads = forbidden, memes = allowed.",
        "Ads: forbidden\nMemes: allowed\nSpam: forbidden",
        "Flair colours: green = artist, red = moderator.",
        "OP = original poster, NSFW = not safe for work.",
        "Give credit: photo = photographer, text = author.",
    ],
)
def test_what_house_rules_explain_is_no_legend_of_answers(text):
    assert outcome(text) == "standard"


def test_signs_are_offered_as_what_they_mean():
    assert readings("Answer with ❌ or ✅.")[0] == "❌:v ✅:a"
    assert readings("Verdict: 🟢, 🟡 or 🔴") == ["🟢:a 🟡:e 🔴:v"]


HOUSE_RULES = (
    "✔️ Only messages about rehearsals\n✔️ Reply privately, not to everyone\n✔️ No forwarded jokes\n",
    """# Community rules
Welcome to the book club! Please read before posting.
1. Be respectful. Answer questions politely.
2. No spoilers without tags. Mark spoilers as spoilers.
3. Keep posts on topic: books, authors or reading.
Moderators may remove posts that break these rules. Appeals go to modmail; we reply within 2-3 days.
""",
    """Hausordnung
§1 Seid nett zueinander. Antwortet höflich oder gar nicht.
§2 Keine Werbung, kein Spam.
§3 Bilder nur mit Quelle. Bewertet Beiträge fair.
""",
    """Comments. We remove what is abusive, off-topic or promotional. If in doubt, we will hold your comment for review.
Is anonymity allowed? Yes, unless you impersonate someone. Do you publish everything? No.
""",
    """Class chat
- Say please and thank you.
- Choose kind words; no name calling.
- Write in English or Spanish.
- Rate homework? No, ask the teacher.
""",
    "Reglas\n1. Responde con educación o no respondas.\n2. Marca tu mensaje como spoiler si hace falta.\n",
    "Règles du forum\n1. Répondez avec respect.\n2. Indiquez la source ou l'auteur de vos images.\n",
    "Regulamin\n1. Odpowiadaj grzecznie.\n2. Podaj źródło zdjęcia lub autora.\n",
    "قواعد المجموعة\n1. كن لطيفا. أجب باحترام.\n2. لا إعلانات.\n",
    "ルール\n1. 親切に回答してください。\n2. 宣伝は禁止です。\n",
    "Regole\n1. Rispondi con gentilezza.\n2. Indica la fonte o l'autore.\n",
    "Label: every photo needs a caption.\nScore: keep it friendly.\n1. No doxxing.\n2. No piracy.\n",
    "Server rules\n1. No NSFW.\n2. Use the right channels: art, music, memes.\n3. Pick a role: gamer, artist or writer.\n",
)


@pytest.mark.parametrize("text", HOUSE_RULES)
def test_house_rules_have_the_standard_form(text):
    found = find_answer_form(text)
    assert found.contract is not None
    assert found.contract.standard
