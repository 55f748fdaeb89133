"""Deleting what is older than the person wants to keep."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from plumbline.domain.run import RunState
from plumbline.store.history import History

_PAGE = 200


def delete_one_expired(history: History, days: int, now: datetime | None = None) -> bool:
    """Deletes one finished run that ended more than so many days ago, with its verdicts and reviews.

    One at a time, so that whoever shares the history need not wait for many. A run that is not finished is never deleted.

    Args:
        history: where.
        days: how long runs are kept; at least 1.
        now: the time; for tests.

    Returns:
        True when one was deleted, and there may be more.
    """
    before = (now or datetime.now(UTC)) - timedelta(days=days)
    newer: int | None = None
    while page := history.runs(_PAGE, newer):
        for run in page:
            if run.state is RunState.FINISHED and run.finished and datetime.fromisoformat(run.finished) < before:
                history.delete_run(run.id)
                return True
        newer = page[-1].id
    return False
