"""A file is taken when it has stayed the same for long enough, and again when it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from plumbline.domain.work import Work
from plumbline.intake import IntakeOptions
from plumbline.intake.survey import Wanted
from plumbline.services.judging.watching.looking import Looking


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def looking(tmp_path: Path, clock: Clock) -> Looking:
    return Looking(tmp_path, IntakeOptions(), 5.0, clock)


def names(looking: Looking) -> list[str]:
    return [found.name for found in looking.look(Wanted(), Work())]


def test_a_file_that_still_grows_is_waited_for(tmp_path: Path, looking: Looking, clock: Clock) -> None:
    file = tmp_path / "a.txt"
    for length in range(1, 4):
        file.write_text("x" * length)
        assert names(looking) == []
        assert looking.waiting == 1
        clock.now += 4.9
    clock.now += 0.1
    assert names(looking) == ["a.txt"]
    assert looking.waiting == 0
    assert not looking.finished


def test_what_is_done_is_offered_again_only_when_it_changes(tmp_path: Path, looking: Looking, clock: Clock) -> None:
    (tmp_path / "a.txt").write_text("one")
    names(looking)
    clock.now += 5
    (found,) = looking.look(Wanted(), Work())
    looking.done(found)
    assert looking.finished
    assert names(looking) == []
    (tmp_path / "a.txt").write_text("another")
    assert names(looking) == []
    assert not looking.finished
    clock.now += 5
    assert names(looking) == ["a.txt"]


def test_a_file_that_was_written_to_after_all_is_waited_for_anew(
    tmp_path: Path, looking: Looking, clock: Clock
) -> None:
    (tmp_path / "a.txt").write_text("one")
    names(looking)
    clock.now += 5
    assert names(looking) == ["a.txt"]
    looking.changed("a.txt")
    assert not looking.finished
    assert names(looking) == []
    clock.now += 5
    assert names(looking) == ["a.txt"]


def test_a_folder_that_is_gone_is_an_error_and_nothing_is_forgotten(
    tmp_path: Path, looking: Looking, clock: Clock
) -> None:
    (tmp_path / "a.txt").write_text("one")
    names(looking)
    clock.now += 5
    (found,) = looking.look(Wanted(), Work())
    looking.done(found)
    tmp_path.rename(tmp_path.with_name("away"))
    with pytest.raises(OSError, match="No such file"):
        names(looking)
    tmp_path.with_name("away").rename(tmp_path)
    assert names(looking) == []
    assert looking.finished
