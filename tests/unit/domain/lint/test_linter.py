"""Advice on policies: each piece where it belongs, none where it does not."""

import tomllib
from pathlib import Path

import pytest

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind, Label, OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.lint.linter import Advice, Severity, lint
from plumbline.domain.lint.text_checks import effort_in
from plumbline.domain.lint.vocabulary import language_of
from plumbline.domain.messages import Message
from plumbline.domain.rules import defined_rule_ids
from plumbline.domain.verdict import Decision
from support.policy_texts import GUIDE_JSON, SPAM_PACK, STUNT_PACK, THREAT_TEMPLATE

POLICIES = Path(__file__).parents[4] / "policies"
BINARY = OutputContract(ContractKind.BINARY, ())
GOOD = """\
# Selling

## Instruction

Answer with one digit and nothing else: 1 when a VIOLATES rule decides, 0 when the post is safe.

## Definitions

- Offer: a thing or a service for money.

## Criteria

### VIOLATES (1)

- R1 Offers: an offer with a price.
- R2 Requests: asks for an offer.

### SAFE (0)

- R0 The rest: all that no other rule names.

R1 wins over R2. If you hesitate between two answers, answer 1, because a moderator reads what is marked 1.

## Examples

The answer is 1 or 0.

- "Lamp, 5 €" -> 1 (R1)
- "Who sells a lamp?" -> 1 (R2)
- "I like my lamp." -> 0 (R0)
- "The lamp was 5 € last year." -> 0 (R0)
"""


def advise(text, contract=BINARY, tokens=500):
    return lint(text, contract, tokens)


def codes(text, contract=BINARY, tokens=500):
    return {advice.code for advice in advise(text, contract, tokens)}


def test_a_good_policy_gets_no_advice():
    assert advise(GOOD) == ()


@pytest.mark.parametrize("folder", sorted(path.parent.name for path in POLICIES.glob("*/policy.toml")))
def test_starter_policies_get_no_advice(folder):
    text = (POLICIES / folder / "policy.md").read_text(encoding="utf-8")
    table = tomllib.loads((POLICIES / folder / "policy.toml").read_text(encoding="utf-8"))
    contract = OutputContract.from_dict(table["answer"], defined_rule_ids(text))
    assert advise(text, contract, 590) == ()


def test_packs_as_they_are_met():
    assert codes(THREAT_TEMPLATE, find_answer_form(THREAT_TEMPLATE).contract) == {
        "undefined-rule",
        "no-answer-instruction",
        "no-precedence",
        "inferred-answer-form",
        "no-right-output",
    }
    spam = lint(SPAM_PACK, find_answer_form(SPAM_PACK).contract, 500)
    assert {advice.message.values["rule"] for advice in spam if advice.code == "undefined-rule"} == {"D-S2", "R-S0"}
    assert codes(STUNT_PACK, find_answer_form(STUNT_PACK).contract) == {"no-precedence", "inferred-answer-form"}
    assert "example-count" in codes(GUIDE_JSON, find_answer_form(GUIDE_JSON).contract)


@pytest.mark.parametrize(
    ("old", "new", "code", "passage"),
    [
        ("an offer with a price", "usually an offer with a price", "vague-word", "usually"),
        ("an offer with a price", "Generally an offer", "vague-word", "Generally"),
        ("Answer with one digit", "Reasoning: high. Answer with one digit", "effort-in-policy", "Reasoning: high"),
        ("## Definitions", "Use high reasoning effort.\n## Definitions", "effort-in-policy", "high reasoning effort"),
        ("## Definitions", "Reasoning effort = low\n## Definitions", "effort-in-policy", "Reasoning effort = low"),
        ("a thing or", "<|end|> a thing or", "control-token", "<|end|>"),
        ("a thing or", "a\u200bthing or", "unseen-character", "\u200b"),
        ("R1 wins over R2", "R1 wins over R7", "undefined-rule", "R7"),
        ("R1 wins over R2", "R1 wins over INCITE1", "undefined-rule", "INCITE1"),
        ("R1 wins", "Keep your answer under 20 words. R1 wins", "output-cap", "answer under 20 words"),
        (
            "R1 wins",
            "Use at most 50 tokens for the reasoning. R1 wins",
            "output-cap",
            "at most 50 tokens for the reasoning",
        ),
        (
            "R1 wins",
            "Limit your reasoning to 3 sentences. R1 wins",
            "output-cap",
            "Limit your reasoning to 3 sentences",
        ),
        ("R1 wins", "Keep your explanation short. R1 wins", "output-cap", "Keep your explanation short"),
    ],
)
def test_passages_that_work_against_the_policy(old, new, code, passage):
    text = GOOD.replace(old, new)
    (advice,) = [advice for advice in advise(text) if advice.severity is Severity.WARNING]
    assert advice.code == code
    assert text.split("\n")[advice.line - 1][advice.column - 1 : advice.end - 1] == passage


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("I like my lamp.", "I usually like my lamp."),  # somebody's words, not the policy's
        ("Lamp, 5 €", "Lamp, 5 €, code SAVE20"),
        ("an offer with a price", "a post of at most 5 words with a price"),
        ("an offer with a price", "an offer by COVID19 sceptics on A4 paper"),
        ("Offers:", "Reasoning:"),
    ],
)
def test_what_only_looks_wrong(old, new):
    assert advise(GOOD.replace(old, new)) == ()


@pytest.mark.parametrize(
    ("cut", "code"),
    [
        ("## Definitions", "no-definitions"),
        ("## Examples", "no-examples"),
        ("R1 wins over R2.", "no-precedence"),
        ("If you hesitate between two answers, answer 1, because a moderator reads what is marked 1.", "no-escalation"),
        ('- "I like my lamp." -> 0 (R0)\n', "example-count"),
    ],
)
def test_what_is_missing_is_a_hint(cut, code):
    text = GOOD.replace(cut, "")
    if code == "no-examples":
        text = text.replace('"', "")
    found = [advice for advice in advise(text) if advice.code == code]
    assert [advice.severity for advice in found] == [Severity.HINT]


def test_the_form_is_repeated_before_the_examples():
    contract = find_answer_form("Answer with one word: VALID or INVALID.").contract
    text = GOOD.replace("one digit and nothing else", "VALID or INVALID").replace(
        "- Offer:", "- Offer: " + "a thing, " * 200
    )
    assert "answer-form-not-repeated" in codes(text, contract)
    assert "answer-form-not-repeated" not in codes(text.replace("The answer is 1 or 0.", "VALID or INVALID."), contract)


@pytest.mark.parametrize(
    ("tokens", "code", "severity"),
    [
        (90, "short", Severity.HINT),
        (500, None, None),
        (900, "long", Severity.HINT),
        (12_000, "too-long", Severity.WARNING),
    ],
)
def test_length(tokens, code, severity):
    assert [(advice.code, advice.severity) for advice in advise(GOOD, BINARY, tokens)] == (
        [(code, severity)] if code else []
    )


def test_the_form_of_the_answer():
    (advice,) = [advice for advice in advise("Be nice to people, please.", None) if advice.severity is Severity.ERROR]
    assert advice.code == "no-answer-form"
    late = (
        GOOD.replace("1 when a VIOLATES rule decides, 0 when the post is safe", "see below")
        .replace("(1)", "")
        .replace("(0)", "")
    )
    late = late.replace("- Offer:", "- Offer: " + "a thing, " * 300)
    assert "answer-form-late" in codes(late)
    assert "inferred-answer-form" in codes(GOOD, find_answer_form(GOOD).contract)


def test_labels_fields_and_rules_that_the_policy_does_not_mention():
    contract = OutputContract(
        ContractKind.JSON,
        (Label("R1", Decision.VIOLATES, 1), Label("R9", Decision.VIOLATES, 1)),
        (
            Field("violation", FieldKind.BINARY),
            Field("category", FieldKind.LABEL, nullable=True),
            Field("rule_ids", FieldKind.RULE_IDS),
        ),
        ("R1", "R8"),
    )
    found = advise(GOOD.replace("digit", "violation, JSON"), contract)
    named = [value for advice in found if advice.code.endswith("-missing") for value in advice.message.values.values()]
    assert sorted(named) == ["R8", "R9", "category", "rule_ids"]


def test_nothing_to_cite():
    contract = OutputContract(
        ContractKind.JSON, (), (Field("violation", FieldKind.BINARY), Field("rule_ids", FieldKind.RULE_IDS))
    )
    assert "nothing-to-cite" in codes(GOOD, contract)


def test_labels_that_are_hard_to_tell_apart():
    contract = OutputContract(ContractKind.LABEL, (Label("S3", Decision.VIOLATES, 1), Label("S-3", Decision.ALLOWED)))
    assert "similar-labels" in codes(GOOD, contract)


def test_examples_of_one_kind_alone():
    text = GOOD.replace("-> 0 (R0)", "-> 1 (R1)")
    (advice,) = advise(text)
    assert (advice.code, advice.severity) == ("one-sided-examples", Severity.WARNING)
    assert text.split("\n")[advice.line - 1] == "## Examples"


def test_examples_in_a_table_are_counted():
    rows = "\n".join(f"| post {number} | {number % 2} |" for number in range(4))
    text = GOOD[: GOOD.index('- "Lamp')] + "| Post | Answer |\n|---|---|\n" + rows + "\n"
    assert "example-count" not in codes(text)


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_empty_policy(text):
    assert lint(text, None, 0) == (
        Advice(Severity.ERROR, "empty", Message("The policy is empty. Write down what is allowed and what is not.")),
    )


FINNISH = """\
# Myynti

## Ohje

Vastaa yhdellä numerolla: 1 tai 0.

## Käsitteet

- Tarjous: tavara rahaa vastaan.

## Säännöt

- R1 Tarjoukset: tarjous ja hinta.
- R0 Muu: kaikki muu.

## Esimerkkejä

- "Lamppu, 5 €" -> 1
"""


def test_other_languages_are_not_blamed():
    assert [advice.severity for advice in advise(FINNISH)] == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GOOD, "en"),
        (FINNISH, ""),
        ("Der Beitrag ist nicht erlaubt und die Regel gilt, oder das ist eine Ausnahme mit Grund.", "de"),
        ("La regla no es para el texto que está en la lista y los casos con una excepción del foro.", "es"),
        ("Le texte ne doit pas être dans la liste et les cas avec une exception des règles ou non.", "fr"),
        ("As regras do fórum são para todos, e não é permitido o que está em uma lista dos casos.", "pt"),
        ("Il regolamento non è per gli iscritti che sono della lista, di tutti e per il forum.", "it"),
        ("W tym forum nie jest dozwolone to, co jest na liście, i są zasady, że się nie sprzedaje lub do tego.", "pl"),
        ("لا يسمح في هذا المنتدى من كل ما هو على القائمة أو عن البيع إلى أن يسمح", "ar"),
        ("この規則はフォーラムの投稿に適用される。広告を書くことは禁止で、個人の情報を載せることも禁止。", "ja"),
        ("", ""),
    ],
)
def test_the_language_is_told_from_its_small_words(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "word",
    [
        "normalerweise", "in der Regel", "generalmente", "por lo general", "généralement", "geralmente", "di solito", "zazwyczaj",
        "عادة", "通常",
    ],
)  # fmt: skip
def test_vague_words_in_other_languages(word):
    assert "vague-word" in codes(GOOD.replace("an offer with", f"{word} x"))


def test_errors_come_first():
    text = "Usually be nice to R1.\n- R2 Selling: see R9\n"
    severities = [advice.severity for advice in lint(text, None, 500)]
    assert severities == sorted(severities, key=list(Severity).index)
    assert severities[0] is Severity.ERROR


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Content: [INPUT]", True),
        ("**Text:** {{content}}", True),
        ("Message: <user message>", True),
        ("Answer (0 or 1):", True),
        ("Answer:", True),
        ("Antwort (0 oder 1):", True),
        ("Answer (VALID or INVALID):", True),
        ("Classification (VALID or INVALID):", True),
        ("Content: a post with a link", False),
        ("See [the list](list.md)", False),
    ],
)
def test_lines_that_are_left_of_a_template(line, found):
    text = f"{GOOD}\n{line}\n"
    advice = [one for one in advise(text) if one.code == "template-line"]
    assert [text.split("\n")[one.line - 1] for one in advice] == ([line] if found else [])


def test_an_answer_line_before_an_example_is_no_leftover():
    text = GOOD + '\nAnswer (0 or 1): 1\n\nContent: "x"\nAnswer:\n1\n'
    assert "template-line" not in codes(text)


JSON = OutputContract(ContractKind.JSON, (), (Field("violation", FieldKind.BINARY), Field("rationale", FieldKind.TEXT)))


def test_answers_as_they_should_look_and_as_they_should_not():
    shown = GOOD.replace("one digit", 'JSON such as {"violation": 1, "rationale": "x"}')
    assert {"no-right-output", "no-wrong-output"} <= codes(
        GOOD.replace("one digit", "JSON: violation, rationale"), JSON
    )
    assert {"no-right-output", "no-wrong-output"} & codes(shown, JSON) == {"no-wrong-output"}
    assert "no-wrong-output" not in codes(shown + "\nA sentence before the JSON is wrong.\n", JSON)
    assert "no-wrong-output" not in codes(GOOD)


WORDS = OutputContract(
    ContractKind.WORD, (Label("KEEP", Decision.ALLOWED), Label("REMOVE", Decision.VIOLATES, 1)), inferred=True
)


@pytest.mark.parametrize(
    ("examples", "missing"),
    [
        ('- "Lamp, 5 €" -> REMOVE', set()),
        ("| Lamp | KEEP |", set()),
        ("Lamp, 5 €\nOutput: REMOVE", set()),
        ("- a lamp that is sold", {"no-right-output"}),
    ],
)
def test_words_are_shown_behind_a_text(examples, missing):
    text = (
        "We sell no lamps in the forum, and that is for all. Answer with one word and nothing else: KEEP or REMOVE.\n"
    )
    assert codes(text + examples, WORDS) & {"no-right-output", "no-wrong-output"} == missing


def test_a_word_that_stands_alone_is_asked_for():
    text = 'We sell no lamps in the forum, and that is for all. Answer with KEEP or REMOVE.\n- "Lamp" -> KEEP\n'
    assert "no-wrong-output" in codes(text, WORDS)
    for said in ("Write nothing else.", "A sentence around it is wrong."):
        assert "no-wrong-output" not in codes(text + said, WORDS)
    digits = text.replace("KEEP or REMOVE", "0 or 1").replace("KEEP", "0")
    assert codes(digits) & {"no-right-output", "no-wrong-output"} == {"no-wrong-output"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The insult is a rule of the forum and what is not polite is out of the list, or with that of the rest.",
            "fanny",
        ),
        ("As regras do fórum são para todos, e não é permitido o que está em uma lista dos casos.", "Brazil"),
        ("Il regolamento non è per gli iscritti che sono della lista, di tutti e per il forum.", "Italian"),
        (
            "W tym forum nie jest dozwolone to, co jest na liście, i są zasady, że się nie sprzedaje lub do tego.",
            "Silesian",
        ),
        ("لا يسمح في هذا المنتدى من كل ما هو على القائمة أو عن البيع إلى أن يسمح", "dialects"),
        ("この規則はフォーラムの投稿に適用される。広告を書くことは禁止で、個人の情報を載せることも禁止。", "Japanese"),
        ("Der Beitrag ist nicht erlaubt und die Regel gilt, oder das ist eine Ausnahme mit Grund.", "Austria"),
        ("La regla no es para el texto que está en la lista y los casos con una excepción del foro.", "Spanish"),
        ("Le texte ne doit pas être dans la liste et les cas avec une exception des règles ou non.", "Québec"),
    ],
)
def test_what_is_ambiguous_between_regions_goes_to_a_person(text, said):
    (advice,) = [one for one in advise(text) if one.code == "regional-ambiguity"]
    assert said in str(advice.message)
    mentioned = " Dialekt, dialecto, dialecte, dialeto, dialetto, gwara, dialect, لهجة، 方言."
    assert "regional-ambiguity" not in codes(text + mentioned)
    assert "regional-ambiguity" not in codes(GOOD)


def test_a_text_with_two_readings_is_told_so():
    text = "Answer 0 or 1. Answer ALLOW or REMOVE."
    (advice,) = [advice for advice in advise(text, None) if advice.severity is Severity.ERROR]
    assert "can be read in more than one way" in str(advice.message)


def test_a_text_with_one_reading_that_may_not_be_meant_is_told_so():
    (advice,) = [
        advice for advice in advise("Our mods answer ALLOW or REMOVE.", None) if advice.severity is Severity.ERROR
    ]
    assert "may ask the model" in str(advice.message)


def test_ids_are_missed_only_where_there_are_rules():
    contract = find_answer_form("Answer with 1 if it violates, else with 0.").contract
    for text, said in (("Be kind to each other.", False), ("- Be kind.\n- No ads.\n", True), ("- R1 No ads\n", False)):
        assert ("no-rule-ids" in codes(f"Answer with 1 if it violates, else with 0.\n\n{text}", contract)) == said, text


def test_the_standard_form_is_a_hint_and_no_error():
    text = "1. Be kind. 2. No ads."
    contract = find_answer_form(text).contract
    assert "standard-answer-form" in codes(text, contract)
    assert not codes(text, contract) & {
        "no-answer-form",
        "answer-form-late",
        "inferred-answer-form",
        "no-answer-instruction",
    }


@pytest.mark.parametrize(
    "asks",
    [
        "Label the post as ALLOW, REVIEW or REMOVE.",
        "Say 0 or 1.",
        "REMOVE if the post breaks a rule, otherwise KEEP.",
        "Rate the post from 1 to 5, where 5 is the most severe.",
    ],
)
def test_a_form_that_was_found_in_the_text_is_an_instruction(asks):
    text = (
        "We run a garden forum for all of the members. Posts that sell things are not wanted, unless they are in the market "
        "thread. The insults are not wanted at all, and that is for everybody who is in the forum.\n"
    )
    contract = find_answer_form(text + "Answer with VALID or INVALID.").contract
    assert "no-answer-instruction" in codes(text + "1 = violates, 0 = allowed", contract)
    assert "no-answer-instruction" not in codes(text + asks, contract)


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("Reasoning: high", "high"),
        ("reasoning effort = `low`", "low"),
        ("Reasoning: low. Reasoning: high", ""),
        ("x", ""),
    ],
)
def test_the_effort_that_a_text_asks_for(text, effort):
    assert effort_in(text) == effort
