"""The answer's form is found where the policy states it, and not guessed anywhere else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plumbline.domain.contract.contract import ContractKind, Field, FieldKind
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.lines import with_line_feeds
from plumbline.domain.lint.linter import lint
from plumbline.domain.verdict import Decision
from support.policy_texts import GUIDE_JSON, SPAM_PACK, STUNT_PACK, THREAT_TEMPLATE

POLICIES = Path(__file__).parents[4] / "policies"


def stated(text):
    """The contract that the text states, or None."""
    contract = find_answer_form(text).contract
    return None if contract is None or contract.standard else contract


def table(text):
    """The inferred labels as "0:a 1:v", or "" where nothing was inferred."""
    contract = stated(text)
    if contract is None:
        return ""
    assert contract.inferred
    return " ".join(f"{label.text}:{label.decision.value[0]}" for label in contract.labels)


HEADINGS = "\n## VIOLATES (1)\n- R1 Selling: x\n## SAFE (0)\n- R0 The rest: y\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Return 0 or 1 only." + HEADINGS, "0:a 1:v"),
        ("Return 1 if the text violates the policy, otherwise 0.", "0:a 1:v"),
        ("Output a single digit: 0 (safe) or 1 (violates).", "0:a 1:v"),
        ("Return 1 if the text is safe and 0 if it violates the policy.", "0:v 1:a"),
        ("Antworte nur mit 1 (Verstoß) oder 0 (erlaubt).", "0:a 1:v"),
        ("Responde solo con 1 (prohibido) o 0 (permitido).", "0:a 1:v"),
        ("Answer with one digit: 1 when it is out of place, 0 when not." + HEADINGS, "0:a 1:v"),
        ("If the message breaks a rule, answer 1, otherwise 0.", "0:a 1:v"),
        ("إذا كان النص يخالف القواعد فأجب 1 وإلا 0.", "0:a 1:v"),
        ("Return 1 for compliant posts and 0 for posts that violate the rules.", "0:v 1:a"),
        ("If the message breaks a rule, answer 1; otherwise answer 0.", "0:a 1:v"),
        ("If the message breaks any of the rules below, respond with 1. Otherwise, respond with 0.", "0:a 1:v"),
        ("Answer 1 if the message breaks a rule, else 0.", "0:a 1:v"),
        ("Answer 1 if a rule is broken and 0 if no rule is broken.", "0:a 1:v"),
        ("Answer 0 if the message doesn't break any rule, 1 if it does.", "0:a 1:v"),
        ("Answer 0 unless a rule is broken.", "0:a 1:v"),
        ("Answer 1 for messages that go against the guidelines and 0 for all others.", "0:a 1:v"),
        ("When the post violates no rule, return 0.", "0:a 1:v"),
        ("If the message breaks a rule, answer 0, otherwise 1.", "0:v 1:a"),
        ("If it breaks a rule, the answer is 1, otherwise 0.", "0:a 1:v"),
        ("Wenn die Nachricht gegen eine Regel verstößt, antworte mit 1, sonst mit 0.", "0:a 1:v"),
        ("Antworte mit 0, wenn keine Regel gebrochen wird, sonst mit 1.", "0:a 1:v"),
        ("Si el mensaje infringe una regla, responde 1; de lo contrario, 0.", "0:a 1:v"),
        ("Si le message enfreint une règle, réponds 1, sinon 0.", "0:a 1:v"),
        (HEADINGS, "0:a 1:v"),
        (HEADINGS.replace("- R", "### R"), "0:a 1:v"),
        (
            "Return exactly `0` (non-toxic) or `1` (toxic).\n\n## TOXIC CONTENT (Label: 1)\n\n## NON-TOXIC CONTENT (Label: 0)\n",
            "0:a 1:v",
        ),
        ("If it breaks R1 or R2, violating the rules, answer 1, otherwise 0.", "0:a 1:v"),
    ],
)
def test_digits(text, expected):
    assert table(text) == expected
    assert stated(text).kind is ContractKind.BINARY


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Answer with exactly one word: VALID, INVALID or ESCALATE.", "VALID:a INVALID:v ESCALATE:e"),
        ("Classify each EXAMPLE as VALID (no spam) or INVALID (spam).", "VALID:a INVALID:v"),
        ("Respond with `SAFE` or `UNSAFE`.", "SAFE:a UNSAFE:v"),
        ("Answer Violating or Non-violating.", "Violating:v Non-violating:a"),
        ("Respond with safe or unsafe.", "safe:a unsafe:v"),
        ("If a rule is broken, respond with INVALID. Otherwise respond with VALID.", "INVALID:v VALID:a"),
        ("Respond INVALID if bad. Respond VALID if good. Respond UNCLEAR if unsure.", "INVALID:v VALID:a UNCLEAR:e"),
        ("Return true if the text violates the guidelines, false otherwise.", "true:v false:a"),
        ("Responde 'sí' si el mensaje es ofensivo y 'no' si no lo es.", "sí:v no:a"),
        ("Answer yes if the text breaks a rule, otherwise no.", "yes:v no:a"),
        ("Antworte mit ja, wenn der Text gegen eine Regel verstößt, sonst mit nein.", "ja:v nein:a"),
        ("Responde sí si el texto infringe una norma, de lo contrario no.", "sí:v no:a"),
        ("Respond with 'true' if the post is harmful, 'false' otherwise.", "true:v false:a"),
        ("Answer YES or NO. YES: the post breaks a rule.", "YES:v NO:a"),
        (
            "Reply 'approve', 'reject', or 'edit'.\n- approve: it is fine\n- reject: harmful\n- edit: violates a rule\n",
            "approve:a reject:v edit:v",
        ),
        (
            "Output one of:\n- VALID: fine\n- INVALID: bad\n- INVALID + ESCALATE: worse",
            "VALID:a INVALID:v INVALID + ESCALATE:e",
        ),
        ("Antworte mit einem Wort: ERLAUBT, VERSTOSS oder ESKALATION.", "ERLAUBT:a VERSTOSS:v ESKALATION:e"),
        ("Antworte mit einem Wort: erlaubt, Verstoß oder ESKALATION.", "erlaubt:a Verstoß:v ESKALATION:e"),
    ],
)
def test_words(text, expected):
    assert table(text) == expected
    assert not expected or stated(text).kind is ContractKind.WORD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Answer with one label: R1 or R0." + HEADINGS.replace(" (1)", "").replace(" (0)", ""), "R1:v R0:a"),
        (
            ("Answer with exactly one of the labels SH0, SH1, SH4.\n## VIOLATES\n- SH1 A: b\n## ESCALATE\n- SH4 C: d\n"
            "## SAFE\n- SH0.a E: f\n"),
            "SH0:a SH1:v SH4:e",
        ),
    ],
)  # fmt: skip
def test_labels(text, expected):
    assert table(text) == expected
    assert stated(text).kind is ContractKind.LABEL


def test_spam_pack_a_word_or_a_code_can_come_back():
    labels = table(SPAM_PACK).split(" ")
    assert table(SPAM_PACK).startswith("VALID:a INVALID:v INVALID + ESCALATE:e SP0:a SP2:v SP3:v SP4:e")
    assert {"D-SP0:a", "D-SP4:e", "R-SP2:v"} <= set(labels)
    contract = stated(SPAM_PACK)
    assert contract.read("SP4 - Malicious Spam").decision is Decision.ESCALATE
    assert contract.read("D-SP4, R-SP0").decision is Decision.UNDETERMINED
    assert contract.read("VALID").decision is Decision.ALLOWED


def test_stunt_pack_a_word_or_a_code_can_come_back():
    assert table(STUNT_PACK) == "VALID:a INVALID:v DC0:a DC1:v DC2:v"


def test_threat_template_without_any_instruction():
    assert table(THREAT_TEMPLATE) == "TVEC1:v TVEC2:e TVEC3:v TVEC0:a TVEC.01:e"
    assert stated(THREAT_TEMPLATE).kind is ContractKind.LABEL


def test_json_as_the_guide_shows_it():
    contract = stated(GUIDE_JSON)
    assert contract.kind is ContractKind.JSON
    assert contract.fields == (
        Field("violation", FieldKind.BINARY),
        Field("policy_category", FieldKind.LABEL, nullable=True),
    )
    assert table(GUIDE_JSON) == "H2.a:v H2.f:v"
    assert contract.rule_ids == ("H2.a", "H2.f", "H0.a")


RULES = "\n- R1 Selling: a\n- R2 Begging: b\n"


@pytest.mark.parametrize(
    ("shown", "kinds", "expected"),
    [
        (('{"violation": 0|1, "policy_category": "R1|R2"|null, "rule_ids": ["R1"], "confidence": "low|medium|high", '
         '"rationale": "..."}'),
         "binary label rule_ids choice text", "R1:v R2:v"),
        ('{\n  "violation": 0 or 1,\n  "rule_ids": ["R1"],\n  "rationale": "one sentence"\n}', "binary rule_ids text", "0:a 1:v"),
        ('{"decision": "allow|block|escalate", "reason": "..."}', "label text", None),
        ('{"violation": true}', "binary", "0:a 1:v"),
        ('{"violation": 1, "confidence": "high"} with low, medium or high', "binary choice", "0:a 1:v"),
    ],
)  # fmt: skip
def test_json_templates(shown, kinds, expected):
    contract = stated(f"Return {shown}" + (RULES if expected is not None else ""))
    assert [field.kind.value for field in contract.fields] == kinds.split()
    assert (
        expected is None or " ".join(f"{label.text}:{label.decision.value[0]}" for label in contract.labels) == expected
    )


@pytest.mark.parametrize(
    ("shown", "kinds", "expected"),
    [
        ('{"safe": true} or {"safe": false, "reason": "..."}', "binary text", "0:v 1:a"),
        ('{"is_safe": true/false, "confidence": 0.0-1.0, "reason": "why"}', "binary number text", "0:v 1:a"),
        ('{"approved": true}', "binary", "0:v 1:a"),
        ('{"violation": 1, "score": 0.93}', "binary number", "0:a 1:v"),
        ('{"violation": 1, "confidence": 85}', "binary number", "0:a 1:v"),
        ('{"is_spam": false, "severity": "none" | "low" | "high", "details": "…"}', "binary choice text", "0:a 1:v"),
        ('{"verstoß": 1, "konfidenz": "hoch|mittel|niedrig"}', "binary choice", "0:a 1:v"),
    ],
)  # fmt: skip
def test_json_whose_fields_leave_one_reading(shown, kinds, expected):
    contract = stated(f"Return {shown}.")
    assert [field.kind.value for field in contract.fields] == kinds.split()
    assert table(f"Return {shown}.") == expected
    assert contract.form().grammar()


def test_a_number_beside_the_decision_is_read_and_does_not_touch_it():
    contract = stated('Return {"violation": 1, "confidence": 0.9}.')
    reading = contract.read('{"violation": 0, "confidence": 0.25}')
    assert (reading.decision, reading.confidence) == (Decision.ALLOWED, "0.25")
    assert contract.read('{"violation": 1, "confidence": 7}').confidence == ""
    assert contract.schema()["properties"]["confidence"] == {"type": "number", "minimum": 0, "maximum": 1}
    assert contract == type(contract).from_dict(contract.to_dict())


@pytest.mark.parametrize("shown", ['{"result": true}', '{"match": 0 or 1, "reason": "..."}'])
def test_json_whose_field_could_mean_either_is_asked_about_with_both_readings(shown):
    found = find_answer_form(f"Answer with {shown}.")
    assert found.contract is None
    assert [[label.decision.value[0] for label in reading.labels] for reading in found.readings] == [
        ["a", "v"],
        ["v", "a"],
    ]


@pytest.mark.parametrize(
    "shown",
    [
        '{"safe": 1, "policy_category": "R1"}',
        '{"violation": 1, "confidence": 7}',
        '{"violation": 1, "found": [1, 2]}',
        '{"score": 0.93}',
    ],
)
def test_json_that_cannot_be_read_is_asked_about(shown):
    found = find_answer_form(f"Return {shown}.\n- R1 Selling: a\n- R2 Begging: b\n")
    assert (found.contract, found.readings) == (None, ())


def test_json_words_that_decide():
    assert table('{"decision": "allow|block|escalate", "reason": "..."}') == "allow:a block:v escalate:e"


def test_flags_are_violations_unless_their_rule_escalates():
    assert table('Return {"S": 0, "H": 1, "V2": 0}.') == "S:v H:v V2:v"
    assert stated('Return {"S": 0, "H": 1}.').kind is ContractKind.FLAGS
    ruled = 'Return {"abuse": 0, "unclear": 1}.\n## VIOLATES\n- K1 abuse: a\n## ESCALATE\n- K2 unclear: b\n'
    assert table(ruled) == "abuse:v unclear:e"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Be nice to people.",
        "Answer 0 or 1.",
        "If the message breaks the news, answer 1, otherwise 0.",
        "If the message is about rules, answer 1, otherwise 0.",
        "If no rule is not broken, answer 1, otherwise 0.",
        "If the message breaks a rule, answer 1; if it breaks the policy, answer 0.",
        "If the message breaks a rule, answer 0. If it breaks no rule, answer 0.",
        "If the message breaks a rule, think again.",
        "Answer 0, 1 or 2." + HEADINGS,
        "Answer YES or NO.",
        "Answer G, PG, PG-13 or R.",
        "Rate from 1 to 5 how bad it is." + HEADINGS,
        "Answer VALID or SPICY.",
        "Answer VALID, INVALID or 1.",
        "Answer with VALID." + HEADINGS.replace("(1)", "").replace("(0)", ""),
        "Return 1 if safe (0) and 0 if unsafe. SAFE (1), VIOLATES (1).",
        "Answer R1 or R2." + RULES,
        'Return {"violation": 1, "policy_category": "R1"} or {"policy_category": "R1", "violation": 1, "extra": 2}.',
        'Return {"category": "block|remove"}.',
        "Answer R1, R2 or R3.\n## VIOLATES\n- R1 A: b\n- R2 C: d\n## ESCALATE\n- R3 E: f\n",
        'Return {"category": "spam"}.',
        'Return {"category": "spam|scam|fine"}.',
        'Return {"violation": {"value": 1}}.',
        'Return {"violation": 1, "rule_ids": ["R1"]}.',
        "# What is allowed here\nAnswer R1 or R2." + RULES,
        "# Rules\n## What we don't allow\nAnswer R1 or R2." + RULES,
        STUNT_PACK.replace("Output: `VALID`", "Output: `INVALID`"),
        STUNT_PACK.replace("Output: `VALID`", "Output: `MAYBE`"),
    ],
)
def test_where_there_is_a_doubt_nothing_is_inferred(text):
    assert table(text) == ""


def test_starter_policies_can_be_inferred():
    kinds = {}
    for path in sorted(POLICIES.glob("*/policy.md")):
        contract = stated(path.read_text(encoding="utf-8"))
        assert contract is not None, path
        kinds[path.parent.name] = contract.kind
    assert set(kinds.values()) == set(ContractKind)


def test_a_rule_on_an_output_line_is_no_rule_of_a_flag():
    contract = stated('Output: (SP0 - ok)\n{"SP0": 1, "SP1": 0}')
    assert contract is not None
    assert [label.text for label in contract.labels] == ["SP0", "SP1"]


PARTS = st.sampled_from(
    [
        "Answer with one word: VALID, INVALID or ESCALATE.", "Return 0 or 1", "Output: INVALID + ESCALATE", "R1", "SP2.a",
        "Rule 4: no selling", "**", "## ", " – ", "(SP0 - ok)", "|", " ", "\n", "\t", "“x”", '"y" → VALID', "Output: ", "D-SP#",
        "if it breaks a rule, answer 1, otherwise 0", '{"violation": 0|1, "policy_category": "R1"}', '{"R1": 1, "SP0": 0}',
        "Allowed", "VIOLATES (1)", "Examples:", "- ", "1. ", " = ", "safe or unsafe", ":", "\r", "\x00", "{", "}", "[", "null",
    ]
)  # fmt: skip


@given(st.lists(PARTS, max_size=40).map("".join))
def test_no_text_is_more_than_the_analysis_can_bear(text):
    contract = stated(text)
    assert {advice.line <= with_line_feeds(text).count("\n") + 1 for advice in lint(text, contract, 500)} <= {True}
