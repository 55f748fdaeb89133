"""The page of a report in a real browser: no request leaves, nothing is refused or logged, hostile content is only text."""

from __future__ import annotations

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
from support.browser import installed, opened
from support.evaluating import EvaluationSetup, policy
from support.hostile import TEXTS


@pytest.fixture(scope="module")
def browser() -> str:
    return installed()


def wrong(content: str, _request: GenerationRequest) -> ScriptedReply:
    return ScriptedReply("1", reasoning=content, probability=0.5 + len(content) % 40 / 100, decision_option="1")


def test_reports_open_without_a_request_or_an_error(browser: str, tmp_path: Path) -> None:
    with History.open(tmp_path / "history.db") as history:
        setup = EvaluationSetup(history, tmp_path, wrong)
        kept = [GoldenItem(one, Expectation(Decision.ALLOWED), note=one) for one in TEXTS]
        history.golden.save("market", "hostile", [*kept, GoldenItem("plain", Expectation(Decision.VIOLATES))])
        wanted = EvaluationRequest([policy("one"), policy("two")], choices=Choices(reasoning_budget=20), title=TEXTS[0])
        setup.run(setup.evaluations.create(wanted, setup.said.append))
        report = setup.evaluated.read(1)
        page = tmp_path / "report.html"
        page.write_text("\n".join(Reports(setup.evaluated).evaluation(report, Kind.HTML, reasoning=True)), "utf-8")
    found = opened(browser, page, tmp_path)
    assert found.console == []
    assert found.asked == []
    assert "<title>&lt;script&gt;" in found.document
    assert found.document.count("<svg") >= 4


def test_what_the_test_looks_for_would_be_seen(browser: str, tmp_path: Path) -> None:
    page = tmp_path / "bad.html"
    page.write_text("<!doctype html><script>console.error('bad')</script><img src='http://127.0.0.1:9/image'>", "utf-8")
    found = opened(browser, page, tmp_path)
    assert any("bad" in line for line in found.console)
    assert found.asked == ["http://127.0.0.1:9/image"]
