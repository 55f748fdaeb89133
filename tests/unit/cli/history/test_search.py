"""`plumbline search` in its table form: each find stands below the text that it belongs to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.domain.content import ContentItem, Origin
from plumbline.domain.place import WHOLE
from plumbline.domain.verdict import Decision
from plumbline.report.masking import MASK
from plumbline.store.history import History
from plumbline.store.refusals import NotInHistoryError
from plumbline.store.repositories.saved_searches import SavedSearchNameError
from support import histories

Plumb = Callable[..., Result]


@pytest.mark.usefixtures("history_file")
def test_a_find_in_the_reasoning_is_printed_below_the_text(plumb: Plumb) -> None:
    lines = plumb("search", "thought", "--policy", "spam").stdout.splitlines()
    assert lines[1:] == ["    cheap watches", "    reasoning: thought", "1 found."]


@pytest.mark.usefixtures("history_file")
def test_a_find_at_the_start_of_the_text_is_not_printed_twice(plumb: Plumb) -> None:
    lines = plumb("search", "watches", "--policy", "spam").stdout.splitlines()
    assert lines[1:] == ["    content: cheap watches", "1 found."]


@pytest.mark.usefixtures("history_file")
def test_filters_alone_print_the_text(plumb: Plumb) -> None:
    lines = plumb("search", "--policy", "spam", "--decision", "allowed").stdout.splitlines()
    assert lines[1:] == ["    a question", "1 found."]


def mailbox(history_file: Path) -> None:
    """Adds two messages and an undated text to the history."""
    first = Origin("post.mbox", WHOLE, "", "Ada Lind <ada@example.org>", "Wed, 3 Mar 2021 10:00:00 +0100")
    second = Origin("post.mbox", WHOLE, "", "Ben <ben@example.org>", "Thu, 4 Mar 2021 10:00:00 +0100")
    texts = [
        ContentItem("the harbour", first),
        ContentItem("the quay", second),
        ContentItem("a sheet", Origin("a.txt")),
    ]
    with History.open(history_file) as history:
        run = history.runs.create(histories.spec(policy=histories.policy("mail")))
        history.runs.add_items(run, 0, texts)
        for number in range(len(texts)):
            history.runs.record(run, number, histories.verdict(Decision.ALLOWED, "the quay" if not number else ""))


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--author", "lind"), ["the harbour"]),
        (("--author", "LIND ada"), ["the harbour"]),
        (("--file", "post.mbox"), ["the quay", "the harbour"]),
        (("--written-since", "2021-03-04", "--written-until", "2021-03-05"), ["the quay"]),
        (("--written-until", "2021-03-04"), ["the harbour"]),
        (("--undated", "--policy", "mail"), ["a sheet"]),
        (("quay",), ["the quay", "the harbour"]),
        (("quay", "--in", "content"), ["the quay"]),
        (("quay", "--in", "rationale"), ["the harbour"]),
        (("quay", "--in", "note"), []),
    ],
)
def test_by_what_the_source_says_and_in_one_text(
    plumb: Plumb, history_file: Path, options: tuple[str, ...], found: list[str]
) -> None:
    mailbox(history_file)
    lines = plumb("search", *options, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["text"] for line in lines] == found
    if options[0] == "quay":
        options = ("--search", *options)
    exported = plumb("export", *options).stdout.splitlines()
    assert [json.loads(line)["text"] for line in exported] == found


@pytest.mark.usefixtures("history_file")
def test_one_text_to_look_in_alone_finds_and_deletes_nothing(plumb: Plumb) -> None:
    for command in (("search",), ("export",), ("history", "delete"), ("history", "delete", "--run", "1")):
        result = plumb(*command, "--in", "note")
        assert result.exit_code == 2
        assert "--in says where words are looked for" in result.stderr
    assert "4 found" in plumb("search").stdout


def test_a_masked_author_is_not_named_among_the_filters_of_a_report(plumb: Plumb, history_file: Path) -> None:
    mailbox(history_file)
    report = ("report", "search", "--author", "lind", "--format", "json")
    assert '"author": "lind"' in plumb(*report).stdout
    masked = plumb(*report, "--mask", "author").stdout
    assert "lind" not in masked.lower()
    assert json.loads(masked)["asked"]["filters"]["author"] == MASK


def test_items_of_evaluations_are_found_when_they_are_asked_for(plumb: Plumb, history_file: Path) -> None:
    with History.open(history_file) as history:
        number = histories.evaluation(history)
        run = history.evaluations.get(number).columns[0].run
    assert "3 found" not in plumb("search", "--decision", "violates").stdout
    assert "3 found" in plumb("search", "--decision", "violates", "--evaluations").stdout
    assert "1 found" in plumb("search", "--run", run).stdout
    assert len(plumb("export", "--search", "").stdout.splitlines()) == 4
    assert len(plumb("export", "--evaluations").stdout.splitlines()) == 5
    assert "items" in plumb("report", "search", "--evaluations", "--format", "json").stdout


def test_a_search_is_saved_used_renamed_and_deleted(plumb: Plumb, history_file: Path) -> None:
    mailbox(history_file)
    assert "1 found" in plumb("search", "quay", "--in", "content", "--author", "ben", "--save-as", "The quay").stdout
    assert "the quay" in plumb("search", "--saved", "The quay").stdout
    (row,) = [json.loads(line) for line in plumb("saved-search", "list", "--format", "jsonl").stdout.splitlines()]
    assert (row["name"], row["words"], row["last_days"]) == ("The quay", "quay", 0)
    assert row["filters"] == {"within": "content", "author": "ben", "evaluated": "False"}
    assert "      within: content, author: ben\n" in plumb("saved-search", "list").stdout
    (exported,) = plumb("export", "--saved", "The quay").stdout.splitlines()
    assert json.loads(exported)["text"] == "the quay"
    report = json.loads(plumb("report", "search", "--saved", "The quay", "--format", "json").stdout)
    assert [item["text"] for item in report["items"]] == ["the quay"]
    assert (report["asked"]["words"], report["asked"]["filters"]["author"]) == ("quay", "ben")
    plumb("saved-search", "rename", "the QUAY", "Ben")
    assert "1 found" in plumb("search", "--saved", "Ben").stdout
    plumb("saved-search", "delete", "Ben")
    assert plumb("saved-search").stdout.startswith("There is no saved search yet.")


@pytest.mark.usefixtures("history_file")
def test_filters_that_contradict_each_other_are_refused(plumb: Plumb) -> None:
    for options in (("--undated", "--written-until", "2024-01-01"), ("--disagreed", "--not-reviewed")):
        assert plumb("search", *options).exit_code == 2


@pytest.mark.usefixtures("history_file")
def test_a_saved_search_has_its_own_words_and_filters(plumb: Plumb) -> None:
    plumb("search", "--decision", "allowed", "--save-as", "Allowed")
    for more in (("watches",), ("--policy", "spam"), ("--save-as", "again")):
        assert plumb("search", "--saved", "Allowed", *more).exit_code == 2
    for command in (
        ("export", "1"),
        ("export", "--all"),
        ("export", "--search", "watches"),
        ("export", "--policy", "spam"),
        ("report", "search", "watches"),
        ("report", "search", "--policy", "spam"),
    ):
        assert plumb(*command, "--saved", "Allowed").exit_code == 2, command
    assert "2 found" in plumb("search", "--saved", "Allowed").stdout
    with pytest.raises(NotInHistoryError, match="no search “other”"):
        plumb("search", "--saved", "other")
    with pytest.raises(SavedSearchNameError):
        plumb("search", "--save-as", "allowed")
