"""`plumbline appeal`: opened in the appellant's words, decided again, answered, counted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from plumbline.domain.errors import InputError
from plumbline.domain.verdict import Decision
from plumbline.store.history import History

Plumb = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("history_file")


def test_an_appeal_is_opened_listed_overturned_and_answered(history_file: Path, plumb: Plumb) -> None:
    opened = plumb("appeal", "open", 1, 1, "--words", " It was a\njoke. ", "--reviewer", "Ada").stdout
    assert opened.startswith("Appeal 1 is open, against ✕ Violates SP2.\nDecide it: plumbline appeal decide 1 --uphold")
    listed = plumb("appeal").stdout.splitlines()[1].split()
    assert listed[:3] == ["1", "1", "1"]
    assert listed[-5:] == ["open", "It", "was", "a", "joke."]
    shown = plumb("appeal", "show", 1).stdout
    assert "recorded by Ada" in shown
    assert "Against: ✕ Violates SP2, by the model," in shown
    assert "Appellant: It was a\njoke.\n" in shown
    assert "cheap watches" in shown
    done = plumb(
        "appeal", "decide", 1, "--overturn", "allowed", "--label", "SP0", "--reason", "Satire.", "--reviewer", "Ben"
    )
    assert done.stdout == "Appeal 1: overturned: ✓ Allowed SP0.\nThe reply: plumbline appeal reply 1\n"
    assert plumb("appeal").stdout == "No appeal is open.\n"
    reply = plumb("appeal", "reply", 1).stdout
    assert reply.startswith("You objected to our decision. A person has looked at it again and changed the decision.\n")
    assert "Reason: Satire." in reply
    assert "Entschieden am" in plumb("appeal", "reply", 1, "--language", "de").stdout
    item = plumb("show", 1, "--item", 1).stdout
    assert "Reviewed by Ben," in item
    assert "Outcome: overturned: ✓ Allowed SP0, by Ben," in item
    with History.open(history_file) as history:
        assert history.items.page(1)[0].review is Decision.ALLOWED
        assert history.audit.check().sound


def test_who_decided_first_is_asked_before_deciding_again(plumb: Plumb) -> None:
    plumb("review", 1, 1, "--agree", "--reviewer", "Ada")
    plumb("appeal", "open", 1, 1, "--words", "Why?")
    decide = ("appeal", "decide", 1, "--uphold", "--reason", "Spam.", "--reviewer", "ada")
    stopped = plumb(*decide, typed="n\n")
    assert stopped.exit_code == 1
    assert "The first decision is also by Ada." in stopped.stderr
    assert "Outcome: open" in plumb("appeal", "show", 1).stdout
    assert plumb(*decide, typed="y\n").stdout.startswith("Appeal 1: upheld.\n")
    plumb("appeal", "open", 1, 1, "--words", "Again.")
    assert plumb("appeal", "decide", 2, *decide[3:], "--yes").stderr == ""


def test_without_names_nobody_can_tell_who_decided_first(plumb: Plumb) -> None:
    plumb("review", 1, 1, "--agree")
    plumb("appeal", "open", 1, 1, "--words", "Why?")
    asked = plumb("appeal", "decide", 1, "--uphold", "--reason", "Spam.", typed="y\n")
    assert "it may be your own" in asked.stderr
    plumb("appeal", "open", 1, 2, "--words", "Remove it.")
    assert plumb("appeal", "decide", 2, "--uphold", "--reason", "No rule.").stderr == ""


def test_rows_for_scripts_have_everything_and_hide_texts_where_asked(plumb: Plumb) -> None:
    plumb("appeal", "open", 2, 1, "--words", "-", typed="From standard input.")
    row = json.loads(plumb("appeal", "list", "--format", "jsonl").stdout)
    assert (row["appeal"], row["run"], row["item"], row["words"]) == (1, 2, 1, "From standard input.")
    assert (row["decision"], row["by_person"], row["outcome"]) == ("violates", False, None)
    hidden = json.loads(plumb("appeal", "show", 1, "--hide-text", "--format", "jsonl").stdout)
    assert not {"words", "text"} & hidden.keys()
    assert "standard" not in plumb("appeal", "list", "--hide-text").stdout
    item = json.loads(plumb("show", 2, "--item", 1, "--hide-text", "--format", "jsonl").stdout)
    assert item["appeals"][0]["decision"] == "violates"
    assert "words" not in item["appeals"][0]
    done = plumb("appeal", "decide", 1, "--uphold", "--reason", "It sells.", "--format", "jsonl").stdout
    assert json.loads(done)["outcome_reason"] == "It sells."
    exported = plumb("export", 2, "--format", "csv").stdout.splitlines()
    assert exported[0].split(",")[-3:] == ["appeal", "appeal_words", "appeal_reason"]
    assert exported[1].endswith(",upheld,From standard input.,It sells.")


def test_the_figures_say_by_rule_what_was_overturned_and_how_few_there_are(plumb: Plumb) -> None:
    for number, (run, item) in enumerate(((1, 1), (2, 1), (1, 2)), 1):
        plumb("appeal", "open", run, item, "--words", "Why?")
        if number < 3:
            plumb("appeal", "decide", number, "--overturn", "allowed", "--reason", "No.", "--reviewer", "Ben")
    plumb("appeal", "withdraw", 3, "--reason", "Settled.")
    said = plumb("appeal", "figures", "--policy", "spam").stdout
    assert "Policy spam (spam@1)" in said
    assert [line.split()[:6] for line in said.splitlines() if line.startswith(("SP2", "SP0", "All"))] == [
        ["SP2", "1", "0", "0", "0", "1"],
        ["SP0", "1", "0", "1", "0", "0"],
        ["All", "2", "0", "1", "0", "1"],
    ]
    assert "A share of fewer than 10 decided appeals says little." in said
    rows = list(map(json.loads, plumb("appeal", "figures", "--format", "jsonl").stdout.splitlines()))
    assert [(row["policy"], row["overturned"], row["few"]) for row in rows] == [("hate", 1, True), ("spam", 1, True)]
    assert rows[1]["rules"][0]["interval"] == [pytest.approx(0.2065, abs=0.001), 1.0]
    assert "Outcome: withdrawn," in plumb("appeal", "show", 3).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("open", 1, 1),
        ("open", 1, 1, "--words", "a", "--file", __file__),
        ("decide", 1, "--reason", "a"),
        ("decide", 1, "--uphold"),
        ("decide", 1, "--uphold", "--overturn", "allowed", "--reason", "a"),
        ("decide", 1, "--uphold", "--label", "SP0", "--reason", "a"),
        ("list", "--all", "--outcome", "upheld"),
    ],
)
def test_what_can_be_read_in_two_ways_is_refused(plumb: Plumb, arguments: tuple[object, ...]) -> None:
    assert plumb("appeal", *arguments).exit_code == 2


def test_what_there_is_not_is_said(plumb: Plumb) -> None:
    assert plumb("appeal", "list", "--all").stdout == "There are no such appeals.\n"
    assert plumb("appeal", "figures").stdout == "There are no appeals.\n"
    with pytest.raises(InputError, match="no appeal 9"):
        plumb("appeal", "show", 9)
    plumb("appeal", "open", 1, 1, "--words", "Why?")
    with pytest.raises(InputError, match="decided with a reason"):
        plumb("appeal", "decide", 1, "--uphold", "--reason", " ")
