"""A job says how far it is, and hears when it is to stop."""

from __future__ import annotations

import threading

import pytest

from plumbline.domain.work import Cancelled, Stage, Work


def test_progress_is_handed_on_until_the_job_is_cancelled() -> None:
    seen: list[tuple[Stage, int, int]] = []
    work = Work(lambda stage, done, total: seen.append((stage, done, total)))
    work.report(Stage.HASHING, 1, 2)
    work.cancel()
    for look in (work.check, lambda: work.report(Stage.HASHING, 2, 2), lambda: work.wait(60)):
        with pytest.raises(Cancelled):
            look()
    assert seen == [(Stage.HASHING, 1, 2)]
    assert work.cancelled


def test_what_ends_a_wait_is_called_once_and_only_inside_its_block() -> None:
    ended: list[str] = []
    work = Work()
    with work.on_cancel(lambda: ended.append("before")):
        pass
    with work.on_cancel(lambda: ended.append("inside")):
        work.cancel()
        work.cancel()
    with work.on_cancel(lambda: ended.append("late")):
        pass
    assert ended == ["inside", "late"]


def test_a_callback_that_fails_keeps_none_of_the_others_from_being_called() -> None:
    called: list[str] = []

    def fail(name: str) -> None:
        called.append(name)
        raise OSError(name)

    work = Work()
    with (
        work.on_cancel(lambda: fail("one")),
        work.on_cancel(lambda: fail("two")),
        work.on_cancel(lambda: called.append("three")),
        pytest.raises(OSError, match="one"),
    ):
        work.cancel()
    assert called == ["one", "two", "three"]


def test_a_callback_whose_block_is_over_is_not_called_by_a_cancelling_that_is_under_way() -> None:
    called: list[str] = []
    work = Work()
    inner = work.on_cancel(lambda: called.append("inner"))
    with work.on_cancel(lambda: inner.__exit__(None, None, None)):
        inner.__enter__()
        work.cancel()
    assert called == []


def test_a_callback_may_leave_its_own_block() -> None:
    work = Work()
    block = work.on_cancel(lambda: block.__exit__(None, None, None))
    block.__enter__()
    work.cancel()
    assert work.cancelled


def test_a_block_ends_only_when_its_running_callback_has_ended() -> None:
    began, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def callback() -> None:
        began.set()
        assert go_on.wait(60)
        order.append("callback")

    work = Work()
    canceller = threading.Thread(target=work.cancel)
    with work.on_cancel(callback):
        canceller.start()
        assert began.wait(60)
        go_on.set()
    order.append("block")
    canceller.join()
    assert order == ["callback", "block"]
