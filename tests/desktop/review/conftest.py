"""The Review page over a run with near-copies, an insult and a question."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plumbline.desktop.review.page import ReviewPage
from plumbline.desktop.shell.app import Desktop
from plumbline.domain.run import RunState
from support.history_page import ALLOWED, VIOLATES, WAIT, judge, with_history
from support.widgets import visible_text

OFFER = "Cheap followers for your channel, write to me today and get three for the price of two"


@pytest.fixture
def run(desktop: Desktop, qtbot: QtBot) -> int:
    """Two near-copies, an insult and a question."""
    return with_history(
        desktop,
        qtbot,
        lambda history: judge(
            history,
            (f"{OFFER} https://a.example", VIOLATES, "It offers followers."),
            ("you are all idiots", VIOLATES, "An insult."),
            (f"{OFFER.upper()} https://b.example", VIOLATES, "It offers followers."),
            ("a question about moss", ALLOWED, "A question."),
            state=RunState.FINISHED,
        ),
    )


@pytest.fixture
def page(run: int, desktop: Desktop, qtbot: QtBot) -> ReviewPage:
    opened = desktop.window.open_page("review")
    assert isinstance(opened, ReviewPage)
    qtbot.waitUntil(lambda: "No queues yet" in visible_text(opened), timeout=WAIT)
    return opened
