"""Rules without ids are found where they are set out as a list, a table or headings."""

import pytest

from plumbline.domain.rule_list import MOST_RULES, MOST_TITLE_CHARS, listed_rules


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
