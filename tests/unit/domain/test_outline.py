"""A policy's outline: what its phrases, sections and rules decide."""

import pytest

from plumbline.domain.meanings import decision_in
from plumbline.domain.outline import outline
from plumbline.domain.verdict import Decision

LETTERS = {"a": Decision.ALLOWED, "v": Decision.VIOLATES, "e": Decision.ESCALATE}


@pytest.mark.parametrize(
    ("phrase", "decision"),
    [
        ("VIOLATES (1)", "v"),
        ("SAFE (0)", "a"),
        ("ESCALATE", "e"),
        ("Not allowed", "v"),
        ("Non-violating", "a"),
        ("INVALID + ESCALATE", "e"),
        ("VERSTOSS (1)", "v"),
        ("Nicht erlaubt", "v"),
        ("Kein Verstoß", "a"),
        ("No permitido", "v"),
        ("Contenido permitido", "a"),
        ("Interdit", "v"),
        ("Unsafe", "v"),
        ("Safety", None),
        ("VIOLATES (1) / SAFE (0)", None),
        ("What we don't allow", None),
        ("Criteria", None),
        ("Validation", None),
    ],
)
def test_what_a_phrase_decides(phrase, decision):
    assert decision_in(phrase) is (LETTERS[decision] if decision else None)


def test_a_section_and_its_output_line_have_to_agree():
    text = "Rules\n\n## Allowed (R0 – fine)\nOutput: INVALID\n\n## Remove (R1 – bad)\nOutput: INVALID + ESCALATE\n"
    assert outline(text).rules == {"R0": None, "R1": Decision.ESCALATE}


def test_a_rules_title_can_escalate_but_not_leave_its_section():
    text = "Rules\n\n## VIOLATES\n- R1 Safe-sounding offers: x\n- R2 Threats, escalate at once: y\n\n## Examples\n- R3 Other: z\n"
    assert outline(text).rules == {"R1": Decision.VIOLATES, "R2": Decision.ESCALATE, "R3": None}
