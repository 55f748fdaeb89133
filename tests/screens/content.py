"""A history that looks like a week's work: sample content judged by the practice model, and what a person said of some of it."""

from __future__ import annotations

from plumbline.bootstrap import Application
from plumbline.domain.verdict import Decision, Review
from plumbline.intake.options import IntakeOptions
from plumbline.services.judging.checking import CheckRequest
from plumbline.services.judging.choices import Choices
from plumbline.system.paths import AppPaths, shipped

_DATE = "2026-03-14"
_SAMPLES = ("flea-market", "class-chat")


def fill(paths: AppPaths) -> None:
    """Fills an empty history."""
    with Application(paths) as app:
        app.settings.set("engine.threads", "1")
        for name in _SAMPLES:
            folder = shipped("resources") / "practice-model" / "samples" / name
            request = CheckRequest(
                folder, "practice", (str(folder / "examples.csv"),), IntakeOptions(), Choices(), _DATE
            )
            for _ in app.checks().start(request, lambda _: None):
                pass
        history = app.history()
        case = history.cases.create("Harbour street", "Three accounts, one seller?")
        numbers = [item.item_id for run in (1, 2) for item in history.items.page(run)[:4]]
        history.cases.add(case.id, numbers, "same wording")
        history.cases.create("Chat of class 7b")
        for number, item in enumerate(history.items.page(1)):
            if number % 3 == 0:
                history.reviews.add(
                    item.item_id,
                    Review(
                        Decision.ESCALATE if number % 2 else item.decision or Decision.ALLOWED,
                        note="Ask the others on Monday." if number % 2 else "",
                        reviewer="Kim",
                    ),
                )
