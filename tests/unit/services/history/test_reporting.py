"""Reports: everything asked for is in them, what is masked or hidden is gone, and whatever is changed afterwards is found."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from plumbline.domain.adaptive import Doubt
from plumbline.domain.appeals import Outcome, Ruling
from plumbline.domain.contract.contract import ContractKind, Label, OutputContract
from plumbline.domain.contract.standard import standard_contract
from plumbline.domain.errors import InputError
from plumbline.domain.messages import Message
from plumbline.domain.policy import PolicyVersion
from plumbline.domain.verdict import Decision, FinishReason, Review, Verdict
from plumbline.markup.page import Wording
from plumbline.markup.words import ANSWERS, DOUBTS
from plumbline.report.checking import alone
from plumbline.report.document import Choices, Data, completed, digests, read, text_of
from plumbline.report.figures import figures
from plumbline.report.masking import MASK, Marks, Persons
from plumbline.report.page import report_page
from plumbline.services.history.report_choice import Asked, ReportKind
from plumbline.services.history.reporting import Reporting
from plumbline.store.history import History
from plumbline.store.results.search import SearchFilters
from support import histories, reports
from support.counting import Count

RUN = Asked(ReportKind.RUN, 1)
MASKED = Choices(reasoning=True, by="Ada", marks=Marks(frozenset(Persons), ("Maria Huber", "Huber", "maria")))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history.db") as opened:
        reports.filled(opened)
        yield opened


@pytest.fixture
def reporting(history: History) -> Reporting:
    return reports.reporting(history)


class Page(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name == "href"}
        self.anchors |= {value or "" for name, value in attrs if name == "id"}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_run_is_reported_with_all_that_belongs_to_it(reporting: Reporting, history: History) -> None:
    made = reporting.make(RUN, Choices(title="Stalls", by="Ada", reasoning=True))
    (run,) = made["runs"]
    assert run["policy"]["text"] == reports.POLICY
    assert run["model"]["sha256"] == "a" * 64
    assert run["settings"]["engine"]["device"] == "CPU"
    assert run["rules"] == {"SP2": "SP2: Bulk promotion. No adverts posted many times.\nAlso none by Maria Huber."}
    assert [one["reason"] for one in run["skipped"]] == ["not text", "not text"]
    first, plain, decided, waits = made["items"]
    assert first["text"] == reports.HOSTILE
    assert (first["decision"], first["reviews"][0]["decision"], first["reviews"][0]["reviewer"]) == (
        "violates",
        "allowed",
        "Ada",
    )
    assert first["reasoning"].startswith("The number")
    assert [one["decision"] for one in decided["reviews"]] == ["violates", None]
    assert (waits["decision"], waits["text"]) == (None, "waits")
    assert [link["kind"] for link in first["links"]] == ["verdict", "review", "appeal", "ruling"]
    assert [(one["decision"], one["outcome"], one["outcome_reviewer"]) for one in first["appeals"]] == [
        ("allowed", "upheld", "Ben")
    ]
    assert made["figures"]["model"] == {"allowed": 2, "violates": 1}
    assert (made["figures"]["reviewed"], made["figures"]["as_the_model"], made["figures"]["waiting"]) == (1, 0, 1)
    assert made["chain"]["seal"] == history.audit.check().seal
    assert plain["sha256"]
    assert read(text_of(made).encode()) == made


def test_reasoning_is_there_only_where_it_is_asked_for(reporting: Reporting) -> None:
    assert "01715551234" not in text_of(reporting.make(RUN, Choices()))


def test_hidden_texts_leave_their_hashes(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices(texts=False, reasoning=True, policies=False))
    said = text_of(made)
    assert "call 0171" not in said
    assert "The number" not in said
    assert "From Maria" not in said
    assert "Huber lies" not in said
    assert "Bulk promotion. No" in said  # the rule that is quoted
    assert all(len(item["sha256"]) == 64 for item in made["items"])
    assert alone(made).sound
    assert reporting.checks.check(made).problems == ()


def test_what_is_masked_is_gone_and_its_keyed_hash_stays(reporting: Reporting) -> None:
    made = reporting.make(RUN, MASKED)
    for said in (text_of(made), report_page(made)):
        assert MASK in said
        for gone in (*reports.CANARIES, "01715551234", "555 12 34", "/home/maria"):
            assert gone not in said
    first = made["items"][0]
    assert first["author"] == MASK
    assert first["reply_to_author"] == MASK
    assert first["sha256"] is None
    said = [first[name] for name in ("rationale", "reasoning", "raw", "reply_to_text", "title")]
    said += [first["shown"][0]["value"], first["reviews"][0]["note"]]
    said += [first["appeals"][0]["words"], first["appeals"][0]["outcome_reason"]]
    said += [made["runs"][0]["policy"]["text"], made["runs"][0]["rules"]["SP2"]]
    assert all(MASK in one for one in said)
    assert len(made["masked"]["items/0/text"]) == 64
    assert made["items"][1]["sha256"]  # nothing was masked there
    assert alone(made).sound
    assert reporting.checks.check(made).problems == ()


def test_what_is_masked_can_not_be_tried_out_where_the_texts_are_hidden(reporting: Reporting) -> None:
    made = reporting.make(RUN, replace(MASKED, texts=False))
    first, plain = made["items"][:2]
    assert (first["sha256"], "text" in first) == (None, False)
    assert len(made["masked"]["items/0/text"]) == 64
    assert len(plain["sha256"]) == 64
    hidden = ("words", "rationale", "reasoning", "raw", "value", "title", "reply_to_text")
    assert not [path for path in made["masked"] if path.startswith("items/") and path.endswith(hidden)]
    assert made["masked"]["items/0/text"] in report_page(made)
    assert reporting.checks.check(made).problems == ()
    forged = _anew(made) | {"masked": made["masked"] | {"items/0/text": "0" * 64}}
    forged["digests"] = digests({key: value for key, value in forged.items() if key != "digests"})
    assert alone(forged).sound
    assert any("item 1 of run 1" in str(one) for one in reporting.checks.check(forged).problems)


def test_words_of_ones_own_are_masked_everywhere(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices(reasoning=True, marks=Marks(words=("Maria", "Maria Huber"))))
    assert f"{MASK}, call 0171" in made["items"][0]["text"]
    assert "Maria Huber" not in text_of(made)
    assert reporting.checks.check(made).sound


def test_a_masked_text_that_was_changed_is_found_with_the_history(reporting: Reporting) -> None:
    made = reporting.make(RUN, MASKED)
    forged = copy.deepcopy(made)
    forged["items"][0]["text"] = forged["items"][0]["text"].replace("call", "do not call")
    forged["digests"] = digests({key: value for key, value in forged.items() if key != "digests"})
    assert alone(forged).sound, "whoever can compute hashes can forge a report"
    assert any("item 1 of run 1" in str(one) for one in reporting.checks.check(forged).problems)


@pytest.mark.parametrize(
    "choices", [Choices(reasoning=True), MASKED, Choices(texts=False)], ids=["all", "masked", "hidden"]
)
def test_whatever_is_changed_in_a_report_is_found(reporting: Reporting, choices: Choices, count: Count) -> None:
    made = reporting.make(RUN, choices)
    assert alone(made).sound
    paths = list(reports.leaves(made))
    assert len(paths) > 200
    for path in paths:
        changed = copy.deepcopy(made)
        inside: Any = changed
        for step in path[:-1]:
            inside = inside[step]
        inside[path[-1]] = reports.changed(inside[path[-1]])
        assert not alone(changed).sound, path
        inside.pop(path[-1])
        assert not alone(changed).sound, path
    count("changed or removed values of a report", 2 * len(paths))
    for name in ("runs", "items"):
        assert not alone({**made, name: [*made[name], made[name][0]]}).sound
        assert not alone({**made, name: made[name][1:]}).sound
    assert not alone({**made, "more": 1}).sound


def _anew(report: Data) -> Data:
    """The same with hashes computed anew."""
    return completed(
        {key: one for key, one in report.items() if key not in ("masked", "digests")}, Choices(reasoning=True), {}
    )


def _forged(made: Data, path: tuple[Any, ...], value: object) -> Data:
    forged = copy.deepcopy(made)
    inside: Any = forged
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value
    return _anew(forged)


FORGERIES: list[tuple[tuple[Any, ...], object]] = [
    (("items", 1, "decision"), "violates"),
    (("items", 1, "rationale"), "It was fine."),
    (("items", 1, "origin"), "other.csv"),
    (("items", 1, "author"), "somebody else"),
    (("items", 1, "probability"), 0.99),
    (("items", 1, "recorded"), "2020-01-01T00:00:00.000Z"),
    (("items", 0, "reviews", 0, "decision"), "violates"),
    (("items", 0, "reviews"), [{"decision": "violates", "label": "", "note": "", "reviewer": "", "at": ""}] * 2),
    (("items", 0, "appeals", 0, "outcome"), "overturned"),
    (("items", 0, "appeals", 0, "words"), "I agree."),
    (("items", 0, "appeals", 0, "outcome_reason"), None),
    (("items", 1, "appeals"), [{}]),
    (("items", 0, "reasoning"), "none"),
    (("items", 0, "rules", 0, "title"), "Kindness"),
    (("items", 2, "reviews", 0, "label_title"), "Kindness"),
    (("items", 1, "item"), 9),
    (("items", 1, "run"), 7),
    (("items", 0, "links", 0, "at"), "2020-01-01T00:00:00.000Z"),
    (("runs", 0, "policy", "title"), "Other"),
    (("runs", 0, "model", "name"), "better"),
    (("runs", 0, "settings", "effort"), "high"),
    (("runs", 0, "sources"), []),
    (("runs", 0, "rules", "SP2"), "SP2: something else"),
    (("runs", 0, "skipped"), []),
    (("chain", "seal"), "3-" + "0" * 64),
]


@pytest.mark.parametrize(("path", "value"), FORGERIES, ids=[str(path) for path, _ in FORGERIES])
def test_what_is_forged_with_new_hashes_is_found_with_the_history(
    reporting: Reporting, path: tuple[Any, ...], value: object, count: Count
) -> None:
    made = reporting.make(RUN, Choices(reasoning=True))
    count("reports forged with new hashes", 1)
    assert reporting.checks.check(made).sound
    assert reporting.checks.check(_forged(made, path, value)).problems


def test_a_rule_that_the_policy_does_not_have_is_found_without_the_history(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices())
    forged = _forged(made, ("runs", 0, "rules", "SP2"), "SP2: something else")
    assert any("SP2" in str(one) for one in alone(forged).problems)


def test_what_was_changed_in_the_history_is_found_too(reporting: Reporting, history: History) -> None:
    made = reporting.make(RUN, Choices(texts=False))
    with history._database.bare() as driver:
        driver.execute("DROP TRIGGER answers_stay")
        driver.execute("UPDATE answers SET raw = 'other' WHERE id = 2")
    assert any("item 2 of run 1" in str(one) for one in reporting.checks.check(made).problems)


def test_what_was_added_in_order_since_is_no_forgery(reporting: Reporting, history: History) -> None:
    made = reporting.make(RUN, Choices())
    item = history.items.page(1)[1].item_id
    history.reviews.add(item, Review(Decision.VIOLATES))
    history.runs.record(1, 3, histories.verdict())
    checked = reporting.checks.check(made)
    assert "item 2 of run 1" in " ".join(map(str, checked.notes))


def test_an_appeal_that_was_opened_or_decided_since_is_no_forgery(reporting: Reporting, history: History) -> None:
    item = history.items.page(1)[1].item_id
    appeal = history.appeals.open(item, "Look again.")
    made = reporting.make(RUN, Choices())
    assert reporting.checks.check(made).notes == ()
    before = copy.deepcopy(made)
    for one in before["items"]:
        del one["appeals"]  # as a version without appeals made it
    history.appeals.end(appeal.id, Ruling(Outcome.UPHELD, reason="No."))
    history.appeals.open(item, "Look once more.")
    for report in (made, _anew(before)):
        checked = reporting.checks.check(report)
        assert checked.problems == ()
        assert str(checked.notes[-1]) == "An appeal was opened or decided since the report was made: item 2 of run 1."


def test_the_page_shows_an_appeal_with_what_became_of_it(reporting: Reporting, history: History) -> None:
    item = history.items.page(1)[1].item_id
    appeal = history.appeals.open(item, "It is <b>cheap</b>.")
    history.appeals.end(appeal.id, Ruling(Outcome.OVERTURNED, Decision.VIOLATES, "SP2", "An advert.", "Ben"))
    history.appeals.open(item, "Why?")
    said = " ".join(Page(report_page(reporting.make(RUN, Choices()))).text.split())
    assert "Appeal against: Allowed · the model" in said
    assert "It is <b>cheap</b>." in said
    assert (
        "Decided on the appeal: the decision was changed. Violates · SP2 – Bulk promotion · Ben · An advert. ·" in said
    )
    assert "Appeal against: Violates · Ben" in said
    assert "Decided on the appeal: the decision stands. · Ben · Maria Huber has no case. ·" in said


def _page(history: History, run: int, choices: Choices | None = None) -> str:
    made = reports.reporting(history).make(Asked(ReportKind.RUN, run), choices or Choices())
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", report_page(made))).split())


def _waiting(history: History, **spec: object) -> int:
    """A run with an item that waits."""
    run = history.runs.create(histories.spec(**spec))
    history.runs.add_items(run, 0, [histories.item("waits")])
    return run


def test_the_page_says_what_the_model_was_shown_and_why_it_judged_again(history: History) -> None:
    said = _page(history, histories.stepped(history))
    assert "Shown to the model as context: Title: contextcanary" in said
    assert "Before that, at effort low: Allowed. Judged again because the model was not certain." in said
    assert "contextcanary" not in _page(history, 3, Choices(texts=False))


def test_every_doubt_and_every_kind_of_answer_has_its_words() -> None:
    assert DOUBTS.keys() == set(Doubt)
    assert ANSWERS.keys() == set(ContractKind)


@pytest.mark.parametrize(
    ("contract", "said"),
    [
        (
            histories.CONTRACT,
            "A code from a list. Set explicitly. Violates: SP2 – Bulk promotion Allowed: SP0 – Nothing unwanted Escalate:",
        ),
        (
            OutputContract(ContractKind.BINARY, (), inferred=True),
            "0 or 1. Detected in the policy's text. Violates: 1 Allowed: 0",
        ),
        (
            standard_contract("1. Be kind.\n2. No ads."),
            "Standard form: the decision, then the rule and why. Violates: R1 – Be kind; R2 – No ads",
        ),
    ],
    ids=["stated", "found", "standard"],
)
def test_the_page_says_how_answers_are_read(history: History, contract: OutputContract, said: str) -> None:
    for stated in (True, False):
        policy = histories.policy(contract=contract)
        page = _page(history, _waiting(history, policy=policy, state_format=stated))
        assert f"How answers are read {said}" in page
        assert ("The answer form is added to the prompt." in page) == stated


def _judged(history: History, policy: PolicyVersion, *verdicts: Verdict) -> int:
    run = history.runs.create(histories.spec(policy=policy))
    history.runs.add_items(run, 0, [histories.item(f"text {number}", number) for number in range(len(verdicts))])
    for number, verdict in enumerate(verdicts):
        history.runs.record(run, number, verdict)
    return run


def test_rules_stand_with_their_titles(history: History) -> None:
    policy = histories.policy(text="1. Be kind.\n2. No ads.", contract=standard_contract("1. Be kind.\n2. No ads."))
    run = _judged(history, policy, histories.verdict(Decision.VIOLATES, labels=("R2",), rule_ids=("R2",)))
    history.reviews.add(history.items.page(run)[0].item_id, Review(Decision.VIOLATES, "R1", "rude"))
    made = reports.reporting(history).make(Asked(ReportKind.SEARCH, filters=SearchFilters(label="R2")), Choices())
    (item,) = made["items"]
    assert (item["rules"], item["answers"]) == ([{"id": "R2", "title": "No ads"}], [])
    assert item["reviews"][0]["label_title"] == "Be kind"
    assert made["runs"][0]["rules"] == {"R1": "1. Be kind.", "R2": "2. No ads."}
    said = Page(report_page(made)).text
    assert "Violates · R2 – No ads" in said
    assert "Violates · R1 – Be kind · rude" in said
    assert "Label: R2 – No ads" in said
    assert "RuleItemsR2 – No ads1" in said
    assert reports.reporting(history).checks.check(made).problems == ()


def test_an_answer_is_said_by_its_meaning_and_is_no_rule(history: History) -> None:
    labels = (
        Label("SAFE", Decision.ALLOWED, 0, "Nothing to act on"),
        Label("VALID", Decision.VIOLATES, 1, "A real threat"),
    )
    policy = histories.policy(text="Say VALID or SAFE.", contract=OutputContract(ContractKind.WORD, labels))
    run = _judged(history, policy, histories.verdict(Decision.VIOLATES, labels=("VALID",)))
    made = reports.reporting(history).make(Asked(ReportKind.RUN, run), Choices())
    assert made["figures"]["rules"] == []
    assert made["items"][0]["answers"] == [{"id": "VALID", "title": "A real threat"}]
    said = Page(report_page(made)).text
    assert "Violates · answer: VALID – A real threat" in said
    assert "AnswerItemsVALID – A real threat1" in said
    assert "Allowed: SAFE – Nothing to act on" in said


def test_the_same_id_under_two_policies_is_two_rules(history: History) -> None:
    verdict = histories.verdict(Decision.VIOLATES, labels=("R1",), rule_ids=("R1",))
    runs = [
        _judged(history, histories.policy(name, text, contract=standard_contract(text)), verdict)
        for name, text in (("house", "1. Be kind."), ("shop", "1. No fakes."), ("shop", "1. No copies."))
    ]
    made = reports.reporting(history).make(Asked.of([(run, 0) for run in runs]), Choices())
    assert {(one["id"], one["title"], one["items"]) for one in made["figures"]["rules"]} == {
        ("R1", "Be kind", 1),
        ("R1", "No fakes", 1),
        ("R1", "No copies", 1),
    }
    said = Page(report_page(made)).text
    assert "Policy house · version 1R1 – Be kind1" in said
    newest = made["runs"][2]["policy"]
    assert "Policy shop · version 2R1 – No copies1" in said, "the versions of a policy are told apart"
    assert "Policy “Policy shop · version 2”" in said, "in the links, too"
    assert f"PolicyPolicy shop · version 2{newest['sha256']}" in said
    assert newest["version"] == 2


def test_titles_of_rules_are_masked_as_the_policys_words_are(history: History) -> None:
    text = "1. Be kind to Maria Huber."
    policy = histories.policy(text=text, contract=standard_contract(text))
    run = _judged(history, policy, histories.verdict(Decision.VIOLATES, labels=("R1",), rule_ids=("R1",)))
    made = reports.reporting(history).make(Asked(ReportKind.RUN, run), MASKED)
    assert made["figures"]["rules"][0]["title"] == made["items"][0]["rules"][0]["title"] == f"Be kind to {MASK}"
    assert alone(made).sound
    assert reports.reporting(history).checks.check(made).problems == ()


def test_a_report_from_before_rules_had_titles_is_sound(reporting: Reporting) -> None:
    made = copy.deepcopy(reporting.make(RUN, Choices()))
    made["plumbline_report"] = 1
    for item in made["items"]:
        del item["rules"], item["answers"]
        for decision in (*item["reviews"], *item["appeals"]):
            decision.pop("label_title", None)
            decision.pop("outcome_label_title", None)
    made["figures"] = figures(made["items"], 1)
    made["runs"][0]["rules"] = {"SP2": "SP2: Bulk promotion. No adverts posted many times."}
    assert made["figures"]["rules"] == {"SP0": 2, "SP2": 1}
    assert alone(_anew(made)).sound
    assert reporting.checks.check(_anew(made)).problems == ()


def test_the_page_says_that_a_version_ran_in_the_shadow(history: History) -> None:
    assert "Shadow version" not in _page(history, 1)
    shadow = _waiting(history, shadow_of=1)
    assert "Shadow version Judged in the shadow of run 1. It doesn't affect the result." in _page(history, shadow)


def test_the_page_says_what_reached_the_limit_and_was_judged_again_without_it(history: History) -> None:
    assert "limit." not in _page(history, 1)
    run = history.runs.create(histories.spec(repeats=1))
    history.runs.add_items(run, 0, [histories.item("long"), histories.item("longer", 1)])
    history.runs.record(run, 0, histories.verdict(finish_reason=FinishReason.BUDGET))
    part = replace(histories.full_verdict().parts[0], finish_reason=FinishReason.BUDGET)
    history.runs.record(run, 1, histories.verdict(parts=(part,)))
    said = _page(history, run)
    assert "Judged again These items of run 1 had reached a limit. They were judged again without it." in said
    assert said.count("The reasoning reached its limit.") == 2


def test_the_meanings_of_labels_are_masked_as_the_policys_words_are(history: History) -> None:
    policy = histories.policy(
        text="1. Be kind to Maria Huber.", contract=standard_contract("1. Be kind to Maria Huber.")
    )
    run = _waiting(history, policy=policy)
    made = reports.reporting(history).make(Asked(ReportKind.RUN, run), MASKED)
    (label,) = (one for one in made["runs"][0]["policy"]["labels"] if one["decision"] == "violates")
    assert label["meaning"] == f"Be kind to {MASK}"
    assert reports.reporting(history).checks.check(made).problems == ()


def test_a_report_from_before_the_answer_form_was_said_is_sound(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices())
    for run in made["runs"]:
        del run["policy"]["answer_form"]
    assert reporting.checks.check(_anew(made)).problems == ()


def test_a_deleted_run_is_said_and_not_called_a_forgery(reporting: Reporting, history: History) -> None:
    made = reporting.make(RUN, Choices())
    histories.delete(history, 1)
    checked = reporting.checks.check(made)
    assert checked.sound
    assert any("Run 1 was deleted" in str(one) for one in checked.notes)
    assert checked.compared == 0


def test_another_history_is_not_the_one(reporting: Reporting, tmp_path: Path) -> None:
    made = reporting.make(RUN, Choices())
    with History.open(tmp_path / "other.db") as other:
        histories.fill(other, 2)
        problems = " ".join(map(str, reports.reporting(other).checks.check(made).problems))
    assert "another history" in problems


def test_the_page_says_what_was_skipped_whatever_the_report_is_about(reporting: Reporting) -> None:
    for asked in (Asked.of([(1, 1)]), Asked.of([(1, 1), (1, 2)]), Asked(ReportKind.SEARCH, words="plain")):
        page = report_page(reporting.make(asked, Choices()))
        assert "What was skipped" in page
        assert "photo.png" in page


def test_a_page_lists_some_of_many_skipped_files_and_says_how_many_more_there_are(
    reporting: Reporting, history: History
) -> None:
    history.runs.add_items(2, 1, [], [histories.skip(f"photo{number:04}.png") for number in range(1_203)])
    made = reporting.make(Asked.of([(2, 0)]), Choices())
    page = report_page(made)
    assert len(made["runs"][0]["skipped"]) == 1_203
    assert "photo0199.png" in page
    assert "photo0200.png" not in page
    assert "And 1,003 more. The JSON file of this report lists all of them." in page


def test_figures_on_the_page_are_grouped_by_thousands_and_say_who_reviewed(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices())
    assert "People reviewed 1 item and agreed with the model on 0." in report_page(made)
    made["figures"]["model"]["allowed"], made["figures"]["reviewed"] = 12_345, 0
    page = report_page(made)
    assert '<td dir="auto">12,345</td>' in page
    assert "None of the items was reviewed by a person." in page


def test_selections_searches_and_cases(reporting: Reporting, history: History) -> None:
    one = reporting.make(Asked.of([(1, 1)]), Choices())
    assert (one["report"]["kind"], len(one["items"]), len(one["runs"][0]["skipped"])) == ("item", 1, 2)
    some = reporting.make(Asked.of([(2, 0), (1, 2), (1, 0), (1, 2)]), Choices())
    assert [(item["run"], item["item"]) for item in some["items"]] == [(1, 1), (1, 3), (2, 1)]
    assert [len(run["skipped"]) for run in some["runs"]] == [2, 0]
    assert "Report on 3 items" in report_page(some)
    found = reporting.make(
        Asked(ReportKind.SEARCH, words="elsewhere", filters=SearchFilters(decision=Decision.VIOLATES)), Choices()
    )
    assert [(item["run"], item["item"]) for item in found["items"]] == [(2, 1)]
    assert found["asked"]["filters"] == {"decision": "violates"}
    assert "<li>Verdict: <bdi>Violates</bdi></li>" in report_page(found)
    case = history.cases.create("Harbour", "About Maria Huber")
    history.cases.add(case.id, [history.items.page(run)[0].item_id for run in (1, 2)], "see Huber")
    made = reporting.make(Asked(ReportKind.CASE, case="Harbour"), MASKED)
    assert [item["run"] for item in made["items"]] == [1, 2]
    assert made["case"]["note"] == f"About {MASK}"
    assert made["items"][1]["case_note"] == f"see {MASK}"
    for report in (one, some, found, made):
        assert alone(report).sound
        assert reporting.checks.check(report).problems == ()


def test_nothing_to_report_is_said(reporting: Reporting, history: History) -> None:
    history.cases.create("empty")
    for asked in (
        Asked(ReportKind.CASE, case="empty"),
        Asked(ReportKind.CASE, case="none"),
        Asked(ReportKind.SEARCH, words="nowhere"),
        Asked(ReportKind.RUN, 77),
        Asked.of([(1, 99)]),
    ):
        with pytest.raises(InputError):
            reporting.make(asked, Choices())


def test_hostile_text_stays_text_in_the_page(reporting: Reporting) -> None:
    page = report_page(reporting.make(RUN, Choices(title="<b>Stalls</b>", note="<img src=x>", reasoning=True)))
    seen = Page(page)
    assert not {"script", "img", "iframe", "link", "b", "object", "form", "style2"} & seen.elements
    assert not [name for name in seen.attributes if name.startswith("on") or name in ("style", "src")]
    assert seen.links
    assert {link.removeprefix("#") for link in seen.links} <= seen.anchors, "links lead to places in the page alone"
    assert not {"\x1b", "\u202e"} & set(page)
    assert "<script>alert(1)</script> ⟨202E⟩gnp.exe" in seen.text
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert policy.group(1).startswith("default-src &#x27;none&#x27;")
    assert "Bulk promotion" in seen.text
    assert "SP9" in seen.text


def test_a_sensitive_policys_texts_are_closed(tmp_path: Path) -> None:
    with History.open(tmp_path / "sensitive.db") as history:
        run = history.runs.create(histories.spec(policy=histories.policy("hard", sensitive=True)))
        history.runs.add_items(run, 0, [histories.item("hardcanary")])
        history.runs.record(run, 0, histories.verdict(Decision.VIOLATES, "hard, too"))
        page = report_page(reports.reporting(history).make(RUN, Choices()))
    closed = re.search(r"<details>(.*?)</details>", page, re.DOTALL)
    assert closed is not None
    assert "hardcanary" in closed.group(1)
    assert page.count("hardcanary") == 1


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[1]", b'{"plumbline_report": 1}', b"\xff\xfe", b'{"a": 1, "a": 2}', b"[" * 100_000, b'{"x": NaN}'],
)
def test_what_is_no_report_is_refused(data: bytes) -> None:
    with pytest.raises(InputError):
        read(data)


def test_a_later_versions_report_is_refused(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices())
    with pytest.raises(InputError, match="newer"):
        read(json.dumps({**made, "plumbline_report": 99}).encode())


def test_a_report_that_is_not_put_together_as_one_is_not_in_order(reporting: Reporting) -> None:
    made = reporting.make(RUN, Choices())
    for wrong in ({"runs": 3}, {"items": [1]}, {"chain": None}, {"digests": {}}, {"digests": []}, {"report": []}):
        assert not alone({**made, **wrong}).sound
        assert not reporting.checks.check({**made, **wrong}).sound


def test_the_effort_is_said_in_the_readers_language(history: History) -> None:
    stepped = histories.stepped(history)
    made = reports.reporting(history).make(Asked(ReportKind.RUN, stepped), Choices())

    def say(message: Message) -> str:
        return str(message).replace("low", "niedrig").replace("auto", "automatisch")

    said = Page(report_page(made, Wording(say=say))).text
    assert "Effortautomatisch" in said
    assert "Before that, at effort niedrig" in said
