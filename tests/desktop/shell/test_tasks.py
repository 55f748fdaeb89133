"""Work off the main thread."""

from __future__ import annotations

import threading
from collections.abc import Generator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.tasks import Lane, Tasks
from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.messages import Message
from plumbline.domain.work import Stage, Work

WAIT_S = 60.0


def test_work_comes_back_in_order_and_trouble_is_declared(qtbot: QtBot) -> None:
    troubles: list[PlumblineError] = []
    tasks, owner, seen = Tasks(troubles.append), QObject(), []

    def fails() -> int:
        raise InputError(Message("No"), Message("It does not go."))

    for number in range(20):
        tasks.run(owner, lambda number=number: number, seen.append)
    tasks.run(owner, fails, seen.append)
    tasks.run(owner, fails, seen.append, lambda error: seen.append(str(error.title)))
    qtbot.waitUntil(lambda: len(seen) == 21)
    assert seen == [*range(20), "No"]
    assert [str(error.title) for error in troubles] == ["No"]
    tasks.close()


def test_a_stream_hands_over_everything_once_and_ends_when_asked(qtbot: QtBot) -> None:
    tasks, owner, seen, ended = Tasks(unexpected), QObject(), [], []
    tasks.follow(owner, iter_numbers, seen.extend, lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert seen == list(range(1000))
    endless = tasks.follow(owner, until_stopped, lambda _: None, lambda: ended.append(False))
    endless.stop()
    qtbot.waitUntil(lambda: ended == [True, False])
    tasks.close()


def test_what_nobody_waits_for_is_not_delivered(qtbot: QtBot) -> None:
    tasks, owner, seen = Tasks(unexpected), QObject(), []
    tasks.run(owner, lambda: 1, seen.append, lane=Lane.WORK).drop()
    tasks.run(owner, lambda: 2, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [2]
    tasks.close()


def test_what_is_dropped_or_stopped_is_cancelled(qtbot: QtBot) -> None:
    tasks, owner, begun, seen = Tasks(unexpected), QObject(), threading.Event(), []

    def waits(work: Work) -> None:
        begun.set()
        work.wait(WAIT_S)

    dropped = tasks.job(owner, waits, seen.append, stopped=lambda: seen.append("dropped"))
    begun.wait(WAIT_S)
    dropped.drop()
    begun.clear()
    stopped = tasks.job(owner, waits, seen.append, stopped=lambda: seen.append("stopped"))
    begun.wait(WAIT_S)
    stopped.stop()
    qtbot.waitUntil(lambda: seen == ["stopped"])
    assert dropped.work.cancelled
    tasks.close()


def test_a_cancelled_stream_ends_like_any_other(qtbot: QtBot) -> None:
    tasks, owner, ended = Tasks(unexpected), QObject(), []

    def waits(work: Work) -> Generator[int, None, None]:
        yield 0
        work.wait(WAIT_S)

    stream = tasks.follow(owner, waits, lambda _: stream.stop(), lambda: ended.append(True))
    qtbot.waitUntil(lambda: ended == [True])
    tasks.close()


def test_a_job_says_how_far_it_is_on_the_main_thread(qtbot: QtBot) -> None:
    tasks, owner, done, heard = Tasks(unexpected), QObject(), threading.Event(), []

    def works(work: Work) -> None:
        for number in range(100):
            work.report(Stage.HASHING, number, 100)
        done.wait(WAIT_S)

    def hear(stage: Stage, so_far: int, total: int) -> None:
        heard.append((stage, so_far, total, threading.current_thread()))

    tasks.job(owner, works, progress=hear)
    qtbot.waitUntil(lambda: bool(heard) and heard[-1] == (Stage.HASHING, 99, 100, threading.main_thread()))
    done.set()
    tasks.close()


def test_the_end_cancels_what_is_under_way(qtbot: QtBot) -> None:
    tasks, owner, begun = Tasks(unexpected), QObject(), threading.Event()

    def waits(work: Work) -> None:
        begun.set()
        work.wait(WAIT_S)

    task = tasks.job(owner, waits, unexpected)
    begun.wait(WAIT_S)
    tasks.close()
    assert task.work.cancelled


def iter_numbers(_: Work) -> Generator[int, None, None]:
    yield from range(1000)


def until_stopped(work: Work) -> Generator[int, None, None]:
    while not work.cancelled:
        yield 0


def unexpected(error: PlumblineError) -> None:
    raise AssertionError(error)
