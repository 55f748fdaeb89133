"""The page of a report in a real browser: no request leaves, nothing is refused, and hostile content is only text."""

from __future__ import annotations

from pathlib import Path

from plumbline.report.document import Choices
from plumbline.report.page import report_page
from plumbline.services.history.report_choice import Asked, ReportKind
from plumbline.store.history import History
from support import histories, reports
from support.browser import installed, opened
from support.hostile import TEXTS


def test_a_report_opens_without_a_request_or_an_error(tmp_path: Path) -> None:
    browser = installed()
    with History.open(tmp_path / "history.db") as history:
        run = history.runs.create(histories.spec(policy=histories.policy(text=f"SP2: {TEXTS[0]}", sensitive=True)))
        history.runs.add_items(run, 0, [histories.item(text, number) for number, text in enumerate(TEXTS)])
        for number, text in enumerate(TEXTS):
            history.runs.record(run, number, histories.verdict(rationale=text, reasoning=text))
        choices = Choices(title=TEXTS[0], note=TEXTS[1], reasoning=True)
        made = reports.reporting(history).make(Asked(ReportKind.RUN, run), choices)
    page = tmp_path / "report.html"
    page.write_text(report_page(made), "utf-8")
    found = opened(browser, page, tmp_path)
    assert found.console == []
    assert found.asked == []
    assert "<title>&lt;script&gt;" in found.document
    assert found.document.count("<details>") == len(TEXTS)
