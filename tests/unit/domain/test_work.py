"""A job says how far it is, and hears when it is to stop."""

from __future__ import annotations

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
