"""`plumbline history check` and `rebuild-search`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from plumbline.store.history import History

Plumb = Callable[..., Result]


def test_an_outdated_search_table_is_named_with_its_cure(history_file: Path, plumb: Plumb) -> None:
    with History.open(history_file) as history, history._database.write() as connection:
        connection.exec_driver_sql("INSERT INTO answer_words(answer_words) VALUES ('delete-all')")
    checked = plumb("history", "check")
    assert "The search table answer_words does not match what it indexes." in checked.stdout
    assert "plumbline history rebuild-search" in checked.stdout
    assert "salvage" not in checked.stdout
    assert plumb("search", '"watches"').stdout == "Nothing found.\n"
    assert plumb("history", "rebuild-search").stdout == "The search index was rebuilt.\n"
    assert "2 found" in plumb("search", '"watches"').stdout
    assert "is intact" in plumb("history", "check").stdout


def test_what_was_changed_is_named_and_nothing_is_said_to_cure_it(history_file: Path, plumb: Plumb) -> None:
    with History.open(history_file) as history, history._database.write() as connection:
        connection.exec_driver_sql("UPDATE items SET author = 'somebody else' WHERE id = 1")
    checked = plumb("history", "check")
    assert "Changed after it was recorded: the verdict on item 1 of run 1" in checked.stdout
    assert "plumbline history" not in checked.stdout
