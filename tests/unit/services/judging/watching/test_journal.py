"""The journal says what is done, also after a write that was cut off."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plumbline.domain.errors import InputError
from plumbline.services.judging.watching.journal import Begun, Event, Journal, Line

AT = "2026-11-30T10:00:00+00:00"
BEGUN = Line(AT, Event.BEGUN, "/in", files=(("a.txt", "aa"), ("sub/b.txt", "bb")), after=3)
JUDGED = Line(AT, Event.JUDGED, "/in", "a.txt", "aa", run=4, verdicts="a.txt.aa.jsonl", counts={"allowed": 2})
LEFT_OUT = Line(AT, Event.LEFT_OUT, "/in", "sub/b.txt", "bb", run=4, skipped={"empty": 1})
SAME = Line(AT, Event.SAME, "/in", "copy.txt", "aa", same_as="/in/a.txt")
CHANGED = Line(AT, Event.CHANGED, "/in", "sub/b.txt", "bb", run=4)


def written(folder: Path, *lines: Line) -> Journal:
    journal = Journal(folder)
    for line in lines:
        journal.append(line)
    return Journal(folder)


def test_lines_are_read_back_as_they_were_written(tmp_path: Path) -> None:
    journal = written(tmp_path, BEGUN, JUDGED, LEFT_OUT, SAME)
    assert journal.known("aa", "other.txt") == JUDGED
    assert journal.known("bb", "b.TXT") == LEFT_OUT
    assert journal.known("aa", "a.csv") is None  # it would be read otherwise
    assert len(journal) == 2
    assert journal.told("aa", "/in", "a.txt")
    assert journal.told("aa", "/in", "copy.txt")
    assert not journal.told("aa", "/in", "third.txt")


@pytest.mark.parametrize(
    ("lines", "unfinished"),
    [((BEGUN,), [BEGUN]), ((BEGUN, JUDGED), [BEGUN]), ((BEGUN, JUDGED, LEFT_OUT), []), ((BEGUN, JUDGED, CHANGED), [])],
)
def test_a_run_is_unfinished_until_all_its_files_are_done(
    tmp_path: Path, lines: tuple[Line, ...], unfinished: list[Line]
) -> None:
    assert [begun.line for begun in written(tmp_path, *lines).unfinished()] == unfinished


def test_the_number_of_a_run_lies_between_two_lines(tmp_path: Path) -> None:
    again = replace(BEGUN, after=7)
    assert written(tmp_path, BEGUN, again).unfinished() == [Begun(BEGUN, 8), Begun(again, None)]


def test_what_changed_while_it_was_judged_is_not_done(tmp_path: Path) -> None:
    assert written(tmp_path, BEGUN, CHANGED).known("bb", "b.txt") is None


def test_a_line_that_was_cut_off_is_taken_away(tmp_path: Path) -> None:
    journal = written(tmp_path, BEGUN, JUDGED)
    whole = journal.path.read_bytes()
    journal.path.write_bytes(whole[:-10])
    again = written(tmp_path, LEFT_OUT)
    assert again.known("aa", "a.txt") is None
    assert again.known("bb", "b.txt") == LEFT_OUT
    assert [line[:2] for line in journal.path.read_text().splitlines()] == ['{"', '{"']


@pytest.mark.parametrize("text", ["no JSON\n", "[]\n", '{"event": "eaten"}\n', '{"at": "x", "event": "same"}\n'])
def test_a_line_that_is_none_is_named(tmp_path: Path, text: str) -> None:
    journal = written(tmp_path, BEGUN)
    with journal.path.open("a") as file:
        file.write(text)
    with pytest.raises(InputError, match="Line 2"):
        Journal(tmp_path)
    assert journal.path.read_text().endswith(text)  # it is left as it is


def test_names_that_are_no_text_survive(tmp_path: Path) -> None:
    line = Line(AT, Event.JUDGED, "/in", "caf\udce9.txt", "cc", run=1)
    assert written(tmp_path, line).known("cc", "x.txt") == line
