"""`plumbline second-review`: from the queue to the settled conflict."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.domain.second_review import Opinion
from plumbline.domain.verdict import Decision
from plumbline.files import sealed
from plumbline.services.history.second_reviews import SecondReviews
from plumbline.store.history import History
from support import histories

Plumb = Callable[..., Result]
WORDS = "four plain words here"


@pytest.fixture
def batch(history_file: Path, plumb: Plumb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sealed, "_COST", 2)
    monkeypatch.setenv("PLUMBLINE_BATCH_PASSPHRASE", WORDS)
    with History.open(history_file) as history:
        run = history.runs.create(histories.spec())
        history.runs.add_items(run, 0, [histories.item(text, place) for place, text in enumerate(("moss", "idiots"))])
        for place in range(2):
            history.runs.record(run, place, histories.verdict(Decision.VIOLATES, "It insults."))
    plumb("queue", "make", "Monday", "--run", run, "--violates", "--apart")
    plumb("queue", "decide", 1, 1, "--decision", "allowed", "--note", "A plant.", "--reviewer", "Kim")
    plumb("queue", "decide", 1, 2, "--decision", "violates", "--note", "An insult.", "--reviewer", "Kim")
    file = tmp_path / "monday.review"
    said = plumb("second-review", "hand-out", 1, file).stdout
    assert said.startswith(f"{file} has 2 texts.")
    return file


def decided(batch: Path, idiots: Decision) -> Path:
    """The file that Lee B. sends back: "moss" is allowed."""
    found = SecondReviews.read(batch, WORDS)
    file = SecondReviews.decisions_file(batch, "Lee B.")
    made = SecondReviews.opinions(found, "Lee B.", file, WORDS)
    for digest, text in zip(found.exercise.digests, found.exercise.texts, strict=True):
        decision = idiots if text == "idiots" else Decision.ALLOWED
        made = SecondReviews.decided(made, Opinion(digest, decision, "", "", ""))
    SecondReviews.keep(made, file, WORDS)
    return file


def test_a_second_reviewer_labels_and_the_conflict_is_settled(batch: Path, plumb: Plumb) -> None:
    stopped = plumb("second-review", "label", batch, "--name", "Lee B.", typed="1\n\nq\n")
    assert "It insults" not in stopped.stdout
    assert "1 of 2 texts is left" in stopped.stderr
    done = plumb("second-review", "label", batch, "--name", "Lee B.", typed="1\nA joke.\n").stdout
    assert "All 2 texts are decided on." in done
    decisions = batch.with_name("monday.Lee-B.decisions")
    row = json.loads(plumb("second-review", "merge", 1, decisions, "--format", "jsonl").stdout)
    assert (row["reviewer"], row["blind"], row["added"], row["conflicts"]) == ("Lee B.", True, 2, 1)
    said = plumb("second-review", "merge", 1, decisions).stdout
    assert "Kim and Lee B. agree on 1 of 2 items; Cohen's kappa 0.00" in said
    shown = plumb("second-review", "conflicts", 1).stdout
    assert "An insult." in shown
    assert "A joke." in shown
    assert "plumbline queue decide 1 ITEM --settle" in shown
    final = ("--decision", "allowed", "--note", "We both laughed.", "--reviewer", "Kim", "--settle")
    plumb("queue", "decide", 1, 2, *final)
    assert plumb("second-review", "conflicts", 1).stdout == "There are no conflicts to settle.\n"
    (settled,) = plumb("second-review", "conflicts", 1, "--all", "--format", "jsonl").stdout.splitlines()
    row = json.loads(settled)
    assert row["settled"]["note"] == "We both laughed."
    assert [(one["reviewer"], one["note"]) for one in row["decisions"]] == [
        ("Kim", "An insult."),
        ("Lee B.", "A joke."),
    ]


def test_a_conflict_that_is_open_again_is_counted_and_shown_with_what_settled_it(batch: Path, plumb: Plumb) -> None:
    plumb("second-review", "merge", 1, decided(batch, Decision.ALLOWED))
    plumb("queue", "decide", 1, 2, "--decision", "allowed", "--note", "We both laughed.", "--reviewer", "Kim", "--only")
    same = plumb("second-review", "merge", 1, decided(batch, Decision.ALLOWED)).stdout
    assert "Conflicts to settle" not in same
    changed = plumb("second-review", "merge", 1, decided(batch, Decision.ESCALATE)).stdout
    assert "1 item added, 1 known already." in changed
    assert "Conflicts to settle: 1." in changed
    before, since = plumb("second-review", "conflicts", 1).stdout.splitlines()[-4:-2]
    assert before.startswith("  Settled before: Kim, ")
    assert before.endswith("We both laughed.")
    assert since.startswith("  Since then: Lee B., ")
    (row,) = plumb("second-review", "conflicts", 1, "--format", "jsonl").stdout.splitlines()
    assert json.loads(row)["reopened"]
