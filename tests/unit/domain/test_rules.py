"""Rule ids are found by their shape, in any layout and language."""

from pathlib import Path

import pytest

from plumbline.domain.rules import defined_rule_ids, find_rules
from support.policy_texts import SPAM_PACK, STUNT_PACK, THREAT_TEMPLATE

POLICIES = Path(__file__).parents[3] / "policies"


@pytest.mark.parametrize(
    ("line", "rule", "title"),
    [
        ("- R1 Selling: offers goods", "R1", "Selling"),
        ("R1. No selling", "R1", "No selling"),
        ("**R1**: no selling here. Ever.", "R1", "no selling here"),
        ("### SP2.a — Cold promotion", "SP2.a", "Cold promotion"),
        ("| A.1 | Selling | not here |", "A.1", "Selling"),
        ("Rule 4: no selling", "Rule 4", "no selling"),
        ("## Regel 12 – Werbung", "Regel 12", "Werbung"),
        ("- [H2.f] Myths", "H2.f", "Myths"),
        ("- `DC0`: Allowed.", "DC0", "Allowed"),
        ("**TVEC.01: News - Requires human review.**", "TVEC.01", "News - Requires human review"),
        ("## Allowed Content (DC0 - Non-risky or careful)", "DC0", "Non-risky or careful"),
        ("✅ Allowed (SP0 – Non-spam)", "SP0", "Non-spam"),
        ("1. R7 no trading of things", "R7", "no trading of things"),
        ("Ü3 Beleidigung: Schimpfwort", "Ü3", "Beleidigung"),
        ("规则5：禁止广告", "规则5", "禁止广告"),
        ("  > * R2) Begging", "R2", "Begging"),
        ("R1 - Selling\r", "R1", "Selling"),
    ],
)
def test_a_definition_in_many_layouts(line, rule, title):
    text = f"# Policy\n{line}\nThe end.\n"
    (found,) = [mention for mention in find_rules(text) if mention.defined]
    assert (found.id, found.title, found.line) == (rule, title, 2)
    assert text[found.offset : found.end] == rule
    assert defined_rule_ids(text) == (rule,)


@pytest.mark.parametrize(
    "line",
    [
        "R9 wins over all others.",
        "This goes before R9.",
        "COVID19 is a disease.",
        "- MP3: a file",
        "A4 paper",
        "H1N1",
        "Version 4: better",
        "2024 was a year",
        "- http://example.org/AB12",
        "G, PG and PG-13",
        "- 1. First",
        "见规则5和2024年",
        "AB12x",
        "a1 b2",
    ],
)
def test_what_defines_nothing(line):
    assert [rule for rule in defined_rule_ids(line) if not rule.startswith("Version")] == []


@pytest.mark.parametrize(
    "lines",
    [
        "Step 1: Open the form.\nStep 2: Send it.", "June 12: Fair\nJune 19: Choir", "Schritt 1: Öffnen.\nSchritt 2: Senden.",
        "Paso 1: Abre.\nPaso 2: Envía.", "Étape 1 : Ouvrez.\nÉtape 2 : Envoyez.", "Passo 1: Abra.\nPasso 2: Envie.",
        "Krok 1: Otwórz.\nKrok 2: Wyślij.", "Passaggio 1: Apri.\nPassaggio 2: Invia.", "الخطوة 1: افتح.\nالخطوة 2: أرسل.",
        "ステップ 1：開く\nステップ 2：送る",
    ],
)  # fmt: skip
def test_steps_and_dates_are_no_ids(lines):
    assert defined_rule_ids(lines) == ()


def test_references_and_ids_that_nobody_defines():
    text = "- R1 Selling: x\n- R2 Begging: see R1, R7 and INCITE1; not MP3, S3 or AB12cd.\nR1-R2, SP1/SP2, #R1\n"
    mentions = find_rules(text)
    assert [(mention.id, mention.line, mention.defined) for mention in mentions] == [
        ("R1", 1, True),
        ("R2", 2, True),
        ("R1", 2, False),
        ("R7", 2, False),
        ("INCITE1", 2, False),
        ("R1", 3, False),
        ("R2", 3, False),
        ("R1", 3, False),
    ]
    for mention in mentions:
        assert text[mention.offset : mention.end] == mention.id


def test_the_first_clear_definition_counts():
    text = "R1 wins.\n- R1 Selling: x\n- R1 Another: y\n"
    assert [mention.defined for mention in find_rules(text)] == [False, True, False]


def test_packs_as_they_are_met():
    assert defined_rule_ids(SPAM_PACK) == ("SP0", "SP0.a", "SP2", "SP2.a", "SP3", "SP3.a", "SP4", "SP4.a")
    assert defined_rule_ids(STUNT_PACK) == ("DC0", "DC0.a", "DC1", "DC1.a", "DC2", "DC2.a")
    assert defined_rule_ids(THREAT_TEMPLATE) == ("TVEC1", "TVEC2", "TVEC3", "TVEC0", "TVEC.01")
    assert "INCITE1" in {mention.id for mention in find_rules(THREAT_TEMPLATE)}


def test_a_template_for_labels_is_no_rule():
    assert "D-SP#" in {mention.id for mention in find_rules(SPAM_PACK)}
    assert "D-SP#" not in defined_rule_ids(SPAM_PACK)


def test_starter_policies_define_what_they_cite():
    folders = sorted(POLICIES.glob("*/policy.md"))
    assert folders
    for path in folders:
        text = path.read_text(encoding="utf-8")
        assert len(defined_rule_ids(text)) >= 5, path


@pytest.mark.parametrize(
    "text", ["", "\n\n", "R" * 50_000, "R1." * 20_000, "- " * 20_000, "(" * 30_000, "R1 " * 20_000, "A-" * 20_000]
)
def test_strange_texts_take_no_time_to_speak_of(text):
    assert len(find_rules(text)) <= 20_000


def test_a_time_of_day_is_no_rule():
    assert defined_rule_ids("* After 8 pm the chat is quiet.\n* Be kind.\n") == ()
    assert defined_rule_ids("* Rule 1 no ads\n* Rule 2 be kind\n") == ("Rule 1", "Rule 2")
