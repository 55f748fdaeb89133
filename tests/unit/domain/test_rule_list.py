"""Rules without ids are found where they are set out as a list, a table or headings."""

import pytest

from plumbline.domain.rule_list import MOST_RULES, MOST_TITLE_CHARS, compared, listed_rules


def titles(text):
    return [rule.text for rule in listed_rules(text)]


@pytest.mark.parametrize(
    "text",
    [
        "1. Be kind. 2. No ads.",
        "1. Be kind\n2. No ads",
        "1) Be kind.\n   - in every thread\n2) No ads",
        "- Be kind\n- No ads",
        "* Be kind!\n* No ads",
        "House rules\n===========\n\n**1. Be kind**\nText.\n**2. No ads**\nText.",
        "# Rules\n## 1. Be kind\nText.\n## 2. No ads\nText.",
        "# Rules\n## Be kind\nText.\n## No ads\nText.\n## Examples\n- a\n",
        "| Rule |\n|---|\n| Be kind |\n| No ads |",
        "| # | Rule |\n|---|---|\n| 1 | Be kind |\n| 2 | No ads |",
        "- **Be kind**\n- **No ads**",
        "Not allowed:\n\n- Be kind\n- No ads\n\nAllowed:\n\n- Jokes\n- Questions\n",
        "## Definitions\n- Ad: a text\n- Kind: friendly\n## Rules\n- Be kind\n- No ads\n## Examples\n- “Buy now”\n",
        "• Be kind\r• No ads\r",
        "## Definition of Label\n### (ADS) Ads\n#### Includes\n- Be kind\n- No ads\n#### Excludes\n- Jokes\n- News\n",
    ],
)
def test_layouts(text):
    assert titles(text) == ["Be kind", "No ads"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1️⃣ Be kind\n2️⃣ No ads", ["Be kind", "No ads"]),
        ("① 親切に\n② 広告禁止", ["親切に", "広告禁止"]),
        ("１．親切に。\n２．広告禁止。", ["親切に", "広告禁止"]),
        ("第1条 親切に\n第2条 広告禁止", ["親切に", "広告禁止"]),
        ("١. كن لطيفا\n٢. لا إعلانات", ["كن لطيفا", "لا إعلانات"]),
    ],
)
def test_numbers_of_other_scripts(text, found):
    assert titles(text) == found


@pytest.mark.parametrize(
    "text", ["", "Be nice to people.", "3.5 percent\n4.5 more", "12:30 lunch\n13:30 tea", "---\n***\n"]
)
def test_no_rules(text):
    assert titles(text) == []


def test_a_section_can_say_that_a_person_decides():
    text = "# Rules\n## Escalate\n1. Threats\n## Not allowed\n2. Spam\n"
    assert [(rule.text, rule.decision.value) for rule in listed_rules(text)] == [
        ("Threats", "escalate"),
        ("Spam", "violates"),
    ]


def test_a_title_is_short_and_a_list_has_an_end():
    (rule,) = listed_rules("1. " + "word " * 100)
    assert len(rule.text) <= MOST_TITLE_CHARS
    assert titles("\n".join(f"- rule {number}" for number in range(MOST_RULES + 1))) == []


NUMBERS = [
    ("§ 1", "§ 2"), ("§1.", "§2."), ("Art. 1", "Art. 2"), ("Artikel 1", "Artikel 2"), ("Rule 1:", "Rule 2:"),
    ("Regel 1:", "Regel 2:"),
    ("Regla 1:", "Regla 2:"), ("Règle n°1 :", "Règle n°2 :"), ("Art. 1º –", "Art. 2º –"), ("Zasada 1.", "Zasada 2."),
    ("Regola 1:", "Regola 2:"), ("القاعدة ١:", "القاعدة ٢:"), ("المادة الأولى:", "المادة الثانية:"), ("أولاً:", "ثانياً:"),
    ("ルール1：", "ルール2："), ("第一条　", "第二条　"), ("Rule #1 -", "Rule #2 -"), ("#1", "#2"), ("(1)", "(2)"), ("1)", "2)"),
    ("1.)", "2.)"), ("1 -", "2 -"), ("1.-", "2.-"), ("1", "2"), ("1\t", "2\t"), ("1°", "2°"),
    ("Article 1er :", "Article 2 :"), ("1:", "2:"), ("0.", "1."), ("3.", "4."), ("1.1", "1.2"), ("I.", "II."), ("i)", "ii)"),
    ("A.", "B."), ("a)", "b)"), ("(a)", "(b)"), ("أ)", "ب)"), ("(١)", "(٢)"), ("（１）", "（２）"),
    ("ア．", "イ．"), ("一、", "二、"),
    ("①", "②"), ("1️⃣", "2️⃣"), ("## 1", "## 2"), ("**1.**", "**2.**"), ("> 1.", "> 2."), ("📌 1.", "📌 2."),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), NUMBERS)
@pytest.mark.parametrize("end", ["", "The text ends here.\n"])
def test_every_kind_of_number(first, second, end):
    assert titles(f"{first} Be kind\n\n{second} No ads\n\n{end}") == ["Be kind", "No ads"]


@pytest.mark.parametrize(
    "text",
    [
        "§ 1 Be kind. § 2 No ads.",
        "Our rules: (1) Be kind (2) No ads",
        "1) Be kind; 2) No ads",
        "①Be kind ②No ads",
        "a) Be kind b) No ads",
        "#1 Be kind #2 No ads",
        "• Be kind • No ads",
        "Rules: • Be kind • No ads",
    ],
)
def test_rules_in_one_line(text):
    assert titles(text) == ["Be kind", "No ads"]


@pytest.mark.parametrize(
    "text",
    [
        "The club was founded in\n1998. We are many.\n",
        "We have 2 halls and\n3. Everyone helps.\n",
        "The fair is on\n1. May in the hall.\n",
        "See § 1 and § 2 of the law.",
        "Chapter 1. of the book and chapter 2. of it.",
        "We play at 7. or 8. in the evening.",
    ],
)
def test_a_number_in_a_sentence_begins_no_rule(text):
    assert titles(text) == []
    assert titles(f"{text}\n- Be kind\n- No ads\n") == ["Be kind", "No ads"]


PERMISSIONS = [
    "You may:", "You can post", "What you can post", "Welcome here:", "We like", "Feel free to post:", "**Allowed**",
    "## What is allowed", "Things you can do", "What you may do",
    "Du darfst:", "Das ist erlaubt:", "Erwünscht sind:", "Das mögen wir:", "Was du posten kannst: das kannst du zeigen:",
    "Puedes publicar:", "Qué se permite:", "Nos gusta:", "Vous pouvez publier :", "Ce qui est autorisé :", "Nous aimons :",
    "Pode publicar:", "O que é permitido:", "Gostamos de:", "Możesz publikować:", "Co wolno:", "Lubimy:", "Puoi pubblicare:",
    "Cosa è consentito:", "Ci piacciono:", "يمكنك نشر:", "المسموح به:", "نحب:", "投稿できるもの：", "歓迎します：",
    "許可されていること：",
]  # fmt: skip


DO = [
    ("DO", "DON'T", "Share your photos", "Ask questions", "Be kind"),
    ("## Do", "## Don't", "Post local events", "Swap seeds", "Credit the artist"),
    ("Do's:", "Don'ts:", "Discuss the news", "Recommend books", "Ask before you tag somebody"),
    ("**✅ Do this**", "**❌ Don't**", "Show your work", "Introduce yourself", "Post politely"),
    ("Please do:", "Please don't:", "Join the debates", "Tell us your story", "Mark spoilers"),
    ("Dos", "Don'ts", "Teilt eure Fotos", "Stellt Fragen", "Seid freundlich"),
    ("Haz:", "Prohibido:", "Comparte tus fotos", "Participa en los hilos", "Respeta a todos"),
    ("À faire :", "À éviter :", "Partagez vos photos", "Posez des questions", "Respectez les autres"),
    ("Faça:", "Proibido:", "Compartilhe fotos", "Comente as receitas", "Respeite todos"),
    ("Róbcie:", "Zabronione:", "Publikujcie zdjęcia", "Zadawajcie pytania", "Szanujcie innych"),
    ("Da fare:", "Vietato:", "Condividi le tue foto", "Partecipa alle discussioni", "Rispetta gli altri"),
    ("افعل:", "ممنوع:", "شارك صورك", "اسأل عن الدروس", "احترم الجميع"),
    ("すること：", "禁止：", "写真を共有する", "本を紹介する", "敬語を使ってください"),
]


@pytest.mark.parametrize(("do", "forbidden", "one", "other", "duty"), DO, ids=[row[2] for row in DO])
@pytest.mark.parametrize("bullets", [("- ",) * 3, ("1. ", "2. ", "3. ")], ids=["bullets", "numbers"])
def test_under_do_duties_are_rules_and_what_is_welcome_is_none(do, forbidden, one, other, duty, bullets):
    welcome = "\n".join(map("".join, zip(bullets, (one, other), strict=False)))
    refused = f"{forbidden}\n{bullets[0]}xx\n{bullets[1]}yy\n"
    assert titles(f"{do}\n{welcome}\n\n{refused}") == ["xx", "yy"]
    assert titles(f"{refused}\n{do}\n{welcome}\n") == ["xx", "yy"]
    assert titles(f"{do}\n{welcome}\n") == []
    assert titles(f"{do}\n{welcome}\n{bullets[2]}{duty}\n\n{refused}") == [duty, "xx", "yy"]


def test_a_table_of_dos_and_donts_holds_what_is_forbidden_and_the_duties():
    table = "| Do | Don't |\n|---|---|\n| Share photos | Insult others |\n| Be kind | Sell things |\n"
    assert titles(table) == ["Insult others", "Be kind", "Sell things"]


JUDGED = [
    ("Behaviour", "OK?", "yes", "no"),
    ("Content", "Allowed?", "Yes", "No"),
    ("Content", "Allowed", "✅", "❌"),
    ("Content", "Allowed", "✓ yes", "✗ no"),
    ("What", "", "✅", "🚫"),
    ("Post", "Verdict", "allowed", "not allowed"),
    ("Post", "Action", "keep", "remove"),
    ("Content", "Forbidden?", "no", "yes"),
    ("Content", "Remove?", "No", "Yes"),
    ("Content", "Violation", "no", "yes"),
    ("Verhalten", "Erlaubt?", "ja", "nein"),
    ("Inhalt", "Verboten?", "nein", "ja"),
    ("Conducta", "¿Permitido?", "sí", "no"),
    ("Contenu", "Autorisé ?", "oui", "non"),
    ("Conteúdo", "Permitido?", "sim", "não"),
    ("Treść", "Dozwolone?", "tak", "nie"),
    ("Contenuto", "Consentito?", "sì", "no"),
    ("المحتوى", "مسموح؟", "نعم", "لا"),
    ("内容", "許可", "はい", "いいえ"),
]


@pytest.mark.parametrize(("content", "title", "fine", "refused"), JUDGED)
@pytest.mark.parametrize("delimiter", ["|", "\t", ";"], ids=["bars", "tabs", "semicolons"])
def test_what_a_column_calls_allowed_is_no_rule(content, title, fine, refused, delimiter):
    rows = [(content, title), ("Recipes", fine), ("Adverts", refused), ("Links", refused), ("Selling", refused)]
    lines = [delimiter.join(row) for row in rows]
    if delimiter == "|":
        lines = [f"| {line} |" for line in lines]
        lines.insert(1, "|---|---|")
    elif not title:
        return  # a title over each column tells such a table from prose
    assert titles("\n".join(lines)) == ["Adverts", "Links", "Selling"]


def test_a_column_that_says_of_most_rows_whether_they_are_allowed_leaves_conditions():
    table = "| Content | Allowed? |\n|---|---|\n| Recipes | yes |\n| Ads | no |\n| Memes | only on Fridays |\n"
    assert titles(table) == ["Ads", "Memes: only on Fridays"]


def test_the_column_of_verdicts_may_stand_first_and_in_two():
    assert titles("| OK? | Behaviour |\n|---|---|\n| yes | Recipes |\n| no | Ads |\n") == ["Ads"]
    two = "| Behaviour | Allowed | Not allowed |\n|---|---|---|\n| Recipes | ✅ | |\n| Ads | | ✅ |\n| Links | ❌ | ✅ |\n"
    assert titles(two) == ["Ads", "Links"]


def test_a_rule_with_an_id_keeps_it_beside_a_verdict():
    table = "| Id | Content | OK? |\n|---|---|---|\n| SP1 | Ads | no |\n| SP2 | Recipes | yes |\n"
    assert [(rule.id, rule.text) for rule in listed_rules(table)] == [("SP1", "SP1: Ads")]


@pytest.mark.parametrize(
    "text",
    [
        "| Rule | Example |\n|---|---|\n| Be kind | yes |\n| No ads | Buy now |\n",
        "| Rule | Consequence |\n|---|---|\n| Be kind | warning |\n| No ads | ban |\n",
        "| Violation | Penalty |\n|---|---|\n| Be kind | ban |\n| No ads | removed |\n",
        "Rule\tWhat it means\nBe kind\tNo insults\nNo ads\tNone at all\n",
        "Nr\tRule\n1\tBe kind\n2\tNo ads\n",
        "Nr;Rule;Consequence\n1;Be kind;warning\n2;No ads;ban\n",
    ],
)
def test_other_columns_judge_nothing(text):
    assert [title.partition(":")[0] for title in titles(text)] == ["Be kind", "No ads"]


def test_a_first_column_that_names_what_is_forbidden_is_no_verdict():
    table = "| Violation | Penalty |\n|---|---|\n| Invalid links | ban |\n| Banned content | warning |\n| Ads | ban |\n"
    assert [title.partition(":")[0] for title in titles(table)] == ["Invalid links", "Banned content", "Ads"]


def test_prose_with_semicolons_is_no_table():
    prose = "No insults; no threats.\nNo ads; no spam.\nNo spoilers; no leaks.\n"
    assert titles(prose) == ["No insults; no threats", "No ads; no spam", "No spoilers; no leaks"]
    assert titles(f"House rules; please read.\n{prose}") == titles(prose)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("<h2>Rules</h2>\n<ol>\n<li>Be kind</li>\n<li>No ads</li>\n</ol>\n", 3),
        ('<ol class="rules">\n  <li class="r"><b>Be</b> kind</li>\n  <li>No&nbsp;<i>ads</i></li>\n</ol>\n', 2),
        ("<ul><li>Be kind</li><li>No ads</li></ul>", 1),
        ("<OL>\n<LI>Be kind\n<LI>No ads\n</OL>\n", 2),
        ("<ol>\n<li>\n<p>Be kind</p>\n</li>\n<li>\n<p>No ads</p>\n</li>\n</ol>\n", 3),
        (
            "<p>Not allowed:</p>\n<ul>\n<li>Be kind</li>\n<li>No ads</li>\n</ul>\n<p>Allowed:</p>\n<ul>\n<li>Jokes</li>\n</ul>\n",
            3,
        ),
    ],
)
def test_lists_in_html(text, line):
    found = listed_rules(text)
    assert [rule.text for rule in found] == ["Be kind", "No ads"]
    assert found[0].line == line


TABLES_IN_HTML = (
    (
        (
            "<table>\n<tr><th>Rule</th><th>Meaning</th></tr>\n<tr><td>Be kind</td><td>No insults</td></tr>\n"
            "<tr><td><b>No</b>&nbsp;ads</td><td>None<br>at all</td></tr>\n</table>\n"
        ),
        [(3, "Be kind: No insults"), (4, "No ads: None at all")],
    ),
    (
        (
            "# Rules\n<table><tr><th>Content</th><th>Allowed?</th></tr><tr><td>Art</td><td>yes</td></tr>"
            "<tr><td>Ads</td><td>no</td></tr></table>\n"
        ),
        [(2, "Ads")],
    ),
    (
        (
            "<table>\n<thead>\n<tr>\n<th>Id</th>\n<th>Content</th>\n<th>OK?</th>\n</tr></thead>\n<tr>\n<td>SP1</td>\n"
            "<td>Ads &amp; spam</td><td>no</td></tr>\n<tr><td>SP2</td><td>Art</td><td>yes</td></tr></table>\nThe end.\n"
        ),
        [(8, "SP1: Ads & spam")],
    ),
    (
        (
            "<table border=1><tr><td>Rule</td><td>Penalty</td></tr>\n<tr><td>No ads</td><td rowspan='2'>ban</td></tr>\n"
            "<tr><td>No spam</td></tr></table>"
        ),
        [(2, "No ads: ban"), (3, "No spam: ban")],
    ),
    (
        (
            "<table>\n<tr><th>Content</th><th>Allowed?</th></tr>\n<tr><td>Ads</td><td rowspan=2>no</td></tr>\n"
            "<tr><td>Spam</td></tr>\n<tr><td>Art</td><td>yes</td></tr></table>"
        ),
        [(3, "Ads"), (4, "Spam")],
    ),
    ("<table>\n<tr><td>Be kind</td></tr>\n<tr><td>No ads</td></tr>\n</table>", [(2, "Be kind"), (3, "No ads")]),
    (
        "<table>\n<tr><th>Do</th><th>Don't</th></tr>\n<tr><td>Share photos</td><td>Insult others</td></tr>\n</table>\n",
        [(3, "Insult others")],
    ),
    (
        "<table><tr><td>Menu</td><td><ol>\n<li>Be kind</li>\n<li>No ads</li>\n</ol></td></tr></table>",
        [(2, "Be kind"), (3, "No ads")],
    ),
    (
        "<table><tr><td>\n1. Be kind\n2. No ads\n</td></tr><tr><td>Imprint</td></tr></table>",
        [(2, "Be kind"), (3, "No ads")],
    ),
)


@pytest.mark.parametrize(("text", "expected"), TABLES_IN_HTML)
def test_tables_in_html(text, expected):
    assert [(rule.line, rule.text) for rule in listed_rules(text)] == expected


def test_an_id_in_a_table_in_html_is_that_of_the_rule():
    (rule,) = listed_rules(TABLES_IN_HTML[2][0])
    assert rule.id == "SP1"


@pytest.mark.parametrize("permission", PERMISSIONS)
def test_what_is_allowed_is_no_rule(permission):
    pictures = "- Bilder 写真 صور photos\n- Fragen 質問です أسئلة questions\n"
    assert titles(f"{permission}\n{pictures}") == []
    assert titles(f"{permission}\n\n{pictures}") == []
    assert titles(f"1. Be kind\n2. No ads\n\n{permission}\n{pictures}") == ["Be kind", "No ads"]
    assert titles(f"{permission}\n1. Photos\n2. Videos\n\nRules:\n1. Be kind\n2. No ads\n") == ["Be kind", "No ads"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "You may:\n- post pictures\n- swap parts, but not sell them\n- no ads",
            ["swap parts, but not sell them", "no ads"],
        ),
        ("Du darfst:\n- Bilder zeigen\n- tauschen, aber nicht verkaufen", ["tauschen, aber nicht verkaufen"]),
        ("Puedes:\n- publicar fotos\n- prohibida la publicidad", ["prohibida la publicidad"]),
        ("Vous pouvez :\n- publier\n- pas de publicité", ["pas de publicité"]),
        ("Pode:\n- enviar fotos\n- sem propaganda", ["sem propaganda"]),
        ("Możesz:\n- pytać\n- zakaz reklam", ["zakaz reklam"]),
        ("Puoi pubblicare:\n- foto\n- niente pubblicità", ["niente pubblicità"]),
        ("يمكنك:\n- نشر الصور\n- ممنوع الإعلانات", ["ممنوع الإعلانات"]),
        ("投稿できるもの：\n- 写真\n- 宣伝は禁止", ["宣伝は禁止"]),
        (
            "Rules:\n- Memes are allowed\n- No ads\n- Jokes are welcome\n- Post in English only",
            ["No ads", "Post in English only"],
        ),
        ("You may post here if you follow these rules:\n- Be kind\n- No ads", ["Be kind", "No ads"]),
        ("# Welcome!\n- Be kind\n- No ads", ["Be kind", "No ads"]),
        ("| Allowed | Not allowed |\n|---|---|\n| Jokes | Ads |\n| Photos | Insults |", ["Ads", "Insults"]),
    ],
)
def test_of_what_is_allowed_the_exceptions_are_rules(text, found):
    assert titles(text) == found


NO_RULES = [
    ("How to report:", "Click the flag", "Choose a reason"), ("How to join", "Ask a moderator", "Wait for the link"),
    ("Moderators:", "Anna", "Ben"), ("Contact", "mail@example.org", "Anna"), ("Team", "Anna", "Ben"),
    ("Useful links", "Website", "Shop"),
    ("Credits", "Icons by Mo", "Words by Kit"), ("Table of contents", "Introduction", "Etiquette"),
    ("FAQ", "Why was my post removed?", "Who decides?"), ("What happens if you break a rule", "Warning", "Ban"),
    ("So meldest du einen Beitrag:", "Auf die Flagge klicken", "Grund wählen"), ("Moderation", "Anna", "Ben"),
    ("Ansprechpartner", "Anna", "Ben"), ("Inhaltsverzeichnis", "Einleitung", "Umgang"), ("Häufige Fragen", "Warum?", "Wer?"),
    ("Cómo unirse", "Pide el enlace", "Espera"), ("Moderadores", "Ana", "Beto"), ("Enlaces", "Web", "Tienda"),
    ("Preguntas frecuentes", "¿Por qué?", "¿Quién?"), ("Comment signaler", "Cliquez ici", "Attendez"),
    ("Modérateurs", "Anne", "Ben"),
    ("Sommaire", "Introduction", "Suite"), ("Como entrar", "Peça o link", "Espere"), ("Moderadores", "Ana", "Rui"),
    ("Agradecimentos", "Ana", "Rui"), ("Jak dołączyć", "Poproś o link", "Poczekaj"), ("Moderatorzy", "Anna", "Jan"),
    ("Spis treści", "Wstęp", "Dalej"), ("Come iscriversi", "Chiedi il link", "Aspetta"), ("Moderatori", "Anna", "Luca"),
    ("Domande frequenti", "Perché?", "Chi?"), ("كيفية الانضمام", "اطلب الرابط", "انتظر"), ("المشرفون", "أحمد", "ليلى"),
    ("الأسئلة الشائعة", "لماذا؟", "من؟"), ("参加方法", "リンクを頼む", "待つ"), ("管理人", "さくら", "ゆうた"),
    ("目次", "はじめに", "つづき"),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "first", "second"), NO_RULES)
def test_lists_of_something_else_hold_no_rules(heading, first, second):
    assert titles(f"{heading}\n1. {first}\n2. {second}\n") == []
    assert titles(f"## {heading.rstrip(':')}\n- {first}\n- {second}\n\n## Rules\n- Be kind\n- No ads\n") == [
        "Be kind",
        "No ads",
    ]


def test_steps_are_known_without_a_heading():
    assert titles("1. Click the flag\n2. Choose a reason\n3. Press Send") == []
    assert titles("Rules:\n1. Choose a clear title\n2. Send no ads") == ["Choose a clear title", "Send no ads"]


HEADINGS = [
    "Rules for links", "Team rules", "Community Terms", "We expect members to:", "How to behave", "To keep this place friendly:",
    "So that everyone feels welcome:", "What gets you banned", "Links policy", "By joining you agree to the following:",
    "Regeln für Termine", "Wie wir miteinander umgehen", "Wie du dich verhalten sollst", "Damit sich alle willkommen fühlen:",
    "Normas de convivencia", "Cómo comportarse", "Pedimos:", "Comment se comporter", "Sont interdits", "Como se comportar",
    "Boas práticas", "Jak się zachowywać", "Prosimy o", "Come comportarsi", "Buone maniere", "قواعد السلوك", "كيف نتصرف",
    "行動規範", "守ること",
]  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_over_rules_are_believed(heading):
    assert titles(f"{heading}\n\n- Spam\n- Insults\n") == ["Spam", "Insults"]
    assert titles(f"## {heading}\n1. Spam\n2. Insults\n") == ["Spam", "Insults"]


def test_ticks_beside_crosses_are_no_rules_but_where_they_ask_for_something():
    assert titles("✅ Photos\n✅ Questions\n❌ Ads\n❌ Insults\n") == ["Ads", "Insults"]
    assert titles("✅ Be kind\n❌ Ads\n❌ Insults\n") == ["Be kind", "Ads", "Insults"]
    assert titles("✅ English only\n✅ One thread per question\n") == ["English only", "One thread per question"]


def test_people_and_dates_beside_rules_are_none():
    rules = "Rules\n- Be kind\n- No ads\n\n"
    assert titles(f"{rules}Your hosts\n- Anna Miller\n- Ben Jones\n") == ["Be kind", "No ads"]
    assert titles(f"{rules}Next\n- Sat 4 May: Rovers\n- 11. Mai: Town\n- Sunday 10:00\n") == ["Be kind", "No ads"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Be kind\n   - no slurs\n   - no threats\n2. No ads\n   a) no shops\n",
        "1. Be kind\n- no slurs\n- no threats\n2. No ads\n- no shops\n",
        "1. Be kind\n\nDon't:\n- insult\n- threaten\n\n2. No ads\n\nDon't:\n- link shops\n",
        "§ 1 Be kind\n(1) No slurs.\n(2) No threats.\n§ 2 No ads\n(1) No shops.\n",
        "## Be kind\n- no slurs\n- no threats\n\n## No ads\n- no shops\n",
        "**Be kind**\nNo slurs.\n\n**No ads**\nNo shops.\n",
    ],
)
def test_a_list_under_a_rule_belongs_to_it(text):
    assert titles(text) == ["Be kind", "No ads"]


def test_numbers_of_the_next_level_are_rules_under_numbers_that_are_only_headings():
    assert titles("1. General\n1.1 Be kind\n2. Posts\n2.1 No ads\n2.2 No spam\n") == ["Be kind", "No ads", "No spam"]
    assert titles("1. Be kind.\n1.1 No slurs\n2. No ads.\n2.1 No shops\n") == ["Be kind", "No ads"]


def test_two_rules_that_begin_alike_are_two():
    same = "Posts in this group must be about the repair of old radios, their valves and their cabinets, and about nothing else, "
    assert len(titles(f"1. {same}but for Fridays.\n2. {same}but for Sundays.\n")) == 2
    assert len(titles("- No ads\n- No ads!\n")) == 1


def test_what_belongs_to_a_rule_does_not_depend_on_its_place():
    before = listed_rules("1. Be kind\n   Always.\n   - no slurs\n2. No ads.\n\nHave fun!\n")
    after = listed_rules("Hello.\n\n* No ads.\n* BE KIND –\n  always\n  + No slurs!\n\nHave fun!\n")
    assert [rule.key for rule in before] == [rule.key for rule in reversed(after)]
    other = listed_rules("1. Be kind\n   Always.\n   - no threats\n2. No ads.\n")
    assert other[0].key != before[0].key


def test_all_that_stands_under_a_heading_belongs_to_it():
    text = "## Be kind\nAlways.\n\n## No ads\nNone.\n\nNot even yours.\n\nNever.\n"
    after = "## No ads\nNone.\n\nNot even yours.\n\nNever.\n\n## Be kind\nAlways.\n\n---\nHave fun!\n"
    assert [rule.key for rule in listed_rules(text)] == [rule.key for rule in reversed(listed_rules(after))]


def test_case_punctuation_and_blanks_are_not_compared():
    assert compared("  **No  ADS!** ") == compared("no ads") == "noads"
    assert compared("No ads") != compared("No adds")


def test_plain_lines_are_rules_where_most_of_them_forbid_or_ask():
    assert titles("Be kind.\nNo ads.\nNo spam.") == ["Be kind", "No ads", "No spam"]
    assert titles("Be civil\nNo insults here.\n\nNo ads\nNot even yours.\n") == ["Be civil", "No ads"]
    assert titles("We met in June.\nIt was sunny.\nNobody was late.") == []
