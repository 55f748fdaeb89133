"""Statements of reasons: what is in them, in every language, and templates that people change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision
from plumbline.report.statement import MOST_CHARS, StatementFacts, appeal_reply, read_template, statement
from plumbline.system.languages import LANGUAGES

SHIPPED = Path(__file__).parents[3] / "resources" / "statements"
FACTS = StatementFacts(
    policy="Flea market",
    decision=Decision.VIOLATES,
    rules=("R1 Betting: no casinos.",),
    note="The post names a casino.",
    date="2026-11-30",
    by_person=True,
)


def english() -> str:
    return (SHIPPED / "en.toml").read_text("utf-8")


def test_a_statement_says_what_which_rule_why_who_and_how_to_object() -> None:
    assert statement(read_template(english()), FACTS) == (
        "Your post was removed. It breaks the rules of “Flea market”.\n\n"
        "The rule in question:\nR1 Betting: no casinos.\n\n"
        "Reason: The post names a casino.\n\n"
        "A program pointed out your post; a person decided.\n\n"
        "Decided on 2026-11-30. You can object: answer this message and say why you see it differently. "
        "A person will look at it again.\n"
    )


def test_it_says_whether_a_machine_took_part_and_leaves_out_what_there_is_not() -> None:
    template = read_template(english())
    alone = statement(template, replace(FACTS, by_person=False, note="", rules=()))
    assert "A program decided this" in alone
    assert "Reason" not in alone
    assert "rule in question" not in alone
    person = statement(template, replace(FACTS, by_machine=False))
    assert "A person decided this." in person
    assert "program" not in person
    assert "stays" in statement(template, replace(FACTS, decision=Decision.ALLOWED))
    assert "another person" in statement(template, replace(FACTS, decision=Decision.ESCALATE))


def test_the_reply_to_an_appeal_says_what_a_person_decided_the_second_time() -> None:
    template = read_template(english())
    assert appeal_reply(template, FACTS, overturned=False) == (
        "You objected to our decision. A person has looked at it again. The decision stands.\n\n"
        "Your post was removed. It breaks the rules of “Flea market”.\n\n"
        "The rule in question:\nR1 Betting: no casinos.\n\n"
        "Reason: The post names a casino.\n\n"
        "Decided on 2026-11-30.\n"
    )
    changed = appeal_reply(template, replace(FACTS, decision=Decision.ALLOWED, rules=()), overturned=True)
    assert "changed the decision.\n\nYour post stays." in changed


def test_a_template_from_before_appeals_has_the_texts_that_ship() -> None:
    old = "\n".join(line for line in english().splitlines() if not line.startswith("appeal_"))
    with pytest.raises(InputError, match="appeal_upheld"):
        read_template(old)
    assert read_template(old.replace("removed", "hidden"), read_template(english())) == replace(
        read_template(english()), violates="Your post was hidden. It breaks the rules of “{policy}”."
    )


def test_a_text_that_looks_like_a_place_stays_as_it_is() -> None:
    said = statement(read_template(english()), replace(FACTS, policy="{note}", note="{date}", rules=("{policy}",)))
    assert "rules of “{note}”." in said
    assert "Reason: {date}" in said
    assert "\n{policy}\n" in said


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_language_of_the_window_has_a_template_with_the_same_places(language: str) -> None:
    template = read_template((SHIPPED / f"{language}.toml").read_text("utf-8"))
    for text in (template.violates, template.allowed, template.escalate):
        assert "{policy}" in text
    assert "{note}" in template.note
    assert "{date}" in template.closing
    assert all((template.rules, template.person, template.machine_and_person, template.machine))
    assert read_template(template.text()) == template


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("violates = ", "not TOML"),
        ("", "lacks texts"),
        (english().replace("closing", "ending"), "lacks texts: closing"),
        (english() + 'more = "x"\n', "not known: more"),
        (english().replace('rules = "', "rules = 1 # "), "lacks texts: rules"),
        ("#" * (MOST_CHARS + 1), "lacks texts"),
        ("a = " + "[" * 5_000, "not TOML"),
    ],
)
def test_a_template_that_is_none_is_refused_with_a_sentence(text: str, why: str) -> None:
    with pytest.raises(InputError, match=why):
        read_template(text)


def test_a_place_for_which_nothing_can_be_put_in_is_refused() -> None:
    with pytest.raises(InputError, match=r"\{datum\}.*\{policy\}, \{note\} and \{date\}"):
        read_template(english().replace("{date}", "{datum}"))
