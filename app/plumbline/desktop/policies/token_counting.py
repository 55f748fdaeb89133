"""Counting a policy's tokens with the model, if it is loaded or loads in a moment, or on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from plumbline.desktop.shell.page import Page
from plumbline.domain.errors import PlumblineError
from plumbline.domain.work import Work
from plumbline.services.judging.trying import Counted, Trials


class TokenCounting(QObject):
    """Counts one text at a time, and knows the last count."""

    ended = Signal()
    """A text was counted, or could not be although that was asked for."""

    def __init__(self, page: Page, trials: Callable[[], Trials]) -> None:
        super().__init__(page)
        self._page, self._trials = page, trials
        self._counted: tuple[bytes, Counted] | None = None
        self.running = False

    def of(self, data: bytes) -> Counted | None:
        return self._counted[1] if self._counted is not None and self._counted[0] == data else None

    def forget(self) -> None:
        """Another model has other tokens."""
        self._counted = None

    def count(self, data: bytes, *, load: bool) -> None:
        """`load`: loads the model, and shows an error."""
        if self.running:
            return
        trials, text = self._trials, data.decode()

        def count(work: Work) -> Counted | None:
            return trials().count(text, work, load=load)

        def done(found: Counted | None) -> None:
            self.running = False
            if found is not None:
                self._counted = (data, found)
                self.ended.emit()

        def failed(error: PlumblineError) -> None:
            self.running = False
            if load:
                self._page.show_error(error)
                self.ended.emit()

        def stopped() -> None:
            self.running = False

        self.running = True
        self._page.parts.tasks.job(self, count, done, failed, stopped=stopped)
