"""Confined readers: answers, and every way in which one of them ends without one."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plumbline.domain.messages import Message
from plumbline.domain.work import Cancelled, Work
from plumbline.processes.confined import Confined, ConfinedError, Limits, Trouble
from plumbline.processes.confinement import DOWNLOAD, INFERENCE, Held, Protection
from plumbline.processes.confinement.probe import probe
from support import confined_readers
from support.confined_readers import Answer, Ask

Make = Callable[..., Confined[Ask, Answer]]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Confined[Ask, Answer]] = []

    def one(**limits: float) -> Confined[Ask, Answer]:
        confined = Confined(
            confined_readers.read,
            Ask,
            (Answer,),
            name="plumbline-test",
            limits=Limits(**limits),  # type: ignore[arg-type]
        )
        made.append(confined)
        return confined

    yield one
    for confined in made:
        confined.close()


def texts(confined: Confined[Ask, Answer], what: str, data: bytes = b"", path: str = "") -> list[str]:
    return [answer.text for answer in confined.read(Ask(what, path), io.BytesIO(data))]


def test_an_open_file_is_read_without_its_path(make: Make, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one\ntwo\n")
    with (tmp_path / "a.txt").open("rb") as file:
        (tmp_path / "a.txt").unlink()
        assert [answer.text for answer in make().read(Ask("text"), file)] == ["one", "two"]


def test_bytes_are_read_and_one_process_serves_several_files(make: Make) -> None:
    confined = make()
    assert texts(confined, "text", b"x\n" * 5) == ["x"] * 5
    assert texts(confined, "text", b"a" * 3_000_000) == ["a" * 3_000_000]
    assert texts(confined, "text") == []
    assert texts(confined, "pid") == texts(confined, "pid")


def test_after_so_many_files_a_fresh_process_begins(make: Make) -> None:
    confined = make(files=2)
    first, second, third = (texts(confined, "pid") for _ in range(3))
    assert first == second != third


@pytest.mark.parametrize(
    ("what", "limits", "trouble"),
    [
        ("raise", {}, Trouble.FAILED),
        ("crash", {}, Trouble.CRASHED),
        ("hang", {"idle": 0.3}, Trouble.TIME),
        ("hang", {"silent": 0.3, "by_the_clock": 1}, Trouble.TIME),
        ("spin", {"silent": 0.3}, Trouble.TIME),
        ("fill", {"memory": 200_000_000}, Trouble.MEMORY),
    ],
)
def test_what_was_read_before_the_trouble_is_given_and_the_next_file_is_read(
    make: Make, what: str, limits: dict[str, float], trouble: Trouble
) -> None:
    confined = make(**limits)
    answers = confined.read(Ask(what), io.BytesIO())
    assert next(answers) == Answer("first")
    with pytest.raises(ConfinedError) as caught:
        next(answers)
    assert caught.value.trouble is trouble
    assert "secret" not in str(caught.value)
    assert isinstance(caught.value.detail, Message)
    assert texts(confined, "text", b"next") == ["next"]


def test_a_process_that_others_keep_from_the_processor_is_waited_for(make: Make) -> None:
    assert texts(make(silent=0.4), "starve") == ["first", "last"]


def test_what_is_no_answer_ends_the_process(make: Make) -> None:
    with pytest.raises(ConfinedError) as caught:
        texts(make(), "other")
    assert caught.value.trouble is Trouble.CRASHED


def test_a_caller_that_stops_early_leaves_no_process(make: Make) -> None:
    confined = make()
    answers = confined.read(Ask("drip"), io.BytesIO())
    next(answers)
    answers.close()
    assert texts(confined, "text", b"next") == ["next"]


def test_a_cancelled_reading_ends_at_once(make: Make) -> None:
    work = Work()
    answers = make().read(Ask("hang"), io.BytesIO(), work)
    next(answers)
    work.cancel()
    with pytest.raises(Cancelled):
        next(answers)


@pytest.mark.skipif(sys.platform != "linux", reason="what other systems grant differs")
def test_what_is_said_to_hold_holds(make: Make, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    confined = make()
    held = confined.start()
    found = dict(text.split() for text in texts(confined, "try", path=str(secret)))
    if Protection.NETWORK in held.holding:
        assert (found["connect"], found["socket"]) == ("refused", "refused")
    if Protection.FILES in held.holding:
        assert (found["read"], found["write"]) == ("refused", "refused")
        assert [file.name for file in tmp_path.iterdir()] == ["secret.txt"]
    if Protection.PROGRAMS in held.holding:
        assert found["program"] == "refused"
    assert {Protection.CORE_DUMPS, Protection.MEMORY, Protection.PRIVILEGES} <= set(held.holding)


def test_the_other_processes_say_what_holds() -> None:
    for wanted in (INFERENCE, DOWNLOAD):
        held = probe(wanted)
        assert isinstance(held, Held)
        assert Protection.FILES not in held.holding + held.missing
    assert all(isinstance(protection.words, Message) for protection in Protection)
