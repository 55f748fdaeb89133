"""Reports: everything is in them, nothing that was judged can become markup, and reasoning is there only when asked for."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from plumbline.domain.golden import Expectation, GoldenItem
from plumbline.domain.verdict import Decision
from plumbline.engine.interface import GenerationRequest
from plumbline.engine.scripted.engine import ScriptedReply
from plumbline.services.evaluation.evaluate import EvaluationRequest
from plumbline.services.evaluation.reports import Kind, Reports
from plumbline.services.judging.choices import Choices
from plumbline.store.history import History
from support.evaluating import EvaluationSetup, policy
from support.hostile import TEXTS

SECRET = "reasoningcanary"
NOTE = "<b>notecanary</b>"


def accusing(content: str, _request: GenerationRequest) -> ScriptedReply:
    """Is always wrong: calls everything a violation, and says the content once more as its reasoning."""
    return ScriptedReply("1", reasoning=f"{SECRET} {content}", probability=0.7, decision_option="1")


def allowing(content: str, _request: GenerationRequest) -> ScriptedReply:
    return ScriptedReply("0", reasoning=f"{SECRET} {content}", probability=0.6, decision_option="0")


@pytest.fixture
def setup(tmp_path: Path) -> Iterator[EvaluationSetup]:
    with History.open(tmp_path / "history.db") as history:
        made = EvaluationSetup(history, tmp_path)
        kept = [GoldenItem(one, Expectation(Decision.ALLOWED), note=NOTE) for one in TEXTS]
        kept.append(GoldenItem("plain", Expectation(Decision.VIOLATES)))
        history.golden.save("market", "hostile", kept)
        for script, name in ((accusing, "<i>first</i>"), (allowing, "second")):
            made.script = script
            wanted = EvaluationRequest([policy(f"{name} <script>")], choices=Choices(reasoning_budget=20), title=name)
            number = made.evaluations.create(wanted, made.said.append)
            made.run(number)
        yield made


class Page(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def page_of(setup: EvaluationSetup, *, reasoning: bool = False, with_text: bool = True) -> str:
    report = setup.evaluated.read(1)
    lines = Reports(setup.evaluated).evaluation(report, Kind.HTML, reasoning=reasoning, with_text=with_text)
    return "\n".join(lines)


def test_content_stays_text_in_a_page(setup: EvaluationSetup) -> None:
    for page in (page_of(setup, reasoning=True), "\n".join(comparison(setup, Kind.HTML, reasoning=True))):
        read = Page(page)
        assert not {"script", "img", "iframe", "link", "use", "i", "b", "object", "a", "form"} & read.elements
        assert not [name for name in read.attributes if name.startswith("on") or name in ("style", "src", "href")]
        for one in TEXTS[:6]:
            assert one in read.text
        assert not {"\x1b", "\u202e", "\x00"} & set(page)


def comparison(setup: EvaluationSetup, kind: Kind, *, reasoning: bool, with_text: bool = True) -> Iterator[str]:
    compared = setup.evaluated.compare("1", "2")
    return Reports(setup.evaluated).comparison(compared, kind, reasoning=reasoning, with_text=with_text)


def test_a_page_needs_nothing_and_may_load_nothing(setup: EvaluationSetup) -> None:
    page = page_of(setup)
    policy_line = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy_line is not None
    assert policy_line.group(1).startswith("default-src &#x27;none&#x27;; style-src &#x27;sha256-")
    assert "unsafe" not in policy_line.group(1)
    assert page.count("<style>") == 1


def test_reasoning_and_content_are_left_out_where_they_are_not_wanted(setup: EvaluationSetup) -> None:
    assert SECRET not in page_of(setup)
    assert SECRET in page_of(setup, reasoning=True)
    assert "notecanary" not in page_of(setup, with_text=False)
    assert "owned" not in page_of(setup, with_text=False)
    report = setup.evaluated.read(1)
    for kind in (Kind.CSV, Kind.JSON):
        reports = Reports(setup.evaluated)
        assert SECRET not in "".join(reports.evaluation(report, kind))
        assert SECRET in "".join(reports.evaluation(report, kind, reasoning=True))
        assert "owned" not in "".join(reports.evaluation(report, kind, with_text=False))
        assert SECRET not in "".join(reports.evaluation(report, kind, reasoning=True, with_text=False))
    assert SECRET not in "".join(comparison(setup, Kind.JSON, reasoning=False))
    for kind in (Kind.JSON, Kind.HTML):
        assert "owned" not in "".join(comparison(setup, kind, reasoning=True, with_text=False))
    assert "owned" not in page_of(setup, reasoning=True, with_text=False)


def test_the_same_figures_are_in_every_kind(setup: EvaluationSetup) -> None:
    report = setup.evaluated.read(1)
    data = json.loads("".join(Reports(setup.evaluated).evaluation(report, Kind.JSON)))
    (column,) = data["columns"]
    accuracy = column["policies"][0]["decisions"]["accuracy"]
    assert (accuracy["hits"], accuracy["of"]) == (1, 9)
    assert accuracy["interval"][0] < 1 / 9 < accuracy["interval"][1]
    assert len(data["items"]) == 9
    rows = list(csv.DictReader(io.StringIO("\n".join(Reports(setup.evaluated).evaluation(report, Kind.CSV)))))
    assert [row["right"] for row in rows].count("True") == 1
    assert [row["text"] for row in rows if "HYPERLINK" in row["text"]] == [f"'{TEXTS[-1]}"]
    assert "11.1 %" in page_of(setup)
    flips = json.loads("".join(comparison(setup, Kind.JSON, reasoning=True)))["comparisons"][0]["flips"]
    assert len(flips) == 9
    assert {flip["text"] for flip in flips} == {*TEXTS, "plain"}
    assert flips[0]["first"]["reasoning"].startswith(SECRET)


def test_json_holds_nothing_that_a_terminal_would_obey(setup: EvaluationSetup) -> None:
    report = setup.evaluated.read(1)
    written = "".join(Reports(setup.evaluated).evaluation(report, Kind.JSON, reasoning=True))
    assert not {"\x1b", "\u202e", "\x00"} & set(written)
    assert {row["text"] for row in json.loads(written)["items"]} == {*TEXTS, "plain"}
