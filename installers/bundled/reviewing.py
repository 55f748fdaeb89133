"""What comes after the verdicts, for the bundle's test: people's decisions, appeals, files for others. It needs the demo's run."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Final

from installers.bundled.asking import expect, run

RUN: Final = 1
PASSPHRASE: Final = "correct horse battery staple"
_CASE: Final = "Harbour street"


def review() -> str:
    """A queue, a batch for a second reviewer, an appeal with replies, statements of reasons."""
    from plumbline.bootstrap import Application
    from plumbline.system.environment import BATCH_PASSPHRASE

    run("queue", "make", "Monday", "--run", RUN, "--every", 1)
    run("queue", "decide", 1, 2, "--agree", "--reviewer", "Kim")
    expect("1 of 16" in run("queue", "figures", 1), "the queue's figures lack the decision")
    os.environ[BATCH_PASSPHRASE] = PASSPHRASE
    try:
        run("second-review", "hand-out", 1, batch())
    finally:
        del os.environ[BATCH_PASSPHRASE]
    expect(b"guitar" not in batch().read_bytes(), "the batch is not encrypted")
    run("appeal", "open", RUN, 2, "--words", "It was a joke.", "--reviewer", "Kim")
    run("appeal", "decide", 1, "--overturn", "allowed", "--reason", "It quotes the rule.", "--reviewer", "Robin")
    with Application() as app:
        languages = app.statements().languages
    statements = {run("statement", "show", RUN, 3, "--language", language) for language in languages}
    replies = {run("appeal", "reply", 1, "--language", language) for language in languages}
    expect(len(statements) == len(replies) == len(languages) > 1, f"not a text for each of {languages}")
    run("similar", RUN, 2)
    run("classroom", "new", "--policy", "classroom", "--items", 3, "--output", exercise())
    return f"statements and replies in {len(languages)} languages"


def reports() -> str:
    """Reports on a run and on a case, checked again, and exports in every form."""
    from plumbline.services.history.export import FileForm

    run("case", "add", _CASE, RUN, "1-3", "--note", "same seller")
    page, data = folder() / "case.html", folder() / "run.json"
    run("report", "case", _CASE, "--mask", "all", "--output", page)
    expect(b"<html" in page.read_bytes(), "the report is no page")
    run("report", "run", RUN, "--output", data)
    run("report", "verify", data)
    items = len(json.loads(data.read_text("utf-8"))["items"])
    for form in FileForm:
        expect("guitar" in run("export", RUN, "--format", form.value), f"an export as {form} lacks an item")
    return f"on {items} items; exports as {', '.join(FileForm)}"


def folder() -> Path:
    """Where the files of these parts lie."""
    made = Path(os.environ["PLUMBLINE_HOME"]) / "handed on"
    made.mkdir(exist_ok=True)
    return made


def batch() -> Path:
    """The file for a second reviewer."""
    return folder() / "monday.review"


def exercise() -> Path:
    """The file of the classroom's exercise."""
    return folder() / "exercise.json"
