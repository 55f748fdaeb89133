"""The standard form: nothing but the decision where nothing is broken, else the rule and why; ids that stay with their rules."""

import json

import pytest

from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.contract.finding import find_answer_form
from plumbline.domain.contract.standard import (
    EarlierContract,
    escalates,
    rule_lines,
    standard_contract,
    standard_from_table,
)
from plumbline.domain.errors import InputError
from plumbline.domain.rules import find_rules
from plumbline.domain.verdict import Decision

PASTED = "1. Be kind. 2. No ads."


def rules(contract):
    return {label.text: label.meaning for label in contract.labels}


def test_the_answers_of_the_standard_form():
    contract = standard_contract(PASTED)
    form = contract.form()
    assert form.closed('{"violation": 0}')
    assert form.closed('{"violation": 1, "policy_category": "R2", "rationale": "It sells a bicycle."}')
    assert not form.possible('{"violation": 0, ')
    assert contract.decisions() == {"0": Decision.ALLOWED, "1": Decision.VIOLATES}
    assert form.open_decisions('{"violation": ') == {"0": "0", "1": "1"}


@pytest.mark.parametrize(
    ("answer", "decision", "cited"),
    [
        ('{"violation": 0}', Decision.ALLOWED, ()),
        ('{"violation": 0, "policy_category": null}', Decision.ALLOWED, ()),
        ('{"violation": 1, "policy_category": "R2", "rationale": "x"}', Decision.VIOLATES, ("R2",)),
        ('{"violation": 1, "policy_category": "ESCALATE", "rationale": "x"}', Decision.ESCALATE, ()),
        ('{"violation": 1}', Decision.UNDETERMINED, ()),
        ('{"violation": 0, "policy_category": "R1"}', Decision.UNDETERMINED, ()),
    ],
)
def test_how_they_are_read(answer, decision, cited):
    reading = standard_contract(PASTED, escalate=True).read(answer)
    assert (reading.decision, reading.rule_ids) == (decision, cited)


def test_without_rules_there_is_nothing_to_cite():
    contract = standard_contract("Be nice to people.")
    assert contract.form().closed('{"violation": 1, "rationale": "It mocks somebody."}')
    assert contract.rule_ids == ()
    wished = standard_contract("Be nice to people.", escalate=True)
    assert wished.read('{"violation": 1, "policy_category": "ESCALATE", "rationale": ""}').decision is Decision.ESCALATE


def test_the_policys_own_ids_are_kept_and_what_is_allowed_is_no_rule():
    contract = standard_contract("## Not allowed\n- SP2: Ads\n- SP3: Fraud\n## Allowed\n- SP0: The rest\n")
    assert rules(contract) == {"SP2": "", "SP3": ""}


def test_a_rule_keeps_its_id_while_its_text_stays():
    first = standard_contract(PASTED)
    second = standard_contract("1. No politics. 2. Be kind. 3. No ads.", before=[first])
    assert rules(second) == {"R3": "No politics", "R1": "Be kind", "R2": "No ads"}
    third = standard_contract("1. Be kind. 2. No games.", before=[second, first])
    assert rules(third) == {"R1": "Be kind", "R4": "No games"}
    back = standard_contract("1. No ads.", before=[third, second, first])
    assert rules(back) == {"R2": "No ads"}


def history(*texts):
    """The rules of the last of a policy's versions."""
    before = []
    for text in texts:
        contract = standard_contract(text, before=before)
        before.insert(0, EarlierContract.of(contract, text))
    return rules(contract)


WORDS = [
    "Rule {}: ", "Rule {} – ", "Rule {}. ", "**Rule {}:** ", "- Rule {}: ", "## Rule {}: ", "RULE {}: ", "Article {} – ",
    "Section {}: ", "Point {}: ", "Regel {}: ", "Punkt {}: ", "Regla {}: ", "Artículo {}. ", "Règle {} : ", "Regra {}: ",
    "Reguła {}: ", "Zasada {}. ", "Regola {}: ", "القاعدة {}: ", "المادة {}: ", "ルール{}：",
]  # fmt: skip


def worded(word, *texts):
    return "".join(f"{word.format(number)}{text}\n\n" for number, text in enumerate(texts, 1))


@pytest.mark.parametrize("word", WORDS)
def test_a_word_with_a_number_says_where_a_rule_stands_and_is_no_id(word):
    first = worded(word, "Be kind", "No ads")
    assert history(first) == {"R1": "Be kind", "R2": "No ads"}
    moved = {"R3": "No politics", "R1": "Be kind", "R2": "No ads"}
    assert history(first, worded(word, "No politics", "Be kind", "No ads")) == moved
    assert history(first, "- No politics\n- Be kind\n- No ads\n") == moved


@pytest.mark.parametrize("word", WORDS)
def test_what_an_older_version_has_as_an_id_stays_where_the_text_still_says_so(word):
    text = worded(word, "Be kind", "No ads")
    given = tuple(mention.id for mention in find_rules(text) if mention.defined)
    assert len(given) == 2
    older = EarlierContract.of(
        OutputContract(
            ContractKind.JSON,
            tuple(Label(rule, Decision.VIOLATES, 1) for rule in given),
            standard_contract(text).fields,
            given,
            inferred=True,
            standard=True,
        ),
        text,
    )
    assert rules(standard_contract(text, before=[older])) == {given[0]: "Be kind", given[1]: "No ads"}
    moved = worded(word, "No politics", "Be kind", "No ads")
    assert rules(standard_contract(moved, before=[older])) == {"R3": "No politics", "R4": "Be kind", "R5": "No ads"}
    longer = worded(word, "Be kind", "No politics", "No ads")
    assert rules(standard_contract(longer, before=[older])) == {
        given[0]: "Be kind",
        "R3": "No politics",
        "R4": "No ads",
    }


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Rule 1: Be kind.\nRule 2: No ads.\n\n- R7: No weapons\n", ["Rule 1", "Rule 2", "R7"]),
        ("Category 1: hate.\nCategory 2: ads.\n", ["Category 1", "Category 2"]),
        ("Rule 3: Be kind.\nRule 9: No ads.\n", ["Rule 3", "Rule 9"]),
    ],
    ids=["beside other ids", "another word", "numbers that do not go on"],
)
def test_a_word_with_a_number_is_an_id_where_it_can_be_nothing_else(text, ids):
    assert list(rules(standard_contract(text))) == ids


def test_a_policys_own_answer_keeps_the_words_that_it_asks_for():
    text = 'Rule 1: Be kind.\nRule 2: No ads.\n\nReturn {"violation": 0 or 1, "policy_category": rule id or null}\n'
    assert find_answer_form(text).contract.rule_ids == ("Rule 1", "Rule 2")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Rules\n\nRule 1: Be kind\n\nRule 2: No ads\n", {"R1": 3, "R2": 5}),
        ("1. Be kind\n   Always.\n2. No ads\n", {"R1": 1, "R2": 3}),
        ("- R1: No insults\n- No ads\n", {"R1": 1, "R2": 2}),
    ],
)
def test_where_a_rule_stands_is_known_by_its_id(text, lines):
    found = rule_lines(text, standard_contract(text))
    assert {rule: found[rule] for rule in lines} == lines
    assert "R9" not in found


def test_a_rule_with_a_number_that_is_allowed_is_none():
    text = "## Forbidden\nRule 1: Insults\nRule 2: Ads\n## Allowed\nRule 3: Jokes\n"
    assert rules(standard_contract(text)) == {"R1": "Insults", "R2": "Ads"}


def test_a_rule_is_all_of_its_text():
    kind = "1. Be kind. Even to trolls.\n2. No ads."
    assert history(kind, "1. Be kind. But not to trolls.\n2. No ads.") == {"R3": "Be kind", "R2": "No ads"}
    assert history("1. Be kind.\n2. No ads.", kind) == {"R3": "Be kind", "R2": "No ads"}
    assert history("- No ads\n  - no shops\n- No spam", "- No ads\n  - no bots\n- No spam") == {
        "R3": "No ads",
        "R2": "No spam",
    }
    assert history(kind, "1. Be civil.", kind) == {"R1": "Be kind", "R2": "No ads"}


def test_two_rules_with_one_title_keep_their_ids_apart():
    same = "word " * 40
    first = f"1. {same}one\n2. {same}two\n"
    assert list(history(first)) == ["R1", "R2"]
    assert list(history(first, f"1. {same}two\n2. {same}one\n3. {same}three\n")) == ["R2", "R1", "R3"]


@pytest.mark.parametrize(
    "changed",
    ["1) be kind\n2) NO ADS!", "- Be kind!\n- No  ads.", "* **Be kind**\n* “No ads”, no", "I. Be kind;\nII. No-ads"],
)
def test_case_punctuation_blanks_and_bullets_are_no_other_rule(changed):
    changed = changed.replace("“No ads”, no", "_No ads_")
    assert list(history("1. Be kind\n2. No ads", changed)) == ["R1", "R2"]


def test_an_id_is_not_used_again_and_moved_rules_keep_theirs():
    assert history("- Be kind\n- No ads", "- No spam\n- Be kind") == {"R3": "No spam", "R1": "Be kind"}
    assert history("- Be kind\n- No ads", "- Be kind", "- Be kind\n- No spam") == {"R1": "Be kind", "R3": "No spam"}
    assert history("- R1: No ads\n- R2: No spam", "- No ads\n- No politics") == {"R1": "No ads", "R3": "No politics"}


def test_a_contract_without_its_text_is_known_by_its_titles():
    first = standard_contract("1. Be kind. Even to trolls.\n2. No ads.")
    stored = OutputContract.from_dict(json.loads(json.dumps(first.to_dict())))
    second = standard_contract("1. No ads!\n2. Be kind. Even to trolls.\n3. No spam.", before=[stored])
    assert rules(second) == {"R2": "No ads", "R1": "Be kind", "R3": "No spam"}


def test_what_is_stored_of_the_rules_is_their_titles():
    assert standard_contract("1. Be kind. Even to trolls.\n2. No ads.").to_dict()["labels"] == [
        {"label": "R1", "decision": "violates", "severity": 1, "meaning": "Be kind"},
        {"label": "R2", "decision": "violates", "severity": 1, "meaning": "No ads"},
    ]


def test_two_rules_that_an_older_version_gave_one_id_get_two():
    first = standard_contract("- Be kind. Always.\n- No ads")
    before = [
        EarlierContract.of(first, text) for text in ("- Be kind. Never.\n- No ads", "- Be kind. Always.\n- No ads")
    ]
    assert rules(standard_contract("- Be kind. Always.\n- Be kind. Never.", before=before)) == {
        "R1": "Be kind",
        "R3": "Be kind",
    }


@pytest.mark.parametrize(
    "text",
    [
        "- No ads\n- R1: No insults\n- No politics\n",
        "- No ads\nR1: No insults\n- No politics\n",
        "1. No ads\n2. R1: No insults\n3. No politics\n",
        "## No ads\ntext\n## R1: No insults\ntext\n## No politics\ntext\n",
        "| Id | Rule |\n|---|---|\n| | No ads |\n| R1 | No insults |\n| | No politics |\n",
    ],
)
def test_rules_without_ids_among_those_with_ids_get_unused_ones(text):
    assert rules(standard_contract(text)) == {"R2": "No ads", "R1": "", "R3": "No politics"}


def test_what_is_said_of_rules_with_ids_is_no_rule():
    text = "- R1: No insults\n- R2: No spam\n- R1 wins over R2.\n- No ads\n"
    assert rules(standard_contract(text)) == {"R1": "", "R2": "", "R3": "No ads"}
    assert history(text, text) == history(text)


def test_a_list_that_is_said_to_be_rules_counts_beside_rules_with_ids_and_explanations_do_not():
    text = "## Rules\n- R1: No insults\n- R2: No spam\n\n## More rules\n- No ads\n\n## Allowed\n- Jokes\n"
    assert rules(standard_contract(text)) == {"R1": "", "R2": "", "R3": "No ads"}
    explained = "SP1: Ads\n- shops\n- links\nSP2: Fraud\n- fake shops\n\nNotes:\n- Read all.\n- Think twice.\n"
    assert rules(standard_contract(explained)) == {"SP1": "", "SP2": ""}


def test_the_prompt_says_the_form_and_which_rule_is_which():
    schema = standard_contract(PASTED).schema()
    assert schema["required"] == ["violation"]
    assert schema["properties"]["policy_category"] == {
        "type": "string",
        "enum": ["R1", "R2"],
        "description": "R1: Be kind; R2: No ads",
    }
    (long,) = (
        standard_contract("1. " + "word " * 40).schema()["properties"]["policy_category"]["description"].split("; ")
    )
    assert len(long) < 70
    assert long.endswith("word…")
    own = standard_contract("- SP2: Ads\n- SP3: Fraud\n").schema()
    assert "description" not in own["properties"]["policy_category"], "the policy says it"


def test_it_is_stored_and_read_again():
    contract = standard_contract(PASTED, escalate=True, inferred=False)
    again = OutputContract.from_dict(json.loads(json.dumps(contract.to_dict())))
    assert again == contract
    assert escalates(again)


def test_it_can_be_asked_for_in_a_table():
    assert not escalates(standard_from_table({"kind": "standard"}, PASTED))
    assert escalates(standard_from_table({"kind": "standard", "escalate": True}, PASTED))


@pytest.mark.parametrize("table", [{"kind": "standard", "escalate": 1}, {"kind": "standard", "labels": []}])
def test_a_wrong_table_is_refused(table):
    with pytest.raises(InputError):
        standard_from_table(table, PASTED)


def test_other_fields_are_not_the_standard_form():
    table = standard_contract(PASTED).to_dict()
    table["fields"] = [{"name": "violation", "type": "binary"}]
    with pytest.raises(InputError):
        OutputContract.from_dict(table)
