"""The page of a report in a real browser: no request leaves, nothing is refused or logged, hostile content is only text."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

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

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ITS_OWN = (".google.com", ".googleapis.com", ".gvt1.com")
"""Hosts that the browser itself asks, whatever page is open."""

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-first-run",
    "--enable-logging=stderr",
)


@dataclass(frozen=True)
class Opened:
    """What opening a page did: the document as it stood then, console messages, addresses asked for."""

    document: str
    console: list[str]
    asked: list[str]


@pytest.fixture(scope="module")
def browser() -> str:
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium here; .ci/run installs one")
    return found


def opened(browser: str, page: Path, folder: Path) -> Opened:
    log = folder / "net.json"
    done = subprocess.run(
        [browser, *FLAGS, f"--user-data-dir={folder / 'profile'}", f"--log-net-log={log}", "--dump-dom", page.as_uri()],
        capture_output=True,
        check=True,
        timeout=240,
    )
    events = json.loads(log.read_text())["events"]
    addresses = {str(event.get("params", {}).get("url", "")) for event in events}
    asked = [
        address
        for address in sorted(addresses)
        if address.startswith(("http", "ws", "ftp")) and not (urlsplit(address).hostname or "").endswith(ITS_OWN)
    ]
    console = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if "CONSOLE" in line]
    return Opened(done.stdout.decode(), console, asked)


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
