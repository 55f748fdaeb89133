"""Jobs that are cancelled at a look that the test chooses."""

from __future__ import annotations

from plumbline.domain.work import Work


class CancelledAt(Work):
    """Counts the looks of a job, and cancels it at one of them; None never."""

    def __init__(self, look: int | None = None) -> None:
        super().__init__()
        self._look = look
        self.looks = 0

    @property
    def cancelled(self) -> bool:
        self.looks += 1
        if self.looks == self._look:
            self.cancel()
        return super().cancelled

    def check(self) -> None:
        _ = self.cancelled
        super().check()
