"""What the tour points at on the Check page: what a check is made with, and in one that was made its verdict and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from plumbline.store.history import History
from plumbline.store.results.runs import RunRecord

if TYPE_CHECKING:
    from plumbline.desktop.check.page import CheckPage


def landmark(page: CheckPage, history: Callable[[], History], name: str) -> QWidget | None:
    """Brings a control into view: to read a verdict, the latest check, or else one of the sample."""
    if name in ("policy", "content"):
        page.new_check()
        return page.bar.policies if name == "policy" else page.compose.panel
    if page.composing and not page.running.active:
        _show_latest(page, history)
    detail = page.results.detail
    return {"verdict": detail.rationale, "decide": detail.bar}.get(name)


def _show_latest(page: CheckPage, history: Callable[[], History]) -> None:
    def show(runs: Sequence[RunRecord]) -> None:
        if not page.composing:
            return
        if runs:
            page.show_run(runs[0].id)
        else:
            page.try_sample()

    page.parts.tasks.run(page, lambda: history().runs.newest(1, evaluated=False), show, page.show_error)
