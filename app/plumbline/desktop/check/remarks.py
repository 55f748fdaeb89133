"""What is said of a run as a whole: how many items reached a limit, and what its shadows decided otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plumbline.desktop.shell.i18n import translate
from plumbline.desktop.shell.messages import say
from plumbline.desktop.shell.tasks import Tasks
from plumbline.desktop.widgets.buttons import button
from plumbline.desktop.widgets.labels import label
from plumbline.desktop.widgets.verdict_words import LIMIT_SIGN, signed
from plumbline.domain.messages import Message
from plumbline.services.history.runs import RunView
from plumbline.services.history.shadow_words import shadow_words
from plumbline.store.history import History
from plumbline.store.results.runs import Shadow

_MOST_DIFFERING: Final = 8
"""Items on which a shadow differs, that are named."""


class RunRemarks(QWidget):
    """Of one run: with several it would not be clear which items are meant."""

    judge_again = Signal()
    """The items that reached a limit, without it."""

    def __init__(self, tasks: Tasks, history: Callable[[], History], runs: Callable[[], RunView]) -> None:
        super().__init__()
        self._tasks, self._history, self._runs = tasks, history, runs
        self._run: int | None = None
        self._shadows = label("", "muted", wrap=True)
        self._limits = label("", wrap=True)
        self._limited = QWidget()
        line = QHBoxLayout(self._limited)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._limits, 1)
        line.addWidget(button(translate("Check", "Judge again without limits"), self.judge_again.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shadows)
        column.addWidget(self._limited)
        self.clear()

    def clear(self) -> None:
        """Says nothing, as of a run that is still judged."""
        self._run = None
        self._show_limits(None)
        self._show_shadows((), 0)

    def look(self, run: int) -> None:
        """Says what there is to be said of a run."""
        self.clear()
        self._run = run

        def limits(found: tuple[Message | None, int]) -> None:
            if self._run == run:
                self._show_limits(*found)

        def shadows(found: tuple[Sequence[Shadow], int]) -> None:
            if self._run == run:
                self._show_shadows(*found)

        self._tasks.run(self, lambda: (self._runs().limits(run), self._runs().at_limit(run)), limits)
        self._tasks.run(self, lambda: (self._runs().shadows(run), self._history().runs.counts(run).total), shadows)

    def _show_limits(self, found: Message | None, starred: int = 0) -> None:
        """`starred`: so many items have a star in the table."""
        words = say(found) if found else ""
        self._limits.setText(f"{LIMIT_SIGN} {words}" if starred else words)
        self._limited.setVisible(found is not None)
        self._show()

    def _show_shadows(self, shadows: Sequence[Shadow], total: int) -> None:
        lines = []
        for shadow in shadows:
            lines.append(say(shadow_words(shadow, total)))
            lines += [
                translate("Check", "Item {number}: {first}, in the shadow {second}").format(
                    number=one.position + 1, first=signed(one.decision), second=signed(one.shadow)
                )
                for one in shadow.differing[:_MOST_DIFFERING]
            ]
        self._shadows.setText("\n".join(lines))
        self._shadows.setVisible(bool(lines))
        self._show()

    def _show(self) -> None:
        self.setHidden(self._shadows.isHidden() and self._limited.isHidden())
