"""The window itself: pages, actions, appearance, one instance."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from plumbline.desktop.shell.actions import ACTIONS, MENUS
from plumbline.desktop.shell.app import Desktop
from plumbline.desktop.shell.instance import OneInstance
from plumbline.desktop.shell.pages import PAGES
from plumbline.desktop.shell.shortcuts import read_shortcuts, shortcuts_in_force, write_shortcuts
from plumbline.desktop.shell.tasks import Lane, Tasks
from plumbline.desktop.widgets.colours import Tokens, contrast, tokens_for
from plumbline.domain.errors import InputError, PlumblineError
from plumbline.domain.work import Stage, Work

WAIT_S = 60.0


def test_every_page_opens_by_its_action(desktop: Desktop) -> None:
    for spec in PAGES:
        desktop.window.trigger(f"page.{spec.id}")
        assert desktop.window.front is desktop.window.open_page(spec.id)


def test_every_action_has_a_name_a_sentence_and_a_menu() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(set(keys)) == len(keys), "two actions have the same shortcut"
    for action in ACTIONS:
        assert action.text
        assert action.help.endswith(".")
        assert action.menu in MENUS


def test_shortcuts_can_be_changed_and_odd_ones_do_no_harm(desktop: Desktop) -> None:
    desktop.preferences.set("window.shortcuts", "review.agree=Y; no.such=X; nonsense")
    assert [key.toString() for key in desktop.window.action("review.agree").shortcuts()] == ["Y"]
    assert read_shortcuts(write_shortcuts({"item.next": ("N", "Down")})) == {"item.next": ("N", "Down")}
    assert shortcuts_in_force("item.next=")["item.next"] == ()


@pytest.mark.parametrize("tokens", [tokens_for(dark, muted) for dark in (False, True) for muted in (False, True)])
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    for name, pair in tokens.pairs().items():
        assert contrast(pair) >= 4.5, f"{name}: {contrast(pair):.2f}"


def test_a_second_start_asks_the_first_to_come_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = OneInstance(tmp_path), OneInstance(tmp_path)
    assert first.take()
    with qtbot.waitSignal(first.asked_for):
        assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_work_comes_back_in_order_and_trouble_is_declared(qtbot: QtBot) -> None:
    troubles: list[PlumblineError] = []
    tasks, owner, seen = Tasks(troubles.append), QObject(), []

    def fails() -> int:
        raise InputError("No", "It does not go.")

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


def test_garbage_is_collected_on_the_main_thread_alone(desktop: Desktop, qtbot: QtBot) -> None:
    died_on: list[threading.Thread] = []

    class Circle:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            died_on.append(threading.current_thread())

    desktop.tasks.run(desktop, lambda: [Circle() for _ in range(5000)] and None, lane=Lane.WORK)
    qtbot.waitUntil(lambda: len(died_on) == 5000, timeout=20_000)
    assert set(died_on) == {threading.main_thread()}
