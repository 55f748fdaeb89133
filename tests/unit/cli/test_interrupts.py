"""Ctrl+C cancels a job once, and breaks it off the second time."""

from __future__ import annotations

import io
import signal

import pytest

from plumbline.cli.interrupts import StandardInput, interruptible
from plumbline.domain.work import Cancelled, Stage, Work


def press(times: int, work: Work) -> None:
    for _ in range(times):
        signal.raise_signal(signal.SIGINT)
    work.wait(60)
    raise AssertionError("nobody cancelled")


def test_the_first_ctrl_c_cancels_the_job() -> None:
    with interruptible() as work, pytest.raises(Cancelled):
        press(1, work)


def test_a_second_ctrl_c_breaks_it_off() -> None:
    with interruptible() as work, pytest.raises(KeyboardInterrupt):
        press(2, work)


def test_ctrl_c_does_what_it_did_before_once_the_job_is_over() -> None:
    before = signal.getsignal(signal.SIGINT)
    with interruptible() as work:
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
    assert not work.cancelled


def test_progress_is_passed_on() -> None:
    seen = []
    with interruptible(lambda *what: seen.append(what)) as work:
        work.report(Stage.HASHING, 1, 2)
    assert seen == [(Stage.HASHING, 1, 2)]


def test_what_waits_is_woken_by_the_cancelling() -> None:
    ended = []
    with interruptible() as work, work.on_cancel(lambda: ended.append(True)), pytest.raises(Cancelled):
        press(1, work)
    assert ended == [True]


class Terminal(io.BytesIO):
    """A person who presses Ctrl+C instead of typing."""

    def read(self, size: int | None = -1, /) -> bytes:
        signal.raise_signal(signal.SIGINT)
        raise AssertionError("it was not heard")


def test_waiting_for_standard_input_is_broken_off_at_once() -> None:
    with interruptible() as work, pytest.raises(KeyboardInterrupt):
        StandardInput(Terminal()).read()
    assert not work.cancelled
    assert StandardInput(io.BytesIO(b"text")).read() == b"text"
